"""The statuses of a customer (glossary 2A): labels that may hold together, the worst first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, case, or_

from partnerdesk.analytics import conditions as c
from partnerdesk.analytics.conditions import Condition, Scope
from partnerdesk.analytics.registry import Definition, definition, register
from partnerdesk.replica import states
from partnerdesk.replica.schema import customer, subscription
from partnerdesk.weeks import DAY_SECONDS
from partnerdesk.wording import QT_TRANSLATE_NOOP

VANISHED = "vanished"
RAW_PREFIX = "raw:"
_LICENCES = "GET /v1/licenses"
_TERMS = QT_TRANSLATE_NOOP("Definitions", "subscriptions report")
_WORDS = QT_TRANSLATE_NOOP("Definitions", "customer list report: status, where no report gave terms")


@dataclass(frozen=True)
class Status:
    """One status: its words, and which customers have it."""

    definition: Definition
    condition: Callable[[Scope], Condition]

    @property
    def key(self) -> str:
        """Key of the status."""
        return self.definition.key


def _suspended(scope: Scope) -> Condition:
    return or_(scope.any_subscription(c.is_suspended()), scope.report_says(states.SUSPENDED))


def _expired(scope: Scope) -> Condition:
    over = and_(
        scope.any_subscription(c.ended(scope.context)),
        scope.no_subscription(c.active(scope.context)),
    )
    return or_(over, scope.report_says(states.EXPIRED))


def _expiring_soon(scope: Scope) -> Condition:
    days = scope.context.thresholds.expiring_soon_days
    ending = scope.any_subscription(c.ends(), c.ends_within(scope.context, days))
    return or_(ending, scope.report_says(states.EXPIRING_SOON))


def _license_overage(scope: Scope) -> Condition:
    return scope.any_line(c.over_limit())


def _ready_for_setup(scope: Scope) -> Condition:
    return or_(scope.any_subscription(c.lacks_setup()), scope.report_says(states.READY_FOR_SETUP))


def _no_recent_activity(scope: Scope) -> Condition:
    first_recent_day = scope.context.today - scope.context.thresholds.activity_days
    long_ago = and_(customer.c.signin_state == "known", customer.c.last_signin_at < first_recent_day * DAY_SECONDS)
    told = and_(customer.c.signin_state == "unknown", scope.report_says(states.NO_RECENT_ACTIVITY))
    return or_(long_ago, customer.c.signin_state == "never", told)


def _trial(scope: Scope) -> Condition:
    running = scope.any_subscription(c.is_trial(), c.active(scope.context))
    return or_(and_(running, ~scope.report_says(states.EXPIRED)), scope.report_says(states.TRIAL))


def _subscription(scope: Scope) -> Condition:
    running = scope.any_subscription(c.not_trial(), c.active(scope.context))
    return or_(and_(running, ~scope.report_says(states.EXPIRED)), scope.report_says(states.SUBSCRIPTION))


STATUSES = (
    Status(
        register(
            Definition(
                kind="status",
                key=states.SUSPENDED,
                title=QT_TRANSLATE_NOOP("Definitions", "Suspended"),
                text=QT_TRANSLATE_NOOP("Definitions", "A subscription of this customer is not paid yet."),
                formula=QT_TRANSLATE_NOOP("Definitions", "At least one listed subscription is marked as suspended."),
                inputs=(_TERMS, _WORDS),
                glossary="2.7",
                page=QT_TRANSLATE_NOOP("Definitions", "One subscription is not paid yet."),
            )
        ),
        _suspended,
    ),
    Status(
        register(
            Definition(
                kind="status",
                key=states.EXPIRED,
                title=QT_TRANSLATE_NOOP("Definitions", "Expired"),
                text=QT_TRANSLATE_NOOP("Definitions", "Nothing of this customer is active any more."),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions", "No subscription or trial is active today, and at least one has ended."
                ),
                inputs=(_TERMS, _LICENCES, _WORDS),
                glossary="2.8",
                page=QT_TRANSLATE_NOOP("Definitions", "No active subscription."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "Read literally, a customer with only a trial would be expired; we ask for an ended one. "
                    "The end is the first day without service. An unknown end date ends nothing, and a renewal date "
                    "in the past counts as renewed.",
                ),
            )
        ),
        _expired,
    ),
    Status(
        register(
            Definition(
                kind="status",
                key=states.EXPIRING_SOON,
                title=QT_TRANSLATE_NOOP("Definitions", "Expiring soon"),
                text=QT_TRANSLATE_NOOP("Definitions", "A subscription or trial ends within a few days."),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "At least one trial, or subscription that does not renew itself, ends 0 to {expiring_soon_days} "
                    "days from today.",
                ),
                inputs=(_TERMS, _WORDS),
                glossary="2.3",
                page=QT_TRANSLATE_NOOP("Definitions", "One subscription or trial ends in a few days."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "The page does not say how many days; it is a setting. Subscriptions that renew themselves do not "
                    "expire and are left out. The KPI “Nearing expiration” looks 90 days ahead instead.",
                ),
            )
        ),
        _expiring_soon,
    ),
    Status(
        register(
            Definition(
                kind="status",
                key=states.LICENSE_OVERAGE,
                title=QT_TRANSLATE_NOOP("Definitions", "License overage"),
                text=QT_TRANSLATE_NOOP("Definitions", "More licenses are assigned than were bought."),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions", "At least one license line has a limit and more licenses assigned than that."
                ),
                inputs=(f"{_LICENCES}: totalUnits, consumedUnits",),
                glossary="2.4",
                page=QT_TRANSLATE_NOOP("Definitions", "A subscription uses more licenses than bought."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "The page says “uses”, and its KPI “assigned”: the service calls the assigned number consumed, so "
                    "both mean assigned. Activity plays no part. Lines without a limit are never over it.",
                ),
            )
        ),
        _license_overage,
    ),
    Status(
        register(
            Definition(
                kind="status",
                key=states.READY_FOR_SETUP,
                title=QT_TRANSLATE_NOOP("Definitions", "Ready for order setup"),
                text=QT_TRANSLATE_NOOP("Definitions", "A subscription of this customer is not fully set up."),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions", "At least one listed subscription is marked as not fully set up."
                ),
                inputs=(_TERMS, _WORDS),
                glossary="2.6",
                page=QT_TRANSLATE_NOOP("Definitions", "A subscription is not fully set up."),
            )
        ),
        _ready_for_setup,
    ),
    Status(
        register(
            Definition(
                kind="status",
                key=states.NO_RECENT_ACTIVITY,
                title=QT_TRANSLATE_NOOP("Definitions", "No recent activity"),
                text=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "No administrator of this customer has signed in to Control Hub lately. This is about sign-ins of "
                    "administrators, not about what users do.",
                ),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions", "The last sign-in is more than {activity_days} days ago, or there never was one."
                ),
                inputs=(
                    "GET /v1/adminAudit/events: LOGINS",
                    QT_TRANSLATE_NOOP("Definitions", "customer list report: last sign-in"),
                ),
                glossary="2.5",
                page=QT_TRANSLATE_NOOP("Definitions", "Admins of that customer have not signed in to Control Hub."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "The page gives no number of days; it is a setting. A customer whose sign-ins are not known does "
                    "not get this status.",
                ),
            )
        ),
        _no_recent_activity,
    ),
    Status(
        register(
            Definition(
                kind="status",
                key=states.TRIAL,
                title=QT_TRANSLATE_NOOP("Definitions", "Trial"),
                text=QT_TRANSLATE_NOOP("Definitions", "This customer has an ongoing Webex trial."),
                formula=QT_TRANSLATE_NOOP("Definitions", "At least one trial has begun and has not ended."),
                inputs=("GET /v1/partner/tags/organizations/{orgId}/subscriptions/{subscriptionId}: trial", _TERMS),
                glossary="2.1",
                page=QT_TRANSLATE_NOOP("Definitions", "Ongoing Webex trial."),
                reading=QT_TRANSLATE_NOOP("Definitions", "A trial whose dates are not known counts as ongoing."),
            )
        ),
        _trial,
    ),
    Status(
        register(
            Definition(
                kind="status",
                key=states.SUBSCRIPTION,
                title=QT_TRANSLATE_NOOP("Definitions", "Subscription"),
                text=QT_TRANSLATE_NOOP("Definitions", "This customer has an active subscription."),
                formula=QT_TRANSLATE_NOOP(
                    "Definitions", "At least one subscription that is no trial has begun and has not ended."
                ),
                inputs=(f"{_LICENCES}: subscriptionId", _TERMS),
                glossary="2.2",
                page=QT_TRANSLATE_NOOP("Definitions", "Active subscription."),
                reading=QT_TRANSLATE_NOOP(
                    "Definitions",
                    "Without a report the dates are not known: licenses that name a subscription then mean an active "
                    "one.",
                ),
            )
        ),
        _subscription,
    ),
)
"""Every status that the program works out, in the order of priority."""

STATUS_KEYS = tuple(status.key for status in STATUSES)

register(
    Definition(
        kind="status",
        key=VANISHED,
        title=QT_TRANSLATE_NOOP("Definitions", "No longer listed"),
        text=QT_TRANSLATE_NOOP("Definitions", "The service does not list this customer any more; its data is kept."),
        formula=QT_TRANSLATE_NOOP("Definitions", "The last whole listing of customers did not have it."),
        inputs=("GET /v1/organizations",),
        glossary="2A",
        reading=QT_TRANSLATE_NOOP("Definitions", "Ours: such customers are shown only when asked for."),
    )
)


def condition_of(key: str, scope: Scope) -> Condition:
    """Return which customers have a status.

    Args:
        key: one of `STATUS_KEYS`, `vanished`, or `raw:` and a word of a report that the program does not know.
        scope: the context, and whether all customers are asked.

    Raises:
        KeyError: there is no such status.
    """
    listed = customer.c.vanished_at.is_(None)
    if key == VANISHED:
        return customer.c.vanished_at.is_not(None)
    if key.startswith(RAW_PREFIX):
        word = key.removeprefix(RAW_PREFIX)
        raw = scope.any_subscription(c.listed(), subscription.c.status_raw == word)
        return and_(listed, or_(raw, scope.has_raw_word(word)))
    return and_(listed, _BY_KEY[key].condition(scope))


def rank(scope: Scope) -> ColumnElement[int]:
    """Return the place of a customer's primary status in the order of priority, for sorting."""
    places = [(status.condition(scope), place) for place, status in enumerate(STATUSES)]
    return case((customer.c.vanished_at.is_not(None), len(STATUSES) + 1), *places, else_=len(STATUSES))


def title_of(key: str) -> str:
    """Return the English title of a status; an unknown one is its own title."""
    if key.startswith(RAW_PREFIX):
        return key.removeprefix(RAW_PREFIX)
    return definition("status", key).title


_BY_KEY = {status.key: status for status in STATUSES}
