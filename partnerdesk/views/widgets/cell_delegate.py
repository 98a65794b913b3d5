"""Draws the cells of a table: calm grounds, hairlines, one text with its quieter note. Knows cells, no rows.

A delegate takes everything from the `Cell`: one question to the model for each cell drawn.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from partnerdesk.models.cells import Cell
from partnerdesk.models.paged_table import PagedTableModel
from partnerdesk.views.widgets.table_look import TableLook

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_NO_HOVER = -1


class CellDelegate(QStyledItemDelegate):
    """Draws text cells; the base of all delegates of our tables.

    `hover_row` is the place under the pointer, set by the table; `look` is set again when the theme changes.
    """

    def __init__(self, model: PagedTableModel[Any], look: TableLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.look = look
        self.hover_row = _NO_HOVER

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, content and hairline of one cell."""
        rect, state = option.rect, option.state
        place, column = index.row(), index.column()
        self.paint_ground(painter, rect, state, place)
        cell = self.model.cell(place, column)
        inner = self.inner(rect, column)
        if cell is None:
            self._paint_skeleton(painter, inner, place, column)
        elif inner.width() > 0:
            self.paint_cell(painter, inner, cell, column)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.look.focus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -3), self.look.radius, self.look.radius)

    def inner(self, rect: QRect, column: int) -> QRect:
        """Return the room for a cell's content."""
        left = self.look.edge_pad if self.model.columns[column].pinned == "left" else self.look.pad
        return rect.adjusted(left, 0, -self.look.pad, -1)

    def paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, place: int) -> None:
        """Fill the ground: selected, under the pointer, or plain; with the hairline below."""
        look = self.look
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.selected)
        elif place == self.hover_row:
            painter.fillRect(rect, look.hover)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.hairline)

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        """Draw the content of a cell inside its padding."""
        look = self.look
        left = rect.left()
        if cell.icon:
            pixmap = look.icon(cell.icon, cell.tone, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, rect.center().y() - look.icon_side // 2 + 1, pixmap)
            left += look.icon_side + look.gap
        room = rect.right() - left + 1
        painter.setFont(look.font)
        painter.setPen(look.tones[cell.tone])
        text = elided(look, cell.text, room)
        if self.model.columns[column].kind == "number":
            painter.drawText(left, rect.top(), room, rect.height(), _LINE | Qt.AlignmentFlag.AlignRight, text)
            return
        painter.drawText(left, rect.top(), room, rect.height(), _LINE | Qt.AlignmentFlag.AlignLeft, text)
        if cell.note:
            used = look.metrics.horizontalAdvance(text) + look.gap
            if room - used > look.pad:
                painter.setPen(look.faint)
                note = elided(look, cell.note, room - used)
                painter.drawText(
                    left + used, rect.top(), room - used, rect.height(), _LINE | Qt.AlignmentFlag.AlignLeft, note
                )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows the whole cell."""
        del option
        cell = self.model.cell(index.row(), index.column())
        width = 0 if cell is None else self.content_width(cell)
        return QSize(width + 2 * self.look.pad, self.look.row_height)

    def content_width(self, cell: Cell) -> int:
        """Return how wide the content of a cell is, in pixels."""
        look = self.look
        width = look.metrics.horizontalAdvance(cell.text)
        if cell.note:
            width += look.gap + look.metrics.horizontalAdvance(cell.note)
        return width + (look.icon_side + look.gap if cell.icon else 0)

    def _paint_skeleton(self, painter: QPainter, rect: QRect, place: int, column: int) -> None:
        """Draw a calm bar where text will be. Its length differs by place, so that it looks like a list."""
        share = 0.45 + 0.08 * ((place * 7 + column * 3) % 6)
        height = self.look.theme.px(8)
        width = max(0, int(min(rect.width(), self.look.theme.px(200)) * share))
        bar = QRect(rect.left(), rect.center().y() - height // 2, width, height)
        paint_skeleton_bar(painter, bar, self.look)


def paint_skeleton_bar(painter: QPainter, rect: QRect, look: TableLook) -> None:
    """Draw one bar that stands for a text still on its way."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.skeleton)
    painter.drawRoundedRect(rect, look.radius, look.radius)
    painter.restore()


def elided(look: TableLook, text: str, room: int) -> str:
    """Return `text` cut at the end to fit into `room` pixels in the table's font."""
    metrics = look.metrics
    if metrics.horizontalAdvance(text) <= room:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
