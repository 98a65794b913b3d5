"""Counts distinct things per group over millions of rows in a bounded memory: eight bytes a thing. Knows no row."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

_HASH_BITS = 40
_MASK = (1 << _HASH_BITS) - 1
_BUCKETS = 16
_PENDING = 1 << 16
MAX_GROUPS = 1 << 24

Keys = npt.NDArray[np.uint64]
Counts = npt.NDArray[np.uint32]


class Tally:
    """Distinct texts per group, with how often each came.

    A text is kept as 40 bits of its hash: in a group of a million, the chance of one wrong count is under a half.
    """

    def __init__(self) -> None:
        self._pending = [array("Q") for _bucket in range(_BUCKETS)]
        self._keys: list[Keys] = [np.empty(0, np.uint64) for _bucket in range(_BUCKETS)]
        self._counts: list[Counts] = [np.empty(0, np.uint32) for _bucket in range(_BUCKETS)]

    def add(self, group: int, text: str) -> None:
        """Count one occurrence of `text` in the group of that number."""
        code = (group << _HASH_BITS) | (hash(text) & _MASK)
        pending = self._pending[code & (_BUCKETS - 1)]
        pending.append(code)
        if len(pending) >= _PENDING:
            self._fold_in(code & (_BUCKETS - 1))

    def _fold_in(self, bucket: int) -> None:
        pending = self._pending[bucket]
        if not pending:
            return
        fresh, times = np.unique(np.frombuffer(pending, np.uint64), return_counts=True)
        keys = np.concatenate((self._keys[bucket], fresh))
        counts = np.concatenate((self._counts[bucket], times.astype(np.uint32)))
        order = np.argsort(keys, kind="stable")
        keys, counts = keys[order], counts[order]
        first = np.ones(len(keys), bool)
        first[1:] = keys[1:] != keys[:-1]
        self._keys[bucket] = keys[first]
        self._counts[bucket] = np.add.reduceat(counts, np.flatnonzero(first)).astype(np.uint32)
        self._pending[bucket] = array("Q")

    def _groups(self) -> Iterator[tuple[npt.NDArray[np.int64], Counts]]:
        for bucket in range(_BUCKETS):
            self._fold_in(bucket)
            yield (self._keys[bucket] >> np.uint64(_HASH_BITS)).astype(np.int64), self._counts[bucket]

    def distinct(self, groups: int) -> list[int]:
        """Return the number of distinct texts of each group, for `groups` groups."""
        total = np.zeros(groups, np.int64)
        for group, _counts in self._groups():
            total += np.bincount(group, minlength=groups)
        return [int(value) for value in total]

    def banded(self, groups: int, bounds: tuple[int, ...]) -> list[list[int]]:
        """Return for each group how many of its texts came at least `bounds[i]` but under `bounds[i + 1]` times."""
        total = np.zeros((groups, len(bounds)), np.int64)
        for group, counts in self._groups():
            band = np.searchsorted(np.array(bounds), counts, side="right") - 1
            np.add.at(total, (group[band >= 0], band[band >= 0]), 1)
        return [[int(value) for value in row] for row in total]
