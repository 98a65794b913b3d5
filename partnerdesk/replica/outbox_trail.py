"""The audit trail of queued changes: rows that are only ever added, each with a hash over itself and the one before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select

from partnerdesk.replica.schema_desk import admin_change_event


@dataclass(frozen=True, slots=True)
class EventRow:
    """One step of a change."""

    seq: int
    change_id: str
    at: int
    """Seconds UTC."""
    state: str
    facts: dict[str, Any]
    """What else was known: who asked (`by`), attempts, code and params of a fault, what the service had (`found`)."""


def append(connection: Connection, change_id: str, state: str, facts: Mapping[str, Any], now: int) -> None:
    """Add one row, inside the transaction that changes the state itself."""
    newest = select(admin_change_event.c.seq, admin_change_event.c.hash).order_by(admin_change_event.c.seq.desc())
    before = connection.execute(newest.limit(1)).first()
    seq, hash_before = (before.seq + 1, before.hash) if before else (1, "")
    text = json.dumps(dict(facts), ensure_ascii=False, sort_keys=True)
    row = {"seq": seq, "change_id": change_id, "at": now, "state": state, "facts": text}
    connection.execute(insert(admin_change_event).values(**row, hash=_hash(row, hash_before)))


def fetch_events(connection: Connection, change_id: str | None = None, limit: int = 1000) -> list[EventRow]:
    """Return the newest steps, of one change or of all, oldest first."""
    query = select(admin_change_event).order_by(admin_change_event.c.seq.desc()).limit(limit)
    if change_id is not None:
        query = query.where(admin_change_event.c.change_id == change_id)
    rows = connection.execute(query).all()
    return [EventRow(row.seq, row.change_id, row.at, row.state, json.loads(row.facts)) for row in reversed(rows)]


def find_break(connection: Connection) -> int | None:
    """Return the number of the first row that is not what was written, or after which rows are missing; None if whole.

    Rows cut off at the end leave no mark in the chain; a change whose state is not the one of its last row tells of
    them.
    """
    hash_before, expected = "", 1
    for row in connection.execute(select(admin_change_event).order_by(admin_change_event.c.seq)).mappings():
        plain = {name: row[name] for name in ("seq", "change_id", "at", "state", "facts")}
        if row["seq"] != expected or row["hash"] != _hash(plain, hash_before):
            return expected
        hash_before, expected = row["hash"], expected + 1
    return None


def _hash(row: Mapping[str, Any], hash_before: str) -> str:
    text = json.dumps([hash_before, *(row[name] for name in ("seq", "change_id", "at", "state", "facts"))])
    return hashlib.sha256(text.encode()).hexdigest()
