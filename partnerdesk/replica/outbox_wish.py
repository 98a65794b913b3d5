"""Makes a change to be queued out of ids: looks names and last-known state up in the replica. Writes nothing."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from partnerdesk.errors import UnknownCustomerFault
from partnerdesk.replica.outbox import NewChange
from partnerdesk.replica.outbox_faults import UnknownPersonFault
from partnerdesk.replica.outbox_rows import Side, Verb
from partnerdesk.replica.schema import customer, partner_admin, person
from partnerdesk.replica.sync_log import fetch_fact


def find_person(connection: Connection, wanted: str) -> str:
    """Return the id of the person whom `wanted` names: id, mail address, or name where one person alone has it.

    Raises:
        UnknownPersonFault: nobody, or several people.
    """
    folded = wanted.strip().casefold()
    found: dict[str, None] = {}
    for table in (person, partner_admin):
        columns = select(table.c.person_id, table.c.email, table.c.display_name)
        for row in connection.execute(columns):
            if row.person_id == wanted:
                return str(row.person_id)
            if folded in {(row.email or "").casefold(), row.display_name.casefold()}:
                found[row.person_id] = None
    if len(found) != 1:
        raise UnknownPersonFault(person=wanted)
    return next(iter(found))


def make_wish(connection: Connection, verb: Verb, customer_id: int, person_id: str) -> NewChange:
    """Return the change with its names and with what the replica knows of it now.

    Args:
        connection: a connection to the replica.
        verb: assign or unassign.
        customer_id: the replica's id of the customer.
        person_id: the person's id on the service.

    Raises:
        UnknownCustomerFault, UnknownPersonFault: the replica does not have them.
    """
    of_customer = connection.execute(
        select(customer.c.org_id, customer.c.name, customer.c.refreshed_at).where(customer.c.id == customer_id)
    ).one_or_none()
    if of_customer is None:
        raise UnknownCustomerFault(customer=customer_id)
    name = _person_name(connection, person_id)
    known = _known(connection, customer_id, person_id, is_fetched=of_customer.refreshed_at is not None)
    by = fetch_fact(connection, "person_id") or ""
    return NewChange(verb, of_customer.org_id, of_customer.name, person_id, name, known, by)


def _person_name(connection: Connection, person_id: str) -> str:
    for table in (person, partner_admin):
        wanted = select(table.c.display_name).where(table.c.person_id == person_id).limit(1)
        found: str | None = connection.execute(wanted).scalar()
        if found is not None:
            return found
    raise UnknownPersonFault(person=person_id)


def _known(connection: Connection, customer_id: int, person_id: str, *, is_fetched: bool) -> Side | None:
    mine = select(partner_admin.c.person_id, partner_admin.c.role).where(partner_admin.c.customer_id == customer_id)
    rows = {row.person_id: row.role for row in connection.execute(mine)}
    if person_id in rows:
        return Side(present=True, role=rows[person_id])
    # An empty list tells something only where lists of administrators come at all.
    any_list = rows or connection.execute(select(func.count()).select_from(partner_admin)).scalar()
    return Side(present=False) if any_list and is_fetched else None
