"""Paints a sparkline: the last weeks of a figure as a small line in a cell or a card. Knows no pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_DOT = 2.4
_LINE = 1.6


@dataclass(frozen=True, slots=True)
class SparkColours:
    """Colours of a sparkline, as #rrggbb."""

    line: str
    last: str
    """The dot on the newest value."""
    ground: str = ""
    """A hairline at zero; empty: none."""


def paint_spark(painter: QPainter, rect: QRectF, values: Sequence[float | None], colours: SparkColours) -> None:
    """Draw values from left to right, oldest first, between their least and greatest; None leaves a gap.

    A value without neighbours is a dot. Nothing known draws nothing. The same values give the same picture at any
    moment: nothing is animated.
    """
    points = spark_points(values, rect.adjusted(_DOT + 1, _DOT + 1, -_DOT - 1, -_DOT - 1))
    known = [point for point in points if point is not None]
    if not known:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colours.ground:
        painter.setPen(QPen(QColor(colours.ground), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setPen(
        QPen(QColor(colours.line), _LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPath(_line(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.line))
    for place, point in enumerate(points):
        if point is not None and _stands_alone(points, place):
            painter.drawEllipse(point, _LINE, _LINE)
    painter.setBrush(QColor(colours.last))
    painter.drawEllipse(known[-1], _DOT, _DOT)
    painter.restore()


def spark_points(values: Sequence[float | None], rect: QRectF) -> list[QPointF | None]:
    """Return where each value stands within `rect`; all the same stand in the middle."""
    known = [value for value in values if value is not None]
    low = min(known, default=0.0)
    span = max(known, default=0.0) - low
    step = rect.width() / max(1, len(values) - 1)
    found: list[QPointF | None] = []
    for place, value in enumerate(values):
        if value is None:
            found.append(None)
            continue
        share = (value - low) / span if span else 0.5
        found.append(QPointF(rect.left() + place * step, rect.bottom() - share * rect.height()))
    return found


def _line(points: Sequence[QPointF | None]) -> QPainterPath:
    path, drawing = QPainterPath(), False
    for point in points:
        if point is None:
            drawing = False
        elif drawing:
            path.lineTo(point)
        else:
            path.moveTo(point)
            drawing = True
    return path


def _stands_alone(points: Sequence[QPointF | None], place: int) -> bool:
    before = points[place - 1] if place else None
    after = points[place + 1] if place + 1 < len(points) else None
    return before is None and after is None
