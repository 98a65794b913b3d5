"""Writes a chart to a file: a picture, a drawing, its figures. All or nothing; knows no widget of the page."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Literal

from partnerdesk.charts.kinds import Plan
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.twin import headings, raw_row
from partnerdesk.charts.words import ChartWords
from partnerdesk.exporting.files import write_whole
from partnerdesk.models.plain_text import spreadsheet_value

ExportKind = Literal["png", "svg", "csv"]
KINDS: dict[str, str] = {"png": ".png", "svg": ".svg", "csv": ".csv"}


def export_chart(path: Path, kind: ExportKind, plan: Plan, words: ChartWords, style: ChartStyle) -> None:
    """Write a chart to `path`, which is replaced whole or left as it was.

    Raises:
        Fault: the disk refused (full, not writable, broken).
    """
    if kind == "csv":
        content = csv_bytes(words)
    else:
        from partnerdesk.charts.picture import png_bytes, svg_bytes

        content = (png_bytes if kind == "png" else svg_bytes)(plan, words, style)
    write_whole(path, content)


def csv_bytes(words: ChartWords) -> bytes:
    """Return the figures as CSV in UTF-8 with a byte order mark; numbers are raw, no text is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([spreadsheet_value(heading) for heading in headings(words)])
    for row in range(len(words.data.x)):
        writer.writerow([spreadsheet_value(value) for value in raw_row(words, row)])
    return out.getvalue().encode("utf-8-sig")
