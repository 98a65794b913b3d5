"""All figures of the analytics pages as plain data for `partnerdesk kpis --json`: KPIs, chart series, tables by key."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import ChartData, Figure, View
from partnerdesk.figures.calling_answer import CALLING
from partnerdesk.figures.english import english
from partnerdesk.figures.page_answer import PageAnswer
from partnerdesk.figures.subscriptions_page import SUBSCRIPTIONS
from partnerdesk.weeks import date_from_day, week_first_day

PAGES: dict[str, PageAnswer] = {"subscriptions": SUBSCRIPTIONS, "calling": CALLING}
"""One entry a page."""
KEYS = tuple(
    dict.fromkeys(key for page in PAGES.values() for key in (*page.kpi_keys, *page.chart_keys, *page.table_keys))
)


def answer(
    connection: Connection, context: Context, view: View, only: Collection[str] | None = None
) -> dict[str, dict[str, Any]]:
    """Return KPIs, chart series and tables of every page by the keys of their definitions.

    Args:
        connection: of the replica.
        context: day, thresholds, language of sorting.
        view: product, week and the week to compare with.
        only: keys to stay with; all otherwise.
    """
    told: dict[str, dict[str, Any]] = {"kpis": {}, "series": {}, "tables": {}}
    for page in PAGES.values():
        wanted = _Wanted(only)
        if wanted.any(page.kpi_keys):
            figures = page.kpis(connection, context, view)
            told["kpis"] |= {
                key: {**figure_json(figures[key]), "rows": page.rows_behind(key, view)}
                for key in page.kpi_keys
                if wanted.one(key) and key in figures
            }
        if wanted.any(page.chart_keys):
            charts = page.charts(connection, context, view)
            told["series"] |= {key: chart_json(data) for key, data in charts.items() if wanted.one(key)}
        for key in filter(wanted.one, page.table_keys):
            told["tables"][key] = {"rows": page.table(connection, context, view, key)}
    return told


@dataclass(frozen=True)
class _Wanted:
    only: Collection[str] | None

    def one(self, key: str) -> bool:
        return self.only is None or key in self.only

    def any(self, keys: Collection[str]) -> bool:
        return any(map(self.one, keys))


def figure_json(figure: Figure) -> dict[str, Any]:
    """Return a figure as a JSON object."""
    told: dict[str, Any] = {"value": figure.value, "unit": figure.unit, "missing": [*map(english, figure.missing)]}
    if figure.numerator is not None or figure.denominator is not None:
        told |= {"numerator": figure.numerator, "denominator": figure.denominator}
    if figure.before is not None:
        told["before"] = figure.before
    if figure.before_missing:
        told["before_missing"] = [*map(english, figure.before_missing)]
    return told


def chart_json(data: ChartData) -> dict[str, Any]:
    """Return a chart as a JSON object; weeks by their Sundays, null is a gap."""
    places = [week_json(int(each)) if data.x_kind == "week" else each for each in data.x]
    return {
        "x_kind": data.x_kind,
        "x": places,
        "unit": data.unit,
        "series": {each.key: {"title": english(each.title), "values": [*each.values]} for each in data.series},
        "partial": [places[index] for index in sorted(data.partial)],
        "small": [places[index] for index in sorted(data.small)],
        "notes": [*map(english, data.notes)],
    }


def week_json(week: int) -> str:
    """Return a week as the ISO date of its Sunday."""
    return date_from_day(week_first_day(week)).isoformat()
