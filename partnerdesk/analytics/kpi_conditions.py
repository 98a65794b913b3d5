"""Which customers are behind each KPI of the subscriptions page (glossary 4.1, 4.4 to 4.8). Expressions alone.

A KPI is named by its key; what follows the toggle also by its product, and an earlier week by its number:
`nearing_renewal`, `new_customers:calling`, `overage_customers:meetings@2955`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import and_, true

from partnerdesk.analytics import conditions as c
from partnerdesk.analytics import subscription_sets as sets
from partnerdesk.analytics.conditions import Condition, Scope
from partnerdesk.analytics.subscription_base import snapshot
from partnerdesk.replica.products import TOGGLE_PRODUCTS
from partnerdesk.replica.schema import customer, licence_line

TOTAL_CUSTOMERS = "total_customers"
COVERED_CUSTOMERS = "covered_customers"
NEARING_EXPIRATION = "nearing_expiration"
NEARING_RENEWAL = "nearing_renewal"
LOW_LICENSE_ASSIGNMENT = "low_license_assignment"
OVER_LICENSE_LIMIT = "over_license_limit"

NEW_CUSTOMERS = "new_customers"
FIRST_EVER_CUSTOMERS = "first_ever_customers"
EXPIRING_CUSTOMERS = "expiring_customers"
RENEWING_CUSTOMERS = "renewing_customers"
LOW_CUSTOMERS = "low_assignment_customers"
OVERAGE_CUSTOMERS = "overage_customers"


@dataclass(frozen=True)
class KpiRows:
    """The rows behind a KPI: which one, of which product, in which week."""

    key: str
    product: str | None = None
    week: int | None = None

    def __str__(self) -> str:
        product = f":{self.product}" if self.product else ""
        return f"{self.key}{product}{'' if self.week is None else f'@{self.week}'}"


def kpi_rows(text: str) -> KpiRows:
    """Return what a name of KPI rows means.

    Raises:
        KeyError: it means nothing.
    """
    rest, _at, week = text.partition("@")
    key, _colon, product = rest.partition(":")
    toggled = key in SECTION_SETS
    if key not in KPI_KEYS and not toggled:
        raise KeyError(text)
    if (product not in TOGGLE_PRODUCTS) if toggled else ":" in rest:
        raise KeyError(text)
    if "@" in text and not (week.isascii() and week.isdecimal() and len(week) < 6):
        raise KeyError(text)
    return KpiRows(key, product or None, int(week) if week else None)


def _total_customers(_scope: Scope) -> Condition:
    return true()


def _covered_customers(scope: Scope) -> Condition:
    return scope.any_line(licence_line.c.product.in_(TOGGLE_PRODUCTS))


def _nearing_expiration(scope: Scope) -> Condition:
    days = scope.context.thresholds.horizon_days
    return scope.any_subscription(c.ends(), c.ends_within(scope.context, days), c.covered())


def _nearing_renewal(scope: Scope) -> Condition:
    days = scope.context.thresholds.horizon_days
    return scope.any_subscription(c.renews(), c.ends_within(scope.context, days), c.covered())


def _low_license_assignment(scope: Scope) -> Condition:
    wanted = snapshot(scope.context, None)
    return customer.c.id.in_(sets.customers_in(sets.LOW_ASSIGNMENT, wanted, scope.context.thresholds))


def _over_license_limit(scope: Scope) -> Condition:
    return scope.any_line(c.over_limit(), licence_line.c.product.in_(TOGGLE_PRODUCTS))


_CONDITIONS: dict[str, Callable[[Scope], Condition]] = {
    TOTAL_CUSTOMERS: _total_customers,
    COVERED_CUSTOMERS: _covered_customers,
    NEARING_EXPIRATION: _nearing_expiration,
    NEARING_RENEWAL: _nearing_renewal,
    LOW_LICENSE_ASSIGNMENT: _low_license_assignment,
    OVER_LICENSE_LIMIT: _over_license_limit,
}
KPI_KEYS = tuple(_CONDITIONS)
"""The top row, which the toggle does not move."""
_TOP_SETS = {
    NEARING_EXPIRATION: sets.EXPIRING,
    NEARING_RENEWAL: sets.RENEWING,
    LOW_LICENSE_ASSIGNMENT: sets.LOW_ASSIGNMENT,
    OVER_LICENSE_LIMIT: sets.OVERAGE,
}
SECTION_SETS = {
    NEW_CUSTOMERS: sets.RECENTLY_ADDED,
    FIRST_EVER_CUSTOMERS: sets.FIRST_EVER,
    EXPIRING_CUSTOMERS: sets.EXPIRING,
    RENEWING_CUSTOMERS: sets.RENEWING,
    LOW_CUSTOMERS: sets.LOW_ASSIGNMENT,
    OVERAGE_CUSTOMERS: sets.OVERAGE,
}
"""KPIs that count customers and follow the toggle, with the set of subscriptions that they count by."""


def condition_of(text: str, scope: Scope) -> Condition:
    """Return which customers are behind a KPI; those that the service no longer lists never are, but in their weeks.

    Raises:
        KeyError: there is no such KPI.
    """
    wanted = kpi_rows(text)
    earlier = wanted.week is not None and wanted.week < scope.context.week
    if not earlier and wanted.key in _CONDITIONS:
        return and_(customer.c.vanished_at.is_(None), _CONDITIONS[wanted.key](scope))
    if wanted.week is not None and earlier and wanted.key == TOTAL_CUSTOMERS:
        return sets.customers_of_week(wanted.week)
    if wanted.week is not None and earlier and wanted.key == COVERED_CUSTOMERS:
        return sets.covered_of_week(wanted.week, TOGGLE_PRODUCTS)
    products = (wanted.product,) if wanted.product else ()
    looked_at = snapshot(scope.context, wanted.week, *products)
    chosen = SECTION_SETS.get(wanted.key) or _TOP_SETS[wanted.key]
    return customer.c.id.in_(sets.customers_in(chosen, looked_at, scope.context.thresholds))
