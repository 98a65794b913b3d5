"""What explanations are put together from: a definition's words, the sources behind rows, what is old."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.registry import Definition
from partnerdesk.analytics.values import Explanation, Figure, InputFact, Phrase, Target
from partnerdesk.replica.schema import customer, source
from partnerdesk.wording import QT_TRANSLATE_NOOP

MOST_INPUTS = 8
"""Sources that are named; older ones are left out."""
_STALE = QT_TRANSLATE_NOOP("Definitions", "%n customer(s) could not be fetched lately: the last known data counts.")
_SOURCES = QT_TRANSLATE_NOOP("Definitions", "And %n older source(s).")


def words(text: str, thresholds: Thresholds) -> Phrase:
    """Return a definition's text with the thresholds that it names."""
    return Phrase(text, {name: value for name, value in asdict(thresholds).items() if f"{{{name}}}" in text})


def explanation(
    told: Definition,
    thresholds: Thresholds,
    *,
    value: Figure | None = None,
    filled: Phrase | None = None,
    inputs: Sequence[InputFact] = (),
    missing: Sequence[Phrase] = (),
    rows: Target | None = None,
) -> Explanation:
    """Return an explanation: the words of a definition with what is known of its number."""
    older = len(inputs) - MOST_INPUTS
    left_out = (Phrase(_SOURCES, count=older),) if older > 0 else ()
    return Explanation(
        key=told.key,
        title=words(told.title, thresholds),
        value=value,
        definition=words(told.text, thresholds),
        formula=words(told.formula, thresholds),
        filled=filled,
        inputs=tuple(inputs[:MOST_INPUTS]),
        input_names=told.inputs,
        page=words(told.page, thresholds) if told.page else None,
        reading=words(told.reading, thresholds) if told.reading else None,
        missing=(*missing, *left_out),
        rows=rows,
        glossary=told.glossary,
    )


def input_facts(connection: Connection, counted: Select[Any], week: int | None = None) -> list[InputFact]:
    """Return the sources that rows came from, the newest first.

    Args:
        connection: of the replica.
        counted: gives the id of a source and how many of the rows are from it.
        week: week of the rows, for sources that are of several.
    """
    numbers = counted.subquery()
    columns = numbers.c
    source_id, rows = columns[0], columns[1]
    query = (
        select(source, func.sum(rows).label("rows"))
        .join(numbers, source_id == source.c.id)
        .group_by(source.c.id)
        .order_by(source.c.fetched_at.desc(), source.c.id.desc())
    )
    return [
        InputFact(row.name, row.kind, row.run_id, row.week if week is None else week, row.fetched_at, int(row.rows))
        for row in connection.execute(query)
    ]


def merged(facts: Iterable[InputFact]) -> list[InputFact]:
    """Return each source once: one that gave several columns of the same rows is named with the most."""
    found: dict[InputFact, InputFact] = {}
    for fact in facts:
        key = replace(fact, rows=None)
        known = found.get(key)
        if known is None or (known.rows or 0) < (fact.rows or 0):
            found[key] = fact
    return list(found.values())


def per_source(source_id: ColumnElement[Any], rows: ColumnElement[Any], query: Select[Any]) -> Select[Any]:
    """Return how many rows of a query are from each source.

    Args:
        source_id: column of the source.
        rows: what is counted, each once.
        query: any query of those rows, whose columns are replaced.
    """
    counted = query.with_only_columns(source_id, func.count(rows.distinct()))
    return counted.where(source_id.is_not(None)).group_by(source_id)


def stale_customers(connection: Connection, context: Context, week: int | None) -> tuple[Phrase, ...]:
    """Return how many customers could not be fetched lately; of an earlier week nobody knows."""
    if week is not None and week < context.week:
        return ()
    stale = customer.c.stale_since.is_not(None) & customer.c.vanished_at.is_(None)
    count = connection.execute(select(func.count()).select_from(customer).where(stale)).scalar_one()
    return (Phrase(_STALE, count=count),) if count else ()
