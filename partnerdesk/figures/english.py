"""Phrases in English, for the command line. The window says them in its own language (`models.formats`)."""

from __future__ import annotations

from partnerdesk import weeks
from partnerdesk.analytics.values import Figure, Phrase, Unit


def english(phrase: Phrase) -> str:
    """Return a phrase in English, its values written by their names as `models.formats.Formats.phrase` does."""
    text = _SINGULARS.get(phrase.text, phrase.text) if phrase.count == 1 else phrase.text
    if phrase.count is not None:
        text = text.replace("%n", f"{phrase.count:,}").replace("(s)", "" if phrase.count == 1 else "s")
    for name, value in phrase.params.items():
        text = text.replace(f"{{{name}}}", _written(name, value))
    return text


_SINGULARS = {
    "%n days": "%n day",
    "Ended; %n of its {total} licenses are still assigned": "Ended; %n of its {total} licenses is still assigned",
    "Ended; %n licenses are still assigned": "Ended; %n license is still assigned",
    "%n license lines without a limit are not counted.": "%n license line without a limit is not counted.",
    "%n more licenses are of an ongoing trial and not counted as bought.": (
        "%n more license is of an ongoing trial and not counted as bought."
    ),
    "%n more licenses have ended and are not counted; still assigned of them: {assigned}.": (
        "%n more license has ended and is not counted; still assigned of them: {assigned}."
    ),
}
"""Texts of the command line whose singular is more than a letter; the window has its own from the translations."""


def _written(name: str, value: str | float | Phrase) -> str:
    if isinstance(value, Phrase):
        return english(value)
    if isinstance(value, str):
        return value
    kind = name.rsplit("_", 1)[-1]
    if kind == "week":
        return weeks.date_from_day(weeks.week_first_day(int(value))).isoformat()
    if kind == "day":
        return weeks.date_from_day(int(value)).isoformat()
    if kind in {"percent", "seconds"}:
        return written(float(value), "percent" if kind == "percent" else "seconds")
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


def written(value: float | None, unit: Unit) -> str:
    """Return a value as its unit is written in English; a dash for None."""
    if value is None:
        return "-"
    if unit == "count":
        return f"{round(value):,}"
    endings = {"percent": "%", "seconds": " s", "points": " points"}
    return f"{value:,.1f}{endings.get(unit, '')}"


def figure_text(figure: Figure) -> str:
    """Return a figure's value, with what a percentage was made of."""
    text = written(figure.value, figure.unit)
    if figure.unit != "percent" or figure.numerator is None or figure.denominator is None:
        return text
    return f"{text} ({round(figure.numerator):,} of {round(figure.denominator):,})"
