"""Charts at 10,000 points: what another set of values costs the window's thread, up to the painted pixels.

The floor is bare pyqtgraph in the same run: a PlotWidget with as many curves, given other values by `setData`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.measure import Report, best_of
from partnerdesk.analytics.values import ChartData, Phrase, Series
from partnerdesk.charts.registry import make_panel
from partnerdesk.models.formats import Formats
from partnerdesk.views.theme import Theme
from partnerdesk.views.theme.chart_style import chart_style

SIZE = (960, 420)
SERIES = 4
WEEKS = 104
LIMITS = {WEEKS: 30.0, 10_000: 30.0}
"""Times the floor, by number of places; bands, patterns and hatches are filled where the floor draws thin lines."""
CHARTS = {
    "license_distribution_trend": "stacked area",
    "users_by_usage_volume": "stacked bars",
    "feature_use": "category bars",
    "poor_call_percent": "lines",
}
FIRST_WEEK = 2_000


def values_of(places: int, turn: int) -> list[np.ndarray]:
    """Return the values of each series; `turn` makes them others."""
    x = np.arange(places)
    return [100 + 50 * (number + 1) + 20 * np.sin(x / 9 + number + turn) for number in range(SERIES)]


def chart_of(key: str, places: int, turn: int) -> ChartData:
    """Return the same values as data of a chart."""
    tones = ("used", "assigned", "available", "overage") if key == "license_distribution_trend" else ("",) * SERIES
    series = tuple(
        Series(f"s{number}", Phrase(f"Series {number}"), tuple(values.round().tolist()), tones[number])
        for number, values in enumerate(values_of(places, turn))
    )
    data = ChartData(key, "week", tuple(range(FIRST_WEEK, FIRST_WEEK + places)), series)
    if key == "feature_use":
        return replace(data, x_kind="category", x=tuple(f"c{place}" for place in range(places)))
    return data


def redrawing(app: QApplication, widget: QWidget, change: Callable[[int], object]) -> Callable[[], None]:
    """Return a call that gives other values and waits for the pixels."""
    turn = [0]

    def redraw() -> None:
        turn[0] ^= 1
        change(turn[0])
        widget.grab()
        app.processEvents()

    return redraw


def bare(places: int) -> tuple[QWidget, Callable[[int], object]]:
    """Return the floor and how it is given other values."""
    plot = pg.PlotWidget()
    curves = [plot.plot(pen=pg.mkPen(number)) for number in range(SERIES)]
    both = [values_of(places, turn) for turn in (0, 1)]

    def change(turn: int) -> None:
        for curve, values in zip(curves, both[turn], strict=True):
            curve.setData(values)

    return plot, change


def measured(app: QApplication, places: int, theme: Theme) -> bool:
    """Measure every kind of chart with so many places."""
    plot, change = bare(places)
    plot.resize(*SIZE)
    plot.show()
    report = Report(f"Other values in {SERIES} series of {places:,} places", best_of(redrawing(app, plot, change)))
    plot.close()
    for key, name in CHARTS.items():
        panel = make_panel(key, chart_style(theme), Formats("en", 0))
        panel.resize(*SIZE)
        both = [chart_of(key, places, turn) for turn in (0, 1)]
        panel.set_data(both[0])
        panel.show()
        app.processEvents()
        assert panel.surface is not None
        before = len(panel.surface.view.addedItems)
        again = redrawing(app, panel, lambda turn, panel=panel, both=both: panel.set_data(both[turn]))  # type: ignore[misc]
        report.add(name, best_of(again), LIMITS[places])
        assert len(panel.surface.view.addedItems) == before, "items were made anew"
        panel.close()
    return report.show()


def main() -> int:
    """Run it; the exit code says whether the limits were kept."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    app = QApplication([])
    theme = Theme("light")
    kept = [measured(app, places, theme) for places in LIMITS]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
