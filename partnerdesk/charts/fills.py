"""Fills shapes with a colour and the pattern that tells it apart without hue. Knows no data."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPaintEngine, QPainter, QPainterPath, QPen, QTransform

from partnerdesk.charts.style import ChartStyle, Pattern, pattern_of

Shape = QPainterPath | list[QRectF]
"""What is filled. Many bars as one path would take long: a path is sorted line by line, a rectangle is not."""
_FINE = 1.2
"""Width of a pattern's lines, in pixels."""


def fill(painter: QPainter, shape: Shape, brush: QBrush | QColor) -> None:
    """Fill a shape without an edge."""
    if isinstance(shape, QPainterPath):
        painter.fillPath(shape, brush)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRects(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_tone(painter: QPainter, shape: Shape, tone: str, style: ChartStyle) -> None:
    """Fill a shape, in the painter's own pixels, with the look of a tone."""
    pattern = pattern_of(tone)
    colour = style.colour(tone)
    if tone == "overage":
        fill(painter, shape, style.colour(tone, 0.28))
        paint_pattern(painter, shape, pattern, colour, style)
        return
    fill(painter, shape, colour)
    paint_pattern(painter, shape, pattern, style.colour(style.surface, 0.55), style)


def paint_pattern(painter: QPainter, shape: Shape, pattern: Pattern, colour: QColor, style: ChartStyle) -> None:
    """Lay a pattern over a shape, in the painter's own pixels."""
    if pattern == "solid":
        return
    step = max(4, style.px(6))
    if pattern == "diagonal":
        step = round(step * 1.4)
    _lay(painter, shape, _Tile(pattern, colour.name(QColor.NameFormat.HexArgb), step))


def paint_veil(painter: QPainter, shape: Shape, style: ChartStyle) -> None:
    """Hatch what is not complete or stands on few cases: broad falling stripes of the ground over whatever is there."""
    fill(painter, shape, style.colour(style.surface, 0.35))
    colour = style.colour(style.surface, 0.85).name(QColor.NameFormat.HexArgb)
    _lay(painter, shape, _Tile("veil", colour, round(max(6, style.px(8)) * 1.4)))


@dataclass(frozen=True, slots=True)
class _Tile:
    """One square of a pattern, side by side with itself all over the chart."""

    pattern: str
    colour: str
    """#aarrggbb"""
    side: int

    def draw(self, painter: QPainter) -> None:
        """Draw the square from the origin; what leaves it at one side comes in at the other."""
        side, middle = self.side, self.side / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.colour), side * 0.38 / 1.4 if self.pattern == "veil" else _FINE))
        if self.pattern == "dots":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colour))
            painter.drawEllipse(QPointF(middle, middle), 0.9, 0.9)
        if self.pattern in {"lines", "cross"}:
            painter.drawLine(QLineF(0, middle, side, middle))
        if self.pattern in {"bars", "cross"}:
            painter.drawLine(QLineF(middle, 0, middle, side))
        for shift in (-side, 0, side):
            if self.pattern == "diagonal":
                painter.drawLine(QLineF(shift - side, 2 * side, shift + 2 * side, -side))
            if self.pattern == "veil":
                painter.drawLine(QLineF(shift - side, -side, shift + 2 * side, 2 * side))


def _lay(painter: QPainter, shape: Shape, tile: _Tile) -> None:
    """Fill a shape with a pattern, as fine as the picture's own pixels."""
    device = painter.device()
    # a drawing is scaled later: it takes the pattern as it is
    drawn = painter.paintEngine().type() == QPaintEngine.Type.SVG
    ratio = 1.0 if device is None or drawn else device.devicePixelRatioF()
    brush = QBrush(_texture(tile, ratio))
    brush.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    fill(painter, shape, brush)


@lru_cache(maxsize=128)
def _texture(tile: _Tile, ratio: float) -> QImage:
    side = max(1, round(tile.side * ratio))
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(side / tile.side, side / tile.side)
    tile.draw(painter)
    painter.end()
    return image
