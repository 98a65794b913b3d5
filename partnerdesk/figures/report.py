"""All that a customer's report tells, read in one go: facts, licences, trends, calling, queues. No Qt, no words."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import ChartData, View
from partnerdesk.figures.calling_customer import CallingDetail, customer_calling
from partnerdesk.figures.customer import CustomerFacts, fetch_facts
from partnerdesk.figures.customer_licences import ProductLicences, licence_trend, product_licences

MOST_TRENDS = 2
TREND_WEEKS = 52
"""Twelve months."""


@dataclass(frozen=True, slots=True)
class ReportData:
    """One customer's report, raw."""

    facts: CustomerFacts
    licences: tuple[ProductLicences, ...]
    """The product with the most licences first."""
    trends: tuple[tuple[str, ChartData], ...]
    """The trend of 52 weeks of the largest products that have one."""
    calling: CallingDetail | None
    """None: no report of the week names the customer."""


def report_data(connection: Connection, context: Context, customer_id: int) -> ReportData:
    """Return what a report of a customer tells, as the customer's own page would.

    Raises:
        UnknownCustomerFault: there is none with that id.
    """
    facts = fetch_facts(connection, context, customer_id)
    found = product_licences(facts.detail, context)
    licences = sorted(found, key=lambda each: (-each.advice.total, -each.advice.assigned, each.product))
    trends: list[tuple[str, ChartData]] = []
    for each in licences:
        if each.limited and len(trends) < MOST_TRENDS:
            chart = licence_trend(connection, context, customer_id, each.product, weeks=TREND_WEEKS)
            if any(value is not None for series in chart.series for value in series.values):
                trends.append((each.product, chart))
    calling = customer_calling(connection, context, customer_id, View())
    told = calling.queues or any(figure.value is not None for figure in calling.figures.values())
    return ReportData(facts, tuple(licences), tuple(trends), calling if told else None)
