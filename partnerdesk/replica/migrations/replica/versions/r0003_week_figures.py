"""Keep the licence figures of a week together."""

from alembic import op

revision = "r0003"
down_revision = "r0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_licence_week_week", "licence_week")
    op.create_index(
        "ix_licence_week_figures", "licence_week", ["week", "line_id", "total", "assigned", "used", "used_90"]
    )
