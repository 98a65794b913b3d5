"""What a chart looks like: colours by tone, patterns, font and measures. Plain data; knows no theme and no chart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon

Pattern = Literal["solid", "dots", "lines", "bars", "cross", "diagonal"]
"""Laid over a colour, so that it is known without its hue."""

PATTERNS: dict[str, Pattern] = {
    "assigned": "dots",
    "overage": "diagonal",
    "fair": "dots",
    "poor": "cross",
    "data2": "dots",
    "data3": "lines",
    "data4": "cross",
    "data5": "bars",
    "data6": "diagonal",
}
"""Pattern of each tone; those that are not named are plain. Diagonals that fall the other way mean "not complete"."""

SYMBOLS = ("o", "s", "t1", "d", "t")
"""Shapes of the points of a line, by the series' place."""


@dataclass(frozen=True)
class ChartStyle:
    """Everything that charts paint with, for one theme and text size."""

    dark: bool
    colours: Mapping[str, str]
    """#rrggbb by tone: used, assigned, available, overage, good, fair, poor, data1 to data7."""
    surface: str
    """What the chart stands on."""
    raised: str
    """Ground of the hover readout."""
    text: str
    text_soft: str
    text_faint: str
    grid: str
    edge: str
    """Edge of pale areas, to be seen against the ground."""
    focus: str
    font: QFont
    """The interface font at the size of small texts."""
    px: Callable[[float], int]
    """Pixels at the present text size."""
    icon: Callable[[str], QIcon]
    """An icon of the program by its name."""

    def tone(self, tone: str, place: int = 0) -> str:
        """Return the key of a series' colour: its own, or the one of its place where it has none that is known."""
        return tone if tone in self.colours else f"data{place % 7 + 1}"

    def colour(self, tone: str, alpha: float = 1.0) -> QColor:
        """Return the colour of a tone, or of a literal #rrggbb."""
        colour = QColor(self.colours.get(tone, tone))
        colour.setAlphaF(alpha)
        return colour

    def strong_font(self) -> QFont:
        """Return the font of what is to be seen first."""
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def metrics(self) -> QFontMetricsF:
        """Return the measures of the font."""
        return QFontMetricsF(self.font)


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """Return `first` with `share` (0 to 1) of `second` mixed in."""
    return QColor(
        round(first.red() + (second.red() - first.red()) * share),
        round(first.green() + (second.green() - first.green()) * share),
        round(first.blue() + (second.blue() - first.blue()) * share),
    )
