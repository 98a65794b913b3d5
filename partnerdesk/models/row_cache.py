"""Rows that a table has at hand, by id. Knows nothing of Qt, of SQL or of what a row is.

The rows are kept by id and not by place, so that another sort or filter finds those it already has. After a change in
the replica the old rows stay readable until their successors arrive: a table never flickers through blanks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

Row = TypeVar("Row")


class RowCache(Generic[Row]):
    """A bounded store of rows: those least recently put or kept go first.

    Args:
        capacity: how many rows are held at most; must be more than fits on a screen.
    """

    def __init__(self, capacity: int = 2_000) -> None:
        if capacity < 1:
            raise ValueError("a row cache holds at least one row")
        self.capacity = capacity
        self._fresh: dict[int, Row] = {}
        self._old: dict[int, Row] = {}

    def __len__(self) -> int:
        return len(self._fresh)

    def get(self, row_id: int) -> Row | None:
        """Return the row with this id, fresh or else old; None when it was never loaded or had to go."""
        row = self._fresh.get(row_id)
        return self._old.get(row_id) if row is None else row

    def is_fresh(self, row_id: int) -> bool:
        """Return whether the row is here and was loaded since the last `expire`."""
        return row_id in self._fresh

    def put(self, rows: Iterable[tuple[int, Row]]) -> None:
        """Take loaded rows with their ids; drop the longest unused above the capacity."""
        for row_id, row in rows:
            self._fresh.pop(row_id, None)
            self._old.pop(row_id, None)
            self._fresh[row_id] = row
        for row_id in list(self._fresh)[: max(0, len(self._fresh) - self.capacity)]:
            del self._fresh[row_id]

    def keep(self, ids: Iterable[int]) -> None:
        """Count these rows as used just now."""
        for row_id in ids:
            row = self._fresh.pop(row_id, None)
            if row is not None:
                self._fresh[row_id] = row

    def expire(self) -> None:
        """From now on every row must be loaded again; until then the old ones are still given."""
        self._old = {**self._old, **self._fresh}
        for row_id in list(self._old)[: max(0, len(self._old) - self.capacity)]:
            del self._old[row_id]
        self._fresh = {}

    def clear(self) -> None:
        """Forget everything."""
        self._fresh = {}
        self._old = {}

    def missing(self, ids: Sequence[int], first: int, last: int) -> tuple[int, int] | None:
        """Shrink the places `first` up to, not including, `last` to what must still be loaded.

        Returns:
            The smallest range of places within the given one that covers every id without a fresh row; None when
            nothing is missing. Places outside `ids` are cut off.
        """
        first, last = max(0, first), min(last, len(ids))
        while first < last and ids[first] in self._fresh:
            first += 1
        while last > first and ids[last - 1] in self._fresh:
            last -= 1
        return (first, last) if first < last else None
