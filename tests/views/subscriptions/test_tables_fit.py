"""What can be read in the tables of the subscriptions page at 1280 pixels: headings and ids in full, both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from partnerdesk.views.widgets.paged_table import PagedTable
from tests.views.subscriptions.conftest import Bench

pytestmark = pytest.mark.expects_log("This plugin does not support")


def cut_headings(table: PagedTable) -> list[str]:
    """Return the headings that can't be read whole, each with the arrow of a sorted column beside it."""
    look, found = table.look, []
    for column, spec in enumerate(table.paged.columns):
        edge = look.edge_pad if column == table.header.edge else look.pad
        room = table.columnWidth(column) - edge - look.pad - look.icon_side - 2
        inner = QRect(0, 0, room, look.row_height - 1)
        one_line = look.heading_metrics.horizontalAdvance(spec.heading()) <= room
        if not table.isColumnHidden(column) and not one_line and not table.header._fits_wrapped(inner, spec.heading()):
            found.append(spec.heading())
    return found


@pytest.mark.parametrize("code", ["en", "tr"])
def test_headings_and_ids_are_whole(bench: Bench, code: str) -> None:
    bench.window.resize(1280, 820)
    bench.world.services.language.set(code)
    bench.settle()
    for key, section in bench.page.body.sections.items():
        table = section.table.table
        assert cut_headings(table) == [], key
        column = section.table.model.column_of("subscription_id")
        cells = [section.table.model.cell(place, column) for place in range(section.table.model.rowCount())]
        bench.settle()
        cells = [section.table.model.cell(place, column) for place in range(min(40, section.table.model.rowCount()))]
        delegate = table.itemDelegateForColumn(column)
        room = table.columnWidth(column) - 2 * table.look.pad
        cut = [cell.text for cell in cells if cell is not None and delegate.content_width(cell) > room]  # type: ignore[attr-defined]
        assert cut == [], key


def test_the_licenses_of_new_customers_say_that_they_are_more_than_the_rows_below(bench: Bench) -> None:
    card = bench.page.body.sections["recently_added"].kpis.cards["new_customers_licenses"]
    assert card.sub.text() == "All subscriptions of these customers, not the new ones alone"
    assert "the table lists the new ones alone" in card.toolTip()
