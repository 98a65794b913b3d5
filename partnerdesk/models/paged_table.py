"""A table over an ordered list of ids whose rows are loaded in blocks as they come into view. Knows no customer.

The order and the choice of ids come from a query, never from a proxy model. `data` never waits: a row that is not here
shows an empty place and is asked for. An answer that belongs to an older list or an older state of the data is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from shiboken6 import isValid

from partnerdesk.models.cells import Cell
from partnerdesk.models.columns import NUMERIC, ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.models.roles import Role
from partnerdesk.models.row_cache import RowCache

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

BLOCK_ROWS = 100
_BLOCKS_WAITING = 8
_BLOCKS_AT_ONCE = 2
_NOWHERE = QModelIndex()

Fetch = Callable[[tuple[int, ...], Callable[[Sequence[Any]], None], Callable[[Exception], None]], None]
"""Load the rows with these ids somewhere else; call the first function with them or the second one with the fault, on
the window thread. Rows that are gone by then may be missing."""


class PagedTableModel(QAbstractTableModel, Generic[Row]):
    """Rows of one type, in the order of a list of ids.

    Args:
        columns: all columns that the table can show; which of them are, and where, is the view's.
        row_id: gives the id of a row.
        fetch: loads rows; called with a few hundred ids at most, one request at a time.
        formats: language and moment to write values by.
    """

    rows_loaded = Signal(int, int)
    """First and last place that got their rows."""
    fetch_failed = Signal(object)
    """The exception that a fetch ended with; nothing is asked for again until `retry`."""
    ids_about_to_change = Signal()
    ids_changed = Signal()

    def __init__(
        self,
        columns: Sequence[ColumnSpec[Row]],
        row_id: Callable[[Row], int],
        fetch: Fetch,
        formats: Formats,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.formats = formats
        self._row_id = row_id
        self._fetch = fetch
        self._ids: Sequence[int] = ()
        self._cache: RowCache[Row] = RowCache()
        self._cells: dict[int, list[Cell | None]] = {}
        self._waiting: dict[int, None] = {}
        self._asked: list[tuple[int, int]] = []
        self._gone: set[int] = set()
        self._generation = 0
        self._failed = False
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)

    # --- the list --------------------------------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[int]:
        """The ids in their order."""
        return self._ids

    def set_ids(self, ids: Sequence[int], *, expire: bool = False) -> None:
        """Show another list of ids; rows that are here already stay.

        Args:
            ids: the new order, each id once.
            expire: the data changed as well: load every row again, showing the old ones until then.
        """
        self._failed = False
        if expire:
            self._begin_generation()
            self._cache.expire()
        if ids == self._ids:
            if expire and self._ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))
            return
        self.ids_about_to_change.emit()
        self.beginResetModel()
        self._ids = ids
        self._begin_generation()
        self.endResetModel()
        self.ids_changed.emit()

    def set_formats(self, formats: Formats) -> None:
        """Write everything anew, in another language or at a later moment."""
        self.formats = formats
        self._cells.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def id_at(self, place: int) -> int:
        """Return the id in this place."""
        return self._ids[place]

    def places_of(self, wanted: set[int]) -> list[int]:
        """Return the places of the wanted ids, in order; ids that are not in the list are left out."""
        return [place for place, row_id in enumerate(self._ids) if row_id in wanted]

    def row_at(self, place: int) -> Row | None:
        """Return the row in this place; None while it is being loaded."""
        return self._cache.get(self._ids[place])

    def column_of(self, key: str) -> int:
        """Return the place of the column with this key.

        Raises:
            KeyError: there is no such column.
        """
        for place, spec in enumerate(self.columns):
            if spec.key == key:
                return place
        raise KeyError(key)

    # --- what Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many ids there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are, shown or not."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is here at once; nothing for a row that is not, which is then asked for."""
        place, column = index.row(), index.column()
        if not (0 <= place < len(self._ids) and 0 <= column < len(self.columns)):
            return None
        if role == Role.CELL:
            return self.cell(place, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(column)
        if role == Role.ID:
            return self._ids[place]
        reader = _READERS.get(role)
        if reader is None:
            return self.row_at(place) if role == Role.ROW else None
        cell = self.cell(place, column)
        return None if cell is None else reader(cell)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title, explanation or alignment of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        spec = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return spec.heading()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(spec.help() or spec.heading())
        return self.alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where the texts of a column stand: numbers right, everything else at the start of the line."""
        side = Qt.AlignmentFlag.AlignRight if self.columns[column].kind in NUMERIC else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignVCenter

    def cell(self, place: int, column: int) -> Cell | None:
        """Return a cell; None when its row is not here, which is then asked for."""
        row_id = self._ids[place]
        if not self._cache.is_fresh(row_id) and row_id not in self._gone:
            self._want(place // BLOCK_ROWS)
        cells = self._cells.get(row_id)
        if cells is None:
            if self._cache.get(row_id) is None:
                return None
            if len(self._cells) > self._cache.capacity:
                self._cells.clear()
            cells = self._cells[row_id] = [None] * len(self.columns)
        cell = cells[column]
        if cell is None:
            row = self._cache.get(row_id)
            if row is not None:
                cell = cells[column] = self.columns[column].cell(row, self.formats)
        return cell

    # --- loading ---------------------------------------------------------------------------------------------------

    def retry(self) -> None:
        """Ask again after a failed fetch."""
        self._failed = False
        if self._waiting:
            self._ask_soon.start()

    def _begin_generation(self) -> None:
        self._generation += 1
        self._asked = []
        self._waiting.clear()
        self._gone.clear()

    def _want(self, block: int) -> None:
        if next(reversed(self._waiting), None) == block:
            return
        self._waiting.pop(block, None)
        self._waiting[block] = None
        if len(self._waiting) > _BLOCKS_WAITING:
            del self._waiting[next(iter(self._waiting))]
        if not self._asked and not self._failed and not self._ask_soon.isActive():
            self._ask_soon.start()

    def _ask(self) -> None:
        """Ask for the blocks that were looked at last, without the rows that are here."""
        if self._asked or self._failed:
            return
        spans: list[tuple[int, int]] = []
        while self._waiting and len(spans) < _BLOCKS_AT_ONCE:
            block, _none = self._waiting.popitem()
            span = self._cache.missing(self._ids, block * BLOCK_ROWS, (block + 1) * BLOCK_ROWS)
            if span is not None:
                spans.append(span)
        if not spans:
            return
        self._asked = spans
        generation = self._generation
        self._fetch(
            tuple(row_id for first, end in spans for row_id in self._ids[first:end]),
            lambda rows: self._on_rows(generation, rows),
            lambda fault: self._on_fault(generation, fault),
        )

    def _on_rows(self, generation: int, rows: Sequence[Row]) -> None:
        if not isValid(self) or generation != self._generation or not self._asked:
            return
        spans, self._asked = self._asked, []
        self._cache.put((self._row_id(row), row) for row in rows)
        for first, end in spans:
            for row_id in self._ids[first:end]:
                self._cells.pop(row_id, None)
                if not self._cache.is_fresh(row_id):
                    self._gone.add(row_id)
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, len(self.columns) - 1))
            self.rows_loaded.emit(first, end - 1)
        if self._waiting:
            self._ask_soon.start()

    def _on_fault(self, generation: int, fault: Exception) -> None:
        if not isValid(self) or generation != self._generation or not self._asked:
            return
        self._waiting.update(dict.fromkeys(first // BLOCK_ROWS for first, _end in self._asked))
        self._asked = []
        self._failed = True
        self.fetch_failed.emit(fault)


_READERS: dict[int, Callable[[Cell], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda cell: cell.text,
    Qt.ItemDataRole.ToolTipRole: lambda cell: plain_tooltip(cell.tooltip or cell.accessible),
    Qt.ItemDataRole.AccessibleTextRole: lambda cell: cell.accessible,
}
