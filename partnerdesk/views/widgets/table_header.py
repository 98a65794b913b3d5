"""The headings of a table: sort by click, add a level with Shift, move, resize; pinned ones stay. Knows no rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from partnerdesk.views.widgets.table_look import TableLook, breakable

_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_NONE = -1
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TALLEST = 1_000


class TableHeader(QHeaderView):
    """Draws title, sort arrow and, with several levels, the level's number.

    `sort_asked(column, add)`: the user clicked a heading; `add` with Shift held.
    `pinned` names the columns that are drawn over the others at an edge and how far that moves them.

    Up from the table's first row gives a heading the keyboard: Left and Right go on, Enter sorts, the context-menu key
    opens the heading's menu, Down and Escape go back. `left()`: the keyboard is to go back. `reached(column)`.
    """

    sort_asked = Signal(int, bool)
    left = Signal()
    reached = Signal(int)

    def __init__(self, look: TableLook, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look = look
        self.sorts: list[tuple[int, bool]] = []
        self.sortable: frozenset[int] = frozenset()
        self.pinned: list[tuple[int, int]] = []
        self.untitled: frozenset[int] = frozenset()
        """Columns whose title is said but not drawn."""
        self.edge = _NONE
        """The column that stands at the page's left margin."""
        self.current = _NONE
        """The heading that has the keyboard."""
        self._shift = 0.0
        self._hovered = _NONE
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setMinimumSectionSize(24)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sectionClicked.connect(self._on_clicked)
        self.sectionEntered.connect(self._on_entered)

    def set_sorts(self, sorts: Sequence[tuple[int, bool]]) -> None:
        """Show these levels of sorting: column and whether it descends."""
        self.sorts = list(sorts)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the height of a heading."""
        return QSize(super().sizeHint().width(), self.look.row_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the headings, the pinned ones last."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        end = self.length() - self.offset()
        if end < self.viewport().width():
            painter.fillRect(end, self.height() - 1, self.viewport().width() - end, 1, self.look.hairline)
        for column, left in self.pinned:
            self.paintSection(painter, QRect(left, 0, self.sectionSize(column), self.height()), column)
        if self.current != _NONE and self.hasFocus():
            painter.setPen(self.look.theme.colour("focus"))
            width = self.sectionSize(self.current)
            painter.drawRect(QRect(self._left_of(self.current), 0, width - 1, self.height() - 2).adjusted(1, 1, 0, 0))
        painter.end()

    # --- the keyboard -----------------------------------------------------------------------------------------------

    def focus_on(self, column: int) -> None:
        """Give a heading the keyboard."""
        self.current = column
        self.setAccessibleName(self._told(column))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reached.emit(column)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the headings, sort by one, go back."""
        key = Qt.Key(event.key())
        if key in _ALONG:
            place = self.visualIndex(self.current) + _ALONG[key]
            while 0 <= place < self.count() and self.isSectionHidden(self.logicalIndex(place)):
                place += _ALONG[key]
            if 0 <= place < self.count():
                self.focus_on(self.logicalIndex(place))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.current in self.sortable:
                self.sort_asked.emit(self.current, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                self.setAccessibleName(self._told(self.current))
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Escape}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Ask for the menu of the heading that has the keyboard, where the key asks for one."""
        if (
            isinstance(event, QContextMenuEvent)
            and event.reason() == QContextMenuEvent.Reason.Keyboard
            and self.current != _NONE
        ):
            middle = self._left_of(self.current) + self.sectionSize(self.current) // 2
            self.customContextMenuRequested.emit(QPoint(middle, self.height() // 2))
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away, unless a menu of the heading is what took the keyboard."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.current = _NONE
        self.viewport().update()

    def _left_of(self, column: int) -> int:
        return next((left for each, left in self.pinned if each == column), self.sectionViewportPosition(column))

    def _told(self, column: int) -> str:
        """Return a heading as a screen reader says it: its title, and how the table is ordered by it."""
        model = self.model()
        title = "" if model is None else str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        down = dict(self.sorts).get(column)
        if down is None:
            return title
        text = self.tr("{column}, sorted descending") if down else self.tr("{column}, sorted ascending")
        return text.format(column=title)

    # --- drawing ----------------------------------------------------------------------------------------------------

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Draw one heading."""
        look, model = self.look, self.model()
        if model is None or rect.width() <= 0:
            return
        hovered = column == self._hovered and column in self.sortable
        painter.fillRect(rect, look.hover if hovered else look.surface)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.hairline)
        text = "" if column in self.untitled else model.headerData(column, Qt.Orientation.Horizontal) or ""
        where = Qt.AlignmentFlag(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole))
        right = bool(where & Qt.AlignmentFlag.AlignRight)
        inner = rect.adjusted(look.edge_pad if column == self.edge else look.pad, 0, -look.pad, -1)
        level = next((n for n, (sorted_one, _down) in enumerate(self.sorts) if sorted_one == column), None)
        if level is not None:
            inner = self._paint_arrow(painter, inner, level, text, right)
        painter.setFont(look.heading_font)
        painter.setPen(look.text if level is not None or hovered else look.soft)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        # a width in whole pixels may be too small by a part of one
        if look.heading_metrics.horizontalAdvance(text) + 2 > inner.width() and self._fits_wrapped(inner, text):
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap | side, breakable(text))
            return
        shown = look.heading_metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, inner.width()))
        painter.drawText(inner, _LINE | side, shown)

    def _fits_wrapped(self, inner: QRect, text: str) -> bool:
        """Whether a title can be read whole in two lines."""
        if inner.width() <= 0 or (" " not in text and "/" not in text):
            return False
        room = QRect(0, 0, inner.width(), _TALLEST)
        needed = self.look.heading_metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, breakable(text))
        lines = 2 * self.look.heading_metrics.lineSpacing()
        return needed.width() <= inner.width() and needed.height() <= min(lines, inner.height())

    def _paint_arrow(self, painter: QPainter, inner: QRect, level: int, text: str, right: bool) -> QRect:
        """Draw arrow and level beside the title; return the room left for it."""
        look = self.look
        mark = str(level + 1) if len(self.sorts) > 1 else ""
        side = look.icon_side
        width = side + (look.small_metrics.horizontalAdvance(mark) + 2 if mark else 0)
        room = max(0, inner.width() - width - 2)
        used = min(look.heading_metrics.horizontalAdvance(text) + 2, room)
        left = inner.right() - used - width - 1 if right else inner.left() + used + 3
        icon = look.icon("arrow-down" if self.sorts[level][1] else "arrow-up", "text_soft", self.devicePixelRatioF())
        painter.drawPixmap(left, inner.center().y() - side // 2 + 1, icon)
        if mark:
            painter.setFont(look.small_font)
            painter.setPen(look.faint)
            painter.drawText(QRect(left + side, inner.top(), width - side, inner.height()), _LINE, mark)
        return (
            QRect(inner.right() + 1 - used, inner.top(), used, inner.height())
            if right
            else QRect(inner.left(), inner.top(), used + 1, inner.height())
        )

    # --- the pointer, over a pinned heading as if it stood where it is drawn -----------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a move or a resize."""
        self._shift = self._shift_at(event.position().x())
        super().mousePressEvent(self._shifted(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move, resize, or show what is under the pointer."""
        if not event.buttons():
            self._shift = self._shift_at(event.position().x())
        super().mouseMoveEvent(self._shifted(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click, a move or a resize."""
        super().mouseReleaseEvent(self._shifted(event))
        self._shift = 0.0

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit a column to its contents at its edge."""
        super().mouseDoubleClickEvent(self._shifted(event))

    def column_at(self, x: int) -> int:
        """Return the column drawn at `x`; -1 beside all."""
        return self.logicalIndexAt(round(x + self._shift_at(x)))

    def _shift_at(self, x: float) -> float:
        for column, left in self.pinned:
            if left <= x < left + self.sectionSize(column):
                return self.sectionViewportPosition(column) - left
        return 0.0

    def _shifted(self, event: QMouseEvent) -> QMouseEvent:
        if not self._shift:
            return event
        return QMouseEvent(
            event.type(),
            event.position() + QPointF(self._shift, 0),
            event.globalPosition() + QPointF(self._shift, 0),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    def leaveEvent(self, event: object) -> None:
        """Forget what is under the pointer."""
        self._on_entered(_NONE)
        super().leaveEvent(event)  # type: ignore[arg-type]

    def _on_entered(self, column: int) -> None:
        self._hovered = column
        self.viewport().update()

    def _on_clicked(self, column: int) -> None:
        if column in self.sortable:
            shift = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.sort_asked.emit(column, shift)
