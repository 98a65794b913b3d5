"""Exports as other programs read them: nothing is a formula, numbers stay numbers, files are whole or absent."""

from __future__ import annotations

import csv
import io
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from partnerdesk.errors import DiskErrorFault, Fault, ReadOnlyFault
from partnerdesk.exporting.csv_file import write_csv
from partnerdesk.exporting.files import LONGEST_NAME, free_path, safe_name, write_whole
from partnerdesk.exporting.pdf_file import write_pdf
from partnerdesk.exporting.sheet import Heading, Sheet, Value, written
from partnerdesk.exporting.xlsx_file import write_xlsx

NASTY = [
    "\n=1+1", "\x0b=1", "\u2028=1", "\u00a0=1", "\u200e=1", "\ufeff+1",
    "=1+1", "+A1", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "  =1", '=HYPERLINK("http://x")',
    "'quoted", "a\nb", "İstanbul; \"x\"", "\x00nul", "x" * 40_000,
]  # fmt: skip
HEADINGS = (Heading("Müşteri", width=30), Heading("Lisans", number=True), Heading("=Not"))


def sheet(rows: list[tuple[Value, ...]]) -> Sheet:
    facts = (("Data as of", "22 Nov 2026"), ("Filter", "=Expiring soon"))
    return Sheet("=Müşteriler", facts, HEADINGS, rows)


def as_csv(of: Sheet) -> list[list[str]]:
    out = io.BytesIO()
    write_csv(of, out)
    assert out.getvalue().startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(out.getvalue().decode("utf-8-sig"))))


def test_csv_holds_the_facts_the_headings_and_bare_numbers() -> None:
    lines = as_csv(sheet([("Çelik A.Ş.", 1200, None), ("Öz", 12.5, "x")]))
    assert lines == [
        ["'=Müşteriler"],
        ["Data as of", "22 Nov 2026"],
        ["Filter", "'=Expiring soon"],
        [],
        ["Müşteri", "Lisans", "'=Not"],
        ["Çelik A.Ş.", "1200", ""],
        ["Öz", "12.5", "x"],
    ]


@pytest.mark.parametrize("text", NASTY)
def test_no_text_of_a_csv_is_a_formula_or_breaks_its_line(text: str) -> None:
    line = as_csv(sheet([(text, 1, "end")]))[-1]
    assert line[1:] == ["1", "end"]
    assert not re.match(r"\s*[=+\-@＝＋－＠]", line[0])
    assert not re.search(r"[\x00-\x1f]", line[0])


@pytest.mark.parametrize("text", NASTY)
def test_no_cell_of_a_workbook_is_a_formula(text: str) -> None:
    out = io.BytesIO()
    write_xlsx(sheet([(text, 7, text)]), out)
    page = load_workbook(io.BytesIO(out.getvalue())).active
    assert page is not None
    cells = [cell for row in page.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert page.cell(6, 2).value == 7
    assert page.cell(6, 2).data_type == "n"
    kept = str(page.cell(6, 1).value)
    assert len(kept) <= 32_767
    assert kept.strip()[:5] == re.sub(r"[\x00-\x1f]+", " ", text).strip()[:5]


def test_a_workbook_keeps_numbers_and_its_headings_in_sight() -> None:
    out = io.BytesIO()
    write_xlsx(sheet([("a", 1, None), ("b", 2.5, "c")]), out)
    page = load_workbook(io.BytesIO(out.getvalue())).active
    assert page is not None
    assert [[cell.value for cell in row] for row in page.iter_rows(min_row=5)] == [
        ["Müşteri", "Lisans", "=Not"],
        ["a", 1, None],
        ["b", 2.5, "c"],
    ]
    assert page.freeze_panes == "B6"


def test_a_pdf_says_everything_on_as_many_pages_as_it_needs(qtbot: QtBot) -> None:
    """Rendered by Qt's own PDF writer and read back as page objects; the pictures were looked at."""
    del qtbot
    pages = []
    for count in (1, 200):
        out = io.BytesIO()
        write_pdf(sheet([(f"Müşteri {n}", n, "x") for n in range(count)]), out, page_text="Page {page}")
        assert out.getvalue().startswith(b"%PDF-")
        pages.append(len(re.findall(rb"/Type\s*/Page\b(?!s)", out.getvalue())))
    assert pages[0] == 1
    assert 4 <= pages[1] <= 12


@pytest.mark.parametrize(
    ("value", "point", "comma"),
    [
        (None, "", ""),
        (1234567, "1,234,567", "1.234.567"),
        (12.5, "12.5", "12,5"),
        (-3.0, "-3", "-3"),
        ("1,5", "1,5", "1,5"),
    ],
)
def test_numbers_in_words(value: Value, point: str, comma: str) -> None:
    assert written(value, decimal_comma=False) == point
    assert written(value, decimal_comma=True) == comma


@given(st.text(max_size=400))
def test_any_title_gives_a_name_that_every_system_takes(title: str) -> None:
    name = safe_name(title)
    assert name
    assert len(name.encode()) <= LONGEST_NAME + len("export-")
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert name not in {".", ".."}
    assert not name.endswith((".", " "))
    assert name.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}
    assert Path("folder", name).parent == Path("folder")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("..\\..\\x", "x"),
        ("CON", "export-CON"),
        ("trailing.", "trailing"),
        ("Çınar/Öz: 12.5 %", "Çınar-Öz-12-5"),
        ("\u202egpj.exe", "gpj-exe"),
        ("", "export"),
    ],
)
def test_known_traps(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_free_paths_are_counted_on(tmp_path: Path) -> None:
    assert free_path(tmp_path, "a", ".csv").name == "a.csv"
    (tmp_path / "a.csv").touch()
    (tmp_path / "a-2.csv").touch()
    assert free_path(tmp_path, "a", ".csv").name == "a-3.csv"


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"before")

    def rows() -> Iterator[tuple[Value, ...]]:
        yield ("a", 1, "b")
        raise DiskErrorFault(file="replica")

    with pytest.raises(Fault):
        write_whole(path, lambda file: write_csv(Sheet("t", (), HEADINGS, rows()), file))
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right on Windows")
def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("kept", encoding="utf-8")
    (tmp_path / "a.csv").symlink_to(tmp_path / "secret")
    write_whole(tmp_path / "a.csv", b"new")
    assert (tmp_path / "secret").read_text(encoding="utf-8") == "kept"
    assert (tmp_path / "a.csv").read_bytes() == b"new"
    assert (tmp_path / "a.csv").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ReadOnlyFault):
        write_whole(tmp_path / "a.csv", b"x")


def test_a_folder_that_is_gone_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault):
        write_whole(tmp_path / "gone" / "a.csv", b"x")
