"""The charts of calling engagement (glossary part 5) in words, and the names of what stands in them. No rows."""

from __future__ import annotations

from partnerdesk.analytics.registry import Definition, register
from partnerdesk.analytics.values import Phrase
from partnerdesk.wording import QT_TRANSLATE_NOOP

USERS_BY_USAGE_VOLUME = "users_by_usage_volume"
CALL_QUALITY_TREND = "call_quality_trend"
QUALITY_BY_ENDPOINT = "quality_by_endpoint"
FEATURE_USE = "feature_use"
QUEUE_OUTCOMES = "queue_outcomes"
QUEUE_HOURS = "queue_hours"
FEATURE_REPORT = QT_TRANSLATE_NOOP("Definitions", "feature use report")
HISTORY_REPORT = QT_TRANSLATE_NOOP("Definitions", "detailed call history")

CHARTS = tuple(
    register(each)
    for each in (
        Definition(
            "chart",
            USERS_BY_USAGE_VOLUME,
            QT_TRANSLATE_NOOP("Definitions", "Calling users by usage volume"),
            QT_TRANSLATE_NOOP("Definitions", "How often users call, by week, over the 8 weeks up to the one shown."),
            QT_TRANSLATE_NOOP("Definitions", "Users of all customers, counted by how many calls each had in the week."),
            "5.1",
            (QT_TRANSLATE_NOOP("Definitions", "calling usage report: users by number of calls"),),
            QT_TRANSLATE_NOOP("Definitions", "Calling users by usage volume, trend in the last 8 weeks."),
            QT_TRANSLATE_NOOP(
                "Definitions",
                "The page gives no bands. They are ours and a setting: 0, 1–5, 6–20, 21 and more calls per user and "
                "week unless you change them. Licenses without an active user are the band of no calls where a "
                "report has none. A bound that a report does not have is left out and said so.",
            ),
        ),
        Definition(
            "chart",
            CALL_QUALITY_TREND,
            QT_TRANSLATE_NOOP("Definitions", "Call quality and trend in the last 8 weeks"),
            QT_TRANSLATE_NOOP("Definitions", "Good and poor calls by week, over the 8 weeks up to the one shown."),
            QT_TRANSLATE_NOOP("Definitions", "Sums of good and of poor calls of all customers and endpoint types."),
            "5.3",
            (QT_TRANSLATE_NOOP("Definitions", "media quality report: good calls, poor calls, grade"),),
            QT_TRANSLATE_NOOP("Definitions", "Call quality and trend in the last 8 weeks."),
            QT_TRANSLATE_NOOP(
                "Definitions",
                "The grades are the source's own. Calls that only our cut-offs grade (packet loss over "
                "{poor_loss_percent}, latency over {poor_latency_ms} ms, jitter over {poor_jitter_ms} ms) stand "
                "apart, and so do calls without a grade.",
            ),
        ),
        Definition(
            "chart",
            QUALITY_BY_ENDPOINT,
            QT_TRANSLATE_NOOP("Definitions", "Call quality by endpoint type"),
            QT_TRANSLATE_NOOP("Definitions", "Good and poor calls of the week by type of endpoint."),
            QT_TRANSLATE_NOOP("Definitions", "Sums of good and of poor calls of all customers for each type."),
            "5.4",
            (QT_TRANSLATE_NOOP("Definitions", "media quality report: endpoint type, good calls, poor calls"),),
            QT_TRANSLATE_NOOP("Definitions", "Call quality by endpoint type."),
            QT_TRANSLATE_NOOP(
                "Definitions",
                "The page does not list the types: we show each one as the report names it. Types with fewer than "
                "{small_group_calls} calls are hatched: too few to judge by. That limit is ours.",
            ),
        ),
        Definition(
            "chart",
            FEATURE_USE,
            QT_TRANSLATE_NOOP("Definitions", "Feature use by calls"),
            QT_TRANSLATE_NOOP("Definitions", "In how many calls of the week each calling feature took part."),
            QT_TRANSLATE_NOOP("Definitions", "Sum of the calls of each feature over customers with Call Queue on."),
            "5.6",
            (QT_TRANSLATE_NOOP("Definitions", "feature use report: feature, calls"),),
            QT_TRANSLATE_NOOP("Definitions", "Advanced calling features last week; only customers with Call Queue on."),
            QT_TRANSLATE_NOOP(
                "Definitions",
                "Nothing public tells whether Call Queue is on: we take customers of whom a queue report of the last "
                "8 weeks names a queue. The features are those that the report names.",
            ),
        ),
        Definition(
            "chart",
            QUEUE_OUTCOMES,
            QT_TRANSLATE_NOOP("Definitions", "Call queues: what became of the calls"),
            QT_TRANSLATE_NOOP("Definitions", "Answered, moved and abandoned calls of the queues by week."),
            QT_TRANSLATE_NOOP("Definitions", "Sums over all queues; the three together are the offered calls."),
            "5.7",
            (
                QT_TRANSLATE_NOOP(
                    "Definitions", "call queue report: answered, overflowed, timed-out, transferred, abandoned calls"
                ),
            ),
            QT_TRANSLATE_NOOP("Definitions", "Call queue insight."),
            QT_TRANSLATE_NOOP(
                "Definitions", "Ours. Moved calls overflowed, timed out or were passed to another queue."
            ),
        ),
        Definition(
            "chart",
            QUEUE_HOURS,
            QT_TRANSLATE_NOOP("Definitions", "Queue calls by hour of the week"),
            QT_TRANSLATE_NOOP(
                "Definitions",
                "Offered calls by the hour (UTC) in which they came in: 7 days of 24 hours. Pointing at an hour and "
                "the table tell the abandoned calls as well.",
            ),
            QT_TRANSLATE_NOOP(
                "Definitions",
                "Sums of offered and of abandoned calls by the hour in which they came in, over the weeks of the last "
                "8 whose single calls were imported.",
            ),
            "5.7",
            (QT_TRANSLATE_NOOP("Definitions", "detailed call history: start time, user type, related reason"),),
            "",
            QT_TRANSLATE_NOOP(
                "Definitions", "Ours. Only files with one row per call tell the hour; hour 0 is Sunday 00:00 UTC."
            ),
        ),
    )
)
"""In the order of the page."""

_FEATURES = {
    "CallQueue": QT_TRANSLATE_NOOP("Definitions", "Call queue"),
    "CallForwardNoAnswer": QT_TRANSLATE_NOOP("Definitions", "Forwarding, no answer"),
    "CallForwardAlways": QT_TRANSLATE_NOOP("Definitions", "Forwarding, always"),
    "CallForwardBusy": QT_TRANSLATE_NOOP("Definitions", "Forwarding, busy"),
    "CallForwardSelective": QT_TRANSLATE_NOOP("Definitions", "Forwarding, selective"),
    "HuntGroup": QT_TRANSLATE_NOOP("Definitions", "Hunt group"),
    "AutoAttendant": QT_TRANSLATE_NOOP("Definitions", "Auto attendant"),
    "ConsultativeTransfer": QT_TRANSLATE_NOOP("Definitions", "Consultative transfer"),
    "BlindTransfer": QT_TRANSLATE_NOOP("Definitions", "Blind transfer"),
    "CallPickup": QT_TRANSLATE_NOOP("Definitions", "Call pickup"),
    "CallPark": QT_TRANSLATE_NOOP("Definitions", "Call park"),
    "CallRetrieve": QT_TRANSLATE_NOOP("Definitions", "Call retrieve"),
    "VoiceMailRetrieval": QT_TRANSLATE_NOOP("Definitions", "Voicemail retrieval"),
    "VoiceMail": QT_TRANSLATE_NOOP("Definitions", "Voicemail"),
    "VirtualLine": QT_TRANSLATE_NOOP("Definitions", "Virtual line"),
    "SimultaneousRing": QT_TRANSLATE_NOOP("Definitions", "Simultaneous ring"),
    "SequentialRing": QT_TRANSLATE_NOOP("Definitions", "Sequential ring"),
}


def as_it_came(name: str) -> Phrase:
    """Return a text from outside: never looked up, never read as a pattern."""
    return Phrase("{name}", {"name": name})


def feature_title(feature: str) -> Phrase:
    """Return the name of a feature; one that the program does not know names itself."""
    known = _FEATURES.get(feature)
    return Phrase(known) if known else as_it_came(feature)


def band_title(first: int, after: int | None) -> Phrase:
    """Return the name of a usage band: from `first` calls to less than `after`, None for no end."""
    if after is None:
        return Phrase(QT_TRANSLATE_NOOP("Definitions", "{first} or more calls"), {"first": first})
    if after == first + 1:
        if first == 0:
            return Phrase(QT_TRANSLATE_NOOP("Definitions", "No calls"))
        return Phrase(QT_TRANSLATE_NOOP("Definitions", "{first} calls"), {"first": first})
    return Phrase(QT_TRANSLATE_NOOP("Definitions", "{first}–{last} calls"), {"first": first, "last": after - 1})
