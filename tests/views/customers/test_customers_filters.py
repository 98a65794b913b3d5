"""Search and filters of the customer list. Real widgets over a real encrypted replica."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.views.pages.customers import CustomersPage
from tests.views.customers.driving import LEFT, names, place_of, settle, type_into

# what the platform of the tests can't do and a desktop can
pytestmark = pytest.mark.expects_log("This plugin does not support")

Key = Qt.Key


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ışık", "Işık Elektrik A.Ş."),
        ("IŞIK", "Işık Elektrik A.Ş."),
        ("isik", "Işık Elektrik A.Ş."),
        ("İSTANBUL", "İstanbul Lojistik"),
        ("istanbul", "İstanbul Lojistik"),
        ("cinar", "Çınar Gıda"),
        ("ÇINAR", "Çınar Gıda"),
        ("emea", "acme Corp"),
        ("org-000004", "Zeta GmbH"),
        ("söhne", "Stale & Söhne"),
    ],
)
def test_search_finds_names_ids_and_tags_in_turkish_too(
    qtbot: QtBot, page: CustomersPage, typed: str, found: str
) -> None:
    page.start_search()
    type_into(page.filters.search, typed)
    settle(qtbot, page)
    assert names(page) == [found]
    assert page.filters.count.text() == "1 of 9"


def test_typing_asks_once_after_a_pause(qtbot: QtBot, page: CustomersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    real = page.query.ask_ids
    monkeypatch.setattr(page.query, "ask_ids", lambda *a, **k: (asked.append(a[0].text), real(*a, **k)))
    type_into(page.filters.search, "zeta")
    settle(qtbot, page)
    assert asked == ["zeta"]


def test_escape_empties_the_search(qtbot: QtBot, page: CustomersPage) -> None:
    type_into(page.filters.search, "zeta")
    settle(qtbot, page)
    qtbot.keyClick(page.filters.search, Key.Key_Escape)
    settle(qtbot, page)
    assert page.model.rowCount() == 9


def test_letters_typed_over_the_table_go_to_the_search(qtbot: QtBot, page: CustomersPage) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Z)
    settle(qtbot, page)
    assert page.filters.search.text() == "z"
    assert set(names(page)) == {"Zeta GmbH", "Öz Tekstil"}


def test_down_goes_from_the_search_to_the_list(qtbot: QtBot, page: CustomersPage) -> None:
    page.start_search()
    qtbot.keyClick(page.filters.search, Key.Key_Down)
    assert QApplication.focusWidget() is page.table
    assert page.table.current_id() is not None


def test_or_inside_a_filter_and_between_filters(qtbot: QtBot, page: CustomersPage) -> None:
    page.filters.choose("products", frozenset({"meetings", "calling"}))
    settle(qtbot, page)
    assert page.model.rowCount() == 8
    page.filters.choose("products", frozenset({"calling"}))
    settle(qtbot, page)
    assert set(names(page)) == {"İstanbul Lojistik", "Çınar Gıda", "acme Corp"}
    page.filters.choose("subscription_types", frozenset({"trial"}))
    settle(qtbot, page)
    assert names(page) == ["Çınar Gıda"]
    assert page.filters.count.text() == "1 of 9"
    assert [chip.text() for chip in page.filters.chips] == ["Product: Webex Calling", "Subscription type: Has a trial"]


def test_chips_are_removed_by_click_and_by_delete(qtbot: QtBot, page: CustomersPage) -> None:
    page.filters.choose("statuses", frozenset({"suspended", "trial"}))
    settle(qtbot, page)
    assert set(names(page)) == {"Zeta GmbH", "Çınar Gıda"}
    QTest.mouseClick(page.filters.chips[0], LEFT)
    settle(qtbot, page)
    assert names(page) == ["Çınar Gıda"]
    page.filters.chips[0].setFocus()
    qtbot.keyClick(page.filters.chips[0], Key.Key_Delete)
    settle(qtbot, page)
    assert page.model.rowCount() == 9
    assert page.filters.chips == []
    assert page.filters.count.text() == ""


def test_the_button_offers_values_with_counts(qtbot: QtBot, page: CustomersPage) -> None:
    button = page.filters.buttons["statuses"]
    QTest.mouseClick(button, LEFT)
    popup = button.popup
    assert popup is not None
    assert popup.boxes["suspended"].accessibleName() == "Suspended, 1"
    assert popup.boxes["vanished"].accessibleName() == "No longer listed, 1"
    popup.boxes["suspended"].setFocus()
    qtbot.keyClick(popup.boxes["suspended"], Key.Key_Space)
    settle(qtbot, page)
    assert names(page) == ["Zeta GmbH"]
    assert button.text() == "Status · 1"
    assert button.accessibleName() == "Status: Suspended"
    qtbot.keyClick(popup, Key.Key_Escape)
    qtbot.waitUntil(lambda: button.popup is None)


def test_clear_all(qtbot: QtBot, page: CustomersPage) -> None:
    page.filters.choose("statuses", frozenset({"suspended"}))
    type_into(page.filters.search, "zeta")
    settle(qtbot, page)
    QTest.mouseClick(page.filters.clear, LEFT)
    settle(qtbot, page)
    assert page.model.rowCount() == 9
    assert page.filters.search.text() == ""


def test_vanished_customers_are_shown_only_when_asked_for(qtbot: QtBot, page: CustomersPage) -> None:
    assert "Gone Ltd" not in names(page)
    page.filters.choose("statuses", frozenset({"vanished"}))
    settle(qtbot, page)
    assert names(page) == ["Gone Ltd"]


def test_filter_by_a_value_from_the_menu(qtbot: QtBot, page: CustomersPage) -> None:
    index = page.model.index(place_of(page, "acme Corp"), page.model.column_of("tags"))
    menu = page.actions_of_rows.menu(index)
    assert menu is not None
    wanted = next(action for action in menu.actions() if action.text() == "Filter by “emea”")
    wanted.trigger()
    menu.deleteLater()
    settle(qtbot, page)
    assert names(page) == ["acme Corp"]
    assert [chip.text() for chip in page.filters.chips] == ["Tag: emea"]


def test_the_history_brings_filters_back(qtbot: QtBot, page: CustomersPage) -> None:
    steps: list[object] = []
    page.place_changed.connect(steps.append)
    page.filters.choose("statuses", frozenset({"suspended"}))
    settle(qtbot, page)
    page.go_to(steps[0])
    settle(qtbot, page)
    assert page.model.rowCount() == 9
    page.go_to(steps[-1])
    settle(qtbot, page)
    assert names(page) == ["Zeta GmbH"]
    page.go_to({"statuses": 7, "text": None, "customer": {}})
    settle(qtbot, page)
    assert page.model.rowCount() == 9
