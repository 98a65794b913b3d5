"""Calling engagement as plain data: what it has, by key, and its tables' rows as JSON objects."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics.calling_charts import (
    CALL_QUALITY_TREND,
    FEATURE_USE,
    QUALITY_BY_ENDPOINT,
    QUEUE_OUTCOMES,
    USERS_BY_USAGE_VOLUME,
)
from partnerdesk.analytics.calling_kpis import CALLING_KPI_BY_KEY, CALLING_KPIS
from partnerdesk.analytics.calling_tables import TABLES
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import View
from partnerdesk.figures.calling_charts import charts
from partnerdesk.figures.calling_kpis import kpi_figures
from partnerdesk.figures.calling_tables import CallingRow, table_ids, table_rows
from partnerdesk.figures.english import english
from partnerdesk.figures.page_answer import PageAnswer

BLOCK = 500
_CHARTS = (USERS_BY_USAGE_VOLUME, CALL_QUALITY_TREND, QUALITY_BY_ENDPOINT, FEATURE_USE, QUEUE_OUTCOMES)
_TABLE_OF = {table.report: table.key for table in TABLES.values()}
_WORST = ("worst_percent", "worst_small")


def _table(connection: Connection, context: Context, view: View, key: str) -> list[dict[str, Any]]:
    ids = table_ids(connection, context, view, key)
    blocks = (ids[start : start + BLOCK] for start in range(0, len(ids), BLOCK))
    return [row_json(row) for block in blocks for row in table_rows(connection, context, view, key, block)]


def row_json(row: CallingRow) -> dict[str, Any]:
    """Return a row by the keys of its table's columns, with the sentence that says what fell."""
    told = asdict(row)
    told["why"] = None if row.why is None else english(row.why)
    if "worst_endpoint" in told:
        percent, small = (told.pop(name) for name in _WORST)
        name = told["worst_endpoint"]
        told["worst_endpoint"] = None if name is None else {"name": name, "percent": percent, "small": small}
    return {name: [*value] if isinstance(value, tuple) else value for name, value in told.items()}


def _rows_behind(key: str, view: View) -> dict[str, Any]:
    del view
    return {"command": "kpis", "only": _TABLE_OF[CALLING_KPI_BY_KEY[key].report]}


CALLING = PageAnswer(
    kpi_keys=tuple(kpi.key for kpi in CALLING_KPIS),
    chart_keys=(*_CHARTS, *(kpi.key for kpi in CALLING_KPIS)),
    table_keys=tuple(TABLES),
    kpis=kpi_figures,
    charts=charts,
    table=_table,
    rows_behind=_rows_behind,
)
