"""The partner's own people, their roles and the customers that they are assigned to. Knows no rule about roles."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import Connection, Integer, func, literal_column, select

from partnerdesk.errors import UnknownCustomerFault
from partnerdesk.replica.customer_detail import AdminRow, fetch_admins
from partnerdesk.replica.schema import customer, partner_admin, person, role
from partnerdesk.replica.sync_log import fetch_fact

RolePairs = tuple[tuple[str, str], ...]
"""Id and name of each role; a role without a name in the replica is named by its id."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Someone of the partner's own organisation who holds a role."""

    id: int
    """Number of the row."""
    person_id: str
    display_name: str
    email: str | None
    roles: RolePairs
    last_activity_at: int | None
    """Seconds UTC; None: not known."""
    customers: int
    """Listed customers that name this person as an administrator."""


@dataclass(frozen=True, slots=True)
class AssignedRow:
    """A customer that someone is assigned to."""

    id: int
    """The replica's id of the customer."""
    org_id: str
    name: str
    role: str | None
    """Role in the customer's organisation, as it came."""
    vanished_at: int | None


def fetch_role_names(connection: Connection) -> dict[str, str]:
    """Return the name of each role by its id."""
    return {row.role_id: row.name for row in connection.execute(select(role.c.role_id, role.c.name))}


def fetch_own_roles(connection: Connection) -> RolePairs | None:
    """Return the roles of the person who is signed in; None when the replica does not tell."""
    person_id = fetch_fact(connection, "person_id")
    if person_id is None:
        return None
    wanted = select(person.c.roles).where(person.c.person_id == person_id, person.c.vanished_at.is_(None))
    found = connection.execute(wanted).scalar()
    return None if found is None else _pairs(found, fetch_role_names(connection))


def fetch_people(connection: Connection) -> list[PersonRow]:
    """Return everyone who holds a role, by name."""
    names = fetch_role_names(connection)
    counted = (
        select(partner_admin.c.person_id, func.count().label("customers"))
        .join(customer, customer.c.id == partner_admin.c.customer_id)
        .where(customer.c.vanished_at.is_(None))
        .group_by(partner_admin.c.person_id)
    )
    counts = {row.person_id: row.customers for row in connection.execute(counted)}
    number = literal_column("person.rowid", Integer).label("number")
    listed = select(person, number).where(person.c.vanished_at.is_(None))
    wanted = listed.order_by(person.c.display_name, person.c.person_id)
    return [
        PersonRow(
            row.number,
            row.person_id,
            row.display_name,
            row.email,
            _pairs(row.roles, names),
            row.last_activity_at,
            counts.get(row.person_id, 0),
        )
        for row in connection.execute(wanted)
    ]


@dataclass(frozen=True, slots=True)
class CustomerAdmins:
    """Who looks after a customer, with all that it takes to change that."""

    customer_id: int
    org_id: str
    name: str
    vanished_at: int | None
    stale_code: str | None
    """Why it could not be fetched the last time."""
    is_known: bool
    """Whether the service told who is assigned; an empty list alone does not say so."""
    admins: tuple[AdminRow, ...]
    people: tuple[PersonRow, ...]
    """Everyone of the partner who holds a role."""
    own_roles: RolePairs | None
    """Of the person who is signed in; None: not known."""


def fetch_customer_admins(connection: Connection, customer_id: int) -> CustomerAdmins:
    """Return who looks after a customer.

    Raises:
        UnknownCustomerFault: there is none with that id.
    """
    columns = (customer.c.org_id, customer.c.name, customer.c.vanished_at, customer.c.stale_code)
    wanted = select(*columns, customer.c.refreshed_at).where(customer.c.id == customer_id)
    facts = connection.execute(wanted).one_or_none()
    if facts is None:
        raise UnknownCustomerFault(customer=customer_id)
    admins = fetch_admins(connection, customer_id)
    any_list = bool(admins) or connection.execute(select(partner_admin.c.person_id).limit(1)).scalar() is not None
    return CustomerAdmins(
        customer_id,
        facts.org_id,
        facts.name,
        facts.vanished_at,
        facts.stale_code,
        bool(admins) or (any_list and facts.refreshed_at is not None),
        admins,
        tuple(fetch_people(connection)),
        fetch_own_roles(connection),
    )


def fetch_person_id(connection: Connection, number: int) -> str | None:
    """Return whom the row with this number shows; None where there is none."""
    wanted = select(person.c.person_id).where(literal_column("person.rowid") == number)
    found: str | None = connection.execute(wanted).scalar()
    return found


def fetch_assigned(connection: Connection, person_id: str, language: str) -> list[AssignedRow]:
    """Return the customers that someone is assigned to, by name in the order of a language (en, tr)."""
    order = customer.c.sort_tr if language == "tr" else customer.c.sort_en
    wanted = (
        select(customer.c.id, customer.c.org_id, customer.c.name, partner_admin.c.role, customer.c.vanished_at)
        .join(partner_admin, partner_admin.c.customer_id == customer.c.id)
        .where(partner_admin.c.person_id == person_id)
        .order_by(order, customer.c.id)
    )
    return [AssignedRow(*row) for row in connection.execute(wanted)]


def _pairs(raw: str, names: dict[str, str]) -> RolePairs:
    return tuple((role_id, names.get(role_id, role_id)) for role_id in json.loads(raw))
