"""Weekly figures of a licence line: bought, assigned, used, and what befell its customer lately. Knows no call."""

from __future__ import annotations

from partnerdesk import weeks
from partnerdesk.sandbox.chance import key_of, unit
from partnerdesk.sandbox.facts import Customer, Line

QUARTER_WEEKS = 13
_TREND_WEEKS = 30
_STORY_WEEKS = 4
_STORIES = (("usage", 0.04), ("quality", 0.08), ("queues", 0.16))
"""What goes wrong before the partner's day, and up to which draw; only every third customer has queues."""
_SUMMER_FIRST_DAY = 170
_SUMMER_LAST_DAY = 250


def total(line: Line, week: int) -> int:
    """Return the licences bought; 0 for a line without a limit."""
    return (
        max(1, line.base_total + sum(delta for since, delta in line.steps if since <= week)) if line.base_total else 0
    )


def assigned(line: Line, week: int) -> int:
    """Return the licences given to users or workspaces (the service calls them consumed)."""
    if line.setup_week is None or week < line.setup_week:
        return 0
    wobble = 0.97 + 0.06 * unit(line.key, 3 * week)
    if line.base_total == 0:
        return int(40 * line.rate * wobble)
    bought = total(line, week)
    share = line.rate * _trend(line, week) * wobble
    if line.profile == "overage":
        return max(bought + 1, int(bought * share)) if week > line.anchor_week - 9 else int(bought * min(share, 1.0))
    return min(bought, int(bought * share + 0.5))


def used(line: Line, week: int) -> int:
    """Return the licences used at least once in the week."""
    share = line.use_rate * (0.94 + 0.12 * unit(line.key, 3 * week + 1))
    if line.profile == "declining":
        share *= fall(line, week, 0.55)
    if line.profile == "seasonal" and _is_summer(week):
        share *= 0.25
    given = assigned(line, week)
    return min(given, int(given * share + 0.5))


def used_in_quarter(line: Line, week: int) -> int:
    """Return the distinct licences used in the 13 weeks that end with this one."""
    most = max(used(line, earlier) for earlier in range(week - QUARTER_WEEKS + 1, week + 1))
    return max(most, min(assigned(line, week), int(most * (1.02 + 0.1 * unit(line.key, 3 * week + 2)))))


def by_workspaces(line: Line, week: int) -> int:
    """Return how many of the assigned licences are held by workspaces."""
    if not line.workspaces:
        return 0
    given = assigned(line, week)
    return given if line.offer.code == "BCCA" else given // 12


def _trend(line: Line, week: int) -> float:
    if line.profile == "growing":
        return min(1.0, 0.35 + 0.03 * max(0, week - line.start_week))
    if line.profile == "declining":
        return fall(line, week, 0.3)
    return 1.0


def fall(line: Line, week: int, depth: float) -> float:
    """Return what is left of a declining figure: 1 before the decline, less with every week of it."""
    progress = (week - (line.anchor_week - _TREND_WEEKS)) / _TREND_WEEKS
    return 1.0 - depth * min(1.4, max(0.0, progress))


def story(customer: Customer) -> str | None:
    """Return what went wrong at a customer in the last weeks: usage, quality, queues; None for most."""
    draw = unit(key_of(customer.key, "story"), 0)
    return next((name for name, share in _STORIES if draw < share), None)


def befalls(customer: Customer, what: str, week: int) -> bool:
    """Tell whether a customer's story is that one and has begun by a week."""
    lines = customer.lines()
    return bool(lines) and week >= lines[0].anchor_week - _STORY_WEEKS and story(customer) == what


def _is_summer(week: int) -> bool:
    day = weeks.date_from_day(weeks.week_first_day(week)).timetuple().tm_yday
    return _SUMMER_FIRST_DAY <= day <= _SUMMER_LAST_DAY
