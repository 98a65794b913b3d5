"""From a row of a ranked table to its customer, on to the next row, and back to the table as it was."""

from __future__ import annotations

import pytest

from partnerdesk.views.pages.customer import CustomerPage
from tests.views.calling.conftest import Bench

pytestmark = pytest.mark.expects_log("propagateSizeHints")


def test_the_way_leads_through_the_ranked_rows_and_back(bench: Bench) -> None:
    section = bench.page.body.sections["usage"]
    section.rank.buttons["fell"].click()
    bench.settle()
    rows = list(section.table.model.ids)
    assert len(rows) > 3
    section.table.customer_wanted.emit(rows[1])
    bench.settle()
    page = bench.window.page
    assert isinstance(page, CustomerPage)
    header = page.view.header
    assert header.place.text() == f"2 of {len(rows)}"
    assert header.back.text().strip() == "Calling"
    header.next.click()
    bench.settle()
    assert page.view.customer == rows[2]
    header.back.click()
    bench.settle()
    assert bench.window.page is bench.page
    assert section.rank.buttons["fell"].isChecked()
    assert list(section.table.model.ids) == rows
