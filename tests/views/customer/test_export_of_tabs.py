"""What a customer's tabs and the small lists export: titled by the customer, days as days, amounts with currency."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from partnerdesk.models.export_source import ExportSource
from partnerdesk.views.exports.lists import page_sources
from partnerdesk.views.pages.sync_log import SyncLogPage
from tests.views.customer.conftest import ISTANBUL, Here, Open, rows_of, settle
from tests.views.customers.world import TODAY

pytestmark = pytest.mark.expects_log("propagateSizeHints")


def lines(here: Here, source: ExportSource) -> list[tuple[Any, ...]]:
    with here.customers.replica.read() as connection:
        return [tuple(row) for row in source.fetch(connection, source.ids)]


def test_each_table_of_a_tab_is_a_source_of_its_own(here: Here, open_page: Open) -> None:
    page = open_page(ISTANBUL, "subscriptions")
    sources = page.export_sources()
    assert sources
    for source in sources:
        assert source.title.startswith(f"{page.title()}: ")
        assert not source.of_customers
        made = lines(here, source)
        assert len(made) == len(source.ids)
        assert all(len(line) == len(source.headings) for line in made)


def test_invoices_have_days_amounts_and_a_currency(here: Here, open_page: Open) -> None:
    page = open_page(ISTANBUL, "subscriptions")
    source = next(each for each in page.export_sources() if "Currency" in [heading.text for heading in each.headings])
    headings = [heading.text for heading in source.headings]
    made = [dict(zip(headings, line, strict=True)) for line in lines(here, source)]
    assert {line["Currency"] for line in made} == {"EUR"}
    assert sorted(line["Amount"] for line in made) == [1234.56, 2469.12]
    days = {line["Issued"] for line in made}
    assert days == {date.fromordinal(date(1970, 1, 1).toordinal() + TODAY - 30 * number) for number in (1, 2)}


def test_a_table_exports_the_rows_that_it_shows(here: Here, open_page: Open) -> None:
    page = open_page(ISTANBUL, "subscriptions")
    tab: Any = page.view.current_tab()
    table = next(each for each in tab.findChildren(type(tab.subscriptions)) if each.table.model.rowCount())
    source = next(each for each in page.export_sources() if each.title.endswith(table.title.text()))
    shown = [row[0] for row in rows_of(table)]
    assert [str(line[0]).split()[0] for line in lines(here, source)] == [text.split()[0] for text in shown]


def test_the_sync_log_exports_its_runs(here: Here, qtbot: Any) -> None:
    page = SyncLogPage(here.services)
    qtbot.addWidget(page)
    page.retranslate()
    page.show()
    settle(qtbot, here.services)
    (source,) = page_sources(page)
    assert [heading.text for heading in source.headings][:3] == ["Started", "State", "Seconds"]
    (line,) = lines(here, source)
    assert line[1:3] == ("Complete", 83)
    page.close()
