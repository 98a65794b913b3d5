"""The figures of every subscription and trial of a product in a week (glossary part 4). Expressions alone, runs none.

A row is a subscription or trial with at least one licence line of the product; lines that belong to no subscription
make one row for each customer, whose id is the customer's with a minus.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import (
    CTE,
    BindParameter,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    cast,
    func,
    null,
    select,
)
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from partnerdesk.analytics import conditions as c
from partnerdesk.analytics.conditions import Condition
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.replica.products import TOGGLE_PRODUCTS
from partnerdesk.replica.schema import WEEK_INDEX, customer, licence_line, licence_week, subscription
from partnerdesk.weeks import week_first_day

_FIRST_SUNDAY = week_first_day(0)
_OF_USE = frozenset({"used", "use_total", "use_assigned", "unused", "no_use", "used_90", "no_90"})


@dataclass(frozen=True)
class Snapshot:
    """What is looked at: which products, as of when."""

    products: tuple[str, ...]
    day: int
    """UTC day number that days are counted from."""
    week: int | None = None
    """None: the mirror as it stands; else the figures that were kept of that week."""
    state_week: int | None = None
    """Week that totals and assigned licences are of; None where nobody asked."""
    use_week: int | None = None
    """Week that used licences are of; None: no report gave them."""


@dataclass(frozen=True)
class RowIds:
    """Parameters for the ids of some rows, each a list; `values` fills them."""

    subscriptions: BindParameter[int] = field(default_factory=lambda: bindparam("subscriptions", expanding=True))
    customers: BindParameter[int] = field(default_factory=lambda: bindparam("customers", expanding=True))

    @staticmethod
    def values(ids: Collection[int]) -> dict[str, list[int]]:
        """Return the parameters' values for the ids of rows."""
        return {"subscriptions": [each for each in ids if each > 0], "customers": [-each for each in ids if each < 0]}

    def owns(self) -> Condition:
        """Licence lines that the rows are made of."""
        line = licence_line.alias("owned")
        owned = select(line.c.id).where(line.c.subscription_id.in_(self.subscriptions))
        loose = select(line.c.id).where(line.c.subscription_id.is_(None), line.c.customer_id.in_(self.customers))
        return licence_line.c.id.in_(owned.union_all(loose))


def snapshot(context: Context, week: int | None, *products: str) -> Snapshot:
    """Return what is looked at when nobody asks for use or changes.

    Args:
        context: the day.
        week: None or a week that has not ended for the present, else the week at whose end it stands.
        products: both products of the toggle when none is named.
    """
    chosen = products or TOGGLE_PRODUCTS
    if week is None or week >= context.week:
        return Snapshot(chosen, context.today, state_week=None)
    return Snapshot(chosen, week_first_day(week) + 6, week, week, week)


def _listed(wanted: Snapshot) -> Condition:
    # Licence lines of the week prove that a subscription was there; only the mirror knows what is gone.
    return c.listed() if wanted.week is None else subscription.c.id.is_not(None)


def is_recent(wanted: Snapshot, thresholds: Thresholds) -> Condition:
    """Subscriptions and trials added 0 to `horizon_days` days before the day (glossary 4.4)."""
    added = subscription.c.added_day.between(wanted.day - thresholds.horizon_days, wanted.day)
    return and_(_listed(wanted), added)


def is_expiring(wanted: Snapshot, thresholds: Thresholds) -> Condition:
    """Trials, and subscriptions that do not renew themselves, which end in 0 to `horizon_days` days (4.1 b, 4.5)."""
    return and_(_listed(wanted), c.ends(), _ends_within(wanted, thresholds))


def is_renewing(wanted: Snapshot, thresholds: Thresholds) -> Condition:
    """Subscriptions that renew themselves in 0 to `horizon_days` days (glossary 4.1 c, 4.6)."""
    return and_(_listed(wanted), c.renews(), _ends_within(wanted, thresholds))


def _ends_within(wanted: Snapshot, thresholds: Thresholds) -> Condition:
    return subscription.c.end_day.between(wanted.day, wanted.day + thresholds.horizon_days)


def is_old_enough(wanted: Snapshot, thresholds: Thresholds) -> Condition:
    """Subscriptions, not trials, that are known to have been there for `low_min_age_days` days (glossary 4.7).

    Without a day of adding, the start of the term or the first week in which a sync saw it tells that it is no younger.
    """
    seen = subscription.c.first_seen_week * 7 + _FIRST_SUNDAY
    since = func.coalesce(subscription.c.added_day, func.min(func.coalesce(subscription.c.start_day, seen), seen))
    return and_(_listed(wanted), c.not_trial(), since <= wanted.day - thresholds.low_min_age_days)


def base(
    wanted: Snapshot,
    thresholds: Thresholds,
    *,
    among: Condition | None = None,
    line_index: str = "",
    ids: RowIds | None = None,
    figures: Collection[str] | None = None,
) -> Select[Any]:
    """Return the query of the rows.

    Columns: id, customer_id, subscription_id, lines, limited (lines with a limit), sums over those: total, assigned,
    available, overage, used and unused (None: no report), use_total, use_assigned (over lines whose use is known),
    no_use (lines whose use is not), used_90, no_90; terms: external_id, trial, auto_renew, end_day, added_day; flags:
    recent, expiring, renewing, judged; rate (assigned / total).

    Args:
        wanted: products and week.
        thresholds: the page's thresholds.
        among: condition on licence lines to stay with; it leaves no row without some of its lines.
        line_index: index of the licence lines that `among` is found by; "": SQLite's choice.
        ids: rows to stay with.
        figures: names of the sums that are wanted, all otherwise: each one costs. Without total and assigned nothing is
            judged and there is no rate.
    """
    sums = _sums(wanted, _Chosen(among, line_index, ids), figures).subquery("sums")
    query = (
        select(
            func.coalesce(sums.c.subscription_id, -sums.c.customer_id).label("id"),
            *sums.c,
            *_terms(wanted, thresholds),
            *_judgement(wanted, thresholds, sums.c),
        )
        .select_from(sums)
        .outerjoin(subscription, subscription.c.id == sums.c.subscription_id)
    )
    if wanted.week is None:
        gone = select(customer.c.id).where(customer.c.vanished_at.is_not(None))
        query = query.where(sums.c.customer_id.not_in(gone))
    return query


def _terms(wanted: Snapshot, thresholds: Thresholds) -> tuple[Any, ...]:
    return (
        subscription.c.external_id,
        _flag(c.is_trial(), "trial"),
        subscription.c.auto_renew,
        subscription.c.end_day,
        subscription.c.added_day,
        _flag(is_recent(wanted, thresholds), "recent"),
        _flag(is_expiring(wanted, thresholds), "expiring"),
        _flag(is_renewing(wanted, thresholds), "renewing"),
    )


def _judgement(wanted: Snapshot, thresholds: Thresholds, sums: ReadOnlyColumnCollection[str, Any]) -> list[Any]:
    if "total" not in sums or "assigned" not in sums:
        return []
    judged = and_(is_old_enough(wanted, thresholds), sums["total"] >= max(1, thresholds.low_min_total))
    return [_flag(judged, "judged"), (1.0 * sums["assigned"] / func.nullif(sums["total"], 0)).label("rate")]


def _flag(condition: Condition, name: str) -> Any:
    return case((condition, 1), else_=0).label(name)


@dataclass(frozen=True)
class _Chosen:
    """Which licence lines to stay with; see `base`."""

    among: Condition | None
    line_index: str
    ids: RowIds | None


def _sums(wanted: Snapshot, stay: _Chosen, figures: Collection[str] | None) -> Select[Any]:
    # Looking up what was used of each line costs as much as all the rest.
    lines = _lines(wanted if figures is None or _OF_USE & {*figures} else replace(wanted, use_week=None))
    owners = licence_line.c.customer_id, licence_line.c.subscription_id
    query = (
        select(
            *owners,
            func.count().label("lines"),
            *(each for each in _aggregates(lines) if figures is None or each.name in figures),
        )
        .select_from(lines.origin)
        .where(licence_line.c.product.in_(wanted.products), lines.chosen)
        .group_by(*owners)
    )
    if lines.week is not None:
        query = query.with_hint(lines.week, f"INDEXED BY {WEEK_INDEX}", "sqlite")
    if stay.line_index:
        query = query.with_hint(licence_line, f"INDEXED BY {stay.line_index}", "sqlite")
    if stay.among is not None:
        query = query.where(stay.among)
    if stay.ids is not None:
        query = query.where(stay.ids.owns())
    return query


@dataclass(frozen=True)
class _Lines:
    """Where the figures of a licence line come from."""

    origin: FromClause
    total: ColumnElement[int]
    assigned: ColumnElement[int]
    used: ColumnElement[Any]
    used_90: ColumnElement[Any]
    chosen: Condition
    week: FromClause | None = None
    """Table of the weeks, where it takes part."""


def _lines(wanted: Snapshot) -> _Lines:
    week = licence_week.alias("of_week")
    if wanted.week is not None:
        origin = week.join(licence_line, licence_line.c.id == week.c.line_id)
        return _Lines(
            origin, week.c.total, week.c.assigned, week.c.used, week.c.used_90, week.c.week == wanted.week, week
        )
    total, assigned = licence_line.c.total, licence_line.c.assigned
    if wanted.use_week is None:
        nothing = cast(null(), Integer)
        return _Lines(licence_line, total, assigned, nothing, nothing, c.in_mirror())
    in_week = and_(week.c.line_id == licence_line.c.id, week.c.week == wanted.use_week)
    origin = licence_line.outerjoin(week, in_week)
    return _Lines(origin, total, assigned, week.c.used, week.c.used_90, c.in_mirror(), week)


def _aggregates(lines: _Lines) -> tuple[Any, ...]:
    total, assigned, used, used_90 = lines.total, lines.assigned, lines.used, lines.used_90
    limit = total > 0
    known = and_(limit, used.is_not(None))
    return (
        func.sum(cast(limit, Integer)).label("limited"),
        _sum(limit, total, "total"),
        _sum(limit, assigned, "assigned"),
        _sum(limit, func.max(0, total - assigned), "available"),
        _sum(limit, func.max(0, assigned - total), "overage"),
        func.sum(case((limit, used))).label("used"),
        _sum(known, total, "use_total"),
        _sum(known, assigned, "use_assigned"),
        func.sum(case((known, func.max(0, assigned - used)))).label("unused"),
        _sum(and_(limit, used.is_(None)), 1, "no_use"),
        func.sum(case((limit, used_90))).label("used_90"),
        _sum(and_(known, used_90.is_(None)), 1, "no_90"),
    )


def _sum(condition: Condition, value: Any, name: str) -> Any:
    return func.sum(case((condition, value), else_=0)).label(name)


def low_cutoff(rows: FromClause, thresholds: Thresholds) -> ColumnElement[float]:
    """Return the rate below which assignment is low, from the peers among all rows (glossary 4.7).

    The first quartile is the rate of the peer in place n/4, rounded up, from below; so at most a quarter lies below it.
    """
    judged = rows.c.judged == 1
    number = select(func.count()).select_from(rows).where(judged).scalar_subquery()
    place = select((func.count() + 3) // 4 - 1).select_from(rows).where(judged).scalar_subquery()
    quartile = select(rows.c.rate).where(judged).order_by(rows.c.rate).limit(1).offset(place).scalar_subquery()
    few = number < thresholds.low_min_peers
    rule = case((few, thresholds.low_rate_few_peers), else_=func.min(thresholds.low_rate, quartile))
    return select(rule).scalar_subquery()


def is_low(rows: CTE, thresholds: Thresholds, below: ColumnElement[float] | None = None) -> Condition:
    """Rows whose assignment is low (glossary 4.1 d, 4.7).

    Args:
        rows: the base's rows.
        thresholds: the page's thresholds.
        below: what `low_cutoff` gives for these rows, where it is known; it saves ordering all peers.
    """
    return and_(rows.c.judged == 1, rows.c.rate < (low_cutoff(rows, thresholds) if below is None else below))
