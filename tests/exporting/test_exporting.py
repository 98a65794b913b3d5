"""Exports as other programs read them: nothing is a formula, numbers stay numbers, files are whole or absent."""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
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
from partnerdesk.exporting.wrapping import wrapped
from partnerdesk.exporting.xlsx_file import write_xlsx
from partnerdesk.models.formats import Formats

NASTY = [
    "\n=1+1", "\x0b=1", "\u2028=1", "\u00a0=1", "\u200e=1", "\ufeff+1",
    "=1+1", "+A1", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "  =1", '=HYPERLINK("http://x")',
    "'quoted", "a\nb", "İstanbul; \"x\"", "\x00nul", "x" * 40_000,
]  # fmt: skip
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="reads the pages back with pdftotext")
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


def test_the_facts_of_a_workbook_keep_their_numbers_and_it_names_its_maker() -> None:
    out = io.BytesIO()
    write_xlsx(Sheet("t", (("Rows", 1200), ("Filter", "12")), HEADINGS, []), out)
    book = load_workbook(io.BytesIO(out.getvalue()))
    page = book.active
    assert page is not None
    assert [page["B2"].value, page["B2"].data_type] == [1200, "n"]
    assert [page["B3"].value, page["B3"].data_type] == ["12", "s"]
    assert book.properties.creator == "partnerdesk"


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


def pages_of(of: Sheet) -> list[list[tuple[float, float, str]]]:
    """Return the words of each page of a PDF: left edge, upper edge, text."""
    out = io.BytesIO()
    write_pdf(of, out, page_text="Page {page}")
    done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=out.getvalue(), capture_output=True, check=True)
    word = re.compile(r'xMin="([\d.]+)" yMin="([\d.]+)".*?>(.*?)</word>')
    pages = done.stdout.decode().split("<page ")[1:]
    return [[(float(left), float(top), text) for left, top, text in word.findall(page)] for page in pages]


STATUSES = "Süresi doldu, Yakın zamanda etkinlik yok, Lisans aşımı, Deneme sürümü, Kuruluma hazır"


@needs_poppler
def test_what_is_longer_than_its_column_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    del qtbot
    headings = (Heading("Tag"), *(Heading(f"Durum {n}") for n in range(6)), *(Heading("N", number=True),) * 3)
    rows = [(f"Tag{n}", *[STATUSES] * 6, 1, 22, 333) for n in range(60)]
    pages = pages_of(Sheet("Müşteriler", (), headings, rows))
    assert len(pages) > 1
    for page in pages:
        words = [text for _left, _top, text in page]
        assert "…" not in "".join(words)
        whole = [text for text in words if text.startswith("Tag") and text != "Tag"]
        for word in STATUSES.split():  # a row stands on one page with all of its lines
            assert words.count(word) == 6 * len(whole)
        assert words.count("Durum") == 6
    tags = [text for page in pages for _left, _top, text in page if re.fullmatch(r"Tag\d+", text)]
    assert tags == [f"Tag{n}" for n in range(60)]


@needs_poppler
def test_a_column_is_as_wide_as_what_stands_in_it(qtbot: QtBot) -> None:
    del qtbot
    headings = (Heading("A", number=True, width=40), Heading("B", width=5), Heading("C", width=5))
    page = pages_of(Sheet("t", (), headings, [(1, "b" * 30, "c")]))[0]
    left = {text: left for left, _top, text in page}
    assert left["B"] - left["A"] < (left["C"] - left["B"]) / 4


@needs_poppler
def test_a_cell_that_fits_on_no_page_goes_on_over_the_next_ones(qtbot: QtBot) -> None:
    del qtbot
    pages = pages_of(sheet([("before", 1, "y"), ("x" * 40_000, 1, "y"), ("after", 1, "y")]))
    assert len(pages) > 2
    letters = "".join(text for page in pages for _left, _top, text in page if set(text) == {"x"})
    assert len(letters) == 40_000
    assert [text for _left, _top, text in pages[-1]].count("after") == 1


@needs_poppler
@pytest.mark.parametrize(
    ("code", "words"), [("en", "5 Nov 2026 9 Oct 2026 14:05"), ("tr", "5 Kas 2026 9 Eki 2026 14:05")]
)
def test_dates_are_written_for_readers_in_a_pdf_and_as_data_elsewhere(qtbot: QtBot, code: str, words: str) -> None:
    del qtbot
    row = ("x", date(2026, 11, 5), datetime(2026, 10, 9, 14, 5, tzinfo=UTC).replace(tzinfo=None))
    of = Sheet("t", (), HEADINGS, [row], date_words=Formats(code, 0).date_words)
    across = sorted(pages_of(of)[0], key=lambda word: (round(word[1]), word[0]))
    said = " ".join(text for _left, _top, text in across)
    assert words in said
    assert as_csv(of)[-1] == ["x", "2026-11-05", "2026-10-09 14:05"]


@given(st.text(max_size=200), st.integers(1, 30))
def test_no_letter_is_lost_where_a_text_is_wrapped(text: str, width: int) -> None:
    lines = wrapped(text, width, len)
    assert all(len(line) <= width for line in lines)
    if len(lines) > 1:
        assert "".join("".join(lines).split()) == "".join(re.sub(r"[\x00-\x1f\x7f]", " ", text).split())


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
    assert written(value, Sheet("t", (), (), ())) == point
    assert written(value, Sheet("t", (), (), (), decimal_comma=True)) == comma


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
