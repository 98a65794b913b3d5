"""Rows on their way from a report file into the replica, and what became of them. Plain data: no SQLAlchemy."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row for a table: key and value columns by name. A column that is not there leaves what is in the table."""

    target: str
    values: dict[str, Any]
    line: int
    """Line of the file that it came from, 1 for the first; the first of several for a sum."""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that does not fit what the replica knows."""

    line: int
    code: str
    params: dict[str, str | int]


@dataclass(slots=True)
class Changes:
    """Rows of one table: new, with other values, with the same values, and gone with the file they replace."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True)
class RejectRow:
    """A rejected row as it is kept."""

    line: int
    column: str | None
    reason: str
    params: dict[str, str | int]
    raw: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """What is kept of an import before any of its rows."""

    dataset: str
    file_name: str
    sha256: str
    bytes: int
    origin: str
    """`report` or `file`."""
    imported_at: int
    profile: str | None
    mapping: str
    """JSON: how the file was read; two imports of a file with the same mapping are the same import."""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A line of the list of imports."""

    id: int
    dataset: str
    file_name: str
    sha256: str
    bytes: int
    imported_at: int
    profile: str | None
    origin: str
    rows_read: int
    rows_taken: int
    rows_rejected: int
    weeks: tuple[int, ...]
    state: str
    """current | replaced | undone"""
    notes: tuple[dict[str, Any], ...]
    """Code and params of each."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What a report row can be matched to."""

    id: int
    org_id: str
    org_uuid: str | None
    name: str


@dataclass(slots=True)
class Outcome:
    """What an import did, or would do."""

    import_id: int | None = None
    changes: dict[str, Changes] = field(default_factory=dict)
    """By table."""
    replaced: list[int] = field(default_factory=list)
    """Imports none of whose rows are left."""

    def changes_of(self, target: str) -> Changes:
        """Return the counts of a table, made when first asked for."""
        return self.changes.setdefault(target, Changes())
