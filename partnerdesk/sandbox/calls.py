"""Calls of a customer's users, one by one, for any week. Knows nothing of the wire and the reports.

As many users call in a week as use a Professional or Basic licence in it; agents' answers to queue calls are among
their calls. At most about 300 calls a customer and week, so that a partner's week is made in seconds.
"""

from __future__ import annotations

from typing import NamedTuple

from partnerdesk import weeks
from partnerdesk.sandbox import ids, usage
from partnerdesk.sandbox.chance import Chance, key_of, unit
from partnerdesk.sandbox.facts import Customer
from partnerdesk.sandbox.queue_calls import QueueCall, active_users, user_lines, week_queue_calls

MOST_CALLS = 300
GOOD_JITTER_MS = 150.0
GOOD_LATENCY_MS = 400.0
GOOD_LOSS_PERCENT = 5.0
CALL_QUEUE = "CallQueue"
FEATURES = (
    (None, 66),
    ("CallForwardNoAnswer", 6),
    ("CallForwardAlways", 3),
    ("HuntGroup", 7),
    ("AutoAttendant", 6),
    ("ConsultativeTransfer", 4),
    ("BlindTransfer", 3),
    ("CallPickup", 3),
    ("CallPark", 1),
    ("VoiceMailRetrieval", 1),
)
"""Features, as a call record's reason names them, and how common each is."""
ENDPOINTS = (
    ("Webex App Desktop", 42, 1.0),
    ("Desk Phone", 28, 0.6),
    ("Webex App Mobile", 16, 2.4),
    ("DECT Handset", 7, 1.4),
    ("Room Device", 4, 0.5),
    ("SIP Gateway", 3, 1.8),
)
"""Endpoint type, how common it is, and how often its calls are poor beside the usual."""
_ENDPOINT_CHOICES = tuple((name, weight) for name, weight, _ in ENDPOINTS)
_ENDPOINT_TROUBLE = {name: trouble for name, _, trouble in ENDPOINTS}
_FALLEN = 0.55
"""What is left of the calls where usage fell lately."""
_TROUBLED = 0.12
"""Share of poor calls where the network went bad lately."""
_DAYS = (1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 0)


class UserCall(NamedTuple):
    """One user's part in one call."""

    call_id: str
    user: int
    start: int
    """Moment, seconds: when it began to ring, or to wait in the queue."""
    ring: int
    """Seconds until the answer, or the end of an unanswered call."""
    duration: int
    """Seconds in conversation; 0 when unanswered."""
    direction: str
    """ORIGINATING | TERMINATING"""
    answered: bool
    endpoint: str
    jitter: float | None
    """Milliseconds; the three measures are there together, or none of them is."""
    latency: float | None
    loss: float | None
    """Percent."""
    feature: str | None

    @property
    def poor(self) -> bool:
        """Tell whether a measure is beyond its limit; a missing one makes no call poor."""
        if self.jitter is None or self.latency is None or self.loss is None:
            return False
        return self.jitter > GOOD_JITTER_MS or self.latency > GOOD_LATENCY_MS or self.loss > GOOD_LOSS_PERCENT


def user_uuid(customer: Customer, number: int) -> str:
    """Return the plain id of a customer's user."""
    return ids.uuid_of(customer.key, "USER", str(number))


def call_uuid(customer: Customer, week: int, call_id: str) -> str:
    """Return the id that all legs of a call share."""
    return ids.uuid_of(customer.key, "CALL", f"{week}-{call_id}")


def week_calls(customer: Customer, week: int, now: int) -> tuple[list[UserCall], list[QueueCall]]:
    """Return the users' calls and the queue calls of a week, as far as they have begun by now."""
    queue_calls = week_queue_calls(customer, week)
    active = active_users(customer, week)
    chance = Chance(customer.key, "calls", week)
    maker = _Maker(customer, week, chance)
    made = [maker.agent_call(each) for each in queue_calls if each.agent is not None]
    own = _calls_per_user(customer, week, chance, active, max(active, MOST_CALLS - len(made)))
    for user, count in enumerate(own):
        made.extend(maker.own_call(user, number) for number in range(count))
    if weeks.week_start(week + 1) > now:
        made = [each for each in made if each.start <= now]
        queue_calls = [each for each in queue_calls if each.offered <= now]
    return made, queue_calls


def calling_licences(customer: Customer, week: int) -> int:
    """Return the licences that users who can call hold in a week."""
    return sum(usage.assigned(line, week) for line in user_lines(customer, week))


def _calls_per_user(customer: Customer, week: int, chance: Chance, active: int, most: int) -> list[int]:
    lines = user_lines(customer, week)
    slope = usage.fall(lines[0], week, 0.4) if lines and customer.profile == "declining" else 1.0
    if usage.befalls(customer, "usage", week):
        slope *= _FALLEN
        most = max(active, int(most * _FALLEN))
    wanted: list[int] = []
    for _ in range(active):
        low, high = chance.weighted((((1, 5), 5), ((6, 20), 4), ((21, 34), 1)))
        wanted.append(max(1, int(chance.integer(low, high) * slope)))
    total = sum(wanted)
    return wanted if total <= most else [max(1, count * (most - active) // total) for count in wanted]


class _Maker:
    """Makes the calls of one customer's week."""

    def __init__(self, customer: Customer, week: int, chance: Chance) -> None:
        self._customer = customer
        self._week = week
        self._chance = chance
        self._trouble = customer.poor_network * (3.0 if unit(key_of(customer.key, "trouble"), week) < 0.08 else 1.0)
        if usage.befalls(customer, "quality", week):
            self._trouble = max(_TROUBLED, 2 * self._trouble)
        self._first_hour = 5 if customer.region == "EU" else 12
        self._usual: dict[int, str] = {}

    def agent_call(self, queued: QueueCall) -> UserCall:
        """Return the agent's part in a queue call."""
        user = queued.agent or 0
        endpoint = self._endpoint(user)
        jitter, latency, loss = self._media(endpoint)
        return UserCall(
            queued.call_id, user, queued.offered, queued.wait, queued.handle, "TERMINATING", True, endpoint,
            jitter, latency, loss, CALL_QUEUE,
        )  # fmt: skip

    def own_call(self, user: int, number: int) -> UserCall:
        """Return a call that a user made or was rung for."""
        chance = self._chance
        hour = self._first_hour + int((chance.unit() + chance.unit()) * 5.5)
        start = weeks.week_start(self._week) + (chance.pick(_DAYS) * 24 + hour) * 3600 + chance.integer(0, 3599)
        answered = chance.flag(0.84)
        share = chance.unit()
        endpoint = self._endpoint(user)
        jitter, latency, loss = self._media(endpoint) if answered else (None, None, None)
        return UserCall(
            f"U{user}-{number}", user, start, chance.integer(2, 28), 5 + int(share * share * 1500) if answered else 0,
            "ORIGINATING" if chance.flag(0.55) else "TERMINATING", answered, endpoint, jitter, latency, loss,
            chance.weighted(FEATURES),
        )  # fmt: skip

    def _endpoint(self, user: int) -> str:
        if self._chance.flag(0.2):
            return self._chance.weighted(_ENDPOINT_CHOICES)
        if user not in self._usual:
            self._usual[user] = Chance(self._customer.key, "endpoint", user).weighted(_ENDPOINT_CHOICES)
        return self._usual[user]

    def _media(self, endpoint: str) -> tuple[float, float, float] | tuple[None, None, None]:
        chance = self._chance
        draw = chance.unit()
        if draw < 0.02:
            return None, None, None
        jitter, latency, loss = chance.between(2, 60), chance.between(18, 190), chance.unit() * 2.5
        if chance.flag(min(0.6, self._trouble * _ENDPOINT_TROUBLE[endpoint])):
            which = chance.integer(0, 2)
            if which == 0:
                jitter = chance.between(156, 320)
            elif which == 1:
                latency = chance.between(410, 800)
            else:
                loss = chance.between(5.3, 18)
        return round(jitter, 1), round(latency, 1), round(loss, 2)
