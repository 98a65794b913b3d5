"""The small values that a drawing and its panel exchange. Plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Mark = Literal["fill", "line", "total", "veil", "gap", "text"]
"""What the swatch of an entry is; `text`: none, a heading of the others."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One point of a chart: a place along it and one of its series, both by index."""

    place: int
    series: int


@dataclass(frozen=True, slots=True)
class Key:
    """An entry of the legend: a text beside a swatch."""

    text: str
    tone: str = ""
    """Colour and pattern of the swatch: a tone, or a literal #rrggbb."""
    mark: Mark = "fill"
    symbol: str = ""
    """Shape of the points of a line, as pyqtgraph names it."""
