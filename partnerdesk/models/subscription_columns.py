"""The columns of the subscriptions page's tables (glossary 4.9): how each value is written. Knows rows, no query."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from partnerdesk.figures.tables import SubscriptionTableRow
from partnerdesk.models import analytics_cells as cells
from partnerdesk.models.analytics_table import AnalyticsColumn, column
from partnerdesk.models.cells import Bar, Cell
from partnerdesk.models.formats import Formats

translate = QCoreApplication.translate

Row = SubscriptionTableRow
Make = Callable[[], AnalyticsColumn[Row]]


def subscription_columns(keys: Sequence[str]) -> list[AnalyticsColumn[Row]]:
    """Return the columns of a table, in order.

    Raises:
        KeyError: there is no such column.
    """
    return [_COLUMNS[key]() for key in keys]


def _customer(row: Row, _formats: Formats) -> Cell:
    return cells.text_cell(row.customer, tooltip=row.customer)


def _subscription_id(row: Row, _formats: Formats) -> Cell:
    if row.external_id is None:
        return cells.unknown(translate("SubscriptionTable", "These licenses belong to no subscription."))
    return cells.id_cell(row.external_id, trial=row.is_trial)


def _since_added(row: Row, formats: Formats) -> Cell:
    return cells.days_cell(row.days_since_added, formats, date=row.added_day)


def _until_expiration(row: Row, formats: Formats) -> Cell:
    if row.auto_renew:
        return cells.unknown(translate("SubscriptionTable", "It renews itself."))
    return cells.days_cell(row.days_until_end, formats, date=row.end_day)


def _until_renewal(row: Row, formats: Formats) -> Cell:
    if not row.auto_renew:
        return cells.unknown(translate("SubscriptionTable", "It does not renew itself, or nobody said that it does."))
    return cells.days_cell(row.days_until_end, formats, date=row.end_day)


def _months_since_added(row: Row, formats: Formats) -> Cell:
    return cells.months_cell(row.months_since_added, formats, date=row.added_day)


def _months_left(row: Row, formats: Formats) -> Cell:
    return cells.months_cell(row.months_left, formats, date=row.end_day)


def _auto_renew(row: Row, _formats: Formats) -> Cell:
    return cells.yes_no_cell(row.auto_renew)


def auto_renew_label(key: str) -> str:
    """Return the name of a value of "Auto-renew?"."""
    return cells.yes_no_cell({"yes": True, "no": False}.get(key)).text


def kind_label(key: str) -> str:
    """Return what a row is: a subscription, a trial, or licenses that belong to none."""
    return {
        "subscription": translate("SubscriptionTable", "Subscription"),
        "trial": translate("SubscriptionTable", "Trial"),
        "none": translate("SubscriptionTable", "Without subscription"),
    }.get(key, key)


def _total(row: Row, formats: Formats) -> Cell:
    return cells.number_cell(row.total, formats) if row.limited else cells.unknown(_no_limit())


def _no_limit() -> str:
    return translate("CustomerTable", "No licenses with a limit")


def _licences(row: Row, formats: Formats) -> Cell:
    if not row.limited:
        return cells.unknown(_no_limit())
    bar = Bar(row.used, row.assigned, row.total, row.available, row.overage)
    return cells.bar_cell(bar, formats, note="\n".join(_bar_notes(row, formats)), available=True)


def _bar_notes(row: Row, formats: Formats) -> list[str]:
    told = []
    if row.used is not None and row.used > row.assigned:
        text = translate("SubscriptionTable", "{used} were used in the week, more than are assigned now.")
        told.append(text.format(used=formats.number(row.used)))
    if row.unreported and row.used is not None:
        told.append(
            translate("SubscriptionTable", "The use of %n license line(s) is not reported.", None, row.unreported)
        )
    return told


def _assigned_percent(row: Row, formats: Formats) -> Cell:
    return cells.share_cell(row.assigned, row.assigned_percent, formats) if row.limited else cells.unknown(_no_limit())


def _used_percent(row: Row, formats: Formats) -> Cell:
    if row.used is None:
        return cells.unknown(translate("SubscriptionTable", "No usage report gave it."))
    return cells.share_cell(row.used, row.used_percent, formats)


def _assignment_change(row: Row, formats: Formats) -> Cell:
    return cells.change_cell(row.assignment_change, "count", formats)


def _usage_change(row: Row, formats: Formats) -> Cell:
    return cells.change_cell(row.usage_change, "count", formats)


def _usage_3_months(row: Row, formats: Formats) -> Cell:
    if row.usage_3_months is None:
        return cells.unknown(translate("SubscriptionTable", "No usage report gave it."))
    method = (
        translate("SubscriptionTable", "Different licenses used in 90 days.")
        if row.usage_method == "distinct"
        else translate("SubscriptionTable", "The largest number of one week of the last 13.")
    )
    number = formats.number(row.usage_3_months)
    line = cells.spark_cell(row.usage_weeks, "count", formats)
    told = f"{number}: {method}"
    return replace(
        line,
        text=number,
        tooltip=f"{told}\n{line.tooltip}",
        spoken=f"{told} {line.spoken}",
        copied=row.usage_3_months,
        exported=(),
        tone="neutral",
    )


def _overage(row: Row, formats: Formats) -> Cell:
    return cells.number_cell(row.overage, formats)


def _unused_assigned(row: Row, formats: Formats) -> Cell:
    if row.unused_assigned is None:
        return cells.unknown(translate("SubscriptionTable", "No usage report gave it."))
    enough = 0 < row.overage <= row.unused_assigned
    if not enough:
        return cells.number_cell(row.unused_assigned, formats)
    told = translate("SubscriptionTable", "Taking these back covers the overage: nothing needs to be bought.")
    cell = cells.number_cell(row.unused_assigned, formats)
    return replace(cell, tone="good", icon="circle-check", tooltip=told, spoken=f"{cell.text}. {told}")


def _low_reason(row: Row, formats: Formats) -> Cell:
    return cells.sentence_cell(row.low_reason, formats)


_COLUMNS: dict[str, Make] = {
    "customer": lambda: column("customer", _customer, pinned="left", width=17, min_width=12, stretch=True),
    "subscription_id": lambda: column("subscription_id", _subscription_id, kind="id", width=22),
    "days_since_added": lambda: column("days_since_added", _since_added, kind="number", width=14, filter="range"),
    "days_until_expiration": lambda: column(
        "days_until_expiration", _until_expiration, kind="number", width=11, filter="range"
    ),
    "days_until_renewal": lambda: column("days_until_renewal", _until_renewal, kind="number", width=12, filter="range"),
    "months_since_added": lambda: column(
        "months_since_added", _months_since_added, kind="number", width=14, filter="range"
    ),
    "months_left": lambda: column("months_left", _months_left, kind="number", width=7, filter="range"),
    "auto_renew": lambda: column(
        "auto_renew", _auto_renew, width=11, filter="values", filter_key="auto_renew", choice=auto_renew_label
    ),
    "total": lambda: column("total", _total, kind="number", width=8, filter="range", descending_first=True),
    "licences": lambda: column(
        "licences", _licences, kind="bar", width=23, min_width=14, filter="range", unit="percent"
    ),
    "assigned_percent": lambda: column(
        "assigned_percent", _assigned_percent, kind="number", width=12, filter="range", unit="percent", split="share"
    ),
    "used_percent": lambda: column(
        "used_percent", _used_percent, kind="number", width=12, filter="range", unit="percent", split="share"
    ),
    "assignment_change": lambda: column(
        "assignment_change", _assignment_change, kind="change", width=14, filter="range", descending_first=True
    ),
    "usage_change": lambda: column(
        "usage_change", _usage_change, kind="change", width=13, filter="range", descending_first=True
    ),
    "usage_3_months": lambda: column(
        "usage_3_months", _usage_3_months, kind="spark", width=16, filter="range", descending_first=True
    ),
    "overage": lambda: column("overage", _overage, kind="number", width=9, filter="range", descending_first=True),
    "unused_assigned": lambda: column(
        "unused_assigned", _unused_assigned, kind="number", width=10, filter="range", descending_first=True
    ),
    "low_reason": lambda: column("low_reason", _low_reason, width=24, sort_key=None),
}
