"""The customer's page around its tabs: header, way through the list, search, windows of their own."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from partnerdesk.views.customer.switcher import CustomerSwitcher
from tests.views.customer.conftest import ACME, GONE, ISIK, ISTANBUL, STALE, Here, Open, settle, texts

pytestmark = pytest.mark.expects_log("This plugin does not support")
Key = Qt.Key
BY_NAME: dict[str, Any] = {"filter": {"text": ""}, "sorts": [["name", False]]}
GOLD: dict[str, Any] = {"filter": {"tags": ["gold"]}, "sorts": [["name", True]]}


def test_the_head_says_who_it_is_and_why_it_needs_you(open_page: Open) -> None:
    page = open_page(ISIK)
    told = texts(page.view.header)
    assert "Işık Elektrik A.Ş." in told
    assert told[told.index("Expiring soon") + 1] == "Webex Meetings subscription ends in 4 days (Sub100001)"
    assert "gold" in told
    assert any(text.startswith("Data as of 16 Nov 2026") for text in told)
    assert page.title() == "Işık Elektrik A.Ş."
    assert page.view.header.name.textFormat() == Qt.TextFormat.PlainText
    assert page.view.header.name.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_stale_customer_says_why(open_page: Open) -> None:
    told = "\n".join(texts(open_page(STALE).view.header))
    assert "Stale since" in told
    assert "Your role may not read" in told


def test_next_and_previous_follow_filter_and_order(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISIK, list=GOLD)  # gold, names descending: Işık, acme
    header = page.view.header
    assert header.place.text() == "1 of 2"
    assert (header.previous.isEnabled(), header.next.isEnabled()) == (False, True)
    went: list[Any] = []
    page.place_changed.connect(went.append)
    qtbot.keyClick(page.view.bar, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, here.services)
    assert page.title() == "acme Corp"
    assert header.place.text() == "2 of 2"
    assert not header.next.isEnabled()
    assert went == [{"id": ACME, "tab": "overview", "list": GOLD}]
    header.previous.click()
    settle(qtbot, here.services)
    assert page.title() == "Işık Elektrik A.Ş."


def test_a_customer_outside_the_filter_has_no_place_in_it(open_page: Open) -> None:
    header = open_page(ISTANBUL, list=GOLD).view.header
    assert header.place.text() == "not among 2"
    assert not header.next.isEnabled()


def test_without_a_customer_the_first_of_the_list_is_shown(open_page: Open) -> None:
    assert open_page(list=GOLD).title() == "Işık Elektrik A.Ş."


def test_without_a_list_that_of_the_customers_page_is_taken(here: Here, open_page: Open) -> None:
    from partnerdesk.replica.layouts import save_layout

    with here.customers.desk.write() as connection:
        save_layout(connection, "customers", '{"sorts": [["name", true]]}', 1)
        save_layout(connection, "customers.place", '{"text": "", "tags": ["gold"]}', 1)
    assert open_page(ISIK).view.header.place.text() == "1 of 2"


def test_a_list_that_cannot_be_read_does_no_harm(open_page: Open) -> None:
    odd = {"filter": {"tags": 7, "text": None}, "sorts": [["nope", True], "x", None]}
    assert "of 12" in open_page(ISIK, list=odd).view.header.place.text()


def test_a_place_brings_customer_and_tab_back(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISIK, list=BY_NAME)
    went: list[Any] = []
    page.place_changed.connect(went.append)
    qtbot.keyClick(page.view.bar, Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.view.tab == "subscriptions"
    page.view.step(1)
    settle(qtbot, here.services)
    assert [(place["id"], place["tab"]) for place in went] == [(ISIK, "subscriptions"), (ISTANBUL, "subscriptions")]
    page.go_to(went[0])
    settle(qtbot, here.services)
    assert page.place() == went[0]
    assert page.view.bar.tabText(page.view.bar.currentIndex()) == "Subscriptions"
    assert page.view.current_tab().customer == ISIK  # type: ignore[union-attr]


def test_tabs_go_round_and_a_tab_that_is_not_there_is_the_first(open_page: Open) -> None:
    page = open_page(ISIK, "nope")
    assert page.view.tab == "overview"
    page.view.step_tab(-1)
    assert page.view.tab == "history"
    page.view.step_tab(1)
    assert page.view.tab == "overview"


def test_a_customer_that_is_not_there_has_a_way_back(here: Here, open_page: Open) -> None:
    page = open_page(4711)
    assert page.view.stack.currentWidget() is page.view.fault
    page.view.fault.second.click()
    assert here.gone == [("customers", None)]


def test_escape_goes_back_to_the_list(qtbot: QtBot, here: Here, open_page: Open) -> None:
    qtbot.keyClick(open_page(ISIK), Key.Key_Escape)
    assert here.gone == [("customers", None)]


def test_launching_is_off_with_its_reason(here: Here, open_page: Open) -> None:
    launch = open_page(ISIK).view.header.launch
    assert launch.isEnabled()
    launch.click()
    assert here.links[0].startswith("https://admin.webex.com/")
    here.customers.online[0] = False
    off = open_page(ISIK).view.header.launch
    assert not off.isEnabled()
    assert "no network" in off.accessibleDescription()
    assert not open_page(8).view.header.launch.isEnabled()  # its id tells no organization


def test_the_page_follows_a_change_of_the_data(qtbot: QtBot, here: Here, open_page: Open) -> None:
    from sqlalchemy import update

    from partnerdesk.changes import Dataset
    from partnerdesk.replica.schema import customer

    page = open_page(ISIK)
    with here.customers.replica.write() as connection:
        connection.execute(update(customer).where(customer.c.id == ISIK).values(name="Işık & Oğulları"))
    here.services.changes.tell(Dataset.CUSTOMERS)
    settle(qtbot, here.services)
    assert page.title() == "Işık & Oğulları"


# --- the search over all customers -----------------------------------------------------------------------------------


def switcher_of() -> CustomerSwitcher:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CustomerSwitcher))


def items(switcher: CustomerSwitcher) -> list[str]:
    return [switcher.list.item(row).text() for row in range(switcher.list.count())]


def test_typing_finds_any_customer_and_enter_goes_there(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISIK, list=GOLD)
    page.start_search()
    settle(qtbot, here.services)
    switcher = switcher_of()
    assert len(items(switcher)) == 12
    switcher.search.setText("ltd")
    qtbot.waitUntil(lambda: items(switcher) == ["Talk Ltd  ·  Subscription", "Gone Ltd  ·  No longer listed"])
    qtbot.keyClick(switcher.search, Key.Key_Down)
    qtbot.keyClick(switcher.search, Key.Key_Return)
    settle(qtbot, here.services)
    assert page.place()["id"] == GONE


def test_a_name_that_would_be_drawn_backwards_is_read_as_it_was_written(
    qtbot: QtBot, here: Here, open_page: Open
) -> None:
    from sqlalchemy import select, update

    from partnerdesk.replica.schema import customer

    stored = "\u202eEvil\u202c Trading Ltd"
    with here.customers.replica.write() as connection:
        connection.execute(update(customer).where(customer.c.id == ACME).values(name=stored))
    page = open_page(ACME)
    assert page.view.header.name.text() == "Evil Trading Ltd"
    assert page.title() == "Evil Trading Ltd"
    page.start_search()
    settle(qtbot, here.services)
    assert any(item.startswith("Evil Trading Ltd  ·") for item in items(switcher_of()))
    switcher_of().close()
    with here.customers.replica.read() as connection:
        assert connection.execute(select(customer.c.name).where(customer.c.id == ACME)).scalar_one() == stored


def test_enter_before_the_answer_waits_for_it(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISIK)
    page.view.open_switcher()
    settle(qtbot, here.services)
    switcher = switcher_of()
    switcher.search.setText("acme")
    qtbot.keyClick(switcher.search, Key.Key_Return)
    qtbot.waitUntil(lambda: page.title() == "acme Corp")


def test_nothing_found_is_said(qtbot: QtBot, here: Here, open_page: Open) -> None:
    open_page(ISIK).view.open_switcher()
    settle(qtbot, here.services)
    switcher = switcher_of()
    switcher.search.setText("xyzzy")
    qtbot.waitUntil(lambda: switcher.told.text() == "No customer matches.")
    qtbot.keyClick(switcher.search, Key.Key_Return)
    switcher.close()


# --- windows of their own --------------------------------------------------------------------------------------------


def test_several_windows_follow_the_language_and_close_with_the_page(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISIK, "subscriptions")
    page.view.header.own_window.click()
    second = page.windows.open({"id": ACME, "tab": "history"})
    settle(qtbot, here.services)
    first = page.windows.windows[0]
    assert (first.windowTitle(), first.view.tab) == ("Işık Elektrik A.Ş. – partnerdesk", "subscriptions")
    assert (second.windowTitle(), second.view.tab) == ("acme Corp – partnerdesk", "history")
    here.services.language.set("tr")
    qtbot.waitUntil(lambda: second.view.bar.tabText(second.view.bar.count() - 1) == "Geçmiş")
    second.resize(777, 555)
    second.close()
    assert page.windows.windows == [first]
    page.leave()
    assert not page.windows.windows
    assert here.services.settings().customer_window


def test_a_window_has_the_size_of_the_last_one(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISIK)
    window = page.windows.open({"id": ISIK})
    window.resize(700, 500)
    window.close()
    again = page.windows.open({"id": ISIK})
    assert (again.width(), again.height()) == (700, 500)
    settle(qtbot, here.services)


def test_a_window_goes_its_own_way(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISIK)
    window = page.windows.open({"id": ISIK, "list": GOLD})
    settle(qtbot, here.services)
    window.view.step(1)
    settle(qtbot, here.services)
    assert window.windowTitle() == "acme Corp – partnerdesk"
    assert page.title() == "Işık Elektrik A.Ş."
    assert not window.view.header.own_window.isVisible()


# --- large letters ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", ["en", "tr"])
def test_nothing_of_the_head_is_cut_with_large_letters(qtbot: QtBot, here: Here, open_page: Open, code: str) -> None:
    here.services.language.set(code)
    here.services.theme.set(text_size=200)
    page = open_page(ISIK, size=(900, 700))
    qtbot.wait(20)
    header = page.view.header
    for button in (*header.findChildren(QPushButton), *header.findChildren(QToolButton)):
        if button.isVisible():
            assert button.mapTo(header, QPoint(button.width(), 0)).x() <= header.width()
            assert button.width() >= button.sizeHint().width() - 1, button.accessibleName()
            assert button.accessibleName()
