"""Keeps text from outside from being read as a formula. A leaf: standard library only."""

from __future__ import annotations

import re

_FORMULA_STARTS = tuple("=+-@＝＋－＠")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")
_INVISIBLE = re.compile(r"^[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
"""White space and format signs: what follows them is what a spreadsheet may take for the beginning."""


def spreadsheet_text(text: str) -> str:
    """Return a text in one line; what a spreadsheet would take for a formula gets an apostrophe before it."""
    safe = one_line(text)
    starts = text.startswith(("\t", "\r")) or _INVISIBLE.sub("", safe).startswith(_FORMULA_STARTS)
    return f"'{safe}" if starts else safe


def one_line(text: str) -> str:
    """Return a text without line breaks and control characters, for formats that know texts from formulas."""
    return _BREAKS.sub(" ", text)
