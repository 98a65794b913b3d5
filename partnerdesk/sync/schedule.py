"""Decides when an account is due for its weekly sync. Pure: knows no clock, timer, network or file.

The service renews its figures each Sunday 00:00:00 UTC (glossary 0.9), so an account is due when no run of the current
week has ended. Every rule is over UTC moments in seconds; time zones only matter where a moment is shown.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from partnerdesk.weeks import week_of, week_start

SPREAD_SECONDS = 3600
"""Installs start up to this long after the boundary, each at its own moment, so that they don't come all at once."""
SHORTEST_WAIT = 15 * 60
LONGEST_WAIT = 6 * 3600
CHECK_SECONDS = 5 * 60
"""How often whoever keeps the schedule asks anew; also how soon a sync that found no network is tried again."""
ENDED = ("complete", "partial")
_FAILED = ("failed", "cancelled")

State = Literal["start", "waiting", "paused", "off", "offline", "metered", "no_sign_in", "running"]


class Try(Protocol):
    """A run of the sync, as `replica.rows.SyncRunRow` tells it."""

    @property
    def started_at(self) -> int: ...  # noqa: D102
    @property
    def finished_at(self) -> int | None: ...  # noqa: D102
    @property
    def state(self) -> str: ...  # noqa: D102
    @property
    def week(self) -> int: ...  # noqa: D102
    @property
    def fault_code(self) -> str | None: ...  # noqa: D102


@dataclass(frozen=True)
class Conditions:
    """What stands in the way of a sync just now. Moments are seconds, UTC."""

    on: bool = True
    """Whether the user wants syncs without being asked."""
    paused_until: int = 0
    offline: bool = False
    metered: bool = False
    metered_allowed: bool = False
    running: bool = False
    signed_in: bool = True
    signed_in_at: int = 0
    """When the sign-in was last renewed by the user; a refusal older than that no longer counts."""


@dataclass(frozen=True)
class Decision:
    """What to do. `at` is the moment at which the next sync may start, None when nobody knows."""

    state: State
    at: int | None
    due: bool

    @property
    def start(self) -> bool:
        """Whether to start one now."""
        return self.state == "start"


def spread_of(account_id: str) -> int:
    """Return this account's own distance from the boundary, 0 to `SPREAD_SECONDS`, the same every week."""
    mark = hashlib.sha256(f"spread of {account_id}".encode()).digest()
    return int.from_bytes(mark[:4], "big") % (SPREAD_SECONDS + 1)


def decide(now: int, account_id: str, runs: Sequence[Try], conditions: Conditions) -> Decision:
    """Return whether to start a sync now, and if not, what for and until when.

    Args:
        now: the moment by the service's clock.
        account_id: names the account, for its spread.
        runs: recent runs, newest first; those since the latest boundary must be among them.
        conditions: what stands in the way.
    """
    week, spread = week_of(now), spread_of(account_id)
    # A run of a week that lies ahead was stamped by a clock that was wrong: it says nothing of this week.
    if any(run.state in ENDED and run.week == week for run in runs):
        at = _later(conditions, week_start(week + 1) + spread)
        return Decision(_unwanted(conditions, now) or "waiting", at, due=False)
    ready = _ready_at(now, spread, runs)
    if conditions.running:
        state: State = "running"
    elif _refused(runs, week, conditions):
        state = "no_sign_in"
    else:
        state = _unwanted(conditions, now) or ("waiting" if now < ready else _hindered(conditions))
    known = {"start": now, "waiting": ready, "paused": _later(conditions, ready)}
    return Decision(state, known.get(state), due=True)


def _unwanted(conditions: Conditions, now: int) -> State | None:
    if not conditions.on:
        return "off"
    return "paused" if conditions.paused_until > now else None


def _hindered(conditions: Conditions) -> State:
    if conditions.offline:
        return "offline"
    return "metered" if conditions.metered and not conditions.metered_allowed else "start"


def _later(conditions: Conditions, moment: int) -> int | None:
    return max(moment, conditions.paused_until) if conditions.on else None


def _ready_at(now: int, spread: int, runs: Sequence[Try]) -> int:
    """Return when the next try may start: the boundary and the spread, or some time after the last failed try.

    The wait after a failure is as long as there have been failures, from a quarter of an hour up to six: it doubles
    from try to try whether a try resumes the last run or begins a new one.
    """
    week = week_of(now)
    ready = week_start(week) + spread
    tries = [run for run in runs if run.week == week and run.state in _FAILED and run.finished_at is not None]
    if not tries:
        return ready
    last = min(now, max(run.finished_at or 0 for run in tries))  # a clock may have been ahead then
    newest = max(tries, key=lambda run: run.finished_at or 0)
    if newest.fault_code == "offline":
        return max(ready, last + CHECK_SECONDS)
    if newest.state == "cancelled":
        return max(ready, last + LONGEST_WAIT)
    since = last - min(run.started_at for run in tries)
    return max(ready, last + min(LONGEST_WAIT, max(SHORTEST_WAIT, since)))


def _refused(runs: Sequence[Try], week: int, conditions: Conditions) -> bool:
    if not conditions.signed_in:
        return True
    tries = [run for run in runs if run.week == week and run.finished_at is not None]
    newest = max(tries, key=lambda run: run.finished_at or 0, default=None)
    if newest is None or newest.fault_code != "sign_in_needed":
        return False
    return conditions.signed_in_at <= (newest.finished_at or 0)
