"""The chart of a queue's waiting times by week (glossary 5.7), in words. No rows."""

from __future__ import annotations

from partnerdesk.analytics.registry import Definition, register
from partnerdesk.wording import QT_TRANSLATE_NOOP

QUEUE_TIMES = "queue_times"

register(
    Definition(
        "chart",
        QUEUE_TIMES,
        QT_TRANSLATE_NOOP("Definitions", "Call queue: waiting times"),
        QT_TRANSLATE_NOOP(
            "Definitions", "Average answer time, average wait before abandoned and longest wait of a queue by week."
        ),
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Each average is the sum of the waits of its calls divided by their number; the longest wait is of one "
            "call.",
        ),
        "5.7",
        (QT_TRANSLATE_NOOP("Definitions", "call queue report: wait time, abandoned time, longest wait"),),
        "",
        QT_TRANSLATE_NOOP("Definitions", "Ours: the page shows no queue by itself."),
    )
)
