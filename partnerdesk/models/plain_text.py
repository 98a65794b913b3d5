"""Text from outside stays text: in tooltips, which Qt would read as markup, and in what is copied for a spreadsheet."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from partnerdesk.exporting.safe import spreadsheet_text
from partnerdesk.models.cells import Raw
from partnerdesk.models.straight import straight


def plain_tooltip(text: str) -> str:
    """Return `text` so that Qt's tooltips show it letter by letter, with its line breaks, and wrap it."""
    if not text:
        return ""
    return f'<span style="white-space:pre-wrap">{html.escape(straight(text))}</span>'


def spreadsheet_value(value: Raw) -> str:
    """Return a value for a tab-separated line: numbers bare, texts in one line and never read as a formula."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    return spreadsheet_text(value)


def tab_separated(headings: Sequence[str], rows: Iterable[Sequence[Raw]]) -> str:
    """Return headings and rows as tab-separated lines, ready for a spreadsheet."""
    lines = [headings, *rows] if headings else list(rows)
    return "\n".join("\t".join(spreadsheet_value(value) for value in line) for line in lines)
