"""Names from outside are read from left to right as they were written. A leaf: standard library only."""

from __future__ import annotations

import re

_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Unicode's signs that turn the direction of what follows them, none of which is seen itself."""


def straight(text: str) -> str:
    """Return a text as it is shown: without signs by which a name could be drawn as another, such as "livE" for "Evil".

    Words of a language that is written from right to left need no such signs and stay as they are.
    """
    return text if text.isascii() else _TURNS.sub("", text)
