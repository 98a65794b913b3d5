"""The table of our pages: calm rows, pinned edges, several sort levels, and a place that survives every change.

Knows a paged model and its columns; knows no customer. Selection, current row and scroll place are kept by id.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from partnerdesk.models.paged_table import PagedTableModel
from partnerdesk.models.roles import Role
from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.action_delegate import ActionDelegate
from partnerdesk.views.widgets.cell_delegate import CellDelegate, Index
from partnerdesk.views.widgets.chips import ChipsDelegate
from partnerdesk.views.widgets.figure_delegates import ChangeDelegate, IdDelegate, SparkDelegate
from partnerdesk.views.widgets.licence_bar import BarDelegate
from partnerdesk.views.widgets.table_columns import TableColumns
from partnerdesk.views.widgets.table_header import TableHeader
from partnerdesk.views.widgets.table_look import TableLook
from partnerdesk.views.widgets.table_place import TablePlace

_DELEGATES: dict[str, type[CellDelegate]] = {
    "chips": ChipsDelegate,
    "bar": BarDelegate,
    "action": ActionDelegate,
    "change": ChangeDelegate,
    "spark": SparkDelegate,
    "id": IdDelegate,
}
_NOWHERE = -1
_MOST_PINNED = 0.7
"""Share of the width that pinned columns may take; in a narrower table all columns scroll."""
_Cursor = QAbstractItemView.CursorAction


class PagedTable(QTableView):
    """A table over a `PagedTableModel`.

    `opened(id)`: Enter or a double click. `peeked(id)`: Space. `acted(id, column key)`: a click on an action.
    `current_changed(id or None)`: told once per row, not for each cell. `menu_asked(point)`: global place for a menu.
    `copy_asked()`: the platform's copy keys. `typed(text)`: letters typed over the table.
    """

    opened = Signal(int)
    peeked = Signal(int)
    acted = Signal(int, str)
    current_changed = Signal(object)
    menu_asked = Signal(QPoint)
    copy_asked = Signal()
    typed = Signal(str)

    def __init__(self, model: PagedTableModel[Any], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.paged = model
        self.look = TableLook(theme, self.font())
        self.header = TableHeader(self.look, self)
        self.place = TablePlace(self)
        self._hovered = _NOWHERE
        self._pressed = QModelIndex()
        self._told: int | None = None
        self._delegates = [_DELEGATES.get(spec.kind, CellDelegate)(model, self.look, self) for spec in model.columns]
        for column, delegate in enumerate(self._delegates):
            self.setItemDelegateForColumn(column, delegate)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self._set_up()
        self.columns = TableColumns(self)
        self.header.untitled = frozenset(n for n, spec in enumerate(model.columns) if spec.kind == "action")
        self.header.edge = next((n for n, spec in enumerate(model.columns) if spec.pinned == "left"), _NOWHERE)
        model.ids_changed.connect(self._tell_current)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.verticalHeader().ResizeMode.Fixed)
        self.horizontalScrollBar().valueChanged.connect(self._repaint_all)
        self.header.sectionResized.connect(self._repaint_all)
        self.header.sectionMoved.connect(self._repaint_all)
        self.header.setFocusProxy(None)  # type: ignore[arg-type]
        self.header.left.connect(self.setFocus)
        self.header.reached.connect(self._show_column)

    # --- what it shows ---------------------------------------------------------------------------------------------

    def show_ids(self, ids: Sequence[int], *, refresh: bool = False, to_top: bool = False) -> None:
        """Show another list of ids.

        Args:
            ids: the new order.
            refresh: the data changed, not the question: the view stays where it is. Otherwise the current row stays
                in sight where it was, and without one the list begins at its top.
            to_top: another order was chosen: begin at the top, whatever row is the current one.
        """
        with self.place.kept(stay=refresh, to_top=to_top):
            self.paged.set_ids(ids, expire=refresh)

    def current_id(self) -> int | None:
        """Return the id of the current row."""
        index = self.currentIndex()
        return index.data(Role.ID) if index.isValid() else None

    def selected_spans(self) -> list[tuple[int, int]]:
        """Return first and last place of each run of selected rows, in no order."""
        selection = self.selectionModel().selection()
        spans = [selection.at(number) for number in range(selection.count())]
        return [(span.top(), span.bottom()) for span in spans]

    def selected_places(self) -> list[int]:
        """Return the places of the selected rows, in order."""
        return sorted({place for first, last in self.selected_spans() for place in range(first, last + 1)})

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows, in order."""
        return [self.paged.id_at(place) for place in self.selected_places()]

    def visible_span(self) -> tuple[int, int]:
        """Return the first and last place in sight; (0, -1) without rows."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        count = self.paged.rowCount()
        return (max(0, first), count - 1 if last < 0 else last) if count else (0, -1)

    # --- pinned columns --------------------------------------------------------------------------------------------

    def pins(self) -> list[tuple[int, int]]:
        """Return the pinned columns that are not where they belong by themselves, and where to draw them."""
        found: list[tuple[int, int]] = []
        width = self.viewport().width()
        fixed = [n for n, spec in enumerate(self.paged.columns) if spec.pinned and not self.isColumnHidden(n)]
        if sum(self.columnWidth(column) for column in fixed) > width * _MOST_PINNED:
            return found
        for column in fixed:
            spec = self.paged.columns[column]
            natural, size = self.columnViewportPosition(column), self.columnWidth(column)
            if spec.pinned == "left" and natural < 0:
                found.append((column, 0))
            elif spec.pinned == "right" and natural + size > width:
                found.append((column, width - size))
        return found

    def visualRect(self, index: Index) -> QRect:
        """Return where a cell is drawn, pinned or not."""
        rect = super().visualRect(index)
        for column, left in self.pins():
            if column == index.column():
                rect.moveLeft(left)
        return rect

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the cell that is drawn at a point, pinned or not."""
        for column, left in self.pins():
            if left <= point.x() < left + self.columnWidth(column):
                return self.model().index(self.rowAt(point.y()), column)
        return super().indexAt(point)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, out from under the pinned columns."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        spec = self.paged.columns[index.column()] if index.isValid() else None
        if spec is None:
            return
        if spec.pinned:
            bar.setValue(before)
            return
        rect = super().visualRect(index)
        for column, left in self.pins():
            size = self.columnWidth(column)
            if left == 0 and rect.left() < size:
                bar.setValue(bar.value() + rect.left() - size)
            elif left > 0 and rect.right() >= left and rect.width() < left:
                bar.setValue(bar.value() + rect.right() - left + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, then the pinned columns over them."""
        super().paintEvent(event)
        pins = self.pins()
        self.header.pinned = pins
        if not pins or not self.paged.rowCount():
            return
        painter = QPainter(self.viewport())
        first, last = self.visible_span()
        for column, left in pins:
            width = self.columnWidth(column)
            painter.fillRect(left, 0, width, self.viewport().height(), self.look.surface)
            for place in range(first, last + 1):
                top = self.rowViewportPosition(place)
                self._paint_pinned(painter, place, column, QRect(left, top, width, self.look.row_height))
            edge = left + width - 1 if left == 0 else left
            painter.fillRect(edge, 0, 1, self.viewport().height(), self.look.hairline)
        painter.end()

    def _paint_pinned(self, painter: QPainter, place: int, column: int, rect: QRect) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = rect
        index = self.model().index(place, column)
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if self.hasFocus() and index == self.currentIndex():
            option.state |= QStyle.StateFlag.State_HasFocus
        self._delegates[column].paint(painter, option, index)

    def _repaint_all(self, *_values: int) -> None:
        self.viewport().update()
        self.header.viewport().update()

    # --- pointer and keys ------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row under the pointer."""
        self._hover(self.rowAt(round(event.position().y())))
        index = self.indexAt(event.position().toPoint())
        acts = index.isValid() and self.paged.columns[index.column()].kind == "action"
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the press began: an action needs press and release on its own cell."""
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the action that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self._pressed:
            self._act(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self.paged.columns[index.column()].kind != "action":
                self.opened.emit(index.data(Role.ID))
            return
        super().mouseDoubleClickEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row under the pointer."""
        self._hover(_NOWHERE)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the pointer, or at the current cell for the keyboard."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            if index.isValid():
                self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(index).center()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space peeks, the copy keys copy; Qt does the rest."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            if not self._act(index):
                self.opened.emit(index.data(Role.ID))
        elif event.key() == Qt.Key.Key_Space and index.isValid() and not event.modifiers():
            self.peeked.emit(index.data(Role.ID))
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() == Qt.Key.Key_Up and index.row() <= 0 and not event.modifiers():
            self.header.focus_on(index.column() if index.isValid() else self.header.logicalIndex(0))
        else:
            super().keyPressEvent(event)

    def _show_column(self, column: int) -> None:
        """Bring a column into sight without another row becoming the current one."""
        if self.paged.rowCount():
            first, _last = self.visible_span()
            self.scrollTo(self.model().index(first, column))

    def moveCursor(self, action: _Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last row; with Ctrl to its first and last column too."""
        index, count = self.currentIndex(), self.paged.rowCount()
        if (
            count
            and not modifiers & Qt.KeyboardModifier.ControlModifier
            and action in {_Cursor.MoveHome, _Cursor.MoveEnd}
        ):
            column = index.column() if index.isValid() else self.header.logicalIndex(0)
            return self.model().index(0 if action == _Cursor.MoveHome else count - 1, column)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Hand typed letters on: looking through all rows here would hold up the window."""
        if search.strip():
            self.typed.emit(search)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell when another row became the current one."""
        super().currentChanged(current, previous)
        self._tell_current()

    def focusInEvent(self, event: Any) -> None:
        """Give the keyboard a row to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.paged.rowCount():
            first, _last = self.visible_span()
            self.selectionModel().setCurrentIndex(
                self.model().index(first, self.header.logicalIndex(0)),
                self.selectionModel().SelectionFlag.NoUpdate,
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give room that is left over to the columns that take it."""
        super().resizeEvent(event)
        self.columns.fit()

    def _act(self, index: QModelIndex) -> bool:
        spec = self.paged.columns[index.column()]
        if spec.kind != "action":
            return False
        self.acted.emit(index.data(Role.ID), spec.key)
        return True

    def _tell_current(self) -> None:
        now = self.current_id()
        if now != self._told and not self.place.moving:
            self._told = now
            self.current_changed.emit(now)

    def _hover(self, place: int) -> None:
        if place == self._hovered:
            return
        before, self._hovered = self._hovered, place
        for delegate in self._delegates:
            delegate.hover_row = place
        for row in (before, place):
            if row >= 0:
                top = self.rowViewportPosition(row)
                self.viewport().update(0, top, self.viewport().width(), self.look.row_height)

    def _restyle(self) -> None:
        self.look = self.header.look = TableLook(self.theme, self.font())
        for delegate in self._delegates:
            delegate.look = self.look
        self.verticalHeader().setMinimumSectionSize(self.look.row_height)
        self.verticalHeader().setDefaultSectionSize(self.look.row_height)
        self.columns.rescale()
        self.header.updateGeometry()
        self._repaint_all()
