"""Puts the legs of queue calls together: offered, answered by an agent, moved on, or abandoned. Knows no file.

A queue's own leg says “answered” as soon as the queue takes the call (webex-api 3.8), so only an agent's leg counts as
an answer; another queue's leg of the same call as a move; neither as abandoned. Legs of a call lie near each other in a
report, so only the calls of late are held.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from partnerdesk.replica.import_rows import NewRow
from partnerdesk.weeks import week_start

Values = dict[str, Any]
_HELD = 50_000
_EARLY = 20_000
_HOUR = 3600


@dataclass(slots=True)
class _Sums:
    line: int
    location: str | None
    offered: int = 0
    answered: int = 0
    moved: int = 0
    abandoned: int = 0
    answered_wait: int = 0
    abandoned_wait: int = 0
    longest: int = 0
    handle: float = 0.0


@dataclass(slots=True)
class _Waiting:
    queue: tuple[int, int, str]
    start: int
    seconds: float
    hour: int


class QueueCalls:
    """The queue calls of a file."""

    def __init__(self) -> None:
        self._sums: dict[tuple[int, int, str], _Sums] = {}
        self._hours: dict[tuple[int, int, str, int], list[int]] = {}
        self._waiting: OrderedDict[tuple[int, str], _Waiting] = OrderedDict()
        self._early: OrderedDict[tuple[int, str], tuple[int, float]] = OrderedDict()

    def add(self, kind: str, values: Values, customer: int, week: int, call: str, line: int) -> None:
        """Take one leg; legs that have nothing to do with a queue are passed over."""
        if kind == "queue":
            self._offer(values, customer, week, call, line)
        elif kind == "user" and values.get("answered") and "queue" in (values.get("related_reason") or "").lower():
            self._answer(values, customer, call)

    def _offer(self, values: Values, customer: int, week: int, call: str, line: int) -> None:
        start = values["start"]
        key = (customer, call)
        before = self._waiting.pop(key, None)
        if before is not None:
            sums = self._sums[before.queue]
            sums.moved += 1
            _wait(sums, start - before.start, abandoned=False)
        queue = (customer, week, values.get("user") or values.get("user_id") or "?")
        found = self._sums.get(queue)
        if found is None:
            found = self._sums[queue] = _Sums(line, values.get("location"))
        found.offered += 1
        hour = min(167, (start - week_start(week)) // _HOUR)
        self._hours.setdefault((*queue, hour), [line, 0, 0])[1] += 1
        waiting = _Waiting(queue, start, values["duration"], hour)
        early = self._early.pop(key, None)
        if early is not None:
            self._settle_answer(waiting, *early)
            return
        self._waiting[key] = waiting
        if len(self._waiting) > _HELD:
            self._abandon(self._waiting.popitem(last=False)[1])

    def _answer(self, values: Values, customer: int, call: str) -> None:
        moment = values.get("answer") or values["start"]
        waiting = self._waiting.pop((customer, call), None)
        if waiting is not None:
            self._settle_answer(waiting, moment, values["duration"])
            return
        self._early[customer, call] = (moment, values["duration"])
        if len(self._early) > _EARLY:
            self._early.popitem(last=False)

    def _settle_answer(self, waiting: _Waiting, moment: int, seconds: float) -> None:
        sums = self._sums[waiting.queue]
        sums.answered += 1
        sums.handle += seconds
        _wait(sums, moment - waiting.start, abandoned=False)

    def _abandon(self, waiting: _Waiting) -> None:
        sums = self._sums[waiting.queue]
        sums.abandoned += 1
        _wait(sums, round(waiting.seconds), abandoned=True)
        self._hours[*waiting.queue, waiting.hour][2] += 1

    def rows(self) -> list[NewRow]:
        """Return the sums; what nobody answered by the end was abandoned."""
        while self._waiting:
            self._abandon(self._waiting.popitem(last=False)[1])
        found = [_queue_row(queue, sums) for queue, sums in self._sums.items()]
        for (customer, week, queue, hour), (line, offered, abandoned) in self._hours.items():
            values = {
                "customer_id": customer, "week": week, "queue": queue, "hour": hour, "offered": offered,
                "abandoned": abandoned,
            }  # fmt: skip
            found.append(NewRow("queue_hour", values, line))
        return found


def _wait(sums: _Sums, seconds: int, *, abandoned: bool) -> None:
    seconds = max(0, seconds)
    if abandoned:
        sums.abandoned_wait += seconds
    else:
        sums.answered_wait += seconds
    sums.longest = max(sums.longest, seconds)


def _queue_row(queue: tuple[int, int, str], sums: _Sums) -> NewRow:
    customer, week, name = queue
    values = {
        "customer_id": customer, "week": week, "queue": name, "location": sums.location, "offered": sums.offered,
        "answered": sums.answered, "moved": sums.moved, "abandoned": sums.abandoned,
        "answered_wait": sums.answered_wait, "abandoned_wait": sums.abandoned_wait, "longest_wait": sums.longest,
        "handle_time": round(sums.handle),
    }  # fmt: skip
    return NewRow("queue_week", values, sums.line)
