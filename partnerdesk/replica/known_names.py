"""Names, mail addresses and ids of customers and people in an account's files, for whoever must leave them out."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Connection, inspect, select

from partnerdesk.replica.schema import customer, customer_tag, partner_admin, person, subscription
from partnerdesk.replica.schema_desk import admin_change, customer_match
from partnerdesk.replica.schema_reports import import_file

_HELD: tuple[Column[str], ...] = (
    customer.c.name,
    customer.c.org_id,
    customer.c.org_uuid,
    customer_tag.c.tag,
    subscription.c.external_id,
    person.c.person_id,
    person.c.display_name,
    person.c.email,
    partner_admin.c.person_id,
    partner_admin.c.display_name,
    partner_admin.c.email,
    import_file.c.file_name,
    admin_change.c.org_id,
    admin_change.c.customer_name,
    admin_change.c.person_id,
    admin_change.c.person_name,
    customer_match.c.name_fold,
)


def fetch_known_names(connection: Connection) -> Iterator[str]:
    """Yield them, from a replica or a desk of any age; the same one may come twice."""
    inspector = inspect(connection)
    there = set(inspector.get_table_names())
    columns = {name: {each["name"] for each in inspector.get_columns(name)} for name in there}
    for column in _HELD:
        if column.name in columns.get(column.table.name, set()):
            for value in connection.execute(select(column).distinct()).scalars():
                if value:
                    yield str(value)
