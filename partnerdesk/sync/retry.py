"""How long to wait and how often to try. Pure arithmetic over a clock that is handed in; opens no connection."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime

_SECONDS = re.compile(r"[0-9]{1,12}")
_ENDLESS = 10.0**12


@dataclass(frozen=True)
class RetryPolicy:
    """The bounds of trying again. All times in seconds."""

    tries: int = 6
    base: float = 1.0
    cap: float = 60.0
    unreadable_wait: float = 30.0
    """Used when the service names a time that can't be read."""
    longest_wait: float = 900.0
    """A wait longer than this parks the customer until the next sync."""
    total_wait: float = 7200.0
    """Of all waits of a run together."""
    failures_to_open: int = 5
    scopes_to_open: int = 3
    pause: float = 60.0
    """How long nothing is asked once the service seems down."""
    openings_to_stop: int = 3


def backoff(policy: RetryPolicy, attempt: int, rng: random.Random) -> float:
    """Return the seconds to wait after the failed `attempt` (0 for the first): exponential with full jitter."""
    ceiling = min(policy.cap, policy.base * 2 ** min(attempt, 32))
    return rng.uniform(0.0, ceiling)


def asked_wait(policy: RetryPolicy, header: str | None, now: float) -> float | None:
    """Return the seconds that a `Retry-After` header asks for; None without one.

    Args:
        policy: the bounds.
        header: seconds or an HTTP date; anything else counts as `unreadable_wait`.
        now: the moment of the answer, seconds since 1970, by the service's clock where it told it.
    """
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        return float(text) if _SECONDS.fullmatch(text) else _ENDLESS
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return policy.unreadable_wait
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return max(0.0, moment.timestamp() - now)
    except (ValueError, OverflowError):
        return policy.unreadable_wait
