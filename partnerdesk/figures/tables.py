"""The rows of the subscriptions page's tables (glossary 4.4 to 4.9), filtered and sorted. Runs definitions alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Select, case, func, select

from partnerdesk.analytics import subscription_base as b
from partnerdesk.analytics import subscription_sets as sets
from partnerdesk.analytics.column_conditions import filter_conditions, in_direction
from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.subscription_base import RowIds, Snapshot
from partnerdesk.analytics.subscription_columns import NEEDS, USAGE_WEEKS, VALUES
from partnerdesk.analytics.subscription_sections import TABLES, TableSpec
from partnerdesk.analytics.values import Phrase, View, percent
from partnerdesk.figures.low_rule import LowRule, low_rule
from partnerdesk.figures.snapshots import snapshot_of
from partnerdesk.replica.customers import fetch_ids
from partnerdesk.replica.rows import FilterOption
from partnerdesk.replica.schema import SORT_COLUMNS, customer, licence_line, licence_week, subscription

NO_FILTERS = ColumnFilters()
Order = Sequence[tuple[str, bool]]
"""Column and whether it descends, the first level first."""
_AT_ONCE = 500
CHOOSERS = ("kind", "auto_renew")
"""Columns that are filtered by values: trial or subscription, and yes, no or unknown."""


@dataclass(frozen=True, slots=True)
class SubscriptionTableRow:
    """One subscription or trial of a product, or a customer's licences that belong to none. None: not known."""

    id: int
    """Of the row, stable: the subscription's, or the customer's with a minus."""
    customer_id: int
    customer: str
    subscription_id: int | None
    external_id: str | None
    is_trial: bool
    added_day: int | None
    end_day: int | None
    """End, or renewal where it renews itself."""
    days_since_added: int | None
    days_until_end: int | None
    """Negative: it has passed."""
    months_since_added: int | None
    months_left: int | None
    """0: less than a month; negative: it has passed."""
    auto_renew: bool | None
    limited: bool
    """Whether a licence line has a limit; without one every count of licences is 0."""
    total: int
    assigned: int
    used: int | None
    """In the last seven days, over the lines whose use is known."""
    used_of: int
    """Total of the lines whose use is known: what `used_percent` divides by."""
    available: int
    overage: int
    unused_assigned: int | None
    assigned_percent: float | None
    used_percent: float | None
    assignment_change: int | None
    usage_change: int | None
    usage_3_months: int | None
    usage_method: str | None
    """distinct: different licences in 90 days; largest_week: the largest week of 13."""
    usage_weeks: tuple[int | None, ...] = ()
    """Used licences of 13 weeks up to the last reported one; None: no report."""
    low_reason: Phrase | None = None
    """By which rule its assignment is low, in the table of those."""
    unreported: int = field(default=0)
    """Licence lines whose use no report gave."""


def table_spec(table_key: str) -> TableSpec:
    """Return a table.

    Raises:
        KeyError: there is none.
    """
    return TABLES[table_key]


def table_ids(
    connection: Connection,
    context: Context,
    view: View,
    table_key: str,
    *,
    sort: Order = (),
    filters: ColumnFilters = NO_FILTERS,
) -> Sequence[int]:
    """Return the ordered ids of a table's rows; rows without a value come last, equal ones by name and id.

    Args:
        connection: of the replica.
        context: day, thresholds, language.
        view: product and week.
        table_key: key of a table.
        sort: the order; empty: the table's own.
        filters: search in name and id, ranges and values of columns.

    Raises:
        KeyError: the table, a sort or a filter names nothing.
    """
    spec = TABLES[table_key]
    wanted = snapshot_of(connection, context, view.product, view.week)
    order = sort or spec.default_sort
    figures = _sums_for(spec, {key for key, _ in order} | {*filters.ranges, *filters.values})
    below = _low_below(connection, context, wanted, spec)
    rows, chosen = sets.rows_of(spec.set_key, wanted, context.thresholds, figures, below)
    query = _narrowed(select(rows.c.id), rows, wanted, filters).where(chosen)
    for key, descending in order:
        query = query.order_by(in_direction(_sort_value(key, rows, wanted, context), descending=descending))
    return fetch_ids(connection, query.order_by(SORT_COLUMNS[context.language], rows.c.id))


def _low_below(
    connection: Connection, context: Context, wanted: Snapshot, spec: TableSpec
) -> ColumnElement[float] | None:
    return low_rule(connection, context, wanted).low_below if spec.set_key == sets.LOW_ASSIGNMENT else None


def _sums_for(spec: TableSpec, columns: Collection[str]) -> set[str]:
    """Return the sums that it takes to know a table's rows and the values of some columns."""
    found = {*sets.MEMBERSHIP.get(spec.set_key, ())}
    for key in columns:
        found.update(NEEDS.get(_VALUE_OF.get(key, key), ()))
    return found


def _sort_value(key: str, rows: CTE, wanted: Snapshot, context: Context) -> Any:
    return SORT_COLUMNS[context.language] if key == "customer" else VALUES[_VALUE_OF.get(key, key)](rows, wanted)


_VALUE_OF = {"low_reason": "assigned_percent"}
"""Columns of words, and what they sort by."""


def _narrowed(query: Select[Any], rows: CTE, wanted: Snapshot, filters: ColumnFilters) -> Select[Any]:
    asked = {*filters.ranges, *filters.values}
    columns = {key: VALUES[_VALUE_OF.get(key, key)](rows, wanted) for key in asked}
    searched = (customer.c.name_fold, func.pd_fold(func.coalesce(rows.c.external_id, "")))
    joined = query.join_from(rows, customer, customer.c.id == rows.c.customer_id)
    return joined.where(*filter_conditions(filters, columns, searched))


def table_options(
    connection: Connection, context: Context, view: View, table_key: str
) -> dict[str, tuple[FilterOption, ...]]:
    """Return what the choosers of a table offer, with the number of rows of each: `kind` and `auto_renew`."""
    wanted = snapshot_of(connection, context, view.product, view.week)
    spec = TABLES[table_key]
    below = _low_below(connection, context, wanted, spec)
    rows, chosen = sets.rows_of(spec.set_key, wanted, context.thresholds, _sums_for(spec, CHOOSERS), below)
    found = {}
    for key in CHOOSERS:
        value = VALUES[key](rows, wanted).label("key")
        counts = connection.execute(select(value, func.count()).select_from(rows).where(chosen).group_by(value))
        found[key] = tuple(FilterOption(*each) for each in sorted(counts, key=lambda each: (-each[1], each[0])))
    return found


def table_rows(
    connection: Connection, context: Context, view: View, table_key: str, ids: Sequence[int]
) -> list[SubscriptionTableRow]:
    """Return the rows with these ids, a few hundred at most, in their order; ids that are gone are left out."""
    if not ids:
        return []
    wanted = snapshot_of(connection, context, view.product, view.week)
    asked = RowIds.values(ids)
    weeks = _usage_weeks(connection, wanted, asked)
    rule = low_rule(connection, context, wanted) if TABLES[table_key].set_key == sets.LOW_ASSIGNMENT else None
    found = {
        row.id: _row(row, weeks.get(row.id, ()), rule)
        for row in connection.execute(_rows_query(wanted, context.thresholds), asked)
    }
    return [found[number] for number in ids if number in found]


@lru_cache(maxsize=8)
def _rows_query(wanted: Snapshot, thresholds: Thresholds) -> Select[Any]:
    # Making it costs more than running it, and a table asks for block after block.
    rows = b.base(wanted, thresholds, ids=RowIds()).cte("base")
    values = (VALUES[key](rows, wanted).label(f"v_{key}") for key in _ASKED)
    return select(*rows.c, customer.c.name, *values).join_from(rows, customer, customer.c.id == rows.c.customer_id)


_ASKED = (
    *("days_since_added", "days_until_expiration", "months_since_added", "months_left"),
    *("assignment_change", "usage_change", "usage_3_months", "usage_method"),
)


def _usage_weeks(
    connection: Connection, wanted: Snapshot, ids: dict[str, list[int]]
) -> dict[int, tuple[int | None, ...]]:
    if wanted.use_week is None:
        return {}
    first = wanted.use_week - USAGE_WEEKS + 1
    owner = func.coalesce(licence_line.c.subscription_id, -licence_line.c.customer_id)
    query = (
        select(owner, licence_week.c.week, func.sum(case((licence_week.c.total > 0, licence_week.c.used))))
        .join(licence_week, licence_week.c.line_id == licence_line.c.id)
        .where(
            RowIds().owns(),
            licence_line.c.product.in_(wanted.products),
            licence_week.c.week.between(first, wanted.use_week),
        )
        .group_by(owner, licence_week.c.week)
    )
    found: dict[int, list[int | None]] = {}
    for number, week, used in connection.execute(query, ids):
        found.setdefault(number, [None] * USAGE_WEEKS)[week - first] = used
    return {number: tuple(weeks) for number, weeks in found.items()}


def _row(row: Any, weeks: tuple[int | None, ...], rule: LowRule | None) -> SubscriptionTableRow:
    assigned = percent(row.assigned, row.total)
    return SubscriptionTableRow(
        id=row.id,
        customer_id=row.customer_id,
        customer=row.name,
        subscription_id=row.subscription_id,
        external_id=row.external_id,
        is_trial=bool(row.trial),
        added_day=row.added_day,
        end_day=row.end_day,
        days_since_added=row.v_days_since_added,
        days_until_end=row.v_days_until_expiration,
        months_since_added=row.v_months_since_added,
        months_left=row.v_months_left,
        auto_renew=False if row.trial else (None if row.auto_renew is None else bool(row.auto_renew)),
        limited=row.limited > 0,
        total=row.total,
        assigned=row.assigned,
        used=row.used,
        used_of=row.use_total,
        available=row.available,
        overage=row.overage,
        unused_assigned=row.unused,
        assigned_percent=assigned,
        used_percent=percent(row.used, row.use_total),
        assignment_change=row.v_assignment_change,
        usage_change=row.v_usage_change,
        usage_3_months=row.v_usage_3_months,
        usage_method=row.v_usage_method if row.v_usage_3_months is not None else None,
        usage_weeks=weeks,
        low_reason=rule.reason(assigned) if rule is not None and assigned is not None else None,
        unreported=row.no_use,
    )


def customers_of(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Return the customers of rows, in the order of the rows; see `SubscriptionTableRow.id`."""
    query = select(subscription.c.id, subscription.c.customer_id)
    owners: dict[int, int] = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = [number for number in ids[start : start + _AT_ONCE] if number > 0]
        owners.update((row.id, row.customer_id) for row in connection.execute(query.where(subscription.c.id.in_(some))))
    return [-number if number < 0 else owners[number] for number in ids if number < 0 or number in owners]
