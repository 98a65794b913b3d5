"""The words of the columns and tables of calling engagement (glossary 5.2, 5.5, 5.7). Knows no rows."""

from __future__ import annotations

from partnerdesk.analytics.calling_kpis import QUALITY_REPORT, QUEUE_REPORT, USAGE_REPORT
from partnerdesk.analytics.registry import Definition, register
from partnerdesk.analytics.subscription_words import COLUMNS as SUBSCRIPTION_COLUMNS
from partnerdesk.wording import QT_TRANSLATE_NOOP

_OURS = QT_TRANSLATE_NOOP("Definitions", "Ours: the page does not name the columns.")


def _column(
    key: str, glossary: str, title: str, text: str, formula: str, source: str, *, page: str = "", reading: str = _OURS
) -> Definition:
    return register(Definition("column", key, title, text, formula, glossary, (source,), page, reading))


def _table(key: str, glossary: str, title: str, text: str, source: str, page: str, reading: str) -> Definition:
    formula = QT_TRANSLATE_NOOP("Definitions", "One row for each customer that the report of the week names.")
    return register(Definition("table", key, title, text, formula, glossary, (source,), page, reading))


TABLES = (
    _table(
        "customers_usage",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Customers and usage"),
        QT_TRANSLATE_NOOP("Definitions", "Calling usage of each customer in the week; find where it falls."),
        USAGE_REPORT,
        QT_TRANSLATE_NOOP("Definitions", "Usage statistics for each customer."),
        _OURS,
    ),
    _table(
        "customers_quality",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Customers and call quality"),
        QT_TRANSLATE_NOOP("Definitions", "Call quality of each customer in the week; find who has poor calls."),
        QUALITY_REPORT,
        QT_TRANSLATE_NOOP("Definitions", "Which customers have poor-quality calls."),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "The page's caption says “chart”, its text “table”: we build the table. Its columns are ours.",
        ),
    ),
    _table(
        "queue_customers",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Call queue customers and feature usage"),
        QT_TRANSLATE_NOOP("Definitions", "Call queues of each customer in the week; look for many abandoned calls."),
        QUEUE_REPORT,
        QT_TRANSLATE_NOOP(
            "Definitions", "Call Queue information for each customer; look for high abandoned call rates."
        ),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "The columns are ours. Customers without the Call Queue feature are left out and counted below. The "
            "Turkish page speaks of call fees: rates are meant.",
        ),
    ),
)

CUSTOMER = SUBSCRIPTION_COLUMNS[0]
"""The column that every table begins with."""

USAGE_COLUMNS = (
    _column(
        "calling_licenses",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Calling licenses"),
        QT_TRANSLATE_NOOP("Definitions", "Calling licenses that the customer's users hold."),
        QT_TRANSLATE_NOOP("Definitions", "The number that the report gives."),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: calling licenses"),
    ),
    _column(
        "active_users",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Active users"),
        QT_TRANSLATE_NOOP("Definitions", "Users who made or took at least one call in the week."),
        QT_TRANSLATE_NOOP("Definitions", "The number that the report gives."),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: active users"),
    ),
    _column(
        "active_percent",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Active %"),
        QT_TRANSLATE_NOOP("Definitions", "Which part of the calling licenses had an active user."),
        QT_TRANSLATE_NOOP("Definitions", "Active users divided by calling licenses."),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: active users, calling licenses"),
    ),
    _column(
        "calls",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Calls"),
        QT_TRANSLATE_NOOP("Definitions", "Calls of the customer's users in the week."),
        QT_TRANSLATE_NOOP("Definitions", "The number that the report gives."),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: calls"),
    ),
    _column(
        "minutes",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Minutes"),
        QT_TRANSLATE_NOOP("Definitions", "Minutes that the customer's users spent in calls."),
        QT_TRANSLATE_NOOP("Definitions", "The number that the report gives, in whole minutes."),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: minutes"),
    ),
    _column(
        "calls_per_user",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Calls per active user"),
        QT_TRANSLATE_NOOP("Definitions", "How many calls an active user had in the week."),
        QT_TRANSLATE_NOOP("Definitions", "Calls divided by active users."),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: calls, active users"),
    ),
    _column(
        "calls_change",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Weekly change of calls"),
        QT_TRANSLATE_NOOP("Definitions", "How many calls more or fewer than in the week before."),
        QT_TRANSLATE_NOOP("Definitions", "Calls of the week minus calls of the week before."),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: calls"),
    ),
    _column(
        "calls_weeks",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Calls in 8 weeks"),
        QT_TRANSLATE_NOOP("Definitions", "Calls of the eight weeks up to this one."),
        QT_TRANSLATE_NOOP("Definitions", "The number that the report gives for each week; a gap where it gives none."),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: calls"),
    ),
    _column(
        "usage_fall",
        "5.2",
        QT_TRANSLATE_NOOP("Definitions", "Fell most"),
        QT_TRANSLATE_NOOP("Definitions", "By how much calls fell for sure: whom to call first."),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Calls a week in the last four weeks against the four before, as the logarithm of the ratio r. Its "
            "variance is, for each four weeks, the larger of 1 / calls and of what the weeks differ among themselves. "
            "What counts is 1 - exp(r + 3 standard errors): the fall that is left when chance is taken off.",
        ),
        QT_TRANSLATE_NOOP("Definitions", "calling usage report: calls, active users"),
        reading=QT_TRANSLATE_NOOP(
            "Definitions",
            "Ours. A customer with five calls has so large a standard error that nothing is left: it cannot lead the "
            "list. Of a thousand customers whose calls only go up and down, about one is named. Each four weeks need "
            "two with a report. The sentence names what fell more, calls per active user or active users.",
        ),
    ),
)

QUALITY_COLUMNS = (
    _column(
        "quality_calls",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Calls with media"),
        QT_TRANSLATE_NOOP("Definitions", "Calls of the week that the quality report covers."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of the calls of all endpoint types."),
        QT_TRANSLATE_NOOP("Definitions", "media quality report: calls"),
    ),
    _column(
        "good_calls",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Good calls"),
        QT_TRANSLATE_NOOP("Definitions", "Calls of the week that were graded as good."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of the good calls of all endpoint types."),
        QT_TRANSLATE_NOOP("Definitions", "media quality report: good calls"),
    ),
    _column(
        "poor_calls",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Poor calls"),
        QT_TRANSLATE_NOOP("Definitions", "Calls of the week that were graded as poor."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of the poor calls of all endpoint types."),
        QT_TRANSLATE_NOOP("Definitions", "media quality report: poor calls"),
    ),
    _column(
        "poor_percent",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Poor %"),
        QT_TRANSLATE_NOOP("Definitions", "Which part of the graded calls was poor."),
        QT_TRANSLATE_NOOP("Definitions", "Poor calls divided by good and poor calls."),
        QT_TRANSLATE_NOOP("Definitions", "media quality report: good calls, poor calls"),
        reading=QT_TRANSLATE_NOOP(
            "Definitions",
            "Ours. The source's own grades count; our cut-offs (packet loss over {poor_loss_percent}, latency over "
            "{poor_latency_ms} ms, jitter over {poor_jitter_ms} ms) only where it graded no call of the customer.",
        ),
    ),
    _column(
        "poor_change",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Weekly change in points"),
        QT_TRANSLATE_NOOP("Definitions", "By how many points the share of poor calls changed."),
        QT_TRANSLATE_NOOP("Definitions", "Poor % of the week minus poor % of the week before."),
        QT_TRANSLATE_NOOP("Definitions", "media quality report: good calls, poor calls"),
    ),
    _column(
        "worst_endpoint",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Worst endpoint type"),
        QT_TRANSLATE_NOOP("Definitions", "The endpoint type with the greatest share of poor calls."),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Poor calls divided by graded calls for each endpoint type; the greatest of those with at least "
            "{small_group_calls} calls, else of all. None without poor calls.",
        ),
        QT_TRANSLATE_NOOP("Definitions", "media quality report: endpoint type, good calls, poor calls"),
    ),
    _column(
        "poor_weeks",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Poor % in 8 weeks"),
        QT_TRANSLATE_NOOP("Definitions", "The share of poor calls in the eight weeks up to this one."),
        QT_TRANSLATE_NOOP("Definitions", "Poor % of each week; a gap where no call was graded."),
        QT_TRANSLATE_NOOP("Definitions", "media quality report: good calls, poor calls"),
    ),
    _column(
        "quality_fall",
        "5.5",
        QT_TRANSLATE_NOOP("Definitions", "Got worse most"),
        QT_TRANSLATE_NOOP("Definitions", "By how much call quality fell for sure: whom to call first."),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Share of poor calls in the last four weeks minus that of the four before, with one good and one poor "
            "call added to each. Its variance is, for each four weeks, the larger of p · (1 - p) / calls and of what "
            "the weeks differ. What counts is the rise less 3 standard errors.",
        ),
        QT_TRANSLATE_NOOP("Definitions", "media quality report: good calls, poor calls"),
        reading=QT_TRANSLATE_NOOP(
            "Definitions",
            "Ours. A customer with five calls has so large a standard error that nothing is left: it cannot lead the "
            "list. Each four weeks need two with graded calls.",
        ),
    ),
)

QUEUE_COLUMNS = (
    _column(
        "queues",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Queues"),
        QT_TRANSLATE_NOOP("Definitions", "Call queues of the customer that the report names."),
        QT_TRANSLATE_NOOP("Definitions", "Count of the queues."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: call queue"),
    ),
    _column(
        "offered",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Offered"),
        QT_TRANSLATE_NOOP("Definitions", "Calls that came into the queues in the week."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of the calls of all queues; one that moves on counts in both."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: total calls"),
    ),
    _column(
        "answered",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Answered"),
        QT_TRANSLATE_NOOP("Definitions", "Calls that an agent answered."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of the answered calls of all queues."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: answered calls"),
    ),
    _column(
        "moved",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Moved on"),
        QT_TRANSLATE_NOOP("Definitions", "Calls that went to another queue before an agent answered."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of overflowed, timed-out and transferred calls of all queues."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: overflowed, timed-out, transferred calls"),
    ),
    _column(
        "abandoned",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Abandoned"),
        QT_TRANSLATE_NOOP("Definitions", "Calls whose callers hung up or left a message before an agent was free."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of the abandoned calls of all queues."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: abandoned calls"),
    ),
    _column(
        "abandoned_percent",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Abandoned %"),
        QT_TRANSLATE_NOOP("Definitions", "Which part of the offered calls was abandoned."),
        QT_TRANSLATE_NOOP("Definitions", "Sum of abandoned calls divided by sum of offered calls."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: abandoned calls, total calls"),
    ),
    _column(
        "answer_time",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Avg. answer time"),
        QT_TRANSLATE_NOOP(
            "Definitions", "How long callers waited until an agent answered or the call moved to another queue."
        ),
        QT_TRANSLATE_NOOP(
            "Definitions", "Sum of the waits of answered and moved calls divided by the number of these calls."
        ),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: wait time, answered, moved calls"),
    ),
    _column(
        "abandon_wait",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Avg. wait before abandoned"),
        QT_TRANSLATE_NOOP("Definitions", "How long callers waited until they hung up or left a message."),
        QT_TRANSLATE_NOOP(
            "Definitions", "Sum of the waits of abandoned calls divided by the number of abandoned calls."
        ),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: abandoned time, abandoned calls"),
    ),
    _column(
        "longest_wait",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Longest wait"),
        QT_TRANSLATE_NOOP("Definitions", "The longest time that a caller waited in the week."),
        QT_TRANSLATE_NOOP("Definitions", "The greatest of the queues' longest waits."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: longest wait time"),
    ),
    _column(
        "abandoned_change",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Weekly change in points"),
        QT_TRANSLATE_NOOP("Definitions", "By how many points the abandoned rate changed."),
        QT_TRANSLATE_NOOP("Definitions", "Abandoned % of the week minus abandoned % of the week before."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: abandoned calls, total calls"),
    ),
    _column(
        "abandoned_weeks",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Abandoned % in 8 weeks"),
        QT_TRANSLATE_NOOP("Definitions", "The abandoned rate in the eight weeks up to this one."),
        QT_TRANSLATE_NOOP("Definitions", "Abandoned % of each week; a gap where the report has none."),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: abandoned calls, total calls"),
    ),
    _column(
        "abandonment_fall",
        "5.7",
        QT_TRANSLATE_NOOP("Definitions", "Got worse most"),
        QT_TRANSLATE_NOOP("Definitions", "By how much the abandoned rate rose for sure: whom to call first."),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Abandoned rate of the last four weeks minus that of the four before, with one answered and one abandoned "
            "call added to each. Its variance is, for each four weeks, the larger of p · (1 - p) / calls and of what "
            "the weeks differ. What counts is the rise less 3 standard errors.",
        ),
        QT_TRANSLATE_NOOP("Definitions", "call queue report: abandoned calls, total calls"),
        reading=QT_TRANSLATE_NOOP(
            "Definitions",
            "Ours. A customer with five calls has so large a standard error that nothing is left: it cannot lead the "
            "list. Each four weeks need two with offered calls.",
        ),
    ),
)
