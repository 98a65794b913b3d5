"""How well typed letters fit a name: whole words, beginnings, parts, letters in their order. Knows no list.

Folded as the search is: case, marks and the four i of Turkish make no difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from partnerdesk.replica.text import fold

_BEGIN, _WORD, _PART, _LETTERS = 100.0, 85.0, 60.0, 35.0
_LONGEST_GAP = 3
"""Letters in their order count while they stand no further apart than so many times their number."""
_SHORTEST_LOOSE = 2


@dataclass(frozen=True)
class Match:
    """How well it fits, and the places in the name that were meant."""

    score: float
    places: tuple[int, ...]


def match(typed: str, name: str) -> Match | None:
    """Return how typed words fit a name; None when one of them does not.

    Args:
        typed: what the user typed; each of its words must fit.
        name: as it is shown.
    """
    words = fold(typed).split()
    letters, origin = _folded(name)
    found: set[int] = set()
    score = 0.0
    for word in words:
        one = _fit(word, letters)
        if one is None:
            return None
        points, places = one
        score += points
        found.update(origin[place] for place in places)
    if not words:
        return Match(0.0, ())
    return Match(score / len(words) - min(len(letters), 80) / 40, tuple(sorted(found)))


def in_order(typed: str) -> list[str]:
    """Return a pattern for SQL's LIKE for each typed word: its letters in their order, with anything between."""
    return ["%" + "%".join(_escaped(sign) for sign in word) + "%" for word in fold(typed).split()]


def _escaped(sign: str) -> str:
    return f"\\{sign}" if sign in "%_\\" else sign


@lru_cache(maxsize=4096)
def _folded(name: str) -> tuple[str, tuple[int, ...]]:
    """Return a name folded, and for each letter of it the place in the name that it comes from."""
    letters: list[str] = []
    origin: list[int] = []
    for place, sign in enumerate(name):
        for each in " " if sign.isspace() else fold(sign):
            letters.append(each)
            origin.append(place)
    return "".join(letters), tuple(origin)


def _begins_word(letters: str, place: int) -> bool:
    return place == 0 or not letters[place - 1].isalnum()


def _fit(word: str, letters: str) -> tuple[float, range | list[int]] | None:
    place = letters.find(word)
    if place < 0:
        return _fit_loosely(word, letters)
    while place > 0 and not _begins_word(letters, place):
        further = letters.find(word, place + 1)
        if further < 0:
            break
        place = further
    if not _begins_word(letters, place):
        place = letters.find(word)
        return _PART - min(place, 20) / 2, range(place, place + len(word))
    points = _BEGIN if place == 0 else _WORD - min(place, 20) / 4
    return points, range(place, place + len(word))


def _fit_loosely(word: str, letters: str) -> tuple[float, list[int]] | None:
    """Find the letters of a word in their order, beginning where a word of the name begins, as close as can be."""
    best: tuple[float, list[int]] | None = None
    if len(word) < _SHORTEST_LOOSE:
        return None
    for first, sign in enumerate(letters):
        if sign != word[0] or not _begins_word(letters, first):
            continue
        places = [first]
        for wanted in word[1:]:
            place = letters.find(wanted, places[-1] + 1)
            if place < 0:
                return best
            places.append(place)
        gaps = places[-1] - places[0] + 1 - len(word)
        points = _LETTERS - gaps
        if gaps <= _LONGEST_GAP * len(word) and (best is None or points > best[0]):
            best = points, places
    return best
