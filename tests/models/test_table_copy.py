from __future__ import annotations

from dataclasses import dataclass

from partnerdesk.models.cells import Cell
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.table_copy import rows_as_text

FORMATS = Formats("tr", 0)


@dataclass(frozen=True)
class Thing:
    name: str
    count: int


COLUMNS = (
    ColumnSpec[Thing]("name", "Name", lambda row, _f: Cell(row.name), "Test"),
    ColumnSpec[Thing](
        "use",
        "Use",
        lambda row, formats: Cell(formats.number(row.count), copied=row.count or None),
        "Test",
        kind="bar",
    ),
    ColumnSpec[Thing]("go", "Go", lambda _row, _f: Cell(""), "Test", kind="action"),
)


def test_headings_counts_and_no_actions(qapp: object) -> None:
    text = rows_as_text(COLUMNS, [Thing("Ayşe", 12345), Thing("=1+1", 0)], FORMATS)
    assert text == "Name\tUse\nAyşe\t12345\n'=1+1\t"


def test_a_name_with_breaks_stays_in_its_cell(qapp: object) -> None:
    text = rows_as_text(COLUMNS[:1], [Thing("a\tb\nc\r\nd", 1)], FORMATS)
    assert text == "Name\na b c d"
