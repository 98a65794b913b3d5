"""The columns of one customer's tables: subscriptions, invoices, orders. Knows no widget and no query."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk import weeks
from partnerdesk.analytics.terms import has_ended, is_trial
from partnerdesk.figures.customer_tables import UNKNOWN, CustomerSubscription
from partnerdesk.models.analytics_cells import (
    bar_cell,
    id_cell,
    number_cell,
    text_cell,
    unknown,
    yes_no_cell,
)
from partnerdesk.models.analytics_table import AnalyticsColumn
from partnerdesk.models.cells import Bar, Cell, Chip, Tone
from partnerdesk.models.customer_cells import PRESSING_DAYS, ending_word, product_label
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.models.status_words import status_word
from partnerdesk.replica.customer_history import InvoiceRow
from partnerdesk.replica.states import EXPIRED, READY_FOR_SETUP, SUBSCRIPTION, SUSPENDED, TRIAL, status_of
from partnerdesk.wording import QT_TRANSLATE_NOOP

CONTEXT = "CustomerTables"
translate = QCoreApplication.translate

_STATE_TONES: dict[str, Tone] = {
    SUSPENDED: "danger",
    EXPIRED: "danger",
    READY_FOR_SETUP: "info",
    TRIAL: "info",
    SUBSCRIPTION: "good",
}


def column(key: str, title: str, cell: Callable[[Any, Formats], Cell], **values: Any) -> AnalyticsColumn[Any]:
    """Return a column of one of these tables; `title` is marked English."""
    return AnalyticsColumn(key, title, cell, CONTEXT, sort_key=key, **values)


# --- subscriptions ---------------------------------------------------------------------------------------------------


def subscription_bar(row: CustomerSubscription) -> Bar:
    """Return the licences of a row as a bar."""
    return Bar(row.used, row.assigned, row.total, row.available, row.overage)


def state_label(key: str) -> str:
    """Return how a subscription stands in the current language; a report's word that is not known as it came."""
    return {
        "suspended": translate("CustomerTables", "Suspended"),
        "setup": translate("CustomerTables", "Setup not complete"),
        "vanished": translate("CustomerTables", "No longer listed"),
        "no_subscription": translate("CustomerTables", "Without a subscription"),
        UNKNOWN: translate("CustomerTables", "No report has told it"),
    }.get(key) or status_word(key)


def kind_label(key: str) -> str:
    """Return whether something is a trial, in the current language."""
    return translate("CustomerTables", "Trial") if key == "trial" else translate("CustomerTables", "Subscription")


def yes_no_label(key: str) -> str:
    """Return yes, no or unknown in the current language."""
    return yes_no_cell({"yes": True, "no": False}.get(key)).text


def known_product(key: str) -> str:
    """Return a product's name in the current language; nothing known as a dash."""
    return DASH if key == UNKNOWN else product_label(key)


def _id(row: CustomerSubscription, _formats: Formats) -> Cell:
    if row.subscription is None:
        return Cell(translate("CustomerTables", "Without a subscription"), tone="neutral")
    return id_cell(row.subscription.external_id, trial=is_trial(row.subscription))


def _product(row: CustomerSubscription, _formats: Formats) -> Cell:
    if row.product is None:
        return unknown(translate("CustomerTables", "No license lines are listed for it."))
    return text_cell(product_label(row.product))


def end_words(row: CustomerSubscription, formats: Formats) -> str:
    """Return what happens at the end of a subscription or trial, with the date: "renews in 30 days, 1 Jan 2027"."""
    found = row.subscription
    if found is None or found.end_day is None:
        return ""
    over = found.end_day < formats.today or (found.end_day == formats.today and has_ended(found, formats.today))
    if over:
        pattern = translate("CustomerTables", "ended {when}, {date}")
    elif found.auto_renew and not found.is_trial:
        pattern = translate("CustomerTables", "renews {when}, {date}")
    else:
        pattern = translate("CustomerTables", "ends {when}, {date}")
    return pattern.format(when=formats.days_left(found.end_day), date=formats.day(found.end_day))


def _end(row: CustomerSubscription, formats: Formats) -> Cell:
    found = row.subscription
    if found is None:
        return unknown()
    if found.end_day is None:
        return unknown(translate("CustomerTables", "No report has told when it ends."))
    words, left = end_words(row, formats), found.end_day - formats.today
    renews = bool(found.auto_renew) and not found.is_trial
    kind = "trial" if found.is_trial else "renewal" if renews else "end"
    what = translate("CustomerTables", "ended") if left < 0 else ending_word(kind)
    pressing = 0 <= left <= PRESSING_DAYS and not renews and not row.vanished
    return Cell(
        formats.days_left_short(found.end_day),
        note=f"· {formats.day(found.end_day)}",
        tone="warning" if pressing else "neutral",
        icon="clock" if pressing else "refresh-cw" if renews else "",
        tooltip=words,
        spoken=words,
        copied=words,
        exported=(weeks.date_from_day(found.end_day), what),
    )


def _auto_renew(row: CustomerSubscription, _formats: Formats) -> Cell:
    return unknown() if row.subscription is None else yes_no_cell(row.subscription.auto_renew)


def _state(row: CustomerSubscription, _formats: Formats) -> Cell:
    key = row.state
    if key in {UNKNOWN, "no_subscription"}:
        return unknown(state_label(UNKNOWN))
    tone: Tone = {"suspended": "danger", "setup": "info", "vanished": "neutral"}.get(key) or _STATE_TONES.get(  # type: ignore[assignment]
        status_of(key) or "", "neutral"
    )
    label = state_label(key)
    return Cell(label, chips=(Chip(key, label, tone),), value=key)


def _licences(row: CustomerSubscription, formats: Formats) -> Cell:
    if not row.limited and row.lines:
        words = translate("CustomerTables", "{assigned} assigned, no limit").format(
            assigned=formats.number(row.unlimited_assigned)
        )
        return Cell(words, copied=words)
    note = ""
    if row.unlimited_assigned:
        note = translate("CustomerTables", "{assigned} more without a limit").format(
            assigned=formats.number(row.unlimited_assigned)
        )
    if row.used_week is not None:
        week = translate("CustomerTables", "Use of the week of {date}").format(
            date=formats.day(weeks.week_first_day(row.used_week))
        )
        note = "\n".join(part for part in (note, week) if part)
    return bar_cell(subscription_bar(row), formats, note=note)


def _count(name: str) -> Callable[[CustomerSubscription, Formats], Cell]:
    def cell(row: CustomerSubscription, formats: Formats) -> Cell:
        if not row.limited:
            return unknown(translate("CustomerTables", "No limit") if row.lines else "")
        value = getattr(row, name)
        made = number_cell(value, formats, reason=translate("CustomerTable", "No report has told the use yet."))
        return Cell(made.text, tone="danger", copied=value) if name == "overage" and value else made

    return cell


def _day(value: Callable[[Any], int | None]) -> Callable[[Any, Formats], Cell]:
    def cell(row: Any, formats: Formats) -> Cell:
        day = value(row)
        if day is None:
            return unknown()
        return Cell(formats.day(day), tooltip=formats.days_left(day), exported=(weeks.date_from_day(day),))

    return cell


def text_of(value: Callable[[Any], str | None], label: Callable[[str], str] = str) -> Callable[[Any, Formats], Cell]:
    """Return what writes a word of a row, in the current language where `label` knows it; a dash without one."""

    def cell(row: Any, _formats: Formats) -> Cell:
        text = value(row)
        return Cell(label(text), value=text) if text else unknown()

    return cell


SUBSCRIPTION_COLUMNS = (
    column(
        "id", QT_TRANSLATE_NOOP("CustomerTables", "Subscription ID"), _id,
        pinned="left", width=22, min_width=10, filter="values", choice=kind_label, kind="id",
    ),
    column(
        "product", QT_TRANSLATE_NOOP("CustomerTables", "Product"), _product,
        width=16, filter="values", choice=known_product,
    ),
    column("end", QT_TRANSLATE_NOOP("CustomerTables", "Renewal or end"), _end, width=23, min_width=10, split="ending"),
    column(
        "auto_renew", QT_TRANSLATE_NOOP("CustomerTables", "Auto-renew"), _auto_renew,
        width=10, filter="values", choice=yes_no_label,
    ),
    column(
        "state", QT_TRANSLATE_NOOP("CustomerTables", "Status"), _state,
        kind="chips", width=13, filter="values", choice=state_label,
    ),
    column(
        "licences", QT_TRANSLATE_NOOP("CustomerTables", "Used / assigned / bought"), _licences,
        kind="bar", width=23, min_width=14, stretch=True, descending_first=True,
    ),
    column(
        "available", QT_TRANSLATE_NOOP("CustomerTables", "Available"), _count("available"),
        kind="number", width=10, filter="range",
    ),
    column(
        "overage", QT_TRANSLATE_NOOP("CustomerTables", "Overage"), _count("overage"),
        kind="number", width=10, filter="range", descending_first=True,
    ),
    column(
        "total", QT_TRANSLATE_NOOP("CustomerTables", "Bought"), _count("total"),
        kind="number", width=10, filter="range", shown=False,
    ),
    column(
        "assigned", QT_TRANSLATE_NOOP("CustomerTables", "Assigned"), _count("assigned"),
        kind="number", width=10, filter="range", shown=False,
    ),
    column(
        "used", QT_TRANSLATE_NOOP("CustomerTables", "Used"), _count("used"),
        kind="number", width=10, filter="range", shown=False,
    ),
    column(
        "start", QT_TRANSLATE_NOOP("CustomerTables", "Start"),
        _day(lambda row: row.subscription.start_day if row.subscription else None), width=14, shown=False,
    ),
    column(
        "contract", QT_TRANSLATE_NOOP("CustomerTables", "Contract"),
        text_of(lambda row: row.subscription.contract if row.subscription else None), width=16, shown=False,
    ),
)  # fmt: skip

# --- invoices and orders ---------------------------------------------------------------------------------------------


def money(amount_minor: int, currency: str | None, formats: Formats) -> str:
    """Return an amount, given in hundredths, with its currency's code: "13,710.00 EUR"."""
    return " ".join(part for part in (formats.decimal(amount_minor / 100, 2), currency or "") if part)


def _amount(row: InvoiceRow, formats: Formats) -> Cell:
    if row.amount_minor is None:
        return unknown()
    amount = row.amount_minor / 100
    told = money(row.amount_minor, row.currency, formats)
    return Cell(told, copied=amount, exported=(amount, row.currency))


def _due(row: InvoiceRow, formats: Formats) -> Cell:
    if row.due_day is None:
        return unknown()
    dated = (weeks.date_from_day(row.due_day),)
    return Cell(formats.day(row.due_day), tooltip=formats.days_left(row.due_day), exported=dated)


def _invoice_state(row: InvoiceRow, _formats: Formats) -> Cell:
    if not row.state_raw:
        return unknown()
    tones: dict[str, Tone] = {"paid": "good", "overdue": "danger", "past due": "danger", "open": "info"}
    tone = tones.get(row.state_raw.strip().lower(), "neutral")
    label = word_label(row.state_raw)
    return Cell(label, chips=(Chip(row.state_raw, label, tone),), value=row.state_raw)


def word_label(word: str) -> str:
    """Return a usual word of invoices, orders and trials in the current language; any other one as it came."""
    known = {
        "paid": translate("CustomerTables", "Paid"),
        "open": translate("CustomerTables", "Open"),
        "overdue": translate("CustomerTables", "Overdue"),
        "new": translate("CustomerTables", "New"),
        "change": translate("CustomerTables", "Change"),
        "renewal": translate("CustomerTables", "Renewal"),
        "trial": translate("CustomerTables", "Trial"),
        UNKNOWN: translate("CustomerTables", "Not told"),
    }
    return known.get(word.strip().lower()) or status_word(word)


def dash_label(key: str) -> str:
    """Return a value as it came; one that no report gave in words."""
    return translate("CustomerTables", "Not told") if key == UNKNOWN else key


INVOICE_COLUMNS = (
    column(
        "number", QT_TRANSLATE_NOOP("CustomerTables", "Invoice"), lambda row, _formats: id_cell(row.number),
        pinned="left", width=22, min_width=10,
    ),
    column("issued", QT_TRANSLATE_NOOP("CustomerTables", "Issued"), _day(lambda row: row.issued_day), width=15),
    column("due", QT_TRANSLATE_NOOP("CustomerTables", "Due"), _due, width=15),
    column(
        "amount", QT_TRANSLATE_NOOP("CustomerTables", "Amount"), _amount,
        kind="number", split="money", width=18, filter="range", unit="number", descending_first=True,
    ),
    column(
        "state", QT_TRANSLATE_NOOP("CustomerTables", "State"), _invoice_state,
        kind="chips", width=16, filter="values", choice=word_label,
    ),
    column(
        "subscription", QT_TRANSLATE_NOOP("CustomerTables", "Subscription ID"), text_of(lambda row: row.subscription),
        width=18, filter="values", choice=dash_label, stretch=True,
    ),
)  # fmt: skip

ORDER_COLUMNS = (
    column(
        "number", QT_TRANSLATE_NOOP("CustomerTables", "Order"), lambda row, _formats: id_cell(row.number),
        pinned="left", width=22, min_width=10,
    ),
    column("ordered", QT_TRANSLATE_NOOP("CustomerTables", "Ordered"), _day(lambda row: row.ordered_day), width=15),
    column(
        "kind", QT_TRANSLATE_NOOP("CustomerTables", "Kind"), text_of(lambda row: row.kind_raw, word_label),
        width=12, filter="values", choice=word_label,
    ),
    column(
        "product", QT_TRANSLATE_NOOP("CustomerTables", "Licenses ordered"), text_of(lambda row: row.product),
        width=28, filter="values", choice=dash_label, stretch=True,
    ),
    column(
        "quantity", QT_TRANSLATE_NOOP("CustomerTables", "Quantity"),
        lambda row, formats: number_cell(row.quantity, formats), kind="number", width=11, filter="range",
    ),
    column(
        "subscription", QT_TRANSLATE_NOOP("CustomerTables", "Subscription ID"), text_of(lambda row: row.subscription),
        width=18, filter="values", choice=dash_label,
    ),
)  # fmt: skip
