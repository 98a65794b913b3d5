"""The tour in the window: three steps with the keyboard, skipped for good, there again when asked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.views.analytics.kpi_card import KpiCard
from partnerdesk.views.page import Page
from partnerdesk.views.registry import PageEntry
from partnerdesk.views.theme import Theme
from partnerdesk.views.tour import Tour
from partnerdesk.views.widgets.count_tiles import CountTiles, Tile
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.window import MainWindow
from tests.views.fakes import World

pytestmark = pytest.mark.expects_log("This plugin does not support")


class Customers(Page):
    """A page with tiles to point at."""

    key = "customers"

    def __init__(self, services: object) -> None:
        super().__init__(services)  # type: ignore[arg-type]
        self.header = PageHeader(self)
        self.header.setGeometry(0, 0, 600, 60)
        self.tiles = CountTiles(self.services.theme, self)
        self.tiles.setGeometry(20, 60, 400, 40)
        self.tiles.set_tiles([Tile("expired", "Expired", 3)])
        self.search = QLineEdit(self)
        self.search.setGeometry(20, 120, 200, 30)


class Subscriptions(Page):
    """A page with a number to point at."""

    key = "subscriptions"

    def __init__(self, services: object) -> None:
        super().__init__(services)  # type: ignore[arg-type]
        self.card = KpiCard("customers", self.services.theme, self)
        self.card.setGeometry(20, 60, 240, 160)


class Help(Customers):
    """Stands for the page of help."""

    key = "help"

    def go_to(self, place: object) -> None:
        self.asked = place


@pytest.fixture
def window(world: World, qtbot: QtBot) -> Iterator[MainWindow]:
    entries = [
        PageEntry("customers", "users", "Customers", Customers, help="who_needs_me"),
        PageEntry("subscriptions", "users", "Subscriptions", Subscriptions),
        PageEntry("help", "users", "Help", Help, at_bottom=True),
    ]
    services = world.services
    window = MainWindow(services.theme, services.language, world.store.current, entries)
    window.enter(services)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.leave()
    window.deleteLater()
    QApplication.processEvents()


def tour_of(window: MainWindow) -> Tour | None:
    return next((tour for tour in window.findChildren(Tour) if tour.isVisible()), None)


def test_three_steps_go_by_keyboard_and_end_for_good(window: MainWindow, world: World) -> None:
    window.start_tour()
    tour = tour_of(window)
    assert tour is not None
    assert len(tour.steps()) == 3
    assert tour.title.text() == "Who needs you"
    assert tour.count.text() == "1 of 3"
    assert tour.next.hasFocus()
    assert "Who needs you" in tour.next.accessibleDescription()
    assert tour.bubble.y() > 60
    QTest.keyClick(tour.next, Qt.Key.Key_Return)
    assert window.history.current is not None
    assert window.history.current.page == "subscriptions"
    assert tour.title.text() == "Explain a number"
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.number == 0
    QTest.keyClick(tour, Qt.Key.Key_Right)
    QTest.keyClick(tour, Qt.Key.Key_Right)
    assert tour.next.text() == "Done"
    assert "Ctrl+K" in tour.text.text()
    assert not world.store.current.tour_seen
    QTest.keyClick(tour, Qt.Key.Key_Right)
    assert tour_of(window) is None
    assert world.store.current.tour_seen


def test_escape_skips_it_for_good_and_it_can_be_asked_for_again(window: MainWindow, world: World) -> None:
    window.start_tour()
    first = tour_of(window)
    assert first is not None
    QTest.keyClick(first.next, Qt.Key.Key_Escape)
    assert tour_of(window) is None
    assert world.store.current.tour_seen
    window.menus.actions["tour"].trigger()
    assert tour_of(window) is not None
    window.menus.actions["tour"].trigger()
    assert len([tour for tour in window.findChildren(Tour) if tour.isVisible()]) == 1
    again = tour_of(window)
    assert again is not None
    again.skip.click()
    assert tour_of(window) is None


@pytest.mark.parametrize("size", [100, 200])
def test_it_stays_inside_the_window_in_both_languages(
    window: MainWindow, world: World, theme: Theme, size: int
) -> None:
    theme.set(text_size=size)
    window.start_tour()
    tour = tour_of(window)
    assert tour is not None
    for code in ("en", "tr"):
        world.services.language.set(code)
        for number in range(3):
            tour.number = number
            tour._show()
            window.resize(880, 560)
            QApplication.processEvents()
            assert tour.rect().contains(tour.bubble.geometry())
            for label in (tour.title, tour.text):
                assert label.height() >= label.heightForWidth(label.width())
    assert tour.title.text() == "Her şeyi bulun"
    tour.end()


def test_f1_and_the_question_mark_open_the_help_that_fits(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, Customers)
    assert page.header.help is not None
    assert page.header.help.accessibleName() == "Help for this page (F1)"
    page.header.help.click()
    shown = window.page
    assert isinstance(shown, Help)
    assert shown.asked == {"page": "who_needs_me"}
    window.go("customers")
    window.menus.actions["help"].trigger()
    assert window.page is shown


def test_a_step_whose_target_does_not_show_is_left_out(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page_for("subscriptions")
    assert isinstance(page, Subscriptions)
    page.card.hide()
    window.start_tour()
    tour = tour_of(window)
    assert tour is not None
    QTest.keyClick(tour.next, Qt.Key.Key_Return)
    assert not tour.bubble.isVisible(), "nothing points at a number that is not there"
    qtbot.waitUntil(lambda: tour.title.text() == "Find anything", timeout=10_000)
    assert tour.bubble.isVisible()
    assert tour.count.text() == "2 of 2"
    QTest.keyClick(tour, Qt.Key.Key_Left)
    assert tour.title.text() == "Who needs you"
    assert tour.count.text() == "1 of 2"
    tour.end()


def test_a_target_that_is_scrolled_out_of_its_place_does_not_count(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, Customers)
    page.tiles.move(20, -500)
    window.start_tour()
    tour = tour_of(window)
    assert tour is not None
    assert not tour.bubble.isVisible()
    page.tiles.move(20, 60)
    tour._place()
    assert tour.bubble.isVisible()
    assert tour.next.hasFocus()
    tour.end()


def test_going_to_another_page_ends_it(window: MainWindow, world: World) -> None:
    window.start_tour()
    window.menus.pages["help"].trigger()
    assert tour_of(window) is None
    assert world.store.current.tour_seen
    assert window.page is window.page_for("help")


def test_it_ends_with_the_account(window: MainWindow) -> None:
    window.start_tour()
    tour = tour_of(window)
    assert tour is not None
    window.leave()
    assert tour_of(window) is None
    assert not tour._look_again.isActive()


def test_a_page_shown_alone_has_no_tour_over_it(window: MainWindow) -> None:
    window.start_tour()
    window.show_alone(QLineEdit())
    assert tour_of(window) is None
