"""The tables of calling engagement (glossary 5.2, 5.5, 5.7): their rows and orders as queries. Runs none.

A row is a customer with figures in the week; its id is the customer's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Float, Select, Subquery, Text, case, cast, func, null, select

from partnerdesk.analytics import calling_sums as sums
from partnerdesk.analytics import calling_words as words
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.column_conditions import filter_conditions, in_direction
from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.falls import CountHalf, ShareHalf, sure_fall, sure_rise
from partnerdesk.analytics.registry import definition
from partnerdesk.replica.schema import SORT_COLUMNS, customer
from partnerdesk.replica.schema_reports import call_quality_week, calling_usage_week, queue_week

CUSTOMERS_USAGE = "customers_usage"
CUSTOMERS_QUALITY = "customers_quality"
QUEUE_CUSTOMERS = "queue_customers"

Value = ColumnElement[Any]
Values = dict[str, Value]


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


def _at(week: int, weeks: Subquery, name: str) -> Value:
    # One row for each week: the greatest value is the only one.
    return func.max(case((weeks.c.week == week, weeks.c[name])))


def _percent(part: Value, whole: Value) -> Value:
    return 100.0 * part / func.nullif(whole, 0)


def _ratio(part: Value, whole: Value) -> Value:
    return cast(part, Float) / func.nullif(whole, 0)


def _halves(weeks: Subquery, looked: CallingWeeks, sums_of: Callable[[Value], Values]) -> Values:
    """Return sums of the last four weeks (`now_…`) and of the four before (`then_…`)."""
    halves = {"now": looked.lately(weeks.c.week), "then": looked.earlier(weeks.c.week)}
    return {f"{half}_{name}": value for half, within in halves.items() for name, value in sums_of(within).items()}


# --- customers and usage (5.2) ---------------------------------------------------------------------------------------


def _usage_weeks(looked: CallingWeeks) -> Select[Any]:
    u = calling_usage_week.c
    return select(
        u.customer_id, u.week, u.licences, u.active_users.label("users"), u.calls, u.minutes, u.source_id
    ).where(looked.within(u.week))


def _usage_rows(weeks: Subquery, looked: CallingWeeks) -> tuple[Values, Callable[[Subquery], Values]]:
    def half(within: Value) -> Values:
        calls = case((within, weeks.c.calls))
        users = case((within & weeks.c.calls.is_not(None), weeks.c.users))
        return {
            "weeks": func.count(calls),
            "calls": func.coalesce(func.sum(calls), 0),
            "squares": func.coalesce(func.sum(calls * calls), 0),
            "users": func.sum(users),
            "user_weeks": func.count(users),
        }

    summed = {
        **{name: _at(looked.week, weeks, name) for name in ("licences", "users", "calls", "minutes")},
        "calls_before": _at(looked.before, weeks, "calls"),
        **_halves(weeks, looked, half),
    }

    def columns(rows: Subquery) -> Values:
        r = rows.c
        return {
            "calling_licenses": r.licences,
            "active_users": r.users,
            "active_percent": _percent(r.users, r.licences),
            "calls": r.calls,
            "minutes": r.minutes,
            "calls_per_user": _ratio(r.calls, r.users),
            "calls_change": r.calls - r.calls_before,
            "calls_weeks": r.calls,
            "usage_fall": sure_fall(
                CountHalf(r.then_weeks, r.then_calls, r.then_squares),
                CountHalf(r.now_weeks, r.now_calls, r.now_squares),
            ),
            **{name: r[name] for name in (*_of_halves("calls", "weeks", "users", "user_weeks"),)},
        }

    return summed, columns


def _of_halves(*names: str) -> tuple[str, ...]:
    return tuple(f"{half}_{name}" for half in ("then", "now") for name in names)


# --- customers and call quality (5.5) --------------------------------------------------------------------------------


def _quality_weeks(looked: CallingWeeks) -> Select[Any]:
    q = call_quality_week.c
    return (
        select(q.customer_id, q.week, *(value.label(name) for name, value in sums.quality_sums(q).items()))
        .where(looked.within(q.week))
        .group_by(q.customer_id, q.week)
    )


def _quality_rows(weeks: Subquery, looked: CallingWeeks) -> tuple[Values, Callable[[Subquery], Values]]:
    def half(within: Value) -> Values:
        found: Values = {}
        for kind in ("own", "our"):
            poor = weeks.c[f"{kind}_poor"]
            graded = func.nullif(weeks.c[f"{kind}_good"] + poor, 0)
            found |= {
                f"{kind}_weeks": func.count(case((within, graded))),
                f"{kind}_graded": func.coalesce(func.sum(case((within, graded))), 0),
                f"{kind}_poor": func.coalesce(func.sum(case((within & graded.is_not(None), poor))), 0),
                f"{kind}_squares": func.coalesce(func.sum(case((within, 1.0 * poor * poor / graded))), 0.0),
            }
        return found

    summed = {
        **{name: _at(looked.week, weeks, name) for name in ("calls", "own_good", "own_poor", "our_good", "our_poor")},
        **{f"{name}_before": _at(looked.before, weeks, name) for name in ("own_good", "own_poor")},
        **{f"{name}_before": _at(looked.before, weeks, name) for name in ("our_good", "our_poor")},
        **_halves(weeks, looked, half),
    }

    def columns(rows: Subquery) -> Values:
        r = rows.c
        by_source = r.own_good + r.own_poor > 0

        def by_grade(name: str) -> Value:
            # The grades of one kind alone: those of the source wherever it graded a call of the week.
            return case((by_source, r[name.format("own")]), else_=r[name.format("our")])

        good, poor = by_grade("{}_good"), by_grade("{}_poor")
        before = _percent(by_grade("{}_poor_before"), by_grade("{}_good_before") + by_grade("{}_poor_before"))
        share = _percent(poor, good + poor)
        known = good + poor > 0
        return {
            "quality_calls": r.calls,
            "good_calls": case((known, good)),
            "poor_calls": case((known, poor)),
            "poor_percent": share,
            "poor_change": share - before,
            "poor_weeks": share,
            "quality_fall": sure_rise(*(_share_half(by_grade, half) for half in ("then", "now"))),
            "graded_calls": case((known, good + poor)),
            "graded_by": case((by_source, "source"), (known, "computed"), else_=cast(null(), Text)),
            **{f"{half}_{name}": by_grade(f"{half}_{{}}_{name}") for half in ("then", "now") for name in _SHARE},
        }

    return summed, columns


_SHARE = ("poor", "graded")


def _share_half(by_grade: Callable[[str], Value], half: str) -> ShareHalf:
    return ShareHalf(*(by_grade(f"{half}_{{}}_{name}") for name in ("weeks", "graded", "poor", "squares")))


def worst_endpoint(customer_id: Value, week: int, least: int, name: str) -> Value:
    """Return of a customer's endpoint types the one with the greatest share of poor calls; NULL where none is poor.

    Types with fewer than `least` calls come into question only where there is no other with poor calls.

    Args:
        customer_id: of the customer.
        week: the week.
        least: calls that make a type large enough to judge by.
        name: what is wanted of it: `endpoint_type`, `share` (percent) or `small` (1 or 0).
    """
    q = call_quality_week.alias("worst").c
    share = 100.0 * q.poor / func.nullif(q.good + q.poor, 0)
    wanted: Values = {"endpoint_type": q.endpoint_type, "share": share, "small": q.calls < least}
    return (
        select(wanted[name])
        .where(q.customer_id == customer_id, q.week == week, q.poor > 0)
        .order_by(q.calls < least, share.desc(), q.endpoint_type)
        .limit(1)
        .scalar_subquery()
    )


# --- call queue customers and feature usage (5.7) --------------------------------------------------------------------


def _queue_weeks(looked: CallingWeeks) -> Select[Any]:
    q = queue_week.c
    return (
        select(q.customer_id, q.week, *(value.label(name) for name, value in sums.queue_sums(q).items()))
        .where(looked.within(q.week))
        .group_by(q.customer_id, q.week)
    )


def _queue_rows(weeks: Subquery, looked: CallingWeeks) -> tuple[Values, Callable[[Subquery], Values]]:
    def half(within: Value) -> Values:
        offered, lost = func.nullif(weeks.c.offered, 0), weeks.c.abandoned
        return {
            "weeks": func.count(case((within, offered))),
            "offered": func.coalesce(func.sum(case((within, offered))), 0),
            "abandoned": func.coalesce(func.sum(case((within, lost))), 0),
            "squares": func.coalesce(func.sum(case((within, 1.0 * lost * lost / offered))), 0.0),
        }

    now = ("queues", "offered", "answered", "moved", "abandoned", "answered_wait", "waited", "abandoned_wait",
           "gave_up", "longest_wait")  # fmt: skip
    summed = {
        **{name: _at(looked.week, weeks, name) for name in now},
        **{f"{name}_before": _at(looked.before, weeks, name) for name in ("offered", "abandoned")},
        **_halves(weeks, looked, half),
    }

    def columns(rows: Subquery) -> Values:
        r = rows.c
        share = _percent(r.abandoned, r.offered)
        halves = (
            ShareHalf(*(r[f"{half}_{name}"] for name in ("weeks", "offered", "abandoned", "squares")))
            for half in ("then", "now")
        )
        return {
            **{name: r[name] for name in ("queues", "offered", "answered", "moved", "abandoned", "longest_wait")},
            "abandoned_percent": share,
            "answer_time": _ratio(r.answered_wait, r.waited),
            "abandon_wait": _ratio(r.abandoned_wait, r.gave_up),
            "abandoned_change": share - _percent(r.abandoned_before, r.offered_before),
            "abandoned_weeks": share,
            "abandonment_fall": sure_rise(*halves),
            **{name: r[name] for name in ("answered_wait", "waited", "abandoned_wait", "gave_up")},
            **{name: r[name] for name in _of_halves("offered", "abandoned")},
        }

    return summed, columns


TABLES = {
    table.key: table
    for table in (
        CallingTable(
            CUSTOMERS_USAGE,
            sums.USAGE,
            (words.CUSTOMER.key, *(column.key for column in words.USAGE_COLUMNS)),
            (("calls", True),),
            "usage_fall",
            _usage_weeks,
            _usage_rows,
        ),
        CallingTable(
            CUSTOMERS_QUALITY,
            sums.QUALITY,
            (words.CUSTOMER.key, *(column.key for column in words.QUALITY_COLUMNS)),
            (("poor_calls", True),),
            "quality_fall",
            _quality_weeks,
            _quality_rows,
        ),
        CallingTable(
            QUEUE_CUSTOMERS,
            sums.QUEUES,
            (words.CUSTOMER.key, *(column.key for column in words.QUEUE_COLUMNS)),
            (("abandoned_percent", True),),
            "abandonment_fall",
            _queue_weeks,
            _queue_rows,
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
    summed, columns = table.rows(weeks, looked)
    rows = (
        select(weeks.c.customer_id, *(value.label(name) for name, value in summed.items()))
        .group_by(weeks.c.customer_id)
        .having(func.max(weeks.c.week == looked.week) == 1)
        .subquery("rows")
    )
    values = columns(rows)
    if key == CUSTOMERS_QUALITY:
        least = context.thresholds.small_group_calls
        for name in ("endpoint_type", "share", "small"):
            value = worst_endpoint(rows.c.customer_id, looked.week, least, name)
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
    rows, values = _base(key, looked, context)
    query = (
        select(customer.c.id)
        .join(rows, rows.c.customer_id == customer.c.id)
        .where(*filter_conditions(filters, values, (customer.c.name_fold,)))
    )
    for name, descending in sorts or TABLES[key].default_sort:
        query = query.order_by(in_direction(values[name], descending=descending))
    return query.order_by(SORT_COLUMNS[context.language], customer.c.id)


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
    rows, values = _base(CUSTOMERS_QUALITY, looked, context)
    found = select(values["worst_endpoint"].label("key")).select_from(rows).subquery()
    return (
        select(found.c.key, func.count().label("count"))
        .where(found.c.key.is_not(None))
        .group_by(found.c.key)
        .order_by(func.count().desc(), found.c.key)
    )
