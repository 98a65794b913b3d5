"""The facts of one customer: frozen, the same for the same seed. Knows nothing of the wire.

Days and weeks are numbers as in `partnerdesk.weeks`. What changes with time is a function of the facts and a day.
"""

from __future__ import annotations

from dataclasses import dataclass

from partnerdesk.sandbox.catalogue import Offer

GRACE_DAYS = 30
"""So long after its end a subscription's licences are still shown."""


@dataclass(frozen=True, slots=True)
class Line:
    """A licence line: so many licences of one kind in one subscription."""

    key: int
    licence_id: str
    offer: Offer
    subscription: str | None
    """External id; None for licences that were never bought (no limit)."""
    base_total: int
    rate: float
    """Share assigned when nothing special happens."""
    use_rate: float
    """Share of the assigned that is used in a week."""
    profile: str
    start_week: int
    anchor_week: int
    steps: tuple[tuple[int, int], ...]
    """(week, licences bought or given back from then on)."""
    setup_week: int | None
    """From this week on licences are assigned; None: not set up yet."""
    workspaces: bool
    site_url: str | None
    site_type: str | None


@dataclass(frozen=True, slots=True)
class Subscription:
    """A subscription or trial."""

    external_id: str
    is_trial: bool
    start_day: int
    first_end_day: int
    term_days: int
    auto_renew: bool
    setup_day: int | None
    """Day on which its set-up was done; None: not yet."""
    suspended_from: int | None
    suspended_until: int | None
    contract: str
    added_day: int
    lines: tuple[Line, ...]
    tags: tuple[str, ...]

    def end_day(self, day: int) -> int:
        """Return the day on which it ends or renews, seen from `day`."""
        end = self.first_end_day
        if self.auto_renew and end < day:
            end += -(-(day - end) // self.term_days) * self.term_days
        return end

    def known(self, day: int) -> bool:
        """Tell whether it exists yet."""
        return self.added_day <= day

    def active(self, day: int) -> bool:
        """Tell whether it runs: started, not ended."""
        return self.known(day) and self.start_day <= day < self.end_day(day) + (1 if self.auto_renew else 0)

    def shown(self, day: int) -> bool:
        """Tell whether the licence endpoint shows its licences."""
        return self.known(day) and day < self.end_day(day) + GRACE_DAYS

    def suspended(self, day: int) -> bool:
        """Tell whether it is suspended because a bill is unpaid."""
        if self.suspended_from is None or day < self.suspended_from:
            return False
        return self.suspended_until is None or day < self.suspended_until

    def set_up(self, day: int) -> bool:
        """Tell whether its set-up is complete."""
        return self.setup_day is not None and self.setup_day <= day

    def word(self, day: int) -> str:
        """Return the state as a report words it."""
        if not self.active(day):
            return "Trial expired" if self.is_trial else "Expired"
        if self.suspended(day):
            return "Suspended"
        if not self.set_up(day):
            return "Ready for setup"
        return "Trial" if self.is_trial else "Active"


@dataclass(frozen=True, slots=True)
class Queue:
    """A call queue."""

    key: int
    name: str
    location: str
    phone: str
    extension: str
    load: int
    """Calls offered in a usual week."""
    patience: float
    agents: int


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer of the partner."""

    index: int
    key: int
    uuid: str
    org_id: str
    name: str
    region: str
    created: int
    scenario: str
    profile: str
    signin: str
    signin_rate: float
    last_signin_day: int
    """For a customer whose administrators stopped signing in."""
    audit_forbidden: bool
    first_week: int
    last_week: int | None
    """It is gone after this week; None: it stays."""
    subscriptions: tuple[Subscription, ...]
    free_lines: tuple[Line, ...]
    queues: tuple[Queue, ...]
    poor_network: float
    tags: tuple[str, ...]
    admins: tuple[int, ...]
    """Numbers of the partner administrators assigned from the start."""

    def shown_lines(self, day: int) -> list[Line]:
        """Return the licence lines that exist on a day."""
        bought = [line for each in self.subscriptions if each.shown(day) for line in each.lines]
        return [*bought, *self.free_lines]

    def lines(self) -> list[Line]:
        """Return all licence lines that ever exist."""
        return [*(line for each in self.subscriptions for line in each.lines), *self.free_lines]

    def subscription_of(self, external_id: str) -> Subscription | None:
        """Return the subscription with this external id."""
        return next((each for each in self.subscriptions if each.external_id == external_id), None)
