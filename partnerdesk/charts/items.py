"""The pieces that drawings are made of, beside pyqtgraph's own: bands, bars, hatches, grid, labels, the marker.

Each has `set_data`, keeps its values in the data's coordinates, and paints in whole pixels of the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from partnerdesk.charts.drawing import Numbers, runs_of
from partnerdesk.charts.fills import paint_tone, paint_veil
from partnerdesk.charts.style import ChartStyle

ALONE = 0.3
"""Half the width of a band's place without neighbours, in places."""
_HALO = 3
_DENSE = 2_000
"""From so many places on, edges are left unsmoothed: nobody sees it, and smoothing them would take a second."""


class Item(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Paints over the whole view, so it never has to say where it is."""

    def __init__(self, level: float = 0) -> None:
        super().__init__()
        self.style: ChartStyle | None = None
        self._room = QRectF()
        self.setZValue(level)

    def set_style(self, style: ChartStyle) -> None:
        """Take other colours."""
        self.style = style
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the whole view."""
        return self._room

    def viewTransformChanged(self) -> None:
        """Paint anew with another range."""
        super().viewTransformChanged()
        self.prepareGeometryChange()
        self._room = QRectF(self.viewRect())

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Hand over to `draw` in pixels."""
        del option, widget
        if self.style is None:
            return
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, transform, self.style)
        painter.restore()

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Paint; `to_pixels` takes the data's coordinates to the painter's."""
        raise NotImplementedError


class Band(Item):
    """An area between two lines, with gaps where a value is missing."""

    def __init__(self, level: float = 0) -> None:
        super().__init__(level)
        self.tone = ""
        self.edged = False
        self._runs: list[tuple[Numbers, Numbers, Numbers]] = []

    def set_data(self, x: Numbers, lower: Numbers, upper: Numbers, tone: str, *, edged: bool = False) -> None:
        """Take other values; `edged` draws a line along the top."""
        self.tone, self.edged = tone, edged
        self._runs = []
        for run in runs_of(x, np.isfinite(upper)):
            places, low, high = x[run], lower[run], upper[run]
            if len(places) == 1:
                places = np.array([places[0] - ALONE, places[0] + ALONE])
                low, high = low.repeat(2), high.repeat(2)
            self._runs.append((places, low, high))
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Fill the area."""
        if sum(len(run[0]) for run in self._runs) > _DENSE:
            self._draw_columns(painter, to_pixels, style)
            return
        around, top = QPainterPath(), QPainterPath()
        for places, low, high in self._runs:
            x = places * to_pixels.m11() + to_pixels.dx()
            low_y, high_y = (each * to_pixels.m22() + to_pixels.dy() for each in (low, high))
            around.addPath(pg.arrayToQPath(np.concatenate((x, x[::-1])), np.concatenate((high_y, low_y[::-1]))))
            around.closeSubpath()
            top.addPath(pg.arrayToQPath(x, high_y))
        if self._runs:
            paint_tone(painter, around, self.tone, style)
            painter.setPen(QPen(style.colour(style.edge if self.edged else style.surface), 1))
            painter.drawPath(top)

    def _draw_columns(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Fill a column a pixel where there are more places than pixels."""
        columns: list[QRectF] = []
        for places, low, high in self._runs:
            x = places * to_pixels.m11() + to_pixels.dx()
            x, low_y, high_y = thinned(x, *(each * to_pixels.m22() + to_pixels.dy() for each in (low, high)))
            columns += rectangles(np.floor(x), high_y, np.floor(x) + 1, low_y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_tone(painter, columns, self.tone, style)


class Bars(Item):
    """Bars of one series, each from one value to another, along x or, turned, along y."""

    def __init__(self, level: float = 0) -> None:
        super().__init__(level)
        self.tone = ""
        self.turned = False
        self.half = 0.34
        self._values = np.empty((3, 0))

    def set_data(self, places: Numbers, lower: Numbers, upper: Numbers, tone: str) -> None:
        """Take other values; bars without height are left out."""
        self.tone = tone
        kept = np.isfinite(upper) & (upper > lower)
        self._values = np.array([places[kept], lower[kept], upper[kept]])
        self.update()

    def shapes(self, to_pixels: QTransform) -> list[QRectF]:
        """Return all bars in pixels, with a fine gap towards the next one of the stack."""
        places, lower, upper = self._values
        if self.turned:
            along, across = (to_pixels.m22(), to_pixels.dy()), (to_pixels.m11(), to_pixels.dx())
        else:
            along, across = (to_pixels.m11(), to_pixels.dx()), (to_pixels.m22(), to_pixels.dy())
        middle = places * along[0] + along[1]
        middle, start, end = thinned(middle, *(each * across[0] + across[1] for each in (lower, upper)))
        thick = max(1.0, np.floor(2 * self.half * abs(along[0])))
        near = np.round(middle - thick / 2)
        start, end = np.round(start), np.round(end)
        end -= np.sign(end - start) * np.where(np.abs(end - start) > _HALO, 1, 0)
        if self.turned:
            return rectangles(start, near, end, near + thick)
        return rectangles(near, end, near + thick, start)

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Fill the bars."""
        if self._values.shape[1]:
            bars = self.shapes(to_pixels)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # they stand on whole pixels
            paint_tone(painter, bars, self.tone, style)
            if self.tone == "available":
                painter.setPen(QPen(style.colour(style.edge, 0.6), 1))
                painter.drawRects(bars)


def thinned(x: Numbers, low: Numbers, high: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Return no more points than there are pixels, each as far out as the furthest of those it stands for.

    Stacks stay stacks: what is the upper edge of one series and the lower of the next is thinned in the same way.
    """
    columns = np.floor(x)
    starts = np.concatenate(([0], np.flatnonzero(np.diff(columns)) + 1)) if len(x) else np.empty(0, dtype=int)
    if len(x) < 2 * len(starts) or not len(x):
        return x, low, high
    furthest = np.minimum if high[0] <= low[0] else np.maximum
    return x[starts], furthest.reduceat(low, starts), furthest.reduceat(high, starts)


def rectangles(left: Numbers, top: Numbers, right: Numbers, bottom: Numbers) -> list[QRectF]:
    """Return rectangles from their four sides."""
    sides = np.column_stack((left, top, right - left, bottom - top)).tolist()
    return [QRectF(*side) for side in sides]


class Veil(Item):
    """The hatch over places that are not complete or stand on few cases."""

    def __init__(self, level: float = 5) -> None:
        super().__init__(level)
        self._path = QPainterPath()
        self.ground = 0.0
        """How strong a ground of its own is (0 to 1), where there is nothing to hatch."""

    def set_data(self, path: QPainterPath) -> None:
        """Take the shape to hatch, in the data's coordinates."""
        self._path = path
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Hatch the shape."""
        if self._path.isEmpty():
            return
        path = to_pixels.map(self._path)
        if self.ground:
            painter.fillPath(path, style.colour(style.text_faint, self.ground))
        paint_veil(painter, path, style)


class Grid(Item):
    """Hairlines across the chart at the marks of its values; the one at zero is stronger."""

    def __init__(self) -> None:
        super().__init__(-100)
        self._marks: Sequence[float] = ()
        self._turned = False

    def set_data(self, marks: Sequence[float], *, turned: bool = False) -> None:
        """Take other marks; `turned` draws them upright."""
        self._marks, self._turned = marks, turned
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Draw the lines on whole pixels, so that they stay fine."""
        area = to_pixels.mapRect(self.viewRect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for mark in self._marks:
            painter.setPen(QPen(style.colour(style.text_faint, 0.55) if mark == 0 else style.colour(style.grid), 1))
            if self._turned:
                x = round(mark * to_pixels.m11() + to_pixels.dx())
                painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
            else:
                y = round(mark * to_pixels.m22() + to_pixels.dy())
                painter.drawLine(QLineF(area.left(), y, area.right(), y))


@dataclass(frozen=True, slots=True)
class Label:
    """A text at a point of the data; `left` and `centre` say what of it is there."""

    x: float
    y: float
    text: str
    strong: bool = False
    centred: bool = False
    colour: str = ""


class Labels(Item):
    """Direct labels, on a ground of their own so that the grid does not run through them."""

    def __init__(self, level: float = 10) -> None:
        super().__init__(level)
        self._labels: Sequence[Label] = ()
        self.grounded = True

    def set_data(self, labels: Sequence[Label]) -> None:
        """Take other labels."""
        self._labels = labels
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Write the labels, upright in their middle."""
        for label in self._labels:
            font = style.strong_font() if label.strong else QFont(style.font)
            metrics = QFontMetricsF(font)
            width, height = metrics.horizontalAdvance(label.text), metrics.height()
            point = to_pixels.map(QPointF(label.x, label.y))
            left = point.x() - width / 2 if label.centred else point.x() + style.px(6)
            room = QRectF(left, point.y() - height / 2, width + 1, height)
            if self.grounded:
                painter.fillRect(room.adjusted(-2, 0, 2, 0), style.colour(style.surface))
            painter.setFont(font)
            painter.setPen(style.colour(label.colour or style.text_soft))
            painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()), label.text)


class Marker(Item):
    """The point that the keyboard is on: a ring, seen on every ground."""

    def __init__(self) -> None:
        super().__init__(100)
        self._where: QPointF | None = None

    def set_data(self, where: QPointF | None) -> None:
        """Move it, or take it away."""
        self._where = where
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Draw a dot within a ring."""
        if self._where is None:
            return
        point = to_pixels.map(self._where)
        area = to_pixels.mapRect(self.viewRect())
        size = style.px(5)
        point.setX(min(max(point.x(), area.left() + size + 2), area.right() - size - 2))
        point.setY(min(max(point.y(), area.top() + size + 2), area.bottom() - size - 2))
        painter.setBrush(QColor(style.colour(style.surface)))
        painter.setPen(QPen(style.colour(style.surface), 4))
        painter.drawEllipse(point, size + 1, size + 1)
        painter.setPen(QPen(style.colour(style.focus), 2.5))
        painter.drawEllipse(point, size, size)


class Guide(Item):
    """A fine line at the place below the pointer."""

    def __init__(self) -> None:
        super().__init__(8)
        self._at: float | None = None
        self.turned = False

    def set_data(self, at: float | None) -> None:
        """Move it, or take it away."""
        self._at = at
        self.update()

    def draw(self, painter: QPainter, to_pixels: QTransform, style: ChartStyle) -> None:
        """Draw the line."""
        if self._at is None:
            return
        area = to_pixels.mapRect(self.viewRect())
        pen = QPen(style.colour(style.text_faint, 0.8), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        if self.turned:
            y = self._at * to_pixels.m22() + to_pixels.dy()
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
        else:
            x = self._at * to_pixels.m11() + to_pixels.dx()
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
