"""Text from outside stays text: in tooltips, which Qt would read as markup, and in what is copied for a spreadsheet."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

from partnerdesk.models.cells import Raw

_FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")


def plain_tooltip(text: str) -> str:
    """Return `text` so that Qt's tooltips show it letter by letter, with its line breaks, and wrap it."""
    if not text:
        return ""
    return f'<span style="white-space:pre-wrap">{html.escape(text)}</span>'


def spreadsheet_value(value: Raw) -> str:
    """Return a value for a tab-separated line: numbers bare, texts in one line and never read as a formula."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    safe = f"'{value}" if value.startswith(_FORMULA_STARTS) else value
    return _BREAKS.sub(" ", safe)


def tab_separated(headings: Sequence[str], rows: Iterable[Sequence[Raw]]) -> str:
    """Return headings and rows as tab-separated lines, ready for a spreadsheet."""
    lines = [headings, *rows] if headings else list(rows)
    return "\n".join("\t".join(spreadsheet_value(value) for value in line) for line in lines)
