"""When a sync is due: three years of boundaries in six time zones, sleep, failures, pauses."""

from __future__ import annotations

import itertools
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from partnerdesk.sync.schedule import CHECK_SECONDS, SPREAD_SECONDS, Conditions, Decision, decide, spread_of

ZONES = [
    "UTC",
    "Europe/Istanbul",
    "America/New_York",
    "Asia/Kolkata",
    "Pacific/Auckland",
    "America/Los_Angeles",
]
ACCOUNT = "0011223344556677"
MINUTE, HOUR, DAY = 60, 3600, 86_400


@dataclass(frozen=True)
class Run:
    started_at: int
    finished_at: int | None
    state: str
    week: int
    fault_code: str | None = None


def moment(*parts: int) -> int:
    return int(datetime(*parts, tzinfo=UTC).timestamp())


def week_number(at: int) -> int:
    """Weeks since Sunday 1970-01-04, by the calendar and not by the code under test."""
    return (datetime.fromtimestamp(at, UTC) - datetime(1970, 1, 4, tzinfo=UTC)) // timedelta(weeks=1)


def ended(at: int, state: str = "complete", *, code: str | None = None, took: int = 120) -> Run:
    return Run(at, at + took, state, week_number(at), code)


def sundays(first: datetime, years: int) -> list[int]:
    """Every Sunday 00:00 UTC from the calendar."""
    found, day = [], first
    while day < first + timedelta(days=366 * years):
        if day.isoweekday() == 7:
            found.append(int(day.timestamp()))
        day += timedelta(days=1)
    return found


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch):
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone a process")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def test_three_years_of_boundaries_give_one_run_each(zone: str) -> None:
    """A program that is always on: one run a boundary, within the hour, in every zone, leap day and all."""
    boundaries = sundays(datetime(2026, 11, 22, tzinfo=UTC), 3)
    assert len(boundaries) > 155
    runs: list[Run] = []
    for place, boundary in enumerate(boundaries):
        starts = []
        for now in range(boundary - 2 * HOUR, boundary + 3 * HOUR, CHECK_SECONDS):
            if decide(now, ACCOUNT, runs[::-1], Conditions()).start:
                starts.append(now)
                runs.append(ended(now))
        if place == 0:
            continue  # the first one ends a week that nobody had synced
        assert len(starts) == 1
        assert 0 <= starts[0] - boundary <= SPREAD_SECONDS + CHECK_SECONDS
        assert datetime.fromtimestamp(starts[0], UTC).isoweekday() == 7


def test_hibernating_over_three_boundaries_gives_exactly_one_run(zone: str) -> None:
    """The wall clock jumps by three weeks and some days; the first check after waking starts the one run."""
    before = moment(2027, 3, 10, 9)
    runs = [ended(before)]
    woken = before + 24 * DAY + 5 * HOUR
    started = []
    for now in range(woken, woken + 6 * HOUR, CHECK_SECONDS):
        if decide(now, ACCOUNT, runs, Conditions()).start:
            started.append(now)
            runs.insert(0, ended(now))
    assert started == [woken]


def test_the_moment_is_the_same_each_week_and_lies_within_the_hour() -> None:
    spreads = [spread_of(f"{number:016x}") for number in range(4000)]
    assert min(spreads) >= 0
    assert max(spreads) <= SPREAD_SECONDS
    quarters = [sum(1 for each in spreads if low <= each < low + 900) for low in range(0, 3600, 900)]
    assert all(850 < count < 1150 for count in quarters)
    assert spread_of(ACCOUNT) == spread_of(ACCOUNT)


def test_before_its_moment_it_waits_and_says_until_when() -> None:
    boundary = moment(2026, 11, 29)
    runs = [ended(boundary - 3 * DAY)]
    told = decide(boundary - 1, ACCOUNT, runs, Conditions())
    assert told == Decision("waiting", boundary + spread_of(ACCOUNT), due=False)
    told = decide(boundary, ACCOUNT, runs, Conditions())
    assert told == Decision("waiting", boundary + spread_of(ACCOUNT), due=True)


def test_a_partial_run_is_a_run_and_the_next_is_a_week_later() -> None:
    sunday = moment(2026, 11, 29)
    told = decide(sunday + DAY, ACCOUNT, [ended(sunday + 2 * HOUR, "partial")], Conditions())
    assert told == Decision("waiting", sunday + 7 * DAY + spread_of(ACCOUNT), due=False)


def test_a_run_begun_before_the_boundary_does_not_count_for_the_new_week() -> None:
    sunday = moment(2026, 11, 29)
    runs = [ended(sunday - 10 * MINUTE, took=20 * MINUTE)]
    assert decide(sunday + 2 * HOUR, ACCOUNT, runs, Conditions()).start


def test_waits_double_from_a_quarter_of_an_hour_to_six_hours() -> None:
    """A service that refuses every try for two days is asked a handful of times, not six hundred."""
    sunday = moment(2026, 11, 29)
    runs: list[Run] = []
    tries = []
    for now in range(sunday, sunday + 2 * DAY, CHECK_SECONDS):
        if decide(now, ACCOUNT, runs, Conditions()).start:
            tries.append(now)
            runs.insert(0, ended(now, "failed", code="service_down", took=30))
    gaps = [later - earlier for earlier, later in itertools.pairwise(tries)]
    assert 15 * MINUTE <= gaps[0] <= 20 * MINUTE + CHECK_SECONDS
    assert all(later >= earlier for earlier, later in itertools.pairwise(gaps))
    assert 6 * HOUR <= gaps[-1] <= 6 * HOUR + 2 * CHECK_SECONDS
    assert 9 <= len(tries) <= 16


def test_one_run_that_is_resumed_again_and_again_waits_longer_too() -> None:
    start = moment(2026, 11, 29, 2)
    run = Run(start, start + 5 * HOUR, "failed", week_number(start), "service_down")
    told = decide(start + 5 * HOUR + 1, ACCOUNT, [run], Conditions())
    assert told == Decision("waiting", start + 10 * HOUR, due=True)


def test_without_network_it_is_tried_again_at_the_next_check() -> None:
    start = moment(2026, 11, 29, 2)
    runs = [ended(start, "failed", code="offline", took=5)]
    assert not decide(start + 60, ACCOUNT, runs, Conditions()).start
    assert decide(start + 5 + CHECK_SECONDS, ACCOUNT, runs, Conditions()).start


def test_a_sync_that_the_user_stopped_is_left_alone_for_six_hours() -> None:
    start = moment(2026, 11, 29, 2)
    runs = [ended(start, "cancelled", code="cancelled", took=10)]
    assert decide(start + HOUR, ACCOUNT, runs, Conditions()).state == "waiting"
    assert decide(start + 6 * HOUR + 10, ACCOUNT, runs, Conditions()).start


def test_a_refused_sign_in_is_not_tried_again_until_it_is_renewed() -> None:
    start = moment(2026, 11, 29, 2)
    runs = [ended(start, "failed", code="sign_in_needed", took=3)]
    for hours in (1, 24, 120):
        assert decide(start + hours * HOUR, ACCOUNT, runs, Conditions()).state == "no_sign_in"
    renewed = Conditions(signed_in_at=start + 2 * HOUR)
    assert decide(start + 3 * HOUR, ACCOUNT, runs, renewed).start
    assert decide(start, ACCOUNT, [], Conditions(signed_in=False)) == Decision("no_sign_in", None, due=True)


@pytest.mark.parametrize(
    ("given", "state"),
    [
        (Conditions(on=False), "off"),
        (Conditions(offline=True), "offline"),
        (Conditions(metered=True), "metered"),
        (Conditions(metered=True, metered_allowed=True), "start"),
        (Conditions(running=True), "running"),
        (Conditions(offline=True, metered=True), "offline"),
    ],
)
def test_what_stands_in_the_way_is_named(given: Conditions, state: str) -> None:
    told = decide(moment(2026, 11, 29, 5), ACCOUNT, [], given)
    assert (told.state, told.due) == (state, True)


def test_a_pause_ends_by_itself() -> None:
    sunday = moment(2026, 11, 29)
    given = Conditions(paused_until=sunday + 3 * DAY)
    assert decide(sunday + DAY, ACCOUNT, [], given) == Decision("paused", sunday + 3 * DAY, due=True)
    assert decide(sunday + 3 * DAY, ACCOUNT, [], given).start
    done = [ended(sunday + 2 * HOUR)]
    over_the_next = replace(given, paused_until=sunday + 10 * DAY)
    assert decide(sunday + DAY, ACCOUNT, done, over_the_next) == Decision("paused", sunday + 10 * DAY, due=False)


def test_a_run_of_a_week_that_lies_ahead_does_not_count() -> None:
    """A clock that was two years fast stamped it: the account is due, and the next run sets things right."""
    now = moment(2026, 12, 1, 12)
    wrong = ended(moment(2028, 12, 20))
    assert decide(now, ACCOUNT, [wrong], Conditions()).start
    assert not decide(now + HOUR, ACCOUNT, [ended(now), wrong], Conditions()).due
