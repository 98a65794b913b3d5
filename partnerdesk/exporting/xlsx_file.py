"""A sheet as an Excel file: typed cells, never a formula; headings stay in sight. Written row by row."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import IO, Any

from partnerdesk.exporting.safe import one_line
from partnerdesk.exporting.sheet import Sheet, Value

LONGEST_TEXT = 32_767
"""Characters that Excel takes in a cell."""
_WIDEST = 60
_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"
_NOT_IN_TITLES = re.compile(r"[\\/*?:\[\]]")
_LONGEST_TITLE = 31


def write_xlsx(sheet: Sheet, file: IO[bytes]) -> None:
    """Write title, facts, an empty line, headings and rows to one worksheet."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    book.properties.creator = "partnerdesk"
    page = book.create_sheet(_NOT_IN_TITLES.sub(" ", one_line(sheet.title))[:_LONGEST_TITLE].strip() or "partnerdesk")
    for number, heading in enumerate(sheet.headings, start=1):
        page.column_dimensions[get_column_letter(number)].width = min(_WIDEST, max(8, heading.width))
    page.freeze_panes = f"B{len(sheet.facts) + 4}"
    bold = Font(bold=True)
    page.append([_cell(page, sheet.title, bold)])
    for name, value in sheet.facts:
        page.append([_cell(page, name), _cell(page, value)])
    page.append([])
    page.append([_cell(page, heading.text, bold) for heading in sheet.headings])
    for row in sheet.rows:
        page.append([_cell(page, value) for value in row])
    book.save(file)


def _cell(page: Any, value: Value, font: Any = None) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if isinstance(value, date):
        dated = WriteOnlyCell(page)
        dated.value = value
        dated.number_format = _MOMENT if isinstance(value, datetime) else _DAY
        return dated
    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(page, one_line(value)[:LONGEST_TEXT])
    cell.data_type = "s"  # else a text that begins with = would be a formula
    if font is not None:
        cell.font = font
    return cell
