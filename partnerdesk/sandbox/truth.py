"""The raw facts of a sandbox as JSON lines, for independent checks. Not part of the service's wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from werkzeug.wrappers import Request

from partnerdesk import weeks
from partnerdesk.sandbox import people, signins, truth_calling, usage
from partnerdesk.sandbox.answers import WireError
from partnerdesk.sandbox.facts import Customer, Line, Subscription
from partnerdesk.sandbox.partner import CUSTOMER_ROLE, OWN_NAME
from partnerdesk.sandbox.world import World

Fact = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which kinds of facts, and which weeks of those that have one."""

    kinds: frozenset[str]
    weeks: range


def parse_wanted(request: Request, week: int) -> Wanted:
    """Return what a request wants; by default all kinds, and of weekly ones the last completed week.

    Raises:
        WireError: 400, an unknown kind or a bad week.
    """
    named = {each for each in request.args.get("kinds", "").split(",") if each}
    if unknown := named - set(KINDS):
        raise WireError(400, f"Unknown kinds: {', '.join(sorted(unknown))}. Known: {', '.join(KINDS)}.")
    bounds = [request.args.get(name, str(week - 1)) for name in ("week_from", "week_to")]
    if not all(bound.isdecimal() for bound in bounds):
        raise WireError(400, "'week_from' and 'week_to' must be week numbers.")
    return Wanted(frozenset(named or set(KINDS)), range(int(bounds[0]), int(bounds[1]) + 1))


def lines(world: World, wanted: Wanted) -> Iterator[bytes]:
    """Yield the facts, one JSON object a line."""
    for fact in _facts(world, wanted):
        yield json.dumps(fact, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _facts(world: World, wanted: Wanted) -> Iterator[Fact]:
    for kind, tell in _OF_PARTNER.items():
        if kind in wanted.kinds:
            yield from ({"kind": kind, **fact} for fact in tell(world))
    makers = {kind: make for kind, make in _OF_CUSTOMER.items() if kind in wanted.kinds}
    for customer in world.partner.customers() if makers else ():
        for kind, make in makers.items():
            yield from ({"kind": kind, **fact} for fact in make(world, customer, wanted.weeks))


def _partner(world: World) -> Iterator[Fact]:
    partner = world.partner
    yield {
        "org_id": partner.org_id,
        "org_uuid": partner.uuid,
        "name": OWN_NAME,
        "me": partner.me.person_id,
        "now": world.clock.now(),
        "today": world.clock.today(),
        "week": world.clock.week(),
    }


def _role(world: World) -> Iterator[Fact]:
    del world
    for key, name in people.ROLES.items():
        yield {"role_id": people.role_id(key), "key": key, "name": name}


def _person(world: World) -> Iterator[Fact]:
    for person in world.partner.people:
        roles = world.partner.roles_of(person)
        yield {
            "person_id": person.person_id,
            "name": person.display_name,
            "email": person.email,
            "roles": [people.role_id(key) for key in roles],
            "role_keys": list(roles),
            "sees_all": world.partner.sees_all(person),
        }


def _customer(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    del span
    today = world.clock.today()
    known = [each for each in customer.subscriptions if each.known(today)]
    yield {
        "org_id": customer.org_id,
        "org_uuid": customer.uuid,
        "index": customer.index,
        "name": customer.name,
        "created": customer.created,
        "region": customer.region,
        "scenario": customer.scenario,
        "profile": customer.profile,
        "managed_by": world.partner.managed_by(customer),
        "tags": list(world.partner.tags_of(customer)),
        "last_signin": signins.last_signin(customer, world.clock.now()),
        "audit_forbidden": customer.audit_forbidden,
        "has_queues": bool(customer.queues),
        "active_subscriptions": sum(each.active(today) and not each.is_trial for each in known),
        "ongoing_trials": sum(each.active(today) and each.is_trial for each in known),
        "ended": sum(each.start_day <= today and not each.active(today) for each in known),
    }


def _subscription(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    del span
    today = world.clock.today()
    for each in customer.subscriptions:
        if each.known(today):
            yield {"customer": customer.org_id, **subscription_fact(world, each, today)}


def subscription_fact(world: World, each: Subscription, today: int) -> Fact:
    """Return the facts of a subscription on a day."""
    return {
        "external_id": each.external_id,
        "is_trial": each.is_trial,
        "start_day": each.start_day,
        "end_day": each.end_day(today),
        "auto_renew": each.auto_renew,
        "setup_complete": each.set_up(today),
        "suspended": each.suspended(today),
        "active": each.active(today),
        "contract": each.contract,
        "added_day": each.added_day,
        "state": each.word(today),
        "licences_shown": each.shown(today),
        "tags": list(world.partner.subscription_tags_of(each)),
    }


def _licence(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    del span
    week = world.clock.week()
    for line in customer.shown_lines(world.clock.today()):
        yield {
            "customer": customer.org_id,
            "licence_id": line.licence_id,
            "name": line.offer.name,
            "product": line.offer.product,
            "subscription": line.subscription,
            "total": usage.total(line, week),
            "assigned": usage.assigned(line, week),
            "by_workspaces": usage.by_workspaces(line, week) if line.workspaces else None,
            "site_url": line.site_url,
            "site_type": line.site_type,
        }


def week_lines(customer: Customer, week: int, today: int) -> list[Line]:
    """Return the licence lines of a week: those that exist on its last day, or today while it runs."""
    return customer.shown_lines(min(weeks.week_first_day(week) + 6, today))


def _licence_week(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    for week in span:
        for line in week_lines(customer, week, world.clock.today()):
            yield {
                "customer": customer.org_id,
                "licence_id": line.licence_id,
                "name": line.offer.name,
                "subscription": line.subscription,
                "week": week,
                "total": usage.total(line, week),
                "assigned": usage.assigned(line, week),
                "used": usage.used(line, week),
                "used_90": usage.used_in_quarter(line, week),
            }


def _admin(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    del span
    for number in world.partner.admin_numbers(customer):
        person = world.partner.people[number]
        yield {"customer": customer.org_id, "person": person.person_id, "email": person.email, "role": CUSTOMER_ROLE}


_OF_PARTNER: dict[str, Callable[[World], Iterator[Fact]]] = {"partner": _partner, "role": _role, "person": _person}
_OF_CUSTOMER: dict[str, Callable[[World, Customer, range], Iterator[Fact]]] = {
    "customer": _customer,
    "subscription": _subscription,
    "licence": _licence,
    "licence_week": _licence_week,
    "admin": _admin,
    "invoice": truth_calling.invoice,
    "order": truth_calling.order,
    "trial": truth_calling.trial,
    "queue": truth_calling.queue,
    "call": truth_calling.call,
    "queue_call": truth_calling.queue_call,
}
KINDS = (*_OF_PARTNER, *_OF_CUSTOMER)
"""Every kind of fact."""
