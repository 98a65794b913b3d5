"""The tables of calling engagement (glossary 5.2, 5.5, 5.7): their rows and orders as queries. Runs none.

A row is a customer with figures in the week; its id is the customer's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Select, Subquery, func, select

from partnerdesk.analytics import calling_columns as columns
from partnerdesk.analytics import calling_sums as sums
from partnerdesk.analytics import calling_words as words
from partnerdesk.analytics.calling_columns import Values
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.column_conditions import filter_conditions, in_direction
from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.registry import definition
from partnerdesk.replica.schema import SORT_COLUMNS, customer

CUSTOMERS_USAGE = "customers_usage"
CUSTOMERS_QUALITY = "customers_quality"
QUEUE_CUSTOMERS = "queue_customers"


@dataclass(frozen=True)
class CallingTable:
    """One table: its columns in the order of the page, and the order of its rows until the user chooses."""

    key: str
    report: str
    """Kind of report that it comes from."""
    columns: tuple[str, ...]
    """Keys of definitions of kind "column"; the first is the customer."""
    default_sort: tuple[tuple[str, bool], ...]
    fall: str
    """Key of the column that ranks by what fell most."""
    weeks: Callable[[CallingWeeks], Select[Any]]
    """One row for each customer and week."""
    rows: Callable[[Subquery, CallingWeeks], tuple[Values, Callable[[Subquery], Values]]]
    """What is summed up of a customer's weeks, and what each column is made of it."""

    @property
    def title(self) -> str:
        """English title, marked for translation under "Definitions"."""
        return definition("table", self.key).title


TABLES = {
    table.key: table
    for table in (
        CallingTable(
            CUSTOMERS_USAGE,
            sums.USAGE,
            (words.CUSTOMER.key, *(column.key for column in words.USAGE_COLUMNS)),
            (("calls", True),),
            "usage_fall",
            columns.usage_weeks,
            columns.usage_rows,
        ),
        CallingTable(
            CUSTOMERS_QUALITY,
            sums.QUALITY,
            (words.CUSTOMER.key, *(column.key for column in words.QUALITY_COLUMNS)),
            (("poor_calls", True),),
            "quality_fall",
            columns.quality_weeks,
            columns.quality_rows,
        ),
        CallingTable(
            QUEUE_CUSTOMERS,
            sums.QUEUES,
            (words.CUSTOMER.key, *(column.key for column in words.QUEUE_COLUMNS)),
            (("abandoned_percent", True),),
            "abandonment_fall",
            columns.queue_weeks,
            columns.queue_rows,
        ),
    )
}
"""By their keys, in the order of the page."""


def _base(
    key: str, looked: CallingWeeks, context: Context, ids: Collection[int] | None = None
) -> tuple[Subquery, Values]:
    """Return a row for each customer with figures in the week, and the value of each column on it.

    Raises:
        KeyError: there is no such table.
    """
    table = TABLES[key]
    query = table.weeks(looked)
    if ids is not None:
        query = query.where(query.selected_columns["customer_id"].in_(list(ids)))
    weeks = query.subquery("weeks")
    summed, values_of = table.rows(weeks, looked)
    rows = (
        select(weeks.c.customer_id, *(value.label(name) for name, value in summed.items()))
        .group_by(weeks.c.customer_id)
        .having(func.max(weeks.c.week == looked.week) == 1)
        .subquery("rows")
    )
    values = values_of(rows)
    if key == CUSTOMERS_QUALITY:
        least = context.thresholds.small_group_calls
        for name in ("endpoint_type", "share", "small"):
            value = columns.worst_endpoint(rows.c.customer_id, looked.week, least, name)
            values["worst_endpoint" if name == "endpoint_type" else f"worst_{name}"] = value
    return rows, {"customer": SORT_COLUMNS[context.language], **values}


def ids_query(
    key: str, looked: CallingWeeks, context: Context, sorts: Sequence[tuple[str, bool]], filters: ColumnFilters
) -> Select[Any]:
    """Return the query of the ordered ids of a table's rows; rows without a value come last in either direction.

    Args:
        key: of the table.
        looked: the weeks.
        context: thresholds and language.
        sorts: column and whether it descends, the first level first; empty for the table's own order.
        filters: search, ranges and values of columns.

    Raises:
        KeyError: the table or a column is not there.
    """
    wanted = sorts or TABLES[key].default_sort
    asked = {*filters.ranges, *filters.values, *(name for name, _ in wanted)}
    rows, values = _base(key, _narrowed(looked, asked), context)
    query = (
        select(customer.c.id)
        .join(rows, rows.c.customer_id == customer.c.id)
        .where(*filter_conditions(filters, values, (customer.c.name_fold,)))
    )
    for name, descending in wanted:
        query = query.order_by(in_direction(values[name], descending=descending))
    return query.order_by(SORT_COLUMNS[context.language], customer.c.id)


def _narrowed(looked: CallingWeeks, columns: Collection[str]) -> CallingWeeks:
    """Return the weeks with no more of the past than the columns ask for."""
    if any(name.endswith("_fall") for name in columns):
        return looked
    return replace(looked, reach="pair" if any(name.endswith("_change") for name in columns) else "week")


def rows_query(key: str, looked: CallingWeeks, context: Context, ids: Collection[int]) -> Select[Any]:
    """Return the query of the rows of some customers, in any order."""
    rows, values = _base(key, looked, context, ids)
    return select(
        customer.c.id,
        customer.c.name,
        *(value.label(name) for name, value in values.items() if name != "customer"),
    ).join(rows, rows.c.customer_id == customer.c.id)


def weeks_query(key: str, looked: CallingWeeks, ids: Collection[int]) -> Select[Any]:
    """Return the query of some customers' eight weeks: one row for each customer and week."""
    query = TABLES[key].weeks(looked)
    return query.where(query.selected_columns["customer_id"].in_(list(ids)))


def endpoint_options(looked: CallingWeeks, context: Context) -> Select[Any]:
    """Return the query of what the column "worst endpoint type" has: value and number of rows."""
    rows, values = _base(CUSTOMERS_QUALITY, replace(looked, reach="week"), context)
    found = select(values["worst_endpoint"].label("key")).select_from(rows).subquery()
    return (
        select(found.c.key, func.count().label("count"))
        .where(found.c.key.is_not(None))
        .group_by(found.c.key)
        .order_by(func.count().desc(), found.c.key)
    )
