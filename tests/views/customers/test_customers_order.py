"""Order, place and layout of the customer list's table. Real widgets over a real encrypted replica."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from partnerdesk.changes import Dataset
from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.widgets.column_chooser import ColumnChooser
from tests.views.customers.driving import LEFT, click_heading, names, names_at, settle, type_into
from tests.views.customers.world import USUAL, CustomersWorld, Someone

# what the platform of the tests can't do and a desktop can
pytestmark = pytest.mark.expects_log("This plugin does not support")

Key = Qt.Key


def test_the_order_of_names_is_the_languages(qtbot: QtBot, page: CustomersPage) -> None:
    english = [
        "acme Corp",
        "Çınar Gıda",
        "Işık Elektrik A.Ş.",
        "İstanbul Lojistik",
        "Öz Tekstil",
        "Stale & Söhne",
        "Zeta GmbH",
    ]
    click_heading(page, "name")
    settle(qtbot, page)
    assert [name for name in names(page) if name in english] == english
    page.services.language.set("tr")
    page.refresh()
    settle(qtbot, page)
    assert [name for name in names(page) if name in english] == english
    page.services.language.set("en")


def test_turkish_letters_of_their_own(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write([Someone(name) for name in ("Czar", "Çay", "Cz", "Da", "Iz", "İp", "Ilık", "Ip")])
    page = open_page()
    page.services.language.set("tr")
    page.refresh()
    settle(qtbot, page)
    assert names(page) == ["Cz", "Czar", "Çay", "Da", "Ilık", "Ip", "Iz", "İp"]
    page.services.language.set("en")


def test_a_click_sorts_and_shift_adds_a_level(qtbot: QtBot, page: CustomersPage) -> None:
    click_heading(page, "licences")
    settle(qtbot, page)
    assert names(page)[0] == "İstanbul Lojistik"
    click_heading(page, "licences")
    settle(qtbot, page)
    assert names(page)[0] == "Çınar Gıda"
    click_heading(page, "name", Qt.KeyboardModifier.ShiftModifier)
    settle(qtbot, page)
    assert page.table.columns.layout.sorts == (("licences", False), ("name", False))
    assert page.table.header.sorts == [(page.model.column_of("licences"), False), (page.model.column_of("name"), False)]


def test_who_needs_me_comes_first_until_another_order_is_chosen(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write([Someone("Aa"), Someone("Zz", suspended=True), Someone("Late"), Someone("Soon", ends_in=50)])
    page = open_page()
    settle(qtbot, page)
    assert names(page) == ["Zz", "Soon", "Aa", "Late"]
    click_heading(page, "name")
    settle(qtbot, page)
    assert names(page) == ["Aa", "Late", "Soon", "Zz"]


def test_another_order_begins_at_the_top_and_keeps_selection_and_current_row(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write([Someone(f"Customer {number:04}") for number in range(500)])
    page = open_page(height=500)
    page.table.selectRow(250)
    settle(qtbot, page)
    chosen = page.table.selected_ids()
    current = page.table.current_id()
    told: list[object] = []
    page.table.current_changed.connect(told.append)
    click_heading(page, "name")
    click_heading(page, "name")
    settle(qtbot, page)
    assert names_at(page, 0) == "Customer 0499"
    assert page.table.selected_ids() == chosen
    assert page.table.current_id() == current
    assert page.table.verticalScrollBar().value() == 0
    assert told == []


def test_a_sync_brings_new_rows_and_moves_nothing_in_sight(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write([Someone(f"Customer {number:04}") for number in range(300)])
    page = open_page(height=500)
    page.table.verticalScrollBar().setValue(100 * page.table.look.row_height + 11)
    settle(qtbot, page)
    page.table.setCurrentIndex(page.model.index(105, 0))
    top = page.table.rowAt(0)
    seen, offset = page.model.id_at(top), page.table.rowViewportPosition(top)
    here.write([Someone(f"Before {number}") for number in range(5)], first=301)
    page.services.changes.tell(Dataset.replica())
    settle(qtbot, page)
    assert page.model.rowCount() == 305
    top = page.table.rowAt(0)
    assert (page.model.id_at(top), page.table.rowViewportPosition(top)) == (seen, offset)
    assert names_at(page, page.table.currentIndex().row()) == "Customer 0105"
    assert page.header.subtitle.text() == "305 customers of your organization"


def test_the_layout_comes_back_in_a_new_window(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write(USUAL)
    page = open_page()
    columns = page.table.columns
    columns.set_hidden("tags", True)
    columns.set_hidden("org_id", False)
    columns.set_order(["data_age", "status"])
    page.table.setColumnWidth(page.model.column_of("status"), 333)
    click_heading(page, "next_day")
    with qtbot.waitSignal(columns.changed):
        pass
    settle(qtbot, page)
    again = open_page()
    table = again.table
    assert table.isColumnHidden(again.model.column_of("tags"))
    assert not table.isColumnHidden(again.model.column_of("org_id"))
    order = [again.model.columns[table.header.logicalIndex(visual)].key for visual in range(4)]
    assert order == ["name", "data_age", "status", "products"]
    assert table.columnWidth(again.model.column_of("status")) == 333
    assert table.columns.layout.sorts == (("next_day", False),)
    assert names(again) == names(page)


def test_the_chooser_finds_ticks_and_moves_columns(qtbot: QtBot, page: CustomersPage) -> None:
    QTest.mouseClick(page.columns_button, LEFT)
    chooser = page.findChild(ColumnChooser)
    assert chooser is not None
    type_into(chooser.search, "lıcenses")
    shown = [
        chooser.list.item(row).text() for row in range(chooser.list.count()) if not chooser.list.item(row).isHidden()
    ]
    assert shown == ["Licenses (used / assigned / bought)", "Total licenses", "Assigned licenses"]
    chooser.search.clear()
    chooser.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert page.table.isColumnHidden(page.model.column_of("status"))
    chooser.list.setCurrentRow(1)
    qtbot.keyClick(chooser.list, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert chooser.keys()[1:3] == ["licences", "products"]
    assert page.table.columns.layout.order[2:4] == ("licences", "products")
    chooser.back.click()
    assert not page.table.isColumnHidden(page.model.column_of("status"))
    assert page.table.columns.layout.order[2:4] == ("products", "licences")
    chooser.close()


def test_the_last_column_and_pinned_ones_cannot_be_hidden(page: CustomersPage) -> None:
    for spec in page.model.columns:
        page.table.columns.set_hidden(spec.key, True)
    shown = [spec.key for n, spec in enumerate(page.model.columns) if not page.table.isColumnHidden(n)]
    assert len(shown) == 3
    assert {"name", "launch"} < set(shown)


def test_pinned_columns_stay_in_sight_and_take_clicks(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write(USUAL)
    page = open_page(width=760)
    table = page.table
    table.horizontalScrollBar().setValue(200)
    name, launch = page.model.column_of("name"), page.model.column_of("launch")
    assert table.indexAt(QPoint(5, 5)).column() == name
    assert table.visualRect(table.model().index(0, name)).left() == 0
    assert table.indexAt(QPoint(table.viewport().width() - 5, 5)).column() == launch
    QTest.mouseClick(table.viewport(), LEFT, pos=QPoint(5, 50))
    assert table.currentIndex().column() == name
    assert table.horizontalScrollBar().value() == 200
    qtbot.keyClick(table, Key.Key_Right)
    rect = table.visualRect(table.currentIndex())
    assert rect.left() >= table.columnWidth(name)


def test_the_rows_behind_a_figure_begin_with_the_first(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write([Someone(f"Customer {number:03}") for number in range(120)])
    page = open_page()
    settle(qtbot, page)
    page.table.selectRow(90)
    page.table.scrollTo(page.model.index(90, 0))
    page.table.horizontalScrollBar().setValue(page.table.horizontalScrollBar().maximum())
    assert page.table.verticalScrollBar().value() > 0
    page.go_to({"kpis": ["total_customers"]})
    settle(qtbot, page)
    assert page.model.rowCount() == 120
    assert page.table.verticalScrollBar().value() == page.table.horizontalScrollBar().value() == 0
