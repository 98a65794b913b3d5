"""The tables that report files write: their keys, columns and where each row's origin is kept. Knows no connection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from partnerdesk.replica import schema, schema_reports


@dataclass(frozen=True)
class Target:
    """A table, or a part of one, that an import writes as a whole row."""

    name: str
    table: Table
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    source: str
    """Column of the source of these columns."""
    line: str
    """Column of the line in that source."""
    weekly: bool = False
    inserts: bool = True
    """Whether an import may make a row; where not, the row is the customer and always there."""
    keep_blank: bool = False
    """Whether a blank cell says nothing, rather than that there is no value."""
    mirror: str | None = None
    """Column that the sync fills once it has seen the row: such a row is not taken out by an undo."""

    @property
    def written(self) -> tuple[str, ...]:
        """Every column that an import writes, the origin included."""
        return (*self.columns, self.source, self.line)


def _weekly(table: Table, keys: tuple[str, ...], columns: tuple[str, ...]) -> Target:
    return Target(table.name, table, ("customer_id", "week", *keys), columns, "source_id", "source_line", weekly=True)


def _listed(table: Table, keys: tuple[str, ...], columns: tuple[str, ...]) -> Target:
    return Target(table.name, table, ("customer_id", *keys), columns, "source_id", "source_line")


_GROUP = (
    "location", "offered", "answered", "abandoned", "busy", "others", "answered_wait", "abandoned_wait", "talk_time",
    "handle_time", "agents",
)  # fmt: skip
_QUEUE = (
    "location", "offered", "answered", "moved", "abandoned", "answered_wait", "abandoned_wait", "longest_wait",
    "handle_time", "agents",
)  # fmt: skip
_QUALITY = ("calls", "good", "poor", "grade_raw", "jitter_sum", "latency_sum", "loss_sum", "measured", "computed")

_ALL = (
    Target(
        "customer_report", schema.customer, ("id",),
        ("status_raw", "managed_by", "managed_by_source_id", "extras"),
        "report_source_id", "report_line", inserts=False, keep_blank=True,
    ),
    Target(
        "customer_signin", schema.customer, ("id",), ("last_signin_at", "signin_state"),
        "signin_source_id", "signin_line", inserts=False,
    ),
    Target(
        "subscription", schema.subscription, ("customer_id", "external_id"),
        ("is_trial", "status_raw", "start_day", "end_day", "auto_renew", "setup_complete", "suspended", "contract",
         "added_day", "extras"),
        "terms_source_id", "terms_line", keep_blank=True, mirror="source_id",
    ),
    Target(
        "licence_week", schema.licence_week, ("line_id", "week"),
        ("total", "assigned", "used", "used_90", "source_id"),
        "used_source_id", "used_source_line", weekly=True, mirror="source_id",
    ),
    _listed(schema_reports.trial, ("external_id", "product"),
            ("start_day", "end_day", "licences", "used", "state_raw")),
    _listed(schema_reports.invoice, ("number",),
            ("subscription", "issued_day", "due_day", "amount_minor", "currency", "state_raw")),
    _listed(schema_reports.order_line, ("number", "product"),
            ("subscription", "ordered_day", "quantity", "kind_raw")),
    _weekly(schema_reports.calling_usage_week, (), ("licences", "active_users", "calls", "minutes", "bands")),
    _weekly(schema_reports.call_quality_week, ("endpoint_type",), _QUALITY),
    _weekly(schema_reports.feature_use_week, ("feature",), ("calls",)),
    _weekly(schema_reports.queue_week, ("queue",), _QUEUE),
    _weekly(schema_reports.queue_hour, ("queue", "hour"), ("offered", "abandoned")),
    _weekly(schema_reports.call_group_week, ("kind", "name"), _GROUP),
)  # fmt: skip

TARGETS: dict[str, Target] = {target.name: target for target in _ALL}

DATASET_TARGETS: dict[str, tuple[str, ...]] = {
    "customers": ("customer_report", "customer_signin"),
    "subscriptions": ("subscription",),
    "licence_weeks": ("licence_week",),
    "trials": ("trial", "subscription"),
    "invoices": ("invoice",),
    "orders": ("order_line",),
    "signins": ("customer_signin",),
    "calling_usage": ("calling_usage_week",),
    "call_quality": ("call_quality_week",),
    "feature_use": ("feature_use_week",),
    "queues": ("queue_week",),
    "hunt_groups": ("call_group_week",),
    "auto_attendants": ("call_group_week",),
    "call_history": ("calling_usage_week", "feature_use_week", "queue_week", "queue_hour"),
    "media_quality": ("call_quality_week",),
}
"""Tables that each data set writes."""

Values = dict[str, Any]
