"""A change that the user cancels while a push looks at it stays cancelled, whatever the service says."""

from __future__ import annotations

import pytest

from partnerdesk.replica.outbox import cancel_change
from partnerdesk.replica.outbox_rows import ASSIGN, CANCELLED, REFUSED
from partnerdesk.replica.outbox_trail import fetch_events
from partnerdesk.sandbox import people
from partnerdesk.sync.outbox import Push
from tests.outbox.conftest import WRITE, Bench

READ = "/v1/partner/organizations/*/partnerAdmins"


def unassigned(bench: Bench):  # type: ignore[no-untyped-def]
    customer = bench.customer(0)
    return customer, next(
        person
        for person in bench.world.partner.people
        if person.roles == (people.ADMIN,) and not bench.is_assigned(customer, person)
    )


@pytest.mark.parametrize("says", ["already so", "forbidden", "broken"])
def test_it_stays_cancelled(bench: Bench, monkeypatch: pytest.MonkeyPatch, says: str) -> None:
    customer, person = unassigned(bench)
    change = bench.queue(ASSIGN, customer, person)
    if says == "already so":
        bench.set_assigned(customer, person, present=True)
    else:
        bench.fault(name="error_rate", value=1, status=403 if says == "forbidden" else 500, path=READ)
    look, cancelled = Push._look, []

    def and_cancel(self, wanted, *, anew=False):  # type: ignore[no-untyped-def]
        try:
            return look(self, wanted, anew=anew)
        finally:
            if not cancelled:
                with bench.desk.write() as connection:
                    cancelled.append(cancel_change(connection, change, 150))

    monkeypatch.setattr(Push, "_look", and_cancel)
    result = bench.push()
    assert bench.change(change).state == CANCELLED
    assert bench.change(change).code != "server"
    with bench.desk.read() as connection:
        assert [event.state for event in fetch_events(connection, change)][-1] == CANCELLED
    assert change not in [ended.id for ended in result.ended]


def test_a_write_that_is_forbidden_shows_both_sides(bench: Bench) -> None:
    customer, person = unassigned(bench)
    change = bench.queue(ASSIGN, customer, person)
    bench.fault(name="error_rate", value=1, status=403, path=WRITE)
    bench.push()
    held = bench.change(change)
    assert held.state == REFUSED
    assert held.found is not None
    assert held.found.present is False
