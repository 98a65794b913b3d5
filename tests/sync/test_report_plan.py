"""Which reports are missing: spans of whole weeks, within what the template allows."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.sync.report_plan import missing_reports, within_data
from partnerdesk.sync.report_profiles import Profile
from partnerdesk.sync.wire_reports import Template
from partnerdesk.weeks import DAY_SECONDS, date_from_day, day_from_date, week_first_day, week_of_day

MONDAY = day_from_date(date(2026, 11, 23))
NOW = MONDAY * DAY_SECONDS + 40_000
THIS = week_of_day(MONDAY)
WEEKLY = Profile("calling_usage", ("calling usage",), 8)
STATE = Profile("trials", ("trials",))


def offer(max_days: int | None = 31, first: int | None = None, last: int | None = None) -> Template:
    return Template("130", "Calling Usage", max_days, first, last)


def spans(*arguments: object, **more: object) -> list[tuple[str, str]]:
    found = missing_reports(*arguments, **more)  # type: ignore[arg-type]
    return [(date_from_day(each.start_day).isoformat(), date_from_day(each.end_day).isoformat()) for each in found]


def test_completed_weeks_are_asked_for_in_spans_of_whole_weeks_the_latest_first() -> None:
    assert spans(WEEKLY, offer(), "", set(), NOW) == [("2026-10-25", "2026-11-21"), ("2026-09-27", "2026-10-24")]
    assert spans(WEEKLY, offer(92), "", set(), NOW) == [("2026-09-27", "2026-11-21")]
    assert spans(WEEKLY, offer(None), "", set(), NOW) == spans(WEEKLY, offer(31), "", set(), NOW)


def test_only_missing_weeks_are_asked_for() -> None:
    answered = set(range(THIS - 8, THIS)) - {THIS - 1, THIS - 4, THIS - 5}
    assert spans(WEEKLY, offer(), "", answered, NOW) == [("2026-11-15", "2026-11-21"), ("2026-10-18", "2026-10-31")]
    assert spans(WEEKLY, offer(), "", set(range(THIS - 8, THIS)), NOW) == []


def test_no_week_is_asked_for_that_the_data_do_not_cover_whole() -> None:
    sunday, saturday = week_first_day(THIS - 3), week_first_day(THIS - 1) - 1
    whole = [("2026-11-01", "2026-11-14")]
    assert spans(WEEKLY, offer(first=sunday, last=saturday), "", set(), NOW) == whole
    assert spans(WEEKLY, offer(first=sunday - 6, last=saturday + 6), "", set(), NOW) == whole
    assert spans(WEEKLY, offer(first=MONDAY), "", set(), NOW) == []


def test_a_report_that_does_not_tell_weeks_apart_is_asked_for_week_by_week() -> None:
    found = missing_reports(WEEKLY, offer(92), "EU", set(), NOW, most_weeks=1)
    assert [each.weeks for each in found] == [(week,) for week in range(THIS - 1, THIS - 9, -1)]
    assert {each.region for each in found} == {"EU"}
    assert len(spans(WEEKLY, offer(3), "", set(), NOW)) == 8


def test_a_report_of_a_state_is_asked_for_once_a_week() -> None:
    assert spans(STATE, offer(10), "", set(), NOW) == [("2026-11-14", "2026-11-23")]
    assert spans(STATE, offer(10, first=MONDAY - 2), "", set(), NOW) == [("2026-11-21", "2026-11-23")]
    assert spans(STATE, offer(10), "", {THIS}, NOW) == []
    assert len(spans(STATE, offer(10), "", {THIS - 1}, NOW)) == 1


def test_a_state_is_asked_for_within_the_data_where_today_is_refused() -> None:
    (asked,) = missing_reports(STATE, offer(10, last=MONDAY - 1), "", set(), NOW)
    shorter = within_data(asked, offer(10, last=MONDAY - 1))
    assert shorter is not None
    assert (shorter.start_day, shorter.end_day) == (MONDAY - 9, MONDAY - 1)
    assert within_data(asked, offer(10)) is None
    assert within_data(shorter, offer(10, last=MONDAY - 1)) is None


@given(st.integers(1, 400), st.sets(st.integers(0, 59)), st.integers(0, 430))
def test_spans_never_overlap_nor_exceed_the_template(most: int, old: set[int], days_back: int) -> None:
    profile = Profile("licence_weeks", ("x",), 60)
    answered = {THIS - 1 - each for each in old}
    first = MONDAY - days_back
    found = missing_reports(profile, offer(most, first), "", answered, NOW)
    weeks = [week for each in found for week in each.weeks]
    possible = {week for week in range(THIS - 60, THIS) if week_first_day(week) >= first}
    assert sorted(weeks) == sorted(possible - answered)
    for each in found:
        assert each.end_day - each.start_day + 1 == 7 * len(each.weeks) <= max(7, most)
        assert each.start_day == week_first_day(each.weeks[0])
