"""The settings of reports: what the user types there is what the sync reads from settings.json."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partnerdesk.settings import SettingsStore
from partnerdesk.sync.report_profiles import PROFILES, read_settings
from partnerdesk.views.pages.settings import SettingsPage
from tests.views.fakes import World

pytestmark = pytest.mark.expects_log("propagateSizeHints")


@pytest.fixture
def page(world: World, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(world.services)
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    yield page  # type: ignore[misc]
    page.close()


def patterns(world: World, dataset: str) -> tuple[str, ...]:
    read = read_settings(world.store.path)
    return next(profile.patterns for profile in read.profiles if profile.dataset == dataset)


def test_titles_are_shown_changed_and_put_back(page: SettingsPage, world: World, qtbot: QtBot) -> None:
    titles = page.report_titles
    usual = next(profile.patterns for profile in PROFILES if profile.dataset == "invoices")
    field, reset = titles.fields["invoices"], titles.resets["invoices"]
    assert field.text() == "; ".join(usual)
    assert not reset.isEnabled()
    field.setText("Billing *;  My invoices ;")
    field.editingFinished.emit()
    assert patterns(world, "invoices") == ("Billing *", "My invoices")
    assert set(json.loads(world.store.path.read_text())["report_patterns"]) == {"invoices"}
    assert reset.isEnabled()
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert patterns(world, "invoices") == usual
    field.setText("")
    field.editingFinished.emit()
    assert patterns(world, "invoices") == ()


def test_regions_are_those_with_customers_until_named(page: SettingsPage, world: World, qtbot: QtBot) -> None:
    regions = page.report_regions
    assert regions.field.text() == ""
    regions.field.setText("us, eu")
    regions.field.editingFinished.emit()
    assert read_settings(world.store.path).regions == ("US", "EU")
    assert regions.field.text() == "US, EU"
    qtbot.mouseClick(regions.reset, Qt.MouseButton.LeftButton)
    assert read_settings(world.store.path).regions is None
    assert regions.field.text() == ""


def test_the_search_finds_them(page: SettingsPage) -> None:
    page.search.setText("regions")
    assert page.rows["report_regions"].isVisible()
    assert not page.rows["launch_url"].isVisible()


@pytest.mark.parametrize(
    "broken", ['{"report_patterns": {"invoices": "x"}}', '{"report_regions": [1]}', '{"report_patterns": 3}']
)
def test_what_has_another_form_counts_as_not_said(world: World, broken: str) -> None:
    world.store.path.parent.mkdir(parents=True, exist_ok=True)
    world.store.path.write_text(broken)
    settings = SettingsStore(world.store.path).current
    assert settings.report_patterns == {}
    assert settings.report_regions is None
