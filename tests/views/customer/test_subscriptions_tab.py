"""The Subscriptions, History and Overview tabs, and what customers say who lack something. Real widgets, real data."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from partnerdesk.figures.report import report_data
from partnerdesk.replica.schema import customer, licence_line, subscription
from partnerdesk.report.content import report_content
from partnerdesk.views.customer.history_tab import HistoryTab
from partnerdesk.views.customer.overview_tab import OverviewTab
from partnerdesk.views.customer.subscriptions_tab import SubscriptionsTab
from partnerdesk.views.pages.customer import CustomerPage
from partnerdesk.views.widgets.figure_delegates import IdDelegate
from partnerdesk.views.widgets.licence_bar import LicenceBar
from tests.views.customer.conftest import (
    ACME,
    CINAR,
    ENDED,
    FORBIDDEN,
    GONE,
    ISIK,
    ISTANBUL,
    MESSAGING,
    NOTHING,
    Here,
    Open,
    rows_of,
    settle,
    texts,
)

pytestmark = pytest.mark.expects_log("This plugin does not support")
ANSWER = (
    "131 of 120 assigned, 96 used last week: 35 assigned but unused would cover the overage of 11, and 24 would be "
    "left."
)


def subscriptions(page: CustomerPage) -> SubscriptionsTab:
    tab = page.view.current_tab()
    assert isinstance(tab, SubscriptionsTab)
    return tab


# --- subscriptions ---------------------------------------------------------------------------------------------------


def test_the_answer_is_one_sentence_with_its_bar(open_page: Open) -> None:
    tab = subscriptions(open_page(ISTANBUL, "subscriptions"))
    assert ANSWER in texts(tab.advice)
    (bar,) = tab.advice.findChildren(LicenceBar)
    assert bar.accessibleName() == "Webex Calling: 96 used, 131 assigned, 120 total, 11 over the limit"
    assert "Overage: 11" in bar.toolTip()


def test_what_has_ended_is_not_bought_any_more(open_page: Open) -> None:
    page = open_page(ENDED, "subscriptions", size=(1100, 1800))
    tab = subscriptions(page)
    told = "Ended; 30 of its 50 licenses are still assigned: renew or buy, or free them."
    assert told in texts(tab.advice)
    assert not [bar for bar in tab.advice.findChildren(LicenceBar) if bar.isVisibleTo(tab)]
    assert list(tab.products.buttons) == ["meetings"]  # its past can still be looked at
    page.view.open_tab("overview")
    assert told in texts(page.view.pages.currentWidget())


def test_a_report_says_so_too(here: Here) -> None:
    context = here.services.context()
    with here.customers.replica.read() as connection:
        told = {
            each: report_content(report_data(connection, context, each), context, is_sample=False)
            for each in (ENDED, CINAR)
        }
    (over,), (tried,) = told[ENDED].licences, told[CINAR].licences
    assert (over.bar, over.figures) == (None, "ended, 30 still assigned")
    assert "Ended; 30 of its 50 licenses are still assigned: renew or buy, or free them." in [
        point.text for point in told[ENDED].points
    ]
    assert tried.figures == "use unknown, 5 assigned, 25 total; a trial"


def test_a_trial_is_told_apart_from_what_is_bought(open_page: Open) -> None:
    told = texts(subscriptions(open_page(CINAR, "subscriptions")).advice)
    assert "5 of 25 assigned: all of them are of a trial that ends; none is bought yet." in told


def test_each_subscription_has_its_dates_renewal_and_licences(open_page: Open) -> None:
    tab = subscriptions(open_page(ISTANBUL, "subscriptions"))
    (row,) = rows_of(tab.subscriptions)
    assert row[:6] == ["Sub100002", "Webex Calling", "in 30 d", "Yes", "—", "96 / 131 / 120"]
    assert row[6:] == ["0", "11"]
    model = tab.subscriptions.table.model
    cell = model.cell(0, model.column_of("licences"))
    assert cell is not None
    assert cell.accessible.startswith("96 used, 131 assigned, 120 total, 11 over the limit")
    end = model.cell(0, model.column_of("end"))
    assert end is not None
    assert end.accessible == "renews in 30 days, 18 Dec 2026"


def test_two_products_of_a_subscription_are_two_lines(open_page: Open) -> None:
    tab = subscriptions(open_page(ACME, "subscriptions"))
    assert [row[1] for row in rows_of(tab.subscriptions)] == ["Webex Calling", "Webex Meetings"]
    assert list(tab.products.buttons) == ["calling", "meetings"]


def test_an_unknown_renewal_and_a_trial_are_said(here: Here, open_page: Open) -> None:
    with here.customers.replica.write() as connection:
        connection.execute(update(subscription).where(subscription.c.id == CINAR).values(auto_renew=None))
    tab = subscriptions(open_page(CINAR, "subscriptions"))
    (row,) = rows_of(tab.subscriptions)
    assert row[3] == "Unknown"
    model = tab.subscriptions.table.model
    cell = model.cell(0, model.column_of("id"))
    assert cell is not None
    assert [chip.text for chip in cell.chips] == ["Trial"]
    # the id is drawn before its badge, as on the subscriptions page
    assert cell.text == "Sub100003"
    drawn = tab.subscriptions.table.table.itemDelegateForColumn(model.column_of("id"))
    assert isinstance(drawn, IdDelegate)


def test_words_of_reports_are_in_the_language_of_the_window(here: Here, open_page: Open) -> None:
    words = {ISIK: ("Active", "Active"), ACME: ("süresi doldu", "Expired"), CINAR: ("trial_expired", "Trial expired")}
    for someone, (word, shown) in {**words, 8: ("On hold", "On hold")}.items():
        with here.customers.replica.write() as connection:
            connection.execute(update(subscription).where(subscription.c.id == someone).values(status_raw=word))
        assert rows_of(subscriptions(open_page(someone, "subscriptions")).subscriptions)[0][4] == shown


def test_invoices_and_orders_have_their_tables(open_page: Open) -> None:
    tab = subscriptions(open_page(ISTANBUL, "subscriptions", size=(1100, 2400)))
    assert rows_of(tab.invoices) == [
        ["INV-1", "19 Oct 2026", "2 Nov 2026", "1,234.56 EUR", "Overdue", "Sub100002"],
        ["INV-2", "19 Sep 2026", "3 Oct 2026", "2,469.12 EUR", "Paid", "Sub100002"],
    ]
    assert rows_of(tab.orders) == [["WO-7", "18 Nov 2025", "New", "Webex Calling - Professional", "120", "Sub100002"]]


def test_tables_without_rows_say_so(open_page: Open) -> None:
    told = texts(open_page(ISIK, "subscriptions", size=(1100, 2600)))
    assert "No invoices" in told
    assert "No orders" in told


def test_rows_are_copied_with_their_headings(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISTANBUL, "subscriptions", size=(1100, 2400))
    tab = subscriptions(page)
    tab.invoices.table.table.setFocus()
    tab.invoices.table.table.selectRow(0)
    page.copy_selection()
    settle(qtbot, here.services)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:2] == ["Invoice", "Issued"]
    assert copied[1].startswith("INV-1\t")


def test_the_trend_is_of_this_customer_alone(qtbot: QtBot, here: Here, open_page: Open) -> None:
    tab = subscriptions(open_page(ISTANBUL, "subscriptions", size=(1100, 1600)))
    qtbot.waitUntil(lambda: tab.chart.panel is not None)
    data = tab.chart.panel._data  # type: ignore[union-attr]
    assert data is not None
    series = {each.key: each.values for each in data.series}
    # the last week is not reported yet, the one before is: 96 of 131 used, 11 over
    assert (series["used"][-2], series["assigned_unused"][-2], series["overage"][-2]) == (96, 35, 11)
    assert series["available"][-6] == 20
    assert series["available"][-4] is None


# --- overview --------------------------------------------------------------------------------------------------------


def test_the_overview_says_what_matters_and_leads_there(qtbot: QtBot, here: Here, open_page: Open) -> None:
    page = open_page(ISTANBUL)
    tab = page.view.current_tab()
    assert isinstance(tab, OverviewTab)
    told = texts(tab)
    assert ANSWER in told
    assert "96 / 131 / 120" in told
    assert "Webex Calling - Professional: Assigned changed, 118 → 131" in told
    tab.tab_wanted.emit("subscriptions")
    assert page.view.tab == "subscriptions"


def test_a_calm_customer_says_so(open_page: Open) -> None:
    assert "Nothing presses" in texts(open_page(6 + 3).view.pages.currentWidget())  # id 9: a subscription, no licenses


# --- history ---------------------------------------------------------------------------------------------------------


def test_history_tells_each_change_with_its_week_and_source(open_page: Open) -> None:
    tab = open_page(ISTANBUL, "history").view.current_tab()
    assert isinstance(tab, HistoryTab)
    rows = rows_of(tab.changes)
    assert [row[:2] + row[3:6] for row in rows] == [
        ["8 Nov 2026", "Assigned changed", "118", "131", "+13"],
        ["1 Nov 2026", "Assigned changed", "100", "118", "+18"],
    ]
    model = tab.changes.table.model
    cell = model.cell(1, model.column_of("week"))
    assert cell is not None
    assert "nothing is known of those between" in cell.tooltip


def test_history_can_be_filtered(qtbot: QtBot, here: Here, open_page: Open) -> None:
    tab = open_page(ACME, "history").view.current_tab()
    assert isinstance(tab, HistoryTab)
    assert [row[1] for row in rows_of(tab.changes)] == ["Licenses appeared", "Bought changed"]
    tab.changes.table.filter_by("kind", frozenset({"total"}))
    settle(qtbot, here.services)
    assert [row[1] for row in rows_of(tab.changes)] == ["Bought changed"]


def test_without_a_second_week_nothing_has_changed(open_page: Open) -> None:
    assert "Nothing has changed yet" in texts(open_page(ISIK, "history"))


# --- those who lack something ----------------------------------------------------------------------------------------

LACKS = {
    GONE: ("No longer listed", "It was last seen in the week of 11 Oct 2026."),
    NOTHING: ("No subscription and no trial", "nothing is bought or tried"),
    MESSAGING: ("Messaging only", "brings no data"),
    FORBIDDEN: ("Your role may not read this customer", "only its name and what reports tell are known"),
    CINAR: ("No subscription", "There is a trial and nothing bought."),
}


@pytest.mark.parametrize("someone", LACKS)
def test_each_lack_has_its_own_words(open_page: Open, someone: int) -> None:
    title, part = LACKS[someone]
    page = open_page(someone)
    told = texts(page.view.pages.currentWidget())
    assert title in told
    assert any(part in text for text in told)
    page.view.open_tab("subscriptions")
    assert title in subscriptions(page).notice.text()


@pytest.mark.parametrize("reading", ["refused", "never"])
def test_what_could_not_be_read_is_not_called_nothing(qtbot: QtBot, here: Here, open_page: Open, reading: str) -> None:
    values = {"refreshed_at": None, **({"stale_since": None, "stale_code": None} if reading == "never" else {})}
    with here.customers.replica.write() as connection:
        connection.execute(update(customer).where(customer.c.id == FORBIDDEN).values(values))
    page = open_page(FORBIDDEN, size=(1100, 1400))
    tab = page.view.current_tab()
    assert isinstance(tab, OverviewTab)
    pairs = texts(tab.figures)
    for name in ("Active subscriptions", "Ongoing trials"):
        assert pairs[pairs.index(name) + 1] == "—"
    assert texts(tab.changes)[0] == "Nothing could be read of this customer, so its changes are not known."
    page.view.open_tab("subscriptions")
    settle(qtbot, here.services)
    told = texts(subscriptions(page).subscriptions)
    assert "Nothing could be read of this customer, so what it bought or tries is not known." in told
    assert "This customer has bought nothing and tries nothing." not in told
    page.view.open_tab("history")
    settle(qtbot, here.services)
    assert "Nothing has changed yet" not in texts(page)


def test_a_customer_that_was_read_and_has_nothing_says_nothing(open_page: Open) -> None:
    assert "This customer has bought nothing and tries nothing." in texts(open_page(NOTHING, "subscriptions"))


def test_a_customer_whose_terms_are_all_over_says_since_when(here: Here, open_page: Open) -> None:
    with here.customers.replica.write() as connection:
        connection.execute(update(licence_line).where(licence_line.c.customer_id == ENDED).values(vanished_at=1))
    tab = subscriptions(open_page(ENDED, "subscriptions"))
    told = "Everything has ended. The last of it ended on 8 Nov 2026; nothing is active now."
    assert told in tab.notice.text().splitlines()
    assert told not in subscriptions(open_page(ISIK, "subscriptions")).notice.text()


def test_nothing_is_asked_where_there_is_nothing_to_answer(open_page: Open) -> None:
    # id 9: an active subscription whose licenses are not listed
    assert not subscriptions(open_page(9, "subscriptions")).question.isVisible()


def test_a_vanished_customer_stays_readable(open_page: Open) -> None:
    page = open_page(GONE, "subscriptions")
    assert "No longer listed" in texts(page.view.header)
    assert "Last seen in the week of 11 Oct 2026" in texts(page.view.header)
    assert not page.view.header.launch.isEnabled()
    assert page.view.header.launch.accessibleDescription().startswith("This customer is no longer listed")
    assert [row[0] for row in rows_of(subscriptions(page).subscriptions)] == ["Sub100010"]


def test_hostile_texts_stay_text(open_page: Open) -> None:
    page = open_page(8)
    assert page.view.header.name.text() == "<b>Bold</b> & Co"
    for label in page.findChildren(type(page.view.header.name)):
        assert label.textFormat() == Qt.TextFormat.PlainText
