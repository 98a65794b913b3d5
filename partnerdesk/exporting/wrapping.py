"""Breaks a text into lines that fit a width: between words, within a word only where it is wider alone. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from partnerdesk.exporting.safe import one_line

Advance = Callable[[str], float]
"""The width that a text wants, in the unit of the width that it is to fit."""


def wrapped(text: str, width: float, advance: Advance) -> list[str]:
    """Return the lines of a text, at least one; nothing of it is left out."""
    plain = one_line(text)
    if advance(plain) <= width:
        return [plain]
    lines: list[str] = []
    line, taken, space = "", 0.0, advance(" ")
    for piece in _pieces(plain, width, advance):
        wide = advance(piece)
        if line and taken + space + wide > width:
            lines.append(line)
            line, taken = piece, wide
        else:
            line, taken = (f"{line} {piece}", taken + space + wide) if line else (piece, wide)
    return [*lines, line]


def widest_word(text: str, advance: Advance) -> float:
    """Return the width of the widest word: what a text needs to stay whole words."""
    return max(map(advance, one_line(text).split()), default=0.0)


def _pieces(text: str, width: float, advance: Advance) -> Iterator[str]:
    for word in text.split():
        rest = word
        while advance(rest) > width:
            length = _fitting(rest, width, advance)
            yield rest[:length]
            rest = rest[length:]
        if rest:
            yield rest


def _fitting(word: str, width: float, advance: Advance) -> int:
    """Return how many letters of a word fit, at least one."""
    least, most = 1, len(word) - 1
    while least < most:
        middle = (least + most + 1) // 2
        if advance(word[:middle]) <= width:
            least = middle
        else:
            most = middle - 1
    return least
