"""What a file or a copy of it holds, in a few numbers, so that none is replaced blindly. Reads alone."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, inspect, select

from partnerdesk.replica.outbox_rows import count_waiting
from partnerdesk.replica.schema import customer, meta, week_total
from partnerdesk.replica.schema_desk import admin_change, draft, saved_view


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """Numbers of one file; None: a file of its kind, or of its age, has no such thing."""

    synced_at: int | None = None
    """When its data came from the service, seconds UTC."""
    customers: int | None = None
    weeks: int | None = None
    """Weeks of license history."""
    views: int | None = None
    drafts: int | None = None
    waiting: int | None = None
    """Changes of administrators that have not ended."""


def fetch_copy_facts(connection: Connection) -> CopyFacts:
    """Return what a replica or a desk holds, also one of an older schema."""
    there = set(inspect(connection).get_table_names())
    if customer.name in there:
        listed = select(func.count()).where(customer.c.vanished_at.is_(None)).select_from(customer)
        return CopyFacts(
            synced_at=_synced_at(connection),
            customers=connection.execute(listed).scalar_one(),
            weeks=connection.execute(select(func.count(week_total.c.week.distinct()))).scalar_one(),
        )
    return CopyFacts(
        views=_count(connection, saved_view, there),
        drafts=_count(connection, draft, there),
        waiting=count_waiting(connection) if admin_change.name in there else None,
    )


def _count(connection: Connection, table: Table, there: set[str]) -> int | None:
    if table.name not in there:
        return None
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _synced_at(connection: Connection) -> int | None:
    value = connection.execute(select(meta.c.value).where(meta.c.key == "promoted_at")).scalar_one_or_none()
    return int(value) if value else None
