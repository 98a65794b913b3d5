"""Trials: what is missing in a request, and what an extension comes to, worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analytics.trial_rules import DEVICE_DAYS, TrialRequest, extend, problems
from partnerdesk.analytics.values import Phrase

GOOD = TrialRequest(
    company="Işık A.Ş.",
    admin_email="ayse.kaya@isik.com.tr",
    vertical="Retail",
    country="Türkiye",
    location_confirmed=True,
    services={"calling": 25},
)


def test_a_whole_request_has_no_problems() -> None:
    assert problems(GOOD) == {}
    site = replace(GOOD, enterprise_meetings=True, site_url="https://Isik.webex.com/", time_zone="Europe/Istanbul")
    assert problems(site) == {}


def test_an_empty_one_names_every_field() -> None:
    missing = problems(TrialRequest())
    assert set(missing) == {"company", "admin_email", "vertical", "country", "location_confirmed", "services"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("company", "   "),
        ("company", "x" * 257),
        ("admin_email", "ayse"),
        ("admin_email", "ayse@isik"),
        ("admin_email", "a b@isik.com"),
        ("admin_email", "a@b@isik.com"),
        ("services", {"calling": 0}),
        ("services", {"calling": 100_001}),
        ("days", 0),
        ("days", 366),
    ],
)
def test_each_field_is_checked(field: str, value: object) -> None:
    assert list(problems(replace(GOOD, **{field: value}))) == [field]  # type: ignore[arg-type]


@pytest.mark.parametrize("site", ["", "isik.com", "isik.webex.com.evil.example", "is ik.webex.com", "-isik.webex.com"])
def test_a_site_is_one_of_webex(site: str) -> None:
    asked = replace(GOOD, enterprise_meetings=True, site_url=site, time_zone="UTC")
    assert list(problems(asked)) == ["site_url"]


def test_devices_last_120_days_at_most() -> None:
    devices = replace(GOOD, services={"devices": 1}, days=DEVICE_DAYS)
    assert problems(devices) == {}
    assert list(problems(replace(devices, days=DEVICE_DAYS + 1))) == ["days"]
    assert problems(replace(GOOD, days=DEVICE_DAYS + 1)) == {}


def test_thirty_days_count_from_today() -> None:
    # the glossary's own case: 65 days left do not become 95 but 30
    found = extend(1000, 1065, start_day=970, devices=False)
    assert (found.end_day, found.change_days) == (1030, -35)
    assert found.warning is not None
    counts = {name: value.count for name, value in found.warning.params.items() if isinstance(value, Phrase)}
    assert counts == {"days": 30, "left": 65, "lost": 35}


def test_an_extension_that_wins_nothing_and_one_that_does() -> None:
    same = extend(1000, 1030, start_day=970, devices=False)
    assert same.change_days == 0
    assert same.warning is not None
    assert extend(1000, 1010, start_day=970, devices=False).warning is None


def test_devices_are_not_extended_beyond_120_days() -> None:
    assert extend(1000, 1010, start_day=910, devices=True).warning is None  # 120 in all
    late = extend(1000, 1010, start_day=909, devices=True)
    assert late.warning is not None
    assert late.warning.params == {"length": 121, "most": 120}
    assert extend(1000, 1010, start_day=None, devices=True).warning is None


@given(st.integers(0, 400), st.integers(1, 365))
def test_only_what_ends_later_goes_without_a_warning(left: int, days: int) -> None:
    found = extend(1000, 1000 + left, days, start_day=990, devices=False)
    assert found.end_day == 1000 + days
    assert (found.warning is None) == (days > left)
