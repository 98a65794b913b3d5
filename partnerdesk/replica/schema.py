"""Tables of replica.sqlite: runs, sources, the mirror of what the service shows, and its weekly history.

Units: `*_at` columns are seconds since 1970 UTC, `*_day` columns days since 1970, `week` columns weeks as in
`partnerdesk.weeks`. Booleans are 0, 1 or NULL for unknown. Ids of the service are kept as they came (text); rows refer
to each other by small integers. Every mirrored row names the `source` that it came from.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMING)

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Single facts: `generation`, `clock_skew`, `promoted_at`, `person_id`, `own_org_id` and the like."""

sync_run = Table(
    "sync_run",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("started_at", Integer, nullable=False),
    Column("finished_at", Integer),
    Column("state", Text, nullable=False),  # running | complete | partial | failed | cancelled
    Column("week", Integer, nullable=False),
    Column("base_url", Text, nullable=False),
    Column("fault_code", Text),
    Column("fault_params", Text),  # JSON object
    Column("summary", Text),  # JSON object: counts per dataset, what was new, changed and gone
)

sync_dataset = Table(
    "sync_dataset",
    metadata,
    Column("run_id", ForeignKey("sync_run.id", ondelete="CASCADE"), nullable=False),
    Column("dataset", Text, nullable=False),
    Column("state", Text, nullable=False),  # fetching | promoted | failed | skipped
    Column("done", Integer, nullable=False, default=0),
    Column("total", Integer),
    Column("promoted_at", Integer),
    PrimaryKeyConstraint("run_id", "dataset"),
)

sync_problem = Table(
    "sync_problem",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run_id", ForeignKey("sync_run.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("dataset", Text, nullable=False),
    Column("org_id", Text),  # NULL: not about one customer
    Column("code", Text, nullable=False),
    Column("params", Text, nullable=False),  # JSON object
    Column("at", Integer, nullable=False),
)

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),  # api | report | file
    Column("name", Text, nullable=False),  # endpoint, report title or file name
    Column("run_id", ForeignKey("sync_run.id", ondelete="SET NULL")),
    Column("import_id", Integer),
    Column("week", Integer),
    Column("fetched_at", Integer, nullable=False),
    Column("sha256", Text),
    Column("row_count", Integer),
)

customer = Table(
    "customer",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("org_id", Text, nullable=False, unique=True),
    Column("org_uuid", Text, index=True),  # what the id decodes to, where it does
    Column("name", Text, nullable=False),
    Column("name_fold", Text, nullable=False),  # for search: see replica.text.fold
    Column("sort_en", Text, nullable=False),  # collation keys: see replica.text.sort_key
    Column("sort_tr", Text, nullable=False),
    Column("created_at", Integer),
    Column("managed_by", Text),  # external_admin | partner_org | as it came | NULL unknown
    Column("managed_by_source_id", ForeignKey("source.id")),
    Column("status_raw", Text),  # JSON array: status words of the customer report, as they came
    Column("report_source_id", ForeignKey("source.id")),  # of status_raw and extras
    Column("report_line", Integer),  # line in that report file
    Column("last_signin_at", Integer),
    Column("signin_state", Text, nullable=False, default="unknown"),  # known | never | unknown
    Column("signin_source_id", ForeignKey("source.id")),
    Column("signin_line", Integer),  # line in the report file, where one gave it
    Column("refreshed_at", Integer),  # when its data was last fetched whole
    Column("stale_since", Integer),  # first failure since then
    Column("stale_code", Text),  # code of the fault
    Column("stale_params", Text),
    Column("first_seen_week", Integer, nullable=False),
    Column("last_seen_week", Integer, nullable=False),
    Column("vanished_at", Integer),  # not in a complete listing any more
    Column("source_id", ForeignKey("source.id")),
    Column("extras", Text),  # JSON: columns of a report that have no home
)
_LISTED = customer.c.vanished_at.is_(None)
Index("ix_customer_sort_en", customer.c.sort_en, customer.c.vanished_at, sqlite_where=_LISTED)
Index("ix_customer_sort_tr", customer.c.sort_tr, customer.c.vanished_at, sqlite_where=_LISTED)
Index("ix_customer_status_raw", customer.c.status_raw, sqlite_where=customer.c.status_raw.is_not(None))

customer_tag = Table(
    "customer_tag",
    metadata,
    Column("customer_id", ForeignKey("customer.id", ondelete="CASCADE"), nullable=False),
    Column("tag", Text, nullable=False),
    PrimaryKeyConstraint("customer_id", "tag"),
    Index("ix_customer_tag_tag", "tag", "customer_id"),
    sqlite_with_rowid=False,
)

subscription = Table(
    "subscription",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("customer_id", ForeignKey("customer.id", ondelete="CASCADE"), nullable=False),
    Column("external_id", Text, nullable=False),  # SubNNN; for a trial the Enterprise Trial ID
    Column("is_trial", Integer),
    Column("status_raw", Text),  # the report's own word
    Column("start_day", Integer),
    Column("end_day", Integer),  # end, or renewal date when it renews itself
    Column("auto_renew", Integer),
    Column("setup_complete", Integer),
    Column("suspended", Integer),
    Column("contract", Text),
    Column("added_day", Integer),
    Column("trial_checked_at", Integer),  # when the tag endpoint told is_trial
    Column("first_seen_week", Integer, nullable=False),
    Column("last_seen_week", Integer, nullable=False),
    Column("vanished_at", Integer),
    Column("source_id", ForeignKey("source.id")),  # of the mirror
    Column("terms_source_id", ForeignKey("source.id")),  # of dates, renewal and state
    Column("terms_line", Integer),  # line in that report file
    Column("extras", Text),
    UniqueConstraint("customer_id", "external_id"),
)
Index("ix_subscription_end", subscription.c.end_day, subscription.c.customer_id)
Index(
    "ix_subscription_facts",
    *(subscription.c[name] for name in ("customer_id", "end_day", "start_day", "vanished_at", "is_trial")),
    *(subscription.c[name] for name in ("auto_renew", "suspended", "setup_complete", "status_raw", "terms_source_id")),
)
"""All that a status asks of a subscription, in the order of the customers: read without touching the table."""

subscription_tag = Table(
    "subscription_tag",
    metadata,
    Column("subscription_id", ForeignKey("subscription.id", ondelete="CASCADE"), nullable=False),
    Column("tag", Text, nullable=False),
    PrimaryKeyConstraint("subscription_id", "tag"),
    sqlite_with_rowid=False,
)

licence_line = Table(
    "licence_line",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("customer_id", ForeignKey("customer.id", ondelete="CASCADE"), nullable=False),
    Column("subscription_id", ForeignKey("subscription.id", ondelete="CASCADE")),
    Column("licence_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("product", Text, nullable=False),  # see replica.products; unknown ones: the licence's name
    Column("total", Integer, nullable=False),  # 0 or less: no limit, never an overage
    Column("assigned", Integer, nullable=False),
    Column("by_users", Integer),
    Column("by_workspaces", Integer),
    Column("site_url", Text),
    Column("site_type", Text),
    Column("first_seen_week", Integer, nullable=False),
    Column("last_seen_week", Integer, nullable=False),
    Column("vanished_at", Integer),
    Column("source_id", ForeignKey("source.id")),
    UniqueConstraint("customer_id", "licence_id"),
    Index("ix_licence_line_subscription", "subscription_id"),
)
SUBSCRIPTION_INDEX = "ix_licence_line_subscription"
"""For lines of a few subscriptions, to be named: SQLite prefers the index of the product, which has all."""
Index("ix_licence_line_product", *(licence_line.c[name] for name in ("product", "customer_id", "vanished_at")))
Index(
    "ix_licence_line_figures",
    *(licence_line.c[name] for name in ("customer_id", "vanished_at", "product", "total", "assigned")),
)
"""All that the customer list sums up, in the order of the customers: read without touching the table."""

licence_week = Table(
    "licence_week",
    metadata,
    Column("line_id", ForeignKey("licence_line.id", ondelete="CASCADE"), nullable=False),
    Column("week", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    Column("assigned", Integer, nullable=False),
    Column("used", Integer),  # used at least once in that week; NULL: no report gave it
    Column("used_90", Integer),  # distinct licences used in 90 days, where a report gave it
    Column("source_id", ForeignKey("source.id")),
    Column("used_source_id", ForeignKey("source.id")),
    Column("used_source_line", Integer),
    PrimaryKeyConstraint("line_id", "week"),
    Index("ix_licence_week_figures", "week", "line_id", "total", "assigned", "used", "used_90"),
    sqlite_with_rowid=False,
)
WEEK_INDEX = "ix_licence_week_figures"
WEEK_KEY = "sqlite_autoindex_licence_week_1"
"""The primary key, to be named where weeks of a few lines are asked for beyond their figures."""
"""A week's figures lie together there; in the table those of a line do, and reading one week would read them all."""

week_total = Table(
    "week_total",
    metadata,
    Column("week", Integer, nullable=False),
    Column("product", Text, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("lines_with_use", Integer, nullable=False),
    Column("total", Integer, nullable=False),
    Column("assigned", Integer, nullable=False),
    Column("used", Integer),  # over the lines that have it
    Column("assigned_unused", Integer),  # sum of max(0, assigned - used) over the lines that have it
    Column("available", Integer, nullable=False),  # sum of max(0, total - assigned)
    Column("overage", Integer, nullable=False),  # sum of max(0, assigned - total)
    PrimaryKeyConstraint("week", "product"),
    sqlite_with_rowid=False,
)
"""Kept at promote time, so that a trend over years reads hundreds of rows."""

person = Table(
    "person",
    metadata,
    Column("person_id", Text, primary_key=True),
    Column("display_name", Text, nullable=False),
    Column("email", Text),
    Column("roles", Text, nullable=False),  # JSON array of role ids
    Column("last_activity_at", Integer),
    Column("vanished_at", Integer),
    Column("source_id", ForeignKey("source.id")),
)
"""People of the partner's own organisation who hold a role."""

role = Table(
    "role",
    metadata,
    Column("role_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("source_id", ForeignKey("source.id")),
)

partner_admin = Table(
    "partner_admin",
    metadata,
    Column("customer_id", ForeignKey("customer.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Text, nullable=False),
    Column("display_name", Text, nullable=False),
    Column("email", Text),
    Column("role", Text),  # raw key such as id_full_admin
    Column("source_id", ForeignKey("source.id")),
    PrimaryKeyConstraint("customer_id", "person_id"),
    Index("ix_partner_admin_person", "person_id", "customer_id"),
    sqlite_with_rowid=False,
)

SEARCH_TABLE = "customer_search"
"""Full-text index over name, ids and tags of each customer (rowid is customer.id); see replica.search."""

SORT_COLUMNS = {"en": customer.c.sort_en, "tr": customer.c.sort_tr}
"""Collation key of a customer's name per language."""
