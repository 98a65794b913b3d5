from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from partnerdesk import weeks
from partnerdesk.analytics.values import Phrase, Unit
from partnerdesk.models.formats import DASH, Formats

NOW = int(datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp())
TODAY = weeks.day_of(NOW)
EN = Formats("en", NOW)
TR = Formats("tr", NOW)


def test_numbers_have_the_grouping_of_the_language(qapp: object) -> None:
    assert EN.number(1234567) == "1,234,567"
    assert TR.number(1234567) == "1.234.567"
    assert EN.number(None) == DASH
    assert EN.number(0) == "0"


def test_days_have_the_months_of_the_language(qapp: object) -> None:
    day = weeks.day_from_date(date(2026, 11, 27))
    assert EN.day(day) == "27 Nov 2026"
    assert TR.day(day) == "27 Kas 2026"


@pytest.mark.parametrize(
    ("ahead", "words"), [(0, "today"), (1, "tomorrow"), (4, "in 4 days"), (-3, "3 days ago"), (90, "in 90 days")]
)
def test_days_left_in_words(qapp: object, ahead: int, words: str) -> None:
    assert EN.days_left(TODAY + ahead) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-50, "just now"),
        (59, "just now"),
        (60, "1 min ago"),
        (3_599, "59 min ago"),
        (3_600, "1 h ago"),
        (86_399, "23 h ago"),
        (86_400, "yesterday"),
        (2 * 86_400, "2 d ago"),
        (59 * 86_400, "59 d ago"),
        (60 * 86_400, "24 Sep 2026"),
    ],
)
def test_age_is_in_the_largest_unit_and_never_negative(qapp: object, seconds: int, words: str) -> None:
    assert EN.age(NOW - seconds) == words


@pytest.mark.parametrize(("ahead", "words"), [(0, "today"), (1, "tomorrow"), (4, "in 4 d"), (-3, "3 d ago")])
def test_days_left_in_few_letters(qapp: object, ahead: int, words: str) -> None:
    assert EN.days_left_short(TODAY + ahead) == words


@pytest.mark.parametrize(
    ("value", "english", "turkish"),
    [
        (12.5, "12.5%", "%12,5"),
        (0.0, "0.0%", "%0,0"),
        (131.04, "131.0%", "%131,0"),
        (-3.21, "−3.2%", "−%3,2"),
        (-0.01, "0.0%", "%0,0"),
        (1234.5, "1,234.5%", "%1.234,5"),
        (None, DASH, DASH),
    ],
)
def test_percent_stands_where_the_language_puts_it(
    qapp: object, value: float | None, english: str, turkish: str
) -> None:
    assert EN.percent(value) == english
    assert TR.percent(value) == turkish


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (1234.0, "count", "1,234"),
        (3.21, "number", "3.2"),
        (83.4, "seconds", "1 min 23 s"),
        (5.04, "points", "5.0 points"),
        (12.5, "percent", "12.5%"),
        (None, "count", DASH),
    ],
)
def test_a_figure_is_written_by_its_unit(qapp: object, value: float | None, unit: Unit, words: str) -> None:
    assert EN.figure(value, unit) == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (5, "count", "+5"),
        (-5, "count", "−5"),
        (0, "count", "0"),
        (None, "count", DASH),
        (-1.21, "points", "−1.2 points"),
        (0.01, "points", "0.0 points"),
        (-83, "seconds", "−1 min 23 s"),
    ],
)
def test_a_change_has_its_sign(qapp: object, value: float | None, unit: Unit, words: str) -> None:
    assert EN.change(value, unit) == words


def test_a_phrase_has_its_numbers_in_the_language(qapp: object) -> None:
    phrase = Phrase(
        "{name}: {calls} calls, {rate}", {"name": "{x} <b>", "calls": 1200, "rate": 3.21}, context="Nothing"
    )
    assert EN.phrase(phrase) == "{x} <b>: 1,200 calls, 3.2"
    assert TR.phrase(phrase) == "{x} <b>: 1.200 calls, 3,2"


def test_a_phrase_has_its_weeks_days_and_percentages_in_the_language(qapp: object) -> None:
    week = weeks.week_of(NOW)
    values = {"week": week - 2, "last_day": TODAY, "rate_percent": 31.04, "wait_seconds": 75}
    phrase = Phrase("{week}; {last_day}; {rate_percent}; {wait_seconds}", values, context="Nothing")
    assert EN.phrase(phrase) == "8 Nov 2026; 23 Nov 2026; 31.0%; 1 min 15 s"
    assert TR.phrase(phrase) == "8 Kas 2026; 23 Kas 2026; %31,0; 1 min 15 s"
