"""What the user filters an analytics table by, as plain data. Knows no table and no query."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class ColumnFilters:
    """A search and filters of columns; a row must fit all of them, and one value of each column."""

    text: str = ""
    """Words that must all occur in what the table searches."""
    ranges: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    """Column to its least and greatest value, both included; None is open. A row without a value fits none."""
    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Column to the keys of its values of which a row must have one."""
