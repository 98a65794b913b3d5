"""Calling engagement (glossary part 5): one door to its figures, charts and tables. No Qt."""

from __future__ import annotations

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.figures.calling_charts import charts
from partnerdesk.figures.calling_customer import CallingDetail, QueueDetail, customer_calling
from partnerdesk.figures.calling_kpis import kpi_figures
from partnerdesk.figures.calling_tables import table_ids, table_options, table_rows

__all__ = [
    "CallingDetail",
    "QueueDetail",
    "calling_week",
    "charts",
    "customer_calling",
    "kpi_figures",
    "table_ids",
    "table_options",
    "table_rows",
]


def calling_week(connection: Connection, context: Context) -> int:
    """Return the last completed week, Sunday 00:00:00 UTC to Sunday 00:00:00 UTC, by the context's clock.

    That week may have no report yet: its figures are None then, and `missing` names the newest week that has one.
    """
    del connection
    return context.week - 1
