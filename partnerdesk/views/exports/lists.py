"""The lists that are no analytics tables as export sources: customers, imports, sync log, pending changes. No SQL."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from partnerdesk.analytics.customer_list import WORST_FIRST, usual_order
from partnerdesk.exporting.sheet import Heading, Value
from partnerdesk.i18n import fault_sentence
from partnerdesk.models.export_source import ExportSource, order_words
from partnerdesk.models.formats import Formats
from partnerdesk.models.imports import COLUMNS
from partnerdesk.models.table_sheet import sheet_headings, sheet_row
from partnerdesk.sync.worker_events import fault_from_code
from partnerdesk.views.exports.source import filter_words, sources_of
from partnerdesk.views.pages.customers_filters import customer_filter, titles, value_label
from partnerdesk.views.pages.customers_query import rows_of
from partnerdesk.views.status import counts_text

if TYPE_CHECKING:
    from partnerdesk.views.page import Page
    from partnerdesk.views.pages.changes import ChangesPage
    from partnerdesk.views.pages.customers import CustomersPage
    from partnerdesk.views.pages.imports import ImportsPage
    from partnerdesk.views.pages.sync_log import SyncLogPage

translate = QCoreApplication.translate


def page_sources(page: Page) -> list[ExportSource]:
    """Return what can be exported of a page: its own list, else the analytics tables that it shows."""
    make = _LISTS.get(page.key)
    return make(page) if make is not None else sources_of(page)


def customers_source(page: CustomersPage) -> list[ExportSource]:
    """Return the customer list as it is filtered and ordered; nothing while there are no rows."""
    if not page.model.rowCount():
        return []
    columns, formats, context = page.table.columns.shown(), page.model.formats, page.services.context()

    def fetch(connection: Any, ids: Sequence[int]) -> Iterable[Sequence[Value]]:
        return (sheet_row(columns, row, formats) for row in rows_of(connection, ids, context))

    chosen, own = page.table.columns.layout.sorts, usual_order(customer_filter(page.filters.state))
    if not chosen and own != WORST_FIRST:
        chosen = tuple((sort.key, sort.descending) for sort in own)
    usual = translate("Export", "the most pressing status first")
    return [
        ExportSource(
            translate("CustomersPage", "Customers"),
            sheet_headings(columns),
            page.model.ids,
            [page.model.id_at(place) for place in page.table.selected_places()],
            fetch,
            formats,
            filter_words(page.filters.state, titles(), value_label),
            order_words(chosen, page.model.columns) or usual,
            context.week,
            of_customers=True,
        )
    ]


def imports_source(page: ImportsPage) -> list[ExportSource]:
    """Return the list of imports as it is searched and sorted."""
    rows, model, formats = page.model.rows, page.model, _formats(page)
    places = {"taken": lambda row: row.rows_taken, "rejected": lambda row: row.rows_rejected}
    headings = tuple(
        Heading(str(model.headerData(place, Qt.Orientation.Horizontal)), key in places)
        for place, key in enumerate(COLUMNS)
    )
    lines = [
        tuple(
            places[key](row) if key in places
            else formats.local(row.imported_at) if key == "when"
            else model.text(row, key)
            for key in COLUMNS
        )
        for row in rows
    ]  # fmt: skip
    searched = page.search.text().strip()
    told = translate("Export", "search: {text}").format(text=searched) if searched else ""
    return _fixed(translate("ImportsPage", "Imports"), headings, lines, formats, told)


def log_source(page: SyncLogPage) -> list[ExportSource]:
    """Return the runs that the sync log shows, newest first."""
    from partnerdesk.views.pages.sync_log import state_text

    formats = _formats(page)
    headings = (
        Heading(translate("Export", "Started"), width=16),
        Heading(translate("Export", "State"), width=18),
        Heading(translate("Export", "Seconds"), number=True),
        Heading(translate("Export", "What it brought"), width=50),
        Heading(translate("Export", "Problems"), number=True),
        Heading(translate("Export", "Fault"), width=40),
    )
    lines = [
        (
            formats.local(run.started_at),
            state_text(run.state),
            None if run.finished_at is None else run.finished_at - run.started_at,
            counts_text(run.summary),
            run.problems,
            fault_sentence(fault_from_code(run.fault_code, run.fault_params)) if run.fault_code else None,
        )
        for run in page.runs
    ]
    return _fixed(translate("SyncLogPage", "Sync log"), headings, lines, formats)


def changes_source(page: ChangesPage) -> list[ExportSource]:
    """Return the changes that the queue page shows: what needs a decision, what waits, what has ended."""
    from partnerdesk.views.admins.words import state_text

    if page.queue is None:
        return []
    formats, queue = _formats(page), page.queue
    headings = (
        Heading(translate("Export", "Written down"), width=16),
        Heading(translate("Export", "Change"), width=12),
        Heading(translate("Export", "Person"), width=24),
        Heading(translate("Export", "Customer"), width=28),
        Heading(translate("Export", "State"), width=24),
        Heading(translate("Export", "Ended"), width=16),
    )
    verbs = {"assign": translate("Export", "assign"), "unassign": translate("Export", "remove")}
    lines = [
        (
            formats.local(row.created_at),
            verbs.get(row.verb, row.verb),
            row.person_name,
            row.customer_name,
            state_text(row.state),
            None if row.ended_at is None else formats.local(row.ended_at),
        )
        for row in (*queue.held, *queue.waiting, *queue.ended)
    ]
    return _fixed(translate("ChangesPage", "Pending changes"), headings, lines, formats)


def _fixed(
    title: str, headings: tuple[Heading, ...], lines: Sequence[Sequence[Value]], formats: Formats, told: str = ""
) -> list[ExportSource]:
    """Return a source whose rows are at hand."""
    if not lines:
        return []
    places = range(len(lines))
    return [ExportSource(title, headings, places, (), lambda _connection, ids: [lines[n] for n in ids], formats, told)]


def _formats(page: Any) -> Formats:
    return Formats(page.services.language.code, page.services.now())


_LISTS: dict[str, Callable[[Any], list[ExportSource]]] = {
    "customers": customers_source,
    "imports": imports_source,
    "sync_log": log_source,
    "changes": changes_source,
}
"""Key of a page to what its own list gives."""
