"""Random histories against a model of the service: every wish ends, no effect happens twice, none is lost."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import insert

from partnerdesk.errors import BusyServiceFault, NotAllowedFault, NotFoundFault, OfflineFault, ServerFault
from partnerdesk.paths import AccountFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.outbox import NewChange, add_change, cancel_change, retry_change
from partnerdesk.replica.outbox_faults import ChangeUnderWayFault
from partnerdesk.replica.outbox_rows import DONE, ENDED, HELD, WAITING, Side, fetch_changes
from partnerdesk.replica.outbox_trail import fetch_events, find_break
from partnerdesk.replica.schema import customer
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Answer
from partnerdesk.sync.outbox import Push
from partnerdesk.sync.progress import Progress
from partnerdesk.weeks import Clock

ORGS, PEOPLE = ("orgA", "orgB"), ("p1", "p2")
MISHAPS = ("ok", "reply lost", "never arrived", "refused", "429", "kill before mark", "kill after reply", "offline")


class KilledError(BaseException):
    """Stands for SIGKILL."""


@dataclass
class Model:
    """The service: who is assigned where, and every effect that a request had."""

    assigned: set[tuple[str, str]] = field(default_factory=set)
    effects: list[tuple[str, str, str]] = field(default_factory=list)
    mishaps: list[str] = field(default_factory=list)

    base_url = "model"

    def url(self, parts: tuple[str, ...], _params: Any) -> str:
        return "/".join(parts)

    def get(self, url: str) -> Answer:
        if self.mishaps and self.mishaps[0] == "offline":
            raise OfflineFault(host="model")
        parts = url.split("/")
        if parts[0] == "people":
            return Answer({"id": parts[1], "roles": ["other role"]}, url, None, None)
        items = [{"id": person, "displayName": person} for org, person in sorted(self.assigned) if org == parts[2]]
        return Answer({"items": items}, url, None, None)

    def apply(self, method: str, url: str) -> None:
        _partner, _organizations, org, _admin, person, verb = url.split("/")
        assert (method, verb) in {("POST", "assign"), ("DELETE", "unassign")}
        mishap = self.mishaps.pop(0) if self.mishaps else "ok"
        before: dict[str, Exception] = {
            "never arrived": ServerFault(host="model", tries=1, status="503", tracking="-"),
            "refused": NotAllowedFault(what=url, tracking="-"),
            "429": BusyServiceFault(host="model", seconds=9),
        }
        if mishap in before:
            raise before[mishap]
        wanted = verb == "assign"
        if not wanted and (org, person) not in self.assigned:
            raise NotFoundFault(what=url, tracking="-")
        if ((org, person) in self.assigned) != wanted:
            self.effects.append((org, person, verb))
        (self.assigned.add if wanted else self.assigned.discard)((org, person))
        if mishap == "reply lost":
            raise OfflineFault(host="model")
        if mishap == "kill after reply":
            raise KilledError


class OutboxMachine(RuleBasedStateMachine):
    """The user, the service, other people and a killer, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.key = DatabaseKey(bytes(range(32)))
        account = AccountFolder(Path(self.folder.name) / "default")
        self.desk = Desk.open(account, self.key, create=True, quick_check=False)
        self.replica = Replica.open(account, self.key, create=True, quick_check=False)
        row = {"name_fold": "", "sort_en": "", "sort_tr": "", "first_seen_week": 1, "last_seen_week": 1}
        with self.replica.write() as connection:
            for org in ORGS:
                connection.execute(insert(customer).values(**row, org_id=org, name=org))
        self.model = Model()
        self.now = 100
        self.others = 0

    def teardown(self) -> None:
        self.converge()
        self.desk.close()
        self.replica.close()
        self.folder.cleanup()

    def edit(self, work: Callable[[Any], Any]) -> Any:
        self.now += 1
        with self.desk.write() as connection:
            return work(connection)

    def rows(self, *states: str) -> list[Any]:
        with self.desk.read() as connection:
            return fetch_changes(connection, states)

    def push(self, mishaps: list[str]) -> None:
        self.now += 1
        self.model.mishaps = mishaps
        cancel = Cancel()
        marks = "kill before mark" in mishaps
        self.model.mishaps = [each for each in mishaps if each != "kill before mark"]
        client: Any = self.model
        desk: Any = Dying(self.desk) if marks else self.desk
        clock = Clock()
        with contextlib.suppress(KilledError):
            Push(desk, self.replica, client, cancel, Progress(lambda _event: None), clock=clock, by="me").run()
        self.model.mishaps = []

    @rule(assign=st.booleans(), org=st.sampled_from(ORGS), person=st.sampled_from(PEOPLE), knows=st.booleans())
    def wish(self, assign: bool, org: str, person: str, knows: bool) -> None:
        known = Side((org, person) in self.model.assigned) if knows else None
        verb: Any = "assign" if assign else "unassign"
        self.edit(lambda desk: add_change(desk, NewChange(verb, org, org, person, person, known), self.now))

    @rule(mishaps=st.lists(st.sampled_from(MISHAPS), max_size=3))
    def send(self, mishaps: list[str]) -> None:
        self.push(mishaps)

    @rule(place=st.integers(0, 5))
    def cancel(self, place: int) -> None:
        found = self.rows(*WAITING, *HELD)
        if place < len(found):
            try:
                self.edit(lambda desk: cancel_change(desk, found[place].id, self.now))
            except ChangeUnderWayFault:
                assert found[place].state in {"sending", "unknown"}

    @rule(place=st.integers(0, 5))
    def again(self, place: int) -> None:
        found = self.rows(*HELD)
        if place < len(found):
            self.edit(lambda desk: retry_change(desk, found[place].id, self.now))

    @rule(org=st.sampled_from(ORGS), person=st.sampled_from(PEOPLE))
    def someone_else(self, org: str, person: str) -> None:
        self.model.assigned ^= {(org, person)}
        self.others += 1

    @invariant()
    def at_most_one_is_under_way_for_a_pair_and_none_is_lost(self) -> None:
        seen: set[tuple[str, str]] = set()
        with self.desk.read() as connection:
            everything = fetch_changes(connection, (*WAITING, *HELD, *ENDED))
            events = fetch_events(connection)
            assert find_break(connection) is None
        for row in everything:
            if row.state in {"sending", "unknown"}:
                assert row.pair not in seen
                seen.add(row.pair)
        last = {event.change_id: event.state for event in events}
        assert last == {row.id: row.state for row in everything}, "every state is the last step of its trail"

    @invariant()
    def every_effect_belongs_to_a_change_of_its_own(self) -> None:
        made = [(*row.pair, row.verb) for row in self.rows(*WAITING, *HELD, *ENDED)]
        for effect in set(self.model.effects):
            # Without anybody else in between, a change has its effect once; each of the others may undo one.
            assert self.model.effects.count(effect) <= made.count(effect) + self.others

    def converge(self) -> None:
        for _ in range(2):
            self.push([])
        for row in self.rows(*HELD):
            self.edit(lambda desk, row=row: retry_change(desk, row.id, self.now))
        for _ in range(3):
            self.push([])
        assert self.rows(*WAITING) == []
        assert self.rows(*HELD) == []
        newest = {row.pair: row for row in self.rows(*ENDED) if row.state == DONE}
        if not self.others:
            for pair, row in newest.items():
                later = [one for one in self.rows(*ENDED) if one.pair == pair and one.seq > row.seq]
                if not any(one.state == "already_so" for one in later):
                    assert (pair in self.model.assigned) == row.wants
        with self.replica.read() as connection:
            for pair in newest:
                if not self.others:
                    assert mirrored(connection, *pair) == (pair in self.model.assigned)


class Dying:
    """A desk whose process dies at its next commit of the mark “sending”."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.writes = 0

    def read(self) -> Any:
        return self.desk.read()

    def write(self) -> Any:
        self.writes += 1
        if self.writes > 1:
            raise KilledError
        return self.desk.write()


def mirrored(connection: Any, org: str, person: str) -> bool:
    from sqlalchemy import text

    query = "SELECT count(*) FROM partner_admin a JOIN customer c ON c.id = a.customer_id WHERE c.org_id = :o"
    return bool(connection.execute(text(query + " AND a.person_id = :p"), {"o": org, "p": person}).scalar())


OutboxMachine.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestOutbox = OutboxMachine.TestCase
