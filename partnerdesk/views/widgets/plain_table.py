"""A small table of texts that are shown as they are: nothing to edit, nothing to sort. Knows no page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from partnerdesk.models.plain_text import plain_tooltip, tab_separated
from partnerdesk.models.straight import straight
from partnerdesk.views.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_ROW = 32
_WIDEST = 320
_LONGEST = 300
_NOWHERE = QModelIndex()


class TextTableModel(QAbstractTableModel):
    """Rows of texts below headings; a column of numbers stands at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: tuple[str, ...] = ()
        self.rows: tuple[tuple[str, ...], ...] = ()
        self.numbers: frozenset[int] = frozenset()

    def show(
        self, headings: Sequence[str], rows: Sequence[Sequence[str]], numbers: frozenset[int] = frozenset()
    ) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.headings, self.rows, self.numbers = tuple(headings), tuple(tuple(row) for row in rows), numbers
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.headings)

    def text(self, row: int, column: int) -> str:
        """Return a cell's text; a row may be shorter than the headings."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(straight(self.text(index.row(), index.column())[:_LONGEST]).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.text(index.row(), index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self.numbers:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(straight(self.headings[section][:_LONGEST]).split())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self.numbers else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class PlainTable(QTableView):
    """Shows a `TextTableModel`; Ctrl+C copies the selected rows with the headings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths: list[int] = []
        """Of the columns, as their texts need it."""
        self.texts = TextTableModel()
        self.setModel(self.texts)
        self.setProperty("texts", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_rows(
        self, headings: Sequence[str], rows: Sequence[Sequence[str]], numbers: frozenset[int] = frozenset()
    ) -> None:
        """Show other rows, with columns as wide as they need within bounds."""
        self.texts.show(headings, rows, numbers)
        self.horizontalHeader().setStretchLastSection(False)
        self.resizeColumnsToContents()
        for column in range(len(headings)):
            self.setColumnWidth(column, min(self.columnWidth(column) + 8, self._theme.px(_WIDEST)))
        self._widths = [self.columnWidth(column) for column in range(len(headings))]
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the last column take what is left, but never less than its texts need."""
        super().resizeEvent(event)
        self._fill()

    def _fill(self) -> None:
        fits = sum(self._widths) <= self.viewport().width()
        self.horizontalHeader().setStretchLastSection(fits)
        if self._widths and not fits:
            self.setColumnWidth(len(self._widths) - 1, self._widths[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the selected rows, ready for a spreadsheet."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        if chosen:
            rows = [self.texts.rows[row] for row in chosen]
            QGuiApplication.clipboard().setText(tab_separated(self.texts.headings, rows))

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
