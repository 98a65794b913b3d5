"""The list of imports as a table. Knows rows and how to write them, no widget and no file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.models.straight import straight
from partnerdesk.replica.import_rows import ImportRow

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("state", "file", "weeks", "taken", "rejected", "when", "dataset", "origin")
NUMBERS = frozenset({"taken", "rejected"})
_LONGEST = 300
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class ImportTexts:
    """How the cells of the list are said, in the language of the moment."""

    formats: Formats
    state: Callable[[str], str]
    dataset: Callable[[str], str]
    weeks: Callable[[Sequence[int]], str]
    origin: Callable[[str], str]
    headings: dict[str, str]
    icon: Callable[[str], QIcon]
    """Icon of a state."""


class ImportsTableModel(QAbstractTableModel):
    """Imports, the latest first until sorted otherwise; filtered by words of file and report."""

    def __init__(self, texts: ImportTexts) -> None:
        super().__init__()
        self._texts = texts
        self._all: list[ImportRow] = []
        self.rows: list[ImportRow] = []
        self._words: list[str] = []
        self._order: tuple[str, bool] = ("when", True)

    def set_texts(self, texts: ImportTexts) -> None:
        """Say everything anew: another language, theme or moment."""
        self._texts = texts
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def show(self, rows: Sequence[ImportRow]) -> None:
        """Show these imports."""
        self._all = list(rows)
        self._arrange()

    @property
    def count(self) -> int:
        """Number of imports without the filter."""
        return len(self._all)

    def filter(self, text: str) -> None:
        """Leave out what does not hold all words of `text`."""
        self._words = text.casefold().split()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column."""
        if 0 <= column < len(COLUMNS):
            self._order = (COLUMNS[column], order == Qt.SortOrder.DescendingOrder)
            self._arrange()

    def place_of(self, import_id: int) -> int:
        """Return the row of an import, -1 when it is not shown."""
        return next((place for place, row in enumerate(self.rows) if row.id == import_id), -1)

    def _arrange(self) -> None:
        self.beginResetModel()
        key, backwards = self._order
        found = [row for row in self._all if all(word in self._searched(row) for word in self._words)]
        found.sort(key=lambda row: row.id, reverse=True)
        found.sort(key=lambda row: self._sort_key(row, key), reverse=backwards)
        self.rows = found
        self.endResetModel()

    def _searched(self, row: ImportRow) -> str:
        said = self._texts
        return (
            f"{row.file_name} {said.dataset(row.dataset)} {said.state(row.state)} {said.origin(row.origin)}".casefold()
        )

    def _sort_key(self, row: ImportRow, key: str) -> tuple[int, str]:
        number = {"taken": row.rows_taken, "rejected": row.rows_rejected, "when": row.imported_at}.get(key)
        if number is not None:
            return number, ""
        if key == "weeks":
            return (max(row.weeks) if row.weeks else 0), ""
        return 0, self.text(row, key).casefold()

    def text(self, row: ImportRow, key: str) -> str:
        """Return what a cell says."""
        said = self._texts
        return {
            "state": lambda: said.state(row.state),
            "file": lambda: " ".join(row.file_name[:_LONGEST].split()),
            "dataset": lambda: said.dataset(row.dataset),
            "weeks": lambda: said.weeks(row.weeks),
            "taken": lambda: said.formats.number(row.rows_taken),
            "rejected": lambda: said.formats.number(row.rows_rejected),
            "when": lambda: said.formats.age(row.imported_at),
            "origin": lambda: said.origin(row.origin),
        }[key]()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, key = self.rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return straight(self.text(row, key))
        if role == Qt.ItemDataRole.DecorationRole and key == "state":
            return self._texts.icon(row.state)
        if role == Qt.ItemDataRole.ToolTipRole:
            exact = self._texts.formats.moment(row.imported_at) if key == "when" else self.text(row, key)
            return plain_tooltip(exact)
        if role == Qt.ItemDataRole.TextAlignmentRole and key in NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts.headings[COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = COLUMNS[section] in NUMBERS
            return (
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            ) | Qt.AlignmentFlag.AlignVCenter
        return None
