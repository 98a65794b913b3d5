"""The card beside the pointer or the focused point: the place and every series' exact value. Knows no chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from partnerdesk.charts.legend import paint_swatch
from partnerdesk.charts.parts import Key
from partnerdesk.charts.style import ChartStyle

_PAD = 10
_AWAY = 14


@dataclass(frozen=True, slots=True)
class Line:
    """A series in the card."""

    key: Key
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What the card says."""

    heading: str
    lines: Sequence[Line]
    hints: Sequence[str]


class Readout(QWidget):
    """Floats over the panel and lets the pointer through."""

    def __init__(self, style: ChartStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self.reading: Reading | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_style(self, style: ChartStyle) -> None:
        """Take other colours."""
        self._style = style
        self.hide()

    def show_at(self, reading: Reading, point: QPointF, room: QRect) -> None:
        """Show a reading beside a point of the parent, within `room`."""
        self.reading = reading
        size = self.sizeHint()
        size.setWidth(min(size.width(), room.width()))
        away = self._style.px(_AWAY)
        left = point.x() + away
        if left + size.width() > room.right():
            left = point.x() - away - size.width()
        top = point.y() - size.height() / 2
        if left < room.left():  # no room beside the point: above it, or else below
            above = point.y() - away - size.height()
            top = above if above >= room.top() else point.y() + away
            left = point.x() - size.width() / 2
        left = min(max(left, room.left()), room.right() - size.width() + 1)
        top = min(max(top, room.top()), max(room.top(), room.bottom() - size.height()))
        self.setGeometry(round(left), round(top), size.width(), size.height())
        self.show()
        self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all lines."""
        if self.reading is None:
            return QSize(0, 0)
        style, reading = self._style, self.reading
        metrics, strong = style.metrics(), QFontMetricsF(style.strong_font())
        swatch = style.px(14) + style.px(6)
        widths = [strong.horizontalAdvance(reading.heading)]
        widths += [
            swatch + strong.horizontalAdvance(line.key.text) + style.px(18) + strong.horizontalAdvance(line.value)
            for line in reading.lines
        ]
        widths += [metrics.horizontalAdvance(hint) for hint in reading.hints]
        lines = 1 + len(reading.lines) + len(reading.hints)
        height = lines * self._line() + 2 * style.px(_PAD) + style.px(2)
        return QSize(round(max(widths) + 2 * style.px(_PAD)) + 1, round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        del event
        if self.reading is None:
            return
        style = self._style
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour(style.edge, 0.6), 1))
        painter.setBrush(style.colour(style.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pad = style.px(_PAD)
        area = QRectF(pad, pad, self.width() - 2 * pad, self._line())
        self._write(painter, area, self.reading.heading, strong=True)
        area.translate(0, self._line() + style.px(2))
        for line in self.reading.lines:
            self._draw_line(painter, area, line)
            area.translate(0, self._line())
        for hint in self.reading.hints:
            self._write(painter, area, hint, soft=True)
            area.translate(0, self._line())
        painter.end()

    def _draw_line(self, painter: QPainter, area: QRectF, line: Line) -> None:
        style = self._style
        side = style.px(14)
        swatch = QRectF(area.left(), area.center().y() - side / 2, side, side)
        if line.key.tone or line.key.mark != "fill":
            paint_swatch(painter, swatch, line.key, style)
        metrics = QFontMetricsF(style.strong_font())
        value = metrics.horizontalAdvance(line.value)
        text = area.adjusted(side + style.px(6), 0, -value - style.px(8), 0)
        self._write(painter, text, line.key.text, strong=line.strong, soft=not line.strong)
        painter.setFont(style.strong_font())
        painter.setPen(style.colour(style.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.value)

    def _write(self, painter: QPainter, area: QRectF, text: str, *, strong: bool = False, soft: bool = False) -> None:
        style = self._style
        font = style.strong_font() if strong else style.font
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width() + 1)
        painter.setFont(font)
        painter.setPen(style.colour(style.text_soft if soft else style.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _line(self) -> float:
        return self._style.metrics().height() + self._style.px(4)
