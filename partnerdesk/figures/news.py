"""What a sync changed that matters: customers that newly have a status that needs somebody. Runs on a connection."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.filters import CustomerFilter, conditions_of
from partnerdesk.replica.schema import customer
from partnerdesk.replica.sync_log import fetch_state

EXPIRING, OVERAGE = "expiring_soon", "license_overage"
WATCHED = (EXPIRING, OVERAGE)

Standing = dict[str, frozenset[int]]
"""Status to the ids of the customers that have it."""


@dataclass(frozen=True)
class News:
    """How many customers newly have each watched status (glossary 2.3, 2.4)."""

    expiring: int
    overage: int

    def __bool__(self) -> bool:
        return bool(self.expiring or self.overage)

    @property
    def statuses(self) -> list[str]:
        """The statuses that somebody newly has."""
        return [key for key, count in ((EXPIRING, self.expiring), (OVERAGE, self.overage)) if count]


def fetch_standing(connection: Connection, context: Context, *, as_of_sync: bool = False) -> Standing:
    """Return who has the watched statuses.

    Args:
        connection: of the replica.
        context: day and thresholds.
        as_of_sync: count days from the day of the last sync, so that what came closer since then is new.
    """
    if as_of_sync:
        context = replace(context, now=fetch_state(connection).promoted_at or context.now)
    return {
        key: frozenset(
            connection.execute(
                select(customer.c.id).where(*conditions_of(CustomerFilter(statuses=frozenset({key})), context))
            ).scalars()
        )
        for key in WATCHED
    }


def news_between(before: Standing, after: Standing) -> News:
    """Return what is in `after` and was not in `before`."""
    fresh = {key: len(after[key] - before[key]) for key in WATCHED}
    return News(fresh[EXPIRING], fresh[OVERAGE])
