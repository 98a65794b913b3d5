"""What an analytics table is made of: its columns, its questions, its filters as plain data. Knows no widget.

The three questions of a `TableSource` are functions of the room `figures`, run off the window thread with a connection.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, TypeVar

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.registry import CONTEXT, definition
from partnerdesk.analytics.values import Unit, View
from partnerdesk.models.cells import Cell
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.table_layout import SortLevel

Row = TypeVar("Row")
FilterKind = Literal["", "range", "values"]
"""How a column can be filtered: not at all (the search looks through it), from a number to a number, by its values."""
_TO = ".."


@dataclass(frozen=True)
class AnalyticsColumn(ColumnSpec[Row]):
    """A column whose title and explanation are its registry definition's (kind "column")."""

    filter: FilterKind = ""
    unit: Unit = "count"
    """What the numbers of a range are counted in."""
    defined: str = ""
    """Key of its definition; what "Explain this column" asks for."""
    choice: Callable[[str], str] = str
    """Gives the translated name of one of its values."""


def column(
    key: str, cell: Callable[[Row, Formats], Cell], *, defined: str = "", sort_key: str | None = "", **values: Any
) -> AnalyticsColumn[Row]:
    """Return a column with the words of the registry.

    Args:
        key: the column's key in its table; also its name in sorts and filters.
        cell: writes a row's value.
        defined: key of the definition of kind "column" where it is another one.
        sort_key: name of its order where it is another one; None: not sortable.
        values: other fields of `AnalyticsColumn`: kind, width, filter, unit, pinned, shown, …

    Raises:
        KeyError: there is no such definition.
    """
    found = definition("column", defined or key)
    return AnalyticsColumn(
        key,
        found.title,
        cell,
        CONTEXT,
        explanation=found.text,
        sort_key=key if sort_key == "" else sort_key,
        defined=found.key,
        **values,
    )


Sorts = tuple[SortLevel, ...]


@dataclass(frozen=True)
class TableSource:
    """The questions of one table. Each runs off the window thread.

    `ids(connection, context, view, sort=..., filters=...)` gives the ordered ids,
    `rows(connection, context, view, ids)` the frozen rows in the order of the ids,
    `options(connection, context, view)` what the choosers of columns offer: column key to options (`key`, `count`).
    """

    ids: Callable[..., Sequence[int]]
    rows: Callable[..., Sequence[Any]]
    options: Callable[..., Mapping[str, Sequence[Any]]] | None = None

    def ask_ids(
        self, connection: Any, context: Context, view: View, sorts: Sorts, filters: ColumnFilters
    ) -> Sequence[int]:
        """Return the ordered ids."""
        return self.ids(connection, context, view, sort=sorts, filters=filters)


def table_source(
    table_key: str,
    ids: Callable[..., Sequence[int]],
    rows: Callable[..., Sequence[Any]],
    options: Callable[..., Mapping[str, Sequence[Any]]] | None = None,
) -> TableSource:
    """Return the source of one of several tables that share functions taking the table's key after the view."""

    def bound(function: Callable[..., Any]) -> Callable[..., Any]:
        return partial(_keyed, function, table_key)

    return TableSource(bound(ids), bound(rows), bound(options) if options else None)


def _keyed(
    function: Callable[..., Any],
    table_key: str,
    connection: Any,
    context: Context,
    view: View,
    *rest: Any,
    **named: Any,
) -> Any:
    return function(connection, context, view, table_key, *rest, **named)


# --- filters as keys of chips ----------------------------------------------------------------------------------------


def range_key(low: float | None, high: float | None) -> str:
    """Return a range as the key of its chip: "10..50", "10..", "..50"; empty without both ends."""
    if low is None and high is None:
        return ""
    return f"{_plain(low)}{_TO}{_plain(high)}"


def range_of(key: str) -> tuple[float | None, float | None]:
    """Return the range that `range_key` gave; what can't be read is open."""
    low, _to, high = key.partition(_TO)
    return _number(low), _number(high)


def range_label(key: str, unit: Unit, formats: Formats) -> str:
    """Return a range in words: "10 to 50", "at least 10", "at most 50"."""
    low, high = range_of(key)
    first, last = formats.figure(low, unit), formats.figure(high, unit)
    if high is None:
        return QCoreApplication.translate("AnalyticsTable", "at least {low}").format(low=first)
    if low is None:
        return QCoreApplication.translate("AnalyticsTable", "at most {high}").format(high=last)
    return QCoreApplication.translate("AnalyticsTable", "{low} to {high}").format(low=first, high=last)


def column_filters(
    columns: Sequence[ColumnSpec[Any]], chosen: Mapping[str, Collection[str]], text: str
) -> ColumnFilters:
    """Return the query's filters for what the user chose: chip keys for each column, and the search text."""
    kinds = {spec.key: spec.filter for spec in columns if isinstance(spec, AnalyticsColumn)}
    ranges = {key: range_of(next(iter(keys))) for key, keys in chosen.items() if keys and kinds.get(key) == "range"}
    values = {key: frozenset(keys) for key, keys in chosen.items() if keys and kinds.get(key) == "values"}
    return ColumnFilters(text=text.strip(), ranges=ranges, values=values)


def _plain(value: float | None) -> str:
    return "" if value is None else f"{value:.12g}"


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1e15 else None
