"""The row of statuses over the customer list, and the filter that is kept. Real widgets over a real replica."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.pages.customers_filters import to_place
from tests.views.customers.driving import names, settle, type_into

# what the platform of the tests can't do and a desktop can
pytestmark = pytest.mark.expects_log("This plugin does not support")


def test_tiles_count_the_pressing_statuses_in_their_priority(page: CustomersPage) -> None:
    told = [button.accessibleName() for button in page.tiles.buttons.values()]
    assert told == [
        "Suspended, 1",
        "Expired, 1",
        "Expiring soon, 2",
        "License overage, 1",
        "No recent activity, 2",
        "Trial, 1",
    ]
    assert page.tiles.isVisible()


def test_a_tile_filters_and_takes_the_filter_back(qtbot: QtBot, page: CustomersPage) -> None:
    tile = page.tiles.buttons["suspended"]
    tile.click()
    settle(qtbot, page)
    assert names(page) == ["Zeta GmbH"]
    assert tile.isChecked()
    page.filters.clear_all()
    settle(qtbot, page)
    assert not tile.isChecked()
    assert page.model.rowCount() == 9


def test_tiles_are_reached_and_pressed_by_keys(qtbot: QtBot, page: CustomersPage) -> None:
    first, second = list(page.tiles.buttons.values())[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)  # type: ignore[no-untyped-call]
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)  # type: ignore[no-untyped-call]
    settle(qtbot, page)
    assert names(page) == ["Öz Tekstil"]


def test_tiles_take_two_lines_at_most(qtbot: QtBot, page: CustomersPage) -> None:
    page.resize(500, 600)
    page.services.theme.set(text_size=200)
    qtbot.wait(20)
    line = page.tiles.buttons["expired"].height()
    assert page.tiles.height() < 2.5 * line
    last = page.tiles.buttons["trial"]
    last.setFocus()
    assert page.tiles.viewport().rect().contains(last.mapTo(page.tiles.viewport(), last.rect().center()))


def test_filters_come_back_in_a_new_window_and_a_search_does_not(
    qtbot: QtBot, page: CustomersPage, open_page: Callable[..., CustomersPage]
) -> None:
    page.filters.choose("statuses", frozenset({"expiring_soon"}))
    type_into(page.filters.search, "işık")
    settle(qtbot, page)
    again = open_page()
    assert to_place(again.filters.state) == {"text": "", "statuses": ["expiring_soon"]}
    assert again.filters.search.text() == ""
    assert "Işık Elektrik A.Ş." in names(again)
    assert again.model.rowCount() > 1
    again.filters.clear_all()
    settle(qtbot, again)
    assert open_page().model.rowCount() == 9


def test_search_alone_that_finds_nothing_is_called_a_search(qtbot: QtBot, page: CustomersPage) -> None:
    type_into(page.filters.search, "qqqqq")
    settle(qtbot, page)
    assert page.message.title.text() == "No customer matches your search"


def test_a_slash_goes_to_the_search(qtbot: QtBot, page: CustomersPage) -> None:
    page.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Slash)  # type: ignore[no-untyped-call]
    assert page.filters.search.hasFocus()
    assert page.filters.search.text() == ""


def test_in_a_low_window_a_button_brings_them_back(qtbot: QtBot, page: CustomersPage) -> None:
    assert page.tiles.isVisible()
    assert not page.tiles_button.isVisible()
    page.window().resize(1100, 420)
    qtbot.waitUntil(page.tiles_button.isVisible)
    assert not page.tiles.isVisible()
    assert page.tiles_button.text() == "Counts by status"
    page.tiles_button.click()
    assert page.tiles.isVisible()
    page.tiles.buttons["suspended"].click()
    assert page.filters.state.keys("statuses") == {"suspended"}
    page.tiles_button.click()
    assert not page.tiles.isVisible()
    page.window().resize(1100, 900)
    qtbot.waitUntil(page.tiles.isVisible)
    assert not page.tiles_button.isVisible()


def test_large_text_closes_them_into_the_button_too(qtbot: QtBot, page: CustomersPage) -> None:
    page.window().resize(1280, 700)
    qtbot.waitUntil(page.tiles.isVisible)
    page.services.theme.set(text_size=200)
    qtbot.waitUntil(page.tiles_button.isVisible)
    assert not page.tiles.isVisible()
    page.tiles_button.click()
    assert page.tiles.isVisible()
    page.services.theme.set(text_size=100)
    qtbot.waitUntil(lambda: not page.tiles_button.isVisible())
    assert page.tiles.isVisible()
