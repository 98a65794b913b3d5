"""Keeps what a run has fetched until it is promoted, each page with the cursor behind it. Knows no endpoint."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, and_, delete, func, not_, select, text, tuple_, update
from sqlalchemy.dialects.sqlite import insert as upsert

from partnerdesk.replica.products import product_key
from partnerdesk.replica.schema_staging import (
    stage_admin,
    stage_cursor,
    stage_licence,
    stage_organization,
    stage_person,
    stage_role,
    stage_signin,
    stage_subscription,
    stage_tag,
)

ROLES, PEOPLE, ORGANIZATIONS = "roles", "people", "organizations"
LICENCES, ADMINS, TAGS, SUBSCRIPTIONS, SIGN_INS = "licences", "admins", "tags", "subscriptions", "signins"
TAG_LISTS = "tag_lists"
"""The listings by tag came, but some were cut off; the rest is asked customer by customer."""

STAGE_TABLES: dict[str, Table] = {
    ROLES: stage_role,
    PEOPLE: stage_person,
    ORGANIZATIONS: stage_organization,
    LICENCES: stage_licence,
    ADMINS: stage_admin,
    TAGS: stage_tag,
    SUBSCRIPTIONS: stage_subscription,
    SIGN_INS: stage_signin,
}
OK, SKIPPED = "ok", "skipped"
DROPPED_AT_A_TIME = 20_000
"""Rows; a transaction of so many is done before anybody waits for it."""


@dataclass(frozen=True)
class Cursor:
    """How far one listing came."""

    next_link: str | None
    pages: int
    outcome: str | None


@dataclass(frozen=True)
class Pending:
    """A listing of one customer that is still to be fetched, from its start or from a link on."""

    org_id: str
    next_link: str | None
    pages: int


@dataclass(frozen=True)
class LastSignIn:
    """What the replica knows of a customer's last administrator sign-in."""

    last_at: int | None
    state: str
    checked_at: int | None


def read_cursor(connection: Connection, run_id: int, dataset: str, scope: str = "") -> Cursor | None:
    """Return how far a listing came; None when it was not begun."""
    columns = (stage_cursor.c.next_link, stage_cursor.c.pages, stage_cursor.c.outcome)
    row = connection.execute(select(*columns).where(*_at(run_id, dataset, scope))).first()
    return None if row is None else Cursor(row.next_link, row.pages, row.outcome)


def stage_page(
    connection: Connection,
    run_id: int,
    dataset: str,
    rows: Sequence[Mapping[str, Any]],
    *,
    scope: str = "",
    next_link: str | None = None,
    now: int,
) -> None:
    """Write the rows of one page and the cursor after it. A row that is there already is replaced.

    Args:
        connection: a writing connection.
        run_id: the run.
        dataset: a key of `STAGE_TABLES`.
        rows: columns of the staging table but `run_id`; tuples become JSON arrays.
        scope: the customer's org id; "" for a listing of the whole partner.
        next_link: the page to fetch next; None when the listing is complete.
        now: the moment, seconds.
    """
    table = STAGE_TABLES[dataset]
    before = _count(connection, table, run_id, scope)
    if rows:
        keys = [column.name for column in table.primary_key]
        statement = upsert(table)
        others = {column.name: statement.excluded[column.name] for column in table.c if column.name not in keys}
        writing = (
            statement.on_conflict_do_update(index_elements=keys, set_=others)
            if others
            else statement.on_conflict_do_nothing(index_elements=keys)
        )
        connection.execute(writing, [_prepared(run_id, dataset, row) for row in rows])
    received = _count(connection, table, run_id, scope) - before
    outcome = None if next_link else OK
    _move_cursor(connection, run_id, dataset, scope, next_link, outcome, received, now)


def stage_sign_in(
    connection: Connection, run_id: int, org_id: str, last_at: int | None, *, next_link: str | None, now: int
) -> None:
    """Note the latest sign-in that one page of events told; an earlier page's later one stands."""
    known = select(stage_signin.c.last_at).where(stage_signin.c.run_id == run_id, stage_signin.c.org_id == org_id)
    moments = [at for at in (last_at, connection.execute(known).scalar()) if at is not None]
    row = {"org_id": org_id, "last_at": max(moments, default=None), "state": "known" if moments else "never"}
    stage_page(connection, run_id, SIGN_INS, [row], scope=org_id, next_link=next_link, now=now)


def end_scope(
    connection: Connection,
    run_id: int,
    dataset: str,
    outcome: str,
    *,
    scope: str = "",
    params: Mapping[str, str | int] | None = None,
    now: int,
) -> None:
    """Note that a listing ended without its rows: with the code of a fault, or `skipped`."""
    row = upsert(stage_cursor).values(
        run_id=run_id,
        dataset=dataset,
        scope=scope,
        next_link=None,
        pages=0,
        outcome=outcome,
        params=json.dumps(dict(params)) if params else None,
        at=now,
    )
    changed = {name: row.excluded[name] for name in ("next_link", "outcome", "params", "at")}
    connection.execute(row.on_conflict_do_update(index_elements=["run_id", "dataset", "scope"], set_=changed))


def give_up(connection: Connection, run_id: int, dataset: str, code: str, params: str | None, now: int) -> None:
    """Note that every customer of the run whose listing is not complete was not asked, because of a fault."""
    values = {"run": run_id, "dataset": dataset, "code": code, "params": params, "now": now}
    connection.execute(text(_GIVE_UP), values)


def switch_off(connection: Connection, run_id: int, dataset: str, now: int) -> None:
    """Skip a dataset for all customers of a run, those refused so far included: the role may not read it at all."""
    refused = update(stage_cursor).where(*_of(run_id, dataset), stage_cursor.c.outcome == "not_allowed")
    connection.execute(refused.values(outcome=SKIPPED, params=None))
    give_up(connection, run_id, dataset, SKIPPED, None, now)


def stage_unknown_sign_ins(connection: Connection, run_id: int) -> None:
    """Note for every customer of the run that has no answer that its last sign-in is not known."""
    connection.execute(text(_UNKNOWN_SIGN_INS), {"run": run_id})


def pending_customers(connection: Connection, run_id: int, dataset: str) -> list[Pending]:
    """Return the customers of a run whose listing is not complete, begun ones first."""
    cursor = (
        select(stage_cursor.c.scope, stage_cursor.c.next_link, stage_cursor.c.pages, stage_cursor.c.outcome)
        .where(*_of(run_id, dataset))
        .subquery()
    )
    org = stage_organization.c
    wanted = (
        select(org.org_id, cursor.c.next_link, func.coalesce(cursor.c.pages, 0))
        .join_from(stage_organization, cursor, org.org_id == cursor.c.scope, isouter=True)
        .where(org.run_id == run_id, cursor.c.outcome.is_(None))
        .order_by(cursor.c.next_link.is_(None), org.org_id)
    )
    return [Pending(*row) for row in connection.execute(wanted)]


def pending_subscriptions(connection: Connection, run_id: int) -> list[tuple[str, str]]:
    """Return org id and external id of the fetched subscriptions that were never asked for tags and trial flag."""
    return [(row.org_id, row.subscription) for row in connection.execute(text(_NEW_SUBSCRIPTIONS), {"run": run_id})]


def last_sign_ins(connection: Connection) -> dict[str, LastSignIn]:
    """Return by org id what earlier runs found of each customer's last administrator sign-in."""
    return {row.org_id: LastSignIn(*row[1:]) for row in connection.execute(text(_LAST_SIGN_INS))}


def customer_ids(connection: Connection, run_id: int) -> Iterator[tuple[str, str | None]]:
    """Give org id and, where it decodes, UUID of every customer that a run has fetched."""
    org = stage_organization.c
    yield from (tuple(row) for row in connection.execute(select(org.org_id, org.org_uuid).where(org.run_id == run_id)))


def customer_name(connection: Connection, run_id: int, org_id: str) -> str | None:
    """Return the name under which a run has fetched a customer."""
    org = stage_organization.c
    found: str | None = connection.execute(select(org.name).where(org.run_id == run_id, org.org_id == org_id)).scalar()
    return found


def staged_roles(connection: Connection, run_id: int) -> tuple[str, ...]:
    """Return the ids of the roles that a run has fetched."""
    wanted = select(stage_role.c.role_id).where(stage_role.c.run_id == run_id).order_by(stage_role.c.role_id)
    return tuple(row[0] for row in connection.execute(wanted))


def outcomes(connection: Connection, run_id: int, dataset: str) -> dict[str, int]:
    """Return how many listings of a dataset ended in which way; those under way are left out."""
    counted = (
        select(stage_cursor.c.outcome, func.count())
        .where(*_of(run_id, dataset), stage_cursor.c.outcome.is_not(None))
        .group_by(stage_cursor.c.outcome)
    )
    return {row[0]: row[1] for row in connection.execute(counted)}


def an_outcome(connection: Connection, run_id: int, dataset: str, code: str) -> dict[str, str | int]:
    """Return the parameters of one of the faults with a code."""
    wanted = select(stage_cursor.c.params).where(*_of(run_id, dataset), stage_cursor.c.outcome == code).limit(1)
    raw = connection.execute(wanted).scalar()
    return json.loads(raw) if raw else {}


def clear_failed(connection: Connection, run_id: int) -> None:
    """Forget the listings of a run that ended in a fault, and what was fetched of them, so that they begin anew.

    A whole dataset that the role may not read stays forbidden for the run.
    """
    failed = select(stage_cursor.c.dataset, stage_cursor.c.scope).where(
        stage_cursor.c.run_id == run_id,
        stage_cursor.c.outcome.not_in([OK, SKIPPED]),
        not_(and_(stage_cursor.c.scope == "", stage_cursor.c.outcome == "not_allowed")),
    )
    for dataset, scope in connection.execute(failed).all():
        table = STAGE_TABLES.get(dataset)
        if table is not None and dataset != SUBSCRIPTIONS:
            connection.execute(delete(table).where(*_rows_of(table, run_id, scope)))
        connection.execute(delete(stage_cursor).where(*_at(run_id, dataset, scope)))


def drop_plan() -> tuple[Table, ...]:
    """Return the staging tables in the order in which they are emptied."""
    return (*STAGE_TABLES.values(), stage_cursor)


def drop_some(connection: Connection, table: Table, kept: int) -> bool:
    """Delete some rows of a staging table that are not of the run `kept`; return whether there were any."""
    keys = tuple(table.primary_key)
    some = select(*keys).where(table.c.run_id != kept).limit(DROPPED_AT_A_TIME)
    return connection.execute(delete(table).where(tuple_(*keys).in_(some))).rowcount > 0


def _prepared(run_id: int, dataset: str, row: Mapping[str, Any]) -> dict[str, Any]:
    plain = {
        name: json.dumps(value, ensure_ascii=False) if isinstance(value, tuple) else value
        for name, value in row.items()
    }
    if dataset == LICENCES:
        plain["product"] = product_key(row["name"], row["site_url"])
    return {"run_id": run_id, **plain}


def _move_cursor(
    connection: Connection,
    run_id: int,
    dataset: str,
    scope: str,
    next_link: str | None,
    outcome: str | None,
    received: int,
    now: int,
) -> None:
    row = upsert(stage_cursor).values(
        run_id=run_id,
        dataset=dataset,
        scope=scope,
        next_link=next_link,
        pages=1,
        received=received,
        outcome=outcome,
        at=now,
    )
    moved = {
        "next_link": row.excluded.next_link,
        "pages": stage_cursor.c.pages + 1,
        "received": stage_cursor.c.received + row.excluded.received,
        "outcome": row.excluded.outcome,
        "params": None,
        "at": row.excluded.at,
    }
    connection.execute(row.on_conflict_do_update(index_elements=["run_id", "dataset", "scope"], set_=moved))


def _count(connection: Connection, table: Table, run_id: int, scope: str) -> int:
    counted = select(func.count()).select_from(table).where(*_rows_of(table, run_id, scope))
    return int(connection.execute(counted).scalar() or 0)


def _rows_of(table: Table, run_id: int, scope: str) -> list[Any]:
    mine = [table.c.run_id == run_id]
    return [*mine, table.c.org_id == scope] if scope else mine


def _of(run_id: int, dataset: str) -> list[Any]:
    return [stage_cursor.c.run_id == run_id, stage_cursor.c.dataset == dataset]


def _at(run_id: int, dataset: str, scope: str) -> list[Any]:
    return [*_of(run_id, dataset), stage_cursor.c.scope == scope]


_GIVE_UP = """
INSERT INTO stage_cursor (run_id, dataset, scope, next_link, pages, outcome, params, at)
SELECT :run, :dataset, org_id, NULL, 0, :code, :params, :now FROM stage_organization WHERE run_id = :run
ON CONFLICT (run_id, dataset, scope) DO UPDATE SET outcome = excluded.outcome, params = excluded.params
WHERE stage_cursor.outcome IS NULL
"""

_UNKNOWN_SIGN_INS = """
INSERT INTO stage_signin (run_id, org_id, last_at, state)
SELECT :run, org_id, NULL, 'unknown' FROM stage_organization o WHERE run_id = :run
  AND NOT EXISTS (SELECT 1 FROM stage_cursor c
    WHERE c.run_id = :run AND c.dataset = 'signins' AND c.scope = o.org_id AND c.outcome <> 'skipped')
ON CONFLICT (run_id, org_id) DO NOTHING
"""

_NEW_SUBSCRIPTIONS = """
SELECT DISTINCT l.org_id, l.subscription
FROM stage_licence l
JOIN stage_cursor done ON done.run_id = l.run_id AND done.dataset = 'licences' AND done.scope = l.org_id
  AND done.outcome = 'ok'
LEFT JOIN stage_cursor asked ON asked.run_id = l.run_id AND asked.dataset = 'subscriptions'
  AND asked.scope = l.org_id || ' ' || l.subscription
LEFT JOIN customer c ON c.org_id = l.org_id
LEFT JOIN subscription s ON s.customer_id = c.id AND s.external_id = l.subscription
WHERE l.run_id = :run AND l.subscription IS NOT NULL AND asked.outcome IS NULL AND s.trial_checked_at IS NULL
ORDER BY l.org_id, l.subscription
"""

_LAST_SIGN_INS = """
SELECT c.org_id, c.last_signin_at, c.signin_state, s.fetched_at
FROM customer c LEFT JOIN source s ON s.id = c.signin_source_id
"""
