"""The sandbox's clock: real time, shifted. Knows nothing of the partner."""

from __future__ import annotations

import threading
import time
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime

from partnerdesk import weeks

NOON_SECONDS = weeks.DAY_SECONDS // 2


class SandboxClock:
    """Runs with real time. With a fixed day it starts at that day's noon, UTC, and runs from there."""

    def __init__(self, today: date | None = None) -> None:
        self._lock = threading.Lock()
        self._shift = 0.0
        if today is not None:
            self._shift = weeks.day_from_date(today) * weeks.DAY_SECONDS + NOON_SECONDS - time.time()

    def moment(self) -> float:
        """Return the current moment in seconds since 1970, UTC."""
        with self._lock:
            return time.time() + self._shift

    def now(self) -> int:
        """Return the current moment in whole seconds since 1970, UTC."""
        return int(self.moment())

    def today(self) -> int:
        """Return the current UTC day number."""
        return weeks.day_of(self.now())

    def week(self) -> int:
        """Return the current week."""
        return weeks.week_of(self.now())

    def advance(self, days: float) -> None:
        """Move the clock by so many days."""
        with self._lock:
            self._shift += days * weeks.DAY_SECONDS

    def http_date(self, later: float = 0.0) -> str:
        """Return the current moment, or one so many seconds later, as HTTP writes it."""
        return format_datetime(_whole(self.moment() + later), usegmt=True)


def iso(moment: int, *, millis: int | None = None) -> str:
    """Return a moment as ISO 8601: `+00:00` without milliseconds, `Z` with them."""
    text = _whole(moment).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{text}+00:00" if millis is None else f"{text}.{millis:03d}Z"


def spaced(moment: int) -> str:
    """Return a moment as `YYYY-MM-DD HH:MM:SS`, UTC."""
    return _whole(moment).strftime("%Y-%m-%d %H:%M:%S")


def day_text(day: int | None) -> str:
    """Return a day number as `YYYY-MM-DD`, nothing for no day."""
    return "" if day is None else weeks.date_from_day(day).isoformat()


def moment_of(text: str) -> float | None:
    """Return the moment of an ISO 8601 text in seconds; None where it can't be read. No zone means UTC."""
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (value if value.tzinfo else value.replace(tzinfo=UTC)).timestamp()


def _whole(moment: float) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(moment))
