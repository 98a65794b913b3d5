"""The columns of the subscriptions page's tables (glossary 4.9): what each row's value is, as expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import CTE, ColumnElement, Integer, Text, and_, case, cast, func, null, select

from partnerdesk.analytics.subscription_base import Snapshot
from partnerdesk.replica.schema import customer, licence_line, licence_week

USAGE_WEEKS = 13
"""Weeks of "Usage in last 3 months"."""
_MONTH_DAYS = 30

Value = Callable[[CTE, Snapshot], ColumnElement[Any]]
"""A row's value, of the base's rows and what is looked at."""


def _column(name: str) -> Value:
    return lambda rows, _wanted: rows.c[name]


def _percent(part: str, whole: str) -> Value:
    return lambda rows, _wanted: 100.0 * rows.c[part] / func.nullif(rows.c[whole], 0)


def _part_of_date(format_: str, day: ColumnElement[Any]) -> ColumnElement[Any]:
    return cast(func.strftime(format_, day * 86_400, "unixepoch"), Integer)


def _months(first: ColumnElement[Any], last: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the whole calendar months between two days; a month is whole on the same day of the month."""
    years = _part_of_date("%Y", last) - _part_of_date("%Y", first)
    months = _part_of_date("%m", last) - _part_of_date("%m", first)
    short = case((_part_of_date("%d", last) < _part_of_date("%d", first), 1), else_=0)
    return years * 12 + months - short


def _day(wanted: Snapshot) -> ColumnElement[Any]:
    return cast(wanted.day, Integer)


def _since_added(rows: CTE, wanted: Snapshot) -> ColumnElement[Any]:
    return _day(wanted) - rows.c.added_day


def _until_end(rows: CTE, wanted: Snapshot) -> ColumnElement[Any]:
    return rows.c.end_day - _day(wanted)


def _months_since_added(rows: CTE, wanted: Snapshot) -> ColumnElement[Any]:
    return _months(rows.c.added_day, _day(wanted))


def _months_left(rows: CTE, wanted: Snapshot) -> ColumnElement[Any]:
    # Under 30 days is "<1", even where that is a whole February; what ended has negative months.
    days = _until_end(rows, wanted)
    whole = _months(_day(wanted), rows.c.end_day)
    return case(
        (days < 0, -1 - _months(rows.c.end_day, _day(wanted))), (days < _MONTH_DAYS, 0), else_=func.max(1, whole)
    )


def _auto_renew(rows: CTE, _wanted: Snapshot) -> ColumnElement[Any]:
    return case(
        (rows.c.trial == 1, "no"), (rows.c.auto_renew == 1, "yes"), (rows.c.auto_renew == 0, "no"), else_="unknown"
    )


def _kind(rows: CTE, _wanted: Snapshot) -> ColumnElement[Any]:
    return case((rows.c.subscription_id.is_(None), "none"), (rows.c.trial == 1, "trial"), else_="subscription")


def _in_weeks(rows: CTE, wanted: Snapshot, name: str, first: int, last: int) -> ColumnElement[Any]:
    """Return the largest of a figure's weekly sums over a row's licence lines, those that are gone since included."""
    week, line = licence_week.alias(), licence_line.alias()
    value = func.sum(week.c[name])
    return (
        select(value)
        .select_from(line.join(week, week.c.line_id == line.c.id))
        .where(
            line.c.customer_id == rows.c.customer_id,
            line.c.subscription_id.is_not_distinct_from(rows.c.subscription_id),
            line.c.product.in_(wanted.products),
            week.c.week.between(first, last),
            week.c.total > 0,
        )
        .group_by(week.c.week)
        .order_by(value.desc())
        .limit(1)
        .correlate(rows)
        .scalar_subquery()
    )


def _change(name: str, of_week: Callable[[Snapshot], int | None]) -> Value:
    def value(rows: CTE, wanted: Snapshot) -> ColumnElement[Any]:
        week = of_week(wanted)
        if week is None:
            return cast(null(), Integer)
        return rows.c[name] - _in_weeks(rows, wanted, name, week - 1, week - 1)

    return value


def _usage_3_months(rows: CTE, wanted: Snapshot) -> ColumnElement[Any]:
    if wanted.use_week is None:
        return cast(null(), Integer)
    largest = _in_weeks(rows, wanted, "used", wanted.use_week - USAGE_WEEKS + 1, wanted.use_week)
    return case((_is_distinct(rows), rows.c.used_90), else_=largest)


def _usage_method(rows: CTE, wanted: Snapshot) -> ColumnElement[Any]:
    if wanted.use_week is None:
        return cast(null(), Text)
    return case((_is_distinct(rows), "distinct"), else_="largest_week")


def _is_distinct(rows: CTE) -> ColumnElement[bool]:
    return and_(rows.c.used_90.is_not(None), rows.c.no_90 == 0, rows.c.no_use == 0)


VALUES: dict[str, Value] = {
    "customer": lambda _rows, _wanted: customer.c.name_fold,
    "subscription_id": _column("external_id"),
    "kind": _kind,
    "days_since_added": _since_added,
    "days_until_expiration": _until_end,
    "days_until_renewal": _until_end,
    "months_since_added": _months_since_added,
    "months_left": _months_left,
    "auto_renew": _auto_renew,
    "total": _column("total"),
    "licences": _percent("assigned", "total"),
    "assigned_percent": _percent("assigned", "total"),
    "used_percent": _percent("used", "use_total"),
    "assignment_change": _change("assigned", lambda wanted: wanted.state_week),
    "usage_change": _change("used", lambda wanted: wanted.use_week),
    "usage_3_months": _usage_3_months,
    "usage_method": _usage_method,
    "overage": _column("overage"),
    "unused_assigned": _column("unused"),
}
"""What each column sorts and filters by, and what its cell is made of."""

NEEDS = {
    "total": ("total",),
    "licences": ("total", "assigned"),
    "assigned_percent": ("total", "assigned"),
    "used_percent": ("used", "use_total"),
    "assignment_change": ("assigned",),
    "usage_change": ("used",),
    "usage_3_months": ("used_90", "no_90", "no_use"),
    "usage_method": ("used_90", "no_90", "no_use"),
    "overage": ("overage",),
    "unused_assigned": ("unused",),
}
"""Sums of the base that a column's value is made of."""
