"""What an analytics page can answer by key. Knows no page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import ChartData, Figure, View


@dataclass(frozen=True)
class PageAnswer:
    """One page: the keys of what it has, and how to get them."""

    kpi_keys: tuple[str, ...]
    chart_keys: tuple[str, ...]
    table_keys: tuple[str, ...]
    kpis: Callable[[Connection, Context, View], dict[str, Figure]]
    charts: Callable[[Connection, Context, View], dict[str, ChartData]]
    table: Callable[[Connection, Context, View, str], list[dict[str, Any]]]
    """Rows of a table by its key, each a JSON object by the keys of its columns."""
    rows_behind: Callable[[str, View], dict[str, Any]]
    """How to list the rows behind a KPI."""
