"""Rows of an XLSX file, read as a stream. Knows no column's meaning."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from partnerdesk.errors import Fault
from partnerdesk.sync.importing.container import FilePart, workbook_bytes
from partnerdesk.sync.importing.faults import BadWorkbookFault, TooManyColumnsFault
from partnerdesk.sync.importing.textrows import MAX_COLUMNS
from partnerdesk.sync.importing.values import Cell

MAX_ROWS = 1_048_576
"""Rows of a sheet, by the format's own definition."""
_CHUNK = 500


@contextmanager
def _guard(name: str) -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns of styles and dates that do not concern a report
        try:
            yield
        except Fault:
            raise
        except Exception as error:  # the library lets whatever a crafted part causes pass
            raise BadWorkbookFault(file=name, detail="it is damaged") from error


def workbook_rows(part: FilePart, sheet: int) -> Iterator[tuple[int, list[Cell]]]:
    """Give the rows of a sheet as (row number, cells); empty cells at the end are left out.

    Raises:
        BadWorkbookFault: the workbook is damaged.
        TooManyColumnsFault: a row is wider than any report.
    """
    with opened(part) as book:
        rows = _rows_of(book, sheet, part.name)
        number = 0
        while True:
            with _guard(part.name):
                chunk = list(itertools.islice(rows, _CHUNK))
            if not chunk:
                return
            for cells in chunk:
                number += 1
                if len(cells) > MAX_COLUMNS:
                    raise TooManyColumnsFault(file=part.name, line=number, limit=MAX_COLUMNS, column=MAX_COLUMNS + 1)
                row = _trimmed(list(cells))
                if row:
                    yield number, row


def _rows_of(book: Any, sheet: int, name: str) -> Iterator[tuple[Cell, ...]]:
    with _guard(name):
        worksheet = book.worksheets[sheet]
        worksheet.reset_dimensions()  # the size that a file claims may be wrong
        return iter(worksheet.iter_rows(values_only=True, max_row=MAX_ROWS))


def _trimmed(cells: list[Cell]) -> list[Cell]:
    while cells and (cells[-1] is None or cells[-1] == ""):
        cells.pop()
    return cells


@contextmanager
def opened(part: FilePart) -> Iterator[Any]:
    """Give the open workbook.

    Raises:
        BadWorkbookFault: it can't be opened.
    """
    from openpyxl import load_workbook

    file = workbook_bytes(part)
    with file:
        with _guard(part.name):
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            yield book
        finally:
            with _guard(part.name):
                book.close()


def sheet_samples(part: FilePart, limit: int) -> list[tuple[int, list[tuple[int, list[Cell]]]]]:
    """Return the first rows of each visible sheet as (place, rows).

    Raises:
        BadWorkbookFault: the workbook is damaged.
    """
    with opened(part) as book, _guard(part.name):
        places = [place for place, sheet in enumerate(book.worksheets) if sheet.sheet_state == "visible"]
    return [(place, list(itertools.islice(workbook_rows(part, place), limit))) for place in places]
