"""Make the first tables of the replica."""

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "import_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dataset", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.Integer(), nullable=False),
        sa.Column("profile", sa.Text(), nullable=True),
        sa.Column("mapping", sa.Text(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("rows_read", sa.Integer(), nullable=False),
        sa.Column("rows_taken", sa.Integer(), nullable=False),
        sa.Column("rows_rejected", sa.Integer(), nullable=False),
        sa.Column("weeks", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_file")),
    )
    op.create_index("ix_import_file_sha256", "import_file", ["sha256"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "sync_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.Integer(), nullable=False),
        sa.Column("finished_at", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("base_url", sa.Text(), nullable=False),
        sa.Column("fault_code", sa.Text(), nullable=True),
        sa.Column("fault_params", sa.Text(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sync_run")),
    )
    op.create_table(
        "week_total",
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("lines_with_use", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=True),
        sa.Column("assigned_unused", sa.Integer(), nullable=True),
        sa.Column("available", sa.Integer(), nullable=False),
        sa.Column("overage", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("week", "product", name=op.f("pk_week_total")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "import_extra",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("extras", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import_file.id"], name=op.f("fk_import_extra_import_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "line", name=op.f("pk_import_extra")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "import_reject",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("column", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("params", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import_file.id"], name=op.f("fk_import_reject_import_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "line", name=op.f("pk_import_reject")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "import_undo",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import_file.id"], name=op.f("fk_import_undo_import_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "target", "key", name=op.f("pk_import_undo")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_import_undo_row", "import_undo", ["target", "key"], unique=False)
    op.create_table(
        "report_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dataset", sa.Text(), nullable=False),
        sa.Column("template_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("start_day", sa.Integer(), nullable=False),
        sa.Column("end_day", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.Integer(), nullable=False),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("fault_code", sa.Text(), nullable=True),
        sa.Column("fault_params", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import_file.id"], name=op.f("fk_report_request_import_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_request")),
        sa.UniqueConstraint("dataset", "region", "week", name=op.f("uq_report_request_dataset_region_week")),
    )
    op.create_table(
        "source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=True),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("week", sa.Integer(), nullable=True),
        sa.Column("fetched_at", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("row_count", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_source_run_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
    )
    op.create_table(
        "stage_admin",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_stage_admin_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "org_id", "person_id", name=op.f("pk_stage_admin")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_cursor",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("dataset", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("next_link", sa.Text(), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("params", sa.Text(), nullable=True),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_stage_cursor_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "dataset", "scope", name=op.f("pk_stage_cursor")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_licence",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("licence_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("by_users", sa.Integer(), nullable=True),
        sa.Column("by_workspaces", sa.Integer(), nullable=True),
        sa.Column("subscription", sa.Text(), nullable=True),
        sa.Column("site_url", sa.Text(), nullable=True),
        sa.Column("site_type", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_stage_licence_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "org_id", "licence_id", name=op.f("pk_stage_licence")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_organization",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("org_uuid", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["run_id"], ["sync_run.id"], name=op.f("fk_stage_organization_run_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", "org_id", name=op.f("pk_stage_organization")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_person",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("last_activity_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_stage_person_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "person_id", name=op.f("pk_stage_person")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_role",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_stage_role_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "role_id", name=op.f("pk_stage_role")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_signin",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("last_at", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_stage_signin_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "org_id", name=op.f("pk_stage_signin")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_subscription",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("is_trial", sa.Integer(), nullable=True),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"], ["sync_run.id"], name=op.f("fk_stage_subscription_run_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", "org_id", "external_id", name=op.f("pk_stage_subscription")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "stage_tag",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_stage_tag_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "org_id", "tag", name=op.f("pk_stage_tag")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sync_dataset",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("dataset", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("promoted_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_sync_dataset_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "dataset", name=op.f("pk_sync_dataset")),
    )
    op.create_table(
        "sync_problem",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("dataset", sa.Text(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=True),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("params", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["sync_run.id"], name=op.f("fk_sync_problem_run_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sync_problem")),
    )
    op.create_index(op.f("ix_sync_problem_run_id"), "sync_problem", ["run_id"], unique=False)
    op.create_table(
        "customer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("org_id", sa.Text(), nullable=False),
        sa.Column("org_uuid", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_fold", sa.Text(), nullable=False),
        sa.Column("sort_en", sa.Text(), nullable=False),
        sa.Column("sort_tr", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=True),
        sa.Column("managed_by", sa.Text(), nullable=True),
        sa.Column("managed_by_source_id", sa.Integer(), nullable=True),
        sa.Column("status_raw", sa.Text(), nullable=True),
        sa.Column("report_source_id", sa.Integer(), nullable=True),
        sa.Column("report_line", sa.Integer(), nullable=True),
        sa.Column("last_signin_at", sa.Integer(), nullable=True),
        sa.Column("signin_state", sa.Text(), nullable=False),
        sa.Column("signin_source_id", sa.Integer(), nullable=True),
        sa.Column("signin_line", sa.Integer(), nullable=True),
        sa.Column("refreshed_at", sa.Integer(), nullable=True),
        sa.Column("stale_since", sa.Integer(), nullable=True),
        sa.Column("stale_code", sa.Text(), nullable=True),
        sa.Column("stale_params", sa.Text(), nullable=True),
        sa.Column("first_seen_week", sa.Integer(), nullable=False),
        sa.Column("last_seen_week", sa.Integer(), nullable=False),
        sa.Column("vanished_at", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("extras", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["managed_by_source_id"], ["source.id"], name=op.f("fk_customer_managed_by_source_id")),
        sa.ForeignKeyConstraint(["report_source_id"], ["source.id"], name=op.f("fk_customer_report_source_id")),
        sa.ForeignKeyConstraint(["signin_source_id"], ["source.id"], name=op.f("fk_customer_signin_source_id")),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_customer_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
        sa.UniqueConstraint("org_id", name=op.f("uq_customer_org_id")),
    )
    op.create_index(op.f("ix_customer_org_uuid"), "customer", ["org_uuid"], unique=False)
    op.create_index(
        "ix_customer_sort_en",
        "customer",
        ["sort_en", "vanished_at"],
        unique=False,
        sqlite_where=sa.text("vanished_at IS NULL"),
    )
    op.create_index(
        "ix_customer_sort_tr",
        "customer",
        ["sort_tr", "vanished_at"],
        unique=False,
        sqlite_where=sa.text("vanished_at IS NULL"),
    )
    op.create_index(
        "ix_customer_status_raw",
        "customer",
        ["status_raw"],
        unique=False,
        sqlite_where=sa.text("status_raw IS NOT NULL"),
    )
    op.create_table(
        "person",
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("last_activity_at", sa.Integer(), nullable=True),
        sa.Column("vanished_at", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_person_source_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_person")),
    )
    op.create_table(
        "role",
        sa.Column("role_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_role_source_id")),
        sa.PrimaryKeyConstraint("role_id", name=op.f("pk_role")),
    )
    op.create_table(
        "call_group_week",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("location", sa.Text(), nullable=True),
        sa.Column("offered", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=True),
        sa.Column("abandoned", sa.Integer(), nullable=True),
        sa.Column("busy", sa.Integer(), nullable=True),
        sa.Column("others", sa.Integer(), nullable=True),
        sa.Column("answered_wait", sa.Integer(), nullable=True),
        sa.Column("abandoned_wait", sa.Integer(), nullable=True),
        sa.Column("talk_time", sa.Integer(), nullable=True),
        sa.Column("handle_time", sa.Integer(), nullable=True),
        sa.Column("agents", sa.Float(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_call_group_week_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_call_group_week_source_id")),
        sa.PrimaryKeyConstraint("customer_id", "week", "kind", "name", name=op.f("pk_call_group_week")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "call_quality_week",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("endpoint_type", sa.Text(), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("good", sa.Integer(), nullable=True),
        sa.Column("poor", sa.Integer(), nullable=True),
        sa.Column("grade_raw", sa.Text(), nullable=True),
        sa.Column("jitter_sum", sa.Float(), nullable=True),
        sa.Column("latency_sum", sa.Float(), nullable=True),
        sa.Column("loss_sum", sa.Float(), nullable=True),
        sa.Column("measured", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_call_quality_week_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_call_quality_week_source_id")),
        sa.PrimaryKeyConstraint("customer_id", "week", "endpoint_type", name=op.f("pk_call_quality_week")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "calling_usage_week",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("licences", sa.Integer(), nullable=True),
        sa.Column("active_users", sa.Integer(), nullable=True),
        sa.Column("calls", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("bands", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_calling_usage_week_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_calling_usage_week_source_id")),
        sa.PrimaryKeyConstraint("customer_id", "week", name=op.f("pk_calling_usage_week")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "customer_tag",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_customer_tag_customer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("customer_id", "tag", name=op.f("pk_customer_tag")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_customer_tag_tag", "customer_tag", ["tag", "customer_id"], unique=False)
    op.create_table(
        "feature_use_week",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("feature", sa.Text(), nullable=False),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_feature_use_week_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_feature_use_week_source_id")),
        sa.PrimaryKeyConstraint("customer_id", "week", "feature", name=op.f("pk_feature_use_week")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "invoice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("subscription", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_day", sa.Integer(), nullable=True),
        sa.Column("due_day", sa.Integer(), nullable=True),
        sa.Column("amount_minor", sa.Integer(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("state_raw", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_invoice_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_invoice_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice")),
        sa.UniqueConstraint("customer_id", "number", name=op.f("uq_invoice_customer_id_number")),
    )
    op.create_table(
        "order_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("subscription", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("ordered_day", sa.Integer(), nullable=True),
        sa.Column("product", sa.Text(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=True),
        sa.Column("kind_raw", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_order_line_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_order_line_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_line")),
        sa.UniqueConstraint("customer_id", "number", "product", name=op.f("uq_order_line_customer_id_number_product")),
    )
    op.create_table(
        "partner_admin",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_partner_admin_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_partner_admin_source_id")),
        sa.PrimaryKeyConstraint("customer_id", "person_id", name=op.f("pk_partner_admin")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_partner_admin_person", "partner_admin", ["person_id", "customer_id"], unique=False)
    op.create_table(
        "queue_hour",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("queue", sa.Text(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("offered", sa.Integer(), nullable=False),
        sa.Column("abandoned", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_queue_hour_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_queue_hour_source_id")),
        sa.PrimaryKeyConstraint("customer_id", "week", "queue", "hour", name=op.f("pk_queue_hour")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "queue_week",
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("queue", sa.Text(), nullable=False),
        sa.Column("location", sa.Text(), nullable=True),
        sa.Column("offered", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("moved", sa.Integer(), nullable=True),
        sa.Column("abandoned", sa.Integer(), nullable=False),
        sa.Column("answered_wait", sa.Integer(), nullable=True),
        sa.Column("abandoned_wait", sa.Integer(), nullable=True),
        sa.Column("longest_wait", sa.Integer(), nullable=True),
        sa.Column("handle_time", sa.Integer(), nullable=True),
        sa.Column("agents", sa.Float(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_queue_week_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_queue_week_source_id")),
        sa.PrimaryKeyConstraint("customer_id", "week", "queue", name=op.f("pk_queue_week")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "subscription",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("is_trial", sa.Integer(), nullable=True),
        sa.Column("status_raw", sa.Text(), nullable=True),
        sa.Column("start_day", sa.Integer(), nullable=True),
        sa.Column("end_day", sa.Integer(), nullable=True),
        sa.Column("auto_renew", sa.Integer(), nullable=True),
        sa.Column("setup_complete", sa.Integer(), nullable=True),
        sa.Column("suspended", sa.Integer(), nullable=True),
        sa.Column("contract", sa.Text(), nullable=True),
        sa.Column("added_day", sa.Integer(), nullable=True),
        sa.Column("trial_checked_at", sa.Integer(), nullable=True),
        sa.Column("first_seen_week", sa.Integer(), nullable=False),
        sa.Column("last_seen_week", sa.Integer(), nullable=False),
        sa.Column("vanished_at", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("terms_source_id", sa.Integer(), nullable=True),
        sa.Column("terms_line", sa.Integer(), nullable=True),
        sa.Column("extras", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_subscription_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_subscription_source_id")),
        sa.ForeignKeyConstraint(["terms_source_id"], ["source.id"], name=op.f("fk_subscription_terms_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscription")),
        sa.UniqueConstraint("customer_id", "external_id", name=op.f("uq_subscription_customer_id_external_id")),
    )
    op.create_index("ix_subscription_end", "subscription", ["end_day", "customer_id"], unique=False)
    op.create_index(
        "ix_subscription_facts",
        "subscription",
        [
            "customer_id",
            "end_day",
            "start_day",
            "vanished_at",
            "is_trial",
            "auto_renew",
            "suspended",
            "setup_complete",
            "status_raw",
            "terms_source_id",
        ],
        unique=False,
    )
    op.create_table(
        "trial",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=True),
        sa.Column("start_day", sa.Integer(), nullable=True),
        sa.Column("end_day", sa.Integer(), nullable=True),
        sa.Column("licences", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=True),
        sa.Column("state_raw", sa.Text(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_trial_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_trial_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trial")),
        sa.UniqueConstraint(
            "customer_id", "external_id", "product", name=op.f("uq_trial_customer_id_external_id_product")
        ),
    )
    op.create_table(
        "licence_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("subscription_id", sa.Integer(), nullable=True),
        sa.Column("licence_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("by_users", sa.Integer(), nullable=True),
        sa.Column("by_workspaces", sa.Integer(), nullable=True),
        sa.Column("site_url", sa.Text(), nullable=True),
        sa.Column("site_type", sa.Text(), nullable=True),
        sa.Column("first_seen_week", sa.Integer(), nullable=False),
        sa.Column("last_seen_week", sa.Integer(), nullable=False),
        sa.Column("vanished_at", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_licence_line_customer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_licence_line_source_id")),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscription.id"], name=op.f("fk_licence_line_subscription_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_licence_line")),
        sa.UniqueConstraint("customer_id", "licence_id", name=op.f("uq_licence_line_customer_id_licence_id")),
    )
    op.create_index(
        "ix_licence_line_figures",
        "licence_line",
        ["customer_id", "vanished_at", "product", "total", "assigned"],
        unique=False,
    )
    op.create_index("ix_licence_line_product", "licence_line", ["product", "customer_id", "vanished_at"], unique=False)
    op.create_index("ix_licence_line_subscription", "licence_line", ["subscription_id"], unique=False)
    op.create_table(
        "subscription_tag",
        sa.Column("subscription_id", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["subscription_id"],
            ["subscription.id"],
            name=op.f("fk_subscription_tag_subscription_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("subscription_id", "tag", name=op.f("pk_subscription_tag")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "licence_week",
        sa.Column("line_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("used", sa.Integer(), nullable=True),
        sa.Column("used_90", sa.Integer(), nullable=True),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("used_source_id", sa.Integer(), nullable=True),
        sa.Column("used_source_line", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["line_id"], ["licence_line.id"], name=op.f("fk_licence_week_line_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_licence_week_source_id")),
        sa.ForeignKeyConstraint(["used_source_id"], ["source.id"], name=op.f("fk_licence_week_used_source_id")),
        sa.PrimaryKeyConstraint("line_id", "week", name=op.f("pk_licence_week")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_licence_week_week", "licence_week", ["week"], unique=False)
    op.execute(
        "CREATE VIRTUAL TABLE customer_search USING fts5"
        "(name, ids, tags, content='', contentless_delete=1, tokenize='trigram case_sensitive 1')"
    )
