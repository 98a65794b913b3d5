"""What a customer of the sandbox can buy, and which kinds of customers there are. Plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """A licence that can be bought."""

    code: str
    name: str
    product: str
    """calling | meetings | messaging | translations | contact_center | devices | other"""
    smallest: int
    largest: int
    price_minor: int
    """Per licence and month, in hundredths of the currency."""


CALLING = Offer("BCSTD", "Webex Calling - Professional", "calling", 6, 110, 1200)
CALLING_BASIC = Offer("BCBAS", "Webex Calling - Basic", "calling", 4, 30, 700)
CALLING_WORKSPACES = Offer("BCCA", "Webex Calling - Workspaces", "calling", 2, 15, 500)
MEETINGS = Offer("MC", "Meeting - Webex Meetings Suite", "meetings", 10, 600, 1400)
WEBINARS = Offer("EE", "Meeting - Webex Webinars 1000", "meetings", 2, 20, 6000)
MESSAGING = Offer("MS", "Messaging - Advanced Messaging", "messaging", 10, 700, 300)
FREE_MESSAGING = Offer("MSFREE", "Messaging - Basic Messaging", "messaging", 0, 0, 0)
TRANSLATIONS = Offer("RTT", "Real-Time Translations", "translations", 5, 60, 900)
CONTACT_CENTER = Offer("CCPA", "Contact Center - Premium Agent", "contact_center", 4, 80, 9500)
CUSTOMER_EXPERIENCE = Offer("CXE", "Customer Experience - Essential", "contact_center", 3, 40, 2500)
DEVICES = Offer("SD", "Room Device Registration", "devices", 1, 25, 1500)
EVENTS = Offer("EVT", "Webex Events - Engage", "other", 1, 8, 30000)
CALL_ON_WEBEX = Offer("COW", "Call on Webex", "other", 5, 50, 0)

BUNDLES: tuple[tuple[tuple[Offer, ...], int], ...] = (
    ((CALLING,), 18),
    ((CALLING, CALLING_WORKSPACES), 12),
    ((CALLING, CALLING_BASIC, MEETINGS), 10),
    ((CALLING, MEETINGS), 16),
    ((MEETINGS,), 16),
    ((MEETINGS, MESSAGING), 7),
    ((MEETINGS, WEBINARS, TRANSLATIONS), 5),
    ((CALLING, CALLING_WORKSPACES, DEVICES), 5),
    ((CALLING, CUSTOMER_EXPERIENCE), 4),
    ((CONTACT_CENTER, CALLING), 3),
    ((MEETINGS, DEVICES), 3),
    ((MEETINGS, EVENTS), 1),
    ((MEETINGS, CALL_ON_WEBEX), 2),
)
MESSAGING_BUNDLE = (MESSAGING,)


@dataclass(frozen=True, slots=True)
class Scenario:
    """A kind of customer: what it has bought and how it behaves."""

    name: str
    weight: int
    subscriptions: tuple[str, ...]
    """Kinds as in `composing.TERMS`."""
    profile: str = "steady"
    """steady | growing | declining | seasonal | low | overage"""
    signin: str = "active"
    """active | stale | never"""
    messaging_only: bool = False
    coterm: bool = False


SCENARIOS = (
    Scenario("healthy", 18, ("running",)),
    Scenario("expiring_soon", 4, ("ending_soon",)),
    Scenario("nearing_expiration", 6, ("ending",)),
    Scenario("nearing_renewal", 8, ("renewing",)),
    Scenario("overage", 5, ("running",), profile="overage"),
    Scenario("overage_expiring_quiet_trial", 2, ("ending_soon", "trial"), profile="overage", signin="stale"),
    Scenario("suspended", 3, ("suspended",)),
    Scenario("suspended_overage", 1, ("suspended",), profile="overage", signin="stale"),
    Scenario("expired", 4, ("expired",), signin="stale"),
    Scenario("expired_lately", 2, ("expired_lately",)),
    Scenario("ready_for_setup", 3, ("setup",), signin="never"),
    Scenario("setup_beside_running", 2, ("running", "setup")),
    Scenario("quiet", 5, ("running",), signin="stale"),
    Scenario("never_signed_in", 2, ("running",), signin="never"),
    Scenario("trial", 4, ("trial",)),
    Scenario("trial_ending", 2, ("trial_ending",)),
    Scenario("trial_past", 2, ("trial_past",), signin="stale"),
    Scenario("trial_beside_running", 3, ("running", "trial")),
    Scenario("converted_trial", 3, ("trial_past", "new")),
    Scenario("coterm", 4, ("ending", "ending", "ending"), coterm=True),
    Scenario("coterm_renewing", 2, ("renewing", "renewing"), coterm=True),
    Scenario("no_subscription", 2, ()),
    Scenario("messaging_only", 4, ("running",), messaging_only=True),
    Scenario("low_assignment", 5, ("running",), profile="low"),
    Scenario("low_assignment_ending", 2, ("ending",), profile="low"),
    Scenario("growing", 4, ("running",), profile="growing"),
    Scenario("declining", 5, ("running",), profile="declining"),
    Scenario("declining_renewing", 2, ("renewing",), profile="declining"),
    Scenario("seasonal", 4, ("running",), profile="seasonal"),
    Scenario("new", 5, ("new",), profile="growing"),
    Scenario("buys_more_later", 3, ("running", "later")),
)
NEW_CUSTOMER = Scenario("new_customer", 0, ("first",), profile="growing")
