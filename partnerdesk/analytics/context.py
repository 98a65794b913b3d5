"""What every definition is evaluated against: the day, the thresholds and the language of sorting."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from partnerdesk import weeks


@dataclass(frozen=True)
class Thresholds:
    """The user's settings for what the service's own page leaves open; defaults are ours (glossary part 0 and 2A)."""

    expiring_soon_days: int = 7
    """Status "Expiring soon": 1 to 90 days."""
    activity_days: int = 30
    """Status "No recent activity": age of the last admin sign-in."""
    horizon_days: int = 90
    """KPIs "Nearing expiration", "Nearing renewal" and "Recently added"."""
    low_rate_percent: int = 60
    """Low assignment: below this rate and below the peers' first quartile (glossary 4.7)."""
    low_rate_few_peers_percent: int = 50
    """Low assignment with fewer than `low_min_peers` peers."""
    low_min_peers: int = 8
    low_min_total: int = 5
    """Low assignment: subscriptions with fewer licences are neither judged nor peers."""
    low_min_age_days: int = 30
    """Low assignment: younger subscriptions are neither judged nor peers."""
    usage_bands: tuple[int, ...] = (1, 6, 21)
    """Calls per user and week at which a usage band begins, after the band of no calls (glossary 5.1)."""
    poor_loss_percent: int = 5
    """Computed call quality: a call is poor beyond these three (glossary 5.3)."""
    poor_latency_ms: int = 400
    poor_jitter_ms: int = 150
    small_group_calls: int = 20
    """Groups with fewer calls are marked as small (glossary 5.4)."""

    @property
    def low_rate(self) -> float:
        """`low_rate_percent` as a ratio."""
        return self.low_rate_percent / 100

    @property
    def low_rate_few_peers(self) -> float:
        """`low_rate_few_peers_percent` as a ratio."""
        return self.low_rate_few_peers_percent / 100


def thresholds_of(settings: Any) -> Thresholds:
    """Return the thresholds that a user's settings mean."""
    return Thresholds(
        expiring_soon_days=settings.expiring_soon_days,
        activity_days=settings.activity_days,
        horizon_days=settings.horizon_days,
        low_rate_percent=settings.low_rate_percent,
        low_rate_few_peers_percent=settings.low_rate_few_peers_percent,
        low_min_peers=settings.low_min_peers,
        low_min_total=settings.low_min_total,
        low_min_age_days=settings.low_min_age_days,
        usage_bands=tuple(settings.usage_bands),
        poor_loss_percent=settings.poor_loss_percent,
        poor_latency_ms=settings.poor_latency_ms,
        poor_jitter_ms=settings.poor_jitter_ms,
        small_group_calls=settings.small_group_calls,
    )


@dataclass(frozen=True)
class Context:
    """A day to judge by. `today` is a UTC day number, `now` a moment in seconds."""

    now: int
    thresholds: Thresholds = field(default_factory=Thresholds)
    language: str = "en"

    @property
    def today(self) -> int:
        """UTC day number of `now`."""
        return weeks.day_of(self.now)

    @property
    def week(self) -> int:
        """The week that contains `now`."""
        return weeks.week_of(self.now)
