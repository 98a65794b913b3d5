"""Weeks, days and the clock. A leaf: standard library only.

A week runs from Sunday 00:00:00 UTC to the next one (glossary 0.9) and is named by an integer: the number of such
weeks since Sunday 1970-01-04. A day is the number of days since 1970-01-01. A moment is whole seconds since
1970-01-01 00:00 UTC. These integers are what the replica stores.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime

DAY_SECONDS = 86_400
WEEK_SECONDS = 7 * DAY_SECONDS
_FIRST_SUNDAY_DAY = 3
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()


def day_of(moment: int) -> int:
    """Return the UTC day number of a moment in seconds."""
    return moment // DAY_SECONDS


def day_from_date(value: date) -> int:
    """Return the day number of a calendar date."""
    return value.toordinal() - _EPOCH_ORDINAL


def date_from_day(day: int) -> date:
    """Return the calendar date of a day number."""
    return date.fromordinal(day + _EPOCH_ORDINAL)


def week_of_day(day: int) -> int:
    """Return the week that contains a day."""
    return (day - _FIRST_SUNDAY_DAY) // 7


def week_of(moment: int) -> int:
    """Return the week that contains a moment in seconds."""
    return week_of_day(day_of(moment))


def week_first_day(week: int) -> int:
    """Return the day number of the Sunday on which a week starts."""
    return week * 7 + _FIRST_SUNDAY_DAY


def week_start(week: int) -> int:
    """Return the moment (seconds, UTC) at which a week starts."""
    return week_first_day(week) * DAY_SECONDS


def as_datetime(moment: int) -> datetime:
    """Return a moment as an aware UTC datetime."""
    return datetime.fromtimestamp(moment, UTC)


@dataclass(frozen=True)
class Clock:
    """The time that everything is judged by: this computer's, set right by the service's where they differ.

    `skew` is seconds to add to the local clock, measured from the service's `Date` header at the last sync. A computer
    whose clock is wrong still counts days until expiry rightly, and a partner whose clock is set otherwise (the
    sandbox) is read by its own time.
    """

    skew: int = 0

    def now(self) -> int:
        """Return the current moment in whole seconds, UTC."""
        return int(time.time()) + self.skew

    def today(self) -> int:
        """Return the current UTC day number."""
        return day_of(self.now())


@dataclass(frozen=True)
class FixedClock(Clock):
    """A clock that stands still, for a view as of an earlier day and for tests."""

    moment: int = 0

    def now(self) -> int:
        """Return the fixed moment."""
        return self.moment
