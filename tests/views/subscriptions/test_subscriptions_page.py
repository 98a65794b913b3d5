"""The subscriptions page: the same figures as the command, any week, explanations, keys, states. Real sample."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from partnerdesk import weeks
from partnerdesk.analytics.values import View
from partnerdesk.changes import Dataset
from partnerdesk.cli import run
from partnerdesk.errors import DamagedFileFault
from partnerdesk.models.formats import DASH
from partnerdesk.paths import DataFolder
from partnerdesk.replica.sync_log import fetch_state
from partnerdesk.views.dialogs.explain import ExplainDialog
from partnerdesk.views.pages import subscriptions_query
from partnerdesk.views.pages.subscriptions import SubscriptionsPage
from partnerdesk.views.pages.subscriptions_place import Place, read_place
from partnerdesk.views.widgets.labels import BreakingLabel
from tests.views.customers.world import customers_world
from tests.views.fakes import World
from tests.views.subscriptions.conftest import Bench

pytestmark = pytest.mark.expects_log("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def shown(page: SubscriptionsPage) -> dict[str, str]:
    """Return what every card says."""
    rows = [page.body.kpis, *(section.kpis for section in page.body.sections.values())]
    return {key: card.value.text() for row in rows for key, card in row.cards.items()}


def command(folder: DataFolder, capsys: pytest.CaptureFixture[str], *options: str) -> Any:
    capsys.readouterr()
    assert run(["--data-dir", str(folder.root), "kpis", "--json", *options]) == 0
    return json.loads(capsys.readouterr().out)


def date_of(week: int) -> str:
    return weeks.date_from_day(weeks.week_first_day(week)).isoformat()


# --- the same answer as the command -----------------------------------------------------------------------------------


def test_the_window_and_the_command_say_the_same(
    bench: Bench, sample: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    known = bench.page.found.weeks  # type: ignore[union-attr]
    for product, week in (("calling", None), ("meetings", None), ("calling", known[30]), ("meetings", known[2])):
        bench.window.go("subscriptions", {"product": product, "week": week, "range": "12m"})
        bench.settle()
        options = ["--product", product, *([] if week is None else ["--week", date_of(week)])]
        compare(bench, command(sample, capsys, *options))


def compare(bench: Bench, told: Any) -> None:
    """Hold everything that the page shows against the command's answer."""
    page = bench.page
    formats = page._formats()
    for key, text in shown(page).items():
        figure = told["kpis"][key]
        unit = "count" if figure["unit"] == "customers" else figure["unit"]
        assert text == formats.figure(figure["value"], unit), key
    for section in page.body.sections.values():
        rows = told["tables"][section.section.table.key]["rows"]
        assert list(section.table.model.ids) == [row["id"] for row in rows], section.key
    chart = told["series"]["license_distribution_trend"]
    drawn = page.body.trend.panel._data  # type: ignore[union-attr]
    assert [date_of(int(place)) for place in drawn.x] == chart["x"]
    assert {each.key: list(each.values) for each in drawn.series} == {
        key: each["values"] for key, each in chart["series"].items()
    }


# --- what it is set to ------------------------------------------------------------------------------------------------


def test_the_toggle_moves_everything_below_it_and_nothing_above(bench: Bench) -> None:
    page = bench.page
    before, rows = shown(page), list(page.body.sections["expiring"].table.model.ids)
    page.body.toggle.segments.buttons["meetings"].click()
    bench.settle()
    after = shown(page)
    assert {key: after[key] for key in page.body.kpis.cards} == {key: before[key] for key in page.body.kpis.cards}
    assert after["expiring_customers"] != before["expiring_customers"]
    assert list(page.body.sections["expiring"].table.model.ids) != rows
    assert not page.body.toggle.note.isVisible()
    bench.window.menus.actions["back"].trigger()
    bench.settle()
    assert shown(page) == before
    assert page.body.toggle.product == "calling"
    assert page.body.toggle.note.text() == "Webex Calling data currently excludes Call on Webex."
    bench.window.menus.actions["forward"].trigger()
    bench.settle()
    assert shown(page) == after


def test_the_line_below_all_customers_names_those_that_are_covered(bench: Bench) -> None:
    card = bench.page.body.kpis.cards["total_customers"]
    (covered,) = bench.sql(
        "SELECT count(DISTINCT c.id) FROM customer c JOIN licence_line l ON l.customer_id = c.id "
        "WHERE c.vanished_at IS NULL AND l.vanished_at IS NULL AND l.product IN ('meetings', 'calling')"
    )[0]
    assert card.value.text() == "80"
    assert card.sub.text() == f"{covered} with Meetings or Calling"
    assert card.accessibleName() == f"Total customers: 80. {covered} with Meetings or Calling"


def test_an_earlier_week_says_so_and_leads_back(bench: Bench) -> None:
    page = bench.page
    now = shown(page)
    week = page.found.weeks[10]  # type: ignore[union-attr]
    picker = page.weeks
    picker.as_of.setCurrentIndex(picker.as_of.findData(week))
    picker.as_of.activated.emit(picker.as_of.currentIndex())
    bench.settle()
    banner = page.body.banner
    assert banner.isVisible()
    assert banner.title.text().startswith(f"As of week of {page._formats().day(weeks.week_first_day(week))}")
    assert "are those known today" in banner.notes.text()
    (assigned,) = bench.sql("SELECT sum(overage) FROM week_total WHERE week = :w AND product = 'calling'", w=week)[0]
    assert shown(page)["overage_total"] == str(assigned)
    QTest.mouseClick(banner.back, LEFT)
    bench.settle()
    assert not banner.isVisible()
    assert shown(page) == now


def test_two_weeks_are_compared(bench: Bench) -> None:
    page = bench.page
    week = page.found.weeks[30]  # type: ignore[union-attr]
    bench.window.go("subscriptions", {"compare": week})
    bench.settle()
    before, now = bench.figures(View("calling", week)), bench.figures(View("calling"))
    card = page.body.sections["overage"].kpis.cards["overage_total"]
    difference = round((now["overage_total"].value or 0) - (before["overage_total"].value or 0))
    sign = {True: "▲ +", False: "▼ −"}[difference > 0]
    day = page._formats().day(weeks.week_first_day(week))
    assert card.change.text() == f"{sign}{abs(difference)} since the week of {day}"
    assert page.body.banner.back.text() == "Stop comparing"
    QTest.mouseClick(page.body.banner.back, LEFT)
    bench.settle()
    assert not card.change.isVisible()


def test_a_week_of_which_nothing_was_kept_says_so(bench: Bench) -> None:
    page = bench.page
    bench.window.go("subscriptions", {"week": page.found.weeks[-1] - 5})  # type: ignore[union-attr]
    bench.settle()
    assert set(shown(page).values()) - {shown(page)["total_customers"]} == {DASH}
    assert "No license figures were kept" in page.body.banner.notes.text()


def test_a_week_of_the_trend_becomes_the_week_of_the_page(bench: Bench) -> None:
    page = bench.page
    week = page.found.weeks[3]  # type: ignore[union-attr]
    panel = page.body.trend.panel
    assert panel is not None
    panel.place_chosen.emit(week)
    bench.settle()
    assert page.state.week == week
    assert page.weeks.as_of.currentData() == week
    panel.place_chosen.emit(bench.context().week)
    bench.settle()
    assert page.state.week is None


def test_the_range_asks_for_the_trend_alone(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    page, asked = bench.page, []
    monkeypatch.setattr(page.query, "ask_figures", asked.append)
    page.body.period.buttons["8w"].click()
    bench.settle()
    assert len(page.body.trend.panel._data.x) == 8  # type: ignore[union-attr]
    page.body.period.buttons["all"].click()
    bench.settle()
    assert len(page.body.trend.panel._data.x) > 52  # type: ignore[union-attr]
    assert asked == []


def test_a_threshold_is_changed_where_it_acts(bench: Bench) -> None:
    page = bench.page
    button = page.body.sections["expiring"].threshold
    assert button is not None
    assert button.accessibleName() == "Within 90 days"
    QTest.mouseClick(button, LEFT)
    assert button.popup is not None
    button.popup.spins["horizon_days"].setValue(30)
    button.popup.close()
    bench.settle()
    assert bench.world.store.current.horizon_days == 30
    assert page.body.sections["expiring"].title.text() == "About to expire in next 30 days"
    assert page.body.sections["expiring"].threshold.accessibleName() == "Within 30 days"  # type: ignore[union-attr]
    assert shown(page)["expiring_customers"] == str(bench.figures(View("calling"))["expiring_customers"].value)


def test_product_and_range_come_back_in_a_new_window_and_the_week_is_the_present_one(bench: Bench) -> None:
    page = bench.page
    page.body.toggle.segments.buttons["meetings"].click()
    page.body.period.buttons["6m"].click()
    page._set(week=page.found.weeks[3])  # type: ignore[union-attr]
    bench.settle()
    again = SubscriptionsPage(bench.world.services)
    bench.qtbot.addWidget(again)
    again.retranslate()
    again.show()
    bench.settle()
    assert again.state == Place("meetings", None, None, "6m")
    assert again.body.toggle.product == "meetings"
    again.close()


def test_a_change_of_settings_that_are_not_its_own_keeps_the_place(bench: Bench) -> None:
    page = bench.page
    bench.qtbot.wait(300)  # until every part has its height
    page.body.verticalScrollBar().setValue(900)
    bench.world.services.changes.tell(Dataset.LICENCES)
    bench.settle()
    assert page.body.verticalScrollBar().value() == 900


def test_places_that_make_no_sense_are_left_out() -> None:
    present = Place("meetings", 2900, 2890, "8w")
    assert read_place("nonsense", present) == present
    read = read_place({"product": "fax", "week": "x", "compare": True, "range": 7, "tables": [], "section": 4}, present)
    assert read == Place("meetings", None, None, "8w")
    assert read_place({"week": 2880}, present) == Place("meetings", 2880, None, "8w")
    assert read_place({"table": "subscriptions_overage"}, present).section == "overage"


# --- explanations and keys --------------------------------------------------------------------------------------------


def test_e_explains_and_escape_goes_back_to_the_card(bench: Bench) -> None:
    page = bench.page
    card = page.body.sections["expiring"].kpis.cards["expiring_assignment"]
    card.setFocus()
    bench.qtbot.keyClick(card, Key.Key_E)
    bench.settle()
    assert page.explain.isVisible()
    assert page.explain.name.text() == "License assignment"
    texts = [label.text() for label in page.explain.findChildren(QLabel) if label.isVisibleTo(page.explain)]
    figure = bench.figures(View("calling"))["expiring_assignment"]
    part, whole = round(figure.numerator or 0), round(figure.denominator or 0)
    assert any(f"{part:,} ÷ {whole:,} = {card.value.text()}" in text for text in texts)
    assert {"Definition", "Formula", "With your figures", "Where the figures come from"} <= set(texts)
    QTest.mouseClick(page.explain.copy_button, LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"License assignment: {card.value.text()}")
    assert all(text in copied for text in ("Definition", "Where the figures come from"))
    bench.qtbot.keyClick(page.explain, Key.Key_Escape)
    assert not page.explain.isVisible()
    assert bench.window.focusWidget() is card


def test_where_both_have_no_room_the_explanation_stands_alone(bench: Bench) -> None:
    page = bench.page
    bench.world.services.theme.set(text_size=200)
    card = page.body.kpis.cards["total_customers"]
    card.setFocus()
    bench.qtbot.keyClick(card, Key.Key_E)
    bench.settle()
    assert page.explain.isVisible()
    assert not page.body.isVisible()
    QTest.mouseClick(page.explain.close_button, LEFT)
    assert page.body.isVisible()
    assert bench.window.focusWidget() is card
    bench.world.services.theme.set(text_size=100)
    bench.qtbot.keyClick(card, Key.Key_E)
    bench.settle()
    assert page.body.isVisible()
    assert page.explain.width() < page.body.width()
    page.explain.close_panel()


def test_every_card_column_and_chart_can_be_explained(bench: Bench) -> None:
    page = bench.page
    asked = [("chart", "license_distribution_trend", None)]
    asked += [("kpi", key, None) for key in shown(page)]
    for section in page.body.sections.values():
        asked += [("column", spec.key, None) for spec in section.table.model.columns]
        asked += [("column", "licences", section.table.model.id_at(0))] if section.table.model.rowCount() else []
    for kind, key, row in dict.fromkeys(asked):
        page._explain(kind, key, row)
        bench.settle()
        assert page.explain.explanation is not None, (kind, key)
        assert page.explain.name.text()
    page.explain.close_panel()


def test_rows_of_an_explanation_open(bench: Bench) -> None:
    page = bench.page
    page._explain("kpi", "overage_customers", None)
    bench.settle()
    wanted = int(page.body.sections["overage"].kpis.cards["overage_customers"].value.text())
    assert page.explain.rows_button.text().strip() == f"Show the {wanted} rows"
    QTest.mouseClick(page.explain.rows_button, LEFT)
    bench.settle()
    assert bench.customers.model.rowCount() == wanted
    bench.window.go("subscriptions")
    page._explain("table", "subscriptions_renewing_soon", None)
    bench.settle()
    page.explain.open_rows()
    bench.settle()
    assert page.state.section == "renewing"
    page.explain.close_panel()


def test_a_status_is_explained_where_its_customer_is_seen(bench: Bench) -> None:
    bench.window.go("customers", {"statuses": ["suspended"]})
    bench.settle()
    page = bench.customers
    suspended = page.model.rowCount()
    page.preview_customer(page.model.id_at(0))
    bench.settle()
    button = next(b for b in page.preview.findChildren(QToolButton) if b.accessibleName() == "Explain “Suspended”")
    QTest.mouseClick(button, LEFT)
    bench.settle()
    dialog = bench.window.findChild(ExplainDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Suspended"
    assert dialog.panel.rows_button.text().strip() == f"Show the {suspended} rows"
    bench.qtbot.keyClick(dialog.panel, Key.Key_Escape)
    bench.qtbot.waitUntil(lambda: bench.window.findChild(ExplainDialog) is None)


def test_cards_are_reached_and_pressed_by_keys(bench: Bench) -> None:
    cards = list(bench.page.body.kpis.cards.values())
    cards[0].setFocus()
    bench.qtbot.keyClick(cards[0], Key.Key_Right)
    assert bench.window.focusWidget() is cards[1]
    bench.qtbot.keyClick(cards[1], Key.Key_Left)
    assert bench.window.focusWidget() is cards[0]
    wanted = int(cards[1].value.text())
    bench.qtbot.keyClick(cards[1], Key.Key_Return)
    bench.settle()
    assert bench.customers.model.rowCount() == wanted


def test_everything_that_can_be_pressed_has_a_name(bench: Bench) -> None:
    for button in bench.page.findChildren(QPushButton):
        if button.isVisibleTo(bench.page):
            assert button.accessibleName() or button.text().strip(), button
    for box in (bench.page.weeks.as_of, bench.page.weeks.against):
        assert box.accessibleName()


# --- layout -----------------------------------------------------------------------------------------------------------


def test_nothing_is_cut_in_a_narrow_window(bench: Bench) -> None:
    for text_size, width, code in ((100, 1024, "en"), (100, 1024, "tr"), (200, 1280, "en"), (200, 1280, "tr")):
        bench.world.services.language.set(code)
        bench.world.services.theme.set(text_size=text_size)
        bench.window.resize(width, 800)
        look_for_cuts(bench, width)


def look_for_cuts(bench: Bench, width: int) -> None:
    page = bench.page
    bench.window.go("subscriptions", {"week": page.found.weeks[4], "compare": page.found.weeks[9]})  # type: ignore[union-attr]
    bench.settle()
    bench.qtbot.wait(50)
    assert bench.window.width() == width
    assert page.body.horizontalScrollBar().maximum() == 0
    for label in page.body.findChildren(BreakingLabel):
        if label.isVisibleTo(page.body):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.mapTo(page, QPoint(label.width(), 0)).x() <= page.width(), label.text()
    bottom = page.header.mapTo(page, QPoint(0, page.header.height())).y()
    for box in (page.weeks.as_of, page.weeks.against):
        assert box.mapTo(page, QPoint(0, box.height())).y() <= bottom
        assert box.mapTo(page, QPoint(box.width(), 0)).x() <= page.width()


def test_the_bar_stays_at_the_top_and_nothing_with_the_keyboard_lies_below_it(bench: Bench) -> None:
    body = bench.page.body
    bar = body.sticky.bar
    assert bar.y() > 0
    body.verticalScrollBar().setValue(1500)
    assert bar.y() == 0
    assert body.sticky.stuck
    section = body.sections["expiring"]
    body.scroll_to("expiring")
    body.verticalScrollBar().setValue(body.verticalScrollBar().value() + 120)
    card = section.kpis.cards["expiring_customers"]
    bench.window.activateWindow()
    bench.qtbot.waitUntil(bench.window.isActiveWindow)
    card.setFocus()
    assert card.mapTo(body.viewport(), QPoint(0, 0)).y() >= bar.height()


# --- states -----------------------------------------------------------------------------------------------------------


def test_without_a_sync_it_offers_one(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    with customers_world(tmp_path, world) as here:
        services = world.services
        world.services = replace(services, queries=replace(services.queries, state=fetch_state))
        page = SubscriptionsPage(world.services)
        qtbot.addWidget(page)
        page.retranslate()
        page.show()
        qtbot.waitUntil(lambda: page.stack.currentWidget() is page.message)
        assert page.message.title.text() == "No figures yet"
        page.message.button.click()
        assert world.syncs == [True]
        here.online[0] = False
        page.refresh()
        qtbot.waitUntil(lambda: page.message.text.text().startswith("This computer is offline"))
        qtbot.waitUntil(lambda: not world.services.jobs.busy)
        page.close()


def test_a_fault_is_shown_with_a_way_out(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    page, before = bench.page, shown(bench.page)

    def fail(*_values: object) -> None:
        raise DamagedFileFault(file="replica.sqlite", aside="x")

    with monkeypatch.context() as broken:
        broken.setattr(subscriptions_query, "kpi_figures", fail)
        broken.setattr(subscriptions_query, "licence_trend", lambda *_a, **_k: fail())
        page.refresh()
        bench.settle()
    assert page.stack.currentWidget() is page.fault
    assert "replica.sqlite is damaged" in page.fault.title.text()
    assert "replica.sqlite is damaged" in page.body.trend.fault.title.text()
    page.fault.button.click()
    bench.settle()
    assert page.stack.currentWidget() is page.splitter
    assert shown(page) == before


def test_a_section_without_rows_is_good_news(bench: Bench) -> None:
    bench.world.services.change_settings(low_rate_percent=1, low_rate_few_peers_percent=1, low_min_total=1000)
    bench.settle()
    table = bench.page.body.sections["low_assignment"].table
    assert table.stack.currentWidget() is table.message
    assert table.message.title.text() == "Assignment is low nowhere"
    assert shown(bench.page)["low_assignment_customers"] == "0"
    assert shown(bench.page)["low_assignment_rate"] == DASH


def test_languages_and_themes_switch_live(bench: Bench) -> None:
    services, page = bench.world.services, bench.page
    services.language.set("tr")
    services.theme.set(choice="dark")
    bench.settle()
    assert page.header.title.text() == "Abonelikler"
    assert page.body.sections["expiring"].kpis.cards["expiring_assignment"].value.text().startswith("%")
    assert page.body.kpis.cards["nearing_expiration"].title.text() == "Süresi dolmak üzere"


def test_a_row_leads_to_its_customer_and_through_the_customers_of_the_table(bench: Bench) -> None:
    table = bench.page.body.sections["expiring"].table
    rows = list(table.model.ids)
    owners = dict(bench.sql("SELECT id, customer_id FROM subscription"))
    expected = list(dict.fromkeys(owners[row] for row in rows if row > 0))
    assert len(expected) > 2
    table.customer_wanted.emit(expected[1])
    bench.settle()
    view = bench.window.page.view
    assert view.customer == expected[1]
    assert list(view.walk.ids) == expected
    assert view.header.place.text() == f"2 of {len(expected)}"
    view.header.back.click()
    bench.settle()
    assert bench.window.page is bench.page
