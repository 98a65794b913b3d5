"""The number on a card is the count of the rows that it opens, or the sum of what they show. Real sample and window."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from partnerdesk.analytics.subscription_kpis import SECTION_KPIS
from partnerdesk.analytics.values import View
from partnerdesk.figures.tables import SubscriptionTableRow, table_rows
from partnerdesk.models.subscription_columns import subscription_columns
from partnerdesk.views.analytics.kpi_card import KpiCard
from partnerdesk.views.pages.subscriptions_sections import SubscriptionSection
from tests.views.subscriptions.conftest import Bench

pytestmark = pytest.mark.expects_log("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
COUNTING = [(kpi.set_key, kpi.key) for kpi in SECTION_KPIS if kpi.counts_customers and not kpi.beside]


def press(card: KpiCard) -> None:
    QTest.mouseClick(card, LEFT, pos=QPoint(8, card.height() - 8))


def number(card: KpiCard) -> int:
    return int(card.value.text().replace(",", ""))


def rows_of(bench: Bench, section: SubscriptionSection) -> list[SubscriptionTableRow]:
    """Return the rows that the section's table shows, by the ids that it holds."""
    ids = list(section.table.model.ids)
    with bench.opened.read() as connection:
        return table_rows(connection, bench.context(), bench.page.state.view, section.section.table.key, ids)


def test_each_count_opens_exactly_its_customers(bench: Bench) -> None:
    for product in ("calling", "meetings"):
        bench.window.go("subscriptions")
        press_each_count(bench, product)


def press_each_count(bench: Bench, product: str) -> None:
    page = bench.page
    page.body.toggle.segments.buttons[product].click()
    bench.settle()
    cards = list(page.body.kpis.cards.values())
    cards += [page.body.sections[section].kpis.cards[key] for section, key in COUNTING]
    assert sum(number(card) for card in cards) > 100
    for card in cards:
        wanted = number(card)
        bench.window.go("subscriptions")
        press(card)
        bench.settle()
        assert bench.window.page is bench.customers, card.key
        assert bench.customers.model.rowCount() == wanted, card.key
        chips = [chip.text() for chip in bench.customers.filters.chips]
        assert len(chips) == 1
        assert chips[0].startswith(f"Figure: {card.title.text()}"[:40])


def test_the_customers_behind_a_figure_are_in_the_order_of_what_it_is_about(bench: Bench) -> None:
    def shown(card: KpiCard, column: str) -> list[Any]:
        press(card)
        bench.settle()
        list_ = bench.customers
        rows = range(min(12, list_.model.rowCount()))
        for place in rows:
            list_.model.row_at(place)
        bench.settle()
        found = [list_.model.row_at(place) for place in rows]
        bench.window.go("subscriptions")
        return [getattr(row, column) for row in found]

    kpis = bench.page.body.kpis.cards
    days = shown(kpis["nearing_expiration"], "next_day")
    assert len(days) > 4
    assert days == sorted(days)
    overages = shown(kpis["over_license_limit"], "overage")
    assert len(overages) > 2
    assert overages == sorted(overages, reverse=True)
    assert bench.customers.table.header.sorts == [(bench.customers.model.column_of("overage"), True)]
    bench.window.menus.actions["back"].trigger()
    bench.settle()
    columns = bench.customers.table.columns
    columns.sort_by(bench.customers.model.column_of("name"))
    bench.settle()
    press(kpis["nearing_expiration"])
    bench.settle()
    assert columns.layout.sorts == (("name", False),), "an order that the user chose stays"


def test_an_earlier_week_opens_the_customers_of_that_week(bench: Bench) -> None:
    page = bench.page
    week = page.found.weeks[20]  # type: ignore[union-attr]
    bench.window.go("subscriptions", {"week": week})
    bench.settle()
    for card in (
        page.body.kpis.cards["total_customers"],
        page.body.sections["overage"].kpis.cards["overage_customers"],
    ):
        wanted = number(card)
        press(card)
        bench.settle()
        assert bench.customers.model.rowCount() == wanted
        bench.window.menus.actions["back"].trigger()
        bench.settle()
        assert bench.window.page is page
        assert page.state.week == week


def test_sums_and_percentages_are_those_of_the_rows_below_them(bench: Bench) -> None:
    for product in ("calling", "meetings"):
        bench.window.go("subscriptions", {"product": product})
        bench.settle()
        add_up(bench)


def add_up(bench: Bench) -> None:
    body, formats = bench.page.body, bench.page._formats()
    for key, customers, rate in (
        ("expiring", "expiring_customers", "expiring_assignment"),
        ("renewing", "renewing_customers", "renewing_assignment"),
        ("low_assignment", "low_assignment_customers", "low_assignment_rate"),
    ):
        section = body.sections[key]
        rows = rows_of(bench, section)
        cards = section.kpis.cards
        assert number(cards[customers]) == len({row.customer_id for row in rows})
        total, assigned = sum(row.total for row in rows), sum(row.assigned for row in rows)
        assert cards[rate].value.text() == formats.percent(100 * assigned / total)
        assert cards[rate].sub.text() == f"{formats.number(assigned)} of {formats.number(total)}"
        assert section.caption.text().endswith(f"· {formats.number(len(rows))}")
    over = rows_of(bench, body.sections["overage"])
    cards = body.sections["overage"].kpis.cards
    owners = {row.customer_id for row in over}
    excess = sum(row.overage for row in over)
    assert number(cards["overage_customers"]) == len(owners)
    assert number(cards["overage_total"]) == excess
    assert cards["overage_average"].value.text() == formats.decimal(excess / len(owners))


def test_a_percentage_opens_the_table_of_its_section_without_filters(bench: Bench) -> None:
    page = bench.page
    section = page.body.sections["expiring"]
    section.table.filter_range("total", 1_000_000, None)
    bench.settle()
    assert section.table.model.rowCount() == 0
    page.body.verticalScrollBar().setValue(0)
    press(section.kpis.cards["expiring_assignment"])
    bench.settle()
    assert section.table.model.rowCount() == len(rows_of(bench, section)) > 0
    top = section.mapTo(page.body.viewport(), section.rect().topLeft()).y()
    assert 0 <= top <= page.body.sticky.height_at_top() + 40
    assert bench.window.focusWidget() is section.table.table
    bench.window.menus.actions["back"].trigger()
    bench.settle()
    assert page.body.verticalScrollBar().value() == 0
    assert section.table.model.rowCount() == 0, "the filter is back with the step"


def test_a_row_opens_its_customer_and_back_returns(bench: Bench) -> None:
    table = bench.page.body.sections["overage"].table
    bench.page.body.scroll_to("overage", focus=True)
    bench.settle()
    table.table.selectRow(0)
    row = table.model.row_at(0)
    bench.qtbot.keyClick(table.table, Key.Key_Return)
    bench.settle()
    assert bench.window.windowTitle().startswith(row.customer)
    assert bench.window.history.current is not None
    assert bench.window.history.current.place["id"] == row.customer_id
    bench.window.menus.actions["back"].trigger()
    bench.settle()
    assert bench.window.page is bench.page


def test_every_column_of_the_glossary_is_there(bench: Bench) -> None:
    shown = {
        key: [spec.heading() for spec in section.table.model.columns]
        for key, section in bench.page.body.sections.items()
    }
    assert shown["recently_added"] == [
        *("Customer", "Subscription ID", "Days since added", "Total licenses", "Used/Assigned/Available licenses"),
        *("Weekly assignment change", "Weekly usage change"),
    ]
    assert shown["expiring"] == [
        *("Customer", "Subscription ID", "Days until expiration", "Total licenses"),
        *("Used/Assigned/Available licenses", "Usage in last 3 months"),
    ]
    assert shown["renewing"][2] == "Days until renewal"
    assert shown["low_assignment"][2:4] == ["Months since added", "Assigned licenses (%)"]
    assert shown["overage"][2:] == [
        *("Months left", "Auto-renew?", "Total licenses", "Assigned licenses (%)", "Used licenses (%)"),
        *("License overage", "Unused but assigned"),
    ]
    assert len(subscription_columns(["customer"])) == 1


def test_rows_that_are_behind_the_view_only(bench: Bench) -> None:
    """The sections' tables follow the toggle: no row of the other product is among them."""
    seen = {}
    for product in ("calling", "meetings"):
        bench.window.go("subscriptions", {"product": product})
        bench.settle()
        seen[product] = [row.total for row in rows_of(bench, bench.page.body.sections["all"])]
        (total,) = bench.sql(
            "SELECT sum(total) FROM licence_line WHERE product = :product AND vanished_at IS NULL AND total > 0 "
            "AND customer_id IN (SELECT id FROM customer WHERE vanished_at IS NULL)",
            product=product,
        )[0]
        assert sum(seen[product]) == total
    assert seen["calling"] != seen["meetings"]
    assert View().product == "calling"
