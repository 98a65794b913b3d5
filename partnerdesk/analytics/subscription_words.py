"""The words of the columns and tables of the subscriptions page (glossary 4.4 to 4.9). Knows no rows."""

from __future__ import annotations

from partnerdesk.analytics.registry import Definition, register
from partnerdesk.wording import QT_TRANSLATE_NOOP

_ADDED = QT_TRANSLATE_NOOP("Definitions", "subscriptions report: added")
_END = QT_TRANSLATE_NOOP("Definitions", "subscriptions report: end")
_TERMS = QT_TRANSLATE_NOOP("Definitions", "subscriptions report: end, renewal, auto-renew")
_LICENCES = "GET /v1/licenses: totalUnits, consumedUnits"
_USE = QT_TRANSLATE_NOOP("Definitions", "license usage report: used in the last 7 days")
_USE_90 = "license usage report: used in the last 90 days"


def _column(
    key: str, title: str, text: str, formula: str, inputs: tuple[str, ...], *, page: str = "", reading: str = ""
) -> Definition:
    return register(Definition("column", key, title, text, formula, "4.9", inputs, page, reading))


COLUMNS = (
    _column(
        "customer",
        QT_TRANSLATE_NOOP("Definitions", "Customer"),
        QT_TRANSLATE_NOOP("Definitions", "The name of the customer's organization."),
        QT_TRANSLATE_NOOP("Definitions", "The name as the service gives it."),
        ("GET /v1/organizations: displayName",),
        page=QT_TRANSLATE_NOOP("Definitions", "Customer."),
    ),
    _column(
        "subscription_id",
        QT_TRANSLATE_NOOP("Definitions", "Subscription ID"),
        QT_TRANSLATE_NOOP("Definitions", "The id of the subscription; for a trial the Enterprise Trial ID."),
        QT_TRANSLATE_NOOP("Definitions", "The id as the service gives it with each license."),
        ("GET /v1/licenses: subscriptionId", QT_TRANSLATE_NOOP("Definitions", "trials report: Enterprise Trial ID")),
        page=QT_TRANSLATE_NOOP("Definitions", "Unique ID of the subscription, or the Enterprise Trial ID."),
        reading=QT_TRANSLATE_NOOP(
            "Definitions", "Licenses of a customer that belong to no subscription stand in one row without an id."
        ),
    ),
    _column(
        "days_since_added",
        QT_TRANSLATE_NOOP("Definitions", "Days since added"),
        QT_TRANSLATE_NOOP("Definitions", "How many days ago the subscription or trial was added."),
        QT_TRANSLATE_NOOP("Definitions", "Today minus the day of adding, in whole days between UTC dates."),
        (_ADDED,),
        page=QT_TRANSLATE_NOOP("Definitions", "Days since the subscription was added."),
    ),
    _column(
        "days_until_expiration",
        QT_TRANSLATE_NOOP("Definitions", "Days until expiration"),
        QT_TRANSLATE_NOOP("Definitions", "How many days are left until the subscription or trial ends."),
        QT_TRANSLATE_NOOP("Definitions", "The day of the end minus today, in whole days between UTC dates."),
        (_END,),
        page=QT_TRANSLATE_NOOP("Definitions", "Days until the subscription or trial expires."),
        reading=QT_TRANSLATE_NOOP("Definitions", "0 days is today."),
    ),
    _column(
        "days_until_renewal",
        QT_TRANSLATE_NOOP("Definitions", "Days until renewal"),
        QT_TRANSLATE_NOOP("Definitions", "How many days are left until the subscription renews itself."),
        QT_TRANSLATE_NOOP("Definitions", "The day of renewal minus today, in whole days between UTC dates."),
        (_TERMS,),
        page=QT_TRANSLATE_NOOP("Definitions", "Days until the subscription or trial renews."),
        reading=QT_TRANSLATE_NOOP("Definitions", "The page says “or trial”; trials do not renew themselves."),
    ),
    _column(
        "months_since_added",
        QT_TRANSLATE_NOOP("Definitions", "Months since added"),
        QT_TRANSLATE_NOOP("Definitions", "How many months ago the subscription was added."),
        QT_TRANSLATE_NOOP("Definitions", "Whole calendar months from the day of adding to today."),
        (_ADDED,),
        page=QT_TRANSLATE_NOOP("Definitions", "Months have passed since it was added."),
    ),
    _column(
        "months_left",
        QT_TRANSLATE_NOOP("Definitions", "Months left"),
        QT_TRANSLATE_NOOP("Definitions", "How many months are left until the end or the renewal."),
        QT_TRANSLATE_NOOP(
            "Definitions", "Whole calendar months from today to the end; “<1” where it is less than 30 days away."
        ),
        (_END,),
        page=QT_TRANSLATE_NOOP("Definitions", "Remaining months."),
        reading=QT_TRANSLATE_NOOP("Definitions", "What has ended has a negative number of months."),
    ),
    _column(
        "auto_renew",
        QT_TRANSLATE_NOOP("Definitions", "Auto-renew?"),
        QT_TRANSLATE_NOOP("Definitions", "Whether the subscription renews itself: yes, no or unknown."),
        QT_TRANSLATE_NOOP("Definitions", "What the report says; no for trials; unknown where no report said it."),
        (_TERMS,),
        page=QT_TRANSLATE_NOOP("Definitions", "Auto-renew?"),
    ),
    _column(
        "total",
        QT_TRANSLATE_NOOP("Definitions", "Total licenses"),
        QT_TRANSLATE_NOOP("Definitions", "Licenses of the chosen product that were bought."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of total units over the license lines with a limit."),
        (_LICENCES,),
        page=QT_TRANSLATE_NOOP("Definitions", "Total licenses of the subscription."),
        reading=QT_TRANSLATE_NOOP("Definitions", "License lines without a limit are left out of every figure."),
    ),
    _column(
        "licences",
        QT_TRANSLATE_NOOP("Definitions", "Used/Assigned/Available licenses"),
        QT_TRANSLATE_NOOP(
            "Definitions", "A bar of what was used in the last seven days, is assigned but unused, and is available."
        ),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Used in the last reported week; assigned minus used; total minus assigned; what is over the limit comes "
            "on top. Sorted by assigned divided by total.",
        ),
        (_LICENCES, _USE),
        page=QT_TRANSLATE_NOOP("Definitions", "Used, assigned and available licenses."),
        reading=QT_TRANSLATE_NOOP(
            "Definitions",
            "The page does not say what “used” is but once, as the last seven days: we take that everywhere. Where "
            "more was used than is assigned, the bar shows it up to the assigned licenses and a note gives the number.",
        ),
    ),
    _column(
        "assigned_percent",
        QT_TRANSLATE_NOOP("Definitions", "Assigned licenses (%)"),
        QT_TRANSLATE_NOOP("Definitions", "How many licenses are assigned, and what part of the total that is."),
        QT_TRANSLATE_NOOP(
            "Definitions", "Assigned licenses divided by total licenses; it may be more than 100 percent."
        ),
        (_LICENCES,),
        page=QT_TRANSLATE_NOOP("Definitions", "Number and percentage of assigned licenses."),
    ),
    _column(
        "used_percent",
        QT_TRANSLATE_NOOP("Definitions", "Used licenses (%)"),
        QT_TRANSLATE_NOOP(
            "Definitions", "How many licenses were used in seven days, and what part of the total that is."
        ),
        QT_TRANSLATE_NOOP("Definitions", "Used licenses divided by total licenses, over the lines whose use is known."),
        (_LICENCES, _USE),
        page=QT_TRANSLATE_NOOP("Definitions", "Number and percentage of assigned licenses."),
        reading=QT_TRANSLATE_NOOP(
            "Definitions", "The page's text is a copy of the one for assigned licenses; we take the used ones."
        ),
    ),
    _column(
        "assignment_change",
        QT_TRANSLATE_NOOP("Definitions", "Weekly assignment change"),
        QT_TRANSLATE_NOOP("Definitions", "How many licenses more or fewer are assigned than a week earlier."),
        QT_TRANSLATE_NOOP(
            "Definitions", "Assigned licenses minus those of the week before; a dash where that is not known."
        ),
        (_LICENCES,),
        page=QT_TRANSLATE_NOOP("Definitions", "Weekly assignment change."),
        reading=QT_TRANSLATE_NOOP("Definitions", "The Turkish page says “task” where it means assignment."),
    ),
    _column(
        "usage_change",
        QT_TRANSLATE_NOOP("Definitions", "Weekly usage change"),
        QT_TRANSLATE_NOOP("Definitions", "How many licenses more or fewer were used than in the week before."),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Used licenses of the last reported week minus those of the week before; a dash where one is not known.",
        ),
        (_USE,),
        page=QT_TRANSLATE_NOOP("Definitions", "Weekly usage change."),
    ),
    _column(
        "usage_3_months",
        QT_TRANSLATE_NOOP("Definitions", "Usage in last 3 months"),
        QT_TRANSLATE_NOOP(
            "Definitions", "How many licenses were used in the last three months, with the weeks as a line."
        ),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Different licenses used in 90 days, where the report says so; else the largest number of one week of the "
            "last 13.",
        ),
        (_USE_90, _USE),
        page=QT_TRANSLATE_NOOP("Definitions", "Licenses used in the last three months."),
        reading=QT_TRANSLATE_NOOP(
            "Definitions",
            "Whether the page means different licenses or a value for each month is not said. The tooltip names the "
            "way taken.",
        ),
    ),
    _column(
        "overage",
        QT_TRANSLATE_NOOP("Definitions", "License overage"),
        QT_TRANSLATE_NOOP("Definitions", "Licenses that are assigned beyond what was bought."),
        QT_TRANSLATE_NOOP("Definitions", "Assigned minus total, summed over the license lines that are over limit."),
        (_LICENCES,),
        reading=QT_TRANSLATE_NOOP("Definitions", "Ours, beside the page's columns."),
    ),
    _column(
        "unused_assigned",
        QT_TRANSLATE_NOOP("Definitions", "Unused but assigned"),
        QT_TRANSLATE_NOOP("Definitions", "Licenses that are assigned and were not used in seven days."),
        QT_TRANSLATE_NOOP("Definitions", "Assigned minus used, over the license lines whose use is known."),
        (_LICENCES, _USE),
        reading=QT_TRANSLATE_NOOP(
            "Definitions", "Ours: where it is as large as the overage, the customer can mend that without buying."
        ),
    ),
    _column(
        "low_reason",
        QT_TRANSLATE_NOOP("Definitions", "Why it is low"),
        QT_TRANSLATE_NOOP("Definitions", "The rate of this subscription beside that of its peers."),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Assigned licenses divided by total licenses, and the median of the same over all peers.",
        ),
        (_LICENCES,),
        reading=QT_TRANSLATE_NOOP("Definitions", "Ours, so that every row says by which rule it is here."),
    ),
)
"""In the glossary's order."""


def _table(key: str, title: str, text: str, formula: str, glossary: str, page: str = "", reading: str = "") -> None:
    register(Definition("table", key, title, text, formula, glossary, (_LICENCES, _TERMS, _USE), page, reading))


_table(
    "recently_added_subscriptions",
    QT_TRANSLATE_NOOP("Definitions", "Recently added subscriptions"),
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions and trials added in the last {horizon_days} days."),
    QT_TRANSLATE_NOOP(
        "Definitions", "Subscriptions and trials of the chosen product that were added 0 to {horizon_days} days ago."
    ),
    "4.4",
    QT_TRANSLATE_NOOP("Definitions", "Recently added subscriptions."),
)
_table(
    "subscriptions_expiring_soon",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions expiring soon"),
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions and trials that end in the next {horizon_days} days."),
    QT_TRANSLATE_NOOP(
        "Definitions",
        "Trials, and subscriptions that do not renew themselves, of the chosen product that end in 0 to {horizon_days} "
        "days.",
    ),
    "4.5",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions expiring soon."),
)
_table(
    "subscriptions_renewing_soon",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions renewing soon"),
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions that renew themselves in the next {horizon_days} days."),
    QT_TRANSLATE_NOOP(
        "Definitions", "Subscriptions of the chosen product that renew themselves in 0 to {horizon_days} days."
    ),
    "4.6",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions renewing soon."),
    QT_TRANSLATE_NOOP("Definitions", "The Turkish page gives this table the title of the one before."),
)
_table(
    "subscriptions_low_assignment",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions with low license assignment"),
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions of which few licenses are assigned, each with the reason."),
    QT_TRANSLATE_NOOP("Definitions", "The subscriptions behind “Low assignment customers”."),
    "4.7",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions with low license assignment."),
)
_table(
    "subscriptions_overage",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions with license overages"),
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions with more licenses assigned than bought."),
    QT_TRANSLATE_NOOP(
        "Definitions",
        "Subscriptions with a license line of the chosen product that is over its limit; a customer's lines without a "
        "subscription make one row.",
    ),
    "4.8",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions with license overages."),
)
_table(
    "subscriptions_of_new_customers",
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions of new customers"),
    QT_TRANSLATE_NOOP("Definitions", "Every subscription and trial of the new customers, old ones too."),
    QT_TRANSLATE_NOOP(
        "Definitions", "Subscriptions and trials of the chosen product of customers that have a new one."
    ),
    "4.4",
    reading=QT_TRANSLATE_NOOP("Definitions", "Ours: the rows behind “Total licenses”."),
)
_table(
    "subscriptions_all",
    QT_TRANSLATE_NOOP("Definitions", "All subscriptions"),
    QT_TRANSLATE_NOOP("Definitions", "Every subscription and trial of the chosen product."),
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions and trials with a license line of the chosen product."),
    "4.9",
    reading=QT_TRANSLATE_NOOP("Definitions", "Ours: the rows behind the trend, with every column."),
)

TREND = register(
    Definition(
        kind="chart",
        key="license_distribution_trend",
        title=QT_TRANSLATE_NOOP("Definitions", "License distribution trend"),
        text=QT_TRANSLATE_NOOP(
            "Definitions", "How licenses of the chosen product were used, assigned and left over by week."
        ),
        formula=QT_TRANSLATE_NOOP(
            "Definitions",
            "For each week, over all license lines with a limit: used; assigned minus used; total minus assigned; and "
            "assigned minus total where it is over the limit, which stands above the line of the total.",
        ),
        glossary="4.3",
        inputs=(_LICENCES, _USE),
        page=QT_TRANSLATE_NOOP("Definitions", "How customers use meeting or calling licenses: assigned and active."),
        reading=QT_TRANSLATE_NOOP(
            "Definitions",
            "The page names no period: 12 months to begin with. A week without figures is a gap; the running week is "
            "marked as not complete.",
        ),
    )
)
