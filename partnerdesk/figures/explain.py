"""Explains a number, a column, a status, a table, a chart or a threshold. Each page's explainer is one entry."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, func, select

from partnerdesk.analytics import calling_thresholds, kpis, statuses, threshold_words
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import count_query
from partnerdesk.analytics.filters import CustomerFilter
from partnerdesk.analytics.registry import definition
from partnerdesk.analytics.values import Explanation, Figure, Target, View
from partnerdesk.figures.explain_calling import explain_calling
from partnerdesk.figures.explain_subscriptions import explain_subscriptions
from partnerdesk.figures.explaining import explanation, input_facts, stale_customers
from partnerdesk.replica.schema import customer

Explainer = Callable[[Connection, Context, View, str, str, int | None], Explanation | None]
"""connection, context, view, kind, key, row -> explanation, or None for what is another's."""

EXPLAINERS: tuple[Explainer, ...] = (explain_subscriptions, explain_calling)
"""Asked in order; the first that knows the key answers."""

DEFINED = (kpis, statuses, threshold_words, calling_thresholds)
"""Rooms of definitions that are explained here; those of an explainer come with it."""


def explain(
    connection: Connection, context: Context, view: View, kind: str, key: str, *, row: int | None = None
) -> Explanation:
    """Return everything that there is to say of a definition, with this partner's figures.

    Args:
        connection: of the replica.
        context: day and thresholds.
        view: product, week and the week to compare with.
        kind: kpi | table | column | chart | status | threshold.
        key: key of the definition.
        row: id of a row, for the value that a column has there.

    Raises:
        KeyError: there is no such definition.
    """
    told = definition(kind, key)
    for explainer in EXPLAINERS:
        found = explainer(connection, context, view, kind, key, row)
        if found is not None:
            return found
    if kind == "status":
        return _status(connection, context, key)
    return explanation(told, context.thresholds)


def _status(connection: Connection, context: Context, key: str) -> Explanation:
    chosen = CustomerFilter(statuses=frozenset({key}))
    count = connection.execute(count_query(chosen, context)).scalar_one()
    listed = select(customer.c.source_id, func.count()).group_by(customer.c.source_id)
    told = select(customer.c.report_source_id, func.count()).group_by(customer.c.report_source_id)
    inputs = [*input_facts(connection, listed), *input_facts(connection, told)]
    place = {"statuses": [key]}
    return explanation(
        definition("status", key),
        context.thresholds,
        value=Figure(key, "count", count),
        inputs=inputs,
        missing=stale_customers(connection, context, None),
        rows=Target("customers", place, count),
    )
