"""The customer's page inside the real window: from the list and back, history over customers and tabs, its title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partnerdesk.views.pages.customer import CustomerPage
from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.window import MainWindow
from tests.views.customer.conftest import ISIK, Here, settle
from tests.views.customers.driving import place_of
from tests.views.customers.driving import settle as settle_list

pytestmark = pytest.mark.expects_log("This plugin does not support")
Key = Qt.Key


@pytest.fixture
def window(here: Here, qtbot: QtBot) -> Iterator[MainWindow]:
    theme, language = here.services.theme, here.services.language
    made = MainWindow(theme, language, here.services.settings())
    qtbot.addWidget(made)
    here.services = replace(here.services, go=made.go)
    made.resize(1280, 820)
    made.show()
    made.enter(here.services)
    yield made
    made.leave()
    made.close()


def customers(window: MainWindow, qtbot: QtBot) -> CustomersPage:
    page = window.page
    assert isinstance(page, CustomersPage)
    settle_list(qtbot, page)
    return page


def shown(window: MainWindow) -> CustomerPage:
    page = window.page
    assert isinstance(page, CustomerPage)
    return page


def test_from_a_row_to_the_customer_and_back(qtbot: QtBot, here: Here, window: MainWindow) -> None:
    page = customers(window, qtbot)
    page.filters.choose("tags", frozenset({"gold"}))
    settle_list(qtbot, page)
    page.table.selectRow(place_of(page, "acme Corp"))
    qtbot.keyClick(page.table, Key.Key_Return)
    settle(qtbot, here.services)
    assert window.windowTitle() == "acme Corp – partnerdesk"
    assert shown(window).view.header.place.text() == "2 of 2"
    qtbot.keyClick(window.page, Key.Key_Escape)
    assert customers(window, qtbot).filters.state.keys("tags") == {"gold"}


def test_back_and_forward_keep_customer_and_tab(qtbot: QtBot, here: Here, window: MainWindow) -> None:
    customers(window, qtbot)
    window.go("customer", {"id": ISIK, "tab": "subscriptions"})
    settle(qtbot, here.services)
    shown(window).view.step_tab(1)
    shown(window).view.step(1)
    settle(qtbot, here.services)
    second = shown(window).title()
    assert second != "Işık Elektrik A.Ş."
    for _step in range(2):
        window.menus.actions["back"].trigger()
        settle(qtbot, here.services)
    assert (shown(window).title(), shown(window).view.tab) == ("Işık Elektrik A.Ş.", "subscriptions")
    window.menus.actions["back"].trigger()
    assert isinstance(window.page, CustomersPage)
    for _step in range(3):
        window.menus.actions["forward"].trigger()
        settle(qtbot, here.services)
    assert (shown(window).title(), shown(window).view.tab) == (second, "trials")


def test_the_page_has_no_line_of_its_own(qtbot: QtBot, here: Here, window: MainWindow) -> None:
    customers(window, qtbot)
    assert "customer" not in window.sidebar._buttons
    assert "customer" not in window.menus.pages
    window.go("customer", {"id": ISIK})
    settle(qtbot, here.services)
    assert window.sidebar._buttons["customers"].isChecked()
    assert {"Next customer", "Previous customer", "Next tab", "Customer in a window of its own"} <= {
        text for text, _keys in window.menus.shortcuts()
    }


def test_closing_the_window_closes_the_customers_windows(qtbot: QtBot, here: Here, window: MainWindow) -> None:
    window.go("customer", {"id": ISIK})
    settle(qtbot, here.services)
    opened = shown(window).windows.open({"id": ISIK})
    settle(qtbot, here.services)
    assert opened.isVisible()
    window.close()
    assert not shown(window).windows.windows


def test_the_program_does_not_begin_with_a_customer(qtbot: QtBot, here: Here, window: MainWindow) -> None:
    window.enter(here.services, "customer")
    customers(window, qtbot)
