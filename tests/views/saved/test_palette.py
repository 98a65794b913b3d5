"""The palette as the user has it: a few letters, arrows, Enter; customers in Turkish letters; what was used last."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from partnerdesk.views.palette.entries import Entry
from partnerdesk.views.palette.palette import Palette
from tests.views.customers.driving import names as rows_of
from tests.views.customers.driving import type_into
from tests.views.saved.conftest import Here

pytestmark = [
    pytest.mark.expects_log("propagateSizeHints"),
    pytest.mark.expects_log("This plugin does not support"),
]


@pytest.fixture
def palette(here: Here) -> Iterator[Callable[[], Palette]]:
    def opened() -> Palette:
        here.window.menus.actions["palette"].trigger()
        here.settle()
        here.settle()
        return next(each for each in here.window.findChildren(Palette) if each.isVisible())

    yield opened
    for each in here.window.findChildren(Palette):
        each.close()


def lines(palette: Palette) -> list[str]:
    """Return what stands there, headings in brackets."""
    found = []
    for row in range(palette.model.rowCount()):
        entry = palette.model.entry(row)
        found.append(entry.title if entry is not None else f"[{palette.model.index(row).data()}]")
    return found


def current(palette: Palette) -> Entry:
    entry = palette.model.entry(palette.list.currentIndex().row())
    assert entry is not None
    return entry


def search(here: Here, palette: Palette, text: str) -> None:
    palette.search.clear()
    type_into(palette.search, text)
    here.qtbot.waitUntil(lambda: not palette._is_asking(), timeout=10_000)
    here.settle()


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.search, key)


def test_it_opens_with_views_pages_and_actions_and_their_keys(here: Here, palette: Callable[[], Palette]) -> None:
    shown = palette()
    told = lines(shown)
    assert [line for line in told if line.startswith("[")] == ["[Saved views]", "[Pages]", "[Actions]"]
    assert current(shown).title == "Needs me this week"
    keys = {entry.title: entry.keys for row in range(len(told)) if (entry := shown.model.entry(row)) is not None}
    assert keys["Needs me this week"] == "Alt+1"
    assert keys["Customers"] == "Ctrl+1"
    assert keys["Sync now"] == "Ctrl+R"
    assert keys["Save view…"] == "Ctrl+Shift+S"
    assert "Go to anything…" not in told
    del here


@pytest.mark.parametrize("typed", ["isik", "ISIK", "ışık", "IŞIK", "isk", "elek ışı"])
def test_customers_are_found_whatever_the_i(here: Here, palette: Callable[[], Palette], typed: str) -> None:
    shown = palette()
    search(here, shown, typed)
    assert current(shown).title == "Işık Elektrik A.Ş."
    assert lines(shown)[0] == "[Customers]"


def test_enter_opens_the_customer_and_it_is_first_the_next_time(here: Here, palette: Callable[[], Palette]) -> None:
    shown = palette()
    search(here, shown, "zeta")
    assert current(shown).title == "Zeta GmbH"
    assert shown.search.accessibleDescription() == "Zeta GmbH, Suspended"
    press(shown, Qt.Key.Key_Return)
    here.settle()
    assert here.window.history.current is not None
    assert here.window.history.current.page == "customer"
    assert here.window.history.current.place["id"] == 4
    again = palette()
    assert lines(again)[:2] == ["[Recently used]", "Zeta GmbH"]
    assert current(again).title == "Zeta GmbH"


def test_enter_faster_than_the_answer_waits_for_it(here: Here, palette: Callable[[], Palette]) -> None:
    shown = palette()
    type_into(shown.search, "acme")
    press(shown, Qt.Key.Key_Return)
    assert shown.isVisible()
    here.qtbot.waitUntil(lambda: here.window.history.current.place is not None, timeout=3_000)  # type: ignore[union-attr]
    here.settle()
    assert here.window.history.current is not None
    assert here.window.history.current.place["id"] == 5


def test_the_latest_letters_win(here: Here, palette: Callable[[], Palette]) -> None:
    shown = palette()
    for text in ("z", "ac", "işı", "zet", "acme"):
        shown.search.setText(text)
        shown._ask()
    here.settle()
    assert current(shown).title == "acme Corp"
    assert "Zeta GmbH" not in lines(shown)


def test_arrows_pass_over_headings_and_go_round(here: Here, palette: Callable[[], Palette]) -> None:
    shown = palette()
    here.qtbot.waitUntil(lambda: "Calling fell most" in lines(shown), timeout=10_000)
    here.settle()
    first = current(shown).title
    titles = []
    for _ in range(4):
        press(shown, Qt.Key.Key_Down)
        titles.append(current(shown).title)
    assert titles == ["Trials", "Calling fell most", "Customers", "Subscriptions"]
    for _ in range(5):
        press(shown, Qt.Key.Key_Up)
    assert current(shown).title != first
    press(shown, Qt.Key.Key_Down)
    assert current(shown).title == first
    press(shown, Qt.Key.Key_Escape)
    assert not any(each.isVisible() for each in here.window.findChildren(Palette))


def test_a_view_an_action_and_a_setting_are_reached(here: Here, palette: Callable[[], Palette]) -> None:
    shown = palette()
    search(here, shown, "trials")
    press(shown, Qt.Key.Key_Return)
    here.settle()
    assert rows_of(here.customers) == ["Çınar Gıda"]
    shown = palette()
    search(here, shown, "dark")
    assert (current(shown).title, current(shown).detail) == ("Dark", "Theme")
    shown.close()
    shown = palette()
    search(here, shown, "thresh")
    assert current(shown).detail == "Settings"
    press(shown, Qt.Key.Key_Return)
    here.settle()
    assert here.window.page is not None
    assert here.window.page.key == "settings"
    here.qtbot.waitUntil(lambda: here.window.page.sections["thresholds"].isAncestorOf(here.window.focusWidget()))  # type: ignore[union-attr]


def test_a_page_is_found_by_the_word_of_the_language(here: Here, palette: Callable[[], Palette]) -> None:
    here.services.language.set("tr")
    shown = palette()
    search(here, shown, "abon")
    assert current(shown).title == "Abonelikler"
    assert shown.search.placeholderText() == "Müşteri, sayfa, görünüm, eylem veya ayar"


def test_nothing_found_says_so(here: Here, palette: Callable[[], Palette]) -> None:
    shown = palette()
    search(here, shown, "qqq <b>x</b>")
    assert lines(shown) == []
    assert shown.told.text().startswith("Nothing fits “qqq <b>x</b>”.")
    press(shown, Qt.Key.Key_Return)
    assert shown.isVisible()


def test_names_with_markup_are_text_and_the_letters_meant_are_marked(
    here: Here, palette: Callable[[], Palette]
) -> None:
    shown = palette()
    search(here, shown, "bold")
    entry = current(shown)
    assert entry.title == "<b>Bold</b> & Co"
    assert "".join(entry.title[place] for place in entry.places) == "Bold"
    shown.list.viewport().grab()
    del here


def test_a_tag_leads_to_its_customers_but_a_stray_part_of_an_id_does_not(
    here: Here, palette: Callable[[], Palette]
) -> None:
    shown = palette()
    search(here, shown, "emea")
    assert current(shown).title == "acme Corp"
    assert current(shown).detail.endswith(" · emea")
    search(here, shown, "rg-0")
    assert "[Customers]" not in lines(shown)
    search(here, shown, "org-000005")
    assert current(shown).title == "acme Corp"


def test_the_headings_of_the_list_are_reached_from_its_first_row(here: Here) -> None:
    table = here.customers.table
    here.window.activateWindow()
    table.setFocus()
    here.settle()
    index = table.model().index(0, table.paged.column_of("name"))
    table.setCurrentIndex(index)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert table.header.current == table.paged.column_of("name")
    asked: list[object] = []
    table.header.customContextMenuRequested.connect(asked.append)
    QTest.keyClick(table.header, Qt.Key.Key_Right)
    assert table.header.current == table.paged.column_of("status")
    QTest.keyClick(table.header, Qt.Key.Key_Return)
    here.settle()
    assert table.columns.layout.sorts[0][0] == "status"
    assert table.header.accessibleName().startswith("Status, sorted ")
    QTest.keyClick(table.header, Qt.Key.Key_Escape)
    assert table.header.current == -1
    assert table.hasFocus()
