"""What the calling page shows is what `kpis --json` says, and every number leads on. Real sample and window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from partnerdesk.analytics.calling_kpis import CALLING_KPIS
from partnerdesk.analytics.values import View
from partnerdesk.errors import DamagedFileFault
from partnerdesk.models.formats import Formats
from partnerdesk.views.analytics.kpi_card import KpiCard
from partnerdesk.views.pages.calling import CallingPage
from partnerdesk.weeks import week_first_day
from tests.views.calling.conftest import Bench

pytestmark = [pytest.mark.expects_log("This plugin does not support"), pytest.mark.slow]
LEFT = Qt.MouseButton.LeftButton
TABLES = {"usage": "customers_usage", "quality": "customers_quality", "queues": "queue_customers"}


def cards(page: CallingPage) -> dict[str, KpiCard]:
    return {key: card for section in page.body.sections.values() for key, card in section.block.kpis.cards.items()}


def formats(bench: Bench) -> Formats:
    return Formats(bench.world.services.language.code, bench.world.services.now())


def shown_week(bench: Bench) -> int:
    return bench.context().week - 1


@pytest.mark.parametrize("back", [0, 3])
def test_cards_charts_and_tables_are_what_the_command_says(bench: Bench, back: int) -> None:
    page = bench.page
    view = View(week=shown_week(bench) - back) if back else View()
    bench.window.go("calling", {"week": view.week})
    bench.settle()
    told = bench.told(view=view)
    write = formats(bench)
    shown = cards(page)
    assert set(shown) == {kpi.key for kpi in CALLING_KPIS}
    for kpi in CALLING_KPIS:
        figure = told["kpis"][kpi.key]
        assert shown[kpi.key].value.text() == write.figure(figure["value"], kpi.unit), kpi.key
        assert figure["value"] is not None
        assert list(shown[kpi.key].spark.values) == list(told["series"][kpi.key]["series"][kpi.key]["values"])
    blocks = {**{key: section.block for key, section in page.body.sections.items()}, "features": page.body.features}
    for block in blocks.values():
        for key, card in block.charts.items():
            assert card.panel is not None, key
            assert card.panel._data is not None
            series = {one.key: list(one.values) for one in card.panel._data.series}
            assert series == {name: one["values"] for name, one in told["series"][key]["series"].items()}, key
    for key, table in TABLES.items():
        rows = told["tables"][table]["rows"]
        assert list(page.body.sections[key].table.model.ids) == [row["id"] for row in rows], table
        assert page.body.sections[key].caption.text().endswith(f" · {len(rows)}")
        first = bench.rows(page.body.sections[key].table, 3)
        assert [row["customer"] for row in first] == [row["customer"] for row in rows[:3]]
    cells = bench.rows(page.body.sections["usage"].table, 1)[0]
    row = told["tables"]["customers_usage"]["rows"][0]
    assert cells["calls"] == write.number(row["calls"])
    assert cells["active_percent"] == write.percent(row["active_percent"])
    assert cells["calls_per_user"] == write.decimal(row["calls_per_user"])


def test_the_week_is_told_in_utc_and_local_time(bench: Bench) -> None:
    page = bench.page
    told = page.body.span.text()
    assert "00:00 UTC" in told
    assert "Here:" in told
    assert "(UTC+" in told or "(UTC-" in told
    assert page.body.sections["usage"].block.title.text() == "Calling usage last week"
    page.weeks.chosen.emit(shown_week(bench) - 2, None)
    bench.settle()
    assert page.body.sections["usage"].block.title.text().startswith("Calling usage, week of ")
    assert not page.body.banner.isHidden()
    page.body.banner.back.click()
    bench.settle()
    assert page.state.week is None
    assert page.body.banner.isHidden()


def test_a_change_counts_from_the_week_before_or_the_chosen_one(bench: Bench) -> None:
    page, week = bench.page, shown_week(bench)
    for compare in (None, week - 4):
        page.weeks.chosen.emit(None, compare)
        bench.settle()
        told = bench.told("calling_calls", view=View(compare_week=compare))["kpis"]["calling_calls"]
        difference = told["value"] - told["before"]
        words = formats(bench).change(difference, "count")
        assert words in cards(page)["calling_calls"].change.text()


def test_a_card_opens_its_rows_in_its_order(bench: Bench) -> None:
    page = bench.page
    card = cards(page)["queue_abandoned_percent"]
    QTest.mouseClick(card, LEFT, pos=QPoint(8, card.height() - 8))
    bench.settle()
    table = page.body.sections["queues"].table
    assert bench.window.focusWidget() is table.table
    rows = bench.told("queue_customers")["tables"]["queue_customers"]["rows"]
    shares = [row["abandoned_percent"] for row in rows]
    assert [row["abandoned_percent"] for row in bench.rows(table, 5)] == [
        formats(bench).percent(share) for share in sorted(shares, reverse=True)[:5]
    ]


def test_fell_most_ranks_and_says_why(bench: Bench) -> None:
    page = bench.page
    for key, fall in (("usage", "usage_fall"), ("quality", "quality_fall"), ("queues", "abandonment_fall")):
        section = page.body.sections[key]
        column = section.table.model.column_of(fall)
        assert section.table.table.isColumnHidden(column)
        section.rank.buttons["fell"].click()
        bench.settle()
        assert not section.table.table.isColumnHidden(column)
        rows = {row["id"]: row for row in bench.told(TABLES[key])["tables"][TABLES[key]]["rows"]}
        falls = [rows[each][fall] for each in section.table.model.ids]
        known = [each for each in falls if each is not None]
        assert falls == [*sorted(known, reverse=True), *[None] * (len(falls) - len(known))]
        usual = section.spec.default_sort[0][0]
        rest = [rows[each][usual] for each in section.table.model.ids if rows[each][fall] is None]
        numbers = [each for each in rest if each is not None]
        assert numbers == sorted(numbers, reverse=True), "those that did not fall follow in the usual order"
        assert section.table.model.columns[column].title == section.rank.buttons["fell"].text()
        shown = bench.rows(section.table, 2)
        for row, number in zip(shown, section.table.model.ids, strict=False):
            assert bool(rows[number]["why"]) == (row[fall] != "—")
    assert page.place()["ranked"] == ["quality", "queues", "usage"]
    page.body.sections["usage"].rank.buttons["usual"].click()
    bench.settle()
    assert page.place()["ranked"] == ["quality", "queues"]


def test_the_button_of_the_ranking_says_what_the_table_shows(bench: Bench) -> None:
    page = bench.page
    section = page.body.sections["usage"]
    fall = section.table.model.column_of("usage_fall")
    section.rank.buttons["fell"].click()
    bench.settle()
    section.table.table.columns.sort_by(section.table.model.column_of("calls"), descending=True)
    bench.settle()
    assert section.rank.buttons["usual"].isChecked()
    assert section.table.table.isColumnHidden(fall)
    assert page.place()["ranked"] == []
    # a view asks for the ranking while the order by calls was kept with the layout
    page.go_to({**page.place(), "ranked": ["usage"]})
    columns = section.table.table.columns
    columns.apply(replace(columns.layout, sorts=(("calls", True),)))
    section.table.layout_keeper.ready.emit()
    bench.settle()
    assert section.rank.buttons["fell"].isChecked()
    assert columns.layout.sorts == ()
    rows = {row["id"]: row for row in bench.told("customers_usage")["tables"]["customers_usage"]["rows"]}
    falls = [rows[each]["usage_fall"] for each in section.table.model.ids]
    known = [each for each in falls if each is not None]
    assert falls[: len(known)] == sorted(known, reverse=True)


def test_a_bar_of_an_endpoint_filters_the_customers(bench: Bench) -> None:
    page = bench.page
    table = page.body.sections["quality"].table
    rows = bench.told("customers_quality")["tables"]["customers_quality"]["rows"]
    endpoint = next(row["worst_endpoint"]["name"] for row in rows if row["worst_endpoint"])
    page.body.sections["quality"].block.charts["quality_by_endpoint"].place_chosen.emit(endpoint)
    bench.settle()
    wanted = [row["id"] for row in rows if row["worst_endpoint"] and row["worst_endpoint"]["name"] == endpoint]
    assert list(table.model.ids) == wanted
    assert len(table.filters.chips) == 1
    assert endpoint in table.filters.chips[0].text()
    assert table.filters.count.text() == f"{len(wanted)} of {len(rows)}"
    bench.window._step(bench.window.history.back())
    bench.settle()
    assert table.model.rowCount() == len(rows)


def test_charts_of_an_earlier_week_do_not_claim_the_last_weeks(bench: Bench) -> None:
    card = bench.page.body.sections["quality"].block.charts["call_quality_trend"]
    assert card.title.text() == "Call quality and trend in the last 8 weeks"
    week = bench.context().week - 4
    bench.page.go_to({"week": week})
    bench.settle()
    sunday = Formats("en", 0).day(week_first_day(week))
    assert card.title.text() == f"Call quality and trend, 8 weeks up to the week of {sunday}"
    assert card.panel is not None
    assert card.panel.title == card.title.text()
    for section in bench.page.body.sections.values():
        for each in section.block.charts.values():
            assert "last 8 weeks" not in f"{each.title.text()} {each.help.text()}"
    bench.page.go_to({"week": None})
    bench.settle()
    assert card.title.text() == "Call quality and trend in the last 8 weeks"


def test_a_week_of_a_chart_sets_the_page(bench: Bench) -> None:
    page, week = bench.page, shown_week(bench) - 5
    page.body.sections["usage"].block.charts["users_by_usage_volume"].place_chosen.emit(week)
    bench.settle()
    assert page.state.week == week
    assert page.found is not None
    assert page.found.week == week


def test_a_row_opens_the_calling_tab_of_its_customer(bench: Bench) -> None:
    table = bench.page.body.sections["usage"].table
    wanted = table.model.ids[1]
    table.table.setCurrentIndex(table.model.index(1, 0))
    bench.rows(table, 2)
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    bench.settle()
    assert bench.window.page is bench.window.page_for("customer")
    assert bench.tab.customer == wanted


def test_every_number_column_and_chart_explains_itself(bench: Bench) -> None:
    page = bench.page
    body = page.body
    body.sections["quality"].block.kpis.cards["poor_call_percent"].explain.click()
    bench.settle()
    assert page.explain.explanation is not None
    assert page.explain.explanation.value is not None
    assert page.explain.explanation.value.value == bench.told("poor_call_percent")["kpis"]["poor_call_percent"]["value"]
    body.sections["usage"].block.charts["users_by_usage_volume"].explain.click()
    bench.settle()
    assert page.explain.explanation.key == "users_by_usage_volume"
    table = body.sections["usage"].table
    number = table.model.ids[0]
    table.explain_wanted.emit("calls_per_user", number)
    bench.settle()
    row = next(row for row in bench.told("customers_usage")["tables"]["customers_usage"]["rows"] if row["id"] == number)
    told = page.explain.explanation
    assert told is not None
    assert told.value is not None
    assert told.value.value == pytest.approx(row["calls_per_user"])
    page.explain.copy()
    assert "Definition" in QGuiApplication.clipboard().text()
    QTest.keyClick(page.explain, Qt.Key.Key_Escape)
    assert page.explain.isHidden()


def test_its_place_brings_it_back(bench: Bench) -> None:
    page, week = bench.page, shown_week(bench) - 1
    page.weeks.chosen.emit(week, week - 3)
    page.body.sections["usage"].table.filter_range("calls", 50, None)
    page.body.sections["queues"].rank.buttons["fell"].click()
    bench.settle()
    place = page.place()
    ids = list(page.body.sections["usage"].table.model.ids)
    bench.window.go("calling", {"week": None, "compare": None, "tables": {}, "ranked": []})
    bench.settle()
    assert page.state.view == View()
    assert not page.body.sections["usage"].table.filters.state
    bench.window.go("calling", place)
    bench.settle()
    assert page.place() == place
    assert list(page.body.sections["usage"].table.model.ids) == ids
    page.go_to({"week": "soon", "compare": True, "ranked": 7, "tables": 3})
    bench.settle()
    assert page.state.view == View()


def test_search_and_copy_take_the_table_in_sight(bench: Bench) -> None:
    page = bench.page
    page.body.scroll_to("quality", focus=True)
    page.start_search()
    assert bench.window.focusWidget() is page.body.sections["quality"].table.filters.search
    table = page.body.sections["quality"].table
    bench.rows(table, 1)
    table.table.setFocus()
    table.table.selectRow(0)
    page.copy_selection()
    bench.settle()
    assert QGuiApplication.clipboard().text().startswith("Customer\t")


def test_turkish_is_whole_and_ordered(bench: Bench) -> None:
    page = bench.page
    bench.world.services.language.set("tr")
    page.refresh()
    bench.settle()
    assert page.header.title.text() == "Çağrı"
    assert cards(page)["poor_call_percent"].value.text().startswith("%")
    assert "Pazar" in page.body.span.text()


def test_a_failure_can_be_tried_again(bench: Bench) -> None:
    page = bench.page
    page.query.failed.emit(DamagedFileFault(file="replica.sqlite"))
    assert page.stack.currentWidget() is page.fault
    page.fault.button.click()
    bench.settle()
    assert page.stack.currentWidget() is page.splitter
    assert page.found is not None


def test_the_bands_lead_to_their_section_of_the_settings(bench: Bench) -> None:
    gone: list[tuple[object, ...]] = []
    object.__setattr__(bench.page.body._services, "go", lambda *place: gone.append(place))
    bench.page.body.bands.click()
    assert gone == [("settings", {"section": "calling"})]


def test_bands_follow_the_settings(bench: Bench) -> None:
    page = bench.page
    bench.world.services.change_settings(usage_bands=[1, 21])
    bench.settle()
    card = page.body.sections["usage"].block.charts["users_by_usage_volume"]
    assert card.panel is not None
    assert card.panel._data is not None
    assert [series.key for series in card.panel._data.series] == ["band_0", "band_1", "band_21"]
    assert page.body.bands.text().endswith("0 · 1–20 · 21+ calls")


def test_the_top_is_a_place_too(bench: Bench) -> None:
    page = bench.page
    page.go_to({**page.place(), "section": "queues"})
    bench.settle()
    bench.qtbot.waitUntil(lambda: page.body.verticalScrollBar().value() > 0)
    page.go_to({**page.place(), "section": "top"})
    bench.qtbot.waitUntil(lambda: page.body.verticalScrollBar().value() == 0)
