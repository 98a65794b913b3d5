"""Rows of a table as they leave it in a file: the shown columns, in their order, as plain values. Knows no file format.

Counts stay numbers and days stay dates; a column of bars becomes three of numbers, one of shares two. A number that a
column of its own has is not written a second time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.exporting.sheet import Heading, Value
from partnerdesk.models.analytics_table import AnalyticsColumn
from partnerdesk.models.cells import Cell
from partnerdesk.models.columns import NUMERIC, ColumnSpec
from partnerdesk.models.formats import Formats

translate = QCoreApplication.translate

_NARROW = 9
_SPARE = 3
_DIGITS = 4
"""More decimals of a share say nothing."""
_PARTS = (("used", "used_percent"), ("assigned", "assigned_percent"), ("total",))
"""The numbers of a bar, each by the keys of the columns that have the same number of a row."""
Columns = Sequence[ColumnSpec[Any]]


def sheet_headings(columns: Columns) -> tuple[Heading, ...]:
    """Return the headings of the file, in the language of the moment. Columns that are actions are left out."""
    parts = _bar_parts(columns)
    return tuple(heading for spec in columns if spec.kind != "action" for heading in _headings(spec, parts))


def sheet_row(columns: Columns, row: Any, formats: Formats) -> tuple[Value, ...]:
    """Return one row as plain values, as many as there are headings. May run on any thread."""
    parts = _bar_parts(columns)
    shown = (spec for spec in columns if spec.kind != "action")
    values = (value for spec in shown for value in _values(spec, spec.cell(row, formats), parts))
    return tuple(round(value, _DIGITS) if isinstance(value, float) else value for value in values)


def _bar_parts(columns: Columns) -> tuple[int, ...]:
    """Return which numbers of a bar no other column has: places of used, assigned and bought."""
    keys = {spec.key for spec in columns}
    return tuple(place for place, same in enumerate(_PARTS) if keys.isdisjoint(same))


def _headings(spec: ColumnSpec[Any], parts: tuple[int, ...]) -> tuple[Heading, ...]:
    title = spec.heading()
    if spec.kind == "bar":
        titles = (
            translate("TableSheet", "Licenses used"),
            translate("TableSheet", "Licenses assigned"),
            translate("TableSheet", "Licenses bought"),
        )
        return tuple(_heading(titles[place], _NARROW, number=True) for place in parts)
    if spec.split == "share":
        bare = title.replace("(%)", "").replace("%", "").strip()
        return (_heading(bare, _NARROW, number=True), _heading(f"{bare} (%)", _NARROW, number=True))
    if spec.split == "money":
        currency = translate("TableSheet", "Currency")
        return (_heading(title, spec.width, number=True), _heading(currency, _NARROW))
    if spec.split == "ending":
        return (_heading(title, _NARROW), _heading(translate("TableSheet", "Ends or renews"), _NARROW))
    unit = spec.unit if isinstance(spec, AnalyticsColumn) and spec.kind in NUMERIC else "count"
    if unit == "percent" and "%" not in title:
        title = f"{title} (%)"
    if unit == "seconds":
        title = translate("TableSheet", "{title} (seconds)").format(title=title)
    return (_heading(title, spec.width, number=spec.kind in NUMERIC),)


def _heading(title: str, width: int, *, number: bool = False) -> Heading:
    """Return a heading with room for its own words too: in a file nothing can be made wider by the reader of a page."""
    return Heading(title, number=number, width=max(width, len(title)) + _SPARE)


def _values(spec: ColumnSpec[Any], cell: Cell, parts: tuple[int, ...]) -> tuple[Value, ...]:
    if spec.kind == "bar":
        numbers = (None, None, None) if cell.bar is None else (cell.bar.used, cell.bar.assigned, cell.bar.total)
        return tuple(numbers[place] for place in parts)
    if spec.split:
        return (cell.exported[0], cell.exported[1]) if len(cell.exported) == 2 else (cell.value_copied, None)
    return (cell.exported[0] if cell.exported else cell.value_copied,)
