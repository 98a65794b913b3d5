"""Lines over time, each with a shape of its own; what is not complete is dashed on a hatched ground. Knows no panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from partnerdesk.charts.drawing import Numbers, Surface, with_breaks
from partnerdesk.charts.parts import Key, Spot
from partnerdesk.charts.style import SYMBOLS, ChartStyle
from partnerdesk.charts.upright import Upright, finite_max
from partnerdesk.charts.words import ChartWords

_MANY = 1_000
"""With more places than this a line is thin: broad ones take long to paint and would be a band."""
_MOST_POINTS = 60
"""With more places than this the points of a line would be a band."""


@dataclass(frozen=True)
class _Line:
    """The items of a series, all pyqtgraph's own."""

    whole: Any
    dashed: Any
    points: Any

    def show(self, visible: bool) -> None:
        """Show or hide all of them."""
        for item in (self.whole, self.dashed, self.points):
            item.setVisible(visible)


class Lines(Upright):
    """A line a series. It breaks at a gap; a point without neighbours is a point."""

    margin = 0.25

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.lines: list[_Line] = []
        self.veil.ground = 0.25
        self.veil.setZValue(-50)

    def show(self, words: ChartWords, style: ChartStyle) -> None:
        """Take other data and draw it."""
        while len(self.lines) < len(words.data.series):
            line = _Line(_curve(), _curve(), pg.ScatterPlotItem(pxMode=True, antialias=True))
            self.lines.append(line)
            line.points.setZValue(7)
            for item in (line.whole, line.dashed, line.points):
                self.surface.view.addItem(item, ignoreBounds=True)
        super().show(words, style)

    def highest(self) -> float:
        """Return the greatest value."""
        return finite_max(self.values)

    def lowest(self) -> float:
        """Return the smallest value below zero, else zero."""
        return -finite_max(-np.minimum(self.values, 0))

    def draw_values(self) -> None:
        """Give the lines their values."""
        veiled = np.array([self.is_veiled(place) for place in range(self.places)], dtype=bool)
        for number, line in enumerate(self.lines):
            line.show(number < len(self.values))
            if number < len(self.values):
                self._draw_line(number, line, veiled)

    def _draw_line(self, number: int, line: _Line, veiled: Any) -> None:
        x, y, style = self.positions, self.values[number], self.style
        colour = style.colour(self.tone_of(number))
        width = max(2.0, style.px(2)) if self.places <= _MANY else 1.0
        line.whole.setPen(pg.mkPen(colour, width=width))
        line.whole.setData(*with_breaks(x, np.where(veiled, np.nan, y)))
        line.dashed.setPen(pg.mkPen(colour, width=width, style=Qt.PenStyle.DotLine))
        line.dashed.setVisible(bool(veiled.any()))
        if veiled.any():
            beside = veiled | np.append(veiled[1:], False) | np.insert(veiled[:-1], 0, False)
            line.dashed.setData(*with_breaks(x, np.where(beside, y, np.nan)))
        kept = np.isfinite(y) & (np.full(len(y), len(y) <= _MOST_POINTS) | lonely(x, y))
        line.points.setData(
            x=x[kept],
            y=y[kept],
            symbol=SYMBOLS[number % len(SYMBOLS)],
            size=style.px(8),
            pen=pg.mkPen(colour, width=1.5),
            brush=[pg.mkBrush(style.colour(style.surface) if hollow else colour) for hollow in veiled[kept]],
        )

    def series_keys(self) -> list[Key]:
        """Return the legend's entries: a line with its shape."""
        return [
            Key(self.words.series(number), self.tone_of(number), "line", SYMBOLS[number % len(SYMBOLS)])
            for number in range(len(self.words.data.series))
        ]

    def veil_path(self) -> QPainterPath:
        """Return the columns behind what is hatched."""
        path = QPainterPath()
        low, high = self.lowest(), self.highest() or 1.0
        for place in sorted(self.words.data.partial | self.words.data.small):
            if place < self.places:
                path.addRect(QRectF(self.positions[place] - 0.25, low, 0.5, 2 * (high - low)))
        return path

    def anchor(self, spot: Spot) -> QPointF | None:
        """Return the point; a gap stands on the ground."""
        if not self.has(spot):
            return None
        value = self.values[spot.series, spot.place]
        return QPointF(self.positions[spot.place], value if np.isfinite(value) else 0.0)

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the nearest place and the line that is nearest there."""
        if not self.places or not len(self.values):
            return None
        place = self.nearest(point.x())
        away = np.abs(np.nan_to_num(self.values[:, place], nan=np.inf) - point.y())
        return Spot(place, int(np.argmin(away)))

    def latest(self) -> list[tuple[float, str, str]]:
        """Return each line's last value beside its end."""
        place = self.places - 1
        return [
            (float(self.values[number, place]), self.words.value(number, place), self.style.text_soft)
            for number in range(len(self.values))
            if np.isfinite(self.values[number, place])
        ]


def _curve() -> Any:
    curve = pg.PlotCurveItem(connect="finite", antialias=True)
    curve.setZValue(6)
    return curve


def lonely(x: Numbers, y: Numbers) -> Any:
    """Return which values have no neighbour to be joined with."""
    finite = np.isfinite(y)
    joined = finite[1:] & finite[:-1] & (np.diff(x) <= 1)
    return finite & ~np.append(joined, False) & ~np.insert(joined, 0, False)
