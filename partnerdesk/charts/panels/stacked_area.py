"""Areas that stand on each other over time, with overage above the line of the total. Knows no panel.

Overage is part of what is assigned (glossary part 4): the bands of what is assigned end at what fits into the total, as
in the licence bar, and the overage stands above. The readout and the table have the whole of each.

A week whose use is not reported has its assigned licences undivided. Between it and a week that tells them apart there
is an upright edge halfway: slanted bands would look as if the use had fallen to nothing.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPainterPath

from partnerdesk.charts.drawing import Numbers, Surface, with_breaks
from partnerdesk.charts.items import ALONE, Band
from partnerdesk.charts.parts import Key
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.upright import Stacked
from partnerdesk.charts.words import ChartWords, translate

_DIVIDED = ("used", "assigned")
_UNDIVIDED = "unknown"


class StackedArea(Stacked):
    """One band a series; what is over the limit is hatched and stands on the total."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.bands: list[Band] = []
        self.line = pg.PlotCurveItem(connect="finite", antialias=True)
        self.line.setZValue(6)
        surface.view.addItem(self.line, ignoreBounds=True)

    def show(self, words: ChartWords, style: ChartStyle) -> None:
        """Take other data and draw it."""
        while len(self.bands) < len(words.data.series):
            self.bands.append(Band())
            self.surface.view.addItem(self.bands[-1], ignoreBounds=True)
        super().show(words, style)

    def draw_values(self) -> None:
        """Give the bands and the line their values."""
        positions, upper, lower, known = self._with_edges()
        for number, band in enumerate(self.bands):
            band.setVisible(number < len(self.values))
            if number >= len(self.values):
                continue
            tone = self.tone_of(number)
            top = np.where(known[number], upper[number], np.nan)
            band.set_style(self.style)
            band.set_data(positions, lower[number], top, tone, edged=tone == "available")
        heights = self.total_heights()
        self.line.setVisible(heights is not None)
        if heights is not None:
            self.line.setPen(pg.mkPen(self.style.colour(self.style.text), width=1.5 if self.places <= 1_000 else 1))
            x, y = with_breaks(self.positions, heights)
            self.line.setData(x, y)

    def edges(self) -> list[int]:
        """Return the places after which assigned licences begin, or cease, to be told apart into used and not used."""
        tones = [series.tone for series in self.words.data.series]
        if _UNDIVIDED not in tones or not self.places:
            return []
        heights = np.nan_to_num(self.upper - self.lower)
        told = sum(heights[number] for number, tone in enumerate(tones) if tone in _DIVIDED)
        untold = heights[tones.index(_UNDIVIDED)]
        undivided, any_assigned = untold > told, (untold + told) > 0
        changes = (undivided[1:] != undivided[:-1]) & any_assigned[1:] & any_assigned[:-1]
        return [int(place) for place in np.flatnonzero(changes & (np.diff(self.positions) <= 1))]

    def _with_edges(self) -> tuple[Numbers, Numbers, Numbers, Any]:
        """Return positions, tops, floors and what is known, with two more places halfway at each upright edge."""
        known = np.isfinite(self.values)
        edges = self.edges()
        if not edges:
            return self.positions, self.upper, self.lower, known
        heights = self.upper - self.lower
        tones = [series.tone for series in self.words.data.series]
        assigned = [number for number, tone in enumerate(tones) if tone in {*_DIVIDED, _UNDIVIDED}]
        at = [edge + 1 for edge in edges for _side in range(2)]
        sides = [place for edge in edges for place in (edge, edge + 1)]
        more = np.repeat([(heights[:, edge] + heights[:, edge + 1]) / 2 for edge in edges], 2, axis=0).T
        for column, place in enumerate(sides):
            # what is assigned halfway, divided as it is on this side of the edge
            whole = heights[assigned, place].sum()
            more[assigned, column] = heights[assigned, place] * (more[assigned, column].sum() / whole)
        heights = np.insert(heights, at, more, axis=1)
        upper = np.cumsum(heights, axis=0)
        middle = [(self.positions[edge] + self.positions[edge + 1]) / 2 for edge in edges for _side in range(2)]
        positions = np.insert(self.positions, at, middle)
        return positions, upper, upper - heights, np.insert(known, at, known[:, sides], axis=1)

    def total_heights(self) -> Numbers | None:
        """Return the total by place: everything below the overage. None where no line is wanted or makes sense."""
        tones = [series.tone for series in self.words.data.series]
        if not self.total or "overage" not in tones or not self.places:
            return None
        return np.where(
            np.isnan(self.tops()), np.nan, self.upper[-1] - np.nan_to_num(self.values[tones.index("overage")])
        )

    def stacked(self) -> Numbers:
        """Return the bands' own heights: overage is taken out of the bands of what is assigned, the last ones first."""
        tones = [series.tone for series in self.words.data.series]
        if "overage" not in tones:
            return self.values
        heights: Numbers = self.values.copy()
        left = np.nan_to_num(self.values[tones.index("overage")])
        for number in reversed([place for place, tone in enumerate(tones) if tone not in {"available", "overage"}]):
            taken = np.minimum(np.nan_to_num(heights[number]), left)
            heights[number] -= taken
            left = left - taken
        return heights

    def keys(self) -> list[Key]:
        """Return the legend, with the line of the total."""
        found = super().keys()
        if self.total_heights() is not None:
            place = len(found) - len(self.veil_keys())
            found.insert(place, Key(translate("Charts", "Total"), mark="total"))
        return found

    def veil_path(self) -> QPainterPath:
        """Return the stretches that lead to a place that is hatched."""
        path, tops = QPainterPath(), self.tops()
        x = self.positions
        for place in sorted(self.words.data.partial | self.words.data.small):
            if place >= self.places or np.isnan(tops[place]):
                continue
            before = place > 0 and x[place] - x[place - 1] <= 1 and not np.isnan(tops[place - 1])
            after = place + 1 < self.places and x[place + 1] - x[place] <= 1 and not np.isnan(tops[place + 1])
            corners = [(x[place], tops[place])]
            if before:
                corners.insert(0, (x[place - 1], tops[place - 1]))
            if after and not self.is_veiled(place + 1):
                corners.append((x[place + 1], tops[place + 1]))
            if len(corners) == 1:
                corners = [(x[place] - ALONE, tops[place]), (x[place] + ALONE, tops[place])]
            path.moveTo(corners[0][0], 0)
            for corner in corners:
                path.lineTo(*corner)
            path.lineTo(corners[-1][0], 0)
            path.closeSubpath()
        return path
