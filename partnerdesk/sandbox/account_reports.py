"""Rows of the reports about customers, subscriptions, licences and money. Headings are plausible ones of our own."""

from __future__ import annotations

from collections.abc import Iterator

from partnerdesk import weeks
from partnerdesk.sandbox import commerce, signins, usage
from partnerdesk.sandbox.clock import day_text, iso
from partnerdesk.sandbox.facts import Customer
from partnerdesk.sandbox.report_kinds import Kind, Row, View

_MANAGED = {"external_admin": "External administrator", "partner_org": "Partner organization"}


def yes_no(value: object) -> str:
    """Return a truth value as reports write it."""
    return "Yes" if value else "No"


def week_text(week: int) -> str:
    """Return a week as the date of its Sunday."""
    return day_text(weeks.week_first_day(week))


def _customer_list(view: View, customer: Customer) -> Iterator[Row]:
    known = [each for each in customer.subscriptions if each.known(view.day)]
    words = {each.word(view.day) for each in known}
    status = next((w for w in ("Suspended", "Active", "Ready for setup", "Trial") if w in words), "")
    last = signins.last_signin(customer, view.now)
    yield (
        customer.org_id,
        customer.name,
        customer.region,
        iso(customer.created),
        status or ("Expired" if known else ""),
        _MANAGED[view.partner.managed_by(customer)],
        "; ".join(sorted({line.offer.name for line in customer.shown_lines(view.day)})),
        "; ".join(view.partner.tags_of(customer)),
        "Never" if last is None else iso(last, millis=0),
    )


def _subscriptions(view: View, customer: Customer) -> Iterator[Row]:
    for each in customer.subscriptions:
        if each.known(view.day):
            yield (
                customer.org_id,
                customer.name,
                each.external_id,
                each.word(view.day),
                yes_no(each.is_trial),
                day_text(each.start_day),
                day_text(each.end_day(view.day)),
                yes_no(each.auto_renew),
                yes_no(each.set_up(view.day)),
                yes_no(each.suspended(view.day)),
                each.contract,
                day_text(each.added_day),
            )


def _licence_usage(view: View, customer: Customer) -> Iterator[Row]:
    for week in view.weeks:
        for line in view.lines(customer, week):
            yield (
                customer.org_id,
                customer.name,
                line.subscription or "",
                line.licence_id,
                line.offer.name,
                week_text(week),
                usage.total(line, week),
                usage.assigned(line, week),
                usage.used(line, week),
                usage.used_in_quarter(line, week),
            )


def _trials(view: View, customer: Customer) -> Iterator[Row]:
    week = weeks.week_of_day(view.day) - 1
    for each in customer.subscriptions:
        if each.is_trial and each.known(view.day):
            for line in each.lines:
                yield (
                    customer.org_id,
                    customer.name,
                    each.external_id,
                    line.offer.name,
                    day_text(each.start_day),
                    day_text(each.end_day(view.day)),
                    usage.total(line, week),
                    usage.used(line, week) if each.active(view.day) else 0,
                    each.word(view.day),
                )


def _invoices(view: View, customer: Customer) -> Iterator[Row]:
    for each in commerce.invoices(customer, view.day):
        yield (
            customer.org_id,
            customer.name,
            each.subscription,
            each.number,
            day_text(each.issued_day),
            day_text(each.due_day),
            f"{each.amount_minor // 100}.{each.amount_minor % 100:02d}",
            each.currency,
            each.state,
        )


def _orders(view: View, customer: Customer) -> Iterator[Row]:
    for each in commerce.orders(customer, view.day):
        yield (
            customer.org_id,
            customer.name,
            each.subscription,
            each.number,
            day_text(each.ordered_day),
            each.product,
            each.quantity,
            each.kind,
        )


def _signins(view: View, customer: Customer) -> Iterator[Row]:
    last = signins.last_signin(customer, view.now)
    yield customer.org_id, customer.name, "Never" if last is None else iso(last, millis=0)


_WHO = ("Organization ID", "Organization")
ACCOUNT_KINDS = (
    Kind(
        101, "Customer List", 400,
        (*_WHO, "Region", "Created", "Status", "Managed By", "Products", "Tags", "Last Admin Sign-in"), _customer_list,
    ),
    Kind(
        102, "Subscriptions", 400,
        (*_WHO, "Subscription ID", "Status", "Trial", "Start Date", "End Date", "Auto-renew", "Setup Complete",
         "Suspended", "Contract", "Added Date"), _subscriptions,
    ),
    Kind(
        103, "License Usage by Week", 92,
        (*_WHO, "Subscription ID", "License ID", "License Name", "Week Start", "Total Licenses", "Assigned Licenses",
         "Used (last 7 days)", "Used (last 90 days)"), _licence_usage,
    ),
    Kind(
        104, "Trials", 400,
        (*_WHO, "Enterprise Trial ID", "Product", "Start Date", "End Date", "Total Licenses", "Used Licenses",
         "Status"), _trials,
    ),
    Kind(
        105, "Invoices", 400,
        (*_WHO, "Subscription ID", "Invoice Number", "Invoice Date", "Due Date", "Amount", "Currency", "Status"),
        _invoices,
    ),
    Kind(
        106, "Order History", 400,
        (*_WHO, "Subscription ID", "Order Number", "Order Date", "Product", "Quantity", "Order Type"), _orders,
    ),
    Kind(107, "Admin Sign-ins", 400, (*_WHO, "Last Admin Sign-in"), _signins),
)  # fmt: skip
"""The account's report templates."""
