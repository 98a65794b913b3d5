"""A sandbox partner, a data folder that was synced with it, and a push in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from partnerdesk.account import ensure_account
from partnerdesk.credentials import find_key
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.outbox import Added, NewChange, add_change
from partnerdesk.replica.outbox_rows import ChangeRow, Verb, fetch_change
from partnerdesk.replica.outbox_wish import make_wish
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sandbox import people
from partnerdesk.sandbox.faults import switch_from
from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client, StaticTokens
from partnerdesk.sync.outbox import PushResult, push_changes
from partnerdesk.sync.pipeline import Pipeline
from partnerdesk.sync.progress import Progress
from partnerdesk.sync.retry import RetryPolicy

SWIFT = RetryPolicy(tries=3, base=0.001, cap=0.01, pause=0.05, longest_wait=2.0)
ADMINS = "/partnerAdmins"
WRITE = "/v1/partner/organizations/*/partnerAdmin/*"


@dataclass
class Bench:
    """One partner and one desk."""

    sandbox: Sandbox
    root: Path
    folder: AccountFolder
    key: DatabaseKey
    replica: Replica
    desk: Desk
    events: list[dict[str, Any]] = field(default_factory=list)

    @property
    def world(self) -> Any:
        return self.sandbox.world

    def client(self, cancel: Cancel, *, token: str | None = None) -> Client:
        token = token or self.sandbox.introduction()["token"]
        return Client(self.sandbox.base_url, StaticTokens(token), cancel, policy=SWIFT)

    def sync(self) -> Any:
        cancel = Cancel()
        client = self.client(cancel)
        try:
            progress = Progress(self.events.append)
            return Pipeline(self.replica, client, progress, cancel, folder="here", desk=self.desk).run()
        finally:
            client.close()

    def push(self, *, cancel: Cancel | None = None, token: str | None = None) -> PushResult:
        cancel = cancel or Cancel()
        client = self.client(cancel, token=token)
        try:
            progress = Progress(self.events.append)
            return push_changes(self.desk, self.replica, client, cancel, progress, folder="here")
        finally:
            client.close()

    # --- who and where ---

    def customer(self, number: int = 0) -> Any:
        return list(self.world.partner.customers())[number]

    def person(self, number: int = 0) -> Any:
        """Return the n-th partner administrator who is not assigned to the n-th customer at the start."""
        return [each for each in self.world.partner.people if each.roles == (people.ADMIN,)][number]

    def is_assigned(self, customer: Any, person: Any) -> bool:
        return person.number in self.world.partner.admin_numbers(customer)

    def set_assigned(self, customer: Any, person: Any, *, present: bool) -> None:
        """Do it on the service, as somebody else would."""
        self.world.partner.assign(customer, person, present=present)

    def mirrored(self, customer: Any, person: Any) -> bool:
        return (
            self.scalar(
                "SELECT count(*) FROM partner_admin a JOIN customer c ON c.id = a.customer_id "
                "WHERE c.org_id = :org AND a.person_id = :person",
                org=customer.org_id,
                person=person.person_id,
            )
            == 1
        )

    def scalar(self, statement: str, **values: Any) -> Any:
        from sqlalchemy import text

        with self.replica.read() as connection:
            return connection.execute(text(statement), values).scalar()

    # --- the queue ---

    def wish(self, verb: Verb, customer: Any, person: Any) -> NewChange:
        with self.replica.read() as connection:
            number = self.scalar("SELECT id FROM customer WHERE org_id = :org", org=customer.org_id)
            return make_wish(connection, verb, number, person.person_id)

    def want(self, verb: Verb, customer: Any, person: Any, now: int = 100) -> Added:
        wish = self.wish(verb, customer, person)
        with self.desk.write() as connection:
            return add_change(connection, wish, now)

    def queue(self, verb: Verb, customer: Any, person: Any) -> str:
        added = self.want(verb, customer, person)
        assert added.change is not None
        return added.change.id

    def change(self, change_id: str) -> ChangeRow:
        with self.desk.read() as connection:
            return fetch_change(connection, change_id)

    # --- the service ---

    def fault(self, **fields: Any) -> None:
        self.world.faults.add(switch_from(fields))

    def calm(self) -> None:
        self.world.faults.clear()

    def writes(self) -> list[tuple[str, int]]:
        """Return method and status of every request that would change an assignment, oldest first."""
        return [(each["method"], each["status"]) for each in self.world.log() if "/partnerAdmin/" in each["path"]]


@pytest.fixture
def make_bench(tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    """Give a function that makes a bench; settings of the sandbox may be named."""
    opened: list[Bench] = []

    def make(**settings: Any) -> Bench:
        usual = Settings(customers=6, seed=1, today=date(2026, 11, 23))
        sandbox = Sandbox(replace(usual, **settings))
        sandbox.start()
        root = tmp_path / f"data{len(opened)}"
        folder = DataFolder(root).account()
        ensure_account(folder, sandbox.base_url, proven=True)
        key = find_key(folder, create=True)
        replica = Replica.open(folder, key, create=True)
        desk = Desk.open(folder, key, create=True)
        bench = Bench(sandbox, root, folder, key, replica, desk)
        opened.append(bench)
        bench.sync()
        bench.events.clear()
        sandbox.world.clear_log()
        return bench

    yield make
    for bench in opened:
        bench.replica.close()
        bench.desk.close()
        bench.sandbox.close()


@pytest.fixture
def bench(make_bench: Callable[..., Bench]) -> Bench:
    """A partner with six customers, mirrored."""
    return make_bench()


@pytest.fixture
def pair(bench: Bench) -> tuple[Any, Any]:
    """A customer and a partner administrator who is not assigned to it."""
    customer = bench.customer()
    person = next(bench.person(n) for n in range(10) if not bench.is_assigned(customer, bench.person(n)))
    return customer, person
