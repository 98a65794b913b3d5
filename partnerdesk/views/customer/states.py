"""What is special about a customer: no longer listed, forbidden to us, nothing bought, all over. In words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk import weeks
from partnerdesk.analytics.terms import has_ended, is_active, is_trial
from partnerdesk.figures.customer import CustomerFacts
from partnerdesk.models.customer_cells import stale_reason
from partnerdesk.models.formats import Formats

translate = QCoreApplication.translate
_FORBIDDEN = frozenset({"not_allowed", "forbidden"})


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know before reading on."""

    key: str
    """vanished | forbidden | stale | unfetched | nothing | messaging_only | trial_only | ended"""
    tone: str
    title: str
    text: str


def notices(facts: CustomerFacts, formats: Formats) -> list[Notice]:
    """Return what is special about a customer, the gravest first."""
    makers = (_vanished, _forbidden, _stale, _nothing, _messaging_only, _trial_only)
    return [notice for make in makers if (notice := make(facts, formats)) is not None]


def licence_notice(facts: CustomerFacts, formats: Formats) -> str:
    """Return in one text what is special, for a tab that shows licences; empty where nothing is."""
    ended = _ended(facts, formats)  # elsewhere the status says it
    found = [*notices(facts, formats), *([ended] if ended is not None else [])]
    return "\n".join(f"{notice.title}. {notice.text}" for notice in found)


def is_unread(facts: CustomerFacts) -> bool:
    """Return whether nothing is known of what a customer buys or tries: it could not be read, and no report told it."""
    row, detail = facts.row, facts.detail
    if detail.subscriptions or detail.licences:
        return False
    return row.refreshed_at is None or (row.stale_since is not None and row.stale_code in _FORBIDDEN)


def subscription_words(facts: CustomerFacts) -> tuple[str, str]:
    """Return title and sentence for a customer without any subscription."""
    if is_unread(facts):
        return translate("CustomerStates", "Not known"), translate(
            "CustomerStates", "Nothing could be read of this customer, so what it bought or tries is not known."
        )
    title = translate("CustomerStates", "No subscription and no trial")
    return title, translate("CustomerStates", "This customer has bought nothing and tries nothing.")


def trial_words(facts: CustomerFacts) -> tuple[str, str]:
    """Return title and sentence for a customer without any trial."""
    if is_unread(facts):
        return translate("CustomerStates", "Not known"), translate(
            "CustomerStates", "Nothing could be read of this customer, so its trials are not known."
        )
    title = translate("CustomerStates", "No trials")
    if facts.row.vanished_at is not None:
        return title, translate("CustomerStates", "No trial of this customer was known when it was last listed.")
    return title, translate("CustomerStates", "This customer tries nothing now, and no past trial is known.")


def change_words(facts: CustomerFacts) -> tuple[str, str]:
    """Return title and sentence for a customer without any change."""
    if is_unread(facts):
        return translate("CustomerStates", "Not known"), translate(
            "CustomerStates", "Nothing could be read of this customer, so its changes are not known."
        )
    return translate("CustomerStates", "Nothing has changed yet"), translate(
        "CustomerStates", "Changes show from the second week on in which this customer's licenses were read."
    )


def _vanished(facts: CustomerFacts, formats: Formats) -> Notice | None:
    if facts.row.vanished_at is None:
        return None
    week = formats.day(weeks.week_first_day(facts.row.last_seen_week))
    text = translate("CustomerStates", "It was last seen in the week of {date}. Everything below is as it stood then.")
    return Notice("vanished", "warning", translate("CustomerStates", "No longer listed"), text.format(date=week))


def _forbidden(facts: CustomerFacts, formats: Formats) -> Notice | None:
    row = facts.row
    if row.stale_since is None or row.stale_code not in _FORBIDDEN:
        return None
    since = formats.moment(row.stale_since)
    if facts.detail.licences:
        text = translate(
            "CustomerStates", "The service has refused its licenses since {when}; what was read before that stays."
        ).format(when=since)
    else:
        text = translate(
            "CustomerStates", "The service refuses its licenses, so only its name and what reports tell are known."
        )
    title = translate("CustomerStates", "Your role may not read this customer")
    return Notice("forbidden", "warning", title, f"{text} {stale_reason(row.stale_code)}")


def _stale(facts: CustomerFacts, formats: Formats) -> Notice | None:
    row = facts.row
    if row.stale_code in _FORBIDDEN:
        return None
    if row.stale_since is not None:
        title = translate("CustomerStates", "Not up to date since {when}").format(when=formats.moment(row.stale_since))
        return Notice("stale", "warning", title, stale_reason(row.stale_code))
    if row.refreshed_at is None and row.vanished_at is None:
        text = translate("CustomerStates", "The next sync reads its licenses. Until then only its name is known.")
        return Notice("unfetched", "info", translate("CustomerStates", "Not fetched yet"), text)
    return None


def _nothing(facts: CustomerFacts, _formats: Formats) -> Notice | None:
    row, detail = facts.row, facts.detail
    if row.refreshed_at is None or is_unread(facts) or _live(detail.subscriptions) or _live(detail.licences):
        return None
    text = translate(
        "CustomerStates", "It is listed, but nothing is bought or tried. Its past stays in the History tab."
    )
    return Notice("nothing", "info", translate("CustomerStates", "No subscription and no trial"), text)


def _messaging_only(facts: CustomerFacts, _formats: Formats) -> Notice | None:
    if facts.row.products != ("messaging",):
        return None
    text = translate(
        "CustomerStates", "The figures for Webex Meetings and Webex Calling leave it out: it brings no data to them."
    )
    return Notice("messaging_only", "info", translate("CustomerStates", "Messaging only"), text)


def _trial_only(facts: CustomerFacts, formats: Formats) -> Notice | None:
    running = [each for each in facts.detail.subscriptions if is_active(each, formats.today)]
    if not running or any(not is_trial(each) for each in running):
        return None
    text = translate(
        "CustomerStates", "There is a trial and nothing bought. A trial that is converted keeps its usage data."
    )
    return Notice("trial_only", "info", translate("CustomerStates", "No subscription"), text)


def _ended(facts: CustomerFacts, formats: Formats) -> Notice | None:
    found = facts.detail.subscriptions
    if not _live(found) or not all(has_ended(each, formats.today) for each in found):
        return None
    last = max((each.end_day for each in _live(found) if each.end_day is not None), default=None)
    if last is None:
        text = translate("CustomerStates", "Nothing is active now.")
    else:
        pattern = translate("CustomerStates", "The last of it ended on {date}; nothing is active now.")
        text = pattern.format(date=formats.day(last))
    return Notice("ended", "warning", translate("CustomerStates", "Everything has ended"), text)


def _live(found: Iterable[Any]) -> list[Any]:
    return [each for each in found if each.vanished_at is None]
