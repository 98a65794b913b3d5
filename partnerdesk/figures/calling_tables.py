"""The rows of the tables of calling engagement (glossary 5.2, 5.5, 5.7), filtered, sorted and ranked. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics import calling_tables as tables
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import Phrase, View, percent
from partnerdesk.figures.calling_kpis import graded
from partnerdesk.replica.customers import fetch_ids
from partnerdesk.replica.rows import FilterOption
from partnerdesk.wording import QT_TRANSLATE_NOOP

NO_FILTERS = ColumnFilters()
Weekly = tuple[float | None, ...]
"""A figure of the eight weeks up to the week, the newest last; None: no report."""


@dataclass(frozen=True, slots=True)
class UsageRow:
    """A customer's calling usage in a week (glossary 5.2). None: not reported."""

    id: int
    """Of the customer."""
    customer: str
    calling_licenses: int | None
    active_users: int | None
    active_percent: float | None
    calls: int | None
    minutes: int | None
    calls_per_user: float | None
    calls_change: int | None
    """Calls against the week before."""
    calls_weeks: Weekly
    usage_fall: float | None
    """By how many percent calls fell for sure in four weeks; None where they did not."""
    why: Phrase | None
    """What fell, where something did."""


@dataclass(frozen=True, slots=True)
class QualityRow:
    """A customer's call quality in a week (glossary 5.5). None: no call of it has a grade."""

    id: int
    customer: str
    quality_calls: int
    good_calls: int | None
    poor_calls: int | None
    poor_percent: float | None
    """Of the graded calls."""
    poor_change: float | None
    """In points, against the week before; None also where that was graded otherwise."""
    graded_by: str | None
    """source: by its own grades; computed: by our cut-offs."""
    worst_endpoint: str | None
    """Endpoint type with the greatest share of poor calls, as the source names it."""
    worst_percent: float | None
    worst_small: bool
    """Whether it has too few calls to judge by."""
    poor_weeks: Weekly
    """Share of poor calls by week."""
    quality_fall: float | None
    """By how many points the share of poor calls rose for sure in four weeks."""
    why: Phrase | None


@dataclass(frozen=True, slots=True)
class QueueCustomerRow:
    """A customer's call queues in a week (glossary 5.7). Waits are averages in seconds, weighted by calls."""

    id: int
    customer: str
    queues: int
    offered: int
    answered: int
    moved: int | None
    abandoned: int
    abandoned_percent: float | None
    answer_time: float | None
    abandon_wait: float | None
    longest_wait: int | None
    abandoned_change: float | None
    """In points, against the week before."""
    abandoned_weeks: Weekly
    """Abandoned rate by week."""
    abandonment_fall: float | None
    """By how many points the abandoned rate rose for sure in four weeks."""
    why: Phrase | None


CallingRow = UsageRow | QualityRow | QueueCustomerRow


def table_ids(
    connection: Connection,
    context: Context,
    view: View,
    table_key: str,
    *,
    sort: Sequence[tuple[str, bool]] = (),
    filters: ColumnFilters = NO_FILTERS,
) -> Sequence[int]:
    """Return the ordered ids (of customers) of a table's rows; rows without a value come last.

    Args:
        connection: of the replica.
        context: clock, thresholds, language.
        view: which week.
        table_key: customers_usage, customers_quality or queue_customers.
        sort: column and whether it descends, the first level first; empty: the table's own order.
        filters: search in the name, ranges and values of columns.

    Raises:
        KeyError: the table or a column is not there.
    """
    return fetch_ids(connection, tables.ids_query(table_key, CallingWeeks.of(context, view), context, sort, filters))


def table_rows(
    connection: Connection, context: Context, view: View, table_key: str, ids: Sequence[int]
) -> list[CallingRow]:
    """Return the rows of some customers, a few hundred at most, in their order; those that are gone are left out.

    Raises:
        KeyError: there is no such table.
    """
    if not ids:
        return []
    looked = CallingWeeks.of(context, view)
    trends = _trends(connection, table_key, looked, ids)
    found: dict[int, CallingRow] = {}
    for row in connection.execute(tables.rows_query(table_key, looked, context, ids)).mappings():
        found[row["id"]] = _ROWS[table_key](dict(row), trends[row["id"]])
    return [found[number] for number in ids if number in found]


def table_options(
    connection: Connection, context: Context, view: View, table_key: str
) -> dict[str, tuple[FilterOption, ...]]:
    """Return what the choosers of a table's columns offer, with the number of rows of each: worst endpoint types."""
    if table_key != tables.CUSTOMERS_QUALITY:
        return {}
    query = tables.endpoint_options(CallingWeeks.of(context, view), context)
    return {"worst_endpoint": tuple(FilterOption(*row) for row in connection.execute(query))}


def _trends(connection: Connection, key: str, looked: CallingWeeks, ids: Sequence[int]) -> dict[int, Weekly]:
    found: dict[int, dict[int, float | None]] = {number: {} for number in ids}
    for row in connection.execute(tables.weeks_query(key, looked, ids)).mappings():
        found[row["customer_id"]][row["week"]] = _WEEKLY[key](dict(row))
    return {number: tuple(weeks.get(week) for week in looked.trend) for number, weeks in found.items()}


def _poor_percent(row: Mapping[str, Any]) -> float | None:
    told = graded(row)
    return percent(told["poor"], told["graded"])


_WEEKLY: dict[str, Callable[[Mapping[str, Any]], float | None]] = {
    tables.CUSTOMERS_USAGE: lambda row: row["calls"],
    tables.CUSTOMERS_QUALITY: _poor_percent,
    tables.QUEUE_CUSTOMERS: lambda row: percent(row["abandoned"], row["offered"]),
}


def _usage_row(row: Mapping[str, Any], weeks: Weekly) -> UsageRow:
    return UsageRow(
        row["id"],
        row["name"],
        row["calling_licenses"],
        row["active_users"],
        row["active_percent"],
        row["calls"],
        row["minutes"],
        row["calls_per_user"],
        row["calls_change"],
        weeks,
        row["usage_fall"],
        _why_usage(row) if row["usage_fall"] is not None else None,
    )


def _why_usage(row: Mapping[str, Any]) -> Phrase:
    """Return what fell: calls per active user or active users, whichever fell more, and calls as a whole."""
    calls = _fall(row["then_calls"] / row["then_weeks"], row["now_calls"] / row["now_weeks"])
    users = per_user = None
    if row["then_users"] and row["now_users"]:
        users = _fall(row["then_users"] / row["then_user_weeks"], row["now_users"] / row["now_user_weeks"])
        per_user = _fall(row["then_calls"] / row["then_users"], row["now_calls"] / row["now_users"])
    if users is None or per_user is None:
        text = QT_TRANSLATE_NOOP("Definitions", "Calls down {percent} in four weeks")
        return Phrase(text, {"percent": calls})
    if per_user >= users and _shown(per_user) == _shown(calls):
        text = QT_TRANSLATE_NOOP("Definitions", "Calls per active user down {percent} in four weeks")
        return Phrase(text, {"percent": per_user})
    if per_user >= users:
        text = QT_TRANSLATE_NOOP(
            "Definitions", "Calls per active user down {percent} in four weeks; all calls down {calls_percent}"
        )
        return Phrase(text, {"percent": per_user, "calls_percent": calls})
    text = QT_TRANSLATE_NOOP("Definitions", "Active users down {percent} in four weeks; all calls down {calls_percent}")
    return Phrase(text, {"percent": users, "calls_percent": calls})


def _shown(value: float) -> str:
    """Return a percentage as it is shown: what looks the same needs no second mention."""
    return f"{value:.1f}"


def _fall(before: float, now: float) -> float:
    return 100 * (1 - now / before) if before else 0.0


def _quality_row(row: Mapping[str, Any], weeks: Weekly) -> QualityRow:
    text = QT_TRANSLATE_NOOP("Definitions", "Poor calls up from {before_percent} to {percent} in four weeks")
    return QualityRow(
        row["id"],
        row["name"],
        row["quality_calls"],
        row["good_calls"],
        row["poor_calls"],
        row["poor_percent"],
        row["poor_change"],
        row["graded_by"],
        row["worst_endpoint"],
        row["worst_share"],
        bool(row["worst_small"]),
        weeks,
        row["quality_fall"],
        _why_share(row, text, "poor", "graded") if row["quality_fall"] is not None else None,
    )


def _queue_row(row: Mapping[str, Any], weeks: Weekly) -> QueueCustomerRow:
    text = QT_TRANSLATE_NOOP("Definitions", "Abandoned calls up from {before_percent} to {percent} in four weeks")
    return QueueCustomerRow(
        row["id"],
        row["name"],
        row["queues"],
        row["offered"],
        row["answered"],
        row["moved"],
        row["abandoned"],
        row["abandoned_percent"],
        row["answer_time"],
        row["abandon_wait"],
        row["longest_wait"],
        row["abandoned_change"],
        weeks,
        row["abandonment_fall"],
        _why_share(row, text, "abandoned", "offered") if row["abandonment_fall"] is not None else None,
    )


def _why_share(row: Mapping[str, Any], text: str, part: str, whole: str) -> Phrase:
    before = percent(row[f"then_{part}"], row[f"then_{whole}"])
    now = percent(row[f"now_{part}"], row[f"now_{whole}"])
    return Phrase(text, {"before_percent": before or 0.0, "percent": now or 0.0})


_ROWS: dict[str, Callable[[Mapping[str, Any], Weekly], CallingRow]] = {
    tables.CUSTOMERS_USAGE: _usage_row,
    tables.CUSTOMERS_QUALITY: _quality_row,
    tables.QUEUE_CUSTOMERS: _queue_row,
}
