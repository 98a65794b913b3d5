"""Resources & help as a reader uses it: read, search, filter, follow, go back, copy, both languages and sizes."""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

import partnerdesk.analytics
from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.registry import definitions
from partnerdesk.errors import Fault
from partnerdesk.help.pages import PAGES, parts_of
from partnerdesk.models.definition_words import filled
from partnerdesk.models.formats import Formats
from partnerdesk.views.help import generated
from partnerdesk.views.help.help_text import HelpText
from partnerdesk.views.pages.help import HelpPage
from partnerdesk.views.theme import Theme
from tests.views.fakes import NOW, World

pytestmark = pytest.mark.expects_log("This plugin does not support")


@pytest.fixture
def page(world: World, qtbot: QtBot) -> HelpPage:
    services = dataclasses.replace(
        world.services,
        shortcuts=lambda: [("Sync | now", "Ctrl+R"), ("Find", "/")],
        start_tour=lambda: world.visited.append("tour"),
    )
    page = HelpPage(services)
    page.retranslate()
    page.restyle()
    qtbot.addWidget(page)
    page.resize(1060, 780)
    page.show()
    return page


def shown(page: HelpPage) -> str:
    return page.reader.text.toPlainText()


def test_the_start_leads_to_links_and_pages(page: HelpPage, world: World) -> None:
    assert [button.text() for button in page.overview.pages.buttons][:2] == [
        "Getting started",
        "Who needs me this week",
    ]
    assert page.overview.quick.rows[0].open.text() == "Partner Hub"
    page.overview.quick.rows[0].open.click()
    page.overview.helpdesk.rows[0].open.click()
    page.overview.tour.click()
    assert world.visited == ["https://admin.webex.com/", "https://admin.webex.com/", "tour"]
    assert page.place() is None


def test_a_link_is_copied(page: HelpPage, world: World) -> None:
    page.overview.quick.rows[1].copy.click()
    assert QGuiApplication.clipboard().text() == "https://status.webex.com/"
    assert world.toasts == [("Link copied.", "good")]
    assert page.overview.quick.rows[1].copy.accessibleName() == "Copy the link “Webex status”"


def test_links_are_filtered_and_say_so_when_none_is_left(page: HelpPage) -> None:
    boxes = page.overview.boxes
    boxes["kind"].setCurrentIndex(boxes["kind"].findData("article"))
    boxes["product"].setCurrentIndex(boxes["product"].findData("calling"))
    assert {row.link.key for row in page.overview.all.rows} == {"trials", "reports", "call_records"}
    boxes["language"].setCurrentIndex(boxes["language"].findData("tr"))
    boxes["product"].setCurrentIndex(boxes["product"].findData("api"))
    assert page.overview.all.rows == []
    assert page.overview.nothing.isVisible()


def test_a_search_finds_help_and_links_and_says_where(page: HelpPage, qtbot: QtBot) -> None:
    page.start_search()
    QTest.keyClicks(page.search, "metered")
    qtbot.waitUntil(lambda: bool(page.overview.hits.buttons) and page.overview.hits.isVisible())
    assert page.overview.hits.buttons[0].text() == "Sync and schedule › Metered connections"
    assert not page.overview.pages.isVisible()
    page.overview.hits.buttons[0].click()
    assert page.place()["page"] == "sync"
    assert page.reader.text.textCursor().block().text() == "Metered connections"
    page.go_to(None)
    page.search.clear()
    qtbot.waitUntil(page.overview.pages.isVisible)


def test_reading_is_a_step_of_the_history(page: HelpPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.place_changed) as step:
        page.overview.pages.buttons[0].click()
    assert step.args == [{"page": "getting_started", "part": -1}]
    assert page.title() == "Getting started"
    with qtbot.waitSignal(page.place_changed):
        page.reader.back.click()
    assert page.place() is None
    page.go_to(step.args[0])
    assert "Three ways to begin" in shown(page)
    page.go_to({"page": "../../secret"})
    assert page.place() is None


def test_links_in_the_text_go_the_right_way(page: HelpPage, world: World) -> None:
    page.read("getting_started")
    page.follow("help:sign_in")
    assert page.reader.key == "sign_in"
    page.follow("page:customers")
    page.follow("https://status.webex.com/")
    page.follow("file:///etc/passwd")  # open_link refuses it: nothing else opens addresses
    page.follow("help:nothing")
    assert page.reader.key == "sign_in"
    assert world.visited == ["customers", "https://status.webex.com/", "file:///etc/passwd"]


def test_the_lists_lead_on_and_fold_into_boxes(page: HelpPage) -> None:
    page.read("sync")
    lists = page.reader.lists
    assert lists.isVisible()
    assert not page.reader.page_box.isVisible()
    assert [lists.headings.item(row).text() for row in range(2)] == ["When it runs", "While it runs"]
    lists.pages.setFocus()
    QTest.keyClick(lists.pages, Qt.Key.Key_Down)
    assert page.reader.key == "sign_in"
    page.resize(640, 700)
    assert not lists.isVisible()
    assert page.reader.page_box.isVisible()
    assert page.reader.page_box.currentText() == "Signing in with an Integration"


def test_turkish_takes_the_place_of_english(page: HelpPage, world: World) -> None:
    page.read("offline")
    world.services.language.set("tr")
    assert shown(page).startswith("Çevrimdışı çalışma")
    assert page.reader.page_box.itemText(0) == "Başlarken"
    assert page.overview.titles["helpdesk"].text() == "İş Ortağı Yardım Masası"


def test_a_missing_page_is_said_calmly(page: HelpPage, tmp_path: Path) -> None:
    page.library.folder = tmp_path
    page.library._made.clear()
    page.read("sync")
    assert page.reader.stack.currentWidget() is page.reader.fault
    assert "en/sync.md" in page.reader.fault.title.text()
    page.reader.fault.button.click()
    page.overview.retranslate()
    assert "links.json" in page.overview.problem.text()
    assert page.overview.problem.isVisible()
    assert page.overview.all.rows == []


@pytest.mark.parametrize("code", ["en", "tr"])
def test_numbers_tell_every_definition_as_the_program_counts(page: HelpPage, world: World, code: str) -> None:
    for module in pkgutil.iter_modules(partnerdesk.analytics.__path__):
        importlib.import_module(f"partnerdesk.analytics.{module.name}")
    world.services.language.set(code)
    page.read("numbers")
    text, formats = " ".join(shown(page).split()), Formats(code, NOW)
    kinds = {found.kind for found in definitions()}
    assert kinds == {"status", "kpi", "table", "column", "chart", "threshold"}
    for found in definitions():
        for told in (found.title, found.text, found.formula, found.reading, found.page):
            assert " ".join(filled(told, Thresholds(), formats).split()) in text, found.key
    assert "{" not in text


def test_numbers_follow_the_thresholds_that_are_set(page: HelpPage, world: World) -> None:
    page.read("numbers")
    assert "ends 0 to 7 days from today" in shown(page)
    world.services.change_settings(expiring_soon_days=14)
    assert "ends 0 to 14 days from today" in shown(page)


def test_troubleshooting_tells_every_fault() -> None:
    text = generated.faults()
    kinds = [kind for kind in all_faults(Fault) if kind.__module__.startswith("partnerdesk.")]
    told = parts_of(text)
    assert len(told) > 90
    for kind in kinds:
        if kind.code != "wrong_use":
            assert generated.escaped(kind().sentence()) in text, kind


def all_faults(base: type[Fault]) -> list[type[Fault]]:
    found = []
    for kind in base.__subclasses__():
        found += [kind, *all_faults(kind)]
    return found


def test_shortcuts_are_those_of_the_window(page: HelpPage) -> None:
    page.read("keyboard")
    assert "Sync | now" in shown(page)
    assert "Ctrl+R" in shown(page)


def test_nothing_foreign_is_drawn(theme: Theme, qtbot: QtBot) -> None:
    text = HelpText(theme)
    qtbot.addWidget(text)
    text.show_markdown("# A\n\n<img src='https://example.org/a.png'> ![x](file:///etc/passwd) <b>b</b>")
    assert "<b>b</b>" in text.toPlainText()
    assert text.loadResource(QTextDocument.ResourceType.ImageResource.value, "file:///etc/passwd") is None


@pytest.mark.parametrize("size", [100, 200])
def test_every_page_is_read_without_a_sidewards_scroll(page: HelpPage, theme: Theme, size: int) -> None:
    theme.set(text_size=size)
    for key in PAGES:
        page.read(key)
        assert page.reader.text.horizontalScrollBar().maximum() == 0, key
        assert page.reader.text.headings()[0][0] == 1


def test_everything_has_a_name(page: HelpPage) -> None:
    page.read("sync")
    for button in page.findChildren(QPushButton):
        assert not button.isVisible() or button.text() or button.accessibleName()
    for widget in (page.search, page.reader.text, page.reader.page_box, page.reader.lists.pages):
        assert widget.accessibleName()
