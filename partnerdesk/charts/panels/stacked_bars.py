"""Bars over time whose parts stand on each other. Knows no panel."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from partnerdesk.charts.drawing import Surface
from partnerdesk.charts.items import Bars
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.upright import Stacked
from partnerdesk.charts.words import ChartWords


class StackedBars(Stacked):
    """One group of bars a series."""

    margin = 0.55

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self.bars: list[Bars] = []

    def show(self, words: ChartWords, style: ChartStyle) -> None:
        """Take other data and draw it."""
        while len(self.bars) < len(words.data.series):
            self.bars.append(Bars())
            self.surface.view.addItem(self.bars[-1], ignoreBounds=True)
        super().show(words, style)

    def draw_values(self) -> None:
        """Give the bars their values."""
        for number, bars in enumerate(self.bars):
            bars.setVisible(number < len(self.values))
            if number >= len(self.values):
                continue
            upper = np.where(np.isfinite(self.values[number]), self.upper[number], np.nan)
            bars.set_style(self.style)
            bars.set_data(self.positions, self.lower[number], upper, self.tone_of(number))

    def veil_path(self) -> QPainterPath:
        """Return the columns that are hatched."""
        path, tops = QPainterPath(), self.tops()
        for place in sorted(self.words.data.partial | self.words.data.small):
            if place < self.places and tops[place] > 0:
                path.addRect(QRectF(self.positions[place] - 0.36, 0, 0.72, tops[place]))
        return path
