"""What the replica holds of one customer over time: licence lines by week, trials, invoices, orders. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from partnerdesk.replica.schema import licence_line, licence_week, source, subscription
from partnerdesk.replica.schema_reports import invoice, order_line, trial


class LineWeekRow(NamedTuple):
    """A licence line as it stood at the end of a week. A tuple: years of many lines are thousands of rows."""

    line_id: int
    name: str
    product: str
    subscription: str | None
    week: int
    total: int
    """0 or less: no limit."""
    assigned: int
    used: int | None
    vanished_at: int | None
    source_kind: str | None
    """api | report | file; None where no source was noted."""
    source_name: str | None


@dataclass(frozen=True, slots=True)
class TrialRow:
    """One product of a trial, as a report told it. None: not told."""

    id: int
    external_id: str
    product: str | None
    start_day: int | None
    end_day: int | None
    licences: int | None
    used: int | None
    state_raw: str | None


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """An invoice. `amount_minor` is in hundredths of its currency."""

    id: int
    number: str
    subscription: str | None
    issued_day: int | None
    due_day: int | None
    amount_minor: int | None
    currency: str | None
    state_raw: str | None


@dataclass(frozen=True, slots=True)
class OrderRow:
    """A line of an order."""

    id: int
    number: str
    subscription: str | None
    ordered_day: int | None
    product: str | None
    """The licence's name as the report gives it."""
    quantity: int | None
    kind_raw: str | None


def fetch_line_weeks(connection: Connection, customer_id: int, first_week: int) -> list[LineWeekRow]:
    """Return the customer's licence lines week by week from a week on, line by line in the order of time."""
    line, week = licence_line.c, licence_week.c
    wanted = (
        select(
            line.id, line.name, line.product, subscription.c.external_id, week.week, week.total, week.assigned,
            week.used, line.vanished_at, source.c.kind, source.c.name,
        )
        .join(licence_week, week.line_id == line.id)
        .outerjoin(subscription, subscription.c.id == line.subscription_id)
        .outerjoin(source, source.c.id == week.source_id)
        .where(line.customer_id == customer_id, week.week >= first_week)
        .order_by(line.id, week.week)
    )  # fmt: skip
    found: Iterable[Any] = connection.execute(wanted)
    return [LineWeekRow._make(row) for row in found]


def fetch_trials(connection: Connection, customer_id: int) -> list[TrialRow]:
    """Return what reports told of the customer's trials, the latest end first."""
    wanted = select(*(trial.c[name] for name in TrialRow.__slots__)).where(trial.c.customer_id == customer_id)
    ordered = wanted.order_by(trial.c.end_day.desc(), trial.c.external_id, trial.c.product)
    return [TrialRow(*row) for row in connection.execute(ordered)]


def fetch_invoices(connection: Connection, customer_id: int) -> list[InvoiceRow]:
    """Return the customer's invoices, the newest first."""
    wanted = select(*(invoice.c[name] for name in InvoiceRow.__slots__)).where(invoice.c.customer_id == customer_id)
    ordered = wanted.order_by(invoice.c.issued_day.desc(), invoice.c.number.desc())
    return [InvoiceRow(*row) for row in connection.execute(ordered)]


def fetch_orders(connection: Connection, customer_id: int) -> list[OrderRow]:
    """Return the lines of the customer's orders, the newest first."""
    wanted = select(*(order_line.c[name] for name in OrderRow.__slots__)).where(order_line.c.customer_id == customer_id)
    ordered = wanted.order_by(order_line.c.ordered_day.desc(), order_line.c.number.desc(), order_line.c.id)
    return [OrderRow(*row) for row in connection.execute(ordered)]
