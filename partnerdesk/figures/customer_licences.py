"""A customer's licences: the answer for each product, and their trend by week."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.licence_advice import Advice, LineFigures, Standing, advise
from partnerdesk.analytics.subscription_words import TREND
from partnerdesk.analytics.terms import has_ended, is_trial
from partnerdesk.analytics.values import ChartData, Phrase, Series
from partnerdesk.replica.customer_detail import CustomerDetail, LicenceLineRow, SubscriptionRow
from partnerdesk.replica.schema import licence_line, licence_week
from partnerdesk.wording import QT_TRANSLATE_NOOP

TREND_WEEKS = 52
_Sums = RowMapping
TREND_KEY = TREND.key


@dataclass(frozen=True, slots=True)
class ProductLicences:
    """One product of a customer."""

    product: str
    advice: Advice
    lines: int
    used_week: int | None
    """The week that `advice.used` is of."""
    limited: bool
    """Whether a listed line has a limit, also one of what has ended: there is a trend then."""


def product_licences(detail: CustomerDetail, context: Context) -> list[ProductLicences]:
    """Return each product that a customer has licences of now, with the answer to what it needs (glossary 3.2)."""
    by_product: dict[str, list[LicenceLineRow]] = defaultdict(list)
    for line in detail.licences:
        if line.vanished_at is None:
            by_product[line.product].append(line)
    terms = {each.external_id: each for each in detail.subscriptions}
    return [_of_product(product, lines, terms, context) for product, lines in by_product.items()]


def _of_product(
    product: str, lines: list[LicenceLineRow], terms: dict[str, SubscriptionRow], context: Context
) -> ProductLicences:
    standings = [_standing(terms.get(line.subscription or ""), context.today) for line in lines]
    counting: Standing = "bought" if "bought" in standings else "trial"
    told = [line.used_week for line, standing in zip(lines, standings, strict=True) if standing == counting]
    week = max((each for each in told if each is not None), default=None)
    figures = [
        LineFigures(line.total, line.assigned, line.used if line.used_week == week else None, standing)
        for line, standing in zip(lines, standings, strict=True)
    ]
    recent = week is not None and week >= context.week - 1
    limited = any(line.total > 0 for line in lines)
    return ProductLicences(product, advise(figures, recent=recent), len(lines), week, limited)


def _standing(found: SubscriptionRow | None, today: int) -> Standing:
    """Return how the licences of a subscription or trial count; those of none are bought."""
    if found is None:
        return "bought"
    if has_ended(found, today):
        return "ended"
    return "trial" if is_trial(found) else "bought"


def licence_trend(
    connection: Connection, context: Context, customer_id: int, product: str, *, weeks: int = TREND_WEEKS
) -> ChartData:
    """Return the trend of one product of a customer (glossary 4.3); None among the values is a gap.

    The bands are those of the whole partner's trend: used, assigned_unused and assigned_unknown make up what is
    assigned; with available they reach the total and, where there is one, the overage above it.
    """
    last = context.week
    first = last - weeks + 1
    sums = {row["week"]: row for row in connection.execute(_week_sums(customer_id, product, first, last)).mappings()}
    x = tuple(range(first, last + 1))
    found = [sums.get(week) for week in x]
    running = found[-1] is not None
    return ChartData(
        key=TREND_KEY,
        x_kind="week",
        x=x,
        series=tuple(_series(key, title, found) for key, title in _TITLES.items()),
        partial=frozenset({len(x) - 1} if running else ()),
        notes=_notes(found, running=running),
    )


def _week_sums(customer_id: int, product: str, first: int, last: int) -> Select[Any]:
    """Return the query of the sums of each week, over the lines with a limit."""
    week, line = licence_week.c, licence_line.c
    told = week.used.is_not(None)
    return (
        select(
            week.week,
            func.count(week.used).label("told"),
            func.coalesce(func.sum(func.min(week.used, week.assigned)).filter(told), 0).label("used"),
            func.coalesce(func.sum(func.max(0, week.assigned - week.used)).filter(told), 0).label("assigned_unused"),
            func.coalesce(func.sum(week.assigned).filter(~told), 0).label("assigned_unknown"),
            func.sum(func.max(0, week.total - week.assigned)).label("available"),
            func.sum(func.max(0, week.assigned - week.total)).label("overage"),
        )
        .join(licence_line, line.id == week.line_id)
        .where(line.customer_id == customer_id, line.product == product, week.total > 0)
        .where(week.week.between(first, last))
        .group_by(week.week)
    )


def _series(key: str, title: str, found: list[_Sums | None]) -> Series:
    def value(sums: _Sums | None) -> float | None:
        if sums is None or (key in {"used", "assigned_unused"} and not sums["told"]):
            return None
        return float(sums[key])

    return Series(key, Phrase(title), tuple(value(sums) for sums in found), _TONES.get(key, key))


def _notes(found: list[_Sums | None], *, running: bool) -> tuple[Phrase, ...]:
    known = [sums for sums in found if sums is not None]
    counts: dict[str, Any] = {
        _GAPS: len(found) - len(known) if known else 0,
        _UNREPORTED: sum(not sums["told"] for sums in known),
    }
    told = [Phrase(text, count=count) for text, count in counts.items() if count]
    return (*told, *((Phrase(_RUNNING),) if running else ()))


_TITLES = {
    "used": QT_TRANSLATE_NOOP("Definitions", "Used"),
    "assigned_unused": QT_TRANSLATE_NOOP("Definitions", "Assigned, not used"),
    "assigned_unknown": QT_TRANSLATE_NOOP("Definitions", "Assigned, use not reported"),
    "available": QT_TRANSLATE_NOOP("Definitions", "Available"),
    "overage": QT_TRANSLATE_NOOP("Definitions", "Over the limit"),
}
_TONES = {"assigned_unused": "assigned", "assigned_unknown": "unknown"}
_UNREPORTED = QT_TRANSLATE_NOOP("Definitions", "%n week(s) have no usage report: what was assigned is shown undivided.")
_GAPS = QT_TRANSLATE_NOOP("Definitions", "Of %n week(s) no figures were kept.")
_RUNNING = QT_TRANSLATE_NOOP("Definitions", "The last week is not over yet.")
