from __future__ import annotations

import csv
import html
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.models.cells import Cell, Chip
from partnerdesk.models.plain_text import plain_tooltip, spreadsheet_value, tab_separated
from partnerdesk.models.straight import straight

TURNS = [chr(code) for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))]


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
    assert html.unescape(inner) == html.unescape(html.escape("".join(sign for sign in text if sign not in TURNS)))


def test_no_tooltip_for_nothing() -> None:
    assert plain_tooltip("") == ""


@pytest.mark.parametrize("turn", TURNS)
def test_no_sign_turns_a_name_around(turn: str) -> None:
    assert straight(f"{turn}Evil{turn} Ltd") == "Evil Ltd"
    assert straight(f"{turn}Işık{turn} A.Ş.") == "Işık A.Ş."


@pytest.mark.parametrize(
    "name", ["Evil Ltd", "Işık Elektrik A.Ş.", "شركة النور", "חברת אור 7", "👩\u200d💻 GmbH", "東京\u3000KK"]
)
def test_every_other_name_stays_as_it_is(name: str) -> None:
    assert straight(name) == name


def test_cells_chips_and_tooltips_are_straight() -> None:
    turned = "\u202eEvil\u202c Ltd"
    cell = Cell(turned, note=turned, tooltip=turned, spoken=turned, copied=turned)
    assert {cell.text, cell.note, cell.tooltip, cell.spoken, cell.accessible} == {"Evil Ltd"}
    assert cell.value_copied == turned
    chip = Chip("key\u202e", turned, tooltip=turned)
    assert (chip.key, chip.text, chip.tooltip) == ("key\u202e", "Evil Ltd", "Evil Ltd")
    assert "Evil Ltd" in plain_tooltip(turned)
