"""What a row of each calling table is made of (glossary 5.2, 5.5, 5.7): sums of a customer's weeks. Runs nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Float, Select, Subquery, Text, case, cast, func, null, select

from partnerdesk.analytics import calling_sums as sums
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.falls import CountHalf, ShareHalf, sure_fall, sure_rise
from partnerdesk.replica.schema_reports import call_quality_week, calling_usage_week, queue_week

Value = ColumnElement[Any]
Values = dict[str, Value]


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


def usage_weeks(looked: CallingWeeks) -> Select[Any]:
    """Return the query of calling usage: one row for each customer and week."""
    u = calling_usage_week.c
    return select(
        u.customer_id, u.week, u.licences, u.active_users.label("users"), u.calls, u.minutes, u.source_id
    ).where(looked.within(u.week))


def usage_rows(weeks: Subquery, looked: CallingWeeks) -> tuple[Values, Callable[[Subquery], Values]]:
    """Return what is summed up of a customer's weeks, and what each column is made of it."""

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


def quality_weeks(looked: CallingWeeks) -> Select[Any]:
    """Return the query of call quality: one row for each customer and week."""
    q = call_quality_week.c
    return (
        select(q.customer_id, q.week, *(value.label(name) for name, value in sums.quality_sums(q).items()))
        .where(looked.within(q.week))
        .group_by(q.customer_id, q.week)
    )


def quality_rows(weeks: Subquery, looked: CallingWeeks) -> tuple[Values, Callable[[Subquery], Values]]:
    """Return what is summed up of a customer's weeks, and what each column is made of it."""

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


def queue_weeks(looked: CallingWeeks) -> Select[Any]:
    """Return the query of call queues: one row for each customer and week."""
    q = queue_week.c
    return (
        select(q.customer_id, q.week, *(value.label(name) for name, value in sums.queue_sums(q).items()))
        .where(looked.within(q.week))
        .group_by(q.customer_id, q.week)
    )


def queue_rows(weeks: Subquery, looked: CallingWeeks) -> tuple[Values, Callable[[Subquery], Values]]:
    """Return what is summed up of a customer's weeks, and what each column is made of it."""

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
