"""Invoices and orders of a subscription, as functions of its facts and a day. Knows nothing of the wire."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerdesk import weeks
from partnerdesk.sandbox import usage
from partnerdesk.sandbox.facts import Customer, Subscription

CURRENCIES = {"EU": "EUR", "US": "USD"}
"""Currency of a region's invoices."""
_BILLING_DAYS = 91
_BILLING_MONTHS = 3
_PAYMENT_DAYS = 30
_REACH_DAYS = 420


@dataclass(frozen=True, slots=True)
class Invoice:
    """A bill for three months of a subscription."""

    subscription: str
    number: str
    issued_day: int
    due_day: int
    amount_minor: int
    currency: str
    state: str
    """Paid | Open | Overdue"""


@dataclass(frozen=True, slots=True)
class OrderLine:
    """So many licences of one product in one order."""

    subscription: str
    number: str
    ordered_day: int
    product: str
    quantity: int
    kind: str
    """New | Change | Renewal | Trial"""


def invoices(customer: Customer, today: int) -> Iterator[Invoice]:
    """Yield the invoices of the last 420 days up to today."""
    for each in customer.subscriptions:
        if each.is_trial or not each.known(today):
            continue
        last = min(today, each.end_day(today) - 1)
        issued_days = range(each.start_day, last + 1, _BILLING_DAYS)
        unpaid = _unpaid_day(each, issued_days, today)
        for number, issued in enumerate(issued_days, start=1):
            if issued <= today - _REACH_DAYS:
                continue
            due = issued + _PAYMENT_DAYS
            state = "Overdue" if issued == unpaid else "Open" if due > today else "Paid"
            amount = _amount(each, weeks.week_of_day(issued))
            currency = CURRENCIES[customer.region]
            yield Invoice(
                each.external_id, f"INV-{each.external_id}-{number:02d}", issued, due, amount, currency, state
            )


def orders(customer: Customer, today: int) -> Iterator[OrderLine]:
    """Yield all order lines up to today, subscription by subscription."""
    for each in customer.subscriptions:
        if not each.known(today):
            continue
        first = "Trial" if each.is_trial else "New"
        for line in each.lines:
            yield OrderLine(
                each.external_id, f"WO-{each.external_id}-1", each.added_day, line.offer.name, line.base_total, first
            )
        yield from _changes(each, today)
        yield from _renewals(each, today)


def _unpaid_day(each: Subscription, issued_days: range, today: int) -> int | None:
    if not each.suspended(today) or each.suspended_from is None:
        return None
    earlier = [day for day in issued_days if day <= each.suspended_from]
    return earlier[-1] if earlier else None


def _amount(each: Subscription, week: int) -> int:
    return sum(usage.total(line, week) * line.offer.price_minor * _BILLING_MONTHS for line in each.lines)


def _changes(each: Subscription, today: int) -> Iterator[OrderLine]:
    for place, line in enumerate(each.lines, start=1):
        for number, (week, quantity) in enumerate(line.steps, start=1):
            day = weeks.week_first_day(week)
            if each.start_day < day <= min(today, each.end_day(today)):
                order = f"WO-{each.external_id}-C{place}{number}"
                yield OrderLine(each.external_id, order, day, line.offer.name, quantity, "Change")


def _renewals(each: Subscription, today: int) -> Iterator[OrderLine]:
    for number, day in enumerate(range(each.first_end_day, each.end_day(today), each.term_days), start=2):
        for line in each.lines:
            quantity = usage.total(line, weeks.week_of_day(day))
            yield OrderLine(
                each.external_id, f"WO-{each.external_id}-{number}", day, line.offer.name, quantity, "Renewal"
            )
