"""Numbers, days and ages in the words of a language. Knows nothing of tables and widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from partnerdesk import weeks
from partnerdesk.analytics.values import Phrase, Unit
from partnerdesk.i18n import LOCALES, duration_words, translate

DASH = "—"
HOUR_SECONDS = 3_600
_MANY_DAYS = 60
RATIOS = frozenset({"low_rate", "low_rate_few_peers"})
"""Thresholds that are kept as ratios and shown as percent."""


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

    def decimal(self, value: float | None, digits: int = 1) -> str:
        """Return a number with the language's grouping and so many decimals; a dash for None."""
        return DASH if value is None else self.locale.toString(float(value), "f", digits)

    def percent(self, value: float | None, digits: int = 1) -> str:
        """Return a percentage, 12.5 for 12.5 %, with so many decimals: 12.5%, in Turkish %12,5; a dash for None."""
        if value is None:
            return DASH
        figure = self.decimal(abs(value), digits)
        sign = "−" if value < 0 and figure != self.decimal(0, digits) else ""
        return f"{sign}%{figure}" if self.language == "tr" else f"{sign}{figure}%"

    def duration(self, seconds: float | None) -> str:
        """Return a length of time in seconds by its two largest units; a dash for None."""
        return DASH if seconds is None else duration_words(seconds)

    def figure(self, value: float | None, unit: Unit) -> str:
        """Return a value as its unit is written; a dash for None."""
        if value is None:
            return DASH
        if unit == "percent":
            return self.percent(value)
        if unit == "seconds":
            return self.duration(value)
        if unit == "points":
            return translate("Formats", "{number} points").format(number=self.decimal(value))
        return self.decimal(value) if unit == "number" else self.number(round(value))

    def change(self, value: float | None, unit: Unit) -> str:
        """Return a difference with its sign: "+5", "−1.2 points"; a dash for None."""
        if value is None:
            return DASH
        text = self.figure(abs(value), unit)
        if text == self.figure(0, unit):
            return text
        return f"+{text}" if value > 0 else f"−{text}"

    def phrase(self, phrase: Phrase) -> str:
        """Return a sentence in the current language, its numbers as the language writes them. Plain text.

        A value whose name is or ends in `week` is a week number, shown by its Sunday; in `day` a day number, in
        `percent` a percentage, in `seconds` a length of time.
        """
        text = (
            translate(phrase.context, phrase.text)
            if phrase.count is None
            else translate(phrase.context, phrase.text, None, phrase.count)
        )
        values = {
            name: self.phrase(value) if isinstance(value, Phrase) else self._value(name, value)
            for name, value in phrase.params.items()
        }
        return text.format(**values) if values else text

    def _value(self, name: str, value: str | int | float) -> str:
        if isinstance(value, str):
            return value
        if name in RATIOS:
            return self.percent(100 * value)
        kind = name.rsplit("_", 1)[-1]
        if kind == "week":
            return self.day(weeks.week_first_day(int(value)))
        if kind == "day":
            return self.day(int(value))
        if kind in {"percent", "seconds"}:
            return self.percent(value) if kind == "percent" else self.duration(value)
        return self.number(value) if isinstance(value, int) else self.decimal(value)

    def day(self, day: int) -> str:
        """Return a day number as a date: "27 Nov 2026"."""
        found = weeks.date_from_day(day)
        return self.locale.toString(QDate(found.year, found.month, found.day), "d MMM yyyy")

    def moment(self, moment: int) -> str:
        """Return a moment as date and time of this computer's zone, with the zone's offset from UTC."""
        local = datetime.fromtimestamp(moment, UTC).astimezone()
        stamp = QDateTime.fromSecsSinceEpoch(moment)
        offset = local.strftime("%z")
        return f"{self.locale.toString(stamp, 'd MMM yyyy HH:mm')} (UTC{offset[:3]}:{offset[3:5]})"

    def date_words(self, value: date) -> str:
        """Return a day as "27 Nov 2026", a moment that has no zone as "27 Nov 2026 14:05"."""
        day = self.day(weeks.day_from_date(value))
        return f"{day} {value:%H:%M}" if isinstance(value, datetime) else day

    def utc_offset(self) -> str:
        """Return how far this computer's clock is from UTC as of `now`: "+3", "-4", "+5:30"; "" in UTC."""
        told = datetime.fromtimestamp(self.now, UTC).astimezone().strftime("%z")
        hours, minutes = int(told[1:3]), int(told[3:5])
        if not hours and not minutes:
            return ""
        return f"{told[0]}{hours}" + (f":{minutes:02}" if minutes else "")

    def local(self, moment: int) -> datetime:
        """Return a moment by this computer's clock, without its zone: what a spreadsheet takes for a date."""
        return datetime.fromtimestamp(moment, UTC).astimezone().replace(tzinfo=None, second=0, microsecond=0)

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

    def signin_age(self, moment: int) -> str:
        """Return how long ago a sign-in was: from a day on in whole days between UTC dates, as its status counts."""
        if self.now - moment < weeks.DAY_SECONDS:
            return self.age(moment)
        day = weeks.day_of(moment)
        days = self.today - day
        if days == 1:
            return translate("Formats", "yesterday")
        return translate("Formats", "%n d ago", None, days) if days < _MANY_DAYS else self.day(day)

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
