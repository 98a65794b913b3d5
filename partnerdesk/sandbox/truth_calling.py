"""The raw facts about money and calls, for independent checks. Not part of the service's wire."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from partnerdesk.sandbox import calls, commerce, usage
from partnerdesk.sandbox.facts import Customer
from partnerdesk.sandbox.world import World

Fact = dict[str, Any]


def invoice(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    """Yield a customer's invoices."""
    del span
    for each in commerce.invoices(customer, world.clock.today()):
        yield {"customer": customer.org_id, **asdict(each)}


def order(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    """Yield a customer's order lines."""
    del span
    for each in commerce.orders(customer, world.clock.today()):
        fact = asdict(each)
        fact["order_kind"] = fact.pop("kind")
        yield {"customer": customer.org_id, **fact}


def trial(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    """Yield a customer's trials, a line for each licence line."""
    del span
    today, week = world.clock.today(), world.clock.week() - 1
    for each in customer.subscriptions:
        if each.is_trial and each.known(today):
            for line in each.lines:
                yield {
                    "customer": customer.org_id,
                    "external_id": each.external_id,
                    "product": line.offer.name,
                    "start_day": each.start_day,
                    "end_day": each.end_day(today),
                    "licences": usage.total(line, week),
                    "used": usage.used(line, week) if each.active(today) else 0,
                    "ongoing": each.active(today),
                }


def queue(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    """Yield a customer's call queues."""
    del world, span
    for each in customer.queues:
        yield {
            "customer": customer.org_id,
            "queue": each.name,
            "location": each.location,
            "phone": each.phone,
            "extension": each.extension,
            "agents": each.agents,
        }


def call(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    """Yield the users' calls of the wanted weeks."""
    for week in span:
        made, _ = calls.week_calls(customer, week, world.clock.now())
        for each in made:
            yield {
                "customer": customer.org_id,
                "week": week,
                "correlation": calls.call_uuid(customer, week, each.call_id),
                "user": calls.user_uuid(customer, each.user),
                "start": each.start,
                "ring": each.ring,
                "duration": each.duration,
                "direction": each.direction,
                "answered": each.answered,
                "endpoint": each.endpoint,
                "jitter": each.jitter,
                "latency": each.latency,
                "loss": each.loss,
                "feature": each.feature,
            }


def queue_call(world: World, customer: Customer, span: range) -> Iterator[Fact]:
    """Yield the queue calls of the wanted weeks; one that moves on is offered to two queues."""
    for week in span:
        _, queued = calls.week_calls(customer, week, world.clock.now())
        for each in queued:
            yield {
                "customer": customer.org_id,
                "week": week,
                "correlation": calls.call_uuid(customer, week, each.call_id),
                "queue": each.queue.name,
                "offered": each.offered,
                "outcome": each.outcome,
                "wait": each.wait,
                "handle": each.handle,
            }
