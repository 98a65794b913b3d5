"""The kinds of files that a sheet can become, and the one way to write one: whole or not at all. Knows no data."""

from __future__ import annotations

from pathlib import Path
from typing import IO, Literal

from partnerdesk.exporting.files import write_whole
from partnerdesk.exporting.safe import spreadsheet_text
from partnerdesk.exporting.sheet import Sheet, Value, iso

Kind = Literal["csv", "xlsx", "pdf"]
ENDINGS: dict[Kind, str] = {"csv": ".csv", "xlsx": ".xlsx", "pdf": ".pdf"}


def write_sheet(path: Path, kind: Kind, sheet: Sheet, *, page_text: str = "{page}") -> None:
    """Write a sheet to `path`, which is replaced whole or left as it was.

    Args:
        path: the file.
        kind: what it becomes.
        sheet: what it holds; its rows are read as it is written.
        page_text: translated foot of a page of a PDF, with the field `page`.

    Raises:
        Fault: the disk refused (full, not writable, broken).
    """

    def write(file: IO[bytes]) -> None:
        if kind == "pdf":
            from partnerdesk.exporting.pdf_file import write_pdf

            write_pdf(sheet, file, page_text=page_text)
        elif kind == "xlsx":
            from partnerdesk.exporting.xlsx_file import write_xlsx

            write_xlsx(sheet, file)
        else:
            from partnerdesk.exporting.csv_file import write_csv

            write_csv(sheet, file)

    write_whole(path, write)


def clipboard_text(sheet: Sheet) -> str:
    """Return headings and rows as tab-separated lines, ready for a spreadsheet; without the facts above them."""
    lines = [[heading.text for heading in sheet.headings], *sheet.rows]
    return "\n".join("\t".join(_plain(value) for value in line) for line in lines)


def _plain(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | int | float):
        return str(value)
    return spreadsheet_text(iso(value))
