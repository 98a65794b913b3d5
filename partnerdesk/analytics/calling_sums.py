"""Sums of calling reports by week that every calling figure is made of (glossary part 5). Expressions; runs none.

An average or a share is always one sum divided by another, never a mean of means. The source's own grades of call
quality and ours (`computed`) are summed apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, Integer, Select, Table, and_, case, cast, func, literal_column, or_, select, true

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import View
from partnerdesk.replica.schema_reports import (
    call_quality_week,
    calling_usage_week,
    feature_use_week,
    queue_hour,
    queue_week,
)

USAGE, QUALITY, FEATURES, QUEUES = "usage", "quality", "features", "queues"
TABLES: dict[str, Table] = {
    USAGE: calling_usage_week,
    QUALITY: call_quality_week,
    FEATURES: feature_use_week,
    QUEUES: queue_week,
}
"""What each kind of report fills."""
TREND_WEEKS = 8
"""Weeks of every calling trend (glossary 5.1, 5.3)."""
HALF_WEEKS = 4
"""The last four weeks are held against the four before to tell what fell."""


@dataclass(frozen=True)
class CallingWeeks:
    """The weeks that a calling page looks at."""

    week: int
    """The week that its figures are of."""
    before: int
    """The week that it is held against."""
    reach: Literal["trend", "pair", "week"] = "trend"
    """How far back rows are read: eight weeks, the two weeks, or the one."""

    @classmethod
    def of(cls, context: Context, view: View) -> CallingWeeks:
        """Return those of a view: the last completed week and the one before it, unless the view says others."""
        week = context.week - 1 if view.week is None else view.week
        return cls(week, week - 1 if view.compare_week is None else view.compare_week)

    @property
    def trend(self) -> range:
        """The eight weeks up to the week."""
        return range(self.week - TREND_WEEKS + 1, self.week + 1)

    def within(self, column: ColumnElement[int]) -> ColumnElement[bool]:
        """Return whether a row is of a week that is looked at."""
        if self.reach == "week":
            return column == self.week
        if self.reach == "pair":
            return column.in_((self.before, self.week))
        trend = column.between(self.trend[0], self.week)
        return trend if self.before in self.trend else or_(trend, column == self.before)

    def lately(self, column: ColumnElement[int]) -> ColumnElement[bool]:
        """Return whether a row is of the last four weeks."""
        return column.between(self.week - HALF_WEEKS + 1, self.week)

    def earlier(self, column: ColumnElement[int]) -> ColumnElement[bool]:
        """Return whether a row is of the four weeks before them."""
        return column.between(self.trend[0], self.week - HALF_WEEKS)


def of_customer(table: Table, customer_id: int | None) -> ColumnElement[bool]:
    """Return whether a row is a customer's; of all customers for None."""
    return true() if customer_id is None else table.c.customer_id == customer_id


def _by_week(table: Table, weeks: CallingWeeks, customer_id: int | None, sums: dict[str, Any]) -> Select[Any]:
    return (
        select(table.c.week, *(value.label(name) for name, value in sums.items()))
        .where(weeks.within(table.c.week), of_customer(table, customer_id))
        .group_by(table.c.week)
    )


def usage_by_week(weeks: CallingWeeks, customer_id: int | None = None) -> Select[Any]:
    """Return the query of calling usage: one row for each week that a usage report covers."""
    u = calling_usage_week.c
    return _by_week(calling_usage_week, weeks, customer_id, usage_sums(u))


def usage_sums(u: Any) -> dict[str, ColumnElement[Any]]:
    """Return the sums of usage rows; each share takes rows that have both of its sides."""
    both = and_(u.licences.is_not(None), u.active_users.is_not(None))
    users = and_(u.calls.is_not(None), u.active_users.is_not(None))
    return {
        "customers": func.count(u.customer_id.distinct()),
        "calls": func.sum(u.calls),
        "minutes": func.sum(u.minutes),
        "users": func.sum(u.active_users),
        "licences": func.sum(case((both, u.licences))),
        "users_of_licences": func.sum(case((both, u.active_users))),
        "calls_of_users": func.sum(case((users, u.calls))),
        "users_of_calls": func.sum(case((users, u.active_users))),
        "without_users": func.sum(case((u.active_users.is_(None), 1), else_=0)),
    }


def bands_by_week(weeks: CallingWeeks, customer_id: int | None = None) -> Select[Any]:
    """Return the query of users per usage band as reported: week, lower bound, users, rows that have the bound.

    Where a report has no band of no calls, its licences without an active user are that band.
    """
    u = calling_usage_week.c
    band = func.json_each(u.bands).table_valued("key", "value", name="band")
    return (
        select(
            u.week,
            cast(literal_column("band.key"), Integer).label("bound"),
            func.sum(literal_column("band.value", Integer)).label("users"),
            func.count().label("rows"),
        )
        .select_from(calling_usage_week.join(band, true()))
        .where(weeks.within(u.week), of_customer(calling_usage_week, customer_id), u.bands.is_not(None))
        .group_by(u.week, literal_column("band.key"))
    )


def banded_rows_by_week(weeks: CallingWeeks, customer_id: int | None = None) -> Select[Any]:
    """Return the query of how many rows of a week have bands, and the users without calls that no band tells."""
    u = calling_usage_week.c
    told = func.json_type(u.bands, '$."0"').is_not(None)
    idle = func.max(0, u.licences - u.active_users)
    return (
        select(
            u.week,
            func.count(u.bands).label("rows"),
            func.sum(case((and_(u.bands.is_not(None), ~told), idle))).label("idle"),
        )
        .where(weeks.within(u.week), of_customer(calling_usage_week, customer_id))
        .group_by(u.week)
    )


def quality_sums(q: Any) -> dict[str, ColumnElement[Any]]:
    """Return the sums of quality rows: graded by the source (`own_*`), graded by us (`our_*`), and all calls."""
    ours = func.coalesce(q.computed, 0) > 0
    return {
        "calls": func.sum(q.calls),
        "own_good": func.sum(case((~ours, func.coalesce(q.good, 0)), else_=0)),
        "own_poor": func.sum(case((~ours, func.coalesce(q.poor, 0)), else_=0)),
        "our_good": func.sum(case((ours, func.coalesce(q.good, 0)), else_=0)),
        "our_poor": func.sum(case((ours, func.coalesce(q.poor, 0)), else_=0)),
    }


def quality_by_week(weeks: CallingWeeks, customer_id: int | None = None) -> Select[Any]:
    """Return the query of call quality by week."""
    return _by_week(call_quality_week, weeks, customer_id, quality_sums(call_quality_week.c))


def quality_by_endpoint(week: int, customer_id: int | None = None) -> Select[Any]:
    """Return the query of call quality of a week by endpoint type, the most used one first."""
    q = call_quality_week.c
    sums = quality_sums(q)
    return (
        select(q.endpoint_type, *(value.label(name) for name, value in sums.items()))
        .where(q.week == week, of_customer(call_quality_week, customer_id))
        .group_by(q.endpoint_type)
        .order_by(sums["calls"].desc(), q.endpoint_type)
    )


def grades_by_week(weeks: CallingWeeks, customer_id: int | None = None) -> Select[Any]:
    """Return the query of calls by a grade of the source that is neither of the two: week, word, calls."""
    q = call_quality_week.c
    return (
        select(q.week, q.grade_raw.label("grade"), func.sum(q.calls).label("calls"))
        .where(
            weeks.within(q.week),
            of_customer(call_quality_week, customer_id),
            q.grade_raw.is_not(None),
            q.good.is_(None),
            q.poor.is_(None),
        )
        .group_by(q.week, q.grade_raw)
        .order_by(q.grade_raw)
    )


def queue_sums(q: Any) -> dict[str, ColumnElement[Any]]:
    """Return the sums of queue rows (glossary part 5, call-queue KPIs): waits with the counts that they belong to."""
    moved = func.coalesce(q.moved, 0)
    return {
        "queues": func.count(),
        "offered": func.sum(q.offered),
        "answered": func.sum(q.answered),
        "moved": func.sum(q.moved),
        "abandoned": func.sum(q.abandoned),
        "answered_wait": func.sum(q.answered_wait),
        "waited": func.sum(case((q.answered_wait.is_not(None), q.answered + moved))),
        "abandoned_wait": func.sum(q.abandoned_wait),
        "gave_up": func.sum(case((q.abandoned_wait.is_not(None), q.abandoned))),
        "longest_wait": func.max(q.longest_wait),
        "handle_time": func.sum(q.handle_time),
        "handled": func.sum(case((q.handle_time.is_not(None), q.answered))),
        "without_waits": func.sum(case((q.answered_wait.is_(None), 1), else_=0)),
    }


def queues_by_week(weeks: CallingWeeks, customer_id: int | None = None) -> Select[Any]:
    """Return the query of call queues by week."""
    return _by_week(queue_week, weeks, customer_id, queue_sums(queue_week.c))


def queues_of_customer(weeks: CallingWeeks, customer_id: int) -> Select[Any]:
    """Return the query of each queue of a customer by week, with its place and its usual number of agents."""
    q = queue_week.c
    sums = {**queue_sums(q), "location": func.max(q.location), "agents": func.max(q.agents)}
    return (
        select(q.queue, q.week, *(value.label(name) for name, value in sums.items()))
        .where(weeks.within(q.week), q.customer_id == customer_id)
        .group_by(q.queue, q.week)
    )


def hours_of_customer(weeks: CallingWeeks, customer_id: int) -> Select[Any]:
    """Return the query of a customer's queue calls by queue, week and hour of the week (0: Sunday 00:00 UTC)."""
    h = queue_hour.c
    return select(h.queue, h.week, h.hour, h.offered, h.abandoned).where(
        h.week.between(weeks.trend[0], weeks.week), h.customer_id == customer_id
    )


def has_queue(customer: ColumnElement[int], week: int) -> ColumnElement[bool]:
    """Return whether a customer has Call Queue on: a queue report of the eight weeks up to `week` names a queue of it.

    Nothing public tells whether the feature is on (glossary 5.6); a queue that was offered no call is not reported.
    """
    weeks = queue_week.c.week.between(week - TREND_WEEKS + 1, week)
    return customer.in_(select(queue_week.c.customer_id).where(weeks).distinct())


def features_of_week(week: int, customer_id: int | None = None) -> Select[Any]:
    """Return the query of calls by feature, over customers with Call Queue on (glossary 5.6), most used first."""
    f = feature_use_week.c
    return (
        select(f.feature, func.sum(f.calls).label("calls"), func.count().label("customers"))
        .where(f.week == week, of_customer(feature_use_week, customer_id), has_queue(f.customer_id, week))
        .group_by(f.feature)
        .order_by(func.sum(f.calls).desc(), f.feature)
    )


def without_queue(week: int, customer_id: int | None = None) -> Select[Any]:
    """Return the query of how many customers with calling figures of a week have no Call Queue."""
    rows = [
        select(table.c.customer_id).where(table.c.week == week, of_customer(table, customer_id))
        for table in (calling_usage_week, feature_use_week)
    ]
    found = rows[0].union(rows[1]).subquery()
    return select(func.count()).select_from(found).where(~has_queue(found.c.customer_id, week))


def newest_weeks(week: int, customer_id: int | None = None) -> Select[Any]:
    """Return the query of the newest week up to `week` that each kind of report covers."""
    return select(
        *(
            select(func.max(table.c.week))
            .where(table.c.week <= week, of_customer(table, customer_id))
            .scalar_subquery()
            .label(kind)
            for kind, table in TABLES.items()
        )
    )
