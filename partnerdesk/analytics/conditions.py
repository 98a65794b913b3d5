"""Conditions on subscriptions and licence lines that statuses, KPIs and filters are made of. Expressions alone."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, literal_column, or_, select, true

from partnerdesk.analytics.context import Context
from partnerdesk.replica.products import TOGGLE_PRODUCTS
from partnerdesk.replica.schema import customer, licence_line, subscription
from partnerdesk.replica.states import EXPIRED, READY_FOR_SETUP, SUSPENDED, TRIAL, words_of

Condition = ColumnElement[bool]
_UNKNOWN = -1

_WORD: ColumnElement[str] = func.trim(literal_column("word.value"))


@dataclass(frozen=True)
class Scope:
    """How a condition on customers is asked: by which context, and of all customers or of a few.

    Both forms mean the same. Over all customers SQLite is fastest when it makes the list of matching ids once; over a
    block of rows, when it looks each one up.
    """

    context: Context
    few: bool = False

    def any_subscription(self, *conditions: Condition) -> Condition:
        """Customers that have a subscription or trial for which all of `conditions` hold."""
        if self.few:
            return _looked_up(*conditions)
        return customer.c.id.in_(select(subscription.c.customer_id).where(*conditions))

    def no_subscription(self, *conditions: Condition) -> Condition:
        """Customers that have none; to be asked after a condition that few customers meet."""
        return ~_looked_up(*conditions)

    def any_line(self, *conditions: Condition) -> Condition:
        """Customers that have a licence line in the current mirror for which all of `conditions` hold."""
        if self.few:
            return select(1).where(licence_line.c.customer_id == customer.c.id, in_mirror(), *conditions).exists()
        return customer.c.id.in_(select(licence_line.c.customer_id).where(in_mirror(), *conditions))

    def report_says(self, status: str) -> Condition:
        """Customers whose customer report has a word for `status`, while no report gave terms of their subscriptions.

        Terms are dated facts that a status can be worked out from each day; a word was true when the report was made.
        """
        return and_(self._has_word(func.lower(_WORD).in_(words_of(status))), self.no_subscription(_has_terms()))

    def has_raw_word(self, word: str) -> Condition:
        """Customers whose customer report has this very word."""
        return self._has_word(_WORD.in_((word,)))

    def _has_word(self, fits: Condition) -> Condition:
        if self.few:
            words = func.json_each(customer.c.status_raw).table_valued("value", name="word")
            found: Condition = select(1).select_from(words).where(fits).correlate(customer).exists()
        else:
            # Thousands of customers share a handful of lists of words: read each list once.
            lists = select(customer.c.status_raw).where(customer.c.status_raw.is_not(None)).distinct().subquery()
            words = func.json_each(lists.c.status_raw).table_valued("value", name="word")
            found = customer.c.status_raw.in_(select(lists.c.status_raw).join_from(lists, words, true()).where(fits))
        return and_(customer.c.status_raw.is_not(None), found)


def _looked_up(*conditions: Condition) -> Condition:
    return select(1).where(subscription.c.customer_id == customer.c.id, *conditions).correlate(customer).exists()


def _has_terms() -> Condition:
    return subscription.c.terms_source_id.is_not(None)


def in_mirror() -> Condition:
    """Licence lines that the last whole listing had."""
    return licence_line.c.vanished_at.is_(None)


def has_limit() -> Condition:
    """Licence lines with a number of licences; 0 or less means that there is no limit."""
    return licence_line.c.total > 0


def over_limit() -> Condition:
    """Licence lines with more licences assigned than bought (glossary 2.4, 4.8)."""
    return and_(has_limit(), licence_line.c.assigned > licence_line.c.total)


def _says(state: str) -> Condition:
    # Without the first half a missing word would make the whole neither true nor false, and its opposite as well.
    word = func.lower(func.trim(subscription.c.status_raw))
    return and_(subscription.c.status_raw.is_not(None), word.in_(words_of(state)))


def available() -> ColumnElement[int]:
    """Licences of a line that are bought and not assigned: max(0, total - assigned)."""
    return func.max(0, licence_line.c.total - licence_line.c.assigned)


def overage() -> ColumnElement[int]:
    """Licences of a line that are assigned beyond its limit: max(0, assigned - total)."""
    return func.max(0, licence_line.c.assigned - licence_line.c.total)


def _trial_flag() -> ColumnElement[int]:
    # Never NULL: what compares with NULL is neither true nor false, and so is its opposite.
    return func.coalesce(subscription.c.is_trial, _UNKNOWN)


def is_trial() -> Condition:
    """Trials: by their own mark, else by the report's word."""
    return or_(_trial_flag() == 1, and_(_trial_flag() == _UNKNOWN, _says(TRIAL)))


def not_trial() -> Condition:
    """Subscriptions: what is not known to be a trial."""
    return or_(_trial_flag() == 0, and_(_trial_flag() == _UNKNOWN, ~_says(TRIAL)))


def is_suspended() -> Condition:
    """Listed ones that are suspended: by their own mark, else by the report's word."""
    word = and_(subscription.c.suspended.is_(None), _says(SUSPENDED))
    return and_(listed(), or_(subscription.c.suspended == 1, word))


def lacks_setup() -> Condition:
    """Listed ones that are not fully set up: by their own mark, else by the report's word."""
    word = and_(subscription.c.setup_complete.is_(None), _says(READY_FOR_SETUP))
    return and_(listed(), or_(subscription.c.setup_complete == 0, word))


def renews() -> Condition:
    """Subscriptions that renew themselves; trials never do (glossary 4.6)."""
    return and_(func.coalesce(subscription.c.auto_renew, 0) == 1, not_trial())


def ends() -> Condition:
    """Trials, and subscriptions that are not known to renew themselves (glossary 4.1 b)."""
    return or_(func.coalesce(subscription.c.auto_renew, 0) == 0, is_trial())


def listed() -> Condition:
    """Subscriptions and trials that the last whole listing had."""
    return subscription.c.vanished_at.is_(None)


def _renewed() -> Condition:
    # A renewal date in the past is one that the next report will move on.
    return and_(renews(), ~_says(EXPIRED))


def ended(context: Context) -> Condition:
    """What is over: no longer listed, or its end has come without a renewal. An unknown end ends nothing.

    The end is the first day on which it no longer runs. A report's word decides only where there is no date.
    """
    end = subscription.c.end_day
    return or_(
        subscription.c.vanished_at.is_not(None),
        and_(end <= context.today, ~_renewed()),
        and_(end.is_(None), _says(EXPIRED)),
    )


def active(context: Context) -> Condition:
    """What runs on the day: start <= today < end, as far as the dates are known (glossary 2.1, 2.2)."""
    start, end = subscription.c.start_day, subscription.c.end_day
    goes_on = or_(end > context.today, and_(end.is_(None), ~_says(EXPIRED)), _renewed())
    return and_(listed(), or_(start.is_(None), start <= context.today), goes_on)


def ends_within(context: Context, days: int) -> Condition:
    """Listed ones whose end or renewal is 0 to `days` days away (whole UTC days, 0 is today)."""
    return and_(listed(), subscription.c.end_day.between(context.today, context.today + days))


def covered() -> Condition:
    """Subscriptions with a Meetings or Calling line: what the top KPIs cover (glossary 4.1)."""
    # Looked up for each: few subscriptions end within a horizon, and all lines are many.
    of_it = select(1).where(licence_line.c.subscription_id == subscription.c.id, in_mirror())
    return of_it.where(licence_line.c.product.in_(TOGGLE_PRODUCTS)).correlate(subscription).exists()
