"""Which earlier weeks an analytics page can be set to: those of which license figures were kept."""

from __future__ import annotations

from sqlalchemy import Connection, select

from partnerdesk.analytics.context import Context
from partnerdesk.replica.schema import week_total


def known_weeks(connection: Connection, context: Context) -> tuple[int, ...]:
    """Return the weeks before the present one that have figures of any product, newest first."""
    query = (
        select(week_total.c.week).distinct().where(week_total.c.week < context.week).order_by(week_total.c.week.desc())
    )
    return tuple(connection.execute(query).scalars())
