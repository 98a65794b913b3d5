"""Staging tables of replica.sqlite: what a run has fetched and not yet promoted, and how far it came.

Rows of a page and the cursor after it are written in one transaction, so a killed run goes on at its cursor.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Table, Text

from partnerdesk.replica.schema import metadata


def _run() -> Column[int]:
    return Column("run_id", ForeignKey("sync_run.id", ondelete="CASCADE"), nullable=False)


stage_cursor = Table(
    "stage_cursor",
    metadata,
    _run(),
    Column("dataset", Text, nullable=False),
    Column("scope", Text, nullable=False),  # org id; "" for a dataset of the whole partner
    Column("next_link", Text),
    Column("pages", Integer, nullable=False),
    Column("received", Integer, nullable=False, server_default="0"),  # distinct rows so far, for the count at promote
    Column("outcome", Text),  # NULL while under way; ok, or the code of a fault
    Column("params", Text),  # JSON parameters of the fault
    Column("at", Integer, nullable=False),
    PrimaryKeyConstraint("run_id", "dataset", "scope"),
    sqlite_with_rowid=False,
)

stage_organization = Table(
    "stage_organization",
    metadata,
    _run(),
    Column("org_id", Text, nullable=False),
    Column("org_uuid", Text),
    Column("name", Text, nullable=False),
    Column("created_at", Integer),
    PrimaryKeyConstraint("run_id", "org_id"),
    sqlite_with_rowid=False,
)

stage_licence = Table(
    "stage_licence",
    metadata,
    _run(),
    Column("org_id", Text, nullable=False),
    Column("licence_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("product", Text, nullable=False),  # see replica.products
    Column("total", Integer, nullable=False),
    Column("assigned", Integer, nullable=False),
    Column("by_users", Integer),
    Column("by_workspaces", Integer),
    Column("subscription", Text),
    Column("site_url", Text),
    Column("site_type", Text),
    PrimaryKeyConstraint("run_id", "org_id", "licence_id"),
    sqlite_with_rowid=False,
)

stage_admin = Table(
    "stage_admin",
    metadata,
    _run(),
    Column("org_id", Text, nullable=False),
    Column("person_id", Text, nullable=False),
    Column("display_name", Text, nullable=False),
    Column("email", Text),
    Column("role", Text),
    PrimaryKeyConstraint("run_id", "org_id", "person_id"),
    sqlite_with_rowid=False,
)

stage_person = Table(
    "stage_person",
    metadata,
    _run(),
    Column("person_id", Text, nullable=False),
    Column("display_name", Text, nullable=False),
    Column("email", Text),
    Column("roles", Text, nullable=False),
    Column("last_activity_at", Integer),
    PrimaryKeyConstraint("run_id", "person_id"),
    sqlite_with_rowid=False,
)

stage_role = Table(
    "stage_role",
    metadata,
    _run(),
    Column("role_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    PrimaryKeyConstraint("run_id", "role_id"),
    sqlite_with_rowid=False,
)

stage_tag = Table(
    "stage_tag",
    metadata,
    _run(),
    Column("org_id", Text, nullable=False),
    Column("tag", Text, nullable=False),
    PrimaryKeyConstraint("run_id", "org_id", "tag"),
    sqlite_with_rowid=False,
)

stage_subscription = Table(
    "stage_subscription",
    metadata,
    _run(),
    Column("org_id", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("is_trial", Integer),
    Column("tags", Text, nullable=False),  # JSON array
    PrimaryKeyConstraint("run_id", "org_id", "external_id"),
    sqlite_with_rowid=False,
)

stage_signin = Table(
    "stage_signin",
    metadata,
    _run(),
    Column("org_id", Text, nullable=False),
    Column("last_at", Integer),
    Column("state", Text, nullable=False),  # known | never | unknown
    PrimaryKeyConstraint("run_id", "org_id"),
    sqlite_with_rowid=False,
)
