"""Which product a licence belongs to. A leaf; names that it does not know stay as they came."""

from __future__ import annotations

CALLING = "calling"
MEETINGS = "meetings"
MESSAGING = "messaging"
TRANSLATIONS = "translations"
CONTACT_CENTER = "contact_center"
DEVICES = "devices"

KNOWN_PRODUCTS = (CALLING, MEETINGS, MESSAGING, TRANSLATIONS, CONTACT_CENTER, DEVICES)
TOGGLE_PRODUCTS = (MEETINGS, CALLING)
"""The two products that the top KPIs cover and the toggle offers (glossary 4.1, 4.2)."""

_PARTS = {
    TRANSLATIONS: ("real-time translation", "real time translation"),
    CONTACT_CENTER: ("contact center", "customer experience"),
}
_STARTS = {
    CALLING: ("webex calling",),
    MESSAGING: ("messag",),
    DEVICES: ("device", "room device", "webex room"),
    MEETINGS: ("meeting",),
}


def product_key(name: str, site_url: str | None = None) -> str:
    """Return the key of the product that a licence name means.

    Args:
        name: the licence's name as the service gives it, such as "Webex Calling - Professional".
        site_url: the meeting site of the licence, where it has one.

    Returns:
        One of `KNOWN_PRODUCTS`, or the trimmed name itself.
    """
    plain = " ".join(name.split())
    lower = plain.lower()
    for product, parts in _PARTS.items():
        if any(part in lower for part in parts):
            return product
    for product, starts in _STARTS.items():
        if lower.startswith(starts):
            return product
    return MEETINGS if site_url else plain
