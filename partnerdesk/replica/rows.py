"""The frozen rows that leave the replica. Plain data: no SQLAlchemy, no formatting, no language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One line of the customer list."""

    id: int
    org_id: str
    org_uuid: str | None
    name: str
    statuses: tuple[str, ...]
    """Status keys, the primary one first (glossary 2A priority)."""
    products: tuple[str, ...]
    """Product keys or, where unknown, names as they came."""
    total: int
    """Licences bought, over all lines that have a limit."""
    assigned: int
    used: int | None
    """Licences used in the last reported week; None when no report gave it for any line."""
    available: int
    overage: int
    next_day: int | None
    """Earliest end or renewal from today on, as a day number."""
    next_kind: str | None
    """end | renewal | trial"""
    last_signin_at: int | None
    signin_state: str
    """known | never | unknown"""
    managed_by: str | None
    tags: tuple[str, ...]
    refreshed_at: int | None
    stale_since: int | None
    stale_code: str | None
    vanished_at: int | None
    last_seen_week: int


@dataclass(frozen=True, slots=True)
class FilterOption:
    """A value that a filter offers, with the number of customers that have it."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class SyncRunRow:
    """One run of the sync, for the log and the status line."""

    id: int
    started_at: int
    finished_at: int | None
    state: str
    week: int
    fault_code: str | None
    fault_params: dict[str, str | int]
    summary: dict[str, object]
    problems: int


@dataclass(frozen=True, slots=True)
class SyncProblemRow:
    """One thing that a run could not fetch."""

    dataset: str
    org_id: str | None
    customer_id: int | None
    customer_name: str | None
    code: str
    params: dict[str, str | int]
    at: int


@dataclass(frozen=True, slots=True)
class ReplicaState:
    """What the status line and the doctor say of the replica."""

    generation: int
    customers: int
    stale: int
    promoted_at: int | None
    """When the last run that finished (complete or partial) promoted its data."""
    clock_skew: int
    last_run: SyncRunRow | None
