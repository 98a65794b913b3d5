"""Bars that lie, one a category, with their values at the end: long names stay readable. Knows no panel."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from partnerdesk.charts.drawing import Drawing, Numbers, Surface
from partnerdesk.charts.items import Bars, Grid, Guide, Label, Labels, Veil
from partnerdesk.charts.parts import Spot
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.ticks import value_marks
from partnerdesk.charts.upright import finite_max
from partnerdesk.charts.words import ChartWords, axis_text

_ROW = 36
_MOST_ROWS = 16
"""With more categories than this the bars get thinner instead of the chart taller."""
_LABEL_SHARE = 0.4
_COLUMN = 90
_STUB = 28
"""Pixels of hatch that are seen at least."""


class CategoryBars(Drawing):
    """The series of a category follow each other along its bar."""

    turned = True

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.bars: list[Bars] = []
        self.grid, self.veil, self.labels, self.guide = Grid(), Veil(), Labels(), Guide()
        self.stubs = Veil(-50)
        self.stubs.ground = 0.7
        surface.view.addItem(self.stubs, ignoreBounds=True)
        self.guide.turned = True
        self.labels.grounded = False
        for item in (self.grid, self.veil, self.labels, self.guide):
            surface.view.addItem(item, ignoreBounds=True)

    def show(self, words: ChartWords, style: ChartStyle) -> None:
        """Take other data and draw it."""
        while len(self.bars) < len(words.data.series):
            bars = Bars()
            bars.turned = True
            bars.half = 0.3
            self.bars.append(bars)
            self.surface.view.addItem(bars, ignoreBounds=True)
        super().show(words, style)

    def draw(self) -> None:
        """Put the series after each other."""
        filled = np.nan_to_num(self.values)
        self.upper: Numbers = np.cumsum(filled, axis=0)
        self.lower: Numbers = self.upper - filled
        for item in (self.grid, self.veil, self.labels, self.guide, self.stubs, *self.bars):
            item.set_style(self.style)
        for number, bars in enumerate(self.bars):
            bars.setVisible(number < len(self.values))
            if number < len(self.values):
                upper = np.where(np.isfinite(self.values[number]), self.upper[number], np.nan)
                bars.set_data(-self.positions, self.lower[number], upper, self.tone_of(number))

    def height(self) -> int:
        """Return a row for each category, and the axis."""
        row = max(self.style.px(_ROW), self.style.metrics().height() * 1.6)
        return round(min(max(self.places, 2), _MOST_ROWS) * row + self.style.metrics().height() + self.style.px(16))

    def fit(self) -> None:
        """Set ranges and marks for the room that there is."""
        data, style, view, words = self.words.data, self.style, self.surface.view, self.words
        metrics = style.metrics()
        left, bottom = self.surface.plotItem.getAxis("left"), self.surface.plotItem.getAxis("bottom")
        highest = finite_max(self.upper)
        count = max(1, int(view.width() / max(style.px(_COLUMN), metrics.horizontalAdvance("000,000,000"))))
        marks = value_marks(0, highest, count, whole=data.unit == "count", seconds=data.unit == "seconds")
        step = marks[1] - marks[0]
        bottom.setTicks([[(mark, axis_text(mark, step, data.unit, words.formats)) for mark in marks]])
        bottom.setHeight(metrics.height() + style.px(10))
        self.grid.set_data(marks, turned=True)
        self._name_places(left, metrics)
        ends = self._ends(0.0)
        room = max((metrics.horizontalAdvance(label.text) for label in ends), default=0.0) + style.px(14)
        last = metrics.horizontalAdvance(axis_text(marks[-1], step, data.unit, words.formats)) / 2 + style.px(2)
        # the longest label stands at the end of the longest bar, the last mark's half may be further out
        whole = max(view.width(), 1.0)
        unit = min((whole - room) / max(highest, 1e-9), (whole - last) / marks[-1])
        unit = max(unit, 1e-9) if unit > 0 else whole / marks[-1]
        view.setRange(
            xRange=(0, whole / unit), yRange=(-max(self.places, 1) + 0.5, 0.5), padding=0, disableAutoRange=True
        )
        self.labels.set_data(self._ends(style.px(_STUB) / unit))
        self._hatch(style.px(_STUB) / unit)

    def _hatch(self, least: float) -> None:
        """Hatch what stands on few cases: the bar, or a stub on a ground of its own where the bar is short."""
        bars, stubs = QPainterPath(), QPainterPath()
        for place in sorted(self.words.data.partial | self.words.data.small):
            if place < self.places and len(self.values):
                top = -self.positions[place] - self.bars[0].half
                length = float(self.upper[-1, place])
                bars.addRect(QRectF(0, top, max(length, least), 2 * self.bars[0].half))
                if length < least:
                    stubs.addRect(QRectF(length, top, least - length, 2 * self.bars[0].half))
        self.stubs.set_data(stubs)
        self.veil.set_data(bars)

    def _name_places(self, left: Any, metrics: Any) -> None:
        """Write the categories, shortened where they would take the room of the bars; some only where many."""
        style = self.style
        whole = self.surface.view.width() + left.width()
        most = whole * _LABEL_SHARE
        height = max(1.0, self.surface.view.height()) / max(1, self.places)
        every = max(1, int(np.ceil(metrics.height() / max(height, 1e-9))))
        names = [
            (-self.positions[place], metrics.elidedText(self.words.place(place), Qt.TextElideMode.ElideRight, most))
            for place in range(0, self.places, every)
        ]
        left.setTicks([names])
        left.setWidth(max((metrics.horizontalAdvance(name) for _at, name in names), default=0.0) + style.px(12))

    def _ends(self, least: float) -> list[Label]:
        """Return the direct labels at the ends of the bars: the sum, or the one value; a dash for a gap."""
        rows = max(1.0, self.surface.view.height()) / max(1, self.places)
        if rows < self.style.metrics().height() or not len(self.values):
            return []
        found = []
        for place in range(self.places):
            known = np.isfinite(self.values[:, place]).any()
            value = float(self.upper[-1, place]) if known else None
            stub = least if self.is_veiled(place) else 0.0
            found.append(Label(max(value or 0.0, stub), -self.positions[place], self.words.amount(value)))
        return found

    def anchor(self, spot: Spot) -> QPointF | None:
        """Return the end of the series' part of the bar."""
        if not self.has(spot):
            return None
        return QPointF(self.upper[spot.series, spot.place], -self.positions[spot.place])

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the category on that height, and the series whose part is there."""
        if not self.places or not len(self.values):
            return None
        place = min(max(round(-point.y()), 0), self.places - 1)
        over = [number for number in range(len(self.values)) if point.x() <= self.upper[number, place]]
        return Spot(place, over[0] if over else len(self.values) - 1)

    def point_at(self, spot: Spot | None) -> None:
        """Draw the guide at the category below the pointer."""
        self.guide.set_data(None if spot is None else -float(self.positions[spot.place]))
