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
    "unknown": "lines",
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

RAMP = "ramp"
"""Tones `ramp1/4` to `ramp4/4` are shades of one hue, from few to many."""
_RAMP_PATTERNS: tuple[Pattern, ...] = ("solid", "dots", "solid", "lines", "solid", "cross")
_LIKE = {"unknown": "assigned", "good": "data2", "fair": "data5", "poor": "data3"}
"""Tones that a style need not name."""

SYMBOLS = ("o", "s", "t1", "d", "t")
"""Shapes of the points of a line, by the series' place."""


@dataclass(frozen=True)
class ChartStyle:
    """Everything that charts paint with, for one theme and text size."""

    dark: bool
    colours: Mapping[str, str]
    """#rrggbb by tone: used, assigned, available, overage, unknown, good, fair, poor, data1 to data7."""
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
        if tone in self.colours or tone in _LIKE or tone.startswith(RAMP):
            return tone
        return f"data{place % 7 + 1}"

    def colour(self, tone: str, alpha: float = 1.0) -> QColor:
        """Return the colour of a tone, or of a literal #rrggbb."""
        if tone.startswith(RAMP):
            step, count = (int(part) for part in tone.removeprefix(RAMP).split("/"))
            share = (step - 1) / max(1, count - 1)
            colour = blend(QColor(self.colours["assigned"]), QColor(self.colours["used"]), share)
        else:
            colour = QColor(self.colours.get(tone) or self.colours.get(_LIKE.get(tone, ""), tone))
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


def pattern_of(tone: str) -> Pattern:
    """Return the pattern that belongs to a tone."""
    if tone.startswith(RAMP):
        return _RAMP_PATTERNS[(int(tone.removeprefix(RAMP).split("/")[0]) - 1) % len(_RAMP_PATTERNS)]
    return PATTERNS.get(tone, "solid")


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """Return `first` with `share` (0 to 1) of `second` mixed in."""
    return QColor(
        round(first.red() + (second.red() - first.red()) * share),
        round(first.green() + (second.green() - first.green()) * share),
        round(first.blue() + (second.blue() - first.blue()) * share),
    )
