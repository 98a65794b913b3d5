"""Sends the queued changes of partner administrators: reads what is so, applies, reads again. Opens no file.

The caller holds the account's sync lock. A change is never sent blindly: the service's list is read first, also after
an answer that was lost, and what someone else did meanwhile is held for the user to see.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from partnerdesk import roles
from partnerdesk.errors import (
    BadAnswerFault,
    BusyServiceFault,
    Fault,
    NoDataFault,
    NotAllowedFault,
    NotFoundFault,
    OfflineFault,
    OtherPartnerFault,
    ServiceDownFault,
    SignInNeededFault,
)
from partnerdesk.replica import outbox
from partnerdesk.replica.admins_mirror import ListedAdmin, mirror_admins
from partnerdesk.replica.outbox_faults import (
    AdminsChangedFault,
    AnswerLostFault,
    ChangeForbiddenFault,
    ChangeRefusedFault,
    CustomerGoneFault,
    NotConfirmedFault,
    PersonGoneFault,
    RoleLostFault,
    SeesAllFault,
)
from partnerdesk.replica.outbox_rows import (
    ALREADY_SO,
    CONFLICT,
    DONE,
    HELD,
    QUEUED,
    REFUSED,
    UNKNOWN,
    WAITING,
    ChangeRow,
    Side,
    fetch_change,
    fetch_changes,
)
from partnerdesk.replica.people import fetch_role_names
from partnerdesk.replica.runs import Store
from partnerdesk.replica.sync_log import fetch_fact, fetch_number
from partnerdesk.sync import calls, wire
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client
from partnerdesk.sync.fetcher import FATAL
from partnerdesk.sync.progress import Progress
from partnerdesk.weeks import Clock

PHASE = "changes"
STOPPING = (*FATAL, OfflineFault, BusyServiceFault, ServiceDownFault)
"""Faults that the next change would meet as well."""
MOST_ACCEPTED = 2
"""How often the service may accept a change that its list then does not show."""
Got = TypeVar("Got")


class Ask(Protocol):
    """Does what asks the service, on whatever thread."""

    def __call__(self, work: Callable[[], Got]) -> Got:
        """Return what `work` returns, raise what it raises."""


def directly(work: Callable[[], Got]) -> Got:
    """Do it here."""
    return work()


@dataclass
class PushResult:
    """What a push came to."""

    ended: list[ChangeRow] = field(default_factory=list)
    """Changes that are done, already so, or held, in the order in which they came to that."""
    waiting: int = 0
    """Changes that still wait for the service."""
    fault: Fault | None = None
    """The first fault that left one waiting."""
    stopped: bool = False
    """Whether that fault ended the push before its end."""

    def count(self, *states: str) -> int:
        """Return how many changes came to one of these states."""
        return sum(change.state in states for change in self.ended)

    def counts(self) -> dict[str, int]:
        """Return how many changes are done (or were so already), and how many wait for the user; none of 0."""
        found = {"done": self.count(DONE, ALREADY_SO), "held": self.count(*HELD)}
        return {name: count for name, count in found.items() if count}


def judge(change: ChangeRow, side: Side) -> tuple[str, Fault | None] | None:
    """Return what a change comes to by what the service has now, with the reason; None: it is to be sent.

    Args:
        change: waiting; UNKNOWN when a request of it may have reached the service.
        side: what the service has for its customer and person.
    """
    if side.present == change.wants:
        return (DONE if change.state == UNKNOWN else ALREADY_SO), None
    if change.code == NotConfirmedFault.code and change.attempts >= MOST_ACCEPTED:
        return CONFLICT, NotConfirmedFault()
    known = change.known
    if known is None:
        return None
    other_role = known.role and side.role and known.role != side.role
    if known.present != side.present or other_role:
        return CONFLICT, AdminsChangedFault(**_names(change))
    return None


def push_changes(
    desk: Store, replica: Store, client: Client, cancel: Cancel, progress: Progress, *, folder: str
) -> PushResult:
    """Send what waits, outside a sync: first makes sure whose sign-in it is.

    Raises:
        OtherPartnerFault: it belongs to another partner than the data.
        NoDataFault: nothing was ever synced here.
        Fault: the service does not say who is signed in, or the files can't be written.
    """
    with replica.read() as connection:
        own, clock = fetch_fact(connection, "own_org_id"), Clock(fetch_number(connection, "clock_skew") or 0)
    if own is None:
        raise NoDataFault(folder=folder)
    me = wire.me(client.get(client.url(calls.me().parts, {})).data)
    if me.org_id != own:
        raise OtherPartnerFault(folder=folder)
    return Push(desk, replica, client, cancel, progress, clock=clock, by=me.person_id).run()


class Push:
    """One pass over the queue. Call `run` once."""

    def __init__(
        self,
        desk: Store,
        replica: Store,
        client: Client,
        cancel: Cancel,
        progress: Progress,
        *,
        clock: Clock,
        by: str,
        ask: Ask = directly,
    ) -> None:
        self._desk = desk
        self._replica = replica
        self._client = client
        self._cancel = cancel
        self._progress = progress
        self._clock = clock
        self._by = by
        self._ask = ask
        self._lists: dict[str, list[wire.Admin]] = {}
        self._result = PushResult()

    def run(self) -> PushResult:
        """Send what waits, oldest first; what a held change of the same customer and person stands before is left.

        Raises:
            Fault: the files can't be read or written. A fault of the way to the service is in the result.
        """
        with self._desk.write() as connection:
            outbox.recover_changes(connection, self._clock.now())
            waiting = fetch_changes(connection, WAITING)
            blocked = {change.pair for change in fetch_changes(connection, HELD)}
        if waiting:
            self._progress.begin(PHASE, total=len(waiting))
        for change in waiting:
            if change.pair not in blocked and self._one(change.id):
                blocked.add(change.pair)
            if self._result.stopped:
                break
            self._progress.step()
        with self._desk.read() as connection:
            self._result.waiting = len(fetch_changes(connection, WAITING))
        return self._result

    def _one(self, change_id: str) -> bool:
        """Do what there is to do for one change; return whether those behind it must wait."""
        with self._desk.read() as connection:
            change = fetch_change(connection, change_id)
        if change.state not in {QUEUED, UNKNOWN}:
            return False
        try:
            self._cancel.check()
            self._pursue(change)
        except Fault as fault:
            self._result.fault = self._result.fault or fault
            self._result.stopped = isinstance(fault, STOPPING)
        with self._desk.read() as connection:
            return fetch_change(connection, change_id).state in {*WAITING, *HELD}

    def _pursue(self, change: ChangeRow) -> None:
        """Look, judge, send, look again.

        Raises:
            Fault: the way to the service; the change still waits.
        """
        try:
            side = self._look(change)
        except Fault as fault:
            self._could_not_look(change, fault)
            return
        verdict = judge(change, side)
        if verdict is not None:
            state, reason = verdict
            self._settle(change, state, reason, side)
        elif self._send(change, side):
            self._confirm(change)

    def _look(self, change: ChangeRow, *, anew: bool = False) -> Side:
        """Read the administrators of a customer, once a push unless asked anew, and mirror them."""
        if anew or change.org_id not in self._lists:
            self._lists.pop(change.org_id, None)
            call = calls.admins(change.org_id)
            admins = wire.admins(self._ask(lambda: self._client.get(self._url(call))).data)
            rows = [ListedAdmin(**dataclasses.asdict(admin)) for admin in admins]
            with self._replica.write() as connection:
                mirror_admins(connection, change.org_id, rows, self._clock.now())
            self._lists[change.org_id] = admins
        return _side(self._lists[change.org_id], change.person_id)

    def _could_not_look(self, change: ChangeRow, fault: Fault) -> None:
        if isinstance(fault, NotAllowedFault):
            self._settle(change, REFUSED, ChangeForbiddenFault(**_names(change)))
        elif isinstance(fault, NotFoundFault):
            self._settle(change, CONFLICT, CustomerGoneFault(**_names(change)))
        else:
            if change.state == QUEUED:  # of an unknown one the reason stands: its answer was lost
                with self._desk.write() as connection:
                    outbox.note_fault(connection, change.id, fault)
            raise fault

    def _send(self, change: ChangeRow, side: Side) -> bool:
        """Apply a change; return whether the service accepted it. `side` is what its list said just before.

        Raises:
            Fault: it was not done, or nobody knows; the change still waits.
        """
        with self._desk.write() as connection:
            if not outbox.begin_sending(connection, change.id, self._clock.now()):
                return False
        self._lists.pop(change.org_id, None)
        try:
            self._ask(lambda: self._apply(change))
        except (BusyServiceFault, SignInNeededFault) as fault:
            self._settle(change, QUEUED, fault)
            raise
        except NotAllowedFault:
            self._settle(change, REFUSED, ChangeForbiddenFault(**_names(change)), side)
            return False
        except Fault as fault:
            if not _is_refusal(fault):
                self._settle(change, UNKNOWN, AnswerLostFault())
                raise
            self._explain(change, fault)
            return False
        return True

    def _apply(self, change: ChangeRow) -> None:
        if change.wants:
            self._client.apply("POST", self._url(calls.assign(change.org_id, change.person_id)))
        else:
            self._client.apply("DELETE", self._url(calls.unassign(change.org_id, change.person_id)))

    def _confirm(self, change: ChangeRow) -> None:
        try:
            side = self._look(change, anew=True)
        except Fault as fault:
            self._settle(change, UNKNOWN, fault)
            raise
        if side.present == change.wants:
            self._settle(change, DONE, None, side)
        else:
            self._settle(change, UNKNOWN, NotConfirmedFault(), side)

    def _explain(self, change: ChangeRow, refusal: Fault) -> None:
        """Find out why the service said no, and hold the change with that reason."""
        names = _names(change)
        detail = str(refusal.params.get("detail", refusal.code))
        try:
            side = self._look(change, anew=True)
        except NotFoundFault:
            self._settle(change, CONFLICT, CustomerGoneFault(**names))
            return
        except Fault:
            self._settle(change, REFUSED, ChangeRefusedFault(**names, detail=detail))
            return
        if side.present == change.wants:
            self._settle(change, ALREADY_SO, None, side)
            return
        reason = self._person_fault(change) if change.wants else None
        if reason is None:
            self._settle(change, REFUSED, ChangeRefusedFault(**names, detail=detail), side)
        else:
            self._settle(change, CONFLICT, reason, side)

    def _person_fault(self, change: ChangeRow) -> Fault | None:
        """Return what has become of the person that explains a refusal; None when nothing does."""
        call = calls.person(change.person_id)
        try:
            person = wire.person(self._ask(lambda: self._client.get(self._url(call))).data)
        except NotFoundFault:
            return PersonGoneFault(**_names(change))
        except Fault:
            return None
        with self._replica.read() as connection:
            names = fetch_role_names(connection)
        held = roles.held([(role_id, names.get(role_id, role_id)) for role_id in person.roles])
        if held.sees_all:
            return SeesAllFault(**_names(change))
        return None if roles.ADMIN in held.kinds or held.others else RoleLostFault(**_names(change))

    def _settle(self, change: ChangeRow, state: str, fault: Fault | None, side: Side | None = None) -> None:
        with self._desk.write() as connection:
            settled = outbox.settle_change(
                connection, change.id, state, self._clock.now(), fault=fault, found=side, by=self._by
            )
        if settled is None:
            return
        if state not in WAITING:
            self._result.ended.append(settled)
        self._progress.tell(
            "change",
            id=settled.id,
            verb=settled.verb,
            state=state,
            customer=settled.customer_name,
            person=settled.person_name,
            code=settled.code,
            params=settled.params,
        )

    def _url(self, call: calls.Call) -> str:
        return self._client.url(call.parts, call.params)


def _side(admins: Sequence[wire.Admin], person_id: str) -> Side:
    found = next((admin for admin in admins if admin.person_id == person_id), None)
    return Side(present=False) if found is None else Side(present=True, role=found.role)


def _names(change: ChangeRow) -> dict[str, str]:
    return {"person": change.person_name, "customer": change.customer_name}


def _is_refusal(fault: Fault) -> bool:
    """Whether a fault is the service's own no, so that nothing was done."""
    if isinstance(fault, NotFoundFault):
        return True
    return isinstance(fault, BadAnswerFault) and 400 <= int(fault.params.get("status", 0)) < 500
