"""The words of the thresholds of calling engagement that the user sets (glossary 5.1, 5.3, 5.4). Knows no rows."""

from __future__ import annotations

from partnerdesk.analytics.registry import Definition, register
from partnerdesk.wording import QT_TRANSLATE_NOOP


def _threshold(key: str, title: str, text: str, formula: str, glossary: str, reading: str) -> Definition:
    return register(Definition("threshold", key, title, text, formula, glossary, ("settings.json",), reading=reading))


_NO_GRADES = QT_TRANSLATE_NOOP(
    "Definitions",
    "Ours: the page names no cut-off. It acts on files with one row per call and no grade of their own that are "
    "imported from now on; a source's own grade always stands.",
)

CALLING_THRESHOLDS = (
    _threshold(
        "usage_bands",
        QT_TRANSLATE_NOOP("Definitions", "Usage bands"),
        QT_TRANSLATE_NOOP("Definitions", "From how many calls per user and week each band of usage begins."),
        QT_TRANSLATE_NOOP("Definitions", "Rising whole numbers from 1, six at most; no calls are a band of their own."),
        "5.1",
        QT_TRANSLATE_NOOP(
            "Definitions",
            "Ours: the page names no bands. A report that counts users in bands of its own can't be told apart "
            "further; the chart says so.",
        ),
    ),
    _threshold(
        "poor_loss_percent",
        QT_TRANSLATE_NOOP("Definitions", "Poor call: packet loss"),
        QT_TRANSLATE_NOOP("Definitions", "Packet loss beyond which a call is poor."),
        QT_TRANSLATE_NOOP("Definitions", "More than {poor_loss_percent}; 1 to 99 percent."),
        "5.3",
        _NO_GRADES,
    ),
    _threshold(
        "poor_latency_ms",
        QT_TRANSLATE_NOOP("Definitions", "Poor call: latency"),
        QT_TRANSLATE_NOOP("Definitions", "Latency beyond which a call is poor."),
        QT_TRANSLATE_NOOP("Definitions", "More than {poor_latency_ms} ms; 1 to 10,000."),
        "5.3",
        _NO_GRADES,
    ),
    _threshold(
        "poor_jitter_ms",
        QT_TRANSLATE_NOOP("Definitions", "Poor call: jitter"),
        QT_TRANSLATE_NOOP("Definitions", "Jitter beyond which a call is poor."),
        QT_TRANSLATE_NOOP("Definitions", "More than {poor_jitter_ms} ms; 1 to 10,000."),
        "5.3",
        _NO_GRADES,
    ),
    _threshold(
        "small_group_calls",
        QT_TRANSLATE_NOOP("Definitions", "Small groups"),
        QT_TRANSLATE_NOOP("Definitions", "Calls below which a group is marked as too small to judge by."),
        QT_TRANSLATE_NOOP("Definitions", "Fewer than {small_group_calls} calls; 1 to 1,000."),
        "5.4",
        QT_TRANSLATE_NOOP("Definitions", "Ours: one poor call more or less would turn a small group over."),
    ),
)
