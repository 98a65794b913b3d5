"""Draws what analytics tables add: signed changes, lines of weeks, ids in letters of one width. Knows cells alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from partnerdesk.models.cells import Cell
from partnerdesk.views.theme import Type, fonts
from partnerdesk.views.widgets.cell_delegate import CellDelegate, elided
from partnerdesk.views.widgets.chips import chip_width, paint_chip
from partnerdesk.views.widgets.table_look import TableLook

_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
_CHIP_HEIGHT = 20
_SPARK_WIDTH = 96
_SPARK_HEIGHT = 20


class ChangeDelegate(CellDelegate):
    """Draws a difference at the right, its arrow directly before it."""

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        """Draw text and arrow."""
        del column
        look = self.look
        painter.setFont(look.font)
        painter.setPen(look.tones[cell.tone] if cell.icon else look.soft)
        text = elided(look, cell.text, rect.width())
        painter.drawText(rect, _RIGHT, text)
        left = rect.right() - look.metrics.horizontalAdvance(text) - look.icon_side - 1
        if cell.icon and left >= rect.left():
            pixmap = look.icon(cell.icon, cell.tone, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, rect.center().y() - look.icon_side // 2 + 1, pixmap)


class IdDelegate(CellDelegate):
    """Draws an id in letters of one width and its badge behind it."""

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        """Draw id and badge."""
        del column
        look = self.look
        font, metrics = mono(look)
        badges = sum(chip_width(chip, look) + look.gap for chip in cell.chips)
        room = max(0, rect.width() - badges)
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideMiddle, room)
        painter.setFont(font)
        painter.setPen(look.text)
        painter.drawText(rect, _LEFT, text)
        left = rect.left() + metrics.horizontalAdvance(text) + look.gap
        height = min(look.theme.px(_CHIP_HEIGHT), rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chip in cell.chips:
            width = chip_width(chip, look)
            paint_chip(painter, QRect(left, rect.center().y() - height // 2 + 1, width, height), chip, look)
            left += width + look.gap
        painter.restore()

    def content_width(self, cell: Cell) -> int:
        """Return the width of id and badge."""
        badges = sum(chip_width(chip, self.look) + self.look.gap for chip in cell.chips)
        return mono(self.look)[1].horizontalAdvance(cell.text) + badges + 2


class SparkDelegate(CellDelegate):
    """Draws the weeks as a small line; a gap where a week is not known, a dot on the newest."""

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        """Draw the line, or the text of a cell without one."""
        if not cell.spark:
            super().paint_cell(painter, rect, cell, column)
            return
        px = self.look.theme.px
        width, height = min(px(_SPARK_WIDTH), rect.width()), min(px(_SPARK_HEIGHT), rect.height())
        place = QRect(rect.left(), rect.center().y() - height // 2, width, height)
        paint_weeks(painter, QRectF(place), cell.spark, self.look)

    def content_width(self, cell: Cell) -> int:
        """Return the width of the line."""
        return self.look.theme.px(_SPARK_WIDTH) if cell.spark else super().content_width(cell)


def mono(look: TableLook) -> tuple[QFont, QFontMetrics]:
    """Return the font of ids and its measures."""
    font = QFont(fonts.MONO)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(look.theme.px(Type.SMALL))
    return font, QFontMetrics(font)


def paint_weeks(painter: QPainter, rect: QRectF, values: Sequence[float | None], look: TableLook) -> None:
    """Draw values side by side as one line, the lowest at the lower edge, the highest at the upper one."""
    known = [value for value in values if value is not None]
    if not known:
        return
    room = rect.adjusted(2, 3, -4, -3)
    low, high = min(0.0, *known) if len(known) > 1 else 0.0, max(known)
    span = (high - low) or 1.0
    step = room.width() / max(1, len(values) - 1)
    points = [
        None
        if value is None
        else QPointF(room.left() + number * step, room.bottom() - (value - low) / span * room.height())
        for number, value in enumerate(values)
    ]
    colour = QColor(look.theme.colours.data[0])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    for before, point in zip([None, *points], points, strict=False):
        if point is None:
            continue
        if before is None:
            path.moveTo(point)
        else:
            path.lineTo(point)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for number, point in enumerate(points):
        lonely = (number == 0 or points[number - 1] is None) and (
            number + 1 == len(points) or points[number + 1] is None
        )
        if point is not None and (lonely or number == len(points) - 1):
            painter.drawEllipse(point, 2.0, 2.0)
    painter.restore()
