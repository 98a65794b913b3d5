"""Tables of replica.sqlite that report files alone can fill, and the record of those files.

Counts are per customer (and queue, endpoint type, feature) and week; waits and durations are whole seconds as sums, so
that every average is weighted. Latency and jitter are sums over calls of milliseconds, loss of percent, kept as floats.
"""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint

from partnerdesk.replica.schema import metadata


def _customer() -> Column[int]:
    return Column("customer_id", ForeignKey("customer.id", ondelete="CASCADE"), nullable=False)


def _week() -> Column[int]:
    return Column("week", Integer, nullable=False)


def _source() -> tuple[Column[int], Column[int]]:
    return Column("source_id", ForeignKey("source.id")), Column("source_line", Integer)


import_file = Table(
    "import_file",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dataset", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("imported_at", Integer, nullable=False),
    Column("profile", Text),  # name of the mapping profile
    Column("mapping", Text),  # JSON: canonical column -> heading
    Column("origin", Text, nullable=False),  # report | file
    Column("rows_read", Integer, nullable=False),
    Column("rows_taken", Integer, nullable=False),
    Column("rows_rejected", Integer, nullable=False),
    Column("weeks", Text, nullable=False),  # JSON array of the weeks that it covers
    Column("state", Text, nullable=False),  # current | replaced | undone
    Column("notes", Text),  # JSON array: what the reader decided and the user should know
)
Index("ix_import_file_sha256", import_file.c.sha256)

import_reject = Table(
    "import_reject",
    metadata,
    Column("import_id", ForeignKey("import_file.id", ondelete="CASCADE"), nullable=False),
    Column("line", Integer, nullable=False),
    Column("column", Text),
    Column("reason", Text, nullable=False),  # code
    Column("params", Text, nullable=False),
    Column("raw", Text, nullable=False),  # the row as it came, JSON array
    PrimaryKeyConstraint("import_id", "line"),
    sqlite_with_rowid=False,
)

import_undo = Table(
    "import_undo",
    metadata,
    Column("import_id", ForeignKey("import_file.id", ondelete="CASCADE"), nullable=False),
    Column("target", Text, nullable=False),
    Column("key", Text, nullable=False),  # JSON array of the row's key
    Column("before", Text),  # JSON object of the columns written, as they were; NULL: there was no row
    PrimaryKeyConstraint("import_id", "target", "key"),
    Index("ix_import_undo_row", "target", "key"),
    sqlite_with_rowid=False,
)
"""What each import found where it wrote, so that it can be undone."""

import_extra = Table(
    "import_extra",
    metadata,
    Column("import_id", ForeignKey("import_file.id", ondelete="CASCADE"), nullable=False),
    Column("line", Integer, nullable=False),
    Column("extras", Text, nullable=False),  # JSON object: heading -> cell as it came
    PrimaryKeyConstraint("import_id", "line"),
    sqlite_with_rowid=False,
)
"""Columns of a report row that have no home, found through the row's source and line."""

report_request = Table(
    "report_request",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("dataset", Text, nullable=False),
    Column("template_id", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("region", Text, nullable=False),  # "" for the partner's home region
    Column("week", Integer, nullable=False),  # one row for each week of the report; a snapshot has that of its run
    Column("start_day", Integer, nullable=False),  # first and last day that were asked for
    Column("end_day", Integer, nullable=False),
    Column("report_id", Text),  # NULL: nobody knows yet whether the service took the request
    Column("state", Text, nullable=False),  # asked | making | imported | blank | failed
    Column("tries", Integer, nullable=False),
    Column("asked_at", Integer, nullable=False),
    Column("import_id", ForeignKey("import_file.id", ondelete="SET NULL")),
    Column("fault_code", Text),
    Column("fault_params", Text),
    UniqueConstraint("dataset", "region", "week"),
)
"""Reports asked of the service: survives a restart while they are being made."""

trial = Table(
    "trial",
    metadata,
    Column("id", Integer, primary_key=True),
    _customer(),
    Column("external_id", Text, nullable=False),  # Enterprise Trial ID
    Column("product", Text),
    Column("start_day", Integer),
    Column("end_day", Integer),
    Column("licences", Integer),
    Column("used", Integer),
    Column("state_raw", Text),
    *_source(),
    UniqueConstraint("customer_id", "external_id", "product"),
)

invoice = Table(
    "invoice",
    metadata,
    Column("id", Integer, primary_key=True),
    _customer(),
    Column("subscription", Text),
    Column("number", Text, nullable=False),
    Column("issued_day", Integer),
    Column("due_day", Integer),
    Column("amount_minor", Integer),  # in hundredths of the currency
    Column("currency", Text),
    Column("state_raw", Text),
    *_source(),
    UniqueConstraint("customer_id", "number"),
)

order_line = Table(
    "order_line",
    metadata,
    Column("id", Integer, primary_key=True),
    _customer(),
    Column("subscription", Text),
    Column("number", Text, nullable=False),
    Column("ordered_day", Integer),
    Column("product", Text),
    Column("quantity", Integer),
    Column("kind_raw", Text),  # new, change, renewal, as it came
    *_source(),
    UniqueConstraint("customer_id", "number", "product"),
)

calling_usage_week = Table(
    "calling_usage_week",
    metadata,
    _customer(),
    _week(),
    Column("licences", Integer),
    Column("active_users", Integer),
    Column("calls", Integer),
    Column("minutes", Integer),
    Column("bands", Text),  # JSON object: lower bound of calls per user -> users
    *_source(),
    PrimaryKeyConstraint("customer_id", "week"),
    Index("ix_calling_usage_week_week", "week"),
    sqlite_with_rowid=False,
)

call_quality_week = Table(
    "call_quality_week",
    metadata,
    _customer(),
    _week(),
    Column("endpoint_type", Text, nullable=False),
    Column("calls", Integer, nullable=False),
    Column("good", Integer),
    Column("poor", Integer),
    Column("grade_raw", Text),
    Column("jitter_sum", Float),
    Column("latency_sum", Float),
    Column("loss_sum", Float),
    Column("measured", Integer),  # calls behind the sums
    *_source(),
    Column("computed", Integer),  # good and poor calls that our cut-offs graded; NULL or 0: the source's own grades
    PrimaryKeyConstraint("customer_id", "week", "endpoint_type"),
    Index("ix_call_quality_week_week", "week"),
    sqlite_with_rowid=False,
)

feature_use_week = Table(
    "feature_use_week",
    metadata,
    _customer(),
    _week(),
    Column("feature", Text, nullable=False),
    Column("calls", Integer, nullable=False),
    *_source(),
    PrimaryKeyConstraint("customer_id", "week", "feature"),
    Index("ix_feature_use_week_week", "week"),
    sqlite_with_rowid=False,
)

queue_week = Table(
    "queue_week",
    metadata,
    _customer(),
    _week(),
    Column("queue", Text, nullable=False),
    Column("location", Text),
    Column("offered", Integer, nullable=False),
    Column("answered", Integer, nullable=False),
    Column("moved", Integer),
    Column("abandoned", Integer, nullable=False),
    Column("answered_wait", Integer),  # total seconds, answered and moved
    Column("abandoned_wait", Integer),
    Column("longest_wait", Integer),
    Column("handle_time", Integer),
    Column("agents", Float),
    *_source(),
    PrimaryKeyConstraint("customer_id", "week", "queue"),
    Index("ix_queue_week_week", "week"),
    sqlite_with_rowid=False,
)

call_group_week = Table(
    "call_group_week",
    metadata,
    _customer(),
    _week(),
    Column("kind", Text, nullable=False),  # hunt_group | auto_attendant
    Column("name", Text, nullable=False),
    Column("location", Text),
    Column("offered", Integer, nullable=False),
    Column("answered", Integer),
    Column("abandoned", Integer),
    Column("busy", Integer),
    Column("others", Integer),
    Column("answered_wait", Integer),  # total seconds
    Column("abandoned_wait", Integer),
    Column("talk_time", Integer),
    Column("handle_time", Integer),
    Column("agents", Float),
    *_source(),
    PrimaryKeyConstraint("customer_id", "week", "kind", "name"),
    sqlite_with_rowid=False,
)
"""Hunt groups and auto attendants: like queues, but never part of the call-queue figures."""

queue_hour = Table(
    "queue_hour",
    metadata,
    _customer(),
    _week(),
    Column("queue", Text, nullable=False),
    Column("hour", Integer, nullable=False),  # hour of the week, 0 = Sunday 00:00 UTC
    Column("offered", Integer, nullable=False),
    Column("abandoned", Integer, nullable=False),
    *_source(),
    PrimaryKeyConstraint("customer_id", "week", "queue", "hour"),
    sqlite_with_rowid=False,
)
