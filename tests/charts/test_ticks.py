"""Marks of the axes: round, enough, never over each other."""

from __future__ import annotations

import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.charts.ticks import place_marks, spread, value_marks


@given(st.floats(0, 1e9), st.integers(1, 12), st.booleans())
def test_marks_cover_the_values_and_are_evenly_apart(high: float, count: int, whole: bool) -> None:
    marks = value_marks(0, high, count, whole=whole)
    steps = [b - a for a, b in itertools.pairwise(marks)]
    assert marks[0] == 0
    assert marks[-1] >= high * (1 - 1e-6)
    assert max(steps) - min(steps) <= max(steps) * 1e-6
    assert len(marks) <= count + 2
    assert not whole or all(float(mark).is_integer() for mark in marks)


@given(st.floats(-1e6, -1e-3), st.floats(1e-3, 1e6))
def test_marks_below_zero_contain_zero(low: float, high: float) -> None:
    marks = value_marks(low, high, 5, whole=False)
    slack = 1e-6 * (high - low)
    assert marks[0] <= low + slack
    assert marks[-1] >= high - slack
    assert any(abs(mark) < 1e-9 for mark in marks)


def test_seconds_are_counted_as_clocks_do() -> None:
    assert value_marks(0, 170, 4, whole=False, seconds=True) == [0, 60, 120, 180]
    assert value_marks(0, 25, 3, whole=False, seconds=True) == [0, 10, 20, 30]


@given(st.lists(st.integers(0, 400), unique=True, max_size=60), st.floats(0.5, 80), st.floats(1, 120))
def test_labels_of_places_never_meet_and_the_last_one_is_told(places: list[int], unit: float, label: float) -> None:
    positions = [float(place) for place in sorted(places)]
    kept = place_marks(positions, unit, label)
    assert not positions or kept[-1] == len(positions) - 1
    gaps = [(positions[b] - positions[a]) * unit for a, b in itertools.pairwise(kept)]
    assert all(gap >= label - 1e-3 for gap in gaps)


@given(st.lists(st.floats(0, 100), max_size=8))
def test_spread_labels_keep_their_order_and_distance(wanted: list[float]) -> None:
    placed = spread(sorted(wanted), 10, 5, 95)
    assert all(b - a >= 10 - 1e-9 for a, b in itertools.pairwise(placed))
    assert all(height <= 95 + 1e-9 for height in placed)
    assert not any(math.isnan(height) for height in placed)
