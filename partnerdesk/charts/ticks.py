"""Where the marks of an axis stand: round values, and no more labels than there is room for. Arithmetic alone."""

from __future__ import annotations

import math
from collections.abc import Sequence

_STEPS = (1, 2, 2.5, 5, 10)
_SECOND_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400)


def nice_step(span: float, count: int, *, whole: bool, seconds: bool = False) -> float:
    """Return a round distance between marks so that about `count` of them cover `span`.

    Args:
        span: greatest less smallest value.
        count: how many marks there is room for, at least 1.
        whole: whether values between whole numbers make no sense.
        seconds: whether to count as clocks do.
    """
    rough = max(span, 1e-9) / max(1, count)
    if seconds:
        for known in _SECOND_STEPS:
            if known >= rough:
                return float(known)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in _STEPS if factor * power >= rough * 0.999)
    if whole or seconds:
        return float(max(1, math.ceil(step)))
    return step


def value_marks(low: float, high: float, count: int, *, whole: bool, seconds: bool = False) -> list[float]:
    """Return round values from at or below `low` to at or above `high`, at least two."""
    if high <= low:
        high = low + 1
    step = nice_step(high - low, count, whole=whole, seconds=seconds)
    first = math.floor(low / step + 1e-9)
    last = max(math.ceil(high / step - 1e-9), first + 1)
    return [number * step for number in range(first, last + 1)]


def place_marks(positions: Sequence[float], unit: float, label: float) -> list[int]:
    """Return the indexes of the places that get a label: the last one, and as many before as fit.

    Args:
        positions: where the places stand, in order.
        unit: pixels from one position to the next whole one.
        label: pixels that a label needs, with the gap after it.
    """
    kept: list[int] = []
    edge = math.inf
    step = 1
    if len(positions) > 1 and unit > 0:
        step = max(1, math.ceil(label / unit - 1e-9))
    for index in range(len(positions) - 1, -1, -step):
        x = positions[index] * unit
        if edge - x >= label - 1e-6:
            kept.append(index)
            edge = x
    kept.reverse()
    return kept


def spread(wanted: Sequence[float], distance: float, low: float, high: float) -> list[float]:
    """Return heights near the wanted ones that keep a distance and stay between `low` and `high` where they can.

    `wanted` is in rising order.
    """
    placed: list[float] = []
    for height in wanted:
        placed.append(max(height, placed[-1] + distance) if placed else max(height, low))
    limit = high
    for index in range(len(placed) - 1, -1, -1):
        placed[index] = min(placed[index], limit)
        limit = placed[index] - distance
    return placed
