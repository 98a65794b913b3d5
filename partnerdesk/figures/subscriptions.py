"""The figures of the subscriptions page (glossary 4.1 to 4.8): every KPI and the trend. Runs definitions, defines none.

All of a section's KPIs come from one query over the base's rows, so that they are of one state of the replica.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Select, case, func, select

from partnerdesk.analytics import kpi_conditions as names
from partnerdesk.analytics import subscription_base as b
from partnerdesk.analytics import subscription_sets as sets
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import count_query
from partnerdesk.analytics.filters import CustomerFilter
from partnerdesk.analytics.kpi_conditions import KpiRows
from partnerdesk.analytics.subscription_base import Snapshot
from partnerdesk.analytics.subscription_kpis import SECTION_KPIS, SectionKpi
from partnerdesk.analytics.values import Figure, View, percent
from partnerdesk.figures import missing
from partnerdesk.figures.low_rule import low_rule
from partnerdesk.figures.snapshots import has_figures, snapshot_of
from partnerdesk.figures.trends import licence_trend
from partnerdesk.replica.products import TOGGLE_PRODUCTS

__all__ = ["kpi_figures", "licence_trend", "sections_query"]
_SETS = tuple(dict.fromkeys(kpi.set_key for kpi in SECTION_KPIS))
_FIGURES = ("total", "assigned", "available", "overage", "used", "use_total", "use_assigned", "no_use")
Facts = Mapping[str, Any]
"""The one row of the sections' query."""


def kpi_figures(connection: Connection, context: Context, view: View) -> dict[str, Figure]:
    """Return every KPI of the page by its key: the top row, which the toggle does not move, then the sections'.

    With `view.compare_week` each has `before` and what that one lacks. A KPI that is not known for the week is None and
    says why.
    """
    found = _figures(connection, context, view.product, view.week)
    if view.compare_week is None:
        return found
    earlier = _figures(connection, context, view.product, view.compare_week)
    return {key: _compared(figure, earlier[key]) for key, figure in found.items()}


def _compared(figure: Figure, earlier: Figure) -> Figure:
    before = earlier.value if missing.can_be_compared(figure, earlier) else None
    return replace(figure, before=before, before_missing=missing.of_comparison(figure, earlier))


def _figures(connection: Connection, context: Context, product: str, week: int | None) -> dict[str, Figure]:
    wanted = snapshot_of(connection, context, product, week)
    known = has_figures(connection, wanted)
    facts: Facts | None = None
    if known:
        rules = {name: low_rule(connection, context, replace(wanted, products=(name,))) for name in TOGGLE_PRODUCTS}
        query = sections_query(wanted, context, rules[product].low_below)
        low = frozenset[int]().union(*(rule.customers for rule in rules.values()))
        facts = {**connection.execute(query).mappings().one(), names.LOW_LICENSE_ASSIGNMENT: len(low)}
    found = {key: _top_figure(connection, context, key, wanted, facts) for key in names.KPI_KEYS}
    if facts is None:
        return found | {
            kpi.key: Figure(kpi.key, kpi.unit, None, missing=missing.whole_week(wanted)) for kpi in SECTION_KPIS
        }
    return found | {kpi.key: _section_figure(kpi, facts, wanted, context) for kpi in SECTION_KPIS}


def _top_figure(connection: Connection, context: Context, key: str, wanted: Snapshot, facts: Facts | None) -> Figure:
    if facts is None and key != names.TOTAL_CUSTOMERS:
        return Figure(key, "count", None, missing=missing.whole_week(wanted))
    told = missing.of_top(connection, key, wanted)
    if facts is not None and key == names.LOW_LICENSE_ASSIGNMENT:
        return Figure(key, "count", facts[key], missing=told)
    rows = str(KpiRows(key, week=wanted.week))
    value = connection.execute(count_query(CustomerFilter(kpis=frozenset({rows})), context)).scalar_one()
    return Figure(key, "count", value, missing=told)


def sections_query(wanted: Snapshot, context: Context, low_below: ColumnElement[float]) -> Select[Any]:
    """Return the query of all that the sections' KPIs are made of, in one row.

    Columns: `KEY_part` and `KEY_whole` of each KPI; `SET_unreported`: customers of a set with licences whose use is not
    known; `no_added`, `no_end`, `no_renewal`: subscriptions without that term.

    Args:
        wanted: product and week.
        context: thresholds.
        low_below: the rate below which assignment is low.
    """
    rows = _flagged(wanted, context, low_below)
    columns = []
    for kpi in SECTION_KPIS:
        chosen = rows.c[f"in_{kpi.set_key}"] == 1
        columns.append(kpi.part(rows, chosen).label(f"{kpi.key}_part"))
        if kpi.whole is not None:
            columns.append(kpi.whole(rows, chosen).label(f"{kpi.key}_whole"))
    for key in {kpi.set_key for kpi in SECTION_KPIS if kpi.by_use}:
        unreported = (rows.c[f"in_{key}"] == 1) & (rows.c.no_use > 0)
        columns.append(func.count(case((unreported, rows.c.customer_id)).distinct()).label(f"{key}_unreported"))
    here = rows.c.subscription_id.is_not(None)
    unknown = {
        "no_added": here & rows.c.added_day.is_(None),
        "no_end": here & rows.c.end_day.is_(None),
        "no_renewal": (rows.c.expiring == 1) & (rows.c.trial == 0) & rows.c.auto_renew.is_(None),
    }
    columns += [func.count(case((condition, 1))).label(name) for name, condition in unknown.items()]
    return select(*columns).select_from(rows)


def _flagged(wanted: Snapshot, context: Context, low_below: ColumnElement[float]) -> CTE:
    """Return the base's rows with a flag for each set."""
    limits = context.thresholds
    rows = b.base(wanted, limits, figures=_FIGURES).cte("base").prefix_with("MATERIALIZED")
    belongs = {key: sets.in_set(key, rows, wanted, limits, low_below) for key in _SETS}
    flags = (case((condition, 1), else_=0).label(f"in_{key}") for key, condition in belongs.items())
    return select(*rows.c, *flags).cte("flagged").prefix_with("MATERIALIZED")


def _section_figure(kpi: SectionKpi, facts: Facts, wanted: Snapshot, context: Context) -> Figure:
    told = missing.of_section(kpi, facts, wanted, context)
    part = facts[f"{kpi.key}_part"]
    if kpi.whole is None:
        return Figure(kpi.key, kpi.unit, part, missing=told)
    whole = facts[f"{kpi.key}_whole"]
    ratio = percent(part, whole) if kpi.unit == "percent" else (part / whole if part is not None and whole else None)
    return Figure(kpi.key, kpi.unit, ratio, part, whole, missing=told)
