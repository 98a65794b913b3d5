"""The customer list as a user sees it: real widgets over a real encrypted replica."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.changes import Dataset
from partnerdesk.errors import DamagedFileFault
from partnerdesk.models.cells import Chip
from partnerdesk.models.roles import Role
from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.widgets.chips import ChipsDelegate, lay_out
from partnerdesk.views.widgets.column_chooser import ColumnChooser
from tests.views.customers_world import USUAL, CustomersWorld, Someone, customers_world
from tests.views.fakes import World

# what the platform of the tests can't do and a desktop can
pytestmark = pytest.mark.expects_log("This plugin does not support")

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def here(tmp_path: Path, world: World) -> Iterator[CustomersWorld]:
    with customers_world(tmp_path, world) as made:
        yield made


@pytest.fixture
def open_page(here: CustomersWorld, qtbot: QtBot) -> Iterator[Callable[..., CustomersPage]]:
    pages = []

    def make(*, width: int = 1400, height: int = 700) -> CustomersPage:
        page = CustomersPage(here.world.services)
        page.model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
            page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        page.retranslate()
        page.restyle()
        page.resize(width, height)
        qtbot.addWidget(page)
        pages.append(page)
        page.show()
        settle(qtbot, page)
        return page

    yield make
    for page in pages:
        page.close()


@pytest.fixture
def page(here: CustomersWorld, open_page: Callable[..., CustomersPage]) -> CustomersPage:
    here.write(USUAL)
    return open_page()


def settle(qtbot: QtBot, page: CustomersPage) -> None:
    """Wait until every question has its answer and every visible row is here."""

    def done() -> bool:
        if page.services.jobs.busy or page.filters._pause.isActive() or page._total is None:
            return False
        if page.stack.currentWidget() is not page.table:
            return True
        first, last = page.table.visible_span()
        return all(page.model.row_at(place) is not None for place in range(first, last + 1))

    qtbot.wait(1)
    qtbot.waitUntil(done, timeout=10_000)


def type_into(field: QLineEdit, text: str) -> None:
    """Type letter by letter, those that Qt's own typing helper does not know too."""
    for letter in text:
        field.insert(letter)


def names(page: CustomersPage) -> list[str]:
    column = page.model.column_of("name")
    return [str(page.model.index(place, column).data()) for place in range(page.model.rowCount())]


def place_of(page: CustomersPage, name: str) -> int:
    return names(page).index(name)


def click_heading(
    page: CustomersPage, key: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    header = page.table.header
    column = page.model.column_of(key)
    x = header.sectionViewportPosition(column) + 20
    QTest.mouseClick(header.viewport(), LEFT, modifiers, QPoint(x, header.height() // 2))


# --- search ----------------------------------------------------------------------------------------------------------


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


# --- filters ---------------------------------------------------------------------------------------------------------


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


# --- order -----------------------------------------------------------------------------------------------------------


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


def test_selection_current_row_and_place_are_kept_by_id(
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
    before = page.table.visualRect(page.table.currentIndex()).top()
    click_heading(page, "name")
    settle(qtbot, page)
    assert names_at(page, 0) == "Customer 0499"
    assert page.table.selected_ids() == chosen
    assert page.table.current_id() == current
    assert page.table.visualRect(page.table.currentIndex()).top() == before
    assert told == []


def names_at(page: CustomersPage, place: int) -> object:
    return page.model.row_at(place).name  # type: ignore[union-attr]


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


# --- layout ----------------------------------------------------------------------------------------------------------


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
    assert shown == ["Licenses", "Total licenses", "Assigned licenses"]
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


# --- states ----------------------------------------------------------------------------------------------------------


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
    from partnerdesk.views.pages import customers_query

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


# --- rows ------------------------------------------------------------------------------------------------------------


def test_copying_rows_gives_headings_and_raw_values(qtbot: QtBot, page: CustomersPage, here: CustomersWorld) -> None:
    page.table.selectRow(place_of(page, "acme Corp"))
    qtbot.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    head, line = QGuiApplication.clipboard().text().split("\n")
    values = dict(zip(head.split("\t"), line.split("\t"), strict=True))
    assert values["Customer"] == "acme Corp"
    assert values["Used licenses"] == "33"
    assert values["Total licenses"] == "65"
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


def test_a_name_that_is_a_formula_is_copied_as_text(qtbot: QtBot, page: CustomersPage) -> None:
    index = page.model.index(place_of(page, "=2+5+cmd|' /C calc'!A0"), 0)
    page.actions_of_rows.copy_cell(index)
    assert QGuiApplication.clipboard().text() == "'=2+5+cmd|' /C calc'!A0"


def test_hostile_names_stay_text_everywhere(qtbot: QtBot, page: CustomersPage) -> None:
    place = place_of(page, "<b>Bold</b> & Co")
    index = page.model.index(place, 0)
    assert index.data() == "<b>Bold</b> & Co"
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    page.open_customer(page.model.id_at(place))
    settle(qtbot, page)
    assert page.preview.name.text() == "<b>Bold</b> & Co"
    assert page.preview.name.textFormat() == Qt.TextFormat.PlainText


def test_screen_readers_get_the_figures_of_a_bar(page: CustomersPage) -> None:
    place = place_of(page, "Işık Elektrik A.Ş.")
    index = page.model.index(place, page.model.column_of("licences"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "12 used, 30 assigned, 50 total"
    assert page.table.accessibleName() == "Customers"
    assert all(button.accessibleName() for button in page.filters.buttons.values())


def test_keys_open_peek_and_close_the_panel(qtbot: QtBot, page: CustomersPage) -> None:
    opened: list[int] = []
    page.customer_opened.connect(opened.append)
    page.table.setFocus()
    page.table.selectRow(place_of(page, "acme Corp"))
    qtbot.keyClick(page.table, Key.Key_Return)
    settle(qtbot, page)
    assert opened == [5]
    assert page.preview.isVisible()
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
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in page.preview.findChildren(QLabel) if label.isVisibleTo(page.preview))


def test_the_panel_tells_everything_known(qtbot: QtBot, page: CustomersPage) -> None:
    page.open_customer(page.model.id_at(place_of(page, "Işık Elektrik A.Ş.")))
    settle(qtbot, page)
    text = texts_of(page)
    for part in ("Expiring soon", "Webex Meetings", "12 / 30 / 50", "Sub100001", "Ayşe Kaya", "gold", "org-000001"):
        assert part in text
    assert "ends 22 Nov 2026 (in 4 days)" in text
    page.open_customer(page.model.id_at(place_of(page, "Stale & Söhne")))
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
