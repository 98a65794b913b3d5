"""Which reports the sync asks for: the titles by which they are known, and how far back. The user may change both.

Knows no request and no file but settings.json.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from partnerdesk.sync.importing.mapping import heading_key
from partnerdesk.sync.wire_reports import Template

log = logging.getLogger("reports")

LICENCE_WEEKS_BACK = 60
CALLING_WEEKS_BACK = 8
LOOKED_AT_REGIONS = ("US", "EU", "CA")
"""Where customers that no report names are looked for, unless the user names the regions."""
WAIT_MINUTES = 15
MOST_WAIT_MINUTES = 24 * 60
_REGION = re.compile(r"[A-Za-z0-9_-]{1,20}")
_MOST_PATTERNS = 50
_LONGEST_PATTERN = 200


@dataclass(frozen=True)
class Profile:
    """One report that the sync asks for."""

    dataset: str
    patterns: tuple[str, ...]
    """Titles, compared without case, blanks, punctuation and diacritics; `*` stands for anything."""
    weeks_back: int = 0
    """How many completed weeks are asked for; 0 for a report of the state of one day, asked for once a week."""


PROFILES = (
    Profile("customers", ("customer list*", "customers", "partner customers*", "müşteri listesi*", "müşteriler")),
    Profile("subscriptions", ("subscriptions*", "subscription list*", "subscription details*", "abonelikler*")),
    Profile("trials", ("trials*", "trial list*", "trial subscriptions*", "denemeler*", "deneme sürümleri*")),
    Profile(
        "licence_weeks",
        ("license usage*", "license utilization*", "*license usage by week*", "lisans kullanımı*"),
        LICENCE_WEEKS_BACK,
    ),
    Profile("signins", ("admin sign-ins*", "last admin sign-in*", "yönetici girişleri*", "yönetici oturumları*")),
    Profile("invoices", ("invoices*", "invoice list*", "faturalar*")),
    Profile("orders", ("order history*", "orders", "sipariş geçmişi*", "siparişler")),
    Profile("calling_usage", ("calling usage*", "çağrı kullanımı*"), CALLING_WEEKS_BACK),
    Profile(
        "call_quality",
        ("*media quality by endpoint*", "*call quality by endpoint*", "*calling quality by endpoint*"),
        CALLING_WEEKS_BACK,
    ),
    Profile("feature_use", ("feature use*", "feature usage*", "çağrılarda özellik kullanımı*"), CALLING_WEEKS_BACK),
    Profile(
        "queues",
        ("call queue stats*", "call queue statistics*", "çağrı sırası*", "çağrı kuyruğu istatistikleri*"),
        CALLING_WEEKS_BACK,
    ),
    Profile("hunt_groups", ("hunt group stats*", "hunt group statistics*"), CALLING_WEEKS_BACK),
    Profile("auto_attendants", ("auto attendant stats*", "auto attendant statistics*"), CALLING_WEEKS_BACK),
)
"""In the order in which they are asked for: what the customer list shows comes first, what takes long to make last."""


@dataclass(frozen=True)
class ReportSettings:
    """What the user may say about reports, in settings.json."""

    profiles: tuple[Profile, ...] = PROFILES
    """`report_patterns`: data set -> titles; an empty list leaves the data set out."""
    regions: tuple[str, ...] | None = None
    """`report_regions`: asked for besides the home region; None: those that turn out to have customers."""
    wait_seconds: float = field(default=WAIT_MINUTES * 60.0)
    """`report_wait_minutes`: how long one sync waits for reports in all; what is late is taken by the next one."""


def read_settings(path: Path) -> ReportSettings:
    """Return what settings.json says; what is not there or has another form counts as not said."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ReportSettings()
    return settings_from(raw) if isinstance(raw, dict) else ReportSettings()


def settings_from(raw: Mapping[str, Any]) -> ReportSettings:
    """Return the settings in a JSON object."""
    told = raw.get("report_patterns")
    patterns = {key: _patterns(value) for key, value in told.items()} if isinstance(told, dict) else {}
    profiles = tuple(
        Profile(each.dataset, patterns.get(each.dataset, each.patterns), each.weeks_back) for each in PROFILES
    )
    regions = raw.get("report_regions")
    named = (
        tuple(dict.fromkeys(each for each in regions if isinstance(each, str) and _REGION.fullmatch(each)))
        if isinstance(regions, list)
        else None
    )
    minutes = raw.get("report_wait_minutes", WAIT_MINUTES)
    fits = isinstance(minutes, int | float) and not isinstance(minutes, bool) and 0 <= minutes <= MOST_WAIT_MINUTES
    return ReportSettings(profiles, named, 60.0 * (minutes if fits else WAIT_MINUTES))


def match_templates(profiles: Iterable[Profile], templates: Iterable[Template]) -> dict[str, Template]:
    """Return the template of each data set.

    A template counts for the profile whose pattern says most of its title; of several templates for one data set the
    one that its pattern says most of is taken, then the first.
    """
    best: dict[str, tuple[int, int, Template]] = {}
    wanted = tuple(profiles)
    for template in templates:
        title = heading_key(template.title)
        fits = [(_fit(title, pattern), profile.dataset) for profile in wanted for pattern in profile.patterns]
        weight, dataset = max(fits, key=lambda item: item[0], default=(0, ""))
        place = (weight, -len(title))
        if weight and (dataset not in best or place > best[dataset][:2]):
            best[dataset] = (*place, template)
    return {profile.dataset: best[profile.dataset][2] for profile in wanted if profile.dataset in best}


def _fit(title: str, pattern: str) -> int:
    """Return how many signs of a title a pattern says, 0 where it does not fit."""
    parts = [heading_key(part) for part in pattern.split("*")]
    weight = sum(map(len, parts))
    expression = ".*".join(re.escape(part) for part in parts)
    return weight if weight and re.fullmatch(expression, title) else 0


def _patterns(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(each[:_LONGEST_PATTERN] for each in value if isinstance(each, str))[:_MOST_PATTERNS]
