"""The words by which reports tell a subscription's state. A leaf; unknown words stay as they came."""

from __future__ import annotations

ACTIVE = "active"
TRIAL = "trial"
SUSPENDED = "suspended"
ENDED = "ended"
SETUP = "setup"

_WORDS = {
    ACTIVE: (
        "active",
        "subscription",
        "expiring",
        "expiring soon",
        "license overage",
        "licence overage",
        "overage",
        "no recent activity",
        "inactive",
        "renewing",
        "renewing soon",
    ),
    TRIAL: ("trial", "trialing", "in trial"),
    SUSPENDED: ("suspended", "unpaid", "past due"),
    ENDED: ("expired", "ended", "cancelled", "canceled", "terminated"),
    SETUP: ("ready for order setup", "ready for setup", "setup", "pending", "provisioning"),
}
_STATES = {word: state for state, words in _WORDS.items() for word in words}
ENDED_WORDS = _WORDS[ENDED]


def state_of(raw: str) -> str | None:
    """Return what a report's word means, None for a word that the program does not know.

    Args:
        raw: the word as it came, in any case.

    Returns:
        active | trial | suspended | ended | setup | None
    """
    return _STATES.get(" ".join(raw.lower().replace("_", " ").replace("-", " ").split()))
