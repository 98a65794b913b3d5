"""What the replica tells of its syncs: runs, their problems, the state of the whole. Reads alone."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row, func, select

from partnerdesk.replica.rows import ReplicaState, SyncProblemRow, SyncRunRow
from partnerdesk.replica.schema import customer, meta, sync_problem, sync_run

_PROBLEMS = select(func.count()).where(sync_problem.c.run_id == sync_run.c.id).correlate(sync_run).scalar_subquery()


def fetch_runs(connection: Connection, limit: int = 100) -> list[SyncRunRow]:
    """Return the runs of the sync, newest first."""
    query = select(sync_run, _PROBLEMS.label("problems")).order_by(sync_run.c.id.desc()).limit(limit)
    return [_run(row) for row in connection.execute(query)]


def fetch_problems(connection: Connection, run_id: int) -> list[SyncProblemRow]:
    """Return what a run could not fetch, in the order in which it happened."""
    query = (
        select(sync_problem, customer.c.id.label("customer_id"), customer.c.name)
        .outerjoin(customer, customer.c.org_id == sync_problem.c.org_id)
        .where(sync_problem.c.run_id == run_id)
        .order_by(sync_problem.c.id)
    )
    return [
        SyncProblemRow(
            dataset=row.dataset,
            org_id=row.org_id,
            customer_id=row.customer_id,
            customer_name=row.name,
            code=row.code,
            params=json.loads(row.params),
            at=row.at,
        )
        for row in connection.execute(query)
    ]


def fetch_state(connection: Connection) -> ReplicaState:
    """Return what the status line and the doctor say of the replica."""
    listed = customer.c.vanished_at.is_(None)
    runs = fetch_runs(connection, limit=1)
    return ReplicaState(
        generation=fetch_number(connection, "generation") or 0,
        customers=_count(connection, listed),
        stale=_count(connection, listed & customer.c.stale_since.is_not(None)),
        promoted_at=fetch_number(connection, "promoted_at"),
        clock_skew=fetch_number(connection, "clock_skew") or 0,
        last_run=runs[0] if runs else None,
    )


def fetch_fact(connection: Connection, key: str) -> str | None:
    """Return a single fact of the replica (table `meta`), None when it is not there."""
    return connection.execute(select(meta.c.value).where(meta.c.key == key)).scalar_one_or_none()


def fetch_number(connection: Connection, key: str) -> int | None:
    """Return a single fact that is a whole number, None when it is not there."""
    value = fetch_fact(connection, key)
    return int(value) if value else None


def _count(connection: Connection, condition: Any) -> int:
    return connection.execute(select(func.count()).select_from(customer).where(condition)).scalar_one()


def _run(row: Row[Any]) -> SyncRunRow:
    return SyncRunRow(
        id=row.id,
        started_at=row.started_at,
        finished_at=row.finished_at,
        state=row.state,
        week=row.week,
        fault_code=row.fault_code,
        fault_params=json.loads(row.fault_params) if row.fault_params else {},
        summary=json.loads(row.summary) if row.summary else {},
        problems=row.problems,
    )
