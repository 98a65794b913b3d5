"""The KPIs of calling engagement (glossary part 5): words, and which sum is divided by which. Runs nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from partnerdesk.analytics import calling_sums as sums
from partnerdesk.analytics.registry import Definition, register
from partnerdesk.analytics.values import Unit
from partnerdesk.wording import QT_TRANSLATE_NOOP

USAGE_REPORT = QT_TRANSLATE_NOOP("Definitions", "calling usage report")
QUALITY_REPORT = QT_TRANSLATE_NOOP("Definitions", "media quality report")
QUEUE_REPORT = QT_TRANSLATE_NOOP("Definitions", "call queue report")


@dataclass(frozen=True)
class CallingKpi:
    """One KPI: a sum of a week, or one sum divided by another."""

    definition: Definition
    unit: Unit
    report: str
    """Kind of report that it comes from."""
    part: str
    """Name of a sum (`calling_sums`)."""
    whole: str = ""
    """Name of the sum that it is divided by; "" for a plain sum."""

    @property
    def key(self) -> str:
        """Key of the KPI, and of its chart over eight weeks."""
        return self.definition.key


def _kpi(
    key: str,
    title: str,
    text: str,
    formula: str,
    glossary: str,
    inputs: tuple[str, ...],
    *,
    page: str = "",
    reading: str = "",
) -> Definition:
    told = register(Definition("kpi", key, title, text, formula, glossary, inputs, page, reading))
    register(replace(told, kind="chart"))
    return told


CALLING_KPIS = (
    CallingKpi(
        _kpi(
            "calling_active_users",
            QT_TRANSLATE_NOOP("Definitions", "Active calling users"),
            QT_TRANSLATE_NOOP("Definitions", "Users who made or took at least one call in the week."),
            QT_TRANSLATE_NOOP("Definitions", "Sum of the active users of all customers."),
            "5.2",
            (QT_TRANSLATE_NOOP("Definitions", "calling usage report: active users"),),
            reading=QT_TRANSLATE_NOOP(
                "Definitions", "Ours: the page shows users by usage volume and names no number above it."
            ),
        ),
        "count",
        sums.USAGE,
        "users",
    ),
    CallingKpi(
        _kpi(
            "calling_active_percent",
            QT_TRANSLATE_NOOP("Definitions", "Active users per calling license"),
            QT_TRANSLATE_NOOP("Definitions", "Which part of the calling licenses had an active user in the week."),
            QT_TRANSLATE_NOOP("Definitions", "Sum of active users divided by sum of calling licenses."),
            "5.2",
            (QT_TRANSLATE_NOOP("Definitions", "calling usage report: active users, calling licenses"),),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "Ours. Customers whose report gives only one of the two numbers are left out of both sums.",
            ),
        ),
        "percent",
        sums.USAGE,
        "users_of_licences",
        "licences",
    ),
    CallingKpi(
        _kpi(
            "calling_calls",
            QT_TRANSLATE_NOOP("Definitions", "Calls"),
            QT_TRANSLATE_NOOP("Definitions", "Calls of all customers in the week."),
            QT_TRANSLATE_NOOP("Definitions", "Sum of the calls of all customers."),
            "5.2",
            (QT_TRANSLATE_NOOP("Definitions", "calling usage report: calls"),),
            reading=QT_TRANSLATE_NOOP("Definitions", "Ours: the page names no number."),
        ),
        "count",
        sums.USAGE,
        "calls",
    ),
    CallingKpi(
        _kpi(
            "calls_per_active_user",
            QT_TRANSLATE_NOOP("Definitions", "Calls per active user"),
            QT_TRANSLATE_NOOP("Definitions", "How many calls an active user had in the week."),
            QT_TRANSLATE_NOOP("Definitions", "Sum of calls divided by sum of active users."),
            "5.2",
            (QT_TRANSLATE_NOOP("Definitions", "calling usage report: calls, active users"),),
            reading=QT_TRANSLATE_NOOP(
                "Definitions", "Ours. One sum divided by another, never a mean of the customers' averages."
            ),
        ),
        "number",
        sums.USAGE,
        "calls_of_users",
        "users_of_calls",
    ),
    CallingKpi(
        _kpi(
            "poor_call_percent",
            QT_TRANSLATE_NOOP("Definitions", "Poor calls"),
            QT_TRANSLATE_NOOP("Definitions", "Which part of the graded calls was poor in the week."),
            QT_TRANSLATE_NOOP("Definitions", "Sum of poor calls divided by sum of good and poor calls."),
            "5.3",
            (QT_TRANSLATE_NOOP("Definitions", "media quality report: good calls, poor calls"),),
            page=QT_TRANSLATE_NOOP("Definitions", "Call quality and trend in the last 8 weeks."),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "The page gives no grades and no cut-offs. We show the source's own grades. Only where a file has "
                "none, a call is poor by cut-offs of ours: packet loss over {poor_loss_percent}, latency over "
                "{poor_latency_ms} ms or jitter over {poor_jitter_ms} ms. The two are never mixed in one number.",
            ),
        ),
        "percent",
        sums.QUALITY,
        "poor",
        "graded",
    ),
    CallingKpi(
        _kpi(
            "queue_answer_time",
            QT_TRANSLATE_NOOP("Definitions", "Avg. answer time"),
            QT_TRANSLATE_NOOP(
                "Definitions", "How long callers waited until an agent answered or the call moved to another queue."
            ),
            QT_TRANSLATE_NOOP(
                "Definitions", "Sum of the waits of answered and moved calls divided by the number of these calls."
            ),
            "5.7",
            (
                QT_TRANSLATE_NOOP(
                    "Definitions", "call queue report: wait time, answered, overflowed, timed-out and transferred calls"
                ),
            ),
            page=QT_TRANSLATE_NOOP(
                "Definitions",
                "The average time that callers waited last week until an agent answered or the call went to another "
                "queue.",
            ),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "Calls that overflow to another queue count as answered here, as the page says. Weighted over the "
                "calls of all queues.",
            ),
        ),
        "seconds",
        sums.QUEUES,
        "answered_wait",
        "waited",
    ),
    CallingKpi(
        _kpi(
            "queue_abandon_wait",
            QT_TRANSLATE_NOOP("Definitions", "Avg. wait time before abandoned"),
            QT_TRANSLATE_NOOP("Definitions", "How long callers waited until they hung up or left a message."),
            QT_TRANSLATE_NOOP(
                "Definitions", "Sum of the waits of abandoned calls divided by the number of abandoned calls."
            ),
            "5.7",
            (QT_TRANSLATE_NOOP("Definitions", "call queue report: abandoned time, abandoned calls"),),
            page=QT_TRANSLATE_NOOP(
                "Definitions", "The average time that callers waited until they hung up or chose to leave a message."
            ),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "A caller who leaves a message counts as abandoned, as the page says. Weighted over the calls of all "
                "queues.",
            ),
        ),
        "seconds",
        sums.QUEUES,
        "abandoned_wait",
        "gave_up",
    ),
    CallingKpi(
        _kpi(
            "queue_abandoned_percent",
            QT_TRANSLATE_NOOP("Definitions", "Avg. abandoned call rate"),
            QT_TRANSLATE_NOOP(
                "Definitions", "Which part of the calls ended, or became a message, before an agent was free."
            ),
            QT_TRANSLATE_NOOP("Definitions", "Sum of abandoned calls divided by sum of offered calls."),
            "5.7",
            (QT_TRANSLATE_NOOP("Definitions", "call queue report: abandoned calls, total calls"),),
            page=QT_TRANSLATE_NOOP(
                "Definitions",
                "The average percentage of calls whose callers hung up or left a message before an agent was free.",
            ),
            reading=QT_TRANSLATE_NOOP(
                "Definitions",
                "The page does not say whether it averages customers or calls. We divide all abandoned calls by all "
                "offered ones, so that a small queue does not weigh as much as a large one.",
            ),
        ),
        "percent",
        sums.QUEUES,
        "abandoned",
        "offered",
    ),
    CallingKpi(
        _kpi(
            "queue_offered",
            QT_TRANSLATE_NOOP("Definitions", "Calls offered to queues"),
            QT_TRANSLATE_NOOP("Definitions", "Calls that came into a call queue in the week."),
            QT_TRANSLATE_NOOP("Definitions", "Sum of the offered calls of all queues."),
            "5.7",
            (QT_TRANSLATE_NOOP("Definitions", "call queue report: total calls"),),
            reading=QT_TRANSLATE_NOOP(
                "Definitions", "Ours. A call that moves on is offered to the next queue as well and counts in both."
            ),
        ),
        "count",
        sums.QUEUES,
        "offered",
    ),
)
"""In the order of the page."""

CALLING_KPI_BY_KEY = {kpi.key: kpi for kpi in CALLING_KPIS}
