"""What `partnerdesk customer` says beyond the mirror: advice, trials, invoices, orders, changes by week."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics import labels
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_changes import ChangeRow, changes_of
from partnerdesk.analytics.licence_advice import Advice
from partnerdesk.analytics.trial_rules import extend
from partnerdesk.cli.reading import as_date, print_table
from partnerdesk.figures.customer_licences import ProductLicences, product_licences
from partnerdesk.figures.customer_trials import CustomerTrial, CustomerTrials, fetch_customer_trials
from partnerdesk.figures.english import english
from partnerdesk.replica.customer_detail import CustomerDetail
from partnerdesk.replica.customer_history import InvoiceRow, OrderRow, fetch_invoices, fetch_line_weeks, fetch_orders
from partnerdesk.weeks import week_first_day

MOST_PRINTED = 20


@dataclass(frozen=True, slots=True)
class CustomerPast:
    """All of it, as the window's tabs show it."""

    today: int
    licences: list[ProductLicences]
    trials: CustomerTrials
    invoices: list[InvoiceRow]
    orders: list[OrderRow]
    changes: list[ChangeRow]


def fetch_past(connection: Connection, context: Context, detail: CustomerDetail) -> CustomerPast:
    """Return what the tabs of a customer show."""
    return CustomerPast(
        context.today,
        product_licences(detail, context),
        fetch_customer_trials(connection, context, detail),
        fetch_invoices(connection, detail.id),
        fetch_orders(connection, detail.id),
        changes_of(fetch_line_weeks(connection, detail.id, 0)),
    )


def advice_sentence(advice: Advice) -> str:
    """Return the answer in English: "131 of 120 assigned, 96 used last week: …"."""
    return ": ".join(english(part) for part in (advice.figures, advice.conclusion) if part is not None)


def past_json(past: CustomerPast) -> dict[str, Any]:
    """Return all of it in the documented shape."""
    return {
        "advice": [_advice_json(each) for each in past.licences],
        "trials": [_trial_json(each, past.today) for each in (*past.trials.ongoing, *past.trials.past)],
        "invoices": [_invoice_json(each) for each in past.invoices],
        "orders": [_order_json(each) for each in past.orders],
        "changes": [_change_json(each) for each in past.changes],
    }


def print_past(past: CustomerPast) -> None:
    """Print all of it as text; long tables are cut."""
    print("\nAre they using what they bought, and do they need more?")
    for each in past.licences:
        print(f"{labels.product(each.product)}: {advice_sentence(each.advice)}")
    if not past.licences:
        print("No licenses are listed.")
    _print(
        "Trials",
        ("ID", "Start", "End", "State", "Ongoing", "License", "Licenses", "Used"),
        [
            (
                each.external_id, as_date(each.start_day), as_date(each.end_day), each.state_raw,
                "yes" if each.ongoing else "no", line.name if line else None, line.licences if line else None,
                line.used if line else None,
            )
            for each in (*past.trials.ongoing, *past.trials.past)
            for line in each.lines or (None,)
        ],
    )  # fmt: skip
    _print(
        "Invoices",
        ("Number", "Issued", "Due", "Amount", "Currency", "State", "Subscription"),
        [
            (
                each.number, as_date(each.issued_day), as_date(each.due_day), _amount(each), each.currency,
                each.state_raw, each.subscription,
            )
            for each in past.invoices
        ],
    )  # fmt: skip
    _print(
        "Orders",
        ("Number", "Ordered", "Kind", "License", "Quantity", "Subscription"),
        [
            (each.number, as_date(each.ordered_day), each.kind_raw, each.product, each.quantity, each.subscription)
            for each in past.orders
        ],
    )
    _print(
        "Changes by week",
        ("Week of", "What", "License", "Before", "After", "Source"),
        [
            (as_date(week_first_day(each.week)), each.kind, each.name, each.before, each.after, each.source_name)
            for each in past.changes
        ],
    )


def _print(title: str, headings: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    print(f"\n{title}")
    if not rows:
        print("None.")
        return
    print_table(headings, rows[:MOST_PRINTED])
    if len(rows) > MOST_PRINTED:
        print(f"… and {len(rows) - MOST_PRINTED} more (all with --json)")


def _advice_json(found: ProductLicences) -> dict[str, Any]:
    advice = found.advice
    limited = advice.total > 0 or advice.verdict == "ended"
    return {
        "product": found.product,
        "verdict": advice.verdict,
        "sentence": advice_sentence(advice),
        "notes": [english(note) for note in advice.notes],
        "total": advice.total if limited else None,
        "assigned": advice.assigned,
        "used": advice.used,
        "used_week": found.used_week,
        "available": advice.available if limited else None,
        "overage": advice.overage,
        "needed": advice.needed,
        "trial": advice.on_trial,
        "ended": advice.ended,
    }


def _trial_json(found: CustomerTrial, today: int) -> dict[str, Any]:
    warning = None
    if found.ongoing and found.end_day is not None:
        warning = extend(today, found.end_day, start_day=found.start_day, devices=found.has_devices).warning
    return {
        "trial_id": found.external_id,
        "start": as_date(found.start_day),
        "end": as_date(found.end_day),
        "state_raw": found.state_raw,
        "ongoing": found.ongoing,
        "extension_warning": None if warning is None else english(warning),
        "lines": [
            {"name": line.name, "licences": line.licences, "assigned": line.assigned, "used": line.used}
            for line in found.lines
        ],
    }


def _amount(row: InvoiceRow) -> str | None:
    return None if row.amount_minor is None else f"{row.amount_minor / 100:.2f}"


def _invoice_json(row: InvoiceRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "subscription_id": row.subscription,
        "issued": as_date(row.issued_day),
        "due": as_date(row.due_day),
        "amount": None if row.amount_minor is None else row.amount_minor / 100,
        "currency": row.currency,
        "state_raw": row.state_raw,
    }


def _order_json(row: OrderRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "subscription_id": row.subscription,
        "ordered": as_date(row.ordered_day),
        "licence": row.product,
        "quantity": row.quantity,
        "kind_raw": row.kind_raw,
    }


def _change_json(row: ChangeRow) -> dict[str, Any]:
    return {
        "week_of": as_date(week_first_day(row.week)),
        "since_week_of": None if row.since_week is None else as_date(week_first_day(row.since_week)),
        "kind": row.kind,
        "name": row.name,
        "product": row.product,
        "subscription_id": row.subscription,
        "before": row.before,
        "after": row.after,
        "source": row.source_name,
    }
