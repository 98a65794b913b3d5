"""Keep queued changes of administrators and their trail."""

import sqlalchemy as sa
from alembic import op

revision = "d0002"
down_revision = "d0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "admin_change",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("customer_name", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("person_name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("known_present", sa.Integer(), nullable=True),
        sa.Column("known_role", sa.Text(), nullable=True),
        sa.Column("found_present", sa.Integer(), nullable=True),
        sa.Column("found_role", sa.Text(), nullable=True),
        sa.Column("found_at", sa.Integer(), nullable=True),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("params", sa.Text(), nullable=True),
        sa.Column("undo_of", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.Integer(), nullable=True),
        sa.Column("ended_at", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_admin_change")),
        sa.UniqueConstraint("id", name=op.f("uq_admin_change_id")),
    )
    with op.batch_alter_table("admin_change", schema=None) as batch_op:
        batch_op.create_index("ix_admin_change_pair", ["org_id", "person_id", "seq"], unique=False)
        batch_op.create_index("ix_admin_change_state", ["state", "seq"], unique=False)

    op.create_table(
        "admin_change_event",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["change_id"], ["admin_change.id"], name=op.f("fk_admin_change_event_change_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_admin_change_event")),
    )
    with op.batch_alter_table("admin_change_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_admin_change_event_change_id"), ["change_id"], unique=False)

    for table, event in (
        ("admin_change_event", "UPDATE"),
        ("admin_change_event", "DELETE"),
        ("admin_change", "DELETE"),
    ):
        op.execute(
            f"CREATE TRIGGER {table}_no_{event.lower()} BEFORE {event} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'rows are only added here'); END"
        )
