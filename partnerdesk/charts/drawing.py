"""What every kind of chart must be able to do, and what those with places along an axis share. Knows no panel."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from PySide6.QtCore import QPointF

from partnerdesk.analytics.values import ChartData
from partnerdesk.charts.parts import Key, Spot
from partnerdesk.charts.style import RAMP, ChartStyle
from partnerdesk.charts.words import ChartWords

_ODD = {"unknown", "overage"}
Numbers = np.ndarray[Any, np.dtype[np.float64]]


class Surface(Protocol):
    """What a drawing needs of the surface it is on."""

    plotItem: Any
    view: Any


class Drawing:
    """Draws one kind of chart with items that it keeps. Coordinates are the data's own."""

    turned = False
    """Whether the places stand one below the other."""

    def __init__(self, surface: Surface) -> None:
        self.surface = surface
        self.total = False
        """Whether a line for the total is wanted, where the drawing has one."""
        self.ramp = False
        """Whether the series are steps from few to many."""
        self.words: ChartWords
        self.style: ChartStyle
        self.places = 0
        self.positions: Numbers = np.empty(0)
        self.values: Numbers = np.empty((0, 0))

    def show(self, words: ChartWords, style: ChartStyle) -> None:
        """Take other data and draw it."""
        self.words, self.style = words, style
        data = words.data
        self.places = len(data.x)
        self.positions = positions_of(data)
        self.values = values_of(data)
        self.draw()

    def draw(self) -> None:
        """Give the items their values."""
        raise NotImplementedError

    def fit(self) -> None:
        """Set ranges and marks for the room that there is."""
        raise NotImplementedError

    def anchor(self, spot: Spot) -> QPointF | None:
        """Return where a spot is, None for a gap without a place to mark."""
        raise NotImplementedError

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the spot nearest to a point."""
        raise NotImplementedError

    def tone_of(self, number: int) -> str:
        """Return the tone of a series: its own, that of its place, or its step of the ramp."""
        series = self.words.data.series
        if not self.ramp or series[number].tone == "available":
            return self.style.tone(series[number].tone, number)
        steps = [place for place, each in enumerate(series) if each.tone != "available"]
        return f"{RAMP}{steps.index(number) + 1}/{len(steps)}"

    def keys(self) -> list[Key]:
        """Return the legend. Series that are there for the odd case alone are named when it occurs."""
        return [key for number, key in enumerate(self.series_keys()) if self.is_told(number)] + self.veil_keys()

    def is_told(self, number: int) -> bool:
        """Return whether a series is named: always, but for the odd ones that have nothing to show."""
        return self.words.data.series[number].tone not in _ODD or bool(np.nan_to_num(self.values[number]).any())

    def series_keys(self) -> list[Key]:
        """Return the legend's entries of the series, in their order."""
        return [Key(self.words.series(number), self.tone_of(number)) for number in range(len(self.words.data.series))]

    def reading_order(self) -> list[int]:
        """Return the series as they stand in the readout, from the top."""
        return [number for number in range(len(self.values)) if self.is_told(number)]

    def point_at(self, spot: Spot | None) -> None:
        """Show what lies below the pointer."""

    def veil_keys(self) -> list[Key]:
        """Return what hatches mean where there are any."""
        data = self.words.data
        found = []
        if data.partial:
            found.append(Key(self.words.partial_text(), mark="veil"))
        if data.small:
            found.append(Key(self.words.small_text(), mark="veil"))
        return found

    def height(self) -> int:
        """Return the pixels that the drawing wants to be tall."""
        return self.style.px(240)

    def has(self, spot: Spot) -> bool:
        """Return whether the data has such a spot."""
        return spot.place < self.places and spot.series < len(self.values)

    def step(self, spot: Spot | None, along: int, across: int) -> Spot:
        """Return the spot one step further: `along` is to the right, `across` upwards."""
        if spot is None:
            return self.end(None, 1)
        if self.turned:
            along, across = -across, along
        place = min(max(spot.place + along, 0), self.places - 1)
        series = min(max(spot.series + across, 0), len(self.values) - 1)
        return Spot(place, series)

    def end(self, spot: Spot | None, side: int) -> Spot:
        """Return the first (-1) or last (1) spot of the series."""
        return Spot(0 if side < 0 else self.places - 1, spot.series if spot else 0)

    def is_veiled(self, place: int) -> bool:
        """Return whether a place is hatched."""
        return place in self.words.data.partial or place in self.words.data.small


def positions_of(data: ChartData) -> Numbers:
    """Return where the places stand: weeks by their distance, so that a week that is not there leaves its room."""
    if data.x_kind == "week" and data.x:
        numbers: Numbers = np.array(data.x, dtype=float)
        numbers -= numbers[0]
        return numbers
    return np.arange(len(data.x), dtype=float)


def values_of(data: ChartData) -> Numbers:
    """Return the values as a matrix, a row a series; gaps are NaN."""
    if not data.series:
        return np.empty((0, len(data.x)))
    values: Numbers = np.array([series.values for series in data.series], dtype=float)
    return values.reshape(len(data.series), -1)


def runs_of(positions: Numbers, whole: Any) -> list[slice]:
    """Return the stretches of places without a gap between them, neither in the values nor along the axis."""
    if not len(positions):
        return []
    joined = whole[1:] & whole[:-1] & (np.diff(positions) <= 1)
    starts = np.flatnonzero(whole & ~np.concatenate(([False], joined)))
    ends = np.flatnonzero(whole & ~np.concatenate((joined, [False]))) + 1
    return [slice(int(start), int(end)) for start, end in zip(starts, ends, strict=True)]


def with_breaks(x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
    """Return a line with a gap put in wherever places are missing along the axis."""
    holes = np.flatnonzero(np.diff(x) > 1) + 1
    return np.insert(x, holes, x[holes] - 0.5) if len(holes) else x, np.insert(y, holes, np.nan)


def hours_of(data: ChartData) -> list[int]:
    """Return the places as hours of the week."""
    return [int(place) for place in data.x]
