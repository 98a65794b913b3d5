"""Keeps text from outside from being read as a formula. A leaf: standard library only."""

from __future__ import annotations

import re

_FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")


def spreadsheet_text(text: str) -> str:
    """Return a text in one line; what a spreadsheet would take for a formula gets an apostrophe before it."""
    safe = f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text
    return _BREAKS.sub(" ", safe)


def one_line(text: str) -> str:
    """Return a text without line breaks and control characters, for formats that know texts from formulas."""
    return _BREAKS.sub(" ", text)
