"""The KPIs of the subscriptions page that follow the toggle (glossary 4.4 to 4.8): words and formula. Runs nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CTE, ColumnElement, case, func

from partnerdesk.analytics import kpi_conditions as names
from partnerdesk.analytics import subscription_sets as sets
from partnerdesk.analytics.conditions import Condition
from partnerdesk.analytics.kpi_words_licences import LICENCE_KPIS
from partnerdesk.analytics.kpi_words_terms import TERM_KPIS
from partnerdesk.analytics.registry import Definition
from partnerdesk.analytics.values import Unit

Aggregate = Callable[[CTE, Condition], ColumnElement[Any]]
"""What is made of the rows of a set: the base's rows, and which of them count."""


@dataclass(frozen=True)
class SectionKpi:
    """One KPI: a figure of the rows of one set, or the ratio of two."""

    definition: Definition
    set_key: str
    unit: Unit
    part: Aggregate
    whole: Aggregate | None = None
    by_use: bool = False
    """Whether it needs to know what was used."""
    beside: str = ""
    """Key of the KPI next to which it is printed; "" for one with a card of its own."""

    @property
    def key(self) -> str:
        """Key of the KPI."""
        return self.definition.key

    @property
    def counts_customers(self) -> bool:
        """Whether its number is a count of customers."""
        return self.key in names.SECTION_SETS


def _customers(rows: CTE, chosen: Condition) -> ColumnElement[Any]:
    return func.count(case((chosen, rows.c.customer_id)).distinct())


def _sum(column: str) -> Aggregate:
    return lambda rows, chosen: func.sum(case((chosen, rows.c[column])))


def _plain_sum(column: str) -> Aggregate:
    return lambda rows, chosen: func.coalesce(func.sum(case((chosen, rows.c[column]))), 0)


_WORDS = {each.key: each for each in (*TERM_KPIS, *LICENCE_KPIS)}

SECTION_KPIS = (
    SectionKpi(_WORDS[names.NEW_CUSTOMERS], sets.RECENTLY_ADDED, "count", _customers),
    SectionKpi(_WORDS[names.FIRST_EVER_CUSTOMERS], sets.FIRST_EVER, "count", _customers, beside=names.NEW_CUSTOMERS),
    SectionKpi(_WORDS["new_customers_licenses"], sets.OF_NEW_CUSTOMERS, "count", _plain_sum("total")),
    SectionKpi(_WORDS[names.EXPIRING_CUSTOMERS], sets.EXPIRING, "count", _customers),
    SectionKpi(_WORDS["expiring_assignment"], sets.EXPIRING, "percent", _sum("assigned"), _sum("total")),
    SectionKpi(_WORDS["expiring_usage"], sets.EXPIRING, "percent", _sum("used"), _sum("use_total"), by_use=True),
    SectionKpi(_WORDS[names.RENEWING_CUSTOMERS], sets.RENEWING, "count", _customers),
    SectionKpi(_WORDS["renewing_assignment"], sets.RENEWING, "percent", _sum("assigned"), _sum("total")),
    SectionKpi(_WORDS["renewing_usage"], sets.RENEWING, "percent", _sum("used"), _sum("use_total"), by_use=True),
    SectionKpi(_WORDS[names.LOW_CUSTOMERS], sets.LOW_ASSIGNMENT, "count", _customers),
    SectionKpi(_WORDS["low_assignment_rate"], sets.LOW_ASSIGNMENT, "percent", _sum("assigned"), _sum("total")),
    SectionKpi(
        _WORDS["low_assignment_usage"], sets.LOW_ASSIGNMENT, "percent", _sum("used"), _sum("use_total"), by_use=True
    ),
    SectionKpi(
        _WORDS["low_assignment_usage_of_assigned"],
        sets.LOW_ASSIGNMENT,
        "percent",
        _sum("used"),
        _sum("use_assigned"),
        by_use=True,
        beside="low_assignment_usage",
    ),
    SectionKpi(_WORDS["low_assignment_unassigned"], sets.LOW_ASSIGNMENT, "count", _plain_sum("available")),
    SectionKpi(_WORDS[names.OVERAGE_CUSTOMERS], sets.OVERAGE, "count", _customers),
    SectionKpi(_WORDS["overage_total"], sets.OVERAGE, "count", _plain_sum("overage")),
    SectionKpi(_WORDS["overage_average"], sets.OVERAGE, "number", _sum("overage"), _customers),
)
"""In the order of the page."""

SECTION_KPI_BY_KEY = {kpi.key: kpi for kpi in SECTION_KPIS}
