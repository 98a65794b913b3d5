"""Fills shapes with a colour and the pattern that tells it apart without hue. Knows no data."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from partnerdesk.charts.style import ChartStyle, Pattern, pattern_of

_MOST_LINES = 2_000


def paint_tone(painter: QPainter, path: QPainterPath, tone: str, style: ChartStyle) -> None:
    """Fill a path, in the painter's own pixels, with the look of a tone."""
    pattern = pattern_of(tone)
    colour = style.colour(tone)
    if tone == "overage":
        painter.fillPath(path, style.colour(tone, 0.28))
        paint_pattern(painter, path, pattern, colour, style)
        return
    painter.fillPath(path, colour)
    paint_pattern(painter, path, pattern, style.colour(style.surface, 0.55), style)


def paint_pattern(painter: QPainter, path: QPainterPath, pattern: Pattern, colour: QColor, style: ChartStyle) -> None:
    """Lay a pattern over a path, in the painter's own pixels."""
    if pattern == "solid":
        return
    step = max(4.0, style.px(6))
    pen = QPen(colour, 1.2)
    if pattern == "dots":
        pen = QPen(colour, 1.6, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, step / 1.6])
    lines: list[QLineF] = []
    area = _bounds(painter, path)
    if pattern in {"dots", "lines", "cross"}:
        lines += _across(area, step)
    if pattern in {"bars", "cross"}:
        lines += _upright(area, step)
    if pattern == "diagonal":
        lines = _slanted(area, step, rising=True)
        pen.setWidthF(1.5)
    _draw(painter, path, lines, pen)


def paint_veil(painter: QPainter, path: QPainterPath, style: ChartStyle) -> None:
    """Hatch what is not complete or stands on few cases: broad falling stripes of the ground over whatever is there."""
    painter.fillPath(path, style.colour(style.surface, 0.35))
    step = max(6.0, style.px(8))
    lines = _slanted(_bounds(painter, path), step, rising=False)
    _draw(painter, path, lines, QPen(style.colour(style.surface, 0.85), step * 0.38))


def _bounds(painter: QPainter, path: QPainterPath) -> QRectF:
    area = path.boundingRect()
    if not painter.hasClipping():
        return area
    return area & painter.clipBoundingRect()


def _draw(painter: QPainter, path: QPainterPath, lines: list[QLineF], pen: QPen) -> None:
    if not lines:
        return
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(pen)
    painter.drawLines(lines[:_MOST_LINES])
    painter.restore()


def _across(area: QRectF, step: float) -> list[QLineF]:
    start = area.top() - area.top() % step
    left = area.left() - area.left() % step
    return [
        QLineF(left, start + n * step, area.right(), start + n * step) for n in range(int(area.height() / step) + 2)
    ]


def _upright(area: QRectF, step: float) -> list[QLineF]:
    start = area.left() - area.left() % step
    return [
        QLineF(start + n * step, area.top(), start + n * step, area.bottom())
        for n in range(int(area.width() / step) + 2)
    ]


def _slanted(area: QRectF, step: float, *, rising: bool) -> list[QLineF]:
    """Return diagonals through an area; they lie on one raster, so that neighbours join."""
    height = area.height()
    along = step * 1.4
    first = area.left() - height
    # the raster hangs on the corner of the picture: the offset of a diagonal is x + y (rising) or x - y (falling)
    key = first + area.bottom() if rising else first - area.top()
    first -= key % along
    lines = []
    for n in range(int((area.width() + height) / along) + 2):
        x = first + n * along
        if rising:
            lines.append(QLineF(QPointF(x, area.bottom()), QPointF(x + height, area.top())))
        else:
            lines.append(QLineF(QPointF(x, area.top()), QPointF(x + height, area.bottom())))
    return lines
