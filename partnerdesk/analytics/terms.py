"""How one subscription or trial stands on a day: the conditions of `conditions` asked of a row that was read."""

from __future__ import annotations

from partnerdesk.replica.customer_detail import SubscriptionRow
from partnerdesk.replica.states import EXPIRED, TRIAL, status_of


def is_trial(found: SubscriptionRow) -> bool:
    """Return whether it is a trial: by its own mark, else by the report's word."""
    return _says(found, TRIAL) if found.is_trial is None else found.is_trial


def has_ended(found: SubscriptionRow, today: int) -> bool:
    """Return whether it is over: no longer listed, or its end has come without a renewal. An unknown end ends nothing.

    Args:
        found: the subscription or trial.
        today: UTC day number. The end is the first day on which it no longer runs.
    """
    if found.vanished_at is not None:
        return True
    if found.end_day is None:
        return _says(found, EXPIRED)
    return found.end_day <= today and not _renewed(found)


def is_active(found: SubscriptionRow, today: int) -> bool:
    """Return whether it runs on a day: start <= today < end, as far as the dates are known (glossary 2.1, 2.2)."""
    begun = found.start_day is None or found.start_day <= today
    return begun and not has_ended(found, today)


def _renewed(found: SubscriptionRow) -> bool:
    # A renewal date in the past is one that the next report will move on.
    return bool(found.auto_renew) and not is_trial(found) and not _says(found, EXPIRED)


def _says(found: SubscriptionRow, state: str) -> bool:
    return found.status_raw is not None and status_of(found.status_raw) == state
