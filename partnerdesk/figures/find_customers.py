"""Finds customers for the palette: by the search of the list, then by letters in their order. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import CustomerFilter, Sort, ids_query, row_queries
from partnerdesk.analytics.matching import Match, in_order, match
from partnerdesk.replica.customers import fetch_customer_rows, fetch_ids
from partnerdesk.replica.schema import customer, customer_tag
from partnerdesk.replica.text import fold

_LOOKED_AT = 400
"""So many names are compared with what is typed; more fit only while next to nothing is typed."""
_FEW = 4
_LIKE_AN_ID = 8
"""Letters from which on the id of an organization may be meant: any few letters stand in many of them by chance."""


@dataclass(frozen=True)
class FoundCustomer:
    """A customer and what makes it one that was meant."""

    id: int
    org_id: str
    name: str
    status: str
    """Key of its primary status; empty without one."""
    match: Match
    tag: str = ""
    """The tag that was meant, where the name was not."""


def find_customers(connection: Connection, context: Context, typed: str, most: int) -> list[FoundCustomer]:
    """Return the customers that fit best, the best first.

    Args:
        connection: to the replica.
        context: day and language.
        typed: what the user typed; nothing finds nobody.
        most: how many at most.
    """
    if not typed.strip():
        return []
    exact = list(fetch_ids(connection, ids_query(CustomerFilter(text=typed), [Sort("name")], context)))[:_LOOKED_AT]
    names = _names(connection, exact)
    if len(names) < _FEW:
        names |= _loosely(connection, typed)
    tagged = _tagged(connection, exact, typed)
    meant = set(exact) if len(typed.strip()) >= _LIKE_AN_ID else set(tagged)
    scored: list[tuple[float, str, int, Match]] = []
    for found, name in names.items():
        fits = match(typed, name)
        if fits is None and found in meant:
            fits = Match(0.0, ())
        if fits is not None:
            scored.append((-fits.score, name, found, fits))
    best = sorted(scored, key=lambda each: each[:3])[:most]
    shown = _found(connection, context, {found: fits for _score, _name, found, fits in best})
    return [each if each.match.places else replace(each, tag=tagged.get(each.id, "")) for each in shown]


def customers_of(connection: Connection, context: Context, org_ids: Sequence[str]) -> list[FoundCustomer]:
    """Return customers by the ids of their organizations, in that order; those that are gone are left out."""
    query = select(customer.c.org_id, customer.c.id).where(
        customer.c.org_id.in_(list(org_ids)), customer.c.vanished_at.is_(None)
    )
    ids = {row.org_id: row.id for row in connection.execute(query)}
    return _found(connection, context, {ids[org_id]: Match(0.0, ()) for org_id in org_ids if org_id in ids})


def _names(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    rows = connection.execute(select(customer.c.id, customer.c.name).where(customer.c.id.in_(list(ids))))
    return {found: _one_line(name) for found, name in rows}


def _tagged(connection: Connection, ids: Sequence[int], typed: str) -> dict[int, str]:
    """Return the customers of these that have a tag with every typed word, and the tag."""
    query = select(customer_tag.c.customer_id, customer_tag.c.tag).where(customer_tag.c.customer_id.in_(list(ids)))
    words = fold(typed).split()
    return {found: tag for found, tag in connection.execute(query) if all(word in fold(tag) for word in words)}


def _loosely(connection: Connection, typed: str) -> dict[int, str]:
    patterns = [customer.c.name_fold.like(pattern, escape="\\") for pattern in in_order(typed)]
    query = select(customer.c.id, customer.c.name).where(customer.c.vanished_at.is_(None), *patterns)
    return {found: _one_line(name) for found, name in connection.execute(query.limit(_LOOKED_AT))}


def _found(connection: Connection, context: Context, wanted: dict[int, Match]) -> list[FoundCustomer]:
    rows = fetch_customer_rows(connection, row_queries(list(wanted), context)) if wanted else []
    return [
        FoundCustomer(row.id, row.org_id, _one_line(row.name), next(iter(row.statuses), ""), wanted[row.id])
        for row in rows
    ]


def _one_line(name: str) -> str:
    return " ".join(name.split())
