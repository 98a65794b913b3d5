"""What is exported: a title, what it stands on, headings and rows of plain values. Knows no file format and no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

Value = str | int | float | date | datetime | None
"""A cell: counts and amounts stay numbers, days and moments (without a zone) stay dates; None is an empty cell."""


@dataclass(frozen=True)
class Heading:
    """One column."""

    text: str
    number: bool = False
    """Whether it stands to the right."""
    width: int = 14
    """Room that it wants, in average letters."""


def iso(value: str | date | datetime) -> str:
    """Return a day as 2026-11-22, a moment as 2026-11-22 14:05; a text as it is."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    return value if isinstance(value, str) else value.isoformat()


@dataclass(frozen=True)
class Sheet:
    """One table, in the language of the user. Rows are read once, as the file is written."""

    title: str
    facts: Sequence[tuple[str, Value]]
    """Lines above the table: the data's age, the filter, the order, when it was exported."""
    headings: Sequence[Heading]
    rows: Iterable[Sequence[Value]]
    decimal_comma: bool = False
    """How numbers are written where they become text (PDF): 1.234,5 instead of 1,234.5."""
    date_words: Callable[[date], str] = iso
    """How days and moments are written where they are there to be read (PDF)."""


def written(value: Value, sheet: Sheet) -> str:
    """Return a value as a reader of the sheet sees it: whole numbers grouped, others with up to two decimals."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, date):
        return sheet.date_words(value)
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) if sheet.decimal_comma else text
