"""Which customers are behind each KPI of the subscriptions page's top row (glossary 4.1). Expressions alone."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import and_, true

from partnerdesk.analytics import conditions as c
from partnerdesk.analytics.conditions import Condition, Scope
from partnerdesk.replica.products import TOGGLE_PRODUCTS
from partnerdesk.replica.schema import customer, licence_line

TOTAL_CUSTOMERS = "total_customers"
COVERED_CUSTOMERS = "covered_customers"
NEARING_EXPIRATION = "nearing_expiration"
NEARING_RENEWAL = "nearing_renewal"
OVER_LICENSE_LIMIT = "over_license_limit"


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


def _over_license_limit(scope: Scope) -> Condition:
    return scope.any_line(c.over_limit(), licence_line.c.product.in_(TOGGLE_PRODUCTS))


_CONDITIONS: dict[str, Callable[[Scope], Condition]] = {
    TOTAL_CUSTOMERS: _total_customers,
    COVERED_CUSTOMERS: _covered_customers,
    NEARING_EXPIRATION: _nearing_expiration,
    NEARING_RENEWAL: _nearing_renewal,
    OVER_LICENSE_LIMIT: _over_license_limit,
}
KPI_KEYS = tuple(_CONDITIONS)


def condition_of(key: str, scope: Scope) -> Condition:
    """Return which customers are behind a KPI; those that the service no longer lists never are.

    Raises:
        KeyError: there is no such KPI.
    """
    return and_(customer.c.vanished_at.is_(None), _CONDITIONS[key](scope))
