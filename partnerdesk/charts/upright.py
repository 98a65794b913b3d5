"""What drawings with places from left to right share: ranges, marks, labels, the nearest place. Knows no panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from partnerdesk.charts.drawing import Drawing, Numbers, Surface
from partnerdesk.charts.items import Grid, Guide, Label, Labels, Veil
from partnerdesk.charts.parts import Spot
from partnerdesk.charts.ticks import place_marks, spread, value_marks
from partnerdesk.charts.words import axis_text

_WIDE = 480
"""From this width on (pixels at 100 %) the latest values stand beside the chart."""
_ROW = 44
"""Pixels between two marks of the values."""


class Upright(Drawing):
    """Places along x, values along y."""

    margin = 0.0
    """Room before the first and after the last place, in places."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.grid, self.veil, self.labels, self.guide = Grid(), Veil(), Labels(), Guide()
        for item in (self.grid, self.veil, self.labels, self.guide):
            surface.view.addItem(item, ignoreBounds=True)

    def highest(self) -> float:
        """Return the greatest value that is drawn."""
        return finite_max(self.values)

    def lowest(self) -> float:
        """Return the smallest value that is drawn, at most zero."""
        return 0.0

    def latest(self) -> list[tuple[float, str, str]]:
        """Return the direct labels of the last place: height, text, colour."""
        return []

    def draw(self) -> None:
        """Dress the common items and draw the rest."""
        for item in (self.grid, self.veil, self.labels, self.guide):
            item.set_style(self.style)
        self.veil.set_data(self.veil_path())
        self.draw_values()

    def draw_values(self) -> None:
        """Give the items their values."""
        raise NotImplementedError

    def veil_path(self) -> QPainterPath:
        """Return the shape of what is hatched."""
        return QPainterPath()

    def fit(self) -> None:
        """Set ranges and marks for the room that there is."""
        data, style, view = self.words.data, self.style, self.surface.view
        metrics = style.metrics()
        count = max(1, int(view.height() / max(style.px(_ROW), metrics.height() * 2)))
        marks = value_marks(
            self.lowest(), self.highest(), count, whole=data.unit == "count", seconds=data.unit == "seconds"
        )
        step = marks[1] - marks[0]
        texts = [axis_text(mark, step, data.unit, self.words.formats) for mark in marks]
        left, bottom = self.surface.plotItem.getAxis("left"), self.surface.plotItem.getAxis("bottom")
        left.setTicks([list(zip(marks, texts, strict=True))])
        left.setWidth(max(metrics.horizontalAdvance(text) for text in texts) + style.px(10))
        bottom.setHeight(metrics.height() + style.px(10))
        self.grid.set_data(marks)
        self._fit_places(bottom, marks, metrics)

    def _fit_places(self, bottom: Any, marks: Sequence[float], metrics: Any) -> None:
        style, view, positions = self.style, self.surface.view, self.positions
        latest = self._latest_labels(marks)
        room = max((metrics.horizontalAdvance(label.text) for label in latest), default=0.0)
        texts = [self.words.place(index) for index in range(self.places)] if self.places <= 500 else []
        shown = texts or [self.words.place(index) for index in {0, self.places - 1} if self.places]
        label = max((metrics.horizontalAdvance(text) for text in shown), default=0.0) + style.px(14)
        first, last = (positions[0], positions[-1]) if self.places else (0.0, 1.0)
        side = max(self.margin, 0.5 if self.places == 1 else 0.0)
        inner = max(1.0, view.width() - style.px(4) - max(room + style.px(12) if room else 0, label / 2))
        unit = inner / max(last - first + 2 * side, 1e-9)
        low = first - side - style.px(4) / unit
        pad = low + max(1.0, view.width()) / unit
        top, floor = marks[-1], marks[0]
        headroom = (top - floor) * style.px(6) / max(1.0, view.height())
        view.setRange(
            xRange=(low, pad), yRange=(floor - headroom / 6, top + headroom), padding=0, disableAutoRange=True
        )
        kept = place_marks(positions.tolist(), unit, label)
        bottom.setTicks([[(positions[index], self.words.place(index)) for index in kept]])
        self.labels.set_data(self._spread(latest, last + side, top - floor))

    def _latest_labels(self, marks: Sequence[float]) -> list[Label]:
        del marks
        if self.surface.view.width() < self.style.px(_WIDE) or not self.places:
            return []
        return [Label(0, height, text, colour=colour) for height, text, colour in self.latest()]

    def _spread(self, labels: list[Label], x: float, span: float) -> list[Label]:
        """Move labels apart that would stand over each other."""
        height = self.surface.view.height()
        if not labels or height <= 0:
            return []
        unit = span / height
        ordered = sorted(labels, key=lambda label: label.y)
        line = self.style.metrics().height() * unit
        low = self.surface.view.viewRange()[1][0] + line / 2
        heights = spread([label.y for label in ordered], line, low, self.surface.view.viewRange()[1][1] - line / 2)
        return [Label(x, y, label.text, colour=label.colour) for y, label in zip(heights, ordered, strict=True)]

    def nearest(self, x: float) -> int:
        """Return the place nearest to a position."""
        after = int(np.searchsorted(self.positions, x))
        around = [place for place in (after - 1, after) if 0 <= place < self.places]
        return min(around, key=lambda place: abs(self.positions[place] - x))

    def point_at(self, spot: Spot | None) -> None:
        """Draw the guide at the place below the pointer."""
        self.guide.set_data(None if spot is None else float(self.positions[spot.place]))


class Stacked(Upright):
    """Series that stand on each other. Overage, the last one, stands on the total."""

    def draw(self) -> None:
        """Stack the values first: a gap of one series leaves the others where they are."""
        filled = np.nan_to_num(self.stacked())
        self.upper: Numbers = np.cumsum(filled, axis=0)
        self.lower: Numbers = self.upper - filled
        super().draw()

    def stacked(self) -> Numbers:
        """Return how much of each series stands on the others."""
        return self.values

    def highest(self) -> float:
        """Return the height of the tallest stack."""
        return finite_max(self.upper)

    def tops(self) -> Numbers:
        """Return the heights of the stacks, NaN where every series has a gap."""
        if not len(self.values):
            return np.full(self.places, np.nan)
        return np.where(np.isfinite(self.values).any(axis=0), self.upper[-1], np.nan)

    def anchor(self, spot: Spot) -> QPointF | None:
        """Return the top of the series at that place; the ground for a gap."""
        if not self.has(spot):
            return None
        return QPointF(self.positions[spot.place], self.upper[spot.series, spot.place])

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the nearest place and the series whose part of the stack is there."""
        if not self.places or not len(self.values):
            return None
        place = self.nearest(point.x())
        over = [number for number in range(len(self.values)) if point.y() <= self.upper[number, place]]
        return Spot(place, over[0] if over else len(self.values) - 1)

    def reading_order(self) -> list[int]:
        """Return the series from the top of the stack."""
        return super().reading_order()[::-1]

    def latest(self) -> list[tuple[float, str, str]]:
        """Return each series' latest value at the height of its part."""
        place = self.places - 1
        found = []
        for number in range(len(self.values)):
            if np.isfinite(self.values[number, place]) and self.values[number, place] > 0:
                middle = (self.lower[number, place] + self.upper[number, place]) / 2
                found.append((float(middle), self.words.value(number, place), self.style.text_soft))
        return found


def finite_max(values: Numbers) -> float:
    """Return the greatest value that is a number, 0 without one."""
    kept = values[np.isfinite(values)]
    return float(kept.max()) if kept.size else 0.0
