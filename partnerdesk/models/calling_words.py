"""The week of calling figures in words, in UTC and in this computer's time. Knows weeks, no widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from partnerdesk import weeks
from partnerdesk.models.formats import Formats

translate = QCoreApplication.translate


def week_told(week: int, formats: Formats) -> str:
    """Return from when to when a week runs: Sunday 00:00 UTC to Sunday 00:00 UTC, and what these are here."""
    first, after = weeks.week_first_day(week), weeks.week_first_day(week + 1)
    utc = translate("CallingWeek", "Sunday {first} 00:00 to Sunday {last} 00:00 UTC").format(
        first=formats.day(first), last=formats.day(after)
    )
    begin, _, zone = formats.moment(weeks.week_start(week)).rpartition(" (")
    end, _, last_zone = formats.moment(weeks.week_start(week + 1)).rpartition(" (")
    if zone != last_zone:
        begin = f"{begin} ({zone}"  # the clocks were changed within the week
    here = translate("CallingWeek", "Here: {first} to {last}").format(first=begin, last=f"{end} ({last_zone}")
    return f"{utc}\n{here}"
