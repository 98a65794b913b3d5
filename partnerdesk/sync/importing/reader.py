"""Reads a row's cells into values by their columns' types and limits. Knows no file and no table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from partnerdesk.replica.text import fold
from partnerdesk.sync.importing import dates, values
from partnerdesk.sync.importing.faults import RowError
from partnerdesk.sync.importing.schema import ColumnSpec, Dataset, Kind
from partnerdesk.sync.importing.values import Cell, ValueFault, text_of

MAX_TEXT = 500
NEVER = 0
"""What a moment column holds where the report says “never”."""
_NEVER_WORDS = frozenset({"never", "hic", "hicbir zaman", "asla", "never signed in"})
_UNLIMITED_WORDS = frozenset({"unlimited", "no limit", "sinirsiz", "limitsiz"})
_SHOWN = 60
DATED = frozenset({Kind.DAY, Kind.MOMENT, Kind.WEEK})
FRACTIONS = frozenset({Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.DURATION})

Read = Callable[[Cell], Any]


@dataclass(frozen=True)
class Ways:
    """How the cells of a file are to be read, by canonical column."""

    comma: dict[str, bool] = field(default_factory=dict)
    """Fractions are written with a comma."""
    orders: dict[str, str | None] = field(default_factory=dict)
    """`dmy` or `mdy`; None: nothing in the column needs or proves it."""
    factors: dict[str, float] = field(default_factory=dict)
    """What a bare number is multiplied by."""


class RowReader:
    """Reads the rows of one file."""

    def __init__(self, dataset: Dataset, columns: dict[str, int], headings: tuple[str, ...], ways: Ways) -> None:
        self._headings = headings
        self._width = len(headings)
        self._mapped = [
            (key, place, headings[place], dataset.column(key).required, _blankable(dataset.column(key)),
             _reader(dataset.column(key), ways))
            for key, place in columns.items()
        ]  # fmt: skip
        taken = set(columns.values())
        self._extra = [
            (place, heading or f"column {place + 1}") for place, heading in enumerate(headings) if place not in taken
        ]

    def read(self, cells: list[Cell], *, exact: bool) -> dict[str, Any]:
        """Return the row's values by canonical column; None where a cell is blank.

        Args:
            cells: the row.
            exact: the row must have as many cells as there are headings (text files; a workbook leaves blanks out).

        Raises:
            RowError: a cell can't be read, is out of its limits, or a required one is blank.
        """
        count = len(cells)
        if count != self._width:
            self._check_width(cells, exact=exact)
        found: dict[str, Any] = {}
        for key, place, heading, required, blankable, read in self._mapped:
            cell = cells[place] if place < count else None
            text = cell.strip() if isinstance(cell, str) else cell
            if text is None or text == "" or (blankable and isinstance(text, str) and values.is_blank(text)):
                if required:
                    raise RowError("required", heading)
                found[key] = None
                continue
            try:
                found[key] = read(text)
            except ValueFault as fault:
                raise RowError(fault.code, heading, value=text_of(cell)[:_SHOWN], limit=MAX_TEXT) from None
        return found

    def _check_width(self, cells: list[Cell], *, exact: bool) -> None:
        over = any(text_of(cell) for cell in cells[self._width :])
        if over or (exact and len(cells) < self._width):
            raise RowError("cells", None, found=len(cells), expected=self._width)

    def extras(self, cells: list[Cell]) -> dict[str, str]:
        """Return the cells that no column means, by heading; blank ones are left out."""
        found: dict[str, str] = {}
        for place, heading in self._extra:
            text = text_of(cells[place])[:MAX_TEXT] if place < len(cells) else ""
            if text:
                name = heading if heading not in found else f"{heading} ({place + 1})"
                found[name] = text
        return found


def _blankable(column: ColumnSpec) -> bool:
    return column.kind is not Kind.TEXT


def _reader(column: ColumnSpec, ways: Ways) -> Read:
    comma = ways.comma.get(column.key, False)
    order = ways.orders.get(column.key)
    factor = ways.factors.get(column.key, 1.0)
    readers: dict[Kind, Read] = {
        Kind.TEXT: _text,
        Kind.COUNT: lambda cell: _count(cell, comma=comma, limit=column.key == "total"),
        Kind.NUMBER: lambda cell: values.read_number(cell, comma=comma) * factor,
        Kind.PERCENT: lambda cell: values.read_percent(cell, comma=comma),
        Kind.MONEY: lambda cell: values.read_money(cell, comma=comma),
        Kind.DURATION: lambda cell: values.read_duration(cell, unit=factor, comma=comma),
        Kind.YES_NO: lambda cell: 0 if _says_no(cell, column) else values.read_yes_no(cell),
        Kind.DAY: lambda cell: dates.read_day(_sure(cell, order), order=order or dates.DAY_FIRST),
        Kind.WEEK: lambda cell: dates.read_week(_sure(cell, order), order=order or dates.DAY_FIRST),
        Kind.MOMENT: lambda cell: _moment(cell, order),
    }
    read = readers[column.kind]
    if column.kind not in {Kind.COUNT, Kind.NUMBER, Kind.PERCENT, Kind.MONEY}:
        return read
    return lambda cell: _limited(read(cell), column)


def _says_no(cell: Cell, column: ColumnSpec) -> bool:
    return bool(column.no_words) and fold(text_of(cell)[:_SHOWN]) in column.no_words


def _count(cell: Cell, *, comma: bool, limit: bool) -> float:
    if limit and isinstance(cell, str) and cell[:1].isalpha() and fold(cell[:_SHOWN]) in _UNLIMITED_WORDS:
        return 0
    return values.read_number(cell, comma=comma, whole=True)


def _text(cell: Cell) -> str:
    text = text_of(cell)
    if len(text) > MAX_TEXT:
        raise ValueFault("too_long")
    return text


def _limited(value: float, column: ColumnSpec) -> float:
    if column.lower is not None and value < column.lower:
        raise ValueFault("negative")
    if column.upper is not None and value > column.upper:
        raise ValueFault("over_100" if column.kind is Kind.PERCENT else "too_large")
    return value


def _sure(cell: Cell, order: str | None) -> Cell:
    """Refuse a date that can be read both ways where the column does not prove which one is meant."""
    if order is None and isinstance(cell, str) and ("/" in cell or "-" in cell) and dates.order_of(cell) == "any":
        raise ValueFault("two_dates")
    return cell


def _moment(cell: Cell, order: str | None) -> int:
    if isinstance(cell, str) and cell[:1] in "nNhHaA" and fold(cell) in _NEVER_WORDS:
        return NEVER
    return dates.read_moment(_sure(cell, order), order=order or dates.DAY_FIRST)
