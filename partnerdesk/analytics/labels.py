"""English names of the values that filters and columns show, marked for translation. Unknown values name themselves."""

from __future__ import annotations

from partnerdesk.analytics import statuses
from partnerdesk.wording import QT_TRANSLATE_NOOP

_PRODUCTS = {
    "calling": QT_TRANSLATE_NOOP("Definitions", "Webex Calling"),
    "meetings": QT_TRANSLATE_NOOP("Definitions", "Webex Meetings"),
    "messaging": QT_TRANSLATE_NOOP("Definitions", "Messaging"),
    "translations": QT_TRANSLATE_NOOP("Definitions", "Real-Time Translations"),
    "contact_center": QT_TRANSLATE_NOOP("Definitions", "Contact Center"),
    "devices": QT_TRANSLATE_NOOP("Definitions", "Devices"),
}
_MANAGED_BY = {
    "external_admin": QT_TRANSLATE_NOOP("Definitions", "External administrator"),
    "partner_org": QT_TRANSLATE_NOOP("Definitions", "Partner organization"),
}
_SUBSCRIPTION_TYPES = {
    "subscription": QT_TRANSLATE_NOOP("Definitions", "Has a subscription"),
    "trial": QT_TRANSLATE_NOOP("Definitions", "Has a trial"),
}


def product(key: str) -> str:
    """Return the English name of a product."""
    return _PRODUCTS.get(key, key)


def managed_by(key: str) -> str:
    """Return the English name of a way of management."""
    return _MANAGED_BY.get(key, key)


def subscription_type(key: str) -> str:
    """Return the English name of a subscription type."""
    return _SUBSCRIPTION_TYPES.get(key, key)


def status(key: str) -> str:
    """Return the English name of a status."""
    return statuses.title_of(key)
