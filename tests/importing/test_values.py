# ruff: noqa: E501 - one example beside the other reads best
from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk import weeks
from partnerdesk.sync.importing.dates import order_of, read_day, read_moment, read_week
from partnerdesk.sync.importing.values import (
    ValueFault,
    read_duration,
    read_money,
    read_number,
    read_percent,
    read_yes_no,
)

TR_MONTHS = [
    "Ocak",
    "Şubat",
    "Mart",
    "Nisan",
    "Mayıs",
    "Haziran",
    "Temmuz",
    "Ağustos",
    "Eylül",
    "Ekim",
    "Kasım",
    "Aralık",
]
EN_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("12,5", 12.5), ("12.5", 12.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1 234 567", 1234567),
        ("1.234.567", 1234567), ("-5", -5), ("−5", -5), ("(5)", -5), ("+5", 5), ("1e3", 1000), (".5", 0.5), ("5,", 5),
        ("0,125", 0.125), ("1'234", 1234), (" 7 ", 7), ("1\u00a0234", 1234),
    ],
)  # fmt: skip
def test_numbers(text: str, value: float) -> None:
    assert read_number(text) == value


def test_what_three_digits_after_one_mark_mean() -> None:
    assert read_number("1.234") == 1.234
    assert read_number("1.234", comma=True) == 1234
    assert read_number("1,234") == 1234
    assert read_number("1,234", comma=True) == 1.234
    assert read_number("1.234", whole=True) == read_number("1,234", whole=True) == 1234


@pytest.mark.parametrize(
    "text", ["", "abc", "1,2,3", "12,34,567", "1.2.3", "--5", "1e999", "nan", "inf", "１２", "1" * 61]
)
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueFault) as caught:
        read_number(text)
    assert caught.value.code in {"not_a_number", "too_large"}


def test_percent_and_money() -> None:
    assert read_percent("%12,5") == read_percent("12.5 %") == read_percent("12,5%") == read_percent(12.5) == 12.5
    assert read_money("1.234,50 ₺") == read_money("$1,234.50") == read_money("TRY 1234.5") == 123450
    with pytest.raises(ValueFault, match="not_whole"):
        read_number("1.5", whole=True)


@pytest.mark.parametrize(
    ("cell", "seconds"),
    [
        ("80", 80), ("1:20", 80), ("75:30", 4530), ("01:02:03", 3723), ("1 min 20 s", 80), ("1 dk 20 sn", 80),
        ("350 ms", 0.35), ("2h", 7200), ("1 saat 5 dk", 3900), ("1m20s", 80), ("1,5 dk", 90), ("0:00:30.5", 30.5),
        (80, 80), (time(0, 1, 20), 80), (timedelta(minutes=2), 120), ("1 hour, 2 minutes", 3720),
    ],
)  # fmt: skip
def test_durations(cell: object, seconds: float) -> None:
    assert read_duration(cell) == pytest.approx(seconds)  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "code"), [("1:61", "not_a_duration"), ("-3", "negative"), ("soon", "not_a_duration"), ("1:75:00", "not_a_duration"), ("5 km", "not_a_duration")])  # fmt: skip
def test_what_is_no_duration(text: str, code: str) -> None:
    with pytest.raises(ValueFault, match=code):
        read_duration(text)


def test_a_bare_duration_is_in_the_columns_unit() -> None:
    assert read_duration("2,5", unit=60) == 150
    assert read_duration("2:30", unit=60) == 150, "a clock says its own unit"


@pytest.mark.parametrize(("text", "value"), [("yes", 1), ("EVET", 1), ("True", 1), ("1", 1), ("doğru", 1), ("no", 0), ("Hayır", 0), ("HAYIR", 0), ("false", 0), ("0", 0), ("bilinmiyor", None), ("ready for order setup", 0)])  # fmt: skip
def test_yes_and_no(text: str, value: int | None) -> None:
    assert read_yes_no(text) == value


def test_what_is_neither_yes_nor_no() -> None:
    with pytest.raises(ValueFault, match="not_a_yes_no"):
        read_yes_no("maybe")


DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@given(DAYS)
def test_every_form_of_a_date_is_the_same_day(day: date) -> None:
    number = weeks.day_from_date(day)
    serial = (day - date(1899, 12, 30)).days
    forms: list[object] = [
        day.isoformat(), f"{day:%Y/%m/%d}", f"{day:%Y%m%d}", f"{day.day}.{day.month}.{day.year}", f"{day:%d.%m.%Y}",
        f"{day.day} {TR_MONTHS[day.month - 1]} {day.year}", f"{day.day} {TR_MONTHS[day.month - 1].upper()} {day.year}",
        f"{EN_MONTHS[day.month - 1]} {day.day}, {day.year}", f"{day.day}-{EN_MONTHS[day.month - 1][:3]}-{day.year}",
        day, datetime(day.year, day.month, day.day, 13, 5, tzinfo=UTC), serial, str(serial), f"{day.isoformat()}T23:59:59Z",
        f"{day:%d.%m.%Y} 08:15",
    ]  # fmt: skip
    assert {form: read_day(form) for form in map(str, forms) if not isinstance(form, date)} == dict.fromkeys(
        map(str, forms), number
    )
    for form in forms:
        assert read_day(form) == number  # type: ignore[arg-type]
    assert read_day(f"{day:%d/%m/%Y}", order="dmy") == read_day(f"{day:%m/%d/%Y}", order="mdy") == number
    assert read_week(day.isoformat()) == weeks.week_of_day(number)


@pytest.mark.parametrize(("text", "code"), [("1900-01-01", "date_limit"), ("9999-12-31", "date_limit"), ("01.01.1999", "date_limit"), ("31.02.2026", "not_a_date"), ("13/13/2026", "not_a_date"), ("2026-13-01", "not_a_date"), ("soon", "not_a_date"), ("", "not_a_date"), ("25:00", "not_a_date"), ("12 Foo 2026", "not_a_date"), ("2200", "date_limit")])  # fmt: skip
def test_what_is_no_date(text: str, code: str) -> None:
    with pytest.raises(ValueFault, match=code):
        read_day(text)


def test_moments() -> None:
    noon = weeks.day_from_date(date(2026, 3, 12)) * 86400 + 43200
    assert read_moment("2026-03-12T12:00:00.000Z") == noon
    assert read_moment("2026-03-12 15:00:00+03:00") == noon
    assert read_moment("12.03.2026 12:00") == noon
    assert read_moment("3/12/2026 12:00 PM", order="mdy") == noon
    assert read_moment(46093.5) == noon


def test_what_a_date_proves_about_day_and_month() -> None:
    assert order_of("13/02/2026") == "dmy"
    assert order_of("02/13/2026") == "mdy"
    assert order_of("02/03/2026") == "any"
    assert order_of("02/02/2026") is None
    assert order_of("02.03.2026") is None
    assert order_of("2026-03-02") is None


def test_weeks() -> None:
    sunday = weeks.week_of_day(weeks.day_from_date(date(2026, 3, 8)))
    for text in ("2026-03-08", "14.03.2026", "08.03.2026 - 14.03.2026", "2026-W11", "8 Mart 2026 – 14 Mart 2026"):
        assert read_week(text) == sunday, text


@given(st.text(max_size=70))
def test_any_text_is_a_value_or_a_reason(text: str) -> None:
    for read in (read_number, read_percent, read_money, read_duration, read_yes_no, read_day, read_moment, read_week):
        with suppress(ValueFault):
            read(text)


@given(
    st.floats(allow_nan=False, allow_infinity=False, min_value=-1e9, max_value=1e9).map(lambda value: round(value, 2))
)
def test_a_number_is_read_back_from_every_way_of_writing_it(value: float) -> None:
    english = f"{value:,.2f}"
    turkish = english.replace(",", "_").replace(".", ",").replace("_", ".")
    plain = f"{value:.2f}"
    assert (
        read_number(english)
        == read_number(turkish)
        == read_number(plain)
        == read_number(plain.replace(".", ","))
        == value
    )


@given(st.integers(0, 10**6))
def test_a_duration_is_read_back_from_every_way_of_writing_it(seconds: int) -> None:
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    forms = [str(seconds), f"{seconds // 60}:{left:02}", f"{hours}:{minutes:02}:{left:02}", f"{hours} h {minutes} min {left} s", f"{hours} saat {minutes} dk {left} sn", f"{seconds * 1000} ms"]  # fmt: skip
    assert [read_duration(form) for form in forms] == pytest.approx([seconds] * len(forms))
