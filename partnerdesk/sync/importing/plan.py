"""What an import is asked to do and what it would do: plain data for a wizard and the command line. Knows no SQL."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from partnerdesk.replica.import_rows import Changes
from partnerdesk.sync.importing.container import FilePart
from partnerdesk.sync.importing.customers import Suggestion
from partnerdesk.sync.importing.faults import Reject
from partnerdesk.sync.importing.notes import Note
from partnerdesk.sync.importing.reader import Ways
from partnerdesk.sync.importing.scan import Scan
from partnerdesk.sync.importing.schema import Dataset
from partnerdesk.sync.importing.sheet import Sheet

SHOWN_ROWS = 20
SHOWN_REJECTS = 200


@dataclass(frozen=True)
class ImportOptions:
    """What the user (or the sync) says about a file; everything may be left to the program."""

    dataset: str | None = None
    title: str = ""
    """Title of the report, where the service gave one; else the file's name counts."""
    week: int | None = None
    customer: str | None = None
    """Organisation id or exact name, for a file that names no customer."""
    columns: dict[str, str] = field(default_factory=dict)
    """Heading -> canonical column, or "" to leave the column alone."""
    units: dict[str, str] = field(default_factory=dict)
    """Heading or canonical column -> unit of its bare numbers, such as `min`."""
    date_order: str | None = None
    """`dmy` or `mdy` where dates can be read both ways."""
    origin: str = "file"
    """`file` or `report`."""
    use_profiles: bool = True


class Cancel(Protocol):
    """What tells that the user wants to stop; `threading.Event` does."""

    def is_set(self) -> bool:
        """Whether to stop."""


Progress = Callable[[int, int], None]
"""(done, total) in bytes; rows and 0 for a workbook."""
OnReject = Callable[[Reject], None]


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """How one column of the file is read."""

    key: str
    label: str
    heading: str
    place: int
    kind: str
    unit: str
    """What a bare number of it counts; "" where there is no unit."""
    unit_sure: bool
    """Whether heading, profile or user say the unit; else it is the program's default."""
    order: str | None
    """`dmy` or `mdy` where the column needs it."""


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A name that no customer has."""

    name: str
    rows: int
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True)
class Prepared:
    """A file that is understood: what it is and how it will be read."""

    part: FilePart
    scan: Scan
    sheet: Sheet
    dataset: Dataset
    columns: tuple[ColumnUse, ...]
    extras: tuple[str, ...]
    """Headings that no column means; kept as they came, but for per-call files."""
    ways: Ways
    week: int | None
    """Week of the whole file, where no column gives it."""
    customer: str | None
    """Organisation id of the customer of the whole file."""
    profile: str | None
    notes: tuple[Note, ...]
    origin: str
    candidates: tuple[str, ...] = ()
    """Keys of the data sets that the headings fit about as well as the best, that one first; more where they asked."""

    def settings(self) -> dict[str, Any]:
        """Return how the file is read, as JSON can hold it; the same settings read a file the same way."""
        return {
            "dataset": self.dataset.key,
            "columns": {use.key: use.heading for use in self.columns},
            "orders": {use.key: use.order for use in self.columns if use.order},
            "comma": sorted(key for key, comma in self.ways.comma.items() if comma),
            "units": {key: factor for key, factor in self.ways.factors.items() if factor != 1.0},
            "week": self.week,
            "customer": self.customer,
        }

    def settings_text(self) -> str:
        """Return the settings as one text."""
        return json.dumps(self.settings(), ensure_ascii=False, sort_keys=True)


@dataclass(slots=True)
class Tallies:
    """Rows of one reading."""

    read: int = 0
    taken: int = 0
    rejected: int = 0
    reasons: dict[str, int] = field(default_factory=dict)
    first: list[Reject] = field(default_factory=list)
    unmatched: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do, or (with `import_id`) what it did."""

    prepared: Prepared
    rows_read: int
    rows_taken: int
    rows_rejected: int
    reasons: dict[str, int]
    """Rejected rows by code of the reason."""
    rejects: tuple[Reject, ...]
    """The first of them."""
    unmatched: tuple[Unmatched, ...]
    weeks: tuple[int, ...]
    changes: dict[str, Changes]
    """By table."""
    replaces: tuple[int, ...]
    """Imports whose rows this one takes over."""
    same_as: int | None
    """The import that took this very file before: there is nothing to do."""
    notes: tuple[Note, ...]
    import_id: int | None = None

    @property
    def total(self) -> Changes:
        """Changes over all tables."""
        parts = self.changes.values()
        return Changes(
            sum(part.added for part in parts),
            sum(part.changed for part in parts),
            sum(part.unchanged for part in parts),
            sum(part.removed for part in parts),
        )

    def first_rows(self) -> list[tuple[int, list[str]]]:
        """Return the first rows as text with their lines."""
        from partnerdesk.sync.importing.values import text_of

        sample = self.prepared.sheet.sample[:SHOWN_ROWS]
        return [(line, [text_of(cell) for cell in cells]) for line, cells in sample]
