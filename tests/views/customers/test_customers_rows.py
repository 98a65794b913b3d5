"""States, rows, panel and copying of the customer list. Real widgets over a real encrypted replica."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from partnerdesk.changes import Dataset
from partnerdesk.errors import DamagedFileFault
from partnerdesk.models.cells import Chip
from partnerdesk.models.roles import Role
from partnerdesk.views.pages import customers_query
from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.widgets.chips import ChipsDelegate, lay_out
from tests.views.customers.driving import LEFT, names, place_of, settle, type_into
from tests.views.customers.world import CustomersWorld, Someone

# what the platform of the tests can't do and a desktop can
pytestmark = pytest.mark.expects_log("This plugin does not support")

Key = Qt.Key


def test_without_data_it_offers_a_sync(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    page = open_page()
    assert page.stack.currentWidget() is page.message
    assert page.message.title.text() == "No customers yet"
    page.message.button.click()
    assert here.world.syncs == [True]


def test_the_first_answer_is_waited_for_with_a_skeleton(here: CustomersWorld, qtbot: QtBot) -> None:
    page = CustomersPage(here.world.services)
    qtbot.addWidget(page)
    page.show()
    assert page.stack.currentWidget() is page.skeleton
    settle(qtbot, page)
    assert page.stack.currentWidget() is page.message
    page.close()


def test_filtered_to_nothing_names_the_way_out(qtbot: QtBot, page: CustomersPage) -> None:
    page.filters.choose("statuses", frozenset({"suspended"}))
    type_into(page.filters.search, "acme")
    settle(qtbot, page)
    assert page.stack.currentWidget() is page.message
    assert page.message.title.text() == "No customer fits all filters"
    qtbot.waitUntil(lambda: page.message.text.text().startswith("Without"))
    assert page.message.second.text() in {"Remove “Status”", "Remove the search text"}
    page.message.second.click()
    settle(qtbot, page)
    assert page.model.rowCount() == 1
    page.filters.choose("statuses", frozenset({"raw:none"}))
    settle(qtbot, page)
    page.message.button.click()
    settle(qtbot, page)
    assert page.model.rowCount() == 9
    assert page.stack.currentWidget() is page.table


def test_a_fault_is_shown_with_a_retry(qtbot: QtBot, page: CustomersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_values: object) -> None:
        raise DamagedFileFault(file="replica.sqlite", aside="x")

    with monkeypatch.context() as broken:
        broken.setattr(customers_query, "fetch_ids", fail)
        page.refresh()
        settle(qtbot, page)
    assert page.stack.currentWidget() is page.fault
    assert "replica.sqlite is damaged" in page.fault.title.text()
    page.fault.button.click()
    settle(qtbot, page)
    assert page.stack.currentWidget() is page.table


def test_copying_rows_gives_each_shown_column_once_in_words(
    qtbot: QtBot, page: CustomersPage, here: CustomersWorld
) -> None:
    page.table.selectRow(place_of(page, "acme Corp"))
    qtbot.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    head, line = QGuiApplication.clipboard().text().split("\n")
    values = dict(zip(head.split("\t"), line.split("\t"), strict=True))
    assert values["Customer"] == "acme Corp"
    assert values["Licenses (used / assigned / bought)"] == "33 / 35 / 65"
    assert values["Next end"] == "Ends in 200 days, 6 Jun 2027"
    assert len(head.split("\t")) == len(set(head.split("\t"))) == 9
    assert values["Tags"] == "emea, gold"
    assert "Launch" not in values
    assert [tone for _text, tone in here.world.toasts] == ["good"]


def test_copying_all_rows_copies_those_that_were_never_seen(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write([Someone(f"Customer {number:04}") for number in range(1200)])
    page = open_page(height=400)
    page.table.selectAll()
    page.copy_selection()
    settle(qtbot, page)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 1201
    assert lines[-1].startswith("Customer 1199")


def test_copying_that_fails_says_so_and_leaves_the_list(
    qtbot: QtBot, page: CustomersPage, here: CustomersWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_values: object) -> None:
        raise DamagedFileFault(file="replica.sqlite", aside="x")

    page.table.selectRow(0)
    monkeypatch.setattr(customers_query, "rows_of", fail)
    page.copy_selection()
    settle(qtbot, page)
    assert here.world.toasts[0][1] == "danger"
    assert "replica.sqlite is damaged" in here.world.toasts[0][0]
    assert page.stack.currentWidget() is page.table


def test_a_name_that_is_a_formula_is_copied_as_text(qtbot: QtBot, page: CustomersPage) -> None:
    index = page.model.index(place_of(page, "=2+5+cmd|' /C calc'!A0"), 0)
    page.actions_of_rows.copy_cell(index)
    assert QGuiApplication.clipboard().text() == "'=2+5+cmd|' /C calc'!A0"


def test_hostile_names_stay_text_everywhere(qtbot: QtBot, page: CustomersPage) -> None:
    place = place_of(page, "<b>Bold</b> & Co")
    index = page.model.index(place, 0)
    assert index.data() == "<b>Bold</b> & Co"
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    page.preview_customer(page.model.id_at(place))
    settle(qtbot, page)
    assert page.preview.name.text() == "<b>Bold</b> & Co"
    assert page.preview.name.textFormat() == Qt.TextFormat.PlainText


def test_screen_readers_get_the_figures_of_a_bar(page: CustomersPage) -> None:
    place = place_of(page, "Işık Elektrik A.Ş.")
    index = page.model.index(place, page.model.column_of("licences"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "12 used, 30 assigned, 50 total"
    assert page.table.accessibleName() == "Customers"
    assert all(button.accessibleName() for button in page.filters.buttons.values())


def test_keys_open_peek_and_close_the_panel(qtbot: QtBot, page: CustomersPage, here: CustomersWorld) -> None:
    page.table.setFocus()
    page.table.selectRow(place_of(page, "acme Corp"))
    qtbot.keyClick(page.table, Key.Key_Return)
    assert here.world.visited == ["customer"]
    assert page.preview.isHidden()
    qtbot.keyClick(page.table, Key.Key_Space)
    settle(qtbot, page)
    assert page.preview.isVisible()
    page.preview.open_button.click()
    assert here.world.visited == ["customer", "customer"]
    assert page.preview.name.text() == "acme Corp"
    qtbot.keyClick(page.table, Key.Key_End)
    settle(qtbot, page)
    assert page.preview.name.text() == names(page)[-1]
    qtbot.keyClick(page.table, Key.Key_Home)
    settle(qtbot, page)
    assert page.preview.name.text() == names(page)[0]
    qtbot.keyClick(page.table, Key.Key_Escape)
    assert page.preview.isHidden()
    qtbot.keyClick(page.table, Key.Key_Space)
    assert page.preview.isVisible()
    qtbot.keyClick(page.table, Key.Key_Space)
    assert page.preview.isHidden()


def texts_of(page: CustomersPage) -> str:
    return "\n".join(label.text() for label in page.preview.findChildren(QLabel) if label.isVisibleTo(page.preview))


def test_the_panel_tells_everything_known(qtbot: QtBot, page: CustomersPage) -> None:
    page.preview_customer(page.model.id_at(place_of(page, "Işık Elektrik A.Ş.")))
    settle(qtbot, page)
    text = texts_of(page)
    for part in ("Expiring soon", "Webex Meetings", "12 / 30 / 50", "Sub100001", "Ayşe Kaya", "gold", "org-000001"):
        assert part in text
    assert "ends 22 Nov 2026 (in 4 days)" in text
    page.preview_customer(page.model.id_at(place_of(page, "Stale & Söhne")))
    settle(qtbot, page)
    assert "Your role may not read" in texts_of(page)


def test_launching_opens_the_customers_own_address(qtbot: QtBot, page: CustomersPage, here: CustomersWorld) -> None:
    place = place_of(page, "acme Corp")
    index = page.model.index(place, page.model.column_of("launch"))
    rect = page.table.visualRect(index)
    QTest.mouseClick(page.table.viewport(), LEFT, pos=rect.center())
    row = page.model.row_at(place)
    assert row is not None
    assert here.world.visited == [f"https://admin.webex.com/login?orgId={row.org_uuid}"]


def test_launching_is_closed_with_its_reason(qtbot: QtBot, page: CustomersPage, here: CustomersWorld) -> None:
    column = page.model.column_of("launch")
    bold = page.model.index(place_of(page, "<b>Bold</b> & Co"), column)
    assert "does not tell which organization" in bold.data(Qt.ItemDataRole.ToolTipRole)
    assert not bold.data(Role.CELL).enabled
    QTest.mouseClick(page.table.viewport(), LEFT, pos=page.table.visualRect(bold).center())
    here.online[0] = False
    acme = page.model.index(place_of(page, "acme Corp"), column)
    QTest.mouseClick(page.table.viewport(), LEFT, pos=page.table.visualRect(acme).center())
    assert here.world.visited == []
    assert [text for text, _tone in here.world.toasts] == [
        "The id of this customer does not tell which organization to open.",
        "There is no network. Try again when you are online.",
    ]
    menu = page.actions_of_rows.menu(acme)
    assert menu is not None
    launch = next(action for action in menu.actions() if action.text() == "Launch organization")
    assert not launch.isEnabled()
    assert "no network" in launch.toolTip()
    menu.deleteLater()


def test_random_questions_under_the_testers_eyes(qtbot: QtBot, page: CustomersPage, here: CustomersWorld) -> None:
    chance, written = random.Random(5), 0
    keys = [spec.key for spec in page.model.columns if spec.sort_key]
    for step in range(60):
        match chance.randrange(5):
            case 0:
                page.filters.choose(
                    "statuses", frozenset(chance.sample(["trial", "subscription", "suspended"], chance.randrange(4)))
                )
            case 1:
                page.table.columns.sort_by(page.model.column_of(chance.choice(keys)), add=chance.random() < 0.5)
            case 2:
                here.write([Someone(f"New {step}")], first=100 + step)
                written += 1
                page.services.changes.tell(Dataset.CUSTOMERS)
            case 3:
                page.filters.search.setText(chance.choice(["", "a", "new", "qqq"]))
            case _:
                page.table.selectAll() if step % 2 else page.table.clearSelection()
        qtbot.wait(chance.randrange(30))
    page.filters.clear_all()
    settle(qtbot, page)
    assert page.model.rowCount() == 9 + written


@pytest.mark.parametrize(("width", "shown"), [(600, 3), (260, 3), (140, 2), (60, 2)])
def test_chips_that_do_not_fit_become_a_number(page: CustomersPage, width: int, shown: int) -> None:
    chips = [Chip("a", "Expiring soon"), Chip("b", "License overage"), Chip("c", "Trial")]
    rect = QRect(0, 0, width, 36)
    placed = list(lay_out(chips, rect, page.table.look))
    assert placed[0][0].key == "a"
    assert all(rect.contains(place) for _chip, place in placed)
    assert len(placed) == shown
    if placed[-1][0].key == "more":
        assert placed[-1][0].text == f"+{4 - shown}"


def test_every_chip_has_its_own_tooltip(page: CustomersPage) -> None:
    column = page.model.column_of("status")
    index = page.model.index(place_of(page, "Işık Elektrik A.Ş."), column)
    delegate = page.table.itemDelegateForColumn(column)
    assert isinstance(delegate, ChipsDelegate)
    cell = index.data(Role.CELL)
    inner = delegate.inner(page.table.visualRect(index), column)
    told = [
        delegate.tooltip_at(place.center(), inner, cell) for _chip, place in lay_out(cell.chips, inner, page.table.look)
    ]
    assert told[0].startswith("Expiring soon\n")
    assert len(set(told)) == len(told)


def test_another_theme_and_text_size_dress_the_table_anew(page: CustomersPage) -> None:
    height = page.table.rowHeight(0)
    page.services.theme.set(choice="dark", text_size=200)
    assert page.table.rowHeight(0) == 2 * height
    assert page.table.look.surface.name() == page.services.theme.colours.surface


def test_a_name_that_would_be_drawn_backwards_is_read_as_it_was_written(
    here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write([Someone("\u202eEvil\u202c Trading Ltd", tags=("\u2067gold\u2069",))])
    page = open_page()
    index = page.model.index(0, page.model.column_of("name"))
    assert index.data() == "Evil Trading Ltd"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Evil Trading Ltd"
    assert index.data(Qt.ItemDataRole.ToolTipRole).endswith(">Evil Trading Ltd</span>")
    page.filter_by("tags", "\u2067gold\u2069")
    assert [chip.text() for chip in page.filters.chips] == ["Tag: gold"]
    assert page.filters.state.keys("tags") == {"\u2067gold\u2069"}  # asked for as it is stored
