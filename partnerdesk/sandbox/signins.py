"""Sign-ins of a customer's own administrators, as the audit log has them. Knows nothing of the wire."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from partnerdesk import weeks
from partnerdesk.sandbox import ids
from partnerdesk.sandbox.chance import Chance, key_of, unit
from partnerdesk.sandbox.facts import Customer
from partnerdesk.sandbox.names import ascii_slug, person_name

REACH_DAYS = 400
_FIRST_SECOND = 5 * 3600
_SECONDS_OF_WORK = 13 * 3600


@dataclass(frozen=True, slots=True)
class Signin:
    """One event: somebody signed in, or out again."""

    moment: int
    category: str
    actor_name: str
    actor_email: str
    actor_id: str
    event_id: str


def last_signin(customer: Customer, now: int) -> int | None:
    """Return the moment of the newest sign-in up to now; None: nobody ever did."""
    today = weeks.day_of(now)
    for day in range(today, today - REACH_DAYS, -1):
        moment = _signin_on(customer, day)
        if moment is not None and moment <= now:
            return moment
    return None


def events(customer: Customer, since: float, until: float) -> Iterator[Signin]:
    """Yield the events in a span of time, newest first."""
    for day in range(weeks.day_of(int(until)), weeks.day_of(int(since)) - 1, -1):
        moment = _signin_on(customer, day)
        if moment is None:
            continue
        for category, when in (("LOGOUT", moment + 1500), ("LOGINS", moment)):
            if since <= when < until:
                yield _event(customer, category, when)


def _signin_on(customer: Customer, day: int) -> int | None:
    if customer.signin == "never" or day * weeks.DAY_SECONDS < customer.created:
        return None
    key = key_of(customer.key, "signin", day)
    happens = unit(key, 0) < customer.signin_rate
    if customer.signin == "stale":
        happens = day == customer.last_signin_day or (day < customer.last_signin_day and happens)
    if not happens:
        return None
    return day * weeks.DAY_SECONDS + _FIRST_SECOND + int(unit(key, 1) * _SECONDS_OF_WORK)


def _event(customer: Customer, category: str, moment: int) -> Signin:
    chance = Chance(customer.key, "actor", weeks.day_of(moment) % 3)
    first, last = person_name(chance)
    person = ids.uuid_of(customer.index, "ACTOR", f"{first}{last}")
    return Signin(
        moment=moment,
        category=category,
        actor_name=f"{first} {last}",
        actor_email=f"{ascii_slug(first)}.{ascii_slug(last)}@customer{customer.index}.example",
        actor_id=ids.webex_id("PEOPLE", person),
        event_id=ids.uuid_of(customer.index, "EVENT", f"{category}{moment}"),
    )
