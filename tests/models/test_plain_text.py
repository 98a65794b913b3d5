from __future__ import annotations

import csv
import html
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.models.plain_text import plain_tooltip, spreadsheet_value, tab_separated


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"])
def test_a_text_is_never_a_formula(start: str) -> None:
    assert spreadsheet_value(f"{start}1+1").startswith("'")


def test_numbers_stay_numbers() -> None:
    assert spreadsheet_value(-5) == "-5"
    assert spreadsheet_value(1234) == "1234"
    assert spreadsheet_value(None) == ""


@given(st.lists(st.lists(st.text(), min_size=3, max_size=3), max_size=5))
def test_every_row_stays_one_line_with_its_values(rows: list[list[str]]) -> None:
    lines = tab_separated(["a", "b", "c"], rows).split("\n")
    assert len(lines) == len(rows) + 1
    assert all(line.count("\t") == 2 for line in lines)
    parsed = list(csv.reader(io.StringIO(lines[0]), delimiter="\t"))
    assert parsed == [["a", "b", "c"]]


def test_without_headings_only_rows() -> None:
    assert tab_separated([], [["x", 1]]) == "x\t1"


@given(st.text(min_size=1))
def test_tooltips_show_letters_not_markup(text: str) -> None:
    shown = plain_tooltip(text)
    inner = shown.removeprefix('<span style="white-space:pre-wrap">').removesuffix("</span>")
    assert "<" not in inner
    assert html.unescape(inner) == html.unescape(html.escape(text))


def test_no_tooltip_for_nothing() -> None:
    assert plain_tooltip("") == ""
