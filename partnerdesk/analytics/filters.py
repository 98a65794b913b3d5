"""The filter of the customer list: OR inside one kind, AND between kinds (glossary 2C). Expressions alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, case, func, literal_column, null, or_, select, table, text

from partnerdesk.analytics import kpi_conditions, statuses
from partnerdesk.analytics.conditions import Condition, Scope
from partnerdesk.analytics.context import Context
from partnerdesk.replica.schema import SEARCH_TABLE, customer, customer_tag, licence_line, partner_admin
from partnerdesk.replica.text import fold

EXTERNAL_ADMIN = "external_admin"
PARTNER_ORG = "partner_org"
MANAGED_BY_KEYS = (EXTERNAL_ADMIN, PARTNER_ORG)
SUBSCRIPTION_TYPES = ("subscription", "trial")
SHORTEST_INDEXED = 3
"""Letters: the index knows runs of three; a shorter word is looked for without it."""


@dataclass(frozen=True)
class CustomerFilter:
    """What the customer list is narrowed to. An empty set does not narrow.

    Customers that the service no longer lists are left out, unless `statuses` has "vanished" or a KPI is of an earlier
    week, in which they may have been there.
    """

    managed_by: frozenset[str] = frozenset()
    products: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    subscription_types: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    kpis: frozenset[str] = frozenset()
    """Names of KPI rows, as in `kpi_conditions`: the rows behind their numbers."""
    text: str = ""
    """Words that all must occur in name, id or tags."""

    def __bool__(self) -> bool:
        return self != CustomerFilter()


def managed_by() -> ColumnElement[str | None]:
    """Return who manages a customer (glossary 2.9), NULL where nobody said it.

    What a report said, or what the sync read from the customer's administrators once it could read them. Nothing may
    be concluded from an empty list of administrators here: they may not have been readable.
    """
    assigned = customer.c.id.in_(select(partner_admin.c.customer_id))
    return case((customer.c.managed_by.is_not(None), customer.c.managed_by), (assigned, EXTERNAL_ADMIN), else_=null())


def conditions_of(wanted: CustomerFilter, context: Context, *, by_name: bool = True) -> list[Condition]:
    """Return the conditions on customers that a filter means; all must hold.

    Args:
        wanted: the filter.
        context: day and thresholds.
        by_name: the rows are asked for in the order of their names: go through the index that has it.

    Raises:
        KeyError: it names a status or KPI that is not there.
    """
    scope = Scope(context)
    found: list[Condition] = []
    if statuses.VANISHED not in wanted.statuses and not any("@" in key for key in wanted.kpis):
        # With the plus SQLite can't take the index of names, which would lead it through the table criss-cross.
        vanished = customer.c.vanished_at if by_name else literal_column("+customer.vanished_at", Integer)
        found.append(vanished.is_(None))
    if wanted.statuses:
        found.append(or_(*(statuses.condition_of(key, scope) for key in sorted(wanted.statuses))))
    if wanted.managed_by:
        found.append(managed_by().in_(sorted(wanted.managed_by)))
    if wanted.products:
        found.append(scope.any_line(licence_line.c.product.in_(sorted(wanted.products))))
    if wanted.subscription_types:
        found.append(or_(*(statuses.condition_of(key, scope) for key in sorted(wanted.subscription_types))))
    if wanted.tags:
        tagged = select(customer_tag.c.customer_id).where(customer_tag.c.tag.in_(sorted(wanted.tags)))
        found.append(customer.c.id.in_(tagged))
    if wanted.kpis:
        found.append(or_(*(kpi_conditions.condition_of(key, scope) for key in sorted(wanted.kpis))))
    return found + _search(wanted.text)


def _search(typed: str) -> list[Condition]:
    words = fold(typed).split()
    long_words = [word for word in words if len(word) >= SHORTEST_INDEXED]
    found: list[Condition] = [_has(word) for word in words if len(word) < SHORTEST_INDEXED]
    if long_words:
        rows: Select[int] = select(literal_column("rowid", Integer)).select_from(table(SEARCH_TABLE))
        found.append(
            customer.c.id.in_(rows.where(text(f"{SEARCH_TABLE} MATCH :words").bindparams(words=phrases(long_words))))
        )
    return found


def phrases(words: list[str]) -> str:
    """Return the words as a full-text query in which nothing but the words means anything: each one quoted."""
    return " AND ".join('"{}"'.format(word.replace("\0", "").replace('"', '""')) for word in words)


def _has(word: str) -> Condition:
    tags = select(customer_tag.c.tag).distinct().subquery()
    tagged = select(customer_tag.c.customer_id).where(
        customer_tag.c.tag.in_(select(tags.c.tag).where(_contains(func.pd_fold(tags.c.tag), word)))
    )
    return or_(
        _contains(customer.c.name_fold, word),
        _contains(customer.c.org_id, word),
        _contains(customer.c.org_uuid, word),
        customer.c.id.in_(tagged),
    )


def _contains(column: ColumnElement[Any], word: str) -> Condition:
    return column.contains(word, autoescape=True)
