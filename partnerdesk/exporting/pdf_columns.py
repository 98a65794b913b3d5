"""How wide the columns of a PDF are, and how large its letters: by what stands in them. Knows lengths, no painter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from partnerdesk.exporting.sheet import Heading, Value
from partnerdesk.exporting.wrapping import widest_word

LARGEST, READABLE, SMALLEST = 8.0, 6.5, 5.0
"""Points. Below `READABLE` the letters get only where the words would not stay whole otherwise."""
_STEP = 0.5
_WIDEST_TEXT = 45
"""A text that is longer than so many average letters is meant to go over several lines."""
_WIDEST_WORD = 24
_LINES = 3
"""Lines that a text had better not exceed."""

Measure = Callable[[str, bool], float]
"""(text, bold) -> its width at `LARGEST` points, in dots."""


@dataclass(frozen=True)
class Need:
    """What a column wants, in dots at `LARGEST` points."""

    words: float
    """So that no word and no number is broken."""
    whole: float
    """So that all stands in one line, within reason."""
    number: bool

    @property
    def easy(self) -> float:
        """So that its texts take few lines."""
        return max(self.words, self.whole / _LINES)


def column_needs(
    headings: Sequence[Heading], rows: Sequence[Sequence[Value]], cells: Sequence[Sequence[str]], measure: Measure
) -> tuple[Need, ...]:
    """Return what each column wants. `cells` are the values of `rows` as they are written."""
    letter = measure("n", False)
    return tuple(
        _need(heading, [row[place] for row in rows], [row[place] for row in cells], measure, letter)
        for place, heading in enumerate(headings)
    )


def _need(heading: Heading, values: Sequence[Value], texts: Sequence[str], measure: Measure, letter: float) -> Need:
    most, word = _WIDEST_TEXT * letter, _WIDEST_WORD * letter
    words = min(word, widest_word(heading.text, lambda text: measure(text, True)))
    whole = words
    for value, text in {text: (value, text) for value, text in zip(values, texts, strict=True)}.values():
        wide = measure(text, False)
        firm = isinstance(value, int | float | date)
        words = max(words, min(word, wide if firm else widest_word(text, lambda each: measure(each, False))))
        whole = max(whole, min(most, wide))
    return Need(words, whole, heading.number)


def fitted(needs: Sequence[Need], width: float, padding: float) -> tuple[float, tuple[float, ...]]:
    """Return the size of the letters in points and the width of each column, which together are `width`.

    Args:
        needs: of the columns.
        width: of the page, in dots.
        padding: room of a column that no text takes, in dots, whatever the size of the letters.
    """
    room = width - padding * len(needs)
    size = LARGEST
    while size > READABLE and _scaled(size, [need.easy for need in needs]) > room:
        size -= _STEP
    while size > SMALLEST and _scaled(size, [need.words for need in needs]) > room:
        size -= _STEP
    return size, tuple(padding + each for each in _shared(needs, size / LARGEST, room))


def _scaled(size: float, widths: Sequence[float]) -> float:
    return sum(widths) * size / LARGEST


def _shared(needs: Sequence[Need], scale: float, room: float) -> list[float]:
    least, whole = [scale * need.words for need in needs], [scale * need.whole for need in needs]
    if sum(least) >= room:
        return [each * room / sum(least) for each in least]
    if sum(whole) > room:
        part = (room - sum(least)) / (sum(whole) - sum(least))
        return [low + (high - low) * part for low, high in zip(least, whole, strict=True)]
    texts = [0.0 if need.number else each for need, each in zip(needs, whole, strict=True)]
    takers = texts if sum(texts) else whole  # a number far from its neighbours is hard to follow along the line
    spare = (room - sum(whole)) / (sum(takers) or 1.0)
    return [each + spare * taker for each, taker in zip(whole, takers, strict=True)]
