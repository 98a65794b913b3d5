"""Changes that are sent: read first, applied once, read again, held when someone else was there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from partnerdesk.errors import NoDataFault, OtherPartnerFault, SignInNeededFault
from partnerdesk.replica.outbox import cancel_change, retry_change, undo_change
from partnerdesk.replica.outbox_rows import ASSIGN, UNASSIGN, Side, fetch_counts
from partnerdesk.replica.outbox_trail import fetch_events, find_break
from partnerdesk.sandbox import people
from partnerdesk.sync.cancel import Cancel
from tests.outbox.conftest import WRITE, Bench

Pair = tuple[Any, Any]


def test_an_assignment_is_applied_once_confirmed_and_mirrored(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    change = bench.queue(ASSIGN, customer, person)
    result = bench.push()
    assert (bench.change(change).state, result.counts(), result.fault) == ("done", {"done": 1}, None)
    assert bench.is_assigned(customer, person)
    assert bench.mirrored(customer, person)
    assert bench.writes() == [("POST", 200)]
    assert bench.scalar("SELECT managed_by FROM customer WHERE org_id = :org", org=customer.org_id) == "external_admin"
    bench.push()
    assert bench.writes() == [("POST", 200)], "nothing is left to do"


def test_taking_it_back_leaves_the_service_as_it_was(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    change = bench.queue(ASSIGN, customer, person)
    bench.push()
    with bench.desk.write() as connection:
        undo = undo_change(connection, change, 200).change
    assert undo is not None
    assert (undo.verb, undo.undo_of, undo.known) == ("unassign", change, Side(present=True))
    bench.push()
    assert bench.change(undo.id).state == "done"
    assert not bench.is_assigned(customer, person)
    assert not bench.mirrored(customer, person)
    assert bench.writes() == [("POST", 200), ("DELETE", 200)]


def test_the_sync_sends_before_it_mirrors(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    bench.queue(ASSIGN, customer, person)
    result = bench.sync()
    assert (result.state, result.summary["changes"]) == ("complete", {"done": 1})
    assert bench.mirrored(customer, person)
    told = [event for event in bench.events if event["event"] == "change"]
    assert [(event["verb"], event["state"], event["person"]) for event in told] == [
        ("assign", "done", person.display_name)
    ]


def test_a_listing_of_an_interrupted_run_does_not_bring_the_old_state_back(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    bench.fault(name="expired_token", path="/v1/adminAudit/*")
    bench.world.faults._switches[-1].since = 10**6
    with pytest.raises(SignInNeededFault):
        bench.sync()  # administrators are in staging, not promoted
    bench.calm()
    bench.queue(ASSIGN, customer, person)
    bench.push()
    bench.sync()
    assert any(event.get("resumed") for event in bench.events)
    assert bench.mirrored(customer, person)


# --- the matrix: what someone else did since, and what the service says -----------------------------------------------

Prepare = Callable[[Bench, Any, Any], None]


def nothing(_bench: Bench, _customer: Any, _person: Any) -> None:
    pass


def they_assign(bench: Bench, customer: Any, person: Any) -> None:
    bench.set_assigned(customer, person, present=True)


def they_unassign(bench: Bench, customer: Any, person: Any) -> None:
    bench.set_assigned(customer, person, present=False)


def role_lost(bench: Bench, _customer: Any, person: Any) -> None:
    bench.world.partner.revoke(person)


def sees_all(bench: Bench, _customer: Any, person: Any) -> None:
    real = bench.world.partner.roles_of
    bench.world.partner.roles_of = lambda one: (people.FULL,) if one is person else real(one)


def person_gone(bench: Bench, _customer: Any, person: Any) -> None:
    del bench.world.partner._by_person_id[person.person_id]
    bench.world.partner._revoked.add(person.number)


def customer_gone(bench: Bench, customer: Any, _person: Any) -> None:
    bench.fault(name="missing", value=customer.org_id)


def customer_gone_between(bench: Bench, customer: Any, _person: Any) -> None:
    bench.fault(name="missing", value=customer.org_id, path=WRITE, count=1)


def forbidden(bench: Bench, customer: Any, _person: Any) -> None:
    bench.fault(name="forbidden", value=customer.org_id)


def forbidden_to_write(bench: Bench, customer: Any, _person: Any) -> None:
    bench.fault(name="forbidden", value=customer.org_id, path=WRITE)


MATRIX: list[tuple[str, Prepare, str, str | None]] = [
    ("assign", nothing, "done", None),
    ("assign", they_assign, "already_so", None),
    ("assign", role_lost, "conflict", "role_lost"),
    ("assign", sees_all, "conflict", "sees_all"),
    ("assign", person_gone, "conflict", "person_gone"),
    ("assign", customer_gone, "conflict", "customer_gone"),
    ("assign", customer_gone_between, "refused", "change_refused"),
    ("assign", forbidden, "refused", "change_forbidden"),
    ("assign", forbidden_to_write, "refused", "change_forbidden"),
    ("unassign", nothing, "done", None),
    ("unassign", they_unassign, "already_so", None),
    ("unassign", role_lost, "already_so", None),
    ("unassign", person_gone, "already_so", None),
    ("unassign", customer_gone, "conflict", "customer_gone"),
    ("unassign", customer_gone_between, "refused", "change_refused"),
    ("unassign", forbidden, "refused", "change_forbidden"),
    ("unassign", forbidden_to_write, "refused", "change_forbidden"),
]


@pytest.mark.parametrize(
    ("verb", "prepare", "state", "code"), MATRIX, ids=[f"{row[0]}-{row[1].__name__}" for row in MATRIX]
)
def test_every_meeting_with_the_service_has_one_end(
    bench: Bench, pair: Pair, verb: Any, prepare: Prepare, state: str, code: str | None
) -> None:
    customer, person = pair
    if verb == "unassign":
        bench.set_assigned(customer, person, present=True)
        bench.sync()
    change = bench.queue(verb, customer, person)
    prepare(bench, customer, person)
    bench.push()
    found = bench.change(change)
    assert (found.state, found.code) == (state, code)
    again = bench.writes()
    bench.push()
    assert bench.writes() == again, "a change that has ended or is held is not sent again"
    assert len([status for _method, status in again if status == 200]) == (1 if state == "done" else 0)
    with bench.desk.read() as connection:
        assert fetch_counts(connection).held == (1 if state in {"conflict", "refused"} else 0)
        assert fetch_events(connection, change)[-1].state == state
        assert find_break(connection) is None


@pytest.mark.parametrize(("verb", "seen", "there"), [("assign", True, False), ("unassign", False, True)])
def test_what_someone_else_changed_is_held_with_both_sides(
    bench: Bench, pair: Pair, verb: Any, seen: bool, there: bool
) -> None:
    customer, person = pair
    bench.set_assigned(customer, person, present=seen)
    bench.sync()
    change = bench.queue(verb, customer, person)
    bench.set_assigned(customer, person, present=there)
    bench.push()
    found = bench.change(change)
    assert (found.state, found.code, bench.writes()) == ("conflict", "admins_changed", [])
    assert found.known is not None
    assert found.found is not None
    assert (found.known.present, found.found.present) == (seen, there)
    assert found.params == {"person": person.display_name, "customer": customer.name}
    with bench.desk.write() as connection:
        retry_change(connection, change, 300)
    bench.push()
    assert bench.change(change).state == "done"
    assert bench.is_assigned(customer, person) == (verb == "assign")


def test_keeping_theirs_ends_a_conflict_without_a_request(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    change = bench.queue(ASSIGN, customer, person)
    role_lost(bench, customer, person)
    bench.push()
    before = bench.writes()
    with bench.desk.write() as connection:
        assert cancel_change(connection, change, 300).code == "kept_theirs"
    bench.push()
    assert bench.writes() == before


# --- answers that are late, lost or no -------------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["assign", "unassign"])
@pytest.mark.parametrize("fault", [{"name": "drop_after", "value": 0}, {"name": "not_json"}, {"name": "drop_after"}])
def test_a_lost_answer_is_not_followed_by_a_blind_second_request(
    bench: Bench, pair: Pair, verb: Any, fault: dict[str, Any]
) -> None:
    customer, person = pair
    bench.set_assigned(customer, person, present=verb == "unassign")
    bench.sync()
    change = bench.queue(verb, customer, person)
    bench.fault(**fault, path=WRITE, count=1)
    bench.push()
    bench.calm()
    if bench.change(change).state != "done":  # a body that is no JSON is no matter: the status counts
        assert (bench.change(change).state, bench.change(change).code) == ("unknown", "answer_lost")
        bench.push()
    assert bench.change(change).state == "done"
    assert len(bench.writes()) == 1
    assert bench.is_assigned(customer, person) == (verb == "assign")


def test_a_request_that_never_arrived_is_sent_again_after_a_look(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    change = bench.queue(ASSIGN, customer, person)
    bench.fault(name="error_rate", value=1, status=503, path=WRITE, count=1)
    result = bench.push()
    assert (bench.change(change).state, result.waiting, result.stopped) == ("unknown", 1, False)
    bench.push()
    assert (bench.change(change).state, bench.change(change).attempts) == ("done", 2)
    assert bench.writes() == [("POST", 503), ("POST", 200)]


def test_throttling_is_waited_out_or_leaves_the_change_in_the_queue(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    change = bench.queue(ASSIGN, customer, person)
    bench.fault(name="throttle", value="9999", path=WRITE, count=1)
    result = bench.push()
    assert (bench.change(change).state, bench.change(change).code, result.stopped) == ("queued", "throttled", True)
    bench.fault(name="throttle", value="0", path=WRITE, count=2)
    bench.push()
    assert bench.change(change).state == "done"
    assert [status for _method, status in bench.writes()] == [429, 429, 429, 200]


def test_without_a_connection_everything_waits(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    change = bench.queue(ASSIGN, customer, person)
    bench.fault(name="drop_after", value=0, path="/v1/partner/*")
    result = bench.push()
    assert (bench.change(change).state, result.waiting) == ("queued", 1)
    assert result.fault is not None
    assert bench.writes() == []


def test_a_token_that_is_not_accepted_leaves_the_change_in_the_queue(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    change = bench.queue(ASSIGN, customer, person)
    bench.fault(name="expired_token", path=WRITE)
    bench.world.faults._switches[-1].since = 10**6
    result = bench.push()
    assert (bench.change(change).state, result.stopped) == ("queued", True)
    assert result.fault is not None
    assert result.fault.code == "sign_in_needed"


def test_what_the_service_accepts_and_does_not_do_is_held_after_the_second_time(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    change = bench.queue(ASSIGN, customer, person)
    bench.world.partner.assign = lambda *_who, **_how: None
    states = []
    for _ in range(3):
        bench.push()
        states.append(bench.change(change).state)
    assert states == ["unknown", "unknown", "conflict"]
    assert bench.change(change).code == "not_confirmed"
    assert bench.writes() == [("POST", 200)] * 2


def test_one_customer_that_fails_does_not_hold_up_the_next(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    other = bench.customer(1)
    bench.set_assigned(other, person, present=False)
    bench.sync()
    first, second = bench.queue(ASSIGN, customer, person), bench.queue(ASSIGN, other, person)
    bench.fault(name="error_rate", value=1, status=500, path=f"/v1/partner/organizations/{customer.org_id}/*")
    bench.push()
    assert (bench.change(first).state, bench.change(second).state) == ("queued", "done")


def test_changes_of_one_pair_keep_their_order_and_stand_behind_a_held_one(bench: Bench, pair: Pair) -> None:
    customer, person = pair
    first = bench.queue(ASSIGN, customer, person)
    bench.fault(name="drop_after", value=0, path=WRITE, count=1)
    bench.push()
    second = bench.queue(UNASSIGN, customer, person)
    assert second != first
    bench.push()
    assert (bench.change(first).state, bench.change(second).state) == ("done", "done")
    assert [method for method, _status in bench.writes()] == ["POST", "DELETE"]


def test_a_cancelled_push_leaves_what_was_not_sent_in_the_queue(bench: Bench, pair: Pair) -> None:
    change = bench.queue(ASSIGN, *pair)
    cancel = Cancel()
    client = bench.client(cancel)
    from partnerdesk.sync.outbox import Push
    from partnerdesk.sync.progress import Progress
    from partnerdesk.weeks import Clock

    cancel.set()
    push = Push(bench.desk, bench.replica, client, cancel, Progress(print), clock=Clock(), by="")
    result = push.run()
    client.close()
    assert (result.stopped, bench.change(change).state, bench.writes()) == (True, "queued", [])


def test_another_partners_sign_in_sends_nothing(bench: Bench, make_bench: Callable[..., Bench], pair: Pair) -> None:
    bench.queue(ASSIGN, *pair)
    other = make_bench(seed=2)
    bench.sandbox, mine = other.sandbox, bench.sandbox
    with pytest.raises(OtherPartnerFault):
        bench.push()
    bench.sandbox = mine
    assert bench.writes() == []


def test_a_folder_that_was_never_synced_has_nothing_to_send(bench: Bench) -> None:
    from sqlalchemy import text

    with bench.replica.write() as connection:
        connection.execute(text("DELETE FROM meta WHERE key = 'own_org_id'"))
    with pytest.raises(NoDataFault):
        bench.push()
