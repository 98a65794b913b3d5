"""Writes a chart to a file: a picture, a drawing, its figures. All or nothing; knows no widget of the page."""

from __future__ import annotations

import csv
import io
import re
import tempfile
import unicodedata
from pathlib import Path
from typing import Literal

from partnerdesk.charts.kinds import Plan
from partnerdesk.charts.style import ChartStyle
from partnerdesk.charts.twin import headings, raw_row
from partnerdesk.charts.words import ChartWords
from partnerdesk.errors import fault_from_os
from partnerdesk.models.plain_text import spreadsheet_value

ExportKind = Literal["png", "svg", "csv"]
KINDS: dict[str, str] = {"png": ".png", "svg": ".svg", "csv": ".csv"}
_LONGEST_NAME = 80
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}


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


def safe_name(title: str) -> str:
    """Return a file name without its ending that every system takes: letters and digits of any language, hyphens."""
    text = unicodedata.normalize("NFC", title).strip()
    text = re.sub(r"[^\w]+", "-", text, flags=re.UNICODE).strip("-_")[:_LONGEST_NAME].rstrip("-_")
    if not text or text.lower() in _RESERVED:
        return f"chart-{text}".rstrip("-")
    return text


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place, then move it there.

    Raises:
        Fault: the disk refused.
    """
    beside: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
            beside = Path(file.name)
            file.write(content)
        beside.replace(path)
    except OSError as error:
        if beside is not None:
            beside.unlink(missing_ok=True)
        raise fault_from_os(error, path.parent) from error
