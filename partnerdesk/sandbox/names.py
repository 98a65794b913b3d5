"""Names of companies and people, each company's its own. Knows nothing of what a company buys.

A company's name is a number written in the digits of its word lists, so that no two are alike without a table of them.
"""

from __future__ import annotations

import unicodedata
from math import gcd

from partnerdesk.sandbox import words
from partnerdesk.sandbox.chance import Chance, key_of

Pattern = tuple[tuple[str, ...], ...]


def _pattern(*lists: tuple[str, ...] | list[str]) -> Pattern:
    return tuple(tuple(words_of) for words_of in lists)


_SHORT_TR = _pattern(words.SURNAMES, words.SECTORS_TR, words.LEGAL_TR)
_PLACE_TR = _pattern(words.PLACES, words.SECTORS_TR, words.LEGAL_TR)
_LONG_TR = _pattern(words.PLACES, words.SURNAMES, words.SECTORS_TR, words.LEGAL_TR)
_DE = _pattern(words.HEADS_DE, words.SECTORS_DE, words.LEGAL_DE)
_LONG_DE = _pattern(words.HEADS_DE, words.SECTORS_DE, words.PLACES_DE, words.LEGAL_DE)
_ROMANCE = _pattern(words.HEADS_ROMANCE, words.SECTORS_ROMANCE, words.LEGAL_ROMANCE)
_WORLD = _pattern(words.HEADS_WORLD, words.SECTORS_WORLD, words.LEGAL_WORLD)
_SLOTS = (
    _SHORT_TR, _WORLD, _SHORT_TR, _PLACE_TR, _DE, _LONG_TR, _ROMANCE, _SHORT_TR,
    _PLACE_TR, _WORLD, _LONG_TR, _DE, _SHORT_TR, _LONG_DE, _PLACE_TR, _WORLD,
)  # fmt: skip
_FIRST_HOSTILE = 11
_HOSTILE_STEP = 7


def company_name(seed: int, index: int) -> str:
    """Return the name of the company with this number."""
    hostile, rest = divmod(index - _FIRST_HOSTILE, _HOSTILE_STEP)
    if rest == 0 and 0 <= hostile < len(words.HOSTILE_NAMES):
        return words.HOSTILE_NAMES[hostile]
    slot = index % len(_SLOTS)
    pattern = _SLOTS[slot]
    alike = [number for number, other in enumerate(_SLOTS) if other is pattern]
    local = (index // len(_SLOTS)) * len(alike) + alike.index(slot)
    return _nth_name(seed, pattern, local)


def _nth_name(seed: int, pattern: Pattern, local: int) -> str:
    size = 1
    for choices in pattern:
        size *= len(choices)
    lap, number = divmod(local, size)
    step = size * 618_034 // 1_000_000
    while gcd(step, size) != 1:
        step += 1
    number = (number * step + key_of(seed, "names") % size) % size
    parts: list[str] = []
    for choices in reversed(pattern):
        number, digit = divmod(number, len(choices))
        parts.append(choices[digit])
    name = " ".join(reversed(parts))
    return f"{name} ({lap + 1})" if lap else name


def person_name(chance: Chance) -> tuple[str, str]:
    """Draw a first and a last name."""
    return chance.pick(words.FIRST_NAMES), chance.pick(words.SURNAMES)


def ascii_slug(text: str) -> str:
    """Return a text in lower-case ASCII letters, digits and dots, for addresses."""
    plain = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("İ", "I"))
    kept = "".join(letter for letter in plain.lower() if letter.isascii() and (letter.isalnum() or letter == "."))
    return kept or "x"
