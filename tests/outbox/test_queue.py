"""The queue by itself: what cancels what out, what can be taken back, a trail that tells when it was changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from partnerdesk.paths import AccountFolder
from partnerdesk.replica import outbox
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.outbox import NewChange, add_change, cancel_change, retry_change, settle_change, undo_change
from partnerdesk.replica.outbox_faults import (
    AdminsChangedFault,
    ChangeEndedFault,
    ChangeUnderWayFault,
    UnknownChangeFault,
)
from partnerdesk.replica.outbox_rows import (
    CANCELLED,
    CONFLICT,
    DONE,
    ENDED,
    QUEUED,
    UNKNOWN,
    Side,
    Verb,
    fetch_change,
    fetch_changes,
    fetch_counts,
    fetch_undone,
)
from partnerdesk.replica.outbox_trail import fetch_events, find_break
from partnerdesk.replica.store import Desk

ABSENT, PRESENT = Side(present=False), Side(present=True, role="id_full_admin")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    folder = AccountFolder(tmp_path / "default")
    with Desk.open(folder, DatabaseKey.new(), create=True) as desk, desk.write() as connection:
        yield connection


def wish(verb: Verb = "assign", known: Side | None = ABSENT, person: str = "p") -> NewChange:
    return NewChange(verb, "org", "Işık", person, "Deniz Ak", known, by="me")


def added(connection: Connection, verb: Verb = "assign", known: Side | None = ABSENT, now: int = 10) -> str:
    change = add_change(connection, wish(verb, known), now).change
    assert change is not None
    return change.id


def test_the_same_wish_twice_is_one_change(connection: Connection) -> None:
    assert added(connection) == added(connection, now=20)
    assert fetch_counts(connection).waiting == 1


def test_opposite_wishes_that_were_never_sent_leave_nothing_to_do(connection: Connection) -> None:
    first = added(connection)
    then = add_change(connection, wish("unassign"), 20)
    assert (then.change, then.withdrawn) == (None, first)
    assert (fetch_change(connection, first).state, fetch_change(connection, first).code) == (CANCELLED, "withdrawn")
    assert fetch_counts(connection).waiting == 0


def test_where_the_state_before_is_not_known_the_opposite_waits_itself(connection: Connection) -> None:
    first = added(connection, known=None)
    then = add_change(connection, wish("unassign", None), 20)
    assert then.withdrawn == first
    assert then.change is not None
    assert then.change.verb == "unassign"


def test_the_opposite_of_one_whose_outcome_is_not_known_waits_behind_it(connection: Connection) -> None:
    first = added(connection)
    assert outbox.begin_sending(connection, first, 20)
    second = add_change(connection, wish("unassign"), 30).change
    assert second is not None
    assert (second.state, second.known) == (QUEUED, Side(present=True))
    third = add_change(connection, wish("assign"), 40)
    assert (third.change, third.withdrawn) == (None, second.id)


def test_a_held_change_is_done_again_by_the_same_wish_and_replaced_by_the_opposite(connection: Connection) -> None:
    first = added(connection)
    settle_change(connection, first, CONFLICT, 20, fault=AdminsChangedFault(person="D", customer="I"), found=PRESENT)
    again = add_change(connection, wish(), 30).change
    assert again is not None
    assert (again.id, again.state, again.known, again.code) == (first, QUEUED, PRESENT, None)
    settle_change(connection, first, CONFLICT, 40, found=PRESENT)
    other = add_change(connection, wish("unassign", PRESENT), 50)
    assert (other.withdrawn, fetch_change(connection, first).code) == (first, "superseded")
    assert other.change is not None
    assert other.change.known == PRESENT


def test_what_was_sent_can_not_be_cancelled_until_its_outcome_is_known(connection: Connection) -> None:
    change = added(connection)
    outbox.begin_sending(connection, change, 20)
    with pytest.raises(ChangeUnderWayFault):
        cancel_change(connection, change, 30)
    outbox.recover_changes(connection, 40)
    assert fetch_change(connection, change).state == UNKNOWN
    with pytest.raises(ChangeUnderWayFault):
        cancel_change(connection, change, 50)
    undo = undo_change(connection, change, 60).change
    assert undo is not None
    assert (undo.verb, undo.state, undo.undo_of) == ("unassign", QUEUED, change), "it waits behind the other one"


def test_a_cancelled_change_is_not_begun(connection: Connection) -> None:
    change = added(connection)
    cancel_change(connection, change, 20)
    assert not outbox.begin_sending(connection, change, 30)
    assert fetch_change(connection, change).state == CANCELLED


def test_what_has_ended_stays_as_it_is(connection: Connection) -> None:
    change = added(connection)
    settle_change(connection, change, DONE, 20, found=PRESENT)
    for act in (cancel_change, retry_change):
        with pytest.raises(ChangeEndedFault):
            act(connection, change, 30)
    assert fetch_undone(connection) == set()
    undo = undo_change(connection, change, 40).change
    assert undo is not None
    assert undo_change(connection, change, 50).change == undo
    assert fetch_undone(connection) == {change}


def test_a_change_is_named_by_its_id_or_its_first_letters(connection: Connection) -> None:
    change = added(connection)
    assert fetch_change(connection, change[:6].upper()).id == change
    for wrong in (change[:5], "", "%%%%%%", "nothing at all"):
        with pytest.raises(UnknownChangeFault):
            fetch_change(connection, wrong)


def test_every_step_is_in_the_trail_with_who_and_why(connection: Connection) -> None:
    change = added(connection, now=10)
    outbox.begin_sending(connection, change, 20)
    settle_change(connection, change, DONE, 30, found=PRESENT, by="me")
    first, second, third = fetch_events(connection, change)
    assert [(step.at, step.state) for step in (first, second, third)] == [(10, QUEUED), (20, "sending"), (30, DONE)]
    assert (first.facts["by"], first.facts["person_id"], first.facts["known_present"]) == ("me", "p", False)
    assert second.facts == {"attempt": 1}
    assert third.facts == {"by": "me", "found": {"present": True, "role": "id_full_admin"}}


def test_the_trail_refuses_to_be_changed(connection: Connection) -> None:
    added(connection)
    for statement in (
        "UPDATE admin_change_event SET state = 'x'",
        "DELETE FROM admin_change_event",
        "DELETE FROM admin_change",
    ):
        with pytest.raises(DatabaseError, match="only added"):
            connection.execute(text(statement))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE admin_change_event SET facts = '{}' WHERE seq = 2",
        "UPDATE admin_change_event SET at = at + 1 WHERE seq = 2",
        "DELETE FROM admin_change_event WHERE seq = 2",
        "UPDATE admin_change_event SET hash = 'x' WHERE seq = 2",
    ],
)
def test_whoever_gets_round_the_triggers_breaks_the_chain(connection: Connection, statement: str) -> None:
    for number in range(4):
        add_change(connection, wish(person=f"p{number}"), number)
    assert find_break(connection) is None
    for event in ("update", "delete"):
        connection.execute(text(f"DROP TRIGGER admin_change_event_no_{event}"))
    connection.execute(text(statement))
    assert find_break(connection) == 2


def test_changes_come_oldest_first_and_the_newest_where_there_is_a_limit(connection: Connection) -> None:
    ids = []
    for number in range(5):
        change = add_change(connection, wish(person=f"p{number}"), number).change
        assert change is not None
        ids.append(change.id)
    for change_id in ids:
        settle_change(connection, change_id, DONE, 9)
    assert [row.id for row in fetch_changes(connection, ENDED, limit=2)] == ids[-2:]
    assert [row.id for row in fetch_changes(connection, ENDED, org_id="org")] == ids
    assert fetch_changes(connection, ENDED, org_id="else") == []
