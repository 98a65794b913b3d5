"""Takes the partner administrators of one customer over, as the service lists them now. Part of no run.

The caller holds the account's sync lock, as everyone who writes the replica does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from partnerdesk.replica.runs import bump_generation
from partnerdesk.replica.schema import customer, partner_admin, source
from partnerdesk.replica.schema_staging import stage_admin, stage_cursor
from partnerdesk.replica.staging import ADMINS
from partnerdesk.weeks import week_of

_PATH = "/partner/organizations/{orgId}/partnerAdmins"


@dataclass(frozen=True, slots=True)
class ListedAdmin:
    """One administrator of the listing."""

    person_id: str
    display_name: str
    email: str | None
    role: str | None


def mirror_admins(connection: Connection, org_id: str, admins: Sequence[ListedAdmin], now: int) -> bool:
    """Make the mirror of one customer's administrators what the service lists; return whether that changed anything.

    What an interrupted run has in staging of this customer's administrators is older, so it is dropped: the run asks
    for it again when it goes on.

    Args:
        connection: a writing connection to the replica.
        org_id: the customer; one that the replica does not have is left alone.
        admins: the whole listing.
        now: the moment, seconds by the service's clock.
    """
    mine = {"org_id": stage_admin.c.org_id == org_id, "scope": stage_cursor.c.scope == org_id}
    connection.execute(delete(stage_admin).where(mine["org_id"]))
    connection.execute(delete(stage_cursor).where(stage_cursor.c.dataset == ADMINS, mine["scope"]))
    customer_id = connection.execute(select(customer.c.id).where(customer.c.org_id == org_id)).scalar()
    listed = {admin.person_id: admin for admin in admins}
    if customer_id is None or _mirrored(connection, customer_id) == listed:
        return False
    facts = {"kind": "api", "name": _PATH, "week": week_of(now), "fetched_at": now, "row_count": len(listed)}
    key = connection.execute(insert(source).values(**facts)).inserted_primary_key
    source_id = int(key[0]) if key else None
    connection.execute(delete(partner_admin).where(partner_admin.c.customer_id == customer_id))
    for admin in listed.values():
        row = {"display_name": admin.display_name, "email": admin.email, "role": admin.role, "source_id": source_id}
        connection.execute(insert(partner_admin).values(customer_id=customer_id, person_id=admin.person_id, **row))
    _say_who_manages(connection, customer_id, "external_admin" if listed else "partner_org", source_id)
    bump_generation(connection)
    return True


def _mirrored(connection: Connection, customer_id: int) -> dict[str, ListedAdmin]:
    rows = connection.execute(select(partner_admin).where(partner_admin.c.customer_id == customer_id))
    return {row.person_id: ListedAdmin(row.person_id, row.display_name, row.email, row.role) for row in rows}


def _say_who_manages(connection: Connection, customer_id: int, value: str, source_id: int | None) -> None:
    """Note who manages a customer, unless a report told it, as the sync itself does."""
    told = select(source.c.kind).where(source.c.id == customer.c.managed_by_source_id).scalar_subquery()
    by_api = customer.c.managed_by.is_(None) | told.is_(None) | (told == "api")
    changed = customer.c.managed_by.is_distinct_from(value)
    wanted = update(customer).where(customer.c.id == customer_id, by_api, changed)
    connection.execute(wanted.values(managed_by=value, managed_by_source_id=source_id))
