"""Saved views as the user has them: saved, opened, marked as changed, reverted, put in order, deleted, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from partnerdesk.views.menus import Menus
from partnerdesk.views.pages.calling import CallingPage
from partnerdesk.views.pages.subscriptions import SubscriptionsPage
from partnerdesk.views.saved.control import ViewsControl
from partnerdesk.views.saved.name_dialog import NameDialog
from tests.views.customers.driving import names as rows_of
from tests.views.saved.conftest import Here

pytestmark = pytest.mark.expects_log("propagateSizeHints")


def control(here: Here) -> ViewsControl:
    assert here.window.page is not None
    return here.window.page.findChildren(ViewsControl)[0]


def save(here: Here, name: str) -> None:
    dialog = here.desk.actions.save_as()
    assert dialog is not None
    dialog.name.setText(name)
    dialog.save.click()
    here.settle()


def shortcut_list(menus: Menus) -> dict[str, str]:
    return dict(menus.shortcuts())


def test_everybody_begins_with_a_few_views_that_can_be_deleted_for_good(here: Here) -> None:
    assert here.names() == ["View Needs me this week", "View Trials", "View Calling fell most"]
    here.views.delete(here.named("Trials").id)
    here.settle()
    assert here.names() == ["View Needs me this week", "View Calling fell most"]
    here.window.leave()
    here.window.enter(here.services)
    here.settle()
    assert here.names() == ["View Needs me this week", "View Calling fell most"]


def test_one_click_filters_the_list(here: Here) -> None:
    here.window.sidebar.views.buttons[0].click()
    here.settle()
    assert set(rows_of(here.customers)) == {
        *("Işık Elektrik A.Ş.", "İstanbul Lojistik", "Çınar Gıda", "Zeta GmbH", "Öz Tekstil"),
    }
    assert here.window.sidebar.views.buttons[0].isChecked()
    assert control(here).button.text().strip() == "Needs me this week"
    assert not control(here).save.isVisible()


def test_a_view_holds_filter_columns_order_widths_and_sorting(here: Here) -> None:
    page = here.customers
    page.filters.choose("tags", frozenset({"gold"}))
    columns = page.table.columns
    columns.set_hidden("products", True)
    columns.set_hidden("total", False)
    columns.set_order(["total", "status"])
    page.table.setColumnWidth(page.model.column_of("name"), 333)
    columns.sort_by(page.model.column_of("total"), descending=True)
    here.settle()
    before = columns.layout
    save(here, "Gold")
    assert here.toast() == "“Gold” is saved."
    columns.reset()
    page.filters.clear_all()
    here.settle()
    assert len(rows_of(page)) > 2
    here.views.open(here.named("Gold").id)
    here.settle()
    assert sorted(rows_of(page)) == ["Işık Elektrik A.Ş.", "acme Corp"]
    assert columns.layout == before
    assert page.table.isColumnHidden(page.model.column_of("products"))
    assert page.table.columnWidth(page.model.column_of("name")) == 333


def test_a_view_is_there_after_a_restart_on_a_page_that_was_not_made_yet(here: Here) -> None:
    page = here.customers
    page.table.columns.set_hidden("products", True)
    page.filters.choose("tags", frozenset({"gold"}))
    here.settle()
    save(here, "Gold")
    page.table.columns.reset()
    page.filters.clear_all()
    here.settle()
    here.qtbot.wait(450)  # the layout is kept a moment after the last change
    here.settle()
    here.window.leave()
    here.window.enter(here.services, "settings")
    here.qtbot.waitUntil(lambda: here.views.loaded)
    here.settle()
    here.views.open(here.named("Gold").id)
    here.settle()
    page = here.customers
    here.qtbot.waitUntil(lambda: sorted(rows_of(page)) == ["Işık Elektrik A.Ş.", "acme Corp"], timeout=15_000)
    assert page.table.isColumnHidden(page.model.column_of("products"))
    assert not here.views.is_changed()


def test_a_change_is_marked_and_can_be_saved_or_reverted(here: Here) -> None:
    here.views.open(here.named("Trials").id)
    here.settle()
    here.customers.filters.choose("products", frozenset({"calling"}))
    here.settle()
    assert control(here).button.text().strip() == "Trials (changed)"
    assert here.names()[1] == "View Trials (changed)"
    control(here).revert.click()
    here.settle()
    assert here.names()[1] == "View Trials"
    assert here.customers.filters.state.chosen == {"statuses": frozenset({"trial"})}
    here.customers.table.columns.set_hidden("tags", True)
    here.qtbot.waitUntil(lambda: here.names()[1] == "View Trials", timeout=2_000)
    control(here).save.click()
    here.settle()
    save(here, "Mine")
    here.customers.table.columns.set_hidden("tags", False)
    here.qtbot.waitUntil(here.views.is_changed, timeout=2_000)
    control(here).save.click()
    here.settle()
    assert not here.views.is_changed()
    assert here.toast() == "“Mine” is saved."
    here.window.toaster.action.click()
    here.settle()
    assert here.views.is_changed()


def test_the_way_back_leads_back_into_the_view(here: Here) -> None:
    here.views.open(here.named("Trials").id)
    here.settle()
    here.window.go("customers", {"kpis": ["total_customers"]})
    here.settle()
    assert here.views.current() is None
    assert control(here).button.text().strip() == "Views"
    here.window.menus.actions["back"].trigger()
    here.settle()
    current = here.views.current()
    assert current is not None
    assert here.views.name_of(current) == "Trials"


def test_a_taken_name_is_refused_and_names_are_text(here: Here) -> None:
    dialog = here.desk.actions.save_as()
    assert dialog is not None
    dialog.name.setText("  NEEDS me this WEEK ")
    assert not dialog.save.isEnabled()
    assert dialog.problem.text() == "There is a view of this name already."
    dialog.name.setText("<b>R&D</b> {name}")
    dialog.save.click()
    here.settle()
    assert here.toast() == "“<b>R&D</b> {name}” is saved."
    button = here.window.sidebar.views.buttons[-1]
    assert button.accessibleName() == "View <b>R&D</b> {name}"
    assert "<b>" not in button.toolTip()
    assert here.window.menus.views[-1].text() == "<b>R&&D</b> {name}"


def test_keys_alone_put_views_in_order_rename_delete_and_take_back(here: Here) -> None:
    group = here.window.sidebar.views
    group.buttons[0].setFocus()
    QTest.keyClick(group.buttons[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    here.settle()
    assert here.names()[:2] == ["View Trials", "View Needs me this week"]
    assert group.buttons[1].hasFocus()
    QTest.keyClick(group.buttons[1], Qt.Key.Key_F2)
    dialog = here.window.findChildren(NameDialog)[0]
    dialog.name.setText("Urgent")
    dialog.save.click()
    here.settle()
    assert here.names()[1] == "View Urgent"
    QTest.keyClick(group.buttons[1], Qt.Key.Key_Delete)
    here.settle()
    assert here.names() == ["View Trials", "View Calling fell most"]
    here.window.toaster.action.click()
    here.settle()
    assert here.names() == ["View Trials", "View Urgent", "View Calling fell most"]


def test_the_number_keys_open_views_and_the_list_of_keys_names_them(here: Here) -> None:
    told = shortcut_list(here.window.menus)
    assert told["Needs me this week"] == "Alt+1"
    assert told["Save view…"] == "Ctrl+Shift+S"
    assert told["Go to anything…"] == "Ctrl+K"
    assert told["Headings of a table, from its first row"] == "Up"
    here.window.menus.views[1].trigger()
    here.settle()
    assert sorted(rows_of(here.customers)) == ["Çınar Gıda"]


def test_out_of_the_sidebar_it_is_still_in_the_menu_of_its_page(here: Here) -> None:
    here.views.pin(here.named("Trials").id, False)
    here.settle()
    assert "View Trials" not in here.names()
    menu = QMenu(here.window)
    here.desk.actions.fill_page_menu(menu, "customers")
    assert "Trials" in [action.text() for action in menu.actions()]
    here.window.toaster.action.click()
    here.settle()
    assert "View Trials" in here.names()


def test_the_context_menu_key_opens_the_menu_of_a_view(here: Here) -> None:
    button = here.window.sidebar.views.buttons[0]
    menu = here.desk.actions.menu_of(button.view, button)
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == [
        *("Open", "Rename…", "Take out of the sidebar", "Export view…", "Delete view", "Move up", "Move down"),
    ]
    menu.deleteLater()


def test_in_turkish_our_own_views_have_turkish_names_until_they_are_renamed(here: Here) -> None:
    here.services.language.set("tr")
    here.settle()
    assert here.names()[0] == "Görünüm: Bu hafta bekleyenler"
    assert here.window.menus.views[0].text() == "Bu hafta bekleyenler"
    here.views.rename(here.named("Bu hafta bekleyenler").id, "Acil")
    here.settle()
    here.services.language.set("en")
    here.settle()
    assert here.names()[0] == "View Acil"


def test_subscriptions_keep_product_and_table_filters(here: Here) -> None:
    here.window.go("subscriptions")
    here.settle()
    page = here.window.page
    assert isinstance(page, SubscriptionsPage)
    page.body.product_chosen.emit("calling")
    page.body.sections["all"].table.filter_range("total", 30, None)
    here.settle()
    save(here, "Large calling")
    page.body.sections["all"].table.clear_filters()
    page.body.product_chosen.emit("meetings")
    here.settle()
    assert here.views.is_changed()
    here.views.revert()
    here.settle()
    assert page.state.product == "calling"
    assert page.body.table_places()["all"]["chosen"] == {"total": ["30.."]}
    assert not here.views.is_changed()


def test_calling_keeps_its_ranking(here: Here) -> None:
    here.window.sidebar.views.buttons[2].click()
    here.settle()
    page = here.window.page
    assert isinstance(page, CallingPage)
    assert page.body.ranked() == frozenset({"usage"})
    page.body.sections["usage"].rank.chosen.emit("usual")
    here.settle()
    assert here.views.is_changed()


def test_pages_without_views_say_so(here: Here) -> None:
    here.window.go("settings")
    here.settle()
    here.window.menus.actions["save_view"].trigger()
    assert "This page has no views" in here.toast()
    assert QApplication.activeModalWidget() is None
