"""Explains the KPIs, charts, tables and columns of calling engagement with this partner's figures. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from partnerdesk.analytics import calling_charts as names
from partnerdesk.analytics import calling_sums as sums
from partnerdesk.analytics import calling_tables as tables
from partnerdesk.analytics.calling_kpis import CALLING_KPI_BY_KEY, CallingKpi
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.registry import definition
from partnerdesk.analytics.values import Explanation, Figure, InputFact, Phrase, Target, Unit, View
from partnerdesk.figures.calling_charts import charts
from partnerdesk.figures.calling_kpis import kpi_figures, missing_reports
from partnerdesk.figures.calling_tables import table_ids
from partnerdesk.figures.explaining import explanation, input_facts
from partnerdesk.replica.schema import licence_line, licence_week
from partnerdesk.replica.schema_reports import queue_hour
from partnerdesk.wording import QT_TRANSLATE_NOOP

_PERCENT = QT_TRANSLATE_NOOP("Definitions", "{part} ÷ {whole} = {value_percent}, over %n customer(s).")
_RATIO = QT_TRANSLATE_NOOP("Definitions", "{part} ÷ {whole} = {value}, over %n customer(s).")
_WAIT = QT_TRANSLATE_NOOP("Definitions", "{part} s ÷ {whole} calls = {value_seconds}, over %n customer(s).")
_SUM = QT_TRANSLATE_NOOP("Definitions", "{value}, summed over %n customer(s).")
_ROWS = QT_TRANSLATE_NOOP("Definitions", "%n customer(s) in the week of {week}.")
_CELL_PERCENT = QT_TRANSLATE_NOOP("Definitions", "{part} ÷ {whole} = {value_percent}.")
_CELL_RATIO = QT_TRANSLATE_NOOP("Definitions", "{part} ÷ {whole} = {value}.")
_CELL_WAIT = QT_TRANSLATE_NOOP("Definitions", "{part} s ÷ {whole} calls = {value_seconds}.")
_CALLS_FELL = QT_TRANSLATE_NOOP(
    "Definitions",
    "From {before} to {now} calls a week: {percent} down. With 3 standard errors taken off, {sure_percent} are sure.",
)
_SHARE_ROSE = QT_TRANSLATE_NOOP(
    "Definitions",
    "From {before_percent} of {before_calls} calls to {now_percent} of {now_calls}. With 3 standard errors taken off, "
    "{sure} points are sure.",
)
_NOT_SURE = QT_TRANSLATE_NOOP(
    "Definitions", "Nothing is left when 3 standard errors are taken off, or too few weeks are known."
)
_LISTED = QT_TRANSLATE_NOOP(
    "Definitions",
    "The usage report counts {reported} calling licenses; the license listing of that week says {assigned} assigned of "
    "{total}. They differ: the report leaves customers out, and may count users with a license, not licenses.",
)

_CHART_REPORTS = {
    names.USERS_BY_USAGE_VOLUME: sums.USAGE,
    names.CALL_QUALITY_TREND: sums.QUALITY,
    names.QUALITY_BY_ENDPOINT: sums.QUALITY,
    names.FEATURE_USE: sums.FEATURES,
    names.QUEUE_OUTCOMES: sums.QUEUES,
    names.QUEUE_HOURS: sums.QUEUES,
    **{kpi.key: kpi.report for kpi in CALLING_KPI_BY_KEY.values()},
}
_TABLED = frozenset(table.report for table in tables.TABLES.values())
"""Kinds of report with a table of rows to go to: features have none."""
_OF_ONE_WEEK = frozenset({names.QUALITY_BY_ENDPOINT, names.FEATURE_USE})
_TABLE_OF = {column: table for table in tables.TABLES.values() for column in table.columns[1:]}
_UNITS: dict[str, Unit] = {
    "active_percent": "percent",
    "poor_percent": "percent",
    "abandoned_percent": "percent",
    "poor_weeks": "percent",
    "abandoned_weeks": "percent",
    "usage_fall": "percent",
    "calls_per_user": "number",
    "poor_change": "points",
    "abandoned_change": "points",
    "quality_fall": "points",
    "abandonment_fall": "points",
    "answer_time": "seconds",
    "abandon_wait": "seconds",
    "longest_wait": "seconds",
}
_PARTS = {
    "active_percent": ("active_users", "calling_licenses"),
    "calls_per_user": ("calls", "active_users"),
    "poor_percent": ("poor_calls", "graded_calls"),
    "abandoned_percent": ("abandoned", "offered"),
    "answer_time": ("answered_wait", "waited"),
    "abandon_wait": ("abandoned_wait", "gave_up"),
}
"""Columns that are one sum divided by another, and which."""


def explain_calling(
    connection: Connection, context: Context, view: View, kind: str, key: str, row: int | None
) -> Explanation | None:
    """Explain what is of calling engagement; None for the rest.

    `row` is a customer: a column's value in its row, a KPI or chart of that customer alone.
    """
    weeks = CallingWeeks.of(context, view)
    if kind == "kpi" and key in CALLING_KPI_BY_KEY:
        return _kpi(connection, context, view, weeks, key, row)
    if kind == "chart" and key in _CHART_REPORTS:
        return _chart(connection, context, view, weeks, key, row)
    if kind == "table" and key in tables.TABLES:
        return _table(connection, context, view, weeks, key)
    if kind == "column" and key in _TABLE_OF:
        return _column(connection, context, view, weeks, key, row)
    return None


def _kpi(
    connection: Connection, context: Context, view: View, weeks: CallingWeeks, key: str, customer: int | None
) -> Explanation:
    kpi = CALLING_KPI_BY_KEY[key]
    figure = kpi_figures(connection, context, view, customer_id=customer)[key]
    table = sums.TABLES[kpi.report]
    query = select(func.count(table.c.customer_id.distinct())).where(
        table.c.week == weeks.week, sums.of_customer(table, customer)
    )
    count = connection.execute(query).scalar_one()
    return explanation(
        kpi.definition,
        context.thresholds,
        value=figure,
        filled=_filled(figure, count),
        inputs=_inputs(connection, kpi.report, weeks, one_week=True, customer_id=customer),
        missing=(
            *figure.missing,
            *figure.before_missing,
            *_counted_otherwise(connection, kpi, figure, weeks, customer),
        ),
        rows=_target(kpi.report, view, count) if customer is None else None,
    )


def _counted_otherwise(
    connection: Connection, kpi: CallingKpi, figure: Figure, weeks: CallingWeeks, customer: int | None
) -> tuple[Phrase, ...]:
    """Return how the report's number of calling licences stands to the listing's, where a KPI is made of it."""
    if kpi.whole != "licences" or figure.denominator is None:
        return ()
    query = select(func.sum(licence_week.c.assigned), func.sum(licence_week.c.total)).join(
        licence_line, licence_line.c.id == licence_week.c.line_id
    )
    query = query.where(licence_line.c.product == "calling", licence_week.c.week == weeks.week)
    if customer is not None:
        query = query.where(licence_line.c.customer_id == customer)
    assigned, total = connection.execute(query).one()
    if assigned is None:
        return ()
    return (Phrase(_LISTED, {"reported": round(figure.denominator), "assigned": assigned, "total": total}),)


def _filled(figure: Figure, count: int) -> Phrase | None:
    if figure.value is None or figure.numerator is None:
        return None
    if figure.denominator is None:
        return Phrase(_SUM, {"value": round(figure.value)}, count)
    return _division(figure, {"percent": _PERCENT, "seconds": _WAIT}.get(figure.unit, _RATIO), count)


def _division(figure: Figure, text: str, count: int | None = None) -> Phrase:
    name = {"percent": "value_percent", "seconds": "value_seconds"}.get(figure.unit, "value")
    parts = {"part": round(figure.numerator or 0), "whole": round(figure.denominator or 0)}
    return Phrase(text, {**parts, name: float(figure.value or 0)}, count)


def _chart(
    connection: Connection, context: Context, view: View, weeks: CallingWeeks, key: str, customer: int | None
) -> Explanation:
    report = _CHART_REPORTS[key]
    shown = charts(connection, context, view, customer_id=customer).get(key)
    if key == names.QUEUE_HOURS:
        inputs = _hour_inputs(connection, weeks)
    else:
        inputs = _inputs(connection, report, weeks, one_week=key in _OF_ONE_WEEK, customer_id=customer)
    return explanation(
        definition("chart", key),
        context.thresholds,
        inputs=inputs,
        missing=shown.notes if shown is not None else (),
        rows=_target(report, view, None) if customer is None and report in _TABLED else None,
    )


def _table(connection: Connection, context: Context, view: View, weeks: CallingWeeks, key: str) -> Explanation:
    table = tables.TABLES[key]
    count = len(table_ids(connection, context, view, key))
    return explanation(
        definition("table", key),
        context.thresholds,
        value=Figure(key, "count", count),
        filled=Phrase(_ROWS, {"week": weeks.week}, count),
        inputs=_inputs(connection, table.report, weeks, one_week=True),
        missing=missing_reports(connection, weeks)[table.report],
        rows=_target(table.report, view, count),
    )


def _column(
    connection: Connection, context: Context, view: View, weeks: CallingWeeks, key: str, row: int | None
) -> Explanation:
    table, told = _TABLE_OF[key], definition("column", key)
    trend = key == table.fall or key.endswith("_weeks")
    inputs = _inputs(connection, table.report, weeks, one_week=not trend, customer_id=row)
    missing = missing_reports(connection, weeks, row)[table.report]
    if row is None:
        target = _target(table.report, view, None)
        return explanation(told, context.thresholds, inputs=inputs, missing=missing, rows=target)
    found = connection.execute(tables.rows_query(table.key, weeks, context, [row])).mappings().one_or_none()
    value, filled = (None, None) if found is None else _cell(key, dict(found))
    return explanation(
        told,
        context.thresholds,
        value=value,
        filled=filled,
        inputs=inputs,
        missing=missing,
        rows=Target("customer", {"id": row, "tab": "calling"}),
    )


def _cell(key: str, row: Mapping[str, Any]) -> tuple[Figure | None, Phrase | None]:
    value = row[key]
    if key.endswith("_fall"):
        return Figure(key, _UNITS[key], value), _fell(key, row)
    if isinstance(value, str):
        share = row["worst_share"]
        return Figure(key, "percent", share), Phrase("{name}", {"name": value})
    unit = _UNITS.get(key, "count")
    part, whole = (row[name] for name in _PARTS.get(key, (key, key)))
    figure = Figure(key, unit, value, part, whole) if key in _PARTS else Figure(key, unit, value)
    if value is None or key not in _PARTS:
        return figure, None
    return figure, _division(figure, {"percent": _CELL_PERCENT, "seconds": _CELL_WAIT}.get(unit, _CELL_RATIO))


def _fell(key: str, row: Mapping[str, Any]) -> Phrase:
    sure = row[key]
    if sure is None:
        return Phrase(_NOT_SURE)
    if key == "usage_fall":
        before, now = (row[f"{half}_calls"] / row[f"{half}_weeks"] for half in ("then", "now"))
        return Phrase(
            _CALLS_FELL,
            {"before": before, "now": now, "percent": 100 * (1 - now / before), "sure_percent": sure},
        )
    part, whole = ("poor", "graded") if key == "quality_fall" else ("abandoned", "offered")
    shares = {
        f"{name}_percent": 100 * row[f"{half}_{part}"] / row[f"{half}_{whole}"]
        for name, half in (("before", "then"), ("now", "now"))
    }
    calls = {"before_calls": row[f"then_{whole}"], "now_calls": row[f"now_{whole}"]}
    return Phrase(_SHARE_ROSE, {**shares, **calls, "sure": float(sure)})


def _target(report: str, view: View, count: int | None) -> Target:
    place = {"section": report, "week": view.week, "compare": view.compare_week}
    return Target("calling", place, count)


def _inputs(
    connection: Connection, report: str, weeks: CallingWeeks, *, one_week: bool, customer_id: int | None = None
) -> list[InputFact]:
    """Return the sources of the rows of a report, with how many each gave: of the week, or of eight weeks."""
    table = sums.TABLES[report]
    first = weeks.week if one_week else weeks.trend[0]
    query = (
        select(table.c.source_id, func.count())
        .where(table.c.week.between(first, weeks.week), sums.of_customer(table, customer_id))
        .where(table.c.source_id.is_not(None))
        .group_by(table.c.source_id)
    )
    return input_facts(connection, query, weeks.week if one_week else None)


def _hour_inputs(connection: Connection, weeks: CallingWeeks) -> list[InputFact]:
    query = (
        select(queue_hour.c.source_id, func.count())
        .where(queue_hour.c.week.between(weeks.trend[0], weeks.week), queue_hour.c.source_id.is_not(None))
        .group_by(queue_hour.c.source_id)
    )
    return input_facts(connection, query)
