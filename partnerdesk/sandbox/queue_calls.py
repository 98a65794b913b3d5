"""Calls to the queues of a customer, one by one, for any week. Knows nothing of the users' own calls."""

from __future__ import annotations

from typing import NamedTuple

from partnerdesk import weeks
from partnerdesk.sandbox import usage
from partnerdesk.sandbox.chance import Chance
from partnerdesk.sandbox.facts import Customer, Line, Queue

ANSWERED = "answered"
MOVED = "moved"
ABANDONED = "abandoned"
VOICEMAIL = "voicemail"
OVERFLOW = "overflow"
TIMEOUT_SECONDS = 120
_USER_OFFERS = frozenset({"BCSTD", "BCBAS"})
_DAYS = (1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6)


class QueueCall(NamedTuple):
    """A call that was offered to a queue. One that moved on, or overflowed, is offered to the next queue too."""

    queue: Queue
    call_id: str
    leg: int
    offered: int
    """Moment, seconds."""
    outcome: str
    wait: int
    """Seconds until an agent answered, the call left the queue, or the caller gave up."""
    handle: int
    """Seconds with the agent."""
    agent: int | None
    """Number of the user who answered."""


def user_lines(customer: Customer, week: int) -> list[Line]:
    """Return the lines whose licences are held by users who can call, in a week."""
    lines = customer.shown_lines(weeks.week_first_day(week) + 6)
    return [line for line in lines if line.offer.code in _USER_OFFERS]


def active_users(customer: Customer, week: int) -> int:
    """Return how many users call in a week: as many as use a Professional or Basic licence."""
    return sum(usage.used(line, week) for line in user_lines(customer, week))


def week_queue_calls(customer: Customer, week: int) -> list[QueueCall]:
    """Return all calls to a customer's queues in a week."""
    active = active_users(customer, week) if customer.queues else 0
    found: list[QueueCall] = []
    for place, queue in enumerate(customer.queues if active else ()):
        chance = Chance(queue.key, "queue", week)
        trouble = chance.flag(0.08) or usage.befalls(customer, "queues", week)
        load = int(queue.load * chance.between(0.75, 1.25))
        onward = customer.queues[(place + 1) % len(customer.queues)] if len(customer.queues) > 1 else None
        for number in range(load):
            call_id = f"Q{place}-{number}"
            first = _call(chance, queue, call_id, 1, _moment(chance, customer, week), active, onward, trouble=trouble)
            found.append(first)
            if onward is not None and first.outcome in {MOVED, OVERFLOW}:
                found.append(
                    _call(chance, onward, call_id, 2, first.offered + first.wait, active, None, trouble=trouble)
                )
    return found


def _moment(chance: Chance, customer: Customer, week: int) -> int:
    first_hour = 6 if customer.region == "EU" else 13
    hour = first_hour + int((chance.unit() + chance.unit()) * 5)
    second = chance.integer(0, 3599)
    return weeks.week_start(week) + (chance.pick(_DAYS) * 24 + hour) * 3600 + second


def _call(
    chance: Chance,
    queue: Queue,
    call_id: str,
    leg: int,
    offered: int,
    active: int,
    onward: Queue | None,
    *,
    trouble: bool,
) -> QueueCall:
    rush = (2.2 if trouble else 1.0) / queue.patience
    away = 0.04 if onward is not None else 0.0
    outcome = chance.weighted(
        ((ANSWERED, 0.8), (ABANDONED, 0.08 * rush), (VOICEMAIL, 0.03 * rush), (MOVED, away), (OVERFLOW, away))
    )
    wait, handle, agent = 0, 0, None
    share = chance.unit()
    if outcome == ANSWERED:
        wait = 2 + int(share * share * 110 * rush)
        handle = chance.integer(25, 540)
        agent = chance.integer(0, min(queue.agents, active) - 1)
    elif outcome == ABANDONED:
        wait = 4 + int(share * 170)
    elif outcome == VOICEMAIL:
        wait = 25 + int(share * 120)
    elif outcome == MOVED:
        wait = 60 + int(share * 150)
    else:
        wait = int(share * 3)
    return QueueCall(queue, call_id, leg, offered, outcome, wait, handle, agent)
