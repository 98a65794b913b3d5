"""Reads numbers, durations and yes or no out of cells. Knows no column, no file and no date (see `dates`)."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time, timedelta

from partnerdesk.replica.text import fold

Cell = str | int | float | bool | datetime | date | time | timedelta | None
"""What a file gives for a cell: text from CSV, typed values from XLSX."""

FIRST_YEAR = 2000
LAST_YEAR = 2100
LARGEST = 10**15
"""No count, amount or length of time of a report is larger; keeps sums within 64 bits."""

_BLANK = frozenset({"", "-", "–", "—", "n/a", "na", "null", "none", "nan", "#n/a", "yok"})
_UNKNOWN = frozenset({"unknown", "bilinmiyor", "bilinmeyen", "?"})
_NUMBER = re.compile(r"[+-]?[0-9.,]*[0-9][0-9.,]*(?:[eE][+-]?[0-9]{1,3})?")
_SPACES = re.compile(r"[\s   '’]+")
_CURRENCY = re.compile(r"(?:₺|\$|€|£|TL|TRY|USD|EUR|GBP)", re.IGNORECASE)
_CLOCK = re.compile(r"(?:([0-9]{1,6}):)?([0-9]{1,6}):([0-9]{2})(?:[.,]([0-9]{1,9}))?")
_PART = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([a-z]+)\.?,?\s*")
_MAX_NUMBER = 60

_UNITS: dict[str, float] = {
    **dict.fromkeys(("ms", "msec", "msecs", "millisecond", "milliseconds", "milisaniye", "msn"), 0.001),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "sn", "saniye"), 1.0),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "dk", "dak", "dakika"), 60.0),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "sa", "saat"), 3600.0),
    **dict.fromkeys(("d", "day", "days", "gun"), 86400.0),
}
"""Seconds of each unit word, folded."""

_YES = frozenset(
    [
        "yes",
        "y",
        "true",
        "t",
        "1",
        "on",
        "enabled",
        "active",
        "evet",
        "e",
        "dogru",
        "acik",
        "etkin",
        "aktif",
        "var",
        "yes-postredirection",
        "complete",
        "completed",
        "done",
        "provisioned",
        "kurulu",
        "tamamlandi",
    ]
) | {
    "set up",
    "setup complete",
    "kuruldu",
    "kurulum tamamlandi",
    "auto-renew",
    "auto renew",
    "suspended",
    "askida",
    "askiya alindi",
    "askiya alinmis",
    "trial",
    "deneme",
}
_NO = frozenset(
    [
        "no",
        "n",
        "false",
        "f",
        "0",
        "off",
        "disabled",
        "inactive",
        "hayir",
        "h",
        "yanlis",
        "kapali",
        "yok",
        "pending",
        "ready",
        "incomplete",
        "provisioning",
        "beklemede",
        "eksik",
        "pasif",
        "kurulmadi",
    ]
) | {
    "not set up",
    "in progress",
    "not provisioned",
    "ready for setup",
    "ready for order setup",
    "order ready for setup",
    "siparis kurulumu icin hazir",
    "kurulum icin hazir",
    "setup incomplete",
    "pending setup",
    "kurulum bekliyor",
    "kurulu degil",
    "etkin degil",
    "aktif degil",
    "not suspended",
    "askida degil",
    "askiya alinmadi",
    "paid",
    "subscription",
    "abonelik",
}


class ValueFault(ValueError):
    """A cell that cannot be read; the argument is the code of a reason (see `faults.REASONS`)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def text_of(cell: Cell) -> str:
    """Return a cell as text, without blanks at its ends."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip().strip(" ﻿\u200b")
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < LARGEST:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ") if cell.time() != time() else cell.date().isoformat()
    return str(cell)


def is_blank(text: str) -> bool:
    """Whether a trimmed text says that there is no value (for anything but plain text columns)."""
    return not text or (len(text) <= 4 and text.lower() in _BLANK)


def unit_seconds(word: str) -> float | None:
    """Return the seconds of a unit word (“ms”, “dk”, “Mins”), None when it is no unit of time."""
    return _UNITS.get(fold(word).strip("."))


def read_number(cell: Cell, *, comma: bool = False, whole: bool = False) -> float | int:
    """Return the number in a cell.

    Decimal point and comma are both read. Where one separator stands before exactly three digits it could be either:
    in a whole-number column it parts thousands, elsewhere `comma` decides.

    Args:
        cell: text, or a number from a workbook.
        comma: the file writes fractions with a comma.
        whole: the column holds whole numbers.

    Raises:
        ValueFault: `not_a_number`, `too_large` or (with `whole`) `not_whole`.
    """
    number = _number_of(cell, comma=comma, whole=whole)
    if not math.isfinite(number):
        raise ValueFault("not_a_number")
    if abs(number) > LARGEST:
        raise ValueFault("too_large")
    if float(number).is_integer():
        return int(number)
    if whole:
        raise ValueFault("not_whole")
    return number


def _number_of(cell: Cell, *, comma: bool, whole: bool) -> float | int:
    if isinstance(cell, bool):
        raise ValueFault("not_a_number")
    if isinstance(cell, (int, float)):
        return cell
    text = text_of(cell)
    if text.isascii() and text.isdigit() and len(text) <= 15:
        return int(text)
    plain, sign = _bare_number(text)
    value = float(_without_groups(plain, comma=comma, whole=whole))
    return sign * value


def _bare_number(text: str) -> tuple[str, int]:
    if len(text) > _MAX_NUMBER:
        raise ValueFault("not_a_number")
    bare = _SPACES.sub("", text).replace("−", "-")
    sign = 1
    if bare.startswith("(") and bare.endswith(")"):
        bare, sign = bare[1:-1], -1
    bare = bare.removeprefix("%").removesuffix("%")
    if not _NUMBER.fullmatch(bare):
        raise ValueFault("not_a_number")
    return bare, sign


def _without_groups(text: str, *, comma: bool, whole: bool) -> str:
    """Return `text` with a decimal point at most, its thousands separators checked and taken out."""
    mantissa, letter, exponent = text.partition("e") if "e" in text else text.partition("E")
    points, commas = mantissa.count("."), mantissa.count(",")
    if not points and not commas:
        return text
    if points and commas:
        decimal = "." if mantissa.rfind(".") > mantissa.rfind(",") else ","
    elif points + commas > 1:
        decimal = "," if points else "."
    else:
        mark = "." if points else ","
        grouped = re.fullmatch(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}", mantissa) is not None and not letter
        thousands = grouped and (whole or (mark == ".") == comma)
        decimal = ("," if mark == "." else ".") if thousands else mark
    group = "," if decimal == "." else "."
    head, point, tail = mantissa.partition(decimal)
    if group in tail or decimal in tail:
        raise ValueFault("not_a_number")
    if group in head and not re.fullmatch(rf"[+-]?[0-9]{{1,3}}(?:\{group}[0-9]{{3}})+", head):
        raise ValueFault("not_a_number")
    return head.replace(group, "") + ("." if point else "") + (tail or ("0" if point else "")) + letter + exponent


def decimal_mark(text: str) -> str | None:
    """Return the decimal mark that a number's text proves (“,” or “.”), None when it proves none."""
    bare = _SPACES.sub("", text).strip("%")
    if len(bare) > _MAX_NUMBER or not _NUMBER.fullmatch(bare):
        return None
    points, commas = bare.count("."), bare.count(",")
    if points and commas:
        return "." if bare.rfind(".") > bare.rfind(",") else ","
    if points + commas == 1:
        mark = "." if points else ","
        return None if re.fullmatch(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}", bare) else mark
    if points > 1:
        return ","
    return "." if commas > 1 else None


def read_percent(cell: Cell, *, comma: bool = False) -> float:
    """Return a share in percent: 12.5 for `12.5 %`, `%12,5`, `12,5` and for a bare 12.5.

    Raises:
        ValueFault: `not_a_number` or `too_large`.
    """
    return float(read_number(cell, comma=comma))


def read_money(cell: Cell, *, comma: bool = False) -> int:
    """Return an amount in hundredths; a currency sign before or behind it is skipped.

    Raises:
        ValueFault: `not_a_number` or `too_large`.
    """
    if isinstance(cell, str):
        cell = _CURRENCY.sub("", cell, count=1)
    return round(read_number(cell, comma=comma) * 100)


def read_duration(cell: Cell, *, unit: float = 1.0, comma: bool = False) -> float:
    """Return a length of time in seconds.

    Two parts are minutes and seconds (`75:30`), three are hours, minutes and seconds; `1 min 20 s`, `1 dk 20 sn` and
    `350 ms` say it themselves; a bare number is in `unit`.

    Args:
        cell: text, a number, or a time of a workbook.
        unit: seconds that a bare number counts.
        comma: the file writes fractions with a comma.

    Raises:
        ValueFault: `not_a_duration`, `negative` or `too_large`.
    """
    if isinstance(cell, timedelta):
        seconds = cell.total_seconds()
    elif isinstance(cell, time):
        seconds = cell.hour * 3600 + cell.minute * 60 + cell.second + cell.microsecond / 1e6
    else:
        seconds = _seconds_of_number(cell, unit, comma=comma)
    if seconds < 0:
        raise ValueFault("negative")
    if seconds > LARGEST:
        raise ValueFault("too_large")
    return seconds


def _seconds_of_number(cell: Cell, unit: float, *, comma: bool) -> float:
    text = text_of(cell)
    if ":" in text:
        return _clock(text)
    try:
        return float(read_number(cell, comma=comma)) * unit
    except ValueFault as fault:
        if fault.code == "too_large" or not isinstance(cell, str):
            raise ValueFault("too_large" if fault.code == "too_large" else "not_a_duration") from None
    return _words(text)


def _clock(text: str) -> float:
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise ValueFault("not_a_duration")
    hours, minutes, seconds = int(match[1] or 0), int(match[2]), int(match[3])
    if seconds > 59 or (match[1] is not None and minutes > 59):
        raise ValueFault("not_a_duration")
    return hours * 3600 + minutes * 60 + seconds + (float(f"0.{match[4]}") if match[4] else 0.0)


def _words(text: str) -> float:
    folded = fold(text) if len(text) <= _MAX_NUMBER else ""
    place, seconds = 0, 0.0
    while place < len(folded):
        match = _PART.match(folded, place)
        factor = _UNITS.get(match[2]) if match else None
        if match is None or factor is None:
            raise ValueFault("not_a_duration")
        seconds += float(match[1].replace(",", ".")) * factor
        place = match.end()
    if not folded:
        raise ValueFault("not_a_duration")
    return seconds


def read_yes_no(cell: Cell) -> int | None:
    """Return 1 for yes, 0 for no, None for a word that says it is not known.

    Raises:
        ValueFault: `not_a_yes_no`.
    """
    if isinstance(cell, bool):
        return int(cell)
    word = fold(text_of(cell))
    if word in _YES:
        return 1
    if word in _NO:
        return 0
    if word in _UNKNOWN:
        return None
    raise ValueFault("not_a_yes_no")
