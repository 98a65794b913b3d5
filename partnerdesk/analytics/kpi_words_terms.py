"""The words of the KPIs of what was added, expires or renews (glossary 4.4 to 4.6). Knows no rows."""

from __future__ import annotations

from partnerdesk.analytics import kpi_conditions as names
from partnerdesk.analytics.registry import Definition, register
from partnerdesk.wording import QT_TRANSLATE_NOOP

_ADDED = QT_TRANSLATE_NOOP("Definitions", "subscriptions report: added")
_TERMS = QT_TRANSLATE_NOOP("Definitions", "subscriptions report: end, renewal, auto-renew")
_LICENCES = "GET /v1/licenses: totalUnits, consumedUnits"
_USE = QT_TRANSLATE_NOOP("Definitions", "license usage report: used in the last 7 days")

TERM_KPIS = (
    register(
        Definition(
            kind="kpi",
            key=names.NEW_CUSTOMERS,
            title=QT_TRANSLATE_NOOP("Definitions", "New customers"),
            text=QT_TRANSLATE_NOOP(
                "Definitions", "Customers with a subscription or trial added in the last {horizon_days} days."
            ),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Count of customers with a subscription or trial of the chosen product that was added 0 to "
                "{horizon_days} days ago.",
            ),
            inputs=(_ADDED, _LICENCES),
            glossary="4.4",
            page=QT_TRANSLATE_NOOP("Definitions", "Recently added customers within the last 90 days."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "The page counts additions, not new names: an old customer with a new subscription counts too. "
                "Beside the number stands how many have nothing older.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key=names.FIRST_EVER_CUSTOMERS,
            title=QT_TRANSLATE_NOOP("Definitions", "First ever"),
            text=QT_TRANSLATE_NOOP("Definitions", "New customers that have no older subscription or trial."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Count of new customers none of whose subscriptions and trials, of any product and gone ones too, "
                "was added or began more than {horizon_days} days ago.",
            ),
            inputs=(_ADDED, _LICENCES),
            glossary="4.4",
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "Ours. A subscription whose days are not known may be old, so its customer is not counted.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="new_customers_licenses",
            title=QT_TRANSLATE_NOOP("Definitions", "Total licenses"),
            text=QT_TRANSLATE_NOOP(
                "Definitions",
                "Licenses that the new customers have bought, old ones included: the table lists the new ones alone.",
            ),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Sum of total licenses of the chosen product over all subscriptions and trials of the new customers.",
            ),
            inputs=(_ADDED, _LICENCES),
            glossary="4.4",
            page=QT_TRANSLATE_NOOP("Definitions", "All subscriptions of recently added customers."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "The page says all subscriptions of those customers, while its table lists the new ones alone: the "
                "two need not add up.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key=names.EXPIRING_CUSTOMERS,
            title=QT_TRANSLATE_NOOP("Definitions", "Expiring customers"),
            text=QT_TRANSLATE_NOOP(
                "Definitions",
                "Customers with a subscription or trial of the chosen product that ends in the next {horizon_days} "
                "days.",
            ),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Count of customers with a trial, or a subscription that does not renew itself, of the chosen "
                "product that ends in 0 to {horizon_days} days.",
            ),
            inputs=(_TERMS, _LICENCES),
            glossary="4.5",
            page=QT_TRANSLATE_NOOP("Definitions", "About to expire in the next 90 days."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "Those that renew themselves are left to “Renewing customers”; what is not known to renew itself "
                "counts here.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="expiring_assignment",
            title=QT_TRANSLATE_NOOP("Definitions", "License assignment"),
            text=QT_TRANSLATE_NOOP("Definitions", "How much of what is about to expire is assigned."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Assigned licenses divided by total licenses, each summed over the subscriptions and trials that "
                "end in 0 to {horizon_days} days.",
            ),
            inputs=(_TERMS, _LICENCES),
            glossary="4.5",
            page=QT_TRANSLATE_NOOP("Definitions", "Assigned licenses of all that were bought."),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="expiring_usage",
            title=QT_TRANSLATE_NOOP("Definitions", "License usage"),
            text=QT_TRANSLATE_NOOP("Definitions", "How much of what is about to expire was used in seven days."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Used licenses divided by total licenses, each summed over the subscriptions and trials that end "
                "in 0 to {horizon_days} days.",
            ),
            inputs=(_TERMS, _LICENCES, _USE),
            glossary="4.5",
            page=QT_TRANSLATE_NOOP("Definitions", "Licenses used in the last seven days of all that were bought."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "The Turkish page reads as if the licenses expired within seven days; it means use. Licenses whose "
                "use no report gave are left out of both sums.",
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key=names.RENEWING_CUSTOMERS,
            title=QT_TRANSLATE_NOOP("Definitions", "Renewing customers"),
            text=QT_TRANSLATE_NOOP(
                "Definitions",
                "Customers with a subscription of the chosen product that renews itself in the next {horizon_days} "
                "days.",
            ),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Count of customers with a subscription of the chosen product that renews itself in 0 to "
                "{horizon_days} days.",
            ),
            inputs=(_TERMS, _LICENCES),
            glossary="4.6",
            page=QT_TRANSLATE_NOOP("Definitions", "About to renew in the next 90 days."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions", "The page mentions trials here too; trials do not renew themselves."
            ),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="renewing_assignment",
            title=QT_TRANSLATE_NOOP("Definitions", "License assignment"),
            text=QT_TRANSLATE_NOOP("Definitions", "How much of what is about to renew is assigned."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Assigned licenses divided by total licenses, each summed over the subscriptions that renew "
                "themselves in 0 to {horizon_days} days.",
            ),
            inputs=(_TERMS, _LICENCES),
            glossary="4.6",
            page=QT_TRANSLATE_NOOP("Definitions", "Assigned licenses of all that were bought."),
        )
    ),
    register(
        Definition(
            kind="kpi",
            key="renewing_usage",
            title=QT_TRANSLATE_NOOP("Definitions", "License usage"),
            text=QT_TRANSLATE_NOOP("Definitions", "How much of what is about to renew was used in seven days."),
            formula=QT_TRANSLATE_NOOP(
                "Definitions",
                "Used licenses divided by total licenses, each summed over the subscriptions that renew themselves "
                "in 0 to {horizon_days} days.",
            ),
            inputs=(_TERMS, _LICENCES, _USE),
            glossary="4.6",
            page=QT_TRANSLATE_NOOP("Definitions", "Licenses used in the last seven days of all that were bought."),
            reading=QT_TRANSLATE_NOOP("Definitions", "Licenses whose use no report gave are left out of both sums."),
        )
    ),
)
