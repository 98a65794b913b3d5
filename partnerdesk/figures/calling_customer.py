"""One customer's calling engagement, down to each of its queues and the hours of the week (glossary part 5). No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics import calling_charts as names
from partnerdesk.analytics import calling_sums as sums
from partnerdesk.analytics.calling_kpis import CALLING_KPI_BY_KEY
from partnerdesk.analytics.calling_queue_times import QUEUE_TIMES
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import ChartData, Figure, Phrase, Series, Unit, View
from partnerdesk.figures.calling_charts import charts, outcome_series
from partnerdesk.figures.calling_kpis import ByWeek, Sums, blank_weeks, kpi_figures, partial_places, parts_of, value_of
from partnerdesk.wording import QT_TRANSLATE_NOOP

QUEUE_KPIS = ("queue_offered", "queue_abandoned_percent", "queue_answer_time", "queue_abandon_wait")
LONGEST_WAIT = "longest_wait"
HOURS = tuple(range(7 * 24))

_NO_HOURS = Phrase(
    QT_TRANSLATE_NOOP(
        "Definitions",
        "Calls by hour of the week are known only where a detailed call history, with one row per call, was imported.",
    )
)

_NOT_NAMED = QT_TRANSLATE_NOOP("Definitions", "In %n of the 8 weeks no report names this queue.")


@dataclass(frozen=True, slots=True)
class QueueDetail:
    """One call queue of a customer."""

    name: str
    location: str | None
    offered: int | None
    """Of the week; None: the report of the week does not name the queue. So for the next ones."""
    answered: int | None
    moved: int | None
    abandoned: int | None
    figures: Mapping[str, Figure]
    """`QUEUE_KPIS` and `longest_wait`, with the week before."""
    outcomes: ChartData
    """Answered, moved and abandoned calls of eight weeks (key queue_outcomes)."""
    trends: Mapping[str, ChartData]
    """Eight weeks of each of the figures, by their keys."""
    hours: ChartData | None
    """Offered and abandoned calls by hour of the week (key queue_hours); None: no single calls were imported."""
    agents: float | None
    """Agents who handled calls in the week, where the report says it."""
    handle_seconds: float | None
    """Average handle time of an answered call in the week."""


@dataclass(frozen=True, slots=True)
class CallingDetail:
    """What the Calling tab shows of one customer."""

    week: int
    figures: Mapping[str, Figure]
    """Every calling KPI by its key."""
    charts: Mapping[str, ChartData]
    """Every chart by its key, of this customer alone; queue_hours only where single calls were imported."""
    queues: tuple[QueueDetail, ...]
    """Those that a report of the eight weeks names, the one with the most calls first."""
    hours_note: Phrase | None
    """Why there is no heat map; None where there is one, or no queue."""


def customer_calling(connection: Connection, context: Context, customer_id: int, view: View) -> CallingDetail:
    """Return a customer's calling engagement of a week, with the eight weeks up to it.

    Args:
        connection: of the replica.
        context: clock and thresholds.
        customer_id: of the customer.
        view: which week, and which one to hold it against.
    """
    weeks = CallingWeeks.of(context, view)
    rows: dict[str, dict[int, Sums]] = {}
    for row in connection.execute(sums.queues_of_customer(weeks, customer_id)).mappings():
        rows.setdefault(row["queue"], {})[row["week"]] = dict(row)
    hours = connection.execute(sums.hours_of_customer(weeks, customer_id)).all()
    queues = [_queue(name, found, context, weeks, hours) for name, found in rows.items()]
    queues.sort(key=lambda queue: (-(queue.offered or 0), queue.name))
    of_all = charts(connection, context, view, customer_id=customer_id)
    whole = _hours(hours)
    return CallingDetail(
        weeks.week,
        kpi_figures(connection, context, view, customer_id=customer_id),
        of_all if whole is None else {**of_all, names.QUEUE_HOURS: whole},
        tuple(queues),
        _NO_HOURS if queues and whole is None else None,
    )


def waiting_times(queue: QueueDetail) -> ChartData:
    """Return a queue's waiting times of eight weeks as one chart."""
    tones = {"queue_answer_time": "data1", "queue_abandon_wait": "data3", LONGEST_WAIT: "data7"}
    trends = [(queue.trends[key], tone) for key, tone in tones.items()]
    first = trends[0][0]
    series = tuple(
        Series(trend.series[0].key, trend.series[0].title, trend.series[0].values, tone) for trend, tone in trends
    )
    return ChartData(QUEUE_TIMES, "week", first.x, series, "seconds", partial=first.partial, notes=first.notes)


def _queue(name: str, found: ByWeek, context: Context, weeks: CallingWeeks, hours: Sequence[Any]) -> QueueDetail:
    now = found.get(weeks.week)
    newest = found[max(found)]
    handled = now["handled"] if now else None
    return QueueDetail(
        name,
        newest["location"],
        offered=now["offered"] if now else None,
        answered=now["answered"] if now else None,
        moved=now["moved"] if now else None,
        abandoned=now["abandoned"] if now else None,
        figures=_figures(found, weeks),
        outcomes=_chart(
            names.QUEUE_OUTCOMES,
            outcome_series([found.get(week) for week in weeks.trend]),
            context,
            weeks,
            "count",
            found,
        ),
        trends=_trends(found, context, weeks),
        hours=_hours([row for row in hours if row.queue == name]),
        agents=now["agents"] if now else None,
        handle_seconds=now["handle_time"] / handled if now and handled else None,
    )


def _figures(found: ByWeek, weeks: CallingWeeks) -> dict[str, Figure]:
    now, before = found.get(weeks.week), found.get(weeks.before)
    figures = {}
    for key in QUEUE_KPIS:
        kpi = CALLING_KPI_BY_KEY[key]
        part, whole = parts_of(kpi, now)
        figures[key] = Figure(key, kpi.unit, value_of(kpi, now), part, whole, value_of(kpi, before))
    longest = [row[LONGEST_WAIT] if row else None for row in (now, before)]
    figures[LONGEST_WAIT] = Figure(LONGEST_WAIT, "seconds", longest[0], before=longest[1])
    return figures


def _trends(found: ByWeek, context: Context, weeks: CallingWeeks) -> dict[str, ChartData]:
    trends = {}
    for key in QUEUE_KPIS:
        kpi = CALLING_KPI_BY_KEY[key]
        values = tuple(value_of(kpi, found.get(week)) for week in weeks.trend)
        trends[key] = _chart(key, (Series(key, Phrase(kpi.definition.title), values),), context, weeks, kpi.unit, found)
    title = Phrase(QT_TRANSLATE_NOOP("Definitions", "Longest wait"))
    waits = tuple(found[week][LONGEST_WAIT] if week in found else None for week in weeks.trend)
    trends[LONGEST_WAIT] = _chart(LONGEST_WAIT, (Series(LONGEST_WAIT, title, waits),), context, weeks, "seconds", found)
    return trends


def _chart(
    key: str, series: tuple[Series, ...], context: Context, weeks: CallingWeeks, unit: Unit, found: ByWeek
) -> ChartData:
    partial, notes = partial_places(context, weeks), blank_weeks(found, weeks, _NOT_NAMED)
    return ChartData(key, "week", tuple(weeks.trend), series, unit, partial=partial, notes=notes)


def _hours(rows: Sequence[Any]) -> ChartData | None:
    if not rows:
        return None
    offered, abandoned = [0] * len(HOURS), [0] * len(HOURS)
    for row in rows:
        offered[row.hour] += row.offered
        abandoned[row.hour] += row.abandoned
    count = len({row.week for row in rows})
    text = QT_TRANSLATE_NOOP("Definitions", "Sums of %n week(s) whose single calls were imported.")
    return ChartData(
        names.QUEUE_HOURS,
        "hour",
        HOURS,
        (
            Series("offered", Phrase(QT_TRANSLATE_NOOP("Definitions", "Offered calls")), tuple(offered), "data1"),
            Series("abandoned", Phrase(QT_TRANSLATE_NOOP("Definitions", "Abandoned calls")), tuple(abandoned), "poor"),
        ),
        notes=(Phrase(text, count=count),),
    )
