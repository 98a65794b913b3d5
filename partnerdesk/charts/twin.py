"""The chart as a table: every place and series with its exact value. Knows data and words, paints no chart."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.words import ChartWords, translate
from partnerdesk.models.cells import Raw
from partnerdesk.models.plain_text import plain_tooltip, tab_separated

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = 32
_WIDEST = 280
_SAMPLE = 64
"""Rows that the columns' widths are taken from."""
_OWN_WHEEL = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class TwinModel(QAbstractTableModel):
    """One row a place: its name, the value of each series, and what must be known of it."""

    def __init__(self) -> None:
        super().__init__()
        self.words: ChartWords | None = None
        self._headings: list[str] = []

    def show_words(self, words: ChartWords | None) -> None:
        """Show other data."""
        self.beginResetModel()
        self.words = words
        self._headings = [] if words is None else headings(words)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of places."""
        return 0 if parent.isValid() or self.words is None else len(self.words.data.x)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        assert self.words is not None
        if column == 0:
            return self.words.place_exact(row)
        if column <= len(self.words.data.series):
            return self.words.value(column - 1, row)
        return " ".join(self.words.hints(row))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, and on which side."""
        if not index.isValid() or self.words is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.text(index.row(), index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_number(index.column()):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._is_number(section) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _is_number(self, column: int) -> bool:
        return self.words is not None and 0 < column <= len(self.words.data.series)


class TwinTable(QTableView):
    """Shows the twin; Ctrl+C copies the chosen rows with headings, Enter chooses the row's place."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.twin = TwinModel()
        self._style: ChartStyle | None = None
        self._needed: list[int] = []
        self._clicked = False
        self.setModel(self.twin)
        self.setProperty("texts", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(_SAMPLE)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    def show_words(self, words: ChartWords | None, style: ChartStyle) -> None:
        """Show other data; the row that was the current one stays it."""
        row = self.currentIndex().row()
        self.twin.show_words(words)
        self.verticalHeader().setDefaultSectionSize(style.px(_ROW))
        self._style = style
        if self.isVisible():
            self._fit()
        if 0 <= row < self.twin.rowCount():
            self.setCurrentIndex(self.twin.index(row, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns, which nobody needed while the drawing was shown."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; from now on the wheel scrolls the table, not the page."""
        self._clicked = True
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give the wheel back to the page."""
        super().focusOutEvent(event)
        self._clicked = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page that scrolls until the table was clicked into."""
        if self._clicked or event.modifiers() & _OWN_WHEEL or event.angleDelta().x():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        """Take the widths that the texts need; a table wider than its room is scrolled sideways."""
        if self._style is None:
            return
        self.resizeColumnsToContents()
        pad, widest = self._style.px(16), self._style.px(_WIDEST)
        self._needed = [min(self.columnWidth(n) + pad, widest) for n in range(self.twin.columnCount())]
        self._share()

    def _share(self) -> None:
        """Give room that is left over to all columns alike, so that no value stands far from the others."""
        if len(self._needed) != self.twin.columnCount() or not self._needed:
            return
        more, rest = divmod(max(0, self.viewport().width() - sum(self._needed)), len(self._needed))
        for column, needed in enumerate(self._needed):
            self.setColumnWidth(column, needed + more + (rest if column == 0 else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, choose, or move as tables do."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the chosen rows, ready for a spreadsheet; all rows where none is chosen."""
        words = self.twin.words
        if words is None:
            return
        rows = sorted({index.row() for index in self.selectedIndexes()}) or list(range(self.twin.rowCount()))
        lines = [raw_row(words, row) for row in rows]
        QGuiApplication.clipboard().setText(tab_separated(headings(words), lines))

    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        action = QAction(translate("Charts", "Copy"), menu)
        action.setShortcut(QKeySequence.StandardKey.Copy)
        action.triggered.connect(self.copy)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(point))


def headings(words: ChartWords) -> list[str]:
    """Return the headings of the twin; the last one only where there is something to know."""
    found = [words.places_heading(), *(words.series(number) for number in range(len(words.data.series)))]
    if words.data.partial or words.data.small:
        found.append(translate("Charts", "Note"))
    return found


def raw_row(words: ChartWords, row: int) -> list[Raw]:
    """Return a row as it leaves the program: weeks as ISO dates, numbers bare, gaps empty."""
    values: list[Raw] = [words.place_raw(row), *(plain_number(series.values[row]) for series in words.data.series)]
    if words.data.partial or words.data.small:
        values.append(" ".join(words.hints(row)))
    return values


def plain_number(value: float | None) -> Raw:
    """Return a whole number without decimals."""
    if value is not None and float(value).is_integer():
        return int(value)
    return value
