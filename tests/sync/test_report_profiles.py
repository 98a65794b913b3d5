"""Titles by which reports are known, and what settings.json may say of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.report_profiles import PROFILES, ReportSettings, match_templates, read_settings, settings_from
from partnerdesk.sync.wire_reports import Template


def template(title: str, number: int = 1) -> Template:
    return Template(str(number), title, 31, None, None)


def matched(*titles: str, settings: ReportSettings | None = None) -> dict[str, str]:
    found = match_templates((settings or ReportSettings()).profiles, [template(title) for title in titles])
    return {dataset: each.title for dataset, each in found.items()}


def test_every_profile_is_of_a_data_set_that_the_import_knows() -> None:
    assert {profile.dataset for profile in PROFILES} <= set(DATASETS)
    assert all((profile.weeks_back > 0) <= DATASETS[profile.dataset].weekly for profile in PROFILES)
    assert len({profile.dataset for profile in PROFILES}) == len(PROFILES)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.dataset)
def test_the_title_of_a_data_set_is_known(profile: object) -> None:
    dataset = DATASETS[getattr(profile, "dataset")]  # noqa: B009
    assert matched(dataset.title) == {dataset.key: dataset.title}


@pytest.mark.parametrize(
    ("title", "dataset"),
    [
        ("CUSTOMER  LIST", "customers"),
        ("Müşteri Listesi", "customers"),
        ("MÜŞTERİ LİSTESİ", "customers"),
        ("Licence usage - by week", "licence_weeks"),
        ("Calling Usage Reports", "calling_usage"),
        ("calling media quality by ENDPOINT", "call_quality"),
        ("Admin sign ins", "signins"),
    ],
)
def test_titles_are_known_in_any_case_and_spacing(title: str, dataset: str) -> None:
    assert matched(title) == {dataset: title}


@pytest.mark.parametrize("title", ["Calling Media Quality", "Detailed Call History", "Room Bookings", "*", ""])
def test_other_titles_are_left_alone(title: str) -> None:
    assert matched(title) == {}


def test_of_two_titles_the_plainer_one_is_taken() -> None:
    assert matched("Trials archive of last year", "Trials") == {"trials": "Trials"}
    assert matched("Trials", "Trials archive of last year") == {"trials": "Trials"}


def test_the_user_names_titles_regions_and_patience(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    told = {
        "theme": "dark",
        "report_patterns": {"trials": ["Proefversies*"], "orders": [], "nonsense": ["x"]},
        "report_regions": ["US", "EU", "US", "no region!", 7],
        "report_wait_minutes": 2,
    }
    path.write_text(json.dumps(told), encoding="utf-8")
    settings = read_settings(path)
    assert matched("Trials", "Proefversies 2026", "Orders", settings=settings) == {"trials": "Proefversies 2026"}
    assert settings.regions == ("US", "EU")
    assert settings.wait_seconds == 120


@pytest.mark.parametrize("text", ["", "[]", "{", '{"report_patterns": 3, "report_regions": "US"}', "\x00"])
def test_settings_of_another_form_count_as_not_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert read_settings(path) == ReportSettings()
    assert read_settings(tmp_path / "none.json") == ReportSettings()


@pytest.mark.parametrize("minutes", [-1, 10**9, True, "5", None])
def test_a_wait_out_of_bounds_is_the_usual_one(minutes: object) -> None:
    assert settings_from({"report_wait_minutes": minutes}).wait_seconds == 15 * 60
