"""Which weeks a calling page can be set to: those that any calling report covers."""

from __future__ import annotations

from sqlalchemy import Connection, select, union

from partnerdesk.analytics.calling_sums import TABLES, of_customer
from partnerdesk.analytics.context import Context


def known_calling_weeks(connection: Connection, context: Context, *, customer_id: int | None = None) -> tuple[int, ...]:
    """Return the completed weeks that a report of usage, quality, features or queues covers, newest first."""
    found = union(
        *(
            select(table.c.week).where(table.c.week < context.week, of_customer(table, customer_id)).distinct()
            for table in TABLES.values()
        )
    ).subquery()
    return tuple(connection.execute(select(found.c.week).order_by(found.c.week.desc())).scalars())
