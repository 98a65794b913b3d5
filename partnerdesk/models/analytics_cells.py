"""How the values of analytics tables are written, said aloud and copied (glossary 4.9 and part 5). Knows no row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics.values import Phrase, Unit
from partnerdesk.models.cells import Bar, Cell, Chip, Tone
from partnerdesk.models.customer_cells import licence_words, licences_tooltip
from partnerdesk.models.formats import DASH, Formats

translate = QCoreApplication.translate

Good = Literal["up", "down", ""]
"""Which direction of a change is good news; "": neither."""


def unknown(reason: str = "") -> Cell:
    """Return a dash: a value that has no meaning or is not known. `reason` is a translated sentence."""
    return Cell(DASH, tooltip=reason, spoken=reason or translate("AnalyticsTable", "Not known"), copied=None)


def text_cell(text: str, *, tooltip: str = "", note: str = "") -> Cell:
    """Return words as they are."""
    return Cell(text, note=note, tooltip=tooltip, copied=text)


def number_cell(value: int | None, formats: Formats, *, reason: str = "") -> Cell:
    """Return a count."""
    return unknown(reason) if value is None else Cell(formats.number(value), copied=value)


def figure_cell(value: float | None, unit: Unit, formats: Formats, *, reason: str = "", tone: Tone = "neutral") -> Cell:
    """Return a value as its unit is written; it is copied as the bare number (seconds, per cent)."""
    if value is None:
        return unknown(reason)
    return Cell(formats.figure(value, unit), copied=value, tone=tone)


def percent_cell(value: float | None, formats: Formats, *, reason: str = "", tone: Tone = "neutral") -> Cell:
    """Return a percentage with one decimal, 12.5 for 12.5 %; never cut at 100 %."""
    return figure_cell(value, "percent", formats, reason=reason, tone=tone)


def share_cell(count: int | None, value: float | None, formats: Formats) -> Cell:
    """Return a count with what share of the whole it is: "120 (96.0%)"."""
    if count is None:
        return unknown()
    if value is None:
        return Cell(formats.number(count), copied=count, exported=(count, None))
    return Cell(f"{formats.number(count)} ({formats.percent(value)})", exported=(count, value))


def change_cell(value: float | None, unit: Unit, formats: Formats, *, good: Good = "", reason: str = "") -> Cell:
    """Return a difference with sign, arrow and words; a dash where there is nothing to compare with.

    Args:
        value: now minus before; None when one of the two is not known.
        unit: what the difference is counted in.
        formats: language.
        good: which direction is good news.
        reason: why there is none, translated.
    """
    if value is None:
        return unknown(reason or translate("AnalyticsTable", "There is no earlier week to compare with."))
    text = formats.change(value, "number" if unit == "points" else unit)
    whole = formats.figure(abs(value), unit)
    if not text.startswith(("+", "−")):
        return Cell(text, spoken=translate("AnalyticsTable", "unchanged"), copied=value)
    up = value > 0
    words = translate("AnalyticsTable", "up by {amount}") if up else translate("AnalyticsTable", "down by {amount}")
    tone: Tone = "neutral"
    if good:
        tone = "good" if up == (good == "up") else "danger"
    words = words.format(amount=whole)
    return Cell(text, icon="arrow-up" if up else "arrow-down", tone=tone, tooltip=words, spoken=words, copied=value)


def days_cell(days: int | None, formats: Formats, *, date: int | None = None) -> Cell:
    """Return a number of days, "today" for none; `date` is the day number that they lead to or come from."""
    if days is None:
        return unknown()
    exact = "" if date is None else formats.day(date)
    text = translate("Formats", "today") if days == 0 else formats.number(days)
    spoken = text if days == 0 else translate("AnalyticsTable", "%n days", None, days)
    return Cell(
        text,
        tooltip=", ".join(part for part in (spoken, exact) if part),
        spoken=f"{spoken} {exact}".strip(),
        copied=days,
    )


def months_cell(months: int | None, formats: Formats, *, date: int | None = None) -> Cell:
    """Return whole months, "<1" for less than one; negative ones have passed."""
    if months is None:
        return unknown()
    exact = "" if date is None else formats.day(date)
    text = "<1" if months == 0 else formats.number(months)
    words = (
        translate("AnalyticsTable", "less than a month")
        if months == 0
        else translate("AnalyticsTable", "%n months", None, months)
    )
    return Cell(text, tooltip=", ".join(part for part in (words, exact) if part), spoken=words, copied=months)


def yes_no_cell(value: bool | None) -> Cell:
    """Return yes, no or unknown."""
    if value is None:
        return Cell(translate("AnalyticsTable", "Unknown"), value="unknown")
    text = translate("AnalyticsTable", "Yes") if value else translate("AnalyticsTable", "No")
    return Cell(text, value="yes" if value else "no")


def id_cell(identity: str | None, *, trial: bool = False) -> Cell:
    """Return an id in letters of one width; that of a trial has a badge."""
    if not identity:
        return unknown()
    word = translate("AnalyticsTable", "Trial")
    chips = (
        (Chip("trial", word, "info", translate("AnalyticsTable", "A trial: its Enterprise Trial ID")),) if trial else ()
    )
    return Cell(
        identity, chips=chips, spoken=f"{identity}, {word}" if trial else identity, tooltip=identity, copied=identity
    )


def bar_cell(bar: Bar, formats: Formats, *, note: str = "", available: bool = False) -> Cell:
    """Return used, assigned and total licenses as a bar with figures; `note` says what the bar can't show.

    With `available` the last figure is that of the licenses left over, for headings that say so (glossary 4.9).
    """
    if not bar.total and not bar.assigned:
        return unknown(translate("CustomerTable", "No licenses with a limit"))
    last = bar.available if available else bar.total
    figures = " / ".join(formats.number(count) for count in (bar.used, bar.assigned, last))
    tooltip = licences_tooltip(bar, formats)
    spoken = licence_words(bar, formats)
    return Cell(
        figures,
        bar=bar,
        tooltip=f"{tooltip}\n{note}" if note else tooltip,
        spoken=f"{spoken}. {note}" if note else spoken,
    )


def spark_cell(values: Sequence[float | None], unit: Unit, formats: Formats, *, method: str = "") -> Cell:
    """Return the values of the weeks up to now as a small line, each said in words; `method` says how they are made."""
    if not any(value is not None for value in values):
        return unknown(translate("AnalyticsTable", "No week of these is known."))
    words = [formats.figure(value, unit) for value in values]
    told = translate("AnalyticsTable", "%n weeks, the newest last: {values}", None, len(words)).format(
        values=", ".join(words)
    )
    tooltip = f"{told}\n{method}" if method else told
    # in a file the decimal comma must not look like one between two weeks
    apart = ("; ".join(words),)
    return Cell(words[-1], spark=tuple(values), tooltip=tooltip, spoken=told, copied=", ".join(words), exported=apart)


def sentence_cell(phrase: Phrase | None, formats: Formats) -> Cell:
    """Return a sentence; nothing where there is none."""
    if phrase is None:
        return Cell("", copied=None)
    text = formats.phrase(phrase)
    return Cell(text, tooltip=text, copied=text)
