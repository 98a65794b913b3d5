"""Chips: short labels on a tinted ground, in a table's cell and as widgets. Knows no status and no filter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from partnerdesk.models.cells import Cell, Chip
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.widgets.cell_delegate import CellDelegate, Index
from partnerdesk.views.widgets.table_look import TableLook

_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
_CHIP_HEIGHT = 22


class ChipsDelegate(CellDelegate):
    """Draws a cell's chips in a row; what does not fit becomes "+2". Each chip has its own tooltip."""

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        """Draw the chips, or the text of a cell that has none."""
        if not cell.chips:
            super().paint_cell(painter, rect, cell, column)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for chip, place in lay_out(cell.chips, rect, self.look):
            paint_chip(painter, place, chip, self.look)
        painter.restore()

    def content_width(self, cell: Cell) -> int:
        """Return the width of all chips side by side."""
        if not cell.chips:
            return super().content_width(cell)
        return sum(chip_width(chip, self.look) for chip in cell.chips) + self.look.gap * (len(cell.chips) - 1)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the tooltip of the chip under the pointer."""
        cell = self.model.cell(index.row(), index.column()) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or cell is None or not cell.chips:
            return super().helpEvent(event, view, option, index)
        text = self.tooltip_at(event.pos(), self.inner(option.rect, index.column()), cell)
        QToolTip.showText(event.globalPos(), plain_tooltip(text), view)
        return True

    def tooltip_at(self, point: QPoint, rect: QRect, cell: Cell) -> str:
        """Return the tooltip of the chip at `point`; that of the whole cell between the chips."""
        for chip, place in lay_out(cell.chips, rect, self.look):
            if place.contains(point):
                return chip.tooltip or chip.text
        return cell.tooltip or cell.accessible


def chip_width(chip: Chip, look: TableLook) -> int:
    """Return how wide a chip is, in pixels."""
    return look.chip_metrics.horizontalAdvance(chip.text) + 2 * look.theme.px(8)


def lay_out(chips: Sequence[Chip], rect: QRect, look: TableLook) -> Iterator[tuple[Chip, QRect]]:
    """Yield each chip that fits with its place, then one "+n" for the others.

    The first chip is always shown, cut where it must be: it is the one that matters most.
    """
    widths = [chip_width(chip, look) for chip in chips]
    height = min(look.theme.px(_CHIP_HEIGHT), rect.height())
    top = rect.center().y() - height // 2
    left, end = rect.left(), rect.right() + 1
    for number, (chip, width) in enumerate(zip(chips, widths, strict=True)):
        others = chips[number + 1 :]
        more = _more(others)
        reserve = look.gap + chip_width(more, look) if others else 0
        if number == 0:
            width = min(width, max(0, end - left - reserve))  # noqa: PLW2901 - the one that may be cut
        elif left + width + reserve > end and left + sum(widths[number:]) + look.gap * len(others) > end:
            yield _placed(_more(chips[number:]), left, top, height, look)
            return
        yield chip, QRect(left, top, width, height)
        left += width + look.gap


def paint_chip(painter: QPainter, rect: QRect, chip: Chip, look: TableLook) -> None:
    """Draw one chip."""
    colours = look.chips[chip.tone]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.ground)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setPen(colours.text)
    painter.setFont(look.chip_font)
    room = rect.width() - 2 * look.theme.px(8) + 2
    text = chip.text
    if look.chip_metrics.horizontalAdvance(text) > room:
        text = look.chip_metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, _CENTRE, text)


def _more(chips: Sequence[Chip]) -> Chip:
    return Chip("more", f"+{len(chips)}", "neutral", "\n".join(chip.text for chip in chips))


def _placed(chip: Chip, left: int, top: int, height: int, look: TableLook) -> tuple[Chip, QRect]:
    return chip, QRect(left, top, chip_width(chip, look), height)
