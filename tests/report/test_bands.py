"""The bands of a report's trend come to what is bought, with the overage above, and never to more."""

from __future__ import annotations

import pytest

from partnerdesk.analytics.values import ChartData, Phrase, Series
from partnerdesk.report.charts import even_months, told_bands
from partnerdesk.report.content import drawn_bands


def chart(**values: tuple[float | None, ...]) -> ChartData:
    series = tuple(Series(key, Phrase(key), each, tone=key) for key, each in values.items())
    return ChartData("license_distribution_trend", "week", tuple(range(len(next(iter(values.values()))))), series)


def test_an_overage_is_drawn_once() -> None:
    """86 bought, 111 assigned, 95 of them used: 86 below the line and 25 above, 111 in all."""
    told = chart(used=(95.0,), assigned=(16.0,), available=(0.0,), overage=(25.0,))
    assert drawn_bands(told) == ((86.0,), (0.0,), (0.0,), (25.0,))


def test_within_the_limit_nothing_is_cut_and_gaps_stay() -> None:
    told = chart(used=(50.0, None), assigned=(20.0, None), available=(30.0, None), overage=(0.0, None))
    assert drawn_bands(told) == ((50.0, None), (20.0, None), (30.0, None), (0.0, None))


def test_a_sum_over_lines_may_have_room_and_overage_at_once() -> None:
    told = chart(used=(10.0,), assigned=(15.0,), available=(4.0,), overage=(5.0,))
    bands = drawn_bands(told)
    assert bands == ((10.0,), (10.0,), (4.0,), (5.0,))
    assert sum(band[0] or 0 for band in bands) == 29


@pytest.mark.parametrize(
    ("bands", "partial", "told"),
    [
        ([(5.0, 5.0), (0.0, 0.0), (None, None)], {1}, {0}),
        ([(5.0, None), (0.0, 5.0)], {1}, {0}),  # its use is not reported yet only because the week is not over
        ([(5.0, None, None), (0.0, 5.0, 5.0)], {2}, {0, 1}),
        ([(None, 5.0), (None, 0.0)], {1}, {0}),  # the first week of all
        ([(None, None)], set(), set()),
    ],
)
def test_the_legend_explains_what_is_drawn(
    bands: list[tuple[float | None, ...]], partial: set[int], told: set[int]
) -> None:
    assert told_bands(bands, partial) == told


YEAR = [(place, f"M{number}") for number, place in enumerate((4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 48))]


@pytest.mark.parametrize(
    ("step", "shown"), [(2.0, slice(None)), (1.0, slice(None, None, 2)), (0.6, slice(None, None, 3))]
)
def test_months_are_named_in_even_steps(step: float, shown: slice) -> None:
    assert even_months(YEAR, step, lambda _name: 7.5) == YEAR[shown]
