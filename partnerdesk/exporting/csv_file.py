"""A sheet as CSV: UTF-8 with a byte order mark, numbers bare, no text that a spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import IO

from partnerdesk.exporting.safe import spreadsheet_text
from partnerdesk.exporting.sheet import Sheet, Value, iso


def write_csv(sheet: Sheet, file: IO[bytes]) -> None:
    """Write title, facts, an empty line, headings and rows."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
    try:
        out = csv.writer(text)
        out.writerow([_cell(sheet.title)])
        out.writerows([_cell(name), _cell(value)] for name, value in sheet.facts)
        out.writerow([])
        out.writerow([_cell(heading.text) for heading in sheet.headings])
        out.writerows([_cell(value) for value in row] for row in sheet.rows)
    finally:
        text.detach()


def _cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return iso(value)
    return spreadsheet_text(value) if isinstance(value, str) else str(value)
