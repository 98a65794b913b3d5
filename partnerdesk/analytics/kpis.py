"""The KPIs of the subscriptions page's top row (glossary 4.1): words, number and the rows behind it. Runs nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select

from partnerdesk.analytics import kpi_conditions as rows
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import count_query
from partnerdesk.analytics.filters import CustomerFilter
from partnerdesk.analytics.registry import Definition, register
from partnerdesk.wording import QT_TRANSLATE_NOOP

_CUSTOMERS = "GET /v1/organizations"
_LICENCES = "GET /v1/licenses"
_TERMS = QT_TRANSLATE_NOOP("Definitions", "subscriptions report: end, renewal, auto-renew")


@dataclass(frozen=True)
class Kpi:
    """One KPI: its number is the count of the customers that its filter gives, nothing else."""

    definition: Definition

    @property
    def key(self) -> str:
        """Key of the KPI."""
        return self.definition.key

    @property
    def filter(self) -> CustomerFilter:
        """The rows behind the number, as a filter of the customer list."""
        return CustomerFilter(kpis=frozenset({self.key}))

    def query(self, context: Context) -> Select[int]:
        """Return the query of the number: a count of customers."""
        return count_query(self.filter, context)


TOP_KPIS = (
    Kpi(
        register(
            Definition(
                kind="kpi",
                key=rows.TOTAL_CUSTOMERS,
                title=QT_TRANSLATE_NOOP("Definitions", "Total customers"),
                text=QT_TRANSLATE_NOOP("Definitions", "Customers that your organization manages."),
                formula=QT_TRANSLATE_NOOP("Definitions", "Count of the customers in the last whole listing."),
                inputs=(_CUSTOMERS,),
                glossary="4.1 a",
                page=QT_TRANSLATE_NOOP("Definitions", "Customers managed by the partner organization."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "The page also says that Messaging-only customers are not captured; we count every managed "
                    "customer and show beside it how many have Meetings or Calling.",
                ),
            )
        )
    ),
    Kpi(
        register(
            Definition(
                kind="kpi",
                key=rows.COVERED_CUSTOMERS,
                title=QT_TRANSLATE_NOOP("Definitions", "With Meetings or Calling"),
                text=QT_TRANSLATE_NOOP("Definitions", "Customers with at least one Meetings or Calling license line."),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions", "Count of the customers that have a license line of Webex Meetings or Webex Calling."
                ),
                inputs=(_LICENCES,),
                glossary="4.1 a",
                reading=QT_TRANSLATE_NOOP("Definitions", "Ours: the part of all customers that the page covers."),
            )
        )
    ),
    Kpi(
        register(
            Definition(
                kind="kpi",
                key=rows.NEARING_EXPIRATION,
                title=QT_TRANSLATE_NOOP("Definitions", "Nearing expiration"),
                text=QT_TRANSLATE_NOOP(
                    "Definitions", "Customers with a subscription or trial that ends in the next {horizon_days} days."
                ),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "Count of customers with a trial, or a subscription that does not renew itself, that ends 0 to "
                    "{horizon_days} days from today.",
                ),
                inputs=(_TERMS, _LICENCES),
                glossary="4.1 b",
                page=QT_TRANSLATE_NOOP("Definitions", "Subscription or trial ends in the next 90 days."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "Whether those that renew themselves count is not said; we leave them to “Nearing renewal”. A "
                    "customer can be in both, so the two do not add up. The page covers customers with Webex Meetings "
                    "or Webex Calling: we count subscriptions with such a license line.",
                ),
            )
        )
    ),
    Kpi(
        register(
            Definition(
                kind="kpi",
                key=rows.NEARING_RENEWAL,
                title=QT_TRANSLATE_NOOP("Definitions", "Nearing renewal"),
                text=QT_TRANSLATE_NOOP(
                    "Definitions", "Customers with a subscription that renews itself in the next {horizon_days} days."
                ),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "Count of customers with a subscription that renews itself 0 to {horizon_days} days from today.",
                ),
                inputs=(_TERMS, _LICENCES),
                glossary="4.1 c",
                page=QT_TRANSLATE_NOOP("Definitions", "Set to auto-renew within 90 days."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "The page covers customers with Webex Meetings or Webex Calling: we count subscriptions with such "
                    "a license line.",
                ),
            )
        )
    ),
    Kpi(
        register(
            Definition(
                kind="kpi",
                key=rows.LOW_LICENSE_ASSIGNMENT,
                title=QT_TRANSLATE_NOOP("Definitions", "Low license assignment"),
                text=QT_TRANSLATE_NOOP(
                    "Definitions", "Customers that have not assigned as many of their licenses as others."
                ),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "Count of customers with low assignment of Webex Meetings, of Webex Calling, or of both: less than "
                    "{low_rate_percent} of a subscription's licenses and less than three quarters of its peers; with "
                    "fewer than {low_min_peers} peers, less than {low_rate_few_peers_percent}.",
                ),
                inputs=(
                    f"{_LICENCES}: totalUnits, consumedUnits",
                    QT_TRANSLATE_NOOP("Definitions", "subscriptions report: added"),
                ),
                glossary="4.1 d",
                page=QT_TRANSLATE_NOOP(
                    "Definitions", "Have not assigned as many licenses as other customers of this partner."
                ),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "The page gives no limit, and compares elsewhere with similar Webex customers. Peers are this "
                    "partner's subscriptions of the same product; the limits are settings.",
                ),
            )
        )
    ),
    Kpi(
        register(
            Definition(
                kind="kpi",
                key=rows.OVER_LICENSE_LIMIT,
                title=QT_TRANSLATE_NOOP("Definitions", "Over license limit"),
                text=QT_TRANSLATE_NOOP("Definitions", "Customers that have assigned more licenses than they bought."),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "Count of customers with a Meetings or Calling license line that has a limit and more licenses "
                    "assigned than that.",
                ),
                inputs=(f"{_LICENCES}: totalUnits, consumedUnits",),
                glossary="4.1 e",
                page=QT_TRANSLATE_NOOP("Definitions", "Assigned more than bought."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "The status “License overage” looks at the lines of every product; this KPI at Meetings and "
                    "Calling, which the page covers.",
                ),
            )
        )
    ),
)
"""In the order of the page."""

KPI_BY_KEY = {kpi.key: kpi for kpi in TOP_KPIS}
