"""Licences as a bar: used, assigned but unused, available, and overage beyond the total. Knows no customer."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.models.cells import Bar, Cell
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.cell_delegate import CellDelegate
from partnerdesk.views.widgets.table_look import TableLook

_BAR_HEIGHT = 8
_NARROW = 32
_BAR_SHARE = 0.4
_LEAST_OVERAGE = 10
_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine


class BarDelegate(CellDelegate):
    """Draws a cell's bar with its figures at the end of the line; the figures alone where it is narrow."""

    def paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, column: int) -> None:
        """Draw the bar and its figures, or the text of a cell without a bar."""
        if cell.bar is None:
            super().paint_cell(painter, rect, cell, column)
            return
        look = self.look
        painter.setFont(look.small_font)
        painter.setPen(look.tones["danger"] if cell.bar.overage else look.soft)
        text = look.small_metrics.elidedText(cell.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _SIDE, text)
        # one length for all rows, so that bars can be compared; shorter only where long figures leave no room for it
        left_over = rect.width() - look.small_metrics.horizontalAdvance(text) - look.pad
        room = min(left_over, max(look.theme.px(_NARROW), round(rect.width() * _BAR_SHARE)))
        if room >= look.theme.px(_NARROW):
            height = look.theme.px(_BAR_HEIGHT)
            paint_bar(painter, QRect(rect.left(), rect.center().y() - height // 2, room, height), cell.bar, look)

    def content_width(self, cell: Cell) -> int:
        """Return the width of the figures with a bar of a good length."""
        if cell.bar is None:
            return super().content_width(cell)
        return self.look.small_metrics.horizontalAdvance(cell.text) + self.look.pad + self.look.theme.px(120)


class LicenceBar(QWidget):
    """A bar as a widget of its own, with its exact figures for pointers and screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar: Bar | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_bar(self, bar: Bar, words: str, tooltip: str = "") -> None:
        """Show a bar; `words` are its exact figures, translated, `tooltip` the same at length."""
        self._bar = bar
        self.setToolTip(plain_tooltip(tooltip or words))
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size to begin with."""
        return QSize(self._theme.px(160), self._theme.px(_BAR_HEIGHT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        del event
        if self._bar is not None:
            painter = QPainter(self)
            paint_bar(painter, self.rect().adjusted(0, 1, 0, -1), self._bar, self._look)
            painter.end()

    def _restyle(self) -> None:
        self._look = TableLook(self._theme, self.font())
        self.updateGeometry()
        self.update()


def paint_bar(painter: QPainter, rect: QRect, bar: Bar, look: TableLook) -> None:
    """Draw the parts of a bar, round at both ends; overage is hatched, behind a gap at the total, and always seen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QPainterPath()
    whole.addRoundedRect(QRectF(rect), rect.height() / 2, rect.height() / 2)
    painter.setClipPath(whole)
    painter.setPen(Qt.PenStyle.NoPen)
    smallest = look.theme.px(_LEAST_OVERAGE) / max(1, rect.width()) if bar.overage else 0.0
    share = next((end - start for kind, start, end in bar.segments() if kind == "overage"), 0.0)
    squeeze = (1 - smallest) / (1 - share) if 0 < share < smallest else 1.0
    for kind, start, end in bar.segments():
        left, right = start * squeeze, 1.0 if kind == "overage" else end * squeeze
        part = QRectF(rect.left() + left * rect.width(), rect.top(), (right - left) * rect.width(), rect.height())
        if kind == "overage":
            painter.fillRect(part, look.overage_ground)
        painter.fillRect(part, look.parts[kind])
        if left > 0:
            gap = 2 if kind == "overage" else 1
            painter.fillRect(QRectF(part.left() - gap / 2, part.top(), gap, part.height()), look.surface)
    painter.restore()
