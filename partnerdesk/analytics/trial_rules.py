"""Trials (glossary 3.1, 3.1b): what starting one takes, and when extending one would shorten it. Knows no window.

partnerdesk never starts or extends a trial itself: Partner Hub has no public interface for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from partnerdesk.analytics.values import Phrase
from partnerdesk.wording import QT_TRANSLATE_NOOP

CONTEXT = "Trials"
EXTENSION_DAYS = 30
DEVICE_DAYS = 120
"""The longest that a device trial may last; a longer one needs approval and is not given here."""
LONGEST_DAYS = 365
USUAL_DAYS = 30
MOST_LICENCES = 100_000
SERVICES = ("calling", "meetings", "messaging", "translations", "contact_center", "devices")
"""Keys of the products that a trial may have, as `labels.product` names them."""
VERTICALS = (
    QT_TRANSLATE_NOOP("Trials", "Education"),
    QT_TRANSLATE_NOOP("Trials", "Energy and utilities"),
    QT_TRANSLATE_NOOP("Trials", "Financial services"),
    QT_TRANSLATE_NOOP("Trials", "Government"),
    QT_TRANSLATE_NOOP("Trials", "Health care"),
    QT_TRANSLATE_NOOP("Trials", "Hospitality"),
    QT_TRANSLATE_NOOP("Trials", "Manufacturing"),
    QT_TRANSLATE_NOOP("Trials", "Media and entertainment"),
    QT_TRANSLATE_NOOP("Trials", "Professional services"),
    QT_TRANSLATE_NOOP("Trials", "Retail"),
    QT_TRANSLATE_NOOP("Trials", "Technology"),
    QT_TRANSLATE_NOOP("Trials", "Transportation"),
    QT_TRANSLATE_NOOP("Trials", "Other"),
)
"""Usual business verticals; Partner Hub's own list has the last word."""
_EMAIL = re.compile(r"[^@\s<>\"',;:]+@[^@\s<>\"',;:.]+(\.[^@\s<>\"',;:.]+)+")
_SITE = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\.webex\.com")
_LONGEST_NAME = 256


@dataclass(frozen=True, slots=True)
class TrialRequest:
    """What the user fills in before going to Partner Hub, as typed."""

    company: str = ""
    admin_email: str = ""
    vertical: str = ""
    country: str = ""
    location_confirmed: bool = False
    """That the country is one in which the services are offered."""
    services: Mapping[str, int] = field(default_factory=dict)
    """Product key to quantity; those that are not wanted are 0 or left out."""
    days: int = USUAL_DAYS
    enterprise_meetings: bool = False
    """The Meetings enterprise edition, which needs a site."""
    site_url: str = ""
    time_zone: str = ""


def problems(request: TrialRequest) -> dict[str, Phrase]:
    """Return what is missing or wrong, by field; nothing when Partner Hub can be gone to."""
    found = {**_who_problems(request), **_what_problems(request)}
    if request.enterprise_meetings:
        found |= _site_problems(request)
    limits = {"most": MOST_LICENCES, "longest": LONGEST_DAYS, "devices": DEVICE_DAYS}
    return {name: Phrase(text, limits, context=CONTEXT) for name, text in found.items()}


def _who_problems(request: TrialRequest) -> dict[str, str]:
    company = request.company.strip()
    checks = {
        "company": "" if company else _NO_COMPANY,
        "admin_email": "" if _EMAIL.fullmatch(request.admin_email.strip()) else _NO_EMAIL,
        "vertical": "" if request.vertical.strip() else _NO_VERTICAL,
        "country": "" if request.country.strip() else _NO_COUNTRY,
        "location_confirmed": "" if request.location_confirmed else _NOT_CONFIRMED,
    }
    if len(company) > _LONGEST_NAME:
        checks["company"] = _LONG_COMPANY
    return {name: text for name, text in checks.items() if text}


def _what_problems(request: TrialRequest) -> dict[str, str]:
    found: dict[str, str] = {}
    counts = request.services.values()
    if not any(count > 0 for count in counts):
        found["services"] = _NO_SERVICES
    elif any(count > MOST_LICENCES for count in counts):
        found["services"] = _TOO_MANY
    if not 1 <= request.days <= LONGEST_DAYS:
        found["days"] = _NO_DAYS
    elif request.services.get("devices", 0) > 0 and request.days > DEVICE_DAYS:
        found["days"] = _LONG_DEVICES
    return found


def _site_problems(request: TrialRequest) -> dict[str, str]:
    site = request.site_url.strip().lower().removeprefix("https://").rstrip("/")
    found = {} if _SITE.fullmatch(site) else {"site_url": _NO_SITE}
    return found if request.time_zone.strip() else {**found, "time_zone": _NO_ZONE}


@dataclass(frozen=True, slots=True)
class Extension:
    """What extending a trial today comes to."""

    end_day: int
    """The last day that it would have then."""
    change_days: int
    """Days that it would last longer than now; negative: shorter."""
    warning: Phrase | None
    """Why not to do it; None where nothing speaks against it."""


def extend(today: int, end_day: int, days: int = EXTENSION_DAYS, *, start_day: int | None, devices: bool) -> Extension:
    """Return what an extension by so many days comes to: they count from today, not from the end (glossary 3.1b).

    Args:
        today: UTC day number.
        end_day: when the trial ends now.
        days: how many days are asked for.
        start_day: when it began, where that is known.
        devices: whether it has devices, whose trials last 120 days at most.
    """
    new_end = today + days
    change = new_end - end_day
    left = end_day - today
    if change <= 0:
        text = _SHORTENS if change else _SAME
        values = {"days": _days(days), "left": _days(left), "lost": _days(-change)}
        return Extension(new_end, change, Phrase(text, values, context=CONTEXT))
    if devices and start_day is not None and new_end - start_day > DEVICE_DAYS:
        length = new_end - start_day
        return Extension(new_end, change, Phrase(_DEVICES, {"length": length, "most": DEVICE_DAYS}, context=CONTEXT))
    return Extension(new_end, change, None)


def _days(count: int) -> Phrase:
    return Phrase("%n days", count=count, context="TrialForm")  # marked where the form sums up what was typed


_NO_COMPANY = QT_TRANSLATE_NOOP("Trials", "Type the name of the company.")
_LONG_COMPANY = QT_TRANSLATE_NOOP("Trials", "The name of the company is too long.")
_NO_EMAIL = QT_TRANSLATE_NOOP("Trials", "Type the administrator's email address, such as name@company.com.")
_NO_VERTICAL = QT_TRANSLATE_NOOP("Trials", "Choose a business vertical.")
_NO_COUNTRY = QT_TRANSLATE_NOOP("Trials", "Type the country in which the data is kept.")
_NOT_CONFIRMED = QT_TRANSLATE_NOOP("Trials", "Confirm that the services are offered in this country.")
_NO_SERVICES = QT_TRANSLATE_NOOP("Trials", "Give at least one service a quantity.")
_TOO_MANY = QT_TRANSLATE_NOOP("Trials", "At most {most} licenses a service.")
_NO_DAYS = QT_TRANSLATE_NOOP("Trials", "A trial lasts 1 to {longest} days.")
_LONG_DEVICES = QT_TRANSLATE_NOOP("Trials", "A trial with devices lasts at most {devices} days and needs approval.")
_NO_SITE = QT_TRANSLATE_NOOP("Trials", "Type the site's address, such as company.webex.com.")
_NO_ZONE = QT_TRANSLATE_NOOP("Trials", "Choose the site's time zone.")
_SHORTENS = QT_TRANSLATE_NOOP(
    "Trials",
    "Extending by {days} counts from today, and the trial still has {left}: it would end {lost} sooner.",
)
_SAME = QT_TRANSLATE_NOOP(
    "Trials", "Extending by {days} counts from today, and the trial still has {left}: nothing would be won."
)
_DEVICES = QT_TRANSLATE_NOOP(
    "Trials", "The trial has devices and would last {length} days in all: more than {most} are not given."
)
