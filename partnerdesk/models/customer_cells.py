"""How each value of a customer is written, said aloud and copied. Knows the row and the definitions, no table."""

from __future__ import annotations

from datetime import date

from partnerdesk import weeks
from partnerdesk.analytics import labels
from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.registry import definition
from partnerdesk.errors import Fault, all_faults
from partnerdesk.i18n import translate
from partnerdesk.models.cells import Bar, Cell, Chip, Tone
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.models.straight import straight
from partnerdesk.replica.customers import RAW_PREFIX
from partnerdesk.replica.rows import CustomerRow

PRESSING_DAYS = 7

STATUS_TONES: dict[str, Tone] = {
    "suspended": "danger",
    "expired": "danger",
    "expiring_soon": "warning",
    "license_overage": "warning",
    "ready_for_setup": "info",
    "no_recent_activity": "neutral",
    "trial": "info",
    "subscription": "good",
}


def name_cell(row: CustomerRow, formats: Formats) -> Cell:
    """Return the name; a customer that is no longer listed carries its last week."""
    if row.vanished_at is None:
        return Cell(row.name, value=None)
    last = weeks.week_first_day(row.last_seen_week)
    note = translate("CustomerTable", "last seen in the week of {date}").format(date=formats.day(last))
    return Cell(row.name, note=note, icon="circle-question-mark", copied=row.name)


def status_label(key: str) -> str:
    """Return the name of a status in the current language; an unknown one as it came."""
    title = labels.status(key)
    return title if key.startswith(RAW_PREFIX) else translate("Definitions", title)


def status_meaning(key: str, thresholds: Thresholds) -> str:
    """Return what a status means and when it holds, with the thresholds that are set."""
    if key.startswith(RAW_PREFIX):
        return translate(
            "CustomerTable", "A status that a report gave and that partnerdesk does not know: it is shown as it came."
        )
    found = definition("status", key)
    formula = translate("Definitions", found.formula)
    for field, value in vars(thresholds).items():
        formula = formula.replace(f"{{{field}}}", str(value))
    return f"{translate('Definitions', found.text)}\n{formula}"


def status_chip(key: str, thresholds: Thresholds) -> Chip:
    """Return a status as a chip with its meaning as tooltip."""
    label = status_label(key)
    return Chip(key, label, STATUS_TONES.get(key, "neutral"), f"{label}\n{status_meaning(key, thresholds)}")


def status_cell(row: CustomerRow, thresholds: Thresholds) -> Cell:
    """Return the statuses as chips, the primary one first."""
    if not row.statuses:
        return Cell(DASH, spoken=translate("CustomerTable", "No status"), copied=None)
    chips = tuple(status_chip(key, thresholds) for key in row.statuses)
    return Cell(", ".join(chip.text for chip in chips), chips=chips, value=row.statuses[0])


def product_label(key: str) -> str:
    """Return the name of a product in the current language; an unknown one as it came."""
    name = labels.product(key)
    return straight(name) if name == key else translate("Definitions", name)


def products_cell(row: CustomerRow, formats: Formats) -> Cell:
    """Return the products as chips."""
    del formats
    if not row.products:
        return Cell(DASH, spoken=translate("CustomerTable", "No products"), copied=None)
    chips = tuple(Chip(key, product_label(key)) for key in row.products)
    return Cell(", ".join(chip.text for chip in chips), chips=chips, value=row.products[0])


def licence_words(bar: Bar, formats: Formats) -> str:
    """Return the exact figures of a bar as words: "12 used, 30 assigned, 50 total"."""
    used = (
        translate("CustomerTable", "use unknown")
        if bar.used is None
        else translate("CustomerTable", "{count} used").format(count=formats.number(bar.used))
    )
    parts = [
        used,
        translate("CustomerTable", "{count} assigned").format(count=formats.number(bar.assigned)),
        translate("CustomerTable", "{count} total").format(count=formats.number(bar.total)),
    ]
    if bar.overage:
        parts.append(translate("CustomerTable", "{count} over the limit").format(count=formats.number(bar.overage)))
    return ", ".join(parts)


def licences_tooltip(bar: Bar, formats: Formats) -> str:
    """Return every part of a bar with its exact figure, a line each."""
    unused = None if bar.used is None else max(0, bar.assigned - bar.used)
    lines = (
        (translate("CustomerTable", "Used: {count}"), bar.used),
        (translate("CustomerTable", "Assigned but unused: {count}"), unused),
        (translate("CustomerTable", "Assigned: {count}"), bar.assigned),
        (translate("CustomerTable", "Available: {count}"), bar.available),
        (translate("CustomerTable", "Overage: {count}"), bar.overage),
        (translate("CustomerTable", "Total: {count}"), bar.total),
    )
    text = "\n".join(line.format(count=formats.number(count)) for line, count in lines)
    if bar.used is None:
        text += "\n" + translate("CustomerTable", "No report has told the use yet.")
    return text


def licences_cell(row: CustomerRow, formats: Formats) -> Cell:
    """Return used, assigned and total licenses as a bar with figures; use that is unknown is a dash."""
    if not row.total and not row.assigned:
        return Cell(DASH, spoken=translate("CustomerTable", "No licenses with a limit"), copied=None)
    bar = Bar(row.used, row.assigned, row.total, row.available, row.overage)
    figures = " / ".join(formats.number(count) for count in (row.used, row.assigned, row.total))
    return Cell(
        figures,
        bar=bar,
        tooltip=licences_tooltip(bar, formats),
        spoken=licence_words(bar, formats),
    )


def next_day_cell(row: CustomerRow, formats: Formats) -> Cell:
    """Return the next end or renewal: how far away and the date; what happens then is said in full by its words."""
    if row.next_day is None:
        return Cell(DASH, spoken=translate("CustomerTable", "No end or renewal known"), copied=None)
    left = row.next_day - formats.today
    pressing = row.next_kind != "renewal" and left <= PRESSING_DAYS
    words = f"{next_day_words(row, formats)}, {formats.day(row.next_day)}"
    return Cell(
        formats.days_left_short(row.next_day),
        note=f"· {formats.day(row.next_day)}",
        tone="warning" if pressing else "neutral",
        icon="clock" if pressing else "refresh-cw" if row.next_kind == "renewal" else "",
        tooltip=words,
        spoken=words,
        copied=words,
        exported=(weeks.date_from_day(row.next_day), ending_word(row.next_kind)),
    )


def ending_word(kind: str | None) -> str | None:
    """Return what happens on the day of an end or renewal in a word or two, for a column of its own in a file."""
    return {
        "end": translate("CustomerTable", "ends"),
        "renewal": translate("CustomerTable", "renews"),
        "trial": translate("CustomerTable", "trial ends"),
    }.get(kind or "")


def next_day_words(row: CustomerRow, formats: Formats) -> str:
    """Return what happens next and when: "Trial ends in 6 days"; empty where nothing is known."""
    if row.next_day is None:
        return ""
    kinds = {
        "end": translate("CustomerTable", "Ends {when}"),
        "renewal": translate("CustomerTable", "Renews {when}"),
        "trial": translate("CustomerTable", "Trial ends {when}"),
    }
    return kinds.get(row.next_kind or "", "{when}").format(when=formats.days_left(row.next_day))


def last_signin_cell(row: CustomerRow, formats: Formats) -> Cell:
    """Return the age of the last sign-in of an administrator; never and unknown are told apart."""
    if row.signin_state == "never":
        return Cell(
            translate("CustomerTable", "Never"),
            tone="warning",
            icon="user-round",
            tooltip=translate("CustomerTable", "No administrator has ever signed in to Control Hub."),
        )
    if row.last_signin_at is None:
        return Cell(
            DASH,
            tooltip=translate("CustomerTable", "Not known: your role may not read it."),
            spoken=translate("CustomerTable", "Unknown"),
            copied=None,
        )
    return Cell(
        formats.signin_age(row.last_signin_at),
        tooltip=formats.moment(row.last_signin_at),
        copied=formats.moment(row.last_signin_at),
        exported=(formats.local(row.last_signin_at),),
    )


def managed_by_label(key: str) -> str:
    """Return who manages a customer, in the current language; an unknown value as it came."""
    name = labels.managed_by(key)
    return name if name == key else translate("Definitions", name)


def managed_by_cell(row: CustomerRow, formats: Formats) -> Cell:
    """Return who manages the customer."""
    del formats
    if row.managed_by is None:
        return Cell(
            DASH,
            tooltip=translate(
                "CustomerTable", "Not known: the customer's administrators could not be read and no report says it."
            ),
            spoken=translate("CustomerTable", "Unknown"),
            copied=None,
        )
    return Cell(managed_by_label(row.managed_by), value=row.managed_by)


def tags_cell(row: CustomerRow, formats: Formats) -> Cell:
    """Return the tags as chips."""
    del formats
    if not row.tags:
        return Cell("", spoken=translate("CustomerTable", "No tags"), copied=None)
    return Cell(", ".join(row.tags), chips=tuple(Chip(tag, tag) for tag in row.tags), value=row.tags[0])


_SERVICE = "Webex"
"""Whom a customer's data could not be fetched from."""


def stale_reason(code: str | None) -> str:
    """Return in words why a customer's data could not be fetched."""
    kinds: dict[str, type[Fault]] = {kind.code: kind for kind in all_faults()}
    fault = kinds.get(code or "", Fault)(
        what=translate("CustomerTable", "this customer"), host=_SERVICE, detail=code or DASH
    )
    return f"{fault.filled(translate('Faults', fault.text))} {fault.filled(translate('Faults', fault.step))}"


def data_age_cell(row: CustomerRow, formats: Formats) -> Cell:
    """Return the age of the data; stale data has an icon and says why."""
    dated: tuple[date, ...] = ()
    if row.refreshed_at is None:
        text, exact = translate("CustomerTable", "Not fetched yet"), ""
    else:
        text, exact = formats.age(row.refreshed_at), formats.moment(row.refreshed_at)
        dated = (formats.local(row.refreshed_at),)
    if row.stale_since is None:
        return Cell(text, tooltip=exact or text, copied=exact or None, exported=dated)
    since = translate("CustomerTable", "Stale since {when}.").format(when=formats.moment(row.stale_since))
    reason = f"{since} {stale_reason(row.stale_code)}"
    return Cell(
        text,
        tone="warning",
        icon="triangle-alert",
        tooltip="\n".join(part for part in (exact, reason) if part),
        spoken=f"{text}. {reason}",
        copied=exact or None,
        exported=dated,
    )


def launch_cell(reason: str) -> Cell:
    """Return the launch action; with a reason it can't be taken."""
    words = translate("CustomerTable", "Launch organization")
    return Cell(
        "",
        icon="external-link",
        enabled=not reason,
        tooltip=f"{words}\n{reason}" if reason else words,
        spoken=f"{words}. {reason}" if reason else words,
        copied=None,
    )


def count_cell(count: int, formats: Formats) -> Cell:
    """Return a plain count."""
    return Cell(formats.number(count), copied=count)
