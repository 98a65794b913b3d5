"""Queued changes of partner administrators in desk.sqlite: made, cancelled, sent, settled. Asks no service.

A change is written down in one transaction before anything is sent, is `sending` before its request leaves, and is
never removed. Each step adds a row to the trail in the same transaction. All functions take a writing connection.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, update

from partnerdesk.errors import Fault
from partnerdesk.replica.outbox_faults import AnswerLostFault, ChangeEndedFault, ChangeUnderWayFault
from partnerdesk.replica.outbox_rows import (
    ASSIGN,
    CANCELLED,
    DONE,
    ENDED,
    HELD,
    QUEUED,
    SENDING,
    UNASSIGN,
    UNKNOWN,
    WAITING,
    ChangeRow,
    Side,
    Verb,
    fetch_change,
    fetch_changes,
    fetch_of_pair,
)
from partnerdesk.replica.outbox_trail import append
from partnerdesk.replica.schema_desk import admin_change

BY_USER, WITHDRAWN, SUPERSEDED, KEPT_THEIRS = "by_user", "withdrawn", "superseded", "kept_theirs"
"""Why a change was cancelled: the user said so; its opposite came before it was sent; its opposite came while it was
held; the user left things as the service has them."""


@dataclass(frozen=True, slots=True)
class NewChange:
    """What the user wants, by ids alone; the names are for reading."""

    verb: Verb
    org_id: str
    customer_name: str
    person_id: str
    person_name: str
    known: Side | None
    """What the user saw; None: nothing is known of the customer's administrators."""
    by: str = ""
    """Id of the person who is signed in, where that is known."""
    undo_of: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a wish."""

    change: ChangeRow | None
    """The change that waits now; None when taking back an earlier one was all that it took."""
    withdrawn: str | None = None
    """Id of an earlier change that was cancelled for it."""


def add_change(connection: Connection, wanted: NewChange, now: int) -> Added:
    """Write a change down. What is pending for the same customer and person is looked at first.

    The same wish again is that wish. The opposite of one that was never sent withdraws it, and waits itself only where
    the state before is not known. The opposite of a held one takes its place; that of one whose outcome is not known
    waits behind it.
    """
    pending = fetch_of_pair(connection, wanted.org_id, wanted.person_id)
    last = pending[-1] if pending else None
    if last is None:
        return Added(_insert(connection, wanted, wanted.known, now))
    if last.verb == wanted.verb:
        if last.state in HELD:
            return Added(retry_change(connection, last.id, now, by=wanted.by))
        return Added(last)
    return _add_opposite(connection, last, wanted, now)


def cancel_change(connection: Connection, change_id: str, now: int, *, by: str = "") -> ChangeRow:
    """Cancel a change that waits, or leave things as the service has them for one that is held.

    Raises:
        UnknownChangeFault: there is none.
        ChangeUnderWayFault: it was sent and its outcome is not known.
        ChangeEndedFault: it has ended.
    """
    change = fetch_change(connection, change_id)
    if change.state in ENDED:
        raise ChangeEndedFault
    if change.state in {SENDING, UNKNOWN}:
        raise ChangeUnderWayFault
    return _end(connection, change.id, KEPT_THEIRS if change.state in HELD else BY_USER, now, by)


def retry_change(connection: Connection, change_id: str, now: int, *, by: str = "") -> ChangeRow:
    """Do a held change again, now that the user has seen what the service has.

    Raises:
        UnknownChangeFault: there is none.
        ChangeEndedFault: it is not held.
    """
    change = fetch_change(connection, change_id)
    if change.state not in HELD:
        raise ChangeEndedFault
    known = change.found or change.known
    values = {"known_present": known and known.present, "known_role": known and known.role, "attempts": 0}
    return _step(connection, change.id, QUEUED, {"by": by, "again": True}, now, code=None, params=None, **values)


def undo_change(connection: Connection, change_id: str, now: int, *, by: str = "") -> Added:
    """Take a change back: one that waits is cancelled; of one that was done, or may have been, the opposite is made.

    Raises:
        UnknownChangeFault: there is none.
        ChangeEndedFault: it changed nothing.
    """
    change = fetch_change(connection, change_id)
    if change.state not in {DONE, SENDING, UNKNOWN}:
        return Added(None, cancel_change(connection, change_id, now, by=by).id)
    opposite: Verb = UNASSIGN if change.wants else ASSIGN
    names = (change.org_id, change.customer_name, change.person_id, change.person_name)
    return add_change(connection, NewChange(opposite, *names, Side(change.wants), by, change.id), now)


# --- while changes are sent: the caller holds the account's sync lock ------------------------------------------------


def recover_changes(connection: Connection, now: int) -> None:
    """Note of changes that were `sending` when their process ended that nobody knows what became of them."""
    for change in fetch_changes(connection, [SENDING]):
        lost = AnswerLostFault()
        _step(connection, change.id, UNKNOWN, {"interrupted": True}, now, code=lost.code, params="{}")


def begin_sending(connection: Connection, change_id: str, now: int) -> bool:
    """Note that the request is about to leave; False when the user has cancelled the change meanwhile."""
    change = fetch_change(connection, change_id)
    if change.state not in {QUEUED, UNKNOWN}:
        return False
    attempts = change.attempts + 1
    _step(connection, change.id, SENDING, {"attempt": attempts}, now, attempts=attempts, sent_at=now)
    return True


def settle_change(
    connection: Connection,
    change_id: str,
    state: str,
    now: int,
    *,
    fault: Fault | None = None,
    found: Side | None = None,
    by: str = "",
) -> ChangeRow | None:
    """Note what became of a change; None when it does not wait any more: the user cancelled it meanwhile.

    Args:
        connection: a writing connection to the desk.
        change_id: which.
        state: the state that it comes to; QUEUED puts it back.
        now: the moment, seconds.
        fault: why, where it is not simply done.
        found: what the service says now; None: it did not tell.
        by: id of the person whose sign-in it was done with.
    """
    if fetch_change(connection, change_id).state not in WAITING:
        return None
    values: dict[str, Any] = {"code": fault and fault.code, "params": fault and json.dumps(fault.params)}
    facts: dict[str, Any] = {"by": by, "code": fault and fault.code, "params": fault and fault.params}
    if found is not None:
        values |= {"found_present": found.present, "found_role": found.role, "found_at": now}
        facts["found"] = {"present": found.present, "role": found.role}
    if state in ENDED:
        values["ended_at"] = now
    return _step(connection, change_id, state, facts, now, **values)


def note_fault(connection: Connection, change_id: str, fault: Fault) -> None:
    """Note why a change still waits; that is no step of its own."""
    values = {"code": fault.code, "params": json.dumps(fault.params)}
    waits = admin_change.c.state.in_(WAITING)
    connection.execute(update(admin_change).where(admin_change.c.id == change_id, waits).values(**values))


def _add_opposite(connection: Connection, last: ChangeRow, wanted: NewChange, now: int) -> Added:
    if last.state == QUEUED:
        _end(connection, last.id, WITHDRAWN, now, wanted.by)
        if last.known is not None and last.known.present == (wanted.verb == ASSIGN):
            return Added(None, last.id)
        return Added(_insert(connection, wanted, last.known, now), last.id)
    if last.state in HELD:
        _end(connection, last.id, SUPERSEDED, now, wanted.by)
        return Added(_insert(connection, wanted, wanted.known, now), last.id)
    return Added(_insert(connection, wanted, Side(last.wants), now))


def _insert(connection: Connection, wanted: NewChange, known: Side | None, now: int) -> ChangeRow:
    change_id = str(uuid.uuid4())
    row = {
        "verb": wanted.verb,
        "org_id": wanted.org_id,
        "customer_name": wanted.customer_name,
        "person_id": wanted.person_id,
        "person_name": wanted.person_name,
        "known_present": known and known.present,
        "known_role": known and known.role,
        "undo_of": wanted.undo_of,
    }
    connection.execute(insert(admin_change).values(**row, id=change_id, state=QUEUED, attempts=0, created_at=now))
    append(connection, change_id, QUEUED, {"by": wanted.by, **row}, now)
    return fetch_change(connection, change_id)


def _end(connection: Connection, change_id: str, code: str, now: int, by: str) -> ChangeRow:
    return _step(connection, change_id, CANCELLED, {"by": by, "code": code}, now, code=code, params=None, ended_at=now)


def _step(
    connection: Connection, change_id: str, state: str, facts: Mapping[str, Any], now: int, **values: Any
) -> ChangeRow:
    connection.execute(update(admin_change).where(admin_change.c.id == change_id).values(state=state, **values))
    append(connection, change_id, state, {name: value for name, value in facts.items() if value not in ("", None)}, now)
    return fetch_change(connection, change_id)
