"""The customer list's questions to the replica, asked off the window thread. Knows no widget and writes no SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import Sort, count_query, ids_query, row_queries
from partnerdesk.analytics.filters import CustomerFilter
from partnerdesk.analytics.options import option_queries
from partnerdesk.errors import Fault
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.table_copy import rows_as_text
from partnerdesk.replica.customers import FilterOptions, fetch_count, fetch_customer_rows, fetch_ids, fetch_options
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.views.pages.customers_filters import NAMES
from partnerdesk.views.services import Services

_BLOCK = 500


@dataclass(frozen=True)
class Found:
    """The answer to a filter and an order."""

    ids: Sequence[int]
    total: int
    """How many customers there are without a filter."""
    refresh: bool
    """Whether the question was the same as before, after a change of the data."""


@dataclass(frozen=True)
class Way:
    """A way out of a filter that finds nothing: how many there are without one of its parts."""

    name: str
    count: int


class CustomersQuery(QObject):
    """Asks for ids, rows, filter values and texts to copy.

    `found(Found)`, `options_found(FilterOptions)`, `failed(fault)`, `ways_found(list of Way)`, `copied(text, rows)`,
    `copy_failed(fault)`.
    """

    found = Signal(object)
    options_found = Signal(object)
    failed = Signal(object)
    ways_found = Signal(object)
    copied = Signal(str, int)
    copy_failed = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    def ask_ids(self, wanted: CustomerFilter, sorts: Sequence[Sort], *, refresh: bool) -> None:
        """Ask for the ordered ids of a filter; a newer question replaces this one."""
        context = self._services.context()

        def work(connection: Any) -> Found:
            ids = fetch_ids(connection, ids_query(wanted, sorts, context))
            return Found(ids, fetch_count(connection, count_query(CustomerFilter(), context)), refresh)

        self._services.reader.ask("customers.ids", work, self._on_found, self._on_failed)

    def ask_options(self) -> None:
        """Ask what the filters offer, counted over all customers."""
        context = self._services.context()
        self._services.reader.ask(
            "customers.options", lambda connection: fetch_options(connection, option_queries(context)), self._on_options
        )

    def fetch_rows(
        self,
        ids: tuple[int, ...],
        on_rows: Callable[[Sequence[CustomerRow]], None],
        on_fault: Callable[[Exception], None],
    ) -> None:
        """Load a block of rows for the table."""
        context = self._services.context()
        self._services.reader.ask(
            "customers.rows", lambda connection: rows_of(connection, ids, context), on_rows, on_fault
        )

    def ask_ways(self, wanted: CustomerFilter) -> None:
        """Ask how many customers there were without each part of a filter, most first."""
        context = self._services.context()
        empty = CustomerFilter()
        parts = [name for name in (*NAMES, "text") if getattr(wanted, name)]

        def work(connection: Any) -> list[Way]:
            ways = []
            for name in parts:
                without = replace(wanted, **{name: getattr(empty, name)})
                ways.append(Way(name, fetch_count(connection, count_query(without, context))))
            return sorted((way for way in ways if way.count), key=lambda way: -way.count)

        self._services.reader.ask("customers.ways", work, self._on_ways)

    def copy(self, ids: Sequence[int], columns: Sequence[ColumnSpec[CustomerRow]], formats: Formats) -> None:
        """Make the text of these rows for the clipboard."""
        context = self._services.context()

        def work(connection: Any) -> tuple[str, int]:
            rows: list[CustomerRow] = []
            for start in range(0, len(ids), _BLOCK):
                rows.extend(rows_of(connection, tuple(ids[start : start + _BLOCK]), context))
            return rows_as_text(columns, rows, formats), len(rows)

        self._services.reader.ask("customers.copy", work, self._on_text, self._on_copy_failed)

    def _on_text(self, made: tuple[str, int]) -> None:
        self.copied.emit(*made)

    def _on_copy_failed(self, fault: Fault) -> None:
        self.copy_failed.emit(fault)

    def _on_found(self, found: Found) -> None:
        self.found.emit(found)

    def _on_options(self, options: FilterOptions) -> None:
        self.options_found.emit(options)

    def _on_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)

    def _on_ways(self, ways: list[Way]) -> None:
        self.ways_found.emit(ways)


def rows_of(connection: Any, ids: Sequence[int], context: Context) -> list[CustomerRow]:
    """Return the rows with these ids, in their order."""
    return fetch_customer_rows(connection, row_queries(ids, context))
