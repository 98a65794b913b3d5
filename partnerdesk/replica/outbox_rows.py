"""The queued changes of partner administrators as rows, read from desk.sqlite. Changes none of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Row, func, select

from partnerdesk.replica.outbox_faults import UnknownChangeFault
from partnerdesk.replica.schema_desk import admin_change

Verb = Literal["assign", "unassign"]
ASSIGN: Verb = "assign"
UNASSIGN: Verb = "unassign"
QUEUED, SENDING, UNKNOWN = "queued", "sending", "unknown"
CONFLICT, REFUSED = "conflict", "refused"
DONE, ALREADY_SO, CANCELLED = "done", "already_so", "cancelled"
WAITING = (QUEUED, SENDING, UNKNOWN)
"""Goes on by itself with the next push."""
HELD = (CONFLICT, REFUSED)
"""Waits for the user."""
ENDED = (DONE, ALREADY_SO, CANCELLED)
SHORTEST_ID = 6
"""Letters of an id by which a change may be named."""


@dataclass(frozen=True, slots=True)
class Side:
    """Whether a person is assigned to a customer, and with which role there (raw key; None: not told)."""

    present: bool
    role: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change, wherever it stands."""

    seq: int
    id: str
    verb: Verb
    org_id: str
    customer_name: str
    person_id: str
    person_name: str
    state: str
    attempts: int
    """Requests sent since the user last asked for it."""
    known: Side | None
    """What was known when it was made; None: nothing."""
    found: Side | None
    """What the service said when it was last asked."""
    found_at: int | None
    code: str | None
    """Code of the fault that explains the state; of a cancelled change, why it was."""
    params: dict[str, str | int]
    undo_of: str | None
    created_at: int
    sent_at: int | None
    ended_at: int | None

    @property
    def wants(self) -> bool:
        """Whether the person shall be assigned in the end."""
        return self.verb == ASSIGN

    @property
    def pair(self) -> tuple[str, str]:
        """Customer and person; changes of one pair keep their order."""
        return self.org_id, self.person_id


@dataclass(frozen=True, slots=True)
class Counts:
    """How many changes wait for the service, and how many for the user."""

    waiting: int = 0
    held: int = 0


def fetch_change(connection: Connection, change_id: str) -> ChangeRow:
    """Return the change with this id, or with an id that begins so.

    Raises:
        UnknownChangeFault: there is none, or more than one.
    """
    exact = connection.execute(select(admin_change).where(admin_change.c.id == change_id)).one_or_none()
    if exact is not None:
        return row_of(exact)
    found = []
    if len(change_id) >= SHORTEST_ID:
        begins = func.substr(admin_change.c.id, 1, len(change_id)) == change_id.lower()
        found = list(connection.execute(select(admin_change).where(begins).limit(2)))
    if len(found) != 1:
        raise UnknownChangeFault(change=change_id)
    return row_of(found[0])


def fetch_changes_by_id(connection: Connection, ids: Iterable[str]) -> dict[str, ChangeRow]:
    """Return changes by their ids."""
    rows = connection.execute(select(admin_change).where(admin_change.c.id.in_(list(ids))))
    return {row.id: row_of(row) for row in rows}


def fetch_changes(
    connection: Connection, states: Iterable[str], *, org_id: str | None = None, limit: int | None = None
) -> list[ChangeRow]:
    """Return the changes in some states, oldest first; with a limit the newest of them."""
    query = select(admin_change).where(admin_change.c.state.in_(list(states))).order_by(admin_change.c.seq.desc())
    if org_id is not None:
        query = query.where(admin_change.c.org_id == org_id)
    rows = connection.execute(query if limit is None else query.limit(limit)).all()
    return [row_of(row) for row in reversed(rows)]


def fetch_of_pair(connection: Connection, org_id: str, person_id: str) -> list[ChangeRow]:
    """Return the changes of one customer and person that have not ended, oldest first."""
    query = (
        select(admin_change)
        .where(admin_change.c.org_id == org_id, admin_change.c.person_id == person_id)
        .where(admin_change.c.state.in_([*WAITING, *HELD]))
        .order_by(admin_change.c.seq)
    )
    return [row_of(row) for row in connection.execute(query)]


def fetch_counts(connection: Connection) -> Counts:
    """Return how many changes have not ended."""
    query = select(admin_change.c.state, func.count()).group_by(admin_change.c.state)
    counts: dict[str, int] = {row[0]: row[1] for row in connection.execute(query)}
    return Counts(sum(counts.get(state, 0) for state in WAITING), sum(counts.get(state, 0) for state in HELD))


def count_waiting(connection: Connection) -> int:
    """Return how many changes have not ended, whoever they wait for."""
    counts = fetch_counts(connection)
    return counts.waiting + counts.held


def fetch_undone(connection: Connection) -> set[str]:
    """Return the ids of changes that were taken back, or are about to be."""
    query = select(admin_change.c.undo_of).where(
        admin_change.c.undo_of.is_not(None), admin_change.c.state.not_in([CANCELLED, *HELD])
    )
    return set(connection.execute(query).scalars())


def row_of(row: Row[Any]) -> ChangeRow:
    """Return a row of the table as it leaves this room."""
    return ChangeRow(
        seq=row.seq,
        id=row.id,
        verb=row.verb,
        org_id=row.org_id,
        customer_name=row.customer_name,
        person_id=row.person_id,
        person_name=row.person_name,
        state=row.state,
        attempts=row.attempts,
        known=_side(row.known_present, row.known_role),
        found=_side(row.found_present, row.found_role),
        found_at=row.found_at,
        code=row.code,
        params=json.loads(row.params) if row.params else {},
        undo_of=row.undo_of,
        created_at=row.created_at,
        sent_at=row.sent_at,
        ended_at=row.ended_at,
    )


def _side(present: int | None, role: str | None) -> Side | None:
    return None if present is None else Side(bool(present), role)
