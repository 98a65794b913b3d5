"""The subscriptions page as plain data: what it has, by key, and its tables' rows as JSON objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics import kpi_conditions as names
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.kpi_conditions import KpiRows
from partnerdesk.analytics.kpis import TOP_KPIS
from partnerdesk.analytics.subscription_kpis import SECTION_KPI_BY_KEY, SECTION_KPIS
from partnerdesk.analytics.subscription_sections import TABLES
from partnerdesk.analytics.subscription_words import TREND
from partnerdesk.analytics.values import ChartData, View
from partnerdesk.figures.english import english
from partnerdesk.figures.page_answer import PageAnswer
from partnerdesk.figures.subscriptions import kpi_figures
from partnerdesk.figures.tables import SubscriptionTableRow, table_ids, table_rows
from partnerdesk.figures.trends import licence_trend

BLOCK = 500
_KPI_OF_SET = {set_key: key for key, set_key in names.SECTION_SETS.items()} | {"of_new_customers": names.NEW_CUSTOMERS}


def _charts(connection: Connection, context: Context, view: View) -> dict[str, ChartData]:
    return {TREND.key: licence_trend(connection, context, view)}


def _table(connection: Connection, context: Context, view: View, key: str) -> list[dict[str, Any]]:
    ids = table_ids(connection, context, view, key)
    blocks = (ids[start : start + BLOCK] for start in range(0, len(ids), BLOCK))
    rows = (row for block in blocks for row in table_rows(connection, context, view, key, block))
    return [row_json(key, row) for row in rows]


def row_json(table_key: str, row: SubscriptionTableRow) -> dict[str, Any]:
    """Return a row by the keys of its table's columns, with the ids that lead on from it."""
    told = {"id": row.id, "customer_id": row.customer_id, "trial": row.is_trial}
    return told | {column: _CELLS[column](row) for column in TABLES[table_key].columns}


def _rows_behind(key: str, view: View) -> dict[str, Any]:
    if key in SECTION_KPI_BY_KEY:
        rows = KpiRows(_KPI_OF_SET[SECTION_KPI_BY_KEY[key].set_key], view.product, view.week)
    else:
        rows = KpiRows(key, week=view.week)
    return {"command": "customers", "kpi": str(rows)}


_CELLS: dict[str, Callable[[SubscriptionTableRow], Any]] = {
    "customer": lambda row: row.customer,
    "subscription_id": lambda row: row.external_id,
    "days_since_added": lambda row: row.days_since_added,
    "days_until_expiration": lambda row: row.days_until_end,
    "days_until_renewal": lambda row: row.days_until_end,
    "months_since_added": lambda row: row.months_since_added,
    "months_left": lambda row: row.months_left,
    "auto_renew": lambda row: row.auto_renew,
    "total": lambda row: row.total,
    "licences": lambda row: {"used": row.used, "assigned": row.assigned, "available": row.available},
    "assigned_percent": lambda row: {"assigned": row.assigned, "percent": row.assigned_percent},
    "used_percent": lambda row: {"used": row.used, "percent": row.used_percent},
    "assignment_change": lambda row: row.assignment_change,
    "usage_change": lambda row: row.usage_change,
    "usage_3_months": lambda row: {
        "value": row.usage_3_months,
        "method": row.usage_method,
        "weeks": [*row.usage_weeks],
    },
    "overage": lambda row: row.overage,
    "unused_assigned": lambda row: row.unused_assigned,
    "low_reason": lambda row: None if row.low_reason is None else english(row.low_reason),
}

SUBSCRIPTIONS = PageAnswer(
    kpi_keys=(*(kpi.key for kpi in TOP_KPIS), *(kpi.key for kpi in SECTION_KPIS)),
    chart_keys=(TREND.key,),
    table_keys=tuple(TABLES),
    kpis=kpi_figures,
    charts=_charts,
    table=_table,
    rows_behind=_rows_behind,
)
