"""A customer's trials, ongoing and past: what the mirror and the trial report say of each, put together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from partnerdesk.analytics.context import Context
from partnerdesk.replica.customer_detail import CustomerDetail, LicenceLineRow, SubscriptionRow
from partnerdesk.replica.customer_history import TrialRow, fetch_trials
from partnerdesk.replica.people import fetch_own_roles
from partnerdesk.replica.products import DEVICES, product_key
from partnerdesk.roles import Held, held


@dataclass(frozen=True, slots=True)
class TrialLine:
    """One product of a trial. None: not known."""

    name: str
    licences: int | None
    used: int | None
    assigned: int | None


@dataclass(frozen=True, slots=True)
class CustomerTrial:
    """One trial."""

    external_id: str
    start_day: int | None
    end_day: int | None
    state_raw: str | None
    ongoing: bool
    """start <= today < end (glossary 2.1), and still listed where the mirror knows it."""
    lines: tuple[TrialLine, ...]

    @property
    def has_devices(self) -> bool:
        """Whether a device is among what is tried."""
        return any(product_key(line.name) == DEVICES for line in self.lines)


@dataclass(frozen=True, slots=True)
class CustomerTrials:
    """All trials of a customer, and the roles of who is signed in."""

    ongoing: tuple[CustomerTrial, ...]
    past: tuple[CustomerTrial, ...]
    """The latest first."""
    own_roles: Held


def fetch_customer_trials(connection: Connection, context: Context, detail: CustomerDetail) -> CustomerTrials:
    """Return the trials of a customer."""
    found = trials_of(detail, fetch_trials(connection, detail.id), context.today)
    return CustomerTrials(
        tuple(trial for trial in found if trial.ongoing),
        tuple(trial for trial in found if not trial.ongoing),
        held(fetch_own_roles(connection)),
    )


def trials_of(detail: CustomerDetail, told: Sequence[TrialRow], today: int) -> list[CustomerTrial]:
    """Return the trials, the one that ends last first; dates of the mirror go before those of the trial report."""
    rows: dict[str, list[TrialRow]] = defaultdict(list)
    for row in told:
        rows[row.external_id].append(row)
    mirrored = {each.external_id: each for each in detail.subscriptions if each.is_trial}
    known = [*mirrored, *(name for name in rows if name not in mirrored)]
    trials = [_trial(name, mirrored.get(name), rows[name], detail.licences, today) for name in known]
    return sorted(trials, key=lambda trial: (-(trial.end_day if trial.end_day is not None else 0), trial.external_id))


def _trial(
    name: str,
    subscription: SubscriptionRow | None,
    told: Sequence[TrialRow],
    licences: Sequence[LicenceLineRow],
    today: int,
) -> CustomerTrial:
    start = subscription.start_day if subscription else None
    end = subscription.end_day if subscription else None
    if start is None:
        start = min((row.start_day for row in told if row.start_day is not None), default=None)
    if end is None:
        end = max((row.end_day for row in told if row.end_day is not None), default=None)
    listed = subscription is None or subscription.vanished_at is None
    state = next((row.state_raw for row in told if row.state_raw), subscription.status_raw if subscription else None)
    return CustomerTrial(
        external_id=name,
        start_day=start,
        end_day=end,
        state_raw=state,
        ongoing=listed
        and (start is None or start <= today)
        and (today < end if end is not None else subscription is not None),
        lines=tuple(_lines(name, told, licences)),
    )


def _lines(name: str, told: Sequence[TrialRow], licences: Sequence[LicenceLineRow]) -> list[TrialLine]:
    own = {line.name: line for line in licences if line.subscription == name}
    found = []
    for row in told:
        line = own.pop(row.product or "", None)
        # the same figure as in the Subscriptions tab: a report may be older than the week, or count otherwise
        used = line.used if line is not None and line.used is not None else row.used
        found.append(TrialLine(row.product or "", row.licences, used, line.assigned if line else None))
    found += [
        TrialLine(line.name, line.total if line.total > 0 else None, line.used, line.assigned) for line in own.values()
    ]
    return found
