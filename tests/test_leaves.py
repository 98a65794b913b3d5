"""The leaves: weeks, paths, faults."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk import errors, weeks
from partnerdesk.paths import DataFolder, make_private

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 12, 31))


@given(DAYS)
def test_a_week_starts_on_the_sunday_on_or_before_the_day(day: date) -> None:
    week = weeks.week_of_day(weeks.day_from_date(day))
    first = weeks.date_from_day(weeks.week_first_day(week))
    assert first.isoweekday() == 7
    assert timedelta(0) <= day - first < timedelta(days=7)


@given(DAYS)
def test_days_and_dates_are_the_same_thing_told_twice(day: date) -> None:
    assert weeks.date_from_day(weeks.day_from_date(day)) == day


@pytest.mark.parametrize(
    ("moment", "sunday"),
    [
        (datetime(2026, 11, 21, 23, 59, 59, tzinfo=UTC), date(2026, 11, 15)),
        (datetime(2026, 11, 22, 0, 0, 0, tzinfo=UTC), date(2026, 11, 22)),
        (datetime(2024, 2, 29, 12, 0, 0, tzinfo=UTC), date(2024, 2, 25)),
        (datetime(2026, 1, 1, 0, 0, 0, tzinfo=UTC), date(2025, 12, 28)),
    ],
)
def test_the_week_turns_on_sunday_at_midnight_utc(moment: datetime, sunday: date) -> None:
    week = weeks.week_of(int(moment.timestamp()))
    assert weeks.as_datetime(weeks.week_start(week)) == datetime(sunday.year, sunday.month, sunday.day, tzinfo=UTC)


def test_a_clock_is_set_right_by_its_skew() -> None:
    assert weeks.Clock(skew=3600).now() - weeks.Clock().now() in {3599, 3600, 3601}
    assert weeks.FixedClock(moment=86_400 * 3).today() == 3


def test_every_account_lies_under_the_data_folder(tmp_path: Path) -> None:
    account = DataFolder(tmp_path).account()
    for path in (account.replica, account.desk, account.sync_lock, account.backups, account.damaged, account.downloads):
        assert path.is_relative_to(tmp_path)


def test_a_private_folder_is_closed_to_others(tmp_path: Path) -> None:
    make_private(tmp_path / "a" / "b")
    assert (tmp_path / "a").stat().st_mode & 0o077 == 0
    assert (tmp_path / "a" / "b").stat().st_mode & 0o077 == 0


def test_a_folder_that_was_there_keeps_its_rights(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    make_private(shared)
    make_private(shared / "ours")
    assert (shared.stat().st_mode & 0o777, (shared / "ours").stat().st_mode & 0o777) == (0o755, 0o700)
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="exists"):
        make_private(tmp_path / "file")


def test_every_fault_has_a_sentence_a_step_and_a_code_of_its_own() -> None:
    kinds = [kind for kind in errors.all_faults() if kind.__module__.startswith("partnerdesk.")]
    codes = [kind.code for kind in kinds]
    assert len(set(codes)) == len(codes)
    for kind in kinds:
        assert kind.text.strip()
        assert kind.step.strip().endswith(".")


def test_a_fault_never_hides_behind_a_missing_field() -> None:
    for kind in errors.all_faults():
        fields = {name for _, name, _, _ in string.Formatter().parse(kind.text) if name}
        assert "{" not in kind(**dict.fromkeys(fields, "x")).sentence()
        assert kind().sentence()
