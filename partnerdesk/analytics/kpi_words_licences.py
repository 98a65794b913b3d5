"""The words of the KPIs of low assignment and overage (glossary 4.7, 4.8). Knows no rows."""

from __future__ import annotations

from partnerdesk.analytics import kpi_conditions as names
from partnerdesk.analytics.registry import Definition, register
from partnerdesk.wording import QT_TRANSLATE_NOOP

_ADDED = QT_TRANSLATE_NOOP("Definitions", "subscriptions report: added")
_LICENCES = "GET /v1/licenses: totalUnits, consumedUnits"
_USE = QT_TRANSLATE_NOOP("Definitions", "license usage report: used in the last 7 days")

LICENCE_KPIS = (
    register(
        Definition(
            kind="kpi",
            key=names.LOW_CUSTOMERS,
            title=QT_TRANSLATE_NOOP("Definitions", "Low assignment customers"),
            text=QT_TRANSLATE_NOOP(
                "Definitions",
                "Customers with a subscription of the chosen product of which few licenses are assigned.",
            ),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Count of customers with a subscription whose assigned licenses are less than {low_rate_percent} of "
                "its total and less than those of three quarters of its peers; with fewer than {low_min_peers} peers, "
                "less than {low_rate_few_peers_percent}. Peers are subscriptions, not trials, of the same product with "
                "{low_min_total} licenses or more that are {low_min_age_days} days old or older.",
            ),
            inputs=(_LICENCES, _ADDED),
            glossary="4.7",
            page=QT_TRANSLATE_NOOP("Definitions", "Customers with fewer licenses assigned than similar customers."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "The page compares once with other customers of this partner and once with similar Webex "
                "customers, and names no limit. We can see this partner's customers alone; the limit is a setting. "
                "Trials, small and new subscriptions are neither judged nor peers.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="low_assignment_rate",
            title=QT_TRANSLATE_NOOP("Definitions", "License assignment"),
            text=QT_TRANSLATE_NOOP("Definitions", "How much is assigned where assignment is low."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Assigned licenses divided by total licenses, each summed over the subscriptions with low assignment.",
            ),
            inputs=(_LICENCES,),
            glossary="4.7",
            page=QT_TRANSLATE_NOOP("Definitions", "Assigned licenses of all that were bought."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "The page names subscriptions and trials above the line and subscriptions below it; we take the "
                "same ones for both.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="low_assignment_usage",
            title=QT_TRANSLATE_NOOP("Definitions", "License usage when assigned"),
            text=QT_TRANSLATE_NOOP(
                "Definitions", "How much of what was bought was used in seven days where assignment is low."
            ),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Used licenses divided by total licenses, each summed over the subscriptions with low assignment.",
            ),
            inputs=(_LICENCES, _USE),
            glossary="4.7",
            page=QT_TRANSLATE_NOOP("Definitions", "Used assigned licenses of all that were bought."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "The name says used of assigned, the page's calculation used of total: we follow the calculation "
                "and print used of assigned beside it. Licenses whose use no report gave are left out.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="low_assignment_usage_of_assigned",
            title=QT_TRANSLATE_NOOP("Definitions", "Used of assigned"),
            text=QT_TRANSLATE_NOOP(
                "Definitions", "How much of what is assigned was used in seven days where assignment is low."
            ),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Used licenses divided by assigned licenses, each summed over the subscriptions with low assignment.",
            ),
            inputs=(_LICENCES, _USE),
            glossary="4.7",
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "Ours: what the name of “License usage when assigned” promises. Licenses whose use no report gave "
                "are left out.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="low_assignment_unassigned",
            title=QT_TRANSLATE_NOOP("Definitions", "Total unassigned licenses"),
            text=QT_TRANSLATE_NOOP("Definitions", "Licenses that nobody was given where assignment is low."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions", "Sum of available licenses over the subscriptions with low assignment."
            ),
            inputs=(_LICENCES,),
            glossary="4.7",
            page=QT_TRANSLATE_NOOP("Definitions", "Unassigned licenses of customers with low assignment."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions", "Available is counted license line by license line and never below zero."
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key=names.OVERAGE_CUSTOMERS,
            title=QT_TRANSLATE_NOOP("Definitions", "Customers with overage"),
            text=QT_TRANSLATE_NOOP(
                "Definitions", "Customers that have assigned more licenses of the chosen product than they bought."
            ),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Count of customers with a license line of the chosen product that has a limit and more licenses "
                "assigned than that.",
            ),
            inputs=(_LICENCES,),
            glossary="4.8",
            page=QT_TRANSLATE_NOOP("Definitions", "Customers over license limit."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "Counted license line by license line: unused licenses of one kind do not cover too many of another.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="overage_total",
            title=QT_TRANSLATE_NOOP("Definitions", "Total license overage"),
            text=QT_TRANSLATE_NOOP("Definitions", "Licenses that are assigned beyond what was bought."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions", "Sum of assigned minus total licenses over the license lines that are over limit."
            ),
            inputs=(_LICENCES,),
            glossary="4.8",
            page=QT_TRANSLATE_NOOP("Definitions", "Total licenses: those in excess of the limit."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions", "The page's title says total licenses, its text licenses in excess: we follow the text."
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="overage_average",
            title=QT_TRANSLATE_NOOP("Definitions", "Avg. license overage"),
            text=QT_TRANSLATE_NOOP("Definitions", "Licenses in excess for each customer that has any."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions", "Total license overage divided by the number of customers with overage."
            ),
            inputs=(_LICENCES,),
            glossary="4.8",
            page=QT_TRANSLATE_NOOP("Definitions", "Average number of customers with overage."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "A number of customers is no average: we give the licenses in excess per customer with overage.",
            ),
        )
    ),
)
