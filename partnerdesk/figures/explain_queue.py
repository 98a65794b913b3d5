"""Explains the figures of one call queue of a customer (glossary 5.7). No Qt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from sqlalchemy import Connection, func, select

from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.registry import definition
from partnerdesk.analytics.values import Explanation, Figure, Phrase, View
from partnerdesk.figures.calling_customer import customer_calling
from partnerdesk.figures.explaining import explanation, input_facts
from partnerdesk.replica.schema_reports import queue_week
from partnerdesk.wording import QT_TRANSLATE_NOOP

_OF = {
    "percent": QT_TRANSLATE_NOOP("Definitions", "Queue {queue}: {part} ÷ {whole} = {value_percent}."),
    "seconds": QT_TRANSLATE_NOOP("Definitions", "Queue {queue}: {part} s ÷ {whole} calls = {value_seconds}."),
}
_COUNT = QT_TRANSLATE_NOOP("Definitions", "Queue {queue}: {value}.")
_NOT_NAMED = QT_TRANSLATE_NOOP("Definitions", "The report of this week does not name the queue {queue}.")


def queue_explainer(queue: str) -> Callable[..., Explanation]:
    """Return what explains a figure of the queue with this name, with the arguments of `explain.explain`."""
    return partial(explain_queue, queue)


def explain_queue(
    queue: str, connection: Connection, context: Context, view: View, kind: str, key: str, *, row: int | None = None
) -> Explanation:
    """Explain a KPI or chart of one queue.

    Args:
        queue: its name.
        connection: of the replica.
        context: clock and thresholds.
        view: which week.
        kind: kpi | chart.
        key: of the definition.
        row: the customer.

    Raises:
        KeyError: there is no such definition.
    """
    told, customer = definition(kind, key), row or 0
    weeks = CallingWeeks.of(context, view)
    first = weeks.week if kind == "kpi" else weeks.trend[0]
    query = (
        select(queue_week.c.source_id, func.count())
        .where(queue_week.c.customer_id == customer, queue_week.c.queue == queue)
        .where(queue_week.c.week.between(first, weeks.week), queue_week.c.source_id.is_not(None))
        .group_by(queue_week.c.source_id)
    )
    inputs = input_facts(connection, query, weeks.week if kind == "kpi" else None)
    if kind != "kpi":
        return explanation(told, context.thresholds, inputs=inputs)
    detail = customer_calling(connection, context, customer, view)
    found = next((each for each in detail.queues if each.name == queue), None)
    figure = found.figures[key] if found is not None else None
    if figure is None or figure.value is None:
        missing = (Phrase(_NOT_NAMED, {"queue": queue}),)
        return explanation(told, context.thresholds, value=figure, inputs=inputs, missing=missing)
    return explanation(told, context.thresholds, value=figure, filled=_filled(figure, queue), inputs=inputs)


def _filled(figure: Figure, queue: str) -> Phrase:
    value = figure.value or 0.0
    if figure.unit not in _OF or figure.denominator is None:
        return Phrase(_COUNT, {"queue": queue, "value": round(value)})
    parts: dict[str, str | int | float] = {
        "queue": queue,
        "part": round(figure.numerator or 0),
        "whole": round(figure.denominator),
        f"value_{figure.unit}": float(value),
    }
    return Phrase(_OF[figure.unit], parts)
