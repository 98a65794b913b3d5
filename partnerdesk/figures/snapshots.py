"""Finds out which weeks a view means: of the figures, of the use, of the day that days are counted from."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.subscription_base import Snapshot, snapshot
from partnerdesk.replica.schema import customer, sync_dataset, sync_run, week_total
from partnerdesk.replica.staging import LICENCES


def snapshot_of(connection: Connection, context: Context, product: str, week: int | None) -> Snapshot:
    """Return what a page looks at, for one product.

    Args:
        connection: of the replica.
        context: the day.
        product: calling | meetings.
        week: None or a week that has not ended for the present, else an earlier week.
    """
    plain = snapshot(context, week, product)
    if plain.week is not None:
        return plain
    used = select(func.max(week_total.c.week)).where(
        week_total.c.product == product, week_total.c.used.is_not(None), week_total.c.week <= context.week
    )
    return Snapshot(
        plain.products,
        plain.day,
        state_week=_mirror_week(connection, context),
        use_week=connection.execute(used).scalar_one(),
    )


def _mirror_week(connection: Connection, context: Context) -> int:
    """Return the week in which the licences of the mirror were fetched."""
    promoted = (
        select(func.max(sync_run.c.week))
        .join(sync_dataset, sync_dataset.c.run_id == sync_run.c.id)
        .where(sync_dataset.c.dataset == LICENCES, sync_dataset.c.state == "promoted")
    )
    kept = select(func.max(week_total.c.week)).where(week_total.c.week <= context.week)
    for query in (promoted, kept):
        found: int | None = connection.execute(query).scalar_one()
        if found is not None:
            return found
    return context.week


def has_figures(connection: Connection, wanted: Snapshot) -> bool:
    """Return whether licence figures were kept of the week that is looked at; the mirror always counts."""
    if wanted.week is None:
        return True
    query = select(func.count()).select_from(week_total).where(week_total.c.week == wanted.week)
    return bool(connection.execute(query).scalar_one())


def first_listed_week(connection: Connection) -> int | None:
    """Return the week in which the customers were first listed, None before any sync."""
    found: int | None = connection.execute(select(func.min(customer.c.first_seen_week))).scalar_one()
    return found
