"""The tables of the partner's own administrators, and of the customers of one of them (glossary 3.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from partnerdesk import roles
from partnerdesk.analytics.context import Context
from partnerdesk.figures.customer_tables import SmallTable, Value
from partnerdesk.replica.people import AssignedRow, PersonRow, fetch_assigned, fetch_people, fetch_person_id

ALL_CUSTOMERS, ASSIGNED_ONES, NO_CUSTOMERS = "all", "assigned", "none"


@dataclass(frozen=True, slots=True)
class Administrator:
    """Someone with a partner role."""

    id: int
    person: PersonRow
    held: roles.Held

    @property
    def role(self) -> str:
        """The first of the roles in the order of `roles.TITLES`, else the name of one that is not known."""
        known = next((kind for kind in roles.TITLES if kind in self.held.kinds), None)
        return known or next(iter(self.held.others), "")

    @property
    def access(self) -> str:
        """Which customers this person reaches: all, assigned ones, or none by an assignment."""
        if self.held.sees_all:
            return ALL_CUSTOMERS
        return ASSIGNED_ONES if self.person.customers else NO_CUSTOMERS


def administrators(connection: Connection, _context: Context, _unused: int = 0) -> list[Administrator]:
    """Return everyone with a partner role; roles of the organisation alone do not count."""
    found = (Administrator(row.id, row, roles.held(row.roles)) for row in fetch_people(connection))
    return [each for each in found if each.held.kinds - {roles.ORGANIZATION} or each.held.others]


def _customers_of(connection: Connection, context: Context, person: int) -> Sequence[AssignedRow]:
    person_id = fetch_person_id(connection, person)
    return [] if person_id is None else fetch_assigned(connection, person_id, context.language)


_VALUES: dict[str, Value] = {
    "name": lambda row: row.person.display_name.casefold(),
    "email": lambda row: row.person.email,
    "role": lambda row: row.role,
    "access": lambda row: row.access,
    "customers": lambda row: None if row.held.sees_all else row.person.customers,
    "last_activity": lambda row: row.person.last_activity_at,
}
ADMINISTRATORS = SmallTable(
    administrators,
    _VALUES,
    {key: _VALUES[key] for key in ("role", "access")},
    {"customers": _VALUES["customers"]},
    lambda row: " ".join([row.person.display_name, row.person.email or "", *(name for _id, name in row.person.roles)]),
)
"""Everyone with a partner role; the first argument of its questions is not looked at."""

_ASSIGNED: dict[str, Value] = {"role": lambda row: row.role, "listed": lambda row: row.vanished_at is None}
CUSTOMERS_OF = SmallTable(
    _customers_of,
    _ASSIGNED,
    {"role": _ASSIGNED["role"]},
    {},
    lambda row: f"{row.name} {row.org_id}",
)
"""The customers of one administrator, whose row number is the first argument; in the order of the language."""
