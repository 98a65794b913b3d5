"""Finds the table in a part: its delimiter or sheet, the line of its headings, its rows. Knows no value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from partnerdesk.sync.importing.container import WORKBOOK, FilePart
from partnerdesk.sync.importing.mapping import known_headings
from partnerdesk.sync.importing.scan import Scan
from partnerdesk.sync.importing.textrows import DELIMITERS, declared_delimiter, sample_rows, text_rows
from partnerdesk.sync.importing.values import Cell, text_of
from partnerdesk.sync.importing.workbook import sheet_samples, workbook_rows

HEADING_ROWS = 20
"""Headings are looked for in the first so many rows: some reports have a title above them."""
SAMPLE_ROWS = 200
_TICK_ROWS = 1000

Tick = Callable[[int], None]
Row = tuple[int, list[Cell]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where the table of a part is."""

    delimiter: str
    """"" for a workbook."""
    place: int
    """Which sheet of a workbook."""
    heading_line: int
    """0 when there is nothing in it at all."""
    headings: tuple[str, ...]
    sample: tuple[tuple[int, tuple[Cell, ...]], ...]
    """The first rows below the headings, as read."""

    @property
    def blank(self) -> bool:
        """Whether there is not even a heading in it."""
        return self.heading_line == 0


def find_sheet(part: FilePart, scan: Scan) -> Sheet:
    """Return where the table of a part is.

    Raises:
        ImportFault: the part can't be read as rows.
    """
    if part.kind == WORKBOOK:
        samples = [("", place, rows) for place, rows in sheet_samples(part, SAMPLE_ROWS)]
    else:
        samples = list(_delimited_samples(part, scan))
    candidates = [_sheet(delimiter, place, list(rows)) for delimiter, place, rows in samples]
    filled = [candidate for candidate in candidates if not candidate.blank]
    return max(filled, key=_quality) if filled else Sheet("," if part.kind != WORKBOOK else "", 0, 0, (), ())


def _delimited_samples(part: FilePart, scan: Scan) -> Iterator[tuple[str, int, list[Row]]]:
    first = sample_rows(part, scan, DELIMITERS[0], 1)
    declared = declared_delimiter(first)
    best: tuple[int, int, str] = (-1, -1, DELIMITERS[0])
    for delimiter in (declared,) if declared else DELIMITERS:
        rows = sample_rows(part, scan, delimiter)
        known = max((known_headings(cells) for _line, cells in rows[:HEADING_ROWS]), default=0)
        widths = [len(cells) for _line, cells in rows]
        usual = max(set(widths), key=lambda width: (widths.count(width), width)) if widths else 0
        best = max(best, (known, usual, delimiter), key=lambda item: item[:2])
    rows = sample_rows(part, scan, best[2], SAMPLE_ROWS + HEADING_ROWS)
    yield best[2], 0, [(line, list(cells)) for line, cells in (rows[1:] if declared else rows)]


def _quality(sheet: Sheet) -> tuple[int, int]:
    return known_headings(list(sheet.headings)), len(sheet.sample)


def _sheet(delimiter: str, place: int, rows: list[Row]) -> Sheet:
    texts = [[text_of(cell) for cell in cells] for _line, cells in rows[:HEADING_ROWS]]
    filled = [index for index, cells in enumerate(texts) if any(cells)]
    if not filled:
        return Sheet(delimiter, place, 0, (), ())
    at = max(filled, key=lambda index: (known_headings(texts[index]), -index))
    headings = texts[at]
    while headings and not headings[-1]:
        headings.pop()
    sample = tuple((line, tuple(cells)) for line, cells in rows[at + 1 : at + 1 + SAMPLE_ROWS])
    return Sheet(delimiter, place, rows[at][0], tuple(headings), sample)


def data_rows(part: FilePart, scan: Scan, sheet: Sheet, tick: Tick) -> Iterator[Row]:
    """Give the rows below the headings with their lines; rows without any text are left out.

    Args:
        part: the part.
        scan: what its scan told.
        sheet: where its table is.
        tick: called now and then with the bytes read (rows, for a workbook); may raise to stop.

    Raises:
        ImportFault: the part turns out to be broken further down.
    """
    if sheet.blank:
        return
    if part.kind == WORKBOOK:
        for count, (line, cells) in enumerate(workbook_rows(part, sheet.place)):
            if count % _TICK_ROWS == 0:
                tick(count)
            if line > sheet.heading_line and any(cell not in {None, ""} for cell in cells):
                yield line, cells
        return
    with part.open() as stream, text_rows(part, stream, scan, sheet.delimiter) as rows:
        for count, (line, texts) in enumerate(rows):
            if count % _TICK_ROWS == 0:
                tick(rows.tell())
            if line > sheet.heading_line:
                yield line, texts  # type: ignore[misc]
        tick(rows.tell())
