"""A customer's calling engagement as plain data, as its Calling tab shows it, down to each queue. No Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics.calling_charts import QUEUE_HOURS
from partnerdesk.analytics.calling_queue_times import QUEUE_TIMES
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import ChartData, Figure, View
from partnerdesk.figures.calling_answer import CALLING
from partnerdesk.figures.calling_customer import QueueDetail, customer_calling, waiting_times
from partnerdesk.figures.calling_staffing import observed_queue, staffing_of, start_of
from partnerdesk.figures.english import english
from partnerdesk.figures.pages import chart_json, figure_json, week_json

CUSTOMER_CHARTS = (QUEUE_HOURS, QUEUE_TIMES)
"""Charts that are of one customer, or of one of its queues, alone."""
KEYS = (*dict.fromkeys((*CALLING.kpi_keys, *CALLING.chart_keys)), *CUSTOMER_CHARTS)
"""Of what a customer's calling figures are asked for by."""


def customer_answer(
    connection: Connection, context: Context, customer_id: int, view: View, only: Collection[str] | None = None
) -> dict[str, Any]:
    """Return KPIs, chart series and queues of one customer by the keys of their definitions.

    Args:
        connection: of the replica.
        context: clock and thresholds.
        customer_id: of the customer.
        view: which week, and which one to hold it against.
        only: keys to stay with, of `KEYS`; all otherwise, and then also what staffing its queues takes.
    """
    detail = customer_calling(connection, context, customer_id, view)
    return {
        "week": week_json(detail.week),
        "kpis": _figures(detail.figures, only),
        "series": _charts(detail.charts, only),
        "queues": [_queue(queue, only) for queue in detail.queues],
        "notes": [] if detail.hours_note is None else [english(detail.hours_note)],
    }


def _figures(figures: Any, only: Collection[str] | None) -> dict[str, Any]:
    told: dict[str, Figure] = dict(figures)
    return {key: figure_json(figure) for key, figure in told.items() if only is None or key in only}


def _charts(charts: Any, only: Collection[str] | None) -> dict[str, Any]:
    told: dict[str, ChartData] = dict(charts)
    return {key: chart_json(chart) for key, chart in told.items() if only is None or key in only}


def _queue(queue: QueueDetail, only: Collection[str] | None) -> dict[str, Any]:
    charts = {queue.outcomes.key: queue.outcomes, QUEUE_TIMES: waiting_times(queue), **queue.trends}
    if queue.hours is not None:
        charts[QUEUE_HOURS] = queue.hours
    told = {
        "queue": queue.name,
        "location": queue.location,
        "offered": queue.offered,
        "answered": queue.answered,
        "moved": queue.moved,
        "abandoned": queue.abandoned,
        "agents": queue.agents,
        "handle_seconds": queue.handle_seconds,
        "kpis": _figures(queue.figures, only),
        "series": _charts(charts, only),
    }
    return told if only is not None else {**told, "staffing": _staffing(queue)}


def _staffing(queue: QueueDetail) -> dict[str, Any] | None:
    """Return what the staffing what-if starts from and comes to; None without offered calls: there is none then."""
    if not queue.offered:
        return None
    seen, start = observed_queue(queue), start_of(queue)
    result = staffing_of(start)
    told = asdict(result)
    for name in ("assumptions", "notes"):
        told[name] = [english(phrase) for phrase in getattr(result, name)]
    usable = seen is None or seen.fits
    return {
        "inputs": asdict(start),
        "fits": None if seen is None else seen.fits,
        "result": {**told, "fewest_agents": result.fewest_agents if usable else None},
    }
