"""How the values of analytics tables are written, said and copied; ranges as keys of chips."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk import weeks
from partnerdesk.analytics.values import Phrase, Unit
from partnerdesk.models import analytics_cells as cells
from partnerdesk.models.analytics_cells import Good
from partnerdesk.models.analytics_table import AnalyticsColumn, column_filters, range_key, range_label, range_of
from partnerdesk.models.cells import Bar, Cell
from partnerdesk.models.formats import DASH, Formats

NOW = int(datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp())
EN, TR = Formats("en", NOW), Formats("tr", NOW)
DAY = weeks.day_from_date(date(2026, 11, 27))


@pytest.mark.parametrize(
    ("value", "unit", "good", "text", "icon", "tone", "said"),
    [
        (5, "count", "up", "+5", "arrow-up", "good", "up by 5"),
        (-5, "count", "up", "−5", "arrow-down", "danger", "down by 5"),
        (-5, "count", "down", "−5", "arrow-down", "good", "down by 5"),
        (5, "count", "", "+5", "arrow-up", "neutral", "up by 5"),
        (0, "count", "up", "0", "", "neutral", "unchanged"),
        (1.25, "points", "down", "+1.3", "arrow-up", "danger", "up by 1.3 points"),
        (0.01, "points", "down", "0.0", "", "neutral", "unchanged"),
    ],
)
def test_a_change_has_sign_arrow_and_words(
    qapp: object, value: float, unit: Unit, good: Good, text: str, icon: str, tone: str, said: str
) -> None:
    cell = cells.change_cell(value, unit, EN, good=good)
    assert (cell.text, cell.icon, cell.tone, cell.accessible, cell.value_copied) == (text, icon, tone, said, value)


def test_what_is_not_known_is_a_dash_with_its_reason(qapp: object) -> None:
    assert cells.change_cell(None, "count", EN).text == DASH
    assert "no earlier week" in cells.change_cell(None, "count", EN).accessible
    assert cells.number_cell(None, EN, reason="No report.").accessible == "No report."
    assert cells.percent_cell(None, EN).value_copied is None
    assert cells.id_cell(None).text == DASH
    assert cells.spark_cell((None, None), "count", EN).spark == ()


def test_percentages_are_never_cut(qapp: object) -> None:
    assert cells.percent_cell(131.04, EN).text == "131.0%"
    assert cells.percent_cell(131.04, TR).text == "%131,0"
    assert cells.percent_cell(131.04, TR).value_copied == 131.04
    assert cells.share_cell(1200, 104.0, EN).text == "1,200 (104.0%)"
    assert cells.share_cell(3, None, EN).text == "3"


@pytest.mark.parametrize(("days", "text"), [(0, "today"), (1, "1"), (90, "90"), (-3, "−3")])
def test_no_day_is_today(qapp: object, days: int, text: str) -> None:
    assert cells.days_cell(days, EN).text.replace("-", "−") == text


def test_days_say_their_date(qapp: object) -> None:
    cell = cells.days_cell(4, EN, date=DAY)
    assert cell.tooltip == "4 days, 27 Nov 2026"
    assert cell.value_copied == 4


@pytest.mark.parametrize(("months", "text"), [(0, "<1"), (1, "1"), (12, "12")])
def test_less_than_a_month(qapp: object, months: int, text: str) -> None:
    assert cells.months_cell(months, EN).text == text


def test_yes_no_and_unknown_can_be_filtered_by(qapp: object) -> None:
    told = [cells.yes_no_cell(value) for value in (True, False, None)]
    assert [(cell.text, cell.value) for cell in told] == [("Yes", "yes"), ("No", "no"), ("Unknown", "unknown")]


def test_the_id_of_a_trial_has_a_badge(qapp: object) -> None:
    assert [chip.text for chip in cells.id_cell("ET-1", trial=True).chips] == ["Trial"]
    assert cells.id_cell("ET-1", trial=True).value_copied == "ET-1"
    assert cells.id_cell("Sub1").chips == ()


def test_a_bar_is_told_in_numbers(qapp: object) -> None:
    cell = cells.bar_cell(Bar(12, 30, 50, 20, 0), EN, note="A note.")
    assert cell.text == "12 / 30 / 50"
    assert cells.bar_cell(Bar(12, 30, 50, 20, 0), EN, available=True).text == "12 / 30 / 20"
    assert cell.accessible == "12 used, 30 assigned, 50 total. A note."
    assert cells.bar_cell(Bar(0, 0, 0, 0, 0), EN).bar is None


def test_weeks_are_said_one_by_one(qapp: object) -> None:
    cell = cells.spark_cell((1.0, None, 1200.0), "count", EN)
    assert cell.spark == (1.0, None, 1200.0)
    assert cell.accessible == f"3 weeks, the newest last: 1, {DASH}, 1,200"
    assert cell.value_copied == f"1, {DASH}, 1,200"


def test_a_sentence_is_plain_text(qapp: object) -> None:
    phrase = Phrase("{name} fell by {percent}", {"name": "<b>", "percent": 12.5}, context="Nothing")
    assert cells.sentence_cell(phrase, TR).text == "<b> fell by %12,5"
    assert cells.sentence_cell(None, EN).value_copied is None


numbers = st.none() | st.integers(-10_000_000, 10_000_000).map(float) | st.decimals(-1000, 1000, places=2).map(float)


@given(low=numbers, high=numbers)
def test_a_range_survives_as_a_key(low: float | None, high: float | None) -> None:
    assert range_of(range_key(low, high)) == (low, high)


@given(st.text(max_size=30))
def test_any_text_as_a_range_is_harmless(text: str) -> None:
    low, high = range_of(text)
    assert all(value is None or abs(value) < 1e15 for value in (low, high))


def test_a_range_in_words(qapp: object) -> None:
    assert range_label("10..50", "percent", TR) == "%10,0 to %50,0"
    assert range_label("10..", "count", EN) == "at least 10"
    assert range_label("..50", "seconds", EN) == "at most 50 s"


def test_choices_become_filters_of_their_kind() -> None:
    def spec(key: str, kind: str) -> AnalyticsColumn[object]:
        return AnalyticsColumn(key, key, lambda _row, _formats: Cell(""), "X", filter=kind)  # type: ignore[arg-type]

    columns = [spec("calls", "range"), spec("kind", "values"), spec("name", "")]
    chosen = {"calls": {"10.."}, "kind": {"a", "b"}, "name": {"x"}, "gone": {"y"}}
    found = column_filters(columns, chosen, "  müş ")
    assert found.text == "müş"
    assert found.ranges == {"calls": (10.0, None)}
    assert found.values == {"kind": frozenset({"a", "b"})}
