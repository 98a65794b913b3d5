"""The legend: texts beside swatches with the same colour, pattern and shape as in the chart. Knows no data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.charts.fills import paint_tone, paint_veil
from partnerdesk.charts.parts import Key
from partnerdesk.charts.style import ChartStyle

_SWATCH = 14
_GAP = 6
_APART = 16


class Legend(QWidget):
    """Entries side by side, in as many lines as they need."""

    def __init__(self, style: ChartStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.keys: Sequence[Key] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_keys(self, keys: Sequence[Key], style: ChartStyle) -> None:
        """Show other entries."""
        self.keys, self._style = keys, style
        self.setAccessibleName(", ".join(key.text for key in keys))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that narrow legends are tall."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return legend_height(self.keys, self._style, width)

    def sizeHint(self) -> QSize:
        """Return a width to begin with."""
        width = self._style.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the room of one short entry."""
        return QSize(self._style.px(60), legend_height(self.keys[:1], self._style, self._style.px(240)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entries."""
        del event
        painter = QPainter(self)
        paint_legend(painter, QRectF(self.rect()), self.keys, self._style)
        painter.end()


def legend_height(keys: Sequence[Key], style: ChartStyle, width: float) -> int:
    """Return the pixels that a legend needs at a width."""
    boxes = _boxes(keys, style, width)
    return round(boxes[-1].bottom()) + 1 if boxes else 0


def paint_legend(painter: QPainter, area: QRectF, keys: Sequence[Key], style: ChartStyle) -> None:
    """Draw a legend into an area, from its upper left corner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(style.font)
    metrics = style.metrics()
    for key, box in zip(keys, _boxes(keys, style, area.width()), strict=True):
        place = box.translated(area.topLeft())
        side = style.px(_SWATCH)
        swatch = QRectF(place.left(), place.center().y() - side / 2, side, side)
        paint_swatch(painter, swatch, key, style)
        left = place.left() + _before(key, style)
        text = metrics.elidedText(key.text, Qt.TextElideMode.ElideRight, place.right() - left + 1)
        painter.setPen(style.colour(style.text_soft))
        painter.drawText(QPointF(left, place.center().y() + (metrics.ascent() - metrics.descent()) / 2), text)
    painter.restore()


def paint_swatch(painter: QPainter, area: QRectF, key: Key, style: ChartStyle) -> None:
    """Draw the sample of an entry."""
    path = QPainterPath()
    path.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    match key.mark:
        case "fill":
            paint_tone(painter, path, key.tone, style)
            if key.tone in {"available", "overage"}:
                painter.setPen(QPen(style.colour(style.edge if key.tone == "available" else key.tone), 1))
                painter.drawPath(path)
        case "veil":
            painter.fillPath(path, style.colour(style.text_faint))
            paint_veil(painter, path, style)
        case "gap":
            painter.setPen(QPen(style.colour(style.edge), 1))
            painter.drawPath(path)
        case "total" | "line":
            colour = style.colour(style.text if key.mark == "total" else key.tone)
            painter.setPen(QPen(colour, 2))
            painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()))
            if key.symbol:
                painter.setBrush(colour)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawPath(symbol_path(key.symbol, area.center(), area.width() * 0.28))
                painter.setBrush(Qt.BrushStyle.NoBrush)


def symbol_path(symbol: str, centre: QPointF, size: float) -> QPainterPath:
    """Return the shape of a line's points: circle, square, triangle, diamond, as pyqtgraph names them."""
    path = QPainterPath()
    shapes: dict[str, list[tuple[float, float]]] = {
        "s": [(-1, -1), (1, -1), (1, 1), (-1, 1)],
        "t": [(-1.1, -0.9), (1.1, -0.9), (0, 1.1)],
        "t1": [(-1.1, 0.9), (1.1, 0.9), (0, -1.1)],
        "d": [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)],
    }
    corners = shapes.get(symbol)
    if corners is None:
        path.addEllipse(centre, size, size)
    else:
        path.addPolygon(QPolygonF([centre + QPointF(x, y) * size for x, y in corners]))
        path.closeSubpath()
    return path


def _before(key: Key, style: ChartStyle) -> float:
    """Return the pixels before an entry's text: its swatch, where it has one."""
    return 0 if key.mark == "text" else style.px(_SWATCH) + style.px(_GAP)


def _boxes(keys: Sequence[Key], style: ChartStyle, width: float) -> list[QRectF]:
    """Return the place of each entry, line by line."""
    metrics = style.metrics()
    height = max(metrics.height(), style.px(_SWATCH)) + style.px(4)
    x = y = 0.0
    found = []
    for key in keys:
        wanted = _before(key, style) + metrics.horizontalAdvance(key.text) + 1
        if x and x + wanted > width:
            x, y = 0.0, y + height
        found.append(QRectF(x, y, min(wanted, width), height))
        x += wanted + style.px(_APART)
    return found
