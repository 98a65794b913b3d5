"""Explains the KPIs, tables, columns and the chart of the subscriptions page with this partner's figures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Select, func, select

from partnerdesk.analytics import kpi_conditions as names
from partnerdesk.analytics import subscription_sets as sets
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.kpi_conditions import KpiRows
from partnerdesk.analytics.registry import definition
from partnerdesk.analytics.subscription_base import Snapshot
from partnerdesk.analytics.subscription_kpis import SECTION_KPI_BY_KEY
from partnerdesk.analytics.subscription_sections import TABLES
from partnerdesk.analytics.subscription_words import COLUMNS, TREND
from partnerdesk.analytics.values import Explanation, Figure, InputFact, Phrase, Target, View
from partnerdesk.figures.column_values import explain_cell
from partnerdesk.figures.explaining import explanation, input_facts, merged, per_source, stale_customers
from partnerdesk.figures.low_rule import low_rule
from partnerdesk.figures.missing import of_use
from partnerdesk.figures.snapshots import has_figures, snapshot_of
from partnerdesk.figures.subscriptions import kpi_figures
from partnerdesk.figures.tables import table_ids, table_rows
from partnerdesk.figures.trends import licence_trend
from partnerdesk.replica.products import TOGGLE_PRODUCTS
from partnerdesk.replica.schema import WEEK_KEY, customer, licence_line, licence_week, subscription, week_total
from partnerdesk.wording import QT_TRANSLATE_NOOP

_PERCENT = QT_TRANSLATE_NOOP("Definitions", "{part} ÷ {whole} = {value_percent}, over %n subscription(s) or trial(s).")
_AVERAGE = QT_TRANSLATE_NOOP("Definitions", "{part} ÷ {whole} = {value}.")
_NOTHING = QT_TRANSLATE_NOOP("Definitions", "There is nothing to divide by, so there is no percentage.")
_SUM = QT_TRANSLATE_NOOP("Definitions", "{value}, summed over %n subscription(s) or trial(s).")
_COUNT = QT_TRANSLATE_NOOP("Definitions", "Customers: {value}, through %n subscription(s) or trial(s).")
_CUSTOMERS = QT_TRANSLATE_NOOP("Definitions", "%n customer(s) as of {day}.")
_ROWS = QT_TRANSLATE_NOOP("Definitions", "%n row(s) as of {day}.")
_COLUMN_KEYS = frozenset(column.key for column in COLUMNS)
_TABLE_OF_SET = {spec.set_key: spec for spec in TABLES.values()}


def explain_subscriptions(
    connection: Connection, context: Context, view: View, kind: str, key: str, row: int | None
) -> Explanation | None:
    """Explain what is of the subscriptions page; None for the rest."""
    if kind == "kpi" and key in SECTION_KPI_BY_KEY:
        return _section_kpi(connection, context, view, key)
    if kind == "kpi" and key in names.KPI_KEYS:
        return _top_kpi(connection, context, view, key)
    if kind == "table" and key in TABLES:
        return _table(connection, context, view, key)
    if kind == "column" and key in _COLUMN_KEYS:
        return _column(connection, context, view, key, row)
    if (kind, key) == ("chart", TREND.key):
        return _trend(connection, context, view)
    return None


# --- KPIs ------------------------------------------------------------------------------------------------------------


def _section_kpi(connection: Connection, context: Context, view: View, key: str) -> Explanation:
    kpi = SECTION_KPI_BY_KEY[key]
    figures = kpi_figures(connection, context, view)
    figure = figures[key]
    wanted = snapshot_of(connection, context, view.product, view.week)
    set_key = sets.RECENTLY_ADDED if kpi.set_key == sets.FIRST_EVER else kpi.set_key
    table = _TABLE_OF_SET[set_key]
    rows, chosen = sets.rows_of(kpi.set_key, wanted, context.thresholds, sets.MEMBERSHIP.get(kpi.set_key, ()))
    number = connection.execute(select(func.count()).select_from(rows).where(chosen)).scalar_one()
    filled = None if figure.value is None and not has_figures(connection, wanted) else _filled(figure, number)
    told = [*figure.missing, *figure.before_missing]
    if kpi.set_key == sets.LOW_ASSIGNMENT:
        told.insert(0, low_rule(connection, context, wanted).sentence())
    if kpi.counts_customers:
        filter_ = str(KpiRows(key, view.product, wanted.week))
        target = Target("customers", {"kpis": [filter_]}, _whole(figure.value))
    elif kpi.set_key == sets.OF_NEW_CUSTOMERS:
        # The page's own table lists the new subscriptions alone.
        filter_ = str(KpiRows(names.NEW_CUSTOMERS, view.product, wanted.week))
        target = Target("customers", {"kpis": [filter_]}, _whole(figures[names.NEW_CUSTOMERS].value))
    else:
        target = _table_target(table.key, view, wanted, number)
    return explanation(
        kpi.definition,
        context.thresholds,
        value=figure,
        filled=filled,
        inputs=_inputs(connection, wanted, _subscriptions(kpi.set_key, wanted, context), use=kpi.by_use),
        missing=(*told, *stale_customers(connection, context, wanted.week)),
        rows=target,
    )


def _filled(figure: Figure, number: int) -> Phrase:
    if figure.unit == "count":
        text = _COUNT if figure.key in names.SECTION_SETS else _SUM
        return Phrase(text, {"value": _whole(figure.value) or 0}, number)
    if figure.value is None:
        return Phrase(_NOTHING)
    parts = {"part": _whole(figure.numerator) or 0, "whole": _whole(figure.denominator) or 0}
    if figure.unit == "percent":
        return Phrase(_PERCENT, {**parts, "value_percent": figure.value}, number)
    return Phrase(_AVERAGE, {**parts, "value": float(figure.value)})


def _top_kpi(connection: Connection, context: Context, view: View, key: str) -> Explanation:
    figure = kpi_figures(connection, context, view)[key]
    wanted = snapshot_of(connection, context, view.product, view.week)
    both = replace(wanted, products=TOGGLE_PRODUCTS)
    told = [*figure.missing, *figure.before_missing]
    if key == names.LOW_LICENSE_ASSIGNMENT:
        told = [low_rule(connection, context, replace(wanted, products=(name,))).sentence() for name in TOGGLE_PRODUCTS]
        told += (*figure.missing, *figure.before_missing)
    if key == names.TOTAL_CUSTOMERS:
        inputs = input_facts(connection, select(customer.c.source_id, func.count()).group_by(customer.c.source_id))
    else:
        inputs = _inputs(connection, both, None, use=False)
    count = _whole(figure.value)
    return explanation(
        definition("kpi", key),
        context.thresholds,
        value=figure,
        filled=None if count is None else Phrase(_CUSTOMERS, {"day": wanted.day}, count),
        inputs=inputs,
        missing=(*told, *stale_customers(connection, context, wanted.week)),
        rows=Target("customers", {"kpis": [str(KpiRows(key, week=wanted.week))]}, count),
    )


def _whole(value: float | None) -> int | None:
    return None if value is None else round(value)


# --- tables, columns, the chart --------------------------------------------------------------------------------------


def _table(connection: Connection, context: Context, view: View, key: str) -> Explanation:
    wanted = snapshot_of(connection, context, view.product, view.week)
    count = len(table_ids(connection, context, view, key))
    told: list[Phrase] = []
    if TABLES[key].set_key == sets.LOW_ASSIGNMENT:
        told.append(low_rule(connection, context, wanted).sentence())
    if any(column in {"licences", "usage_change", "usage_3_months", "used_percent"} for column in TABLES[key].columns):
        told += of_use(wanted, context, 0)
    return explanation(
        definition("table", key),
        context.thresholds,
        value=Figure(key, "count", count),
        filled=Phrase(_ROWS, {"day": wanted.day}, count),
        inputs=_inputs(connection, wanted, _subscriptions(TABLES[key].set_key, wanted, context), use=True),
        missing=(*told, *stale_customers(connection, context, wanted.week)),
        rows=_table_target(key, view, wanted, count),
    )


def _table_target(key: str, view: View, wanted: Snapshot, count: int) -> Target:
    return Target("subscriptions", {"table": key, "product": view.product, "week": wanted.week}, count)


def _column(connection: Connection, context: Context, view: View, key: str, row: int | None) -> Explanation:
    told = definition("column", key)
    wanted = snapshot_of(connection, context, view.product, view.week)
    if row is None:
        return explanation(told, context.thresholds, inputs=_inputs(connection, wanted, None, use=True))
    found = table_rows(connection, context, view, _low_table(key), [row])
    if not found:
        return explanation(told, context.thresholds)
    cell = explain_cell(key, found[0], wanted)
    mine = select(subscription.c.id).where(subscription.c.id == row) if row > 0 else None
    return explanation(
        told,
        context.thresholds,
        value=cell.value,
        filled=cell.filled,
        inputs=_inputs(connection, wanted, mine, use=True, customer_id=found[0].customer_id),
        missing=cell.missing,
        rows=Target("customer", {"id": found[0].customer_id, "tab": "subscriptions"}),
    )


def _low_table(key: str) -> str:
    """Return the table whose rows know what a column asks; only one says why assignment is low."""
    return "subscriptions_low_assignment" if key == "low_reason" else "subscriptions_all"


def _trend(connection: Connection, context: Context, view: View) -> Explanation:
    chart = licence_trend(connection, context, view, weeks=None)
    weeks = select(licence_week.c.source_id, licence_week.c.week)
    newest = select(func.max(week_total.c.week)).where(week_total.c.product == view.product)
    last = view.week if view.week is not None else connection.execute(newest).scalar_one()
    of_week = weeks.where(licence_week.c.week == last)
    sources = (
        per_source(licence_week.c.source_id, licence_week.c.line_id, of_week),
        per_source(licence_week.c.used_source_id, licence_week.c.line_id, of_week),
    )
    facts = merged(fact for query in sources for fact in input_facts(connection, query, last))
    return explanation(TREND, context.thresholds, inputs=facts, missing=chart.notes)


# --- where it came from ----------------------------------------------------------------------------------------------


def _subscriptions(set_key: str, wanted: Snapshot, context: Context) -> Select[Any] | None:
    if set_key == sets.EVERYTHING:
        return None
    rows, chosen = sets.rows_of(set_key, wanted, context.thresholds, sets.MEMBERSHIP.get(set_key, ()))
    return select(rows.c.subscription_id).where(chosen)


def _inputs(
    connection: Connection,
    wanted: Snapshot,
    among: Select[Any] | None,
    *,
    use: bool,
    customer_id: int | None = None,
) -> list[InputFact]:
    """Return the sources of the licence lines, of their terms and of their use, with how many rows each gave."""
    lines = select(licence_line.c.id).where(licence_line.c.product.in_(wanted.products))
    if among is not None:
        lines = lines.where(licence_line.c.subscription_id.in_(among))
    if customer_id is not None:
        lines = lines.where(licence_line.c.customer_id == customer_id)
    weekly = lines.join(licence_week, licence_week.c.line_id == licence_line.c.id)
    if among is not None or customer_id is not None:
        weekly = weekly.with_hint(licence_week, f"INDEXED BY {WEEK_KEY}", "sqlite")
    if wanted.week is None:
        lines = lines.where(licence_line.c.vanished_at.is_(None))
        facts = input_facts(connection, per_source(licence_line.c.source_id, licence_line.c.id, lines))
    else:
        lines = weekly.where(licence_week.c.week == wanted.week)
        counted = per_source(licence_week.c.source_id, licence_week.c.line_id, lines)
        facts = input_facts(connection, counted, wanted.week)
    terms = lines.join(subscription, subscription.c.id == licence_line.c.subscription_id)
    facts += input_facts(connection, per_source(subscription.c.terms_source_id, subscription.c.id, terms))
    if use and wanted.use_week is not None:
        used = weekly.where(licence_week.c.week == wanted.use_week)
        counted = per_source(licence_week.c.used_source_id, licence_week.c.line_id, used)
        facts += input_facts(connection, counted, wanted.use_week)
    return merged(facts)
