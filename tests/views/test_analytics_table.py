"""The table of analytics pages as a user drives it, over a real desk that keeps its layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.analytics.values import View
from partnerdesk.errors import DamagedFileFault
from partnerdesk.models.formats import DASH
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.column_filters import RangePopup
from partnerdesk.views.widgets.filter_button import FilterPopup
from partnerdesk.views.widgets.scroll import ScrollColumn
from tests.views.analytics_tables import Invented, Line, columns, lines
from tests.views.customers.world import CustomersWorld, customers_world
from tests.views.fakes import World

pytestmark = pytest.mark.expects_log("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
CALLS_FIRST = (("calls", True),)


@pytest.fixture
def here(tmp_path: Path, world: World) -> Iterator[CustomersWorld]:
    with customers_world(tmp_path, world) as made:
        yield made


@pytest.fixture
def invented() -> Invented:
    return Invented(lines(57))


def settle(qtbot: QtBot, table: AnalyticsTable) -> None:
    """Wait until every question has its answer and every row in sight is here."""

    def done() -> bool:
        if table.services.jobs.busy or table.filters._pause.isActive():
            return False
        if table.stack.currentWidget() is table.skeleton:
            return False
        if table.stack.currentWidget() is not table.table:
            return True
        first, last = table.table.visible_span()
        return all(table.model.row_at(place) is not None for place in range(first, last + 1))

    qtbot.wait(1)
    qtbot.waitUntil(done, timeout=5_000)


@pytest.fixture
def make(here: CustomersWorld, invented: Invented, qtbot: QtBot) -> Callable[..., AnalyticsTable]:
    def made(*, key: str = "test", rows_shown: int | None = 10) -> AnalyticsTable:
        services = here.world.services
        table = AnalyticsTable(
            services, key, columns(), invented.source(), default_sorts=CALLS_FIRST, rows_shown=rows_shown
        )
        table.model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
            table.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        table.set_texts("Invented rows")
        table.set_empty("Nothing here", "Import a report.", button="Import", on_button=lambda: None)
        table.resize(1300, 560)
        qtbot.addWidget(table)
        table.show()
        table.refresh(View())
        settle(qtbot, table)
        return table

    return made


@pytest.fixture
def table(make: Callable[..., AnalyticsTable]) -> AnalyticsTable:
    return make()


def shown(table: AnalyticsTable, key: str) -> list[str]:
    column = table.model.column_of(key)
    settle_rows = range(min(10, table.model.rowCount()))
    return [str(table.model.index(place, column).data()) for place in settle_rows]


def order(rows: list[Line]) -> list[int]:
    return [row.id for row in rows]


def by_calls(rows: list[Line]) -> list[Line]:
    return sorted(sorted(rows, key=lambda row: row.name), key=lambda row: -row.calls)


def action(menu: QMenu | None, text: str) -> QAction:
    assert menu is not None
    return next(found for found in menu.actions() if found.text() == text)


def test_begins_in_its_usual_order(table: AnalyticsTable, invented: Invented) -> None:
    assert list(table.model.ids) == order(by_calls(invented.rows))
    assert table.table.header.sorts == [(table.model.column_of("calls"), True)]
    assert table.filters.count.text() == ""


def test_each_kind_of_cell_says_its_value(table: AnalyticsTable, invented: Invented) -> None:
    first = by_calls(invented.rows)[0]
    words = {spec.key: table.model.cell(0, place) for place, spec in enumerate(table.model.columns)}
    cells = {key: cell for key, cell in words.items() if cell is not None}
    assert len(cells) == len(words)
    assert cells["name"].text == first.name
    assert cells["identity"].text == first.identity
    assert cells["calls"].value_copied == first.calls
    assert cells["bar"].accessible.startswith(f"{first.bar.used} used")
    assert len(cells["weeks"].spark) == 8


def test_shift_and_click_sort_by_several_columns(table: AnalyticsTable, invented: Invented, qtbot: QtBot) -> None:
    header = table.table.header
    for key, modifiers in (("renews", Qt.KeyboardModifier.NoModifier), ("days", Qt.KeyboardModifier.ShiftModifier)):
        x = header.sectionViewportPosition(table.model.column_of(key)) + 12
        QTest.mouseClick(header.viewport(), LEFT, modifiers, QPoint(x, header.height() // 2))
        settle(qtbot, table)
    assert invented.asked[-1][1] == (("renews", False), ("days", False))
    assert header.sorts == [(table.model.column_of("renews"), False), (table.model.column_of("days"), False)]


def test_another_usual_order_drops_the_chosen_one(table: AnalyticsTable, invented: Invented, qtbot: QtBot) -> None:
    table.table.columns.sort_by(table.model.column_of("days"))
    settle(qtbot, table)
    table.order_by((("change", False),))
    settle(qtbot, table)
    assert invented.asked[-1][1] == (("change", False),)
    assert table.table.header.sorts == [(table.model.column_of("change"), False)]


def test_a_range_from_the_headings_menu_becomes_a_chip_with_the_count(
    table: AnalyticsTable, invented: Invented, qtbot: QtBot
) -> None:
    action(table.actions_of_rows.header_menu(table.model.column_of("calls")), "Filter…").trigger()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, RangePopup)
    popup.high.setText("20")
    popup.low.setText("10")
    QTest.keyClick(popup.high, Qt.Key.Key_Return)
    settle(qtbot, table)
    wanted = [row for row in by_calls(invented.rows) if 10 <= row.calls <= 20]
    assert list(table.model.ids) == order(wanted)
    assert [chip.text() for chip in table.filters.chips] == ["Calls: 10 to 20"]
    assert table.filters.count.text() == f"{len(wanted)} of 57"
    table.filters.chips[0].click()
    settle(qtbot, table)
    assert table.model.rowCount() == 57


def test_ends_the_wrong_way_round_are_turned_and_words_are_not_taken(table: AnalyticsTable, qtbot: QtBot) -> None:
    popup = table.filters.open_column("poor")
    assert isinstance(popup, RangePopup)
    popup.low.setText("many")
    assert not popup.apply.isEnabled()
    assert popup.wrong.text()
    popup.take()
    assert not table.filters.state
    popup.low.setText("30.5")
    popup.high.setText("10")
    popup.take()
    settle(qtbot, table)
    assert [chip.text() for chip in table.filters.chips] == ["Poor: 10.0% to 30.5%"]
    assert all(10 <= row.poor <= 30.5 for row in map(table.model.row_at, range(5)) if row is not None)


def test_values_are_chosen_from_a_panel_with_their_counts(
    table: AnalyticsTable, invented: Invented, qtbot: QtBot
) -> None:
    popup = table.filters.open_column("renews")
    assert isinstance(popup, FilterPopup)
    assert popup.boxes["yes"].accessibleName() == f"Yes, {sum(row.renews is True for row in invented.rows)}"
    popup.boxes["yes"].click()
    popup.boxes["unknown"].click()
    popup.close()
    settle(qtbot, table)
    assert {row.renews for row in map(table.model.row_at, range(9)) if row} <= {True, None}
    assert [chip.text() for chip in table.filters.chips] == ["Renews: Unknown", "Renews: Yes"]


def test_search_and_filters_survive_as_a_place(
    table: AnalyticsTable, make: Callable[..., AnalyticsTable], qtbot: QtBot
) -> None:
    table.filter_range("calls", 20, None)
    table.filter_by("renews", frozenset({"yes"}))
    table.filters.search.setText("müş")
    settle(qtbot, table)
    again = make(key="other")
    again.go_to({**table.place(), "chosen": {**table.place()["chosen"], "gone": ["x"]}})
    settle(qtbot, again)
    assert list(again.model.ids) == list(table.model.ids)
    again.go_to("nonsense")
    settle(qtbot, again)
    assert again.model.rowCount() == 57


def test_filtered_to_nothing_has_a_way_out(table: AnalyticsTable, qtbot: QtBot) -> None:
    table.filter_range("calls", 5_000, None)
    settle(qtbot, table)
    assert table.stack.currentWidget() is table.message
    assert "57 rows" in table.message.text.text()
    table.message.button.click()
    settle(qtbot, table)
    assert table.stack.currentWidget() is table.table
    assert table.model.rowCount() == 57


def test_empty_says_its_own_words(make: Callable[..., AnalyticsTable], invented: Invented) -> None:
    invented.rows = []
    table = make()
    assert table.stack.currentWidget() is table.message
    assert table.message.title.text() == "Nothing here"
    assert table.message.button.text() == "Import"


def test_a_failure_can_be_tried_again(make: Callable[..., AnalyticsTable], invented: Invented, qtbot: QtBot) -> None:
    invented.fault = DamagedFileFault()
    table = make()
    assert table.stack.currentWidget() is table.fault
    invented.fault = None
    table.fault.button.click()
    settle(qtbot, table)
    assert table.stack.currentWidget() is table.table


def test_a_refresh_after_a_failure_shows_the_rows(table: AnalyticsTable, invented: Invented, qtbot: QtBot) -> None:
    invented.fault = DamagedFileFault()
    table.refresh()
    settle(qtbot, table)
    invented.fault = None
    table.refresh()
    settle(qtbot, table)
    assert table.stack.currentWidget() is table.table


def test_changed_data_are_shown_in_any_order(table: AnalyticsTable, invented: Invented, qtbot: QtBot) -> None:
    first = table.model.ids[0]
    invented.rows = [replace(row, name="Anew") if row.id == first else row for row in invented.rows]
    table.refresh(View(week=2960))
    settle(qtbot, table)
    assert shown(table, "name")[0] == "Anew"
    assert invented.asked[-1][0] == View(week=2960)


def test_copies_cell_and_rows_with_headings(table: AnalyticsTable, invented: Invented, qtbot: QtBot) -> None:
    index = table.model.index(0, table.model.column_of("poor"))
    table.table.setCurrentIndex(index)
    table.actions_of_rows.copy_cell(index)
    first = by_calls(invented.rows)[0]
    assert QGuiApplication.clipboard().text() == ("" if first.poor is None else str(first.poor))
    table.table.selectRow(1)
    QTest.keyClick(table.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, table)
    heading, line = QGuiApplication.clipboard().text().split("\n")
    second = by_calls(invented.rows)[1]
    assert heading.split("\t")[:3] == ["Customer", "Subscription ID", "Calls"]
    assert line.split("\t")[:3] == [second.name, second.identity, str(second.calls)]


def test_enter_opens_the_customer_of_the_row(table: AnalyticsTable, invented: Invented, qtbot: QtBot) -> None:
    table.table.setCurrentIndex(table.model.index(2, 0))
    with qtbot.waitSignal(table.customer_wanted) as told:
        QTest.keyClick(table.table, Qt.Key.Key_Return)
    assert told.args == [by_calls(invented.rows)[2].customer_id]


def test_a_column_and_a_value_can_be_explained(table: AnalyticsTable, qtbot: QtBot) -> None:
    column = table.model.column_of("poor")
    with qtbot.waitSignal(table.explain_wanted) as told:
        action(table.actions_of_rows.header_menu(column), "Explain this column").trigger()
    assert told.args == ["test_poor", None]
    with qtbot.waitSignal(table.explain_wanted) as told:
        action(table.actions_of_rows.menu(table.model.index(1, column)), "Explain this value").trigger()
    assert told.args == ["test_poor", table.model.id_at(1)]


def test_the_layout_is_kept(table: AnalyticsTable, make: Callable[..., AnalyticsTable], qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.table.columns.changed, timeout=2_000):
        table.table.columns.set_hidden("days", True)
        table.table.columns.sort_by(table.model.column_of("poor"), descending=True)
    settle(qtbot, table)
    again = make()
    assert again.table.isColumnHidden(again.model.column_of("days"))
    assert again.table.header.sorts == [(again.model.column_of("poor"), True)]


def test_the_first_column_stays_when_scrolled(table: AnalyticsTable) -> None:
    table.resize(700, 500)
    QApplication.processEvents()
    bar = table.table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.maximum() > 0
    assert table.table.visualRect(table.model.index(0, 0)).left() == 0


def test_a_table_in_a_page_is_as_tall_as_its_rows_and_leaves_the_wheel(
    make: Callable[..., AnalyticsTable], invented: Invented
) -> None:
    invented.rows = lines(4)
    table = make()
    assert table.stack.height() < 6 * table.table.look.row_height + 20


def turn(target: QWidget, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Turn the wheel over a widget, as the window system tells it."""
    window = target.window().windowHandle()
    assert window is not None
    QTest.wheelEvent(
        window, QPointF(target.mapTo(target.window(), QPoint(50, 80))), QPoint(0, -120), QPoint(), modifiers
    )
    QApplication.processEvents()


def test_the_wheel_scrolls_the_page_until_the_table_is_clicked_into(
    make: Callable[..., AnalyticsTable], qtbot: QtBot
) -> None:
    table = make()
    page = ScrollColumn()
    qtbot.addWidget(page)
    page.column.addWidget(table)
    page.column.addSpacing(3000)
    page.resize(1300, 500)
    page.show()
    page.activateWindow()
    view, inner, outer = table.table.viewport(), table.table.verticalScrollBar(), page.verticalScrollBar()
    table.table.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(table.table.hasFocus)
    turn(view)
    assert (inner.value(), outer.value() > 0) == (0, True), "the keyboard alone keeps the wheel out"
    outer.setValue(0)
    turn(view, Qt.KeyboardModifier.ShiftModifier)
    assert (inner.value() > 0, outer.value()) == (True, 0)
    inner.setValue(0)
    QTest.mouseClick(view, LEFT, pos=QPoint(50, 20))
    turn(view)
    assert (inner.value() > 0, outer.value()) == (True, 0)
    inner.setValue(0)
    table.filters.search.setFocus()
    turn(view)
    assert (inner.value(), outer.value() > 0) == (0, True)
    table.setParent(None)


def test_hostile_text_is_text(table: AnalyticsTable, invented: Invented) -> None:
    place = list(table.model.ids).index(3)
    cell = table.model.cell(place, 0)
    assert cell is None or cell.text == "<b>Bold</b> & Co"
    table.filters.set_options({})
    tooltip = table.model.index(place, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip is None or "&lt;b&gt;" in tooltip


def test_dashes_say_why(table: AnalyticsTable, invented: Invented) -> None:
    place = next(n for n, row in enumerate(by_calls(invented.rows)[:10]) if row.change is None or row.poor is None)
    row = by_calls(invented.rows)[place]
    key = "change" if row.change is None else "poor"
    cell = table.model.cell(place, table.model.column_of(key))
    assert cell is not None
    assert cell.text == DASH
    assert cell.accessible not in {"", DASH}
