"""The customer list (glossary part 2): its columns, its order, its rows as queries. Runs none of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, case, func, select

from partnerdesk.analytics import conditions as c
from partnerdesk.analytics import kpi_conditions as k
from partnerdesk.analytics import statuses
from partnerdesk.analytics.conditions import Scope
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.filters import CustomerFilter, conditions_of, managed_by
from partnerdesk.replica.customers import CustomerQueries, RowStatements
from partnerdesk.replica.schema import (
    SORT_COLUMNS,
    customer,
    customer_tag,
    licence_line,
    licence_week,
    subscription,
    week_total,
)
from partnerdesk.weeks import DAY_SECONDS
from partnerdesk.wording import QT_TRANSLATE_NOOP

__all__ = [
    "COLUMNS",
    "WORST_FIRST",
    "Column",
    "CustomerFilter",
    "Sort",
    "count_query",
    "ids_query",
    "row_queries",
    "usual_order",
]


@dataclass(frozen=True)
class Sort:
    """One level of the order."""

    key: str
    """Key of a column."""
    descending: bool = False


@dataclass(frozen=True)
class Column:
    """One column of the customer list."""

    key: str
    title: str
    """English, marked for translation under "Definitions"."""
    kind: str
    """text | statuses | products | bar | day | moment | label | tags | age | number"""
    sort_value: Callable[[Context], ColumnElement[Any]]
    """What a row is sorted by."""


def _of_lines(value: ColumnElement[Any], *conditions: ColumnElement[bool]) -> ColumnElement[Any]:
    lines = select(value).where(licence_line.c.customer_id == customer.c.id, c.in_mirror(), *conditions)
    return lines.correlate(customer).scalar_subquery()


def _by_rate(_context: Context) -> ColumnElement[Any]:
    return _of_lines(1.0 * func.sum(licence_line.c.assigned) / func.sum(licence_line.c.total), c.has_limit())


def _by_sum(value: ColumnElement[Any]) -> Callable[[Context], ColumnElement[Any]]:
    return lambda _context: _of_lines(func.sum(value), c.has_limit())


def _by_products(_context: Context) -> ColumnElement[Any]:
    return _of_lines(func.min(licence_line.c.product))


def _by_next_day(context: Context) -> ColumnElement[Any]:
    end = subscription.c.end_day
    ends = select(func.min(end)).where(subscription.c.customer_id == customer.c.id, end >= context.today, c.listed())
    return ends.correlate(customer).scalar_subquery()


def _by_tags(_context: Context) -> ColumnElement[Any]:
    tags = select(func.group_concat(customer_tag.c.tag, ", ")).where(customer_tag.c.customer_id == customer.c.id)
    return tags.correlate(customer).scalar_subquery()


def _by_signin(_context: Context) -> ColumnElement[Any]:
    # "Never" stands before every date, "unknown" has no place in the order.
    return case((customer.c.signin_state == "never", 0), else_=customer.c.last_signin_at)


COLUMNS = (
    Column(
        "name", QT_TRANSLATE_NOOP("Definitions", "Customer"), "text", lambda context: SORT_COLUMNS[context.language]
    ),
    Column(
        "status",
        QT_TRANSLATE_NOOP("Definitions", "Status"),
        "statuses",
        lambda context: statuses.rank(Scope(context)),
    ),
    Column("products", QT_TRANSLATE_NOOP("Definitions", "Products"), "products", _by_products),
    Column("licences", QT_TRANSLATE_NOOP("Definitions", "Licenses used/assigned/total"), "bar", _by_rate),
    Column("next_day", QT_TRANSLATE_NOOP("Definitions", "Next end or renewal"), "day", _by_next_day),
    Column("last_signin", QT_TRANSLATE_NOOP("Definitions", "Last admin sign-in"), "moment", _by_signin),
    Column("managed_by", QT_TRANSLATE_NOOP("Definitions", "Managed by"), "label", lambda _context: managed_by()),
    Column("tags", QT_TRANSLATE_NOOP("Definitions", "Tags"), "tags", _by_tags),
    Column(
        "data_age",
        QT_TRANSLATE_NOOP("Definitions", "Data age"),
        "age",
        lambda context: context.now - customer.c.refreshed_at,
    ),
    Column("total", QT_TRANSLATE_NOOP("Definitions", "Total licenses"), "number", _by_sum(licence_line.c.total)),
    Column(
        "assigned", QT_TRANSLATE_NOOP("Definitions", "Assigned licenses"), "number", _by_sum(licence_line.c.assigned)
    ),
    Column("overage", QT_TRANSLATE_NOOP("Definitions", "License overage"), "number", _by_sum(c.overage())),
    Column("created", QT_TRANSLATE_NOOP("Definitions", "Created"), "moment", lambda _context: customer.c.created_at),
    Column("org_id", QT_TRANSLATE_NOOP("Definitions", "Organization ID"), "text", lambda _context: customer.c.org_id),
)
"""Every column, in the order of the default layout."""

WORST_FIRST = (Sort("status"), Sort("next_day"))
"""The order until the user chooses one: who needs me this week, the next to end first, then who ended last, by name."""
_ORDER_OF_KPI = {
    **dict.fromkeys((k.NEARING_EXPIRATION, k.EXPIRING_CUSTOMERS), (Sort("next_day"),)),
    **dict.fromkeys((k.NEARING_RENEWAL, k.RENEWING_CUSTOMERS), (Sort("next_day"),)),
    **dict.fromkeys((k.OVER_LICENSE_LIMIT, k.OVERAGE_CUSTOMERS), (Sort("overage", descending=True),)),
    **dict.fromkeys((k.LOW_LICENSE_ASSIGNMENT, k.LOW_CUSTOMERS), (Sort("licences"),)),
}


def usual_order(wanted: CustomerFilter) -> tuple[Sort, ...]:
    """Return the order until the user chooses one: by what a chosen KPI is about, else who needs me first."""
    orders = {_ORDER_OF_KPI.get(k.kpi_rows(text).key, WORST_FIRST) for text in wanted.kpis}
    return orders.pop() if len(orders) == 1 else WORST_FIRST


_BY_KEY = {column.key: column for column in COLUMNS}


def column(key: str) -> Column:
    """Return a column.

    Raises:
        KeyError: there is none.
    """
    return _BY_KEY[key]


def ids_query(wanted: CustomerFilter, sorts: Sequence[Sort], context: Context) -> Select[int]:
    """Return the query of the ordered ids of a filter's rows.

    Rows without a value come last in either direction; equal ones are in the order of their names.

    Args:
        wanted: the filter.
        sorts: levels of the order, the first one first; empty means by name. `WORST_FIRST` goes on with who ended last.
        context: day, thresholds, language.

    Raises:
        KeyError: a sort or status names nothing.
    """
    by_name = not sorts or sorts[0].key == "name"
    query = select(customer.c.id).where(*conditions_of(wanted, context, by_name=by_name))
    for sort in sorts:
        query = query.order_by(_direction(column(sort.key).sort_value(context), sort))
    if tuple(sorts) == WORST_FIRST:
        query = query.order_by(_last_end(context).desc().nulls_last())
    if "name" not in {sort.key for sort in sorts}:
        query = query.order_by(SORT_COLUMNS[context.language])
    # The same way round as the names, so that the index alone gives the order.
    backwards = bool(sorts) and sorts[-1] == Sort("name", descending=True)
    return query.order_by(customer.c.id.desc() if backwards else customer.c.id)


def _last_end(context: Context) -> ColumnElement[Any]:
    """Return the last day on which something of a customer ended: one of last week is more pressing than an old one."""
    end = subscription.c.end_day
    ended = select(func.max(end)).where(subscription.c.customer_id == customer.c.id, end < context.today)
    return ended.correlate(customer).scalar_subquery()


def _direction(value: ColumnElement[Any], sort: Sort) -> ColumnElement[Any]:
    ordered = value.desc() if sort.descending else value.asc()
    # An index gives the order of a column that is always there; asking where missing ones go would hide that.
    return ordered if sort.key in {"name", "org_id"} else ordered.nulls_last()


def count_query(wanted: CustomerFilter, context: Context) -> Select[int]:
    """Return the query of the number of a filter's rows."""
    return select(func.count()).select_from(customer).where(*conditions_of(wanted, context))


def row_queries(ids: Sequence[int], context: Context) -> CustomerQueries:
    """Return the queries of the rows with these ids, a few hundred at most; `replica.customers` runs them."""
    return CustomerQueries(tuple(ids), _statements(context.today, context.thresholds), statuses.STATUS_KEYS)


@lru_cache(maxsize=4)
def _statements(today: int, thresholds: Thresholds) -> RowStatements:
    # Making them costs more than running them, and a table asks for block after block.
    context = Context(today * DAY_SECONDS, thresholds)
    scope = Scope(context, few=True)
    ids: BindParameter[int] = bindparam("ids", expanding=True)
    lines = c.in_mirror(), licence_line.c.customer_id.in_(ids)
    held = (status.condition(scope).label(status.key) for status in statuses.STATUSES)
    word = subscription.c.status_raw
    return RowStatements(
        facts=select(customer, managed_by().label("manager"), *held).where(customer.c.id.in_(ids)),
        licences=_licences().where(*lines, c.has_limit()),
        products=select(licence_line.c.customer_id, licence_line.c.product)
        .where(*lines)
        .distinct()
        .order_by(licence_line.c.product),
        tags=select(customer_tag.c.customer_id, customer_tag.c.tag).where(customer_tag.c.customer_id.in_(ids)),
        words=select(subscription.c.customer_id, word)
        .where(c.listed(), word.is_not(None), subscription.c.customer_id.in_(ids))
        .distinct(),
        terms=_next_terms(context).where(subscription.c.customer_id.in_(ids)),
    )


def _licences() -> Select[Any]:
    total, assigned = licence_line.c.total, licence_line.c.assigned
    last_week = select(func.max(week_total.c.week)).where(week_total.c.used.is_not(None)).scalar_subquery()
    used = select(licence_week.c.used).where(
        licence_week.c.line_id == licence_line.c.id, licence_week.c.week == last_week
    )
    return select(
        licence_line.c.customer_id,
        func.sum(total).label("total"),
        func.sum(assigned).label("assigned"),
        func.sum(c.available()).label("available"),
        func.sum(c.overage()).label("overage"),
        func.sum(used.scalar_subquery()).label("used"),
    ).group_by(licence_line.c.customer_id)


def _next_terms(context: Context) -> Select[Any]:
    kind = case((c.is_trial(), "trial"), (c.renews(), "renewal"), else_="end")
    # With min() SQLite takes the other columns from the row that has the least value.
    return (
        select(subscription.c.customer_id, func.min(subscription.c.end_day).label("next_day"), kind.label("next_kind"))
        .where(subscription.c.end_day >= context.today, c.listed())
        .group_by(subscription.c.customer_id)
    )
