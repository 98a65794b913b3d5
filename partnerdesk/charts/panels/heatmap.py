"""The hours of a week as a map: days below each other, hours side by side, darker where there is more. No panel."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath

from partnerdesk.charts.cells import Cells, Shaded
from partnerdesk.charts.drawing import Drawing, Surface, hours_of
from partnerdesk.charts.items import Veil
from partnerdesk.charts.parts import Key, Spot
from partnerdesk.charts.style import blend
from partnerdesk.charts.ticks import value_marks
from partnerdesk.charts.upright import finite_max
from partnerdesk.charts.words import axis_text, translate

HOURS = 24
_ROW = 30
_CLASSES = 5
_LEAST = 0.18
"""How much of the full colour the lowest shade has."""


class HeatMap(Drawing):
    """Shows the first series; the readout and the table have them all."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.cells, self.veil = Cells(), Veil()
        surface.view.addItem(self.cells, ignoreBounds=True)
        surface.view.addItem(self.veil, ignoreBounds=True)
        surface.view.invertY(True)
        self.marks: list[float] = [0.0, 1.0]
        self.hours: list[int] = []
        self._places: dict[int, int] = {}

    def draw(self) -> None:
        """Shade the cells."""
        data = self.words.data
        self.hours = hours_of(data)
        self._places = {hour: place for place, hour in enumerate(self.hours)}
        shown = self.values[0] if len(self.values) else np.empty(0)
        self.marks = value_marks(
            0, finite_max(shown), _CLASSES - 1, whole=data.unit == "count", seconds=data.unit == "seconds"
        )
        shades = self.shades()
        cells = []
        for place, value in enumerate(shown):
            row, column = divmod(self.hours[place], HOURS)
            if np.isnan(value):
                cells.append(Shaded(column, row, None, ""))
            else:
                text = self.words.value(0, place) if data.unit == "count" else ""
                cells.append(Shaded(column, row, shades[self.class_of(value)], text if value else ""))
        for item in (self.cells, self.veil):
            item.set_style(self.style)
        self.cells.set_data(cells)
        self.veil.set_data(self._veil_path())

    def shades(self) -> list[QColor]:
        """Return the colour of each class, from nothing at all to the most."""
        style = self.style
        ground, full = style.colour(style.surface), style.colour("used")
        count = len(self.marks) - 1
        steps = [_LEAST + (1 - _LEAST) * number / max(1, count - 1) for number in range(count)] if count > 1 else [1.0]
        return [blend(ground, style.colour(style.text_faint), 0.1), *(blend(ground, full, step) for step in steps)]

    def class_of(self, value: float) -> int:
        """Return the class of a value: 0 is none at all, then one for each stretch between two marks."""
        if value <= 0:
            return 0
        return min(max(int(np.searchsorted(self.marks, value, side="left")), 1), len(self.marks) - 1)

    def keys(self) -> list[Key]:
        """Return which series is shown, its classes as the legend, and what an empty frame means."""
        words, shades = self.words, self.shades()
        step = self.marks[1] - self.marks[0]
        texts = [axis_text(mark, step, words.data.unit, words.formats) for mark in self.marks]
        shown = [Key(words.series(0), mark="text")] if words.data.series else []
        found = [*shown, Key(texts[0], shades[0].name())]
        for number, (low, high) in enumerate(pairwise(texts), start=1):
            text = translate("Charts", "over {low}, to {high}").format(low=low, high=high)
            found.append(Key(text, shades[number].name()))
        if len(self.values) and np.isnan(self.values[0]).any():
            found.append(Key(translate("Charts", "No figures"), mark="gap"))
        return found + self.veil_keys()

    def series_keys(self) -> list[Key]:
        """Return entries without a swatch: the colour is the value's, not the series'."""
        return [Key(self.words.series(number)) for number in range(len(self.words.data.series))]

    def height(self) -> int:
        """Return a row for each day, and the axis."""
        metrics = self.style.metrics()
        row = max(self.style.px(_ROW), metrics.height() + 6)
        return round(min(self.days(), 7) * row + 2 * metrics.height() + self.style.px(18))

    def days(self) -> int:
        """Return how many days there are, a week at least."""
        return max(7, max(self.hours, default=0) // HOURS + 1)

    def fit(self) -> None:
        """Set ranges and marks for the room that there is."""
        style, view, locale = self.style, self.surface.view, self.words.formats.locale
        metrics = style.metrics()
        left, bottom = self.surface.plotItem.getAxis("left"), self.surface.plotItem.getAxis("bottom")
        days = self.days()
        every = max(1, int(np.ceil(metrics.height() * days / max(1.0, view.height()))))
        names = [
            (day + 0.5, locale.standaloneDayName((day - 1) % 7 + 1, locale.FormatType.ShortFormat))
            for day in range(0, days, every)
        ]
        left.setTicks([names])
        left.setWidth(max(metrics.horizontalAdvance(name) for _at, name in names) + style.px(10))
        wide = view.width() / HOURS
        step = next(
            step
            for step in (1, 2, 3, 4, 6, 12, 24)
            if step * wide >= metrics.horizontalAdvance("00") * 1.7 or step == 24
        )
        bottom.setTicks([[(hour + 0.5, f"{hour:02}") for hour in range(0, HOURS, step)]])
        bottom.setLabel(
            self.words.places_heading(),
            **{
                "color": style.text_faint,
                "font-size": f"{style.font.pixelSize()}px",
                "font-family": f"'{style.font.family()}'",
            },
        )
        bottom.setHeight(2 * metrics.height() + style.px(14))
        view.setRange(xRange=(0, HOURS), yRange=(0, days), padding=0, disableAutoRange=True)

    def anchor(self, spot: Spot) -> QPointF | None:
        """Return the middle of the cell."""
        if not self.has(spot):
            return None
        row, column = divmod(self.hours[spot.place], HOURS)
        return QPointF(column + 0.5, row + 0.5)

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the cell there."""
        place = self._places.get(int(point.y()) * HOURS + int(point.x()))
        return None if place is None or not len(self.values) else Spot(place, 0)

    def step(self, spot: Spot | None, along: int, across: int) -> Spot:
        """Return the cell beside: an hour to the right or left, a day up or down."""
        if spot is None:
            return self.end(None, -1)
        wanted = self.hours[spot.place] + along - HOURS * across
        return Spot(self._places.get(wanted, spot.place), 0)

    def end(self, spot: Spot | None, side: int) -> Spot:
        """Return the first or last hour of the cell's day; the week's first without a cell."""
        if spot is None:
            return Spot(0, 0)
        day = self.hours[spot.place] // HOURS
        hours = [hour for hour in self._places if hour // HOURS == day]
        return Spot(self._places[min(hours) if side < 0 else max(hours)], 0)

    def _veil_path(self) -> QPainterPath:
        path = QPainterPath()
        for place in sorted(self.words.data.partial | self.words.data.small):
            if place < self.places:
                row, column = divmod(self.hours[place], HOURS)
                path.addRect(QRectF(column, row, 1, 1))
        return path
