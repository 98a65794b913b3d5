"""Figures and weeks of analytics.values in the words of a language. Knows values, no widget and no query."""

from __future__ import annotations

from partnerdesk import weeks
from partnerdesk.analytics.values import Figure, Phrase, Unit
from partnerdesk.i18n import translate
from partnerdesk.models.formats import DASH, Formats

UP, DOWN, SAME = "▲", "▼", "="


def figure_text(figure: Figure | None, formats: Formats) -> str:
    """Return a figure's value; a dash where it has none."""
    return DASH if figure is None else formats.figure(figure.value, figure.unit)


def change_of(figure: Figure) -> float | None:
    """Return how much a figure changed since the week that it is compared with; None where one of them is not known."""
    if figure.value is None or figure.before is None:
        return None
    return figure.value - figure.before


def change_text(figure: Figure, formats: Formats) -> str:
    """Return a figure's change with arrow and sign: "▲ +3"; a dash where it is not known.

    The difference of two percentages is in percentage points.
    """
    change = change_of(figure)
    if change is None:
        return DASH
    unit: Unit = "points" if figure.unit == "percent" else figure.unit
    told = formats.change(change, unit)
    if told == formats.figure(0, unit):
        same = translate("Figures", "no change")
        return f"{SAME} {same}"
    return f"{UP if change > 0 else DOWN} {told}"


def missing_texts(figure: Figure, formats: Formats) -> list[str]:
    """Return what a figure and the earlier value beside it could not count, as sentences."""
    told = [formats.phrase(phrase) for phrase in figure.missing]
    return [*told, *(before_text(phrase, formats) for phrase in figure.before_missing)]


def before_text(phrase: Phrase, formats: Formats) -> str:
    """Return what the value of the week that is compared with could not count, as a sentence that says so."""
    return translate("Figures", "In the compared week: {told}").format(told=formats.phrase(phrase))


def fraction_text(figure: Figure, formats: Formats) -> str:
    """Return what a percentage was made of: "120 of 480"; empty for other figures."""
    if figure.unit != "percent" or figure.numerator is None or figure.denominator is None:
        return ""
    part, whole = (formats.number(round(value)) for value in (figure.numerator, figure.denominator))
    return translate("Figures", "{part} of {whole}").format(part=part, whole=whole)


def week_text(week: int, formats: Formats) -> str:
    """Return a week by its Sunday: "week of 8 Nov 2026"."""
    return translate("Figures", "week of {date}").format(date=formats.day(weeks.week_first_day(week)))
