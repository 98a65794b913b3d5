"""Runs the customer list's queries and makes rows of what comes. The queries themselves are definitions: analytics."""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select

from partnerdesk.replica.rows import CustomerRow, FilterOption
from partnerdesk.replica.states import status_of

VANISHED = "vanished"
RAW_PREFIX = "raw:"


@dataclass(frozen=True)
class RowStatements:
    """The queries behind a block of rows; each takes the parameter `ids`."""

    facts: Select[Any]
    """All columns of the customer, `manager`, and one true or false for each of `status_keys`."""
    licences: Select[Any]
    """customer_id, total, assigned, available, overage, used"""
    products: Select[Any]
    """customer_id, product"""
    tags: Select[Any]
    """customer_id, tag"""
    words: Select[Any]
    """customer_id, status_raw of its subscriptions"""
    terms: Select[Any]
    """customer_id, next_day, next_kind"""


@dataclass(frozen=True)
class CustomerQueries:
    """What it takes to fetch the rows of these ids."""

    ids: tuple[int, ...]
    statements: RowStatements
    status_keys: tuple[str, ...]
    """Status keys, the worst first."""


@dataclass(frozen=True)
class OptionQueries:
    """The queries of what the filters offer: each gives a value and a count, but where said otherwise."""

    managed_by: Select[Any, Any]
    products: Select[Any, Any]
    tags: Select[Any, Any]
    statuses: Select[Any]
    """One row: the count of each status under its key."""
    subscription_types: Select[Any]
    """One row: the count of each type under its key."""
    words: Select[Any]
    """Words of subscriptions."""
    word_lists: Select[Any]
    """JSON arrays of words of customers."""
    count_of_status: Callable[[str], Select[int]]
    """Query of the number of customers that have a status."""


@dataclass(frozen=True)
class FilterOptions:
    """What the filters of the customer list offer. Values that no customer has are left out."""

    managed_by: tuple[FilterOption, ...]
    products: tuple[FilterOption, ...]
    statuses: tuple[FilterOption, ...]
    subscription_types: tuple[FilterOption, ...]
    tags: tuple[FilterOption, ...]


def fetch_ids(connection: Connection, query: Select[int]) -> Sequence[int]:
    """Return the ids that a query gives, in its order, as an array of 64-bit integers."""
    result = connection.execute(query)
    cursor = result.cursor
    assert cursor is not None
    # The driver's own loop: SQLAlchemy's rows would cost as much as the query itself at 100,000 ids.
    ids = array("q", [row[0] for row in cursor.fetchall()])
    result.close()
    return ids


def fetch_pairs(connection: Connection, query: Select[Any]) -> list[tuple[Any, Any]]:
    """Return the rows of a query of two columns, tens of thousands of them, as plain tuples."""
    result = connection.execute(query)
    cursor = result.cursor
    assert cursor is not None
    rows: list[tuple[Any, Any]] = list(cursor.fetchall())
    result.close()
    return rows


def fetch_count(connection: Connection, query: Select[int]) -> int:
    """Return the one number that a query gives."""
    return int(connection.execute(query).scalar_one())


def fetch_customer_rows(connection: Connection, queries: CustomerQueries) -> list[CustomerRow]:
    """Return the rows of a block in the order of its ids; ids that are gone are left out."""
    statements, ids = queries.statements, {"ids": queries.ids}
    licences = {row.customer_id: row for row in connection.execute(statements.licences, ids)}
    terms = {row.customer_id: row for row in connection.execute(statements.terms, ids)}
    products = _lists(connection, statements.products, ids)
    tags = _lists(connection, statements.tags, ids)
    words = _lists(connection, statements.words, ids)
    found: dict[int, CustomerRow] = {}
    for facts in connection.execute(statements.facts, ids):
        customer = facts.id
        found[customer] = _row(
            facts,
            statuses=_statuses(facts, queries.status_keys, words.get(customer, [])),
            products=tuple(products.get(customer, ())),
            tags=tuple(tags.get(customer, ())),
            licences=licences.get(customer),
            terms=terms.get(customer),
        )
    return [found[customer] for customer in queries.ids if customer in found]


def fetch_options(connection: Connection, queries: OptionQueries) -> FilterOptions:
    """Return what the filters offer, the most frequent value first, statuses in the order of priority."""
    told = [*connection.execute(queries.words).scalars()]
    lists = connection.execute(queries.word_lists).scalars()
    unknown = {word for words in lists for word in unknown_words(words, [])} | set(unknown_words(None, told))
    raw = [
        (key, fetch_count(connection, queries.count_of_status(key)))
        for key in (f"{RAW_PREFIX}{word}" for word in sorted(unknown))
    ]
    return FilterOptions(
        managed_by=_ranked(connection.execute(queries.managed_by)),
        products=_ranked(connection.execute(queries.products)),
        statuses=_counted(connection, queries.statuses) + _ranked(raw),
        subscription_types=_counted(connection, queries.subscription_types),
        tags=_ranked(connection.execute(queries.tags)),
    )


def _ranked(pairs: Iterable[Any]) -> tuple[FilterOption, ...]:
    found = [FilterOption(key, count) for key, count in pairs if count]
    return tuple(sorted(found, key=lambda option: (-option.count, option.key)))


def _counted(connection: Connection, query: Select[Any]) -> tuple[FilterOption, ...]:
    counts = connection.execute(query).mappings().one()
    return tuple(FilterOption(key, count) for key, count in counts.items() if count)


def unknown_words(customer_words: str | None, subscription_words: Sequence[str]) -> list[str]:
    """Return the words of reports for a state that the program does not know, as they came, each once.

    Args:
        customer_words: JSON array of the customer report's words, None without one.
        subscription_words: words of its subscriptions.
    """
    told = [*(json.loads(customer_words) if customer_words else ()), *subscription_words]
    return list(dict.fromkeys(word for word in told if word.strip() and status_of(word) is None))


def _lists(connection: Connection, query: Select[Any], ids: dict[str, Any]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for customer, value in connection.execute(query, ids):
        found[customer].append(value)
    return found


def _statuses(facts: Any, keys: Sequence[str], words: Sequence[str]) -> tuple[str, ...]:
    if facts.vanished_at is not None:
        return (VANISHED,)
    held = [key for key in keys if getattr(facts, key)]
    return (*held, *(f"{RAW_PREFIX}{word}" for word in unknown_words(facts.status_raw, words)))


def _row(
    facts: Any,
    *,
    statuses: tuple[str, ...],
    products: tuple[str, ...],
    tags: tuple[str, ...],
    licences: Any,
    terms: Any,
) -> CustomerRow:
    return CustomerRow(
        id=facts.id,
        org_id=facts.org_id,
        org_uuid=facts.org_uuid,
        name=facts.name,
        statuses=statuses,
        products=products,
        total=licences.total if licences else 0,
        assigned=licences.assigned if licences else 0,
        used=licences.used if licences else None,
        available=licences.available if licences else 0,
        overage=licences.overage if licences else 0,
        next_day=terms.next_day if terms else None,
        next_kind=terms.next_kind if terms else None,
        last_signin_at=facts.last_signin_at,
        signin_state=facts.signin_state,
        managed_by=facts.manager,
        tags=tags,
        refreshed_at=facts.refreshed_at,
        stale_since=facts.stale_since,
        stale_code=facts.stale_code,
        vanished_at=facts.vanished_at,
        last_seen_week=facts.last_seen_week,
    )
