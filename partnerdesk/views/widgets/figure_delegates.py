"""Draws what analytics tables add: signed changes, lines of weeks, ids in letters of one width. Knows cells alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from partnerdesk.charts.spark import SparkColours, paint_spark
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
    """Draws the weeks as a small line, a gap where one is not known; its text behind it where there is room."""

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        """Draw the line, or the text of a cell without one."""
        if not cell.spark:
            super().paint_cell(painter, rect, cell, column)
            return
        px = self.look.theme.px
        width, height = min(px(_SPARK_WIDTH), rect.width()), min(px(_SPARK_HEIGHT), rect.height())
        place = QRect(rect.left(), rect.center().y() - height // 2, width, height)
        if rect.width() >= width + self.look.gap + self.look.metrics.horizontalAdvance(cell.text):
            painter.setFont(self.look.font)
            painter.setPen(self.look.tones[cell.tone])
            painter.drawText(rect, _RIGHT, cell.text)
        c = self.look.theme.colours
        paint_spark(painter, QRectF(place), cell.spark, SparkColours(c.border_strong, c.accent))

    def content_width(self, cell: Cell) -> int:
        """Return the width of the line."""
        return self.look.theme.px(_SPARK_WIDTH) if cell.spark else super().content_width(cell)


def mono(look: TableLook) -> tuple[QFont, QFontMetrics]:
    """Return the font of ids and its measures."""
    font = QFont(fonts.MONO)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPixelSize(look.theme.px(Type.SMALL))
    return font, QFontMetrics(font)
