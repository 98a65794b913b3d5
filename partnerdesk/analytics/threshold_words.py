"""The words of the thresholds that the user sets, for where they act (glossary part 4). Knows no rows."""

from __future__ import annotations

from partnerdesk.analytics.registry import Definition, register
from partnerdesk.wording import QT_TRANSLATE_NOOP


def _threshold(key: str, title: str, text: str, formula: str, glossary: str, reading: str) -> None:
    register(Definition("threshold", key, title, text, formula, glossary, ("settings.json",), reading=reading))


_threshold(
    "horizon_days",
    QT_TRANSLATE_NOOP("Definitions", "Days ahead and back"),
    QT_TRANSLATE_NOOP("Definitions", "How far the page looks ahead for ends and renewals, and back for additions."),
    QT_TRANSLATE_NOOP("Definitions", "{horizon_days} days; 7 to 365."),
    "4.1 b",
    QT_TRANSLATE_NOOP("Definitions", "The page says 90 days."),
)
_threshold(
    "low_rate_percent",
    QT_TRANSLATE_NOOP("Definitions", "Low assignment: rate"),
    QT_TRANSLATE_NOOP("Definitions", "The rate below which assignment can be low."),
    QT_TRANSLATE_NOOP("Definitions", "Less than {low_rate_percent}, and less than three quarters of the peers."),
    "4.7",
    QT_TRANSLATE_NOOP("Definitions", "Ours: the page names no limit."),
)
_threshold(
    "low_rate_few_peers_percent",
    QT_TRANSLATE_NOOP("Definitions", "Low assignment: rate with few peers"),
    QT_TRANSLATE_NOOP("Definitions", "The rate below which assignment is low where there are few peers."),
    QT_TRANSLATE_NOOP("Definitions", "Less than {low_rate_few_peers_percent} with fewer than {low_min_peers} peers."),
    "4.7",
    QT_TRANSLATE_NOOP("Definitions", "Ours: a quartile of few subscriptions says little."),
)
_threshold(
    "low_min_peers",
    QT_TRANSLATE_NOOP("Definitions", "Low assignment: fewest peers"),
    QT_TRANSLATE_NOOP("Definitions", "How many peers it takes to compare with them."),
    QT_TRANSLATE_NOOP("Definitions", "{low_min_peers} peers; 4 to 100."),
    "4.7",
    QT_TRANSLATE_NOOP("Definitions", "Ours: a quartile of few subscriptions says little."),
)
_threshold(
    "low_min_total",
    QT_TRANSLATE_NOOP("Definitions", "Low assignment: fewest licenses"),
    QT_TRANSLATE_NOOP("Definitions", "Subscriptions with fewer licenses are neither judged nor peers."),
    QT_TRANSLATE_NOOP("Definitions", "{low_min_total} licenses; 1 to 1,000."),
    "4.7",
    QT_TRANSLATE_NOOP("Definitions", "Ours: one license more or less would turn a small one over."),
)
_threshold(
    "low_min_age_days",
    QT_TRANSLATE_NOOP("Definitions", "Low assignment: least age"),
    QT_TRANSLATE_NOOP("Definitions", "Younger subscriptions are neither judged nor peers."),
    QT_TRANSLATE_NOOP("Definitions", "{low_min_age_days} days; 0 to 365."),
    "4.7",
    QT_TRANSLATE_NOOP("Definitions", "Ours: it takes time to assign what was just bought."),
)
