"""Counts distinct things per group over millions of rows in a bounded memory: eight bytes a thing. Knows no row."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

_HASH_BITS = 40
_MASK = (1 << _HASH_BITS) - 1
_BUCKETS = 16
_PENDING = 1 << 13
_RUNS = 4 * _PENDING

Keys = npt.NDArray[np.uint64]
Counts = npt.NDArray[np.uint32]


class Tally:
    """Distinct texts per group and, where `counted`, how often each came.

    A text is kept as 40 bits of its hash: in a group of a million, the chance of one wrong count is under a half.
    Sixteen buckets, each merged when what is new outgrows what is merged, keep the working memory small.
    """

    def __init__(self, *, counted: bool = False) -> None:
        self._counted = counted
        self._pending = [array("Q") for _bucket in range(_BUCKETS)]
        self._runs: list[list[tuple[Keys, Counts | None]]] = [[] for _bucket in range(_BUCKETS)]
        self._fresh = [0] * _BUCKETS
        self._merged = [0] * _BUCKETS

    def add(self, group: int, text: str) -> None:
        """Count one occurrence of `text` in the group of that number (below 2 to the 24th)."""
        code = (group << _HASH_BITS) | (hash(text) & _MASK)
        pending = self._pending[code & (_BUCKETS - 1)]
        pending.append(code)
        if len(pending) >= _PENDING:
            self._take_pending(code & (_BUCKETS - 1))

    def _take_pending(self, bucket: int) -> None:
        run = _run(np.frombuffer(self._pending[bucket], np.uint64), None, counted=self._counted)
        self._pending[bucket] = array("Q")
        self._runs[bucket].append(run)
        self._fresh[bucket] += len(run[0])
        if self._fresh[bucket] > max(_RUNS, self._merged[bucket]):
            self._merge(bucket)

    def _merge(self, bucket: int) -> tuple[Keys, Counts | None]:
        runs = self._runs[bucket]
        keys = np.concatenate([run[0] for run in runs])
        counts = np.concatenate([run[1] for run in runs if run[1] is not None]) if self._counted else None
        runs.clear()
        merged = _run(keys, counts, counted=self._counted)
        runs.append(merged)
        self._fresh[bucket], self._merged[bucket] = 0, len(merged[0])
        return merged

    def _groups(self) -> Iterator[tuple[npt.NDArray[np.int64], Counts | None]]:
        for bucket in range(_BUCKETS):
            if self._pending[bucket]:
                self._take_pending(bucket)
            if self._runs[bucket]:
                keys, counts = self._merge(bucket)
                yield (keys >> np.uint64(_HASH_BITS)).astype(np.int64), counts

    def distinct(self, groups: int) -> list[int]:
        """Return the number of distinct texts of each group, for `groups` groups."""
        total = np.zeros(groups, np.int64)
        for group, _counts in self._groups():
            total += np.bincount(group, minlength=groups)
        return [int(value) for value in total]

    def banded(self, groups: int, bounds: tuple[int, ...]) -> list[list[int]]:
        """Return for each group how many of its texts came at least `bounds[i]` but under `bounds[i + 1]` times.

        The tally must be `counted`.
        """
        total = np.zeros((groups, len(bounds)), np.int64)
        for group, counts in self._groups():
            assert counts is not None
            band = np.searchsorted(np.array(bounds), counts, side="right") - 1
            np.add.at(total, (group[band >= 0], band[band >= 0]), 1)
        return [[int(value) for value in row] for row in total]


def _run(keys: Keys, counts: Counts | None, *, counted: bool) -> tuple[Keys, Counts | None]:
    """Return the distinct keys in order, with the sum of their counts (one each, where there are none yet)."""
    if not counted:
        return np.unique(keys), None
    if counts is None:
        fresh, times = np.unique(keys, return_counts=True)
        return fresh, times.astype(np.uint32)
    order = np.argsort(keys, kind="stable")
    keys, counts = keys[order], counts[order]
    first = np.ones(len(keys), bool)
    first[1:] = keys[1:] != keys[:-1]
    return keys[first], np.add.reduceat(counts, np.flatnonzero(first)).astype(np.uint32)
