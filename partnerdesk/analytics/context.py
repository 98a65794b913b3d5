"""What every definition is evaluated against: the day, the thresholds and the language of sorting."""

from __future__ import annotations

from dataclasses import dataclass, field

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
    low_rate: float = 0.60
    """Low assignment: below this rate and below the peers' first quartile."""
    low_rate_few_peers: float = 0.50
    """Low assignment with fewer than `low_min_peers` peers."""
    low_min_peers: int = 8
    low_min_total: int = 5
    low_min_age_days: int = 30


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
