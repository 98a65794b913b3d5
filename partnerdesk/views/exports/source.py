"""What of a page can be exported: the rows and columns that a table shows, with filter and order in words. No SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.calling_tables import TABLES as CALLING_TABLES
from partnerdesk.exporting.sheet import Value
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.export_source import ExportSource, order_words
from partnerdesk.models.table_sheet import sheet_headings, sheet_row
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.filter_bar import FilterState

if TYPE_CHECKING:
    from partnerdesk.views.page import Page

translate = QCoreApplication.translate


def sources_of(page: Page) -> list[ExportSource]:
    """Return the analytics tables that a page shows, the one with the keyboard first, then those in sight."""
    tables = [table for table in page.findChildren(AnalyticsTable) if table.isVisibleTo(page) and has_rows(table)]
    focus = page.focusWidget()

    def rank(table: AnalyticsTable) -> tuple[bool, bool]:
        return not (focus is not None and table.isAncestorOf(focus)), table.table.visibleRegion().isEmpty()

    return [analytics_source(table) for table in sorted(tables, key=rank)]


def has_rows(table: AnalyticsTable) -> bool:
    """Return whether a table has an answer with rows."""
    return table.query.answered is not None and bool(table.model.rowCount())


def analytics_source(table: AnalyticsTable) -> ExportSource:
    """Return what an analytics table shows. It must have an answer."""
    asked, source = table.query.answered, table.source
    assert asked is not None
    columns, formats = table.table.columns.shown(), table.model.formats

    def fetch(connection: Any, ids: Sequence[int]) -> Iterable[Sequence[Value]]:
        rows = source.rows(connection, asked.context, asked.view, ids)
        return (sheet_row(columns, row, formats) for row in rows)

    calling = table.key in CALLING_TABLES
    week = CallingWeeks.of(asked.context, asked.view).week if calling else asked.view.week
    return ExportSource(
        _titled(table),
        sheet_headings(columns),
        table.model.ids,
        [table.model.id_at(place) for place in table.table.selected_places()],
        fetch,
        formats,
        filter_words(
            table.filters.state, {spec.key: spec.heading() for spec in columns_of(table)}, table.filters.label_of
        ),
        order_words(asked.sorts, table.model.columns),
        asked.context.week if week is None else week,
        of_customers=table.opens_rows,
    )


def columns_of(table: AnalyticsTable) -> Sequence[ColumnSpec[Any]]:
    """Return all columns of a table, shown or not: a filter may be on a hidden one."""
    return table.model.columns


def filter_words(state: FilterState, titles: dict[str, str], label: Callable[[str, str], str]) -> str:
    """Return a filter in words: "Product: Calling or Meetings; search: acme"; empty without one."""
    either = translate("Export", " or ")
    parts = [
        f"{titles.get(name, name)}: {either.join(label(name, key) for key in sorted(keys))}"
        for name, keys in state.chosen.items()
        if keys
    ]
    if state.text.strip():
        parts.append(translate("Export", "search: {text}").format(text=state.text.strip()))
    return "; ".join(parts)


def _titled(table: AnalyticsTable) -> str:
    """Return a table's title, with the customer's name before it where it is one customer's."""
    from partnerdesk.views.customer.view import CustomerView

    title, above = table.table.accessibleName(), table.parentWidget()
    while above is not None and not isinstance(above, CustomerView):
        above = QWidget.parentWidget(above)
    return f"{above.title}: {title}" if above is not None and above.title else title
