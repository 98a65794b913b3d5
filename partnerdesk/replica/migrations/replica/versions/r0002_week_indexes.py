"""Find report weeks by an index; tell the source's grades of call quality from ours."""

import sqlalchemy as sa
from alembic import op

revision = "r0002"
down_revision = "r0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("call_quality_week", sa.Column("computed", sa.Integer(), nullable=True))
    op.create_index("ix_call_quality_week_week", "call_quality_week", ["week"], unique=False)
    op.create_index("ix_calling_usage_week_week", "calling_usage_week", ["week"], unique=False)
    op.create_index("ix_feature_use_week_week", "feature_use_week", ["week"], unique=False)
    op.create_index("ix_queue_week_week", "queue_week", ["week"], unique=False)
