"""The partner: its facts, and what callers have changed since. Knows nothing of HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

from partnerdesk.sandbox import ids, people
from partnerdesk.sandbox.clock import SandboxClock
from partnerdesk.sandbox.composing import Recipe, compose, org_id
from partnerdesk.sandbox.facts import Customer, Subscription
from partnerdesk.sandbox.memory import Memory
from partnerdesk.sandbox.people import Person, make_people

Row = tuple[str | int | float, ...]
"""A row of a report file."""
WeekSums = dict[str, tuple[Row, ...]]
"""Rows of the summed calling reports for one customer and week, by report."""
OWN_NAME = "Boğaziçi Bulut Çözümleri A.Ş."
CUSTOMER_ROLE = "id_full_admin"
"""Role that an assigned partner administrator has in the customer's organisation."""


class Partner:
    """One partner with its customers. Reads are lock-free; what callers change is kept under a lock."""

    def __init__(
        self, recipe: Recipe, clock: SandboxClock, role: str = "full", memory_file: Path | None = None
    ) -> None:
        self.recipe = recipe
        self.clock = clock
        self.people = make_people(recipe.seed, recipe.anchor_day)
        self.me = self.people[people.SIGNED_IN[role]]
        self.uuid = ids.uuid_of(recipe.seed, "PARTNER", "own")
        self.org_id = org_id(self.uuid)
        self.lock = threading.Lock()
        self.call_sums: dict[tuple[int, int], WeekSums] = {}
        """Rows of the calling reports by customer and whole week, as far as they were asked for."""
        self._by_person_id = {person.person_id: person for person in self.people}
        self._memory = Memory(memory_file, f"{recipe.seed} {recipe.customers} {recipe.anchor_day}")
        self._assignments = self._memory.assignments
        self._revoked: set[int] = set()
        self._tags: dict[int, tuple[str, ...]] = {}
        self._subscription_tags: dict[str, tuple[str, ...]] = {}

    # --- people ---

    def person(self, person_id: str) -> Person | None:
        """Return the person with this id."""
        return self._by_person_id.get(person_id)

    def roles_of(self, person: Person) -> tuple[str, ...]:
        """Return the role keys that a person holds now."""
        if person.number not in self._revoked:
            return person.roles
        return tuple(role for role in person.roles if not role.startswith("atlas-portal.partner."))

    def sees_all(self, person: Person) -> bool:
        """Tell whether a person reaches all customers without being assigned."""
        return bool({people.FULL, people.READONLY} & set(self.roles_of(person)))

    # --- customers ---

    def indices(self) -> range:
        """Return the numbers of all customers that have ever been in the list, gone ones included."""
        joined = max(0, self.clock.week() - self.recipe.anchor_week)
        return range(self.recipe.customers + joined * self.recipe.joining_per_week)

    def listed(self, index: int, week: int) -> bool:
        """Tell whether a customer is in the list in a week."""
        last = self.recipe.last_week(index)
        return self.recipe.first_week(index) <= week and (last is None or week <= last)

    def customers(self, caller: Person | None = None) -> Iterator[Customer]:
        """Yield the customers in the list now; with a caller only those that this person reaches."""
        for index in self.listed_indices(caller):
            yield compose(self.recipe, index)

    def listed_indices(self, caller: Person | None = None) -> Iterator[int]:
        """Yield the numbers of the customers in the list now."""
        week = self.clock.week()
        everything = caller is None or self.sees_all(caller)
        for index in self.indices():
            if self.listed(index, week) and (everything or self._reaches(caller, index)):
                yield index

    def customer(self, wanted: str) -> Customer | None:
        """Return the customer with this id, when it is in the list now."""
        inner = ids.inner_of("ORGANIZATION", wanted)
        index = None if inner is None else ids.number_in(self.recipe.seed, "ORGANIZATION", inner)
        if index is None or index not in self.indices() or not self.listed(index, self.clock.week()):
            return None
        return compose(self.recipe, index)

    def may_read(self, caller: Person, customer: Customer) -> bool:
        """Tell whether a person reaches a customer."""
        return self.sees_all(caller) or self._reaches(caller, customer.index)

    def _reaches(self, caller: Person | None, index: int) -> bool:
        return caller is not None and caller.number in self.admin_numbers(compose(self.recipe, index))

    # --- partner administrators ---

    def admin_numbers(self, customer: Customer) -> list[int]:
        """Return the numbers of the people assigned to a customer now."""
        numbers = set(customer.admins)
        for (index, number), present in list(self._assignments.items()):
            if index == customer.index:
                (numbers.add if present else numbers.discard)(number)
        return sorted(numbers - self._revoked)

    def managed_by(self, customer: Customer) -> str:
        """Return how a customer is managed: by assigned external administrators, or by the partner's organisation."""
        return "external_admin" if self.admin_numbers(customer) else "partner_org"

    def assign(self, customer: Customer, person: Person, *, present: bool) -> None:
        """Assign a person to a customer, or take the assignment back."""
        with self.lock:
            self._assignments[customer.index, person.number] = present
            self._memory.keep()

    def revoke(self, person: Person) -> None:
        """Take away all partner roles of a person, and with them all assignments."""
        with self.lock:
            self._revoked.add(person.number)

    # --- tags ---

    def tags_of(self, customer: Customer) -> tuple[str, ...]:
        """Return a customer's tags."""
        return self._tags.get(customer.index, customer.tags)

    def set_tags(self, customer: Customer, tags: tuple[str, ...]) -> None:
        """Replace a customer's tags."""
        with self.lock:
            self._tags[customer.index] = tags

    def subscription_tags_of(self, subscription: Subscription) -> tuple[str, ...]:
        """Return a subscription's tags."""
        return self._subscription_tags.get(subscription.external_id, subscription.tags)

    def set_subscription_tags(self, subscription: Subscription, tags: tuple[str, ...]) -> None:
        """Replace a subscription's tags."""
        with self.lock:
            self._subscription_tags[subscription.external_id] = tags
