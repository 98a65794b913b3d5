"""The record of sync runs: begun, resumed, ended, and what they could not fetch. Knows no endpoint."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection, delete, func, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import OperationalError

from partnerdesk.errors import CancelledFault, Fault, OtherPartnerFault
from partnerdesk.replica.faults import result_code
from partnerdesk.replica.schema import customer, meta, sync_dataset, sync_problem, sync_run
from partnerdesk.replica.schema_staging import stage_cursor
from partnerdesk.replica.staging import ORGANIZATIONS, clear_failed, drop_plan, drop_some
from partnerdesk.replica.sync_log import fetch_fact
from partnerdesk.weeks import DAY_SECONDS

RUNNING, COMPLETE, PARTIAL, FAILED, CANCELLED = "running", "complete", "partial", "failed", "cancelled"
PROMOTED = "promoted"
RESUME_SECONDS = DAY_SECONDS
_AHEAD_SECONDS = 300
_INTERRUPTED = 9  # SQLITE_INTERRUPT
_OF_CUSTOMERS = (stage_cursor.c.dataset == ORGANIZATIONS, stage_cursor.c.scope == "")

Interruptible = Callable[[Callable[[], None]], AbstractContextManager[None]]
"""Gives a context; someone who asks to stop inside it calls what it was given."""


class Store(Protocol):
    """A replica, open. `Replica` is one."""

    def read(self) -> AbstractContextManager[Connection]:
        """Give a reading connection."""

    def write(self) -> AbstractContextManager[Connection]:
        """Give a connection inside one write transaction."""


@dataclass(frozen=True)
class Run:
    """One run under way. `now` is the moment by the service's clock at which this process took it up."""

    id: int
    week: int
    now: int
    resumed: bool


def set_meta(connection: Connection, key: str, value: str | int) -> None:
    """Write one fact of the replica."""
    row = upsert(meta).values(key=key, value=str(value))
    connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": row.excluded.value}))


def bump_generation(connection: Connection) -> None:
    """Tell readers that what they hold is of an older generation."""
    set_meta(connection, "generation", int(fetch_fact(connection, "generation") or 0) + 1)


def begin_run(
    store: Store, *, base_url: str, week: int, now: int, skew: int, person_id: str, own_org_id: str, folder: str
) -> Run:
    """Take up the run that was interrupted, if it is of this address and week and not a day old; else begin one.

    A run that has promoted anything is not taken up: what it fetched is history by then. What a resumed run failed to
    fetch is asked for again. No other run can be taken up later; `sweep_staging` removes what they left.

    Raises:
        OtherPartnerFault: the replica holds another partner's data.
    """
    with store.write() as connection:
        known = fetch_fact(connection, "own_org_id")
        if known is not None and known != own_org_id:
            raise OtherPartnerFault(folder=folder)
        facts: dict[str, str | int] = {"own_org_id": own_org_id, "person_id": person_id, "clock_skew": skew}
        for name, value in facts.items():
            set_meta(connection, name, value)
        found = _resumable(connection, base_url, week, now)
        _discard_others(connection, found, now)
        if found is not None:
            clear_failed(connection, found)
            connection.execute(delete(sync_problem).where(sync_problem.c.run_id == found))
            values = {"state": RUNNING, "finished_at": None, "fault_code": None, "fault_params": None}
            connection.execute(update(sync_run).where(sync_run.c.id == found).values(values))
            return Run(found, week, now, resumed=True)
        row = insert(sync_run).values(started_at=now, state=RUNNING, week=week, base_url=base_url)
        key = connection.execute(row).inserted_primary_key
        return Run(int(key[0]) if key else 0, week, now, resumed=False)


def record_failed_start(
    store: Store, *, base_url: str, week: int, now: int, state: str, code: str, params: str
) -> None:
    """Note a run that ended before it began, and leave an interrupted one to be resumed later."""
    with store.write() as connection:
        row = {"started_at": now, "finished_at": now, "state": state, "week": week, "base_url": base_url}
        connection.execute(insert(sync_run).values(**row, fault_code=code, fault_params=params))


def interrupt_run(store: Store, run: Run, *, now: int, state: str, code: str, params: Mapping[str, str | int]) -> None:
    """End a run that did not promote everything; its staging is kept for the next start."""
    values = {"state": state, "finished_at": now, "fault_code": code, "fault_params": json.dumps(dict(params))}
    with store.write() as connection:
        _record_problems(connection, run, now)
        connection.execute(update(sync_run).where(sync_run.c.id == run.id).values(values))


def finish_run(store: Store, run: Run, *, now: int, interruptible: Interruptible) -> str:
    """End a run that promoted what it could: mark stale and fresh customers, note problems, say when it was.

    Returns:
        `complete` or `partial`.

    Raises:
        CancelledFault: interrupted; nothing was changed.
    """
    with write_interruptibly(store, interruptible) as connection:
        _record_problems(connection, run, now)
        _mark_customers(connection, run, now)
        summary = read_summary(connection, run.id)
        live = select(func.count()).select_from(customer).where(customer.c.vanished_at.is_(None))
        counts = summary.setdefault("customers", {})
        counts["total"] = connection.execute(live).scalar()
        counts["stale"] = connection.execute(live.where(customer.c.stale_since.is_not(None))).scalar()
        state = _state(connection, run)
        values = {"state": state, "finished_at": now, "summary": json.dumps(summary, ensure_ascii=False)}
        connection.execute(update(sync_run).where(sync_run.c.id == run.id).values(values))
        set_meta(connection, "promoted_at", now)
        bump_generation(connection)
    return state


def add_problem(store: Store, run: Run, dataset: str, fault: Fault, *, now: int) -> None:
    """Note what a run that is finished met afterwards, beside the mirror."""
    row = {"run_id": run.id, "dataset": dataset, "code": fault.code, "params": json.dumps(dict(fault.params))}
    with store.write() as connection:
        connection.execute(insert(sync_problem).values(**row, at=now))
        connection.execute(update(sync_run).where(sync_run.c.id == run.id).values(state=_state(connection, run)))


def sweep_staging(store: Store, check: Callable[[], None], *, kept: int = 0) -> None:
    """Empty the staging of every run but one, a little at a time.

    Args:
        store: the replica.
        check: called between two transactions; raises to stop there.
        kept: the run whose staging stays; 0 for none.
    """
    for table in drop_plan():
        while True:
            check()
            with store.write() as connection:
                if not drop_some(connection, table, kept):
                    break


@contextmanager
def write_interruptibly(store: Store, interruptible: Interruptible) -> Iterator[Connection]:
    """Give a connection inside one write transaction that someone who asks to stop breaks off.

    Raises:
        CancelledFault: it was broken off; nothing was changed.
    """
    try:
        with store.write() as connection:
            driver: Any = connection.connection.driver_connection
            with interruptible(driver.interrupt):
                yield connection
    except OperationalError as error:
        if result_code(error) == _INTERRUPTED:
            raise CancelledFault from error
        raise


def read_state(connection: Connection, run_id: int) -> str:
    """Return how a run stands."""
    return str(connection.execute(select(sync_run.c.state).where(sync_run.c.id == run_id)).scalar())


def read_summary(connection: Connection, run_id: int) -> dict[str, dict[str, object]]:
    """Return what a run brought so far."""
    raw = connection.execute(select(sync_run.c.summary).where(sync_run.c.id == run_id)).scalar()
    return json.loads(raw) if raw else {}


def add_to_summary(connection: Connection, run_id: int, part: Mapping[str, Mapping[str, object]]) -> None:
    """Add facts to what a run brought; numbers of the same name are added up."""
    summary = read_summary(connection, run_id)
    for name, facts in part.items():
        into = summary.setdefault(name, {})
        for key, value in facts.items():
            before = into.get(key, 0)
            into[key] = before + value if isinstance(value, int) and isinstance(before, int) else value
    values = {"summary": json.dumps(summary, ensure_ascii=False)}
    connection.execute(update(sync_run).where(sync_run.c.id == run_id).values(values))


def read_problems(connection: Connection, run_id: int) -> list[dict[str, Any]]:
    """Return what a run could not fetch: dataset, org_id and customer (None: not about one), code and params."""
    columns = (sync_problem.c.dataset, sync_problem.c.org_id, customer.c.name.label("customer"), sync_problem.c.code)
    wanted = (
        select(*columns, sync_problem.c.params)
        .join_from(sync_problem, customer, customer.c.org_id == sync_problem.c.org_id, isouter=True)
        .where(sync_problem.c.run_id == run_id)
        .order_by(sync_problem.c.id)
    )
    return [{**row, "params": json.loads(row["params"])} for row in connection.execute(wanted).mappings()]


def _resumable(connection: Connection, base_url: str, week: int, now: int) -> int | None:
    wanted = (
        select(sync_run.c.id)
        .where(
            sync_run.c.state.in_([RUNNING, CANCELLED, FAILED]),
            sync_run.c.base_url == base_url,
            sync_run.c.week == week,
            sync_run.c.started_at.between(now - RESUME_SECONDS, now + _AHEAD_SECONDS),
            select(stage_cursor.c.run_id).where(stage_cursor.c.run_id == sync_run.c.id, *_OF_CUSTOMERS).exists(),
            ~select(sync_dataset.c.run_id)
            .where(sync_dataset.c.run_id == sync_run.c.id, sync_dataset.c.state == PROMOTED)
            .exists(),
        )
        .order_by(sync_run.c.id.desc())
        .limit(1)
    )
    found: int | None = connection.execute(wanted).scalar()
    return found


def _discard_others(connection: Connection, kept: int | None, now: int) -> None:
    # Without the cursor of the customers no run is taken up, also while the rest of its staging is still there.
    connection.execute(delete(stage_cursor).where(stage_cursor.c.run_id != (kept or 0), *_OF_CUSTOMERS))
    left = update(sync_run).where(sync_run.c.state == RUNNING, sync_run.c.id != (kept or 0))
    connection.execute(left.values(state=CANCELLED, finished_at=now, fault_code="cancelled"))


def _record_problems(connection: Connection, run: Run, now: int) -> None:
    connection.execute(delete(sync_problem).where(sync_problem.c.run_id == run.id))
    connection.execute(text(_PROBLEMS), {"run": run.id, "now": now})


def _state(connection: Connection, run: Run) -> str:
    return PARTIAL if connection.execute(text(_WEIGHTY), {"run": run.id}).scalar() else COMPLETE


def _mark_customers(connection: Connection, run: Run, now: int) -> None:
    values = {"run": run.id, "now": now}
    connection.execute(text(_STALE), values)
    connection.execute(text(_FRESH), values)


# The scope of a cursor is "", an org id, or an org id and a subscription with a blank between them.
_PROBLEMS = """
INSERT INTO sync_problem (run_id, dataset, org_id, code, params, at)
SELECT run_id, dataset, nullif(substr(scope, 1, instr(scope || ' ', ' ') - 1), ''), outcome, coalesce(params, '{}'),
  :now
FROM stage_cursor WHERE run_id = :run AND outcome IS NOT NULL AND outcome NOT IN ('ok', 'skipped')
ORDER BY dataset, scope
"""

# A role that may not read a whole dataset is a limit that every run meets again, not a failure of this one.
_WEIGHTY = """
SELECT count(*) FROM sync_problem WHERE run_id = :run AND NOT (org_id IS NULL AND code = 'not_allowed')
"""

_STALE = """
UPDATE customer SET stale_since = coalesce(stale_since, :now), stale_code = bad.code, stale_params = bad.params
FROM (
  SELECT org_id, code, params, row_number() OVER (PARTITION BY org_id ORDER BY id) AS place
  FROM sync_problem WHERE run_id = :run AND org_id IS NOT NULL
) AS bad
WHERE customer.org_id = bad.org_id AND bad.place = 1
"""

_FRESH = """
UPDATE customer SET refreshed_at = k.at, stale_since = NULL, stale_code = NULL, stale_params = NULL
FROM stage_cursor k
WHERE vanished_at IS NULL
  AND k.run_id = :run AND k.dataset = 'licences' AND k.scope = customer.org_id AND k.outcome = 'ok'
  AND org_id NOT IN (SELECT org_id FROM sync_problem WHERE run_id = :run AND org_id IS NOT NULL)
"""
