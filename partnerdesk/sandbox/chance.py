"""Chance that is the same for the same seed everywhere. Knows nothing of what is drawn.

Only integer arithmetic and a hash are used, so the same seed gives the same bytes on every Python and platform.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
_MASK = (1 << 64) - 1
_SCALE = 2.0**-53


def key_of(*parts: object) -> int:
    """Return a 64-bit key for these parts; other parts give an unrelated key."""
    text = "\x1f".join(str(part) for part in parts)
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def bits(key: int, number: int) -> int:
    """Return 64 mixed bits (splitmix64) of a key and a number."""
    value = (key + (number + 1) * 0x9E3779B97F4A7C15) & _MASK
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


def unit(key: int, number: int) -> float:
    """Return a number from 0 up to, but not including, 1."""
    return (bits(key, number) >> 11) * _SCALE


class Chance:
    """A stream of draws from one key."""

    __slots__ = ("_key", "_next")

    def __init__(self, *parts: object) -> None:
        self._key = key_of(*parts)
        self._next = 0

    def unit(self) -> float:
        """Draw a number from 0 up to, but not including, 1."""
        self._next += 1
        return unit(self._key, self._next)

    def flag(self, share: float) -> bool:
        """Draw true in this share of cases."""
        return self.unit() < share

    def integer(self, low: int, high: int) -> int:
        """Draw an integer from `low` to `high`, both included."""
        return low + int(self.unit() * (high - low + 1))

    def between(self, low: float, high: float) -> float:
        """Draw a number from `low` up to `high`."""
        return low + self.unit() * (high - low)

    def pick(self, choices: Sequence[T]) -> T:
        """Draw one of the choices, all alike."""
        return choices[int(self.unit() * len(choices))]

    def weighted(self, choices: Sequence[tuple[T, float]]) -> T:
        """Draw one of the choices by weight."""
        point = self.unit() * sum(weight for _, weight in choices)
        for choice, weight in choices:
            point -= weight
            if point < 0:
                return choice
        return choices[-1][0]
