"""Reads days, moments and weeks out of cells: ISO, US, Turkish and Excel forms. Knows no column and no file."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from partnerdesk import weeks
from partnerdesk.replica.text import fold
from partnerdesk.sync.importing.values import FIRST_YEAR, LAST_YEAR, Cell, ValueFault

DAY_FIRST = "dmy"
MONTH_FIRST = "mdy"

_MONTHS: dict[str, int] = {}
for _names in (
    "january february march april may june july august september october november december",
    "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
):
    for _place, _name in enumerate(_names.split(), start=1):
        _MONTHS[_name] = _MONTHS[_name[:3]] = _place
_MONTHS["sept"] = 9

_WEEKDAYS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "pazartesi",
        "sali",
        "carsamba",
        "persembe",
        "cuma",
        "cumartesi",
        "pazar",
        "pzt",
        "sal",
        "car",
        "per",
        "cum",
        "cmt",
        "paz",
    ]
)
_TIME = re.compile(
    r"[T ]?\s*(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?\s*"
    r"(?P<half>[AaPp][Mm]|ÖÖ|ÖS|öö|ös)?\s*(?P<zone>Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})?$"
)
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{2}|[0-9]{4})")
_SLASHED = re.compile(r"([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{2}|[0-9]{4})")
_ISO_WEEK = re.compile(r"([0-9]{4})-?W([0-9]{1,2})(?:-?([1-7]))?", re.IGNORECASE)
_SERIAL = re.compile(r"[0-9]{4,7}(?:[.,][0-9]{1,15})?")
_RANGE = re.compile(r"\s+(?:[-–—]|to|ile)\s+|\s*[–—]\s*")
_EXCEL_EPOCH = date(1899, 12, 30)
_LAST_SERIAL = 2_958_465
_FIRST_SERIAL = (date(1900, 3, 1) - _EXCEL_EPOCH).days
_MAX_TEXT = 60


def order_of(cell: Cell) -> str | None:
    """Return what a cell proves about day and month: `dmy`, `mdy`, `any` when it fits both, None when it says nothing.

    Only forms with slashes or dashes and the year last can be read both ways; 12.03.2026 has the day first always.
    """
    if not isinstance(cell, str):
        return None
    match = _SLASHED.match(cell.strip())
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    if first > 12 >= second:
        return DAY_FIRST
    if second > 12 >= first:
        return MONTH_FIRST
    return "any" if first != second else None


def read_day(cell: Cell, *, order: str = DAY_FIRST) -> int:
    """Return the day number (UTC) of a date; a time of day is read and dropped.

    Args:
        cell: text, or a date of a workbook.
        order: `dmy` or `mdy`, for the forms that can be read both ways.

    Raises:
        ValueFault: `not_a_date`, or `date_limit` before 2000 or after 2100.
    """
    return weeks.day_of(read_moment(cell, order=order))


def read_week(cell: Cell, *, order: str = DAY_FIRST) -> int:
    """Return the week that contains a date; of a span (`8.03.2026 – 14.03.2026`) its first day counts.

    Raises:
        ValueFault: `not_a_date` or `date_limit`.
    """
    if isinstance(cell, str):
        text = cell.strip()
        match = _ISO_WEEK.fullmatch(text)
        if match:
            return weeks.week_of_day(_iso_week_day(match))
        return weeks.week_of_day(read_day(_RANGE.split(text[:_MAX_TEXT], maxsplit=1)[0], order=order))
    return weeks.week_of_day(read_day(cell, order=order))


def _iso_week_day(match: re.Match[str]) -> int:
    try:
        return _checked_day(date.fromisocalendar(int(match[1]), int(match[2]), int(match[3] or 1)))
    except ValueError as error:
        raise error if isinstance(error, ValueFault) else ValueFault("not_a_date") from None


def read_moment(cell: Cell, *, order: str = DAY_FIRST) -> int:
    """Return a moment in seconds (UTC). Without a time of day it is midnight; without a zone it is UTC.

    Raises:
        ValueFault: `not_a_date` or `date_limit`.
    """
    if isinstance(cell, str):
        return _moment_of_text(cell.strip(), order)
    if isinstance(cell, datetime):
        return _checked(cell.replace(tzinfo=cell.tzinfo or UTC))
    if isinstance(cell, date):
        return _checked_day(cell) * weeks.DAY_SECONDS
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _excel(float(cell))
    raise ValueFault("not_a_date")


def _moment_of_text(text: str, order: str) -> int:
    if len(text) > _MAX_TEXT:
        raise ValueFault("not_a_date")
    if len(text) >= 10 and text[4] == "-" == text[7] and text.isascii():
        try:
            found = datetime.fromisoformat(text)
        except ValueError:
            pass
        else:
            return _checked(found if found.tzinfo else found.replace(tzinfo=UTC))
    time_of_day = _TIME.search(text)
    day_text = text[: time_of_day.start()] if time_of_day else text
    seconds = _seconds(time_of_day) if time_of_day else 0
    return _day_of_text(day_text.strip(" ,T"), order) * weeks.DAY_SECONDS + seconds


def _checked(moment: datetime) -> int:
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueFault("date_limit")
    return int(moment.timestamp())


def _checked_day(day: date) -> int:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueFault("date_limit")
    return weeks.day_from_date(day)


def _excel(serial: float) -> int:
    if not _FIRST_SERIAL <= serial <= _LAST_SERIAL:
        raise ValueFault("not_a_date")
    day = _checked_day(_EXCEL_EPOCH + timedelta(days=int(serial)))
    return day * weeks.DAY_SECONDS + round((serial - int(serial)) * weeks.DAY_SECONDS)


def _seconds(match: re.Match[str]) -> int:
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    half = (match["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise ValueFault("not_a_date")
        hour = hour % 12 + (12 if half in {"pm", "ös"} else 0)
    if hour > 23 or minute > 59 or second > 59:
        raise ValueFault("not_a_date")
    return hour * 3600 + minute * 60 + second - _zone(match["zone"] or "")


def _zone(zone: str) -> int:
    if zone[:1] not in {"+", "-"}:
        return 0
    digits = zone[1:].replace(":", "")
    offset = int(digits[:2]) * 3600 + int(digits[2:]) * 60
    return -offset if zone[0] == "-" else offset


@lru_cache(maxsize=4096)
def _day_of_text(text: str, order: str) -> int:
    if match := _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DOTTED.fullmatch(text):
        return _day(_year(match[3]), int(match[2]), int(match[1]))
    if match := _SLASHED.fullmatch(text):
        day, month = (int(match[1]), int(match[2])) if order == DAY_FIRST else (int(match[2]), int(match[1]))
        return _day(_year(match[3]), month, day)
    if _SERIAL.fullmatch(text):
        return weeks.day_of(_excel(float(text.replace(",", "."))))
    return _named(text)


def _named(text: str) -> int:
    words = [word for word in re.split(r"[\s,./-]+", fold(text)) if word and word not in _WEEKDAYS]
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    numbers = [word for word in words if word.isascii() and word.isdigit() and len(word) <= 4]
    if len(words) != 3 or len(months) != 1 or len(numbers) != 2:
        raise ValueFault("not_a_date")
    first, second = numbers
    day, year = (second, first) if len(first) == 4 else (first, second)
    return _day(_year(year), months[0], int(day))


def _year(digits: str) -> int:
    return 2000 + int(digits) if len(digits) == 2 else int(digits)


def _day(year: int, month: int, day: int) -> int:
    if 1 <= month <= 12 and 1 <= day <= 31 and not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueFault("date_limit")
    try:
        return _checked_day(date(year, month, day))
    except ValueError as error:
        raise error if isinstance(error, ValueFault) else ValueFault("not_a_date") from None
