"""Numbers, days and ages in the words of a language. Knows nothing of tables and widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from partnerdesk import weeks
from partnerdesk.i18n import LOCALES

DASH = "—"
HOUR_SECONDS = 3_600
_MANY_DAYS = 60

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Formats:
    """How to write values: a language and the moment (seconds, UTC) that ages are counted from."""

    language: str
    now: int
    locale: QLocale = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "locale", QLocale(LOCALES.get(self.language, self.language)))

    @property
    def today(self) -> int:
        """Day number of `now`."""
        return weeks.day_of(self.now)

    def number(self, value: int | None) -> str:
        """Return a whole number with the language's grouping; a dash for None."""
        return DASH if value is None else self.locale.toString(value)

    def day(self, day: int) -> str:
        """Return a day number as a date: "27 Nov 2026"."""
        date = weeks.date_from_day(day)
        return self.locale.toString(QDate(date.year, date.month, date.day), "d MMM yyyy")

    def moment(self, moment: int) -> str:
        """Return a moment as date and time of this computer's zone, with the zone's offset from UTC."""
        local = datetime.fromtimestamp(moment, UTC).astimezone()
        stamp = QDateTime.fromSecsSinceEpoch(moment)
        offset = local.strftime("%z")
        return f"{self.locale.toString(stamp, 'd MMM yyyy HH:mm')} (UTC{offset[:3]}:{offset[3:5]})"

    def days_left(self, day: int) -> str:
        """Return how far a day lies ahead, in whole days between UTC dates (glossary part 4): "in 4 days"."""
        left = day - self.today
        if left == 0:
            return translate("Formats", "today")
        if left == 1:
            return translate("Formats", "tomorrow")
        return (
            translate("Formats", "in %n days", None, left)
            if left > 0
            else translate("Formats", "%n days ago", None, -left)
        )

    def days_left_short(self, day: int) -> str:
        """Return how far a day lies ahead or back in few letters: "in 4 d"."""
        left = day - self.today
        if left in {0, 1}:
            return self.days_left(day)
        return (
            translate("Formats", "in %n d", None, left) if left > 0 else translate("Formats", "%n d ago", None, -left)
        )

    def age(self, moment: int) -> str:
        """Return how long ago a moment was, in the largest unit that fits; never negative."""
        seconds = max(0, self.now - moment)
        if seconds < 60:
            return translate("Formats", "just now")
        minutes, hours = seconds // 60, seconds // HOUR_SECONDS
        if seconds < HOUR_SECONDS:
            return translate("Formats", "%n min ago", None, minutes)
        if seconds < weeks.DAY_SECONDS:
            return translate("Formats", "%n h ago", None, hours)
        days = seconds // weeks.DAY_SECONDS
        if days == 1:
            return (
                translate("Formats", "yesterday")
                if self.today - weeks.day_of(moment) == 1
                else translate("Formats", "%n d ago", None, 1)
            )
        return translate("Formats", "%n d ago", None, days) if days < _MANY_DAYS else self.day(weeks.day_of(moment))
