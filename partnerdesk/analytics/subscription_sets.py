"""Which subscriptions each section of the subscriptions page is about, and which customers these have. Runs nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, and_, func, or_, select

from partnerdesk.analytics import subscription_base as b
from partnerdesk.analytics.conditions import Condition
from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.subscription_base import Snapshot
from partnerdesk.replica.schema import (
    SUBSCRIPTION_INDEX,
    WEEK_INDEX,
    customer,
    licence_line,
    licence_week,
    subscription,
)

RECENTLY_ADDED = "recently_added"
FIRST_EVER = "first_ever"
OF_NEW_CUSTOMERS = "of_new_customers"
EXPIRING = "expiring"
RENEWING = "renewing"
LOW_ASSIGNMENT = "low_assignment"
OVERAGE = "overage"
EVERYTHING = "everything"
MEMBERSHIP = {LOW_ASSIGNMENT: ("total", "assigned"), OVERAGE: ("overage",)}
"""Sums that it takes to know which rows are in a set; none for the others."""


def in_set(
    key: str, rows: CTE, wanted: Snapshot, thresholds: Thresholds, low_below: ColumnElement[float] | None = None
) -> Condition:
    """Return which of the base's rows belong to a set.

    Args:
        key: of the set.
        rows: the base's rows.
        wanted: product and week.
        thresholds: the page's thresholds.
        low_below: the rate below which assignment is low, where it is known; see `subscription_base.is_low`.

    Raises:
        KeyError: there is no such set.
    """
    conditions: dict[str, Callable[[], Condition]] = {
        RECENTLY_ADDED: lambda: rows.c.recent == 1,
        FIRST_EVER: lambda: and_(rows.c.recent == 1, ~_has_older(rows, wanted, thresholds)),
        OF_NEW_CUSTOMERS: lambda: and_(rows.c.subscription_id.is_not(None), rows.c.customer_id.in_(_new(rows))),
        EXPIRING: lambda: rows.c.expiring == 1,
        RENEWING: lambda: rows.c.renewing == 1,
        LOW_ASSIGNMENT: lambda: b.is_low(rows, thresholds, low_below),
        OVERAGE: lambda: rows.c.overage > 0,
        EVERYTHING: lambda: rows.c.lines > 0,
    }
    return conditions[key]()


def _new(rows: CTE) -> Select[Any]:
    return select(rows.c.customer_id).where(rows.c.recent == 1)


def _has_older(rows: CTE, wanted: Snapshot, thresholds: Thresholds) -> Condition:
    """Rows whose customer has a subscription from before the horizon; one without a known day may be as old."""
    other = subscription.alias("other")
    since = func.coalesce(other.c.added_day, other.c.start_day, 0)
    older = select(1).where(other.c.customer_id == rows.c.customer_id, since < wanted.day - thresholds.horizon_days)
    return older.correlate(rows).exists()


def among(key: str, wanted: Snapshot, thresholds: Thresholds) -> Condition | None:
    """Return the licence lines that a set's rows can only be made of; None where that can't be said.

    It saves summing up all the others.
    """
    if key == OVERAGE:
        return licence_line.c.customer_id.in_(_over_limit(wanted))
    if key not in _BY_TERMS:
        return None
    return licence_line.c.subscription_id.in_(select(subscription.c.id).where(_BY_TERMS[key](wanted, thresholds)))


_BY_TERMS = {RECENTLY_ADDED: b.is_recent, FIRST_EVER: b.is_recent, EXPIRING: b.is_expiring, RENEWING: b.is_renewing}
"""Sets that a subscription is in by its terms alone."""


def _over_limit(wanted: Snapshot) -> Select[Any]:
    """Return the customers with a licence line over its limit."""
    line, week = licence_line.alias(), licence_week.alias()
    of_product = line.c.product.in_(wanted.products)
    if wanted.week is None:
        over = line.c.total > 0, line.c.assigned > line.c.total, line.c.vanished_at.is_(None)
        return select(line.c.customer_id).where(of_product, *over)
    over_then = week.c.week == wanted.week, week.c.total > 0, week.c.assigned > week.c.total
    lines = select(line.c.customer_id).join(week, week.c.line_id == line.c.id).where(of_product, *over_then)
    return lines.with_hint(week, f"INDEXED BY {WEEK_INDEX}", "sqlite")


def rows_of(
    key: str,
    wanted: Snapshot,
    thresholds: Thresholds,
    figures: Collection[str] | None = None,
    low_below: ColumnElement[float] | None = None,
) -> tuple[CTE, Condition]:
    """Return the base's rows for a set, and which of them are in it.

    Args:
        key: of the set.
        wanted: product and week.
        thresholds: the page's thresholds.
        figures: sums that are wanted, all otherwise.
        low_below: see `in_set`.
    """
    # an earlier week's lines are found by their week, and looking up each one's subscription anew would take minutes
    index = SUBSCRIPTION_INDEX if key in _BY_TERMS and wanted.week is None else ""
    query = b.base(wanted, thresholds, among=among(key, wanted, thresholds), line_index=index, figures=figures)
    rows = query.cte().prefix_with("MATERIALIZED")
    return rows, in_set(key, rows, wanted, thresholds, low_below)


def customers_in(key: str, wanted: Snapshot, thresholds: Thresholds) -> Select[Any]:
    """Return the customers of a set. Low assignment is judged product by product, everything else over all of them."""
    if key == LOW_ASSIGNMENT and len(wanted.products) > 1:
        each = (customers_in(key, Snapshot((name,), wanted.day, wanted.week), thresholds) for name in wanted.products)
        joined = next(each)
        return select(joined.union(*each).subquery().c.customer_id)
    rows, chosen = rows_of(key, wanted, thresholds, MEMBERSHIP.get(key, ()))
    return select(rows.c.customer_id).where(chosen)


def customers_of_week(week: int) -> Condition:
    """Customers that were there in an earlier week: listed then, or with licences that a report gave for it."""
    listed = and_(
        customer.c.first_seen_week <= week, or_(customer.c.vanished_at.is_(None), customer.c.last_seen_week >= week)
    )
    return or_(listed, customer.c.id.in_(_owners(week)))


def covered_of_week(week: int, products: tuple[str, ...]) -> Condition:
    """Customers that had a licence line of one of the products in an earlier week."""
    return customer.c.id.in_(_owners(week).where(licence_line.c.product.in_(products)))


def _owners(week: int) -> Select[Any]:
    lines = select(licence_line.c.customer_id).join(licence_week, licence_week.c.line_id == licence_line.c.id)
    return lines.where(licence_week.c.week == week)
