"""Takes a whole dataset of a run over into the mirror in one transaction, writing only what changed. Fetches nothing.

A row that is missing from a complete listing gets a tombstone (`vanished_at`), and loses it when it comes back. Rows
that a report file brought (their source says so) are not the service's to bury. A customer whose listing failed, or of
which not every received row is in staging, is left as it was.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from partnerdesk.errors import BadAnswerFault
from partnerdesk.replica.promote_customers import promote_admins, promote_sign_ins, promote_subscriptions, promote_tags
from partnerdesk.replica.promote_licences import promote_licences
from partnerdesk.replica.promote_partner import promote_organizations, promote_people, promote_roles
from partnerdesk.replica.promote_work import Part, Work
from partnerdesk.replica.runs import (
    PROMOTED,
    Interruptible,
    Run,
    Store,
    add_to_summary,
    bump_generation,
    write_interruptibly,
)
from partnerdesk.replica.schema import source, sync_dataset
from partnerdesk.replica.schema_staging import stage_cursor
from partnerdesk.replica.staging import (
    ADMINS,
    LICENCES,
    OK,
    ORGANIZATIONS,
    PEOPLE,
    ROLES,
    SIGN_INS,
    STAGE_TABLES,
    SUBSCRIPTIONS,
    TAGS,
    end_scope,
)

_STEPS: dict[str, tuple[str, Callable[[Work], Part]]] = {
    ORGANIZATIONS: ("/organizations", promote_organizations),
    LICENCES: ("/licenses", promote_licences),
    ADMINS: ("/partner/organizations/{orgId}/partnerAdmins", promote_admins),
    TAGS: ("/partner/tags/organizations", promote_tags),
    SUBSCRIPTIONS: ("/partner/tags/organizations/{orgId}/subscriptions/{subscriptionId}", promote_subscriptions),
    SIGN_INS: ("/adminAudit/events", promote_sign_ins),
    ROLES: ("/roles", promote_roles),
    PEOPLE: ("/people", promote_people),
}
PROMOTE_ORDER = tuple(_STEPS)
"""Datasets in the order of promotion: customers first, then what hangs on them."""


def promote(
    store: Store,
    run: Run,
    dataset: str,
    *,
    now: int,
    interruptible: Interruptible,
) -> Part:
    """Promote one dataset of a run.

    Args:
        store: the replica.
        run: the run.
        dataset: one of `PROMOTE_ORDER`.
        now: the moment, seconds, by the service's clock.
        interruptible: gives a context; calling what it was given ends the transaction early.

    Returns:
        What changed, as it was added to the run's summary.

    Raises:
        BadAnswerFault: staging does not hold what was received, or the mirror would not; nothing was changed.
        CancelledFault: interrupted; nothing was changed.
    """
    with write_interruptibly(store, interruptible) as connection:
        return _promote(connection, run, dataset, now)


def _promote(connection: Connection, run: Run, dataset: str, now: int) -> Part:
    path, step = _STEPS[dataset]
    _leave_out_incomplete(connection, run, dataset, now)
    row = insert(source).values(kind="api", name=path, run_id=run.id, week=run.week, fetched_at=now)
    key = connection.execute(row).inserted_primary_key
    work = Work(connection, run, int(key[0]) if key else 0, now)
    part = step(work)
    rows = part[dataset]["rows"]
    connection.execute(update(source).where(source.c.id == work.source_id).values(row_count=rows))
    done = upsert(sync_dataset).values(
        run_id=run.id, dataset=dataset, state=PROMOTED, done=rows, total=rows, promoted_at=now
    )
    changed = {name: done.excluded[name] for name in ("state", "done", "total", "promoted_at")}
    connection.execute(done.on_conflict_do_update(index_elements=["run_id", "dataset"], set_=changed))
    add_to_summary(connection, run.id, part)
    bump_generation(connection)
    return part


def _leave_out_incomplete(connection: Connection, run: Run, dataset: str, now: int) -> None:
    """Compare the rows in staging with those received, listing by listing; a customer that differs is left out."""
    if dataset == SUBSCRIPTIONS:
        return  # one row each, written together with its cursor
    table = STAGE_TABLES[dataset]
    mine = (table.c.run_id == run.id, table.c.org_id == stage_cursor.c.scope) if "org_id" in table.c else ()
    per_scope = select(func.count()).select_from(table).where(*mine).scalar_subquery()
    whole = select(func.count()).select_from(table).where(table.c.run_id == run.id).scalar_subquery()
    listings = select(stage_cursor.c.scope, stage_cursor.c.received, per_scope, whole).where(
        stage_cursor.c.run_id == run.id, stage_cursor.c.dataset == dataset, stage_cursor.c.outcome == OK
    )
    params = {"detail": "the count of rows is not what was received"}
    for scope, received, staged, all_staged in connection.execute(listings).all():
        if received == (staged if scope else all_staged):
            continue
        if not scope:
            raise BadAnswerFault(**params)
        end_scope(connection, run.id, dataset, "bad_answer", scope=scope, params=params, now=now)
