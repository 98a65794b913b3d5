"""The settings of calling engagement as a user changes them."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from partnerdesk.views.pages.settings import SettingsPage
from partnerdesk.views.pages.settings_calling import band_names, read_bounds
from tests.views.fakes import World

pytestmark = pytest.mark.expects_log("This plugin does not support")


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("1, 6, 21", [1, 6, 21]),
        ("1;2;3,", [1, 2, 3]),
        ("1", [1]),
        ("", None),
        ("0, 5", None),
        ("1, 5, 5", None),
        ("5, 1", None),
        ("1, many", None),
        ("1,2,3,4,5,6,7", None),
        ("1, 10001", None),
    ],
)
def test_bounds_are_rising_numbers_from_one(text: str, bounds: list[int] | None) -> None:
    assert read_bounds(text) == bounds


def test_bands_are_named_by_their_ends() -> None:
    assert band_names([1, 6, 21]) == ["0", "1–5", "6–20", "21+"]
    assert band_names([1, 2]) == ["0", "1", "2+"]


@pytest.fixture
def page(world: World, qtbot: QtBot) -> SettingsPage:
    page = SettingsPage(world.services)
    page.retranslate()
    page.restyle()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def test_usage_bands_are_kept(page: SettingsPage, world: World) -> None:
    bands = page.usage_bands
    assert bands.field.text() == "1, 6, 21"
    bands.field.selectAll()
    QTest.keyClicks(bands.field, "1, 11")
    assert "1–10 · 11+" in bands.told.text()
    bands.field.editingFinished.emit()
    assert world.store.current.usage_bands == [1, 11]
    bands.reset.click()
    assert world.store.current.usage_bands == [1, 6, 21]
    assert bands.field.text() == "1, 6, 21"


def test_nonsense_is_marked_and_not_kept(page: SettingsPage, world: World) -> None:
    bands = page.usage_bands
    bands.field.selectAll()
    QTest.keyClicks(bands.field, "7, 3")
    bands.field.editingFinished.emit()
    assert bands.field.property("invalid")
    assert "rising" in bands.told.text()
    assert world.store.current.usage_bands == [1, 6, 21]


def test_cut_offs_are_kept(page: SettingsPage, world: World) -> None:
    page.thresholds.spins["poor_loss_percent"].setValue(7)
    page.thresholds.spins["small_group_calls"].setValue(30)
    assert world.store.current.poor_loss_percent == 7
    assert world.store.current.small_group_calls == 30
