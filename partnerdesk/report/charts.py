"""The bar of a product's licences and the trend of twelve months, drawn on paper. Knows a canvas and values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPolygonF

from partnerdesk.models.cells import Bar
from partnerdesk.report.canvas import BANDS, INK, SOFT, Canvas
from partnerdesk.report.content import Trend

_AXIS = 9.0
"""Room for the numbers at the left of a chart."""
_WHITE = QColor("#ffffff")
_HATCHED = frozenset({"overage", "unknown"})


def draw_bar(canvas: Canvas, bar: Bar, x: float, y: float, width: float, height: float) -> None:
    """Draw used, assigned, available and overage beside each other; overage is hatched as well."""
    canvas.fill(x, y, width, height, BANDS["available"])
    for kind, start, end in bar.segments():
        left, wide = x + start * width, (end - start) * width
        canvas.fill(left, y, wide, height, BANDS[kind])
        if kind in _HATCHED:
            canvas.hatch(left, y, wide, height, _WHITE)


def draw_trend(canvas: Canvas, trend: Trend, x: float, y: float, width: float, height: float) -> float:
    """Draw bands over the weeks, a gap where nothing is known, a legend below; return the place below."""
    y = canvas.text(x, y, width, trend.title, 9, bold=True) + 1.5
    left, wide = x + _AXIS, width - _AXIS
    small = canvas.line_height(7)
    for share, mark in ((0.0, "0"), (0.5, trend.marks[0]), (1.0, trend.marks[1])):
        at = y + height * (1 - share)
        canvas.rule(left, at, wide)
        canvas.text(x, at - small / 2, _AXIS - 1, mark, 7, colour=SOFT, right=True)
    _bands(canvas, trend, left, y, wide, height)
    _months(canvas, trend, left, y + height + 0.8, wide)
    return _legend(canvas, trend, x, y + height + small + 2, width)


def _bands(canvas: Canvas, trend: Trend, x: float, y: float, width: float, height: float) -> None:
    step = width / max(1, len(trend.chart.x))
    floors = [0.0] * len(trend.chart.x)
    for series, band in zip(trend.chart.series, trend.bands, strict=True):
        tone = series.tone or series.key
        colour = BANDS.get(tone, BANDS["unknown"])
        for run in _runs(band):
            tops = [floors[place] + (band[place] or 0.0) for place in run]
            upper = _edge(canvas, run, tops, trend.top, x, y, step, height)
            lower = _edge(canvas, run, [floors[place] for place in run], trend.top, x, y, step, height)
            canvas.painter.setPen(Qt.PenStyle.NoPen)
            canvas.painter.setBrush(colour)
            canvas.painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
            for place, top in zip(run, tops, strict=True):
                floors[place] = top
    for place in trend.chart.partial:
        tall = height * floors[place] / trend.top
        canvas.hatch(x + place * step, y + height - tall, step, tall, _WHITE)


def _runs(values: tuple[float | None, ...]) -> list[list[int]]:
    """Return the places that follow each other without a gap."""
    runs: list[list[int]] = []
    for place, value in enumerate(values):
        if value is None:
            continue
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def _edge(
    canvas: Canvas, run: list[int], values: list[float], top: float, x: float, y: float, step: float, height: float
) -> list[QPointF]:
    """Return a week as wide as it is: a stair, so that one week alone is seen too."""
    points = []
    for place, value in zip(run, values, strict=True):
        at = y + height * (1 - value / top)
        points += [QPointF((x + end * step) * canvas.dots, at * canvas.dots) for end in (place, place + 1)]
    return points


def _months(canvas: Canvas, trend: Trend, x: float, y: float, width: float) -> None:
    step = width / max(1, len(trend.chart.x))
    for place, name in even_months(trend.months, step, lambda name: canvas.text_width(name, 7) + 1.5):
        at, wide = x + place * step, canvas.text_width(name, 7)
        if at + wide <= x + width + 2:
            canvas.text(at, y, wide + 1, name, 7, colour=SOFT)


def even_months(
    months: Sequence[tuple[int, str]], step: float, room: Callable[[str], float]
) -> Sequence[tuple[int, str]]:
    """Return each month, or each second, third and so on, so that none of their names touch and no other is missing.

    Args:
        months: place and name of each.
        step: length from a place to the next.
        room: length that a name needs, with the gap after it.
    """
    for each in range(1, len(months) + 1):
        kept = months[::each]
        if all((after[0] - at) * step >= room(name) for (at, name), after in pairwise(kept)):
            return kept
    return ()


def _legend(canvas: Canvas, trend: Trend, x: float, y: float, width: float) -> float:
    at, tall = x, canvas.line_height(7)
    told = told_bands(trend.bands, trend.chart.partial)
    for number, (series, name) in enumerate(zip(trend.chart.series, trend.names, strict=True)):
        if number not in told:
            continue
        wide = 4.5 + canvas.text_width(name, 7)
        if at > x and at + wide > x + width:
            at, y = x, y + tall + 0.6
        canvas.fill(at, y + 0.5, 3, tall - 1, BANDS.get(series.tone or series.key, BANDS["unknown"]))
        canvas.text(at + 4, y, wide - 3.5, name, 7, colour=INK)
        at += wide + 3
    y += tall + 0.6
    return canvas.paragraph(x, y, width, trend.notes, 7, lines=4, colour=SOFT) if trend.notes else y


def told_bands(bands: Sequence[Sequence[float | None]], partial: Collection[int]) -> frozenset[int]:
    """Return which bands the legend explains: those that are drawn somewhere.

    A week that is not over counts where there is no other: it has no usage report yet, which the notes say.
    """
    drawn = [{place for place, height in enumerate(band) if height} for band in bands]
    full = any(places - set(partial) for places in drawn)
    return frozenset(n for n, places in enumerate(drawn) if (places - set(partial) if full else places))
