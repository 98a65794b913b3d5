"""What a figure could not count, and why, as sentences (marked for translation under "Definitions")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics import kpi_conditions as names
from partnerdesk.analytics import subscription_sets as sets
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.subscription_base import Snapshot
from partnerdesk.analytics.subscription_kpis import SectionKpi
from partnerdesk.analytics.values import Figure, Phrase
from partnerdesk.figures.snapshots import first_listed_week
from partnerdesk.wording import QT_TRANSLATE_NOOP

NO_FIGURES = QT_TRANSLATE_NOOP("Definitions", "No license figures were kept of the week of {week}.")
TERMS_OF_TODAY = QT_TRANSLATE_NOOP(
    "Definitions",
    "Ends, renewals and trials are those known today: earlier terms are not kept. Days are counted from {day}.",
)
UNREPORTED = QT_TRANSLATE_NOOP(
    "Definitions",
    "Not counted: licenses of %n customer(s) that no usage report has for the week of {week}.",
)
NO_USE = QT_TRANSLATE_NOOP("Definitions", "No report has given the use of these licenses yet.")
OLD_USE = QT_TRANSLATE_NOOP(
    "Definitions", "The use is that of the week of {week}, the last one that a usage report gave."
)
NO_ADDED = QT_TRANSLATE_NOOP(
    "Definitions", "Of %n subscription(s) the day of adding is not known: not counted as recently added."
)
NO_END = QT_TRANSLATE_NOOP("Definitions", "Of %n subscription(s) the end is not known: not counted.")
NO_RENEWAL = QT_TRANSLATE_NOOP(
    "Definitions", "Of %n subscription(s) it is not known whether the term renews itself: counted as ending."
)
BEFORE_LISTING = QT_TRANSLATE_NOOP(
    "Definitions",
    "Customers were first listed in the week of {week}; of earlier weeks only those with license figures are counted.",
)


def whole_week(wanted: Snapshot) -> tuple[Phrase, ...]:
    """Return why nothing is known of a week."""
    return (Phrase(NO_FIGURES, {"week": wanted.week or 0}),)


def of_comparison(figure: Figure, earlier: Figure) -> tuple[Phrase, ...]:
    """Return why a figure can't be compared, or not fully: what the earlier one lacks and it does not."""
    return tuple(phrase for phrase in earlier.missing if phrase not in figure.missing)


def can_be_compared(figure: Figure, earlier: Figure) -> bool:
    """Whether both count the same. Of weeks before the first listing only customers with license figures are known."""
    return _before_listing(figure) == _before_listing(earlier)


def _before_listing(figure: Figure) -> bool:
    return any(phrase.text == BEFORE_LISTING for phrase in figure.missing)


def of_top(connection: Connection, key: str, wanted: Snapshot) -> tuple[Phrase, ...]:
    """Return what a KPI of the top row lacks."""
    if wanted.week is None:
        return ()
    told = []
    first = first_listed_week(connection)
    if key == names.TOTAL_CUSTOMERS and first is not None and wanted.week < first:
        told.append(Phrase(BEFORE_LISTING, {"week": first}))
    if key in {names.NEARING_EXPIRATION, names.NEARING_RENEWAL, names.LOW_LICENSE_ASSIGNMENT}:
        told.append(_terms(wanted))
    return tuple(told)


def of_section(kpi: SectionKpi, facts: Mapping[str, Any], wanted: Snapshot, context: Context) -> tuple[Phrase, ...]:
    """Return what a KPI of a section lacks."""
    told = []
    if wanted.week is not None and kpi.set_key != sets.OVERAGE:
        told.append(_terms(wanted))
    if kpi.set_key in {sets.RECENTLY_ADDED, sets.FIRST_EVER, sets.OF_NEW_CUSTOMERS} and facts["no_added"]:
        told.append(Phrase(NO_ADDED, count=facts["no_added"]))
    if kpi.set_key in {sets.EXPIRING, sets.RENEWING} and facts["no_end"]:
        told.append(Phrase(NO_END, count=facts["no_end"]))
    if kpi.set_key == sets.EXPIRING and facts["no_renewal"]:
        told.append(Phrase(NO_RENEWAL, count=facts["no_renewal"]))
    if kpi.by_use:
        told += of_use(wanted, context, facts[f"{kpi.set_key}_unreported"])
    return tuple(told)


def of_use(wanted: Snapshot, context: Context, unreported: int) -> list[Phrase]:
    """Return what is not known of the use: no report, an old one, or customers that it leaves out."""
    if wanted.use_week is None:
        return [Phrase(NO_USE)]
    told = []
    if wanted.week is None and wanted.use_week < context.week - 1:
        told.append(Phrase(OLD_USE, {"week": wanted.use_week}))
    if unreported:
        told.append(Phrase(UNREPORTED, {"week": wanted.use_week}, unreported))
    return told


def _terms(wanted: Snapshot) -> Phrase:
    return Phrase(TERMS_OF_TODAY, {"day": wanted.day})
