"""An analytics table's questions to the replica, asked off the window thread. Knows no widget and writes no SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import View
from partnerdesk.errors import Fault
from partnerdesk.models.analytics_table import Sorts, TableSource
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.table_copy import rows_as_text
from partnerdesk.views.services import Services

_numbers = count()
_BLOCK = 500


@dataclass(frozen=True)
class Question:
    """What was asked of the replica."""

    context: Context
    view: View
    sorts: Sorts
    filters: ColumnFilters


@dataclass(frozen=True)
class Found:
    """What it answered."""

    question: Question
    ids: Sequence[int]
    total: int
    """Rows without a filter."""
    options: Any


class AnalyticsQuery(QObject):
    """Asks for ids, rows and texts to copy; a newer question replaces an older one of its kind.

    `found(Found)`, `failed(fault)`, `copied(text, rows)`, `copy_failed(fault)`.
    """

    found = Signal(object)
    failed = Signal(object)
    copied = Signal(str, int)
    copy_failed = Signal(object)

    def __init__(self, services: Services, key: str, source: TableSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._source = services, source
        # the same table may be open in several windows: each asks for itself
        self._channel = f"table.{key}.{next(_numbers)}"
        self.answered: Question | None = None
        """The question behind the ids that are shown; rows are asked for as it was."""

    def ask(self, view: View, sorts: Sorts, filters: ColumnFilters) -> None:
        """Ask for the ordered ids, how many there are without a filter, and what the choosers offer."""
        question, source, nothing = (
            Question(self._services.context(), view, sorts, filters),
            self._source,
            ColumnFilters(),
        )

        def work(connection: Any) -> Found:
            context = question.context
            ids = source.ask_ids(connection, context, view, sorts, filters)
            whole = len(ids) if filters == nothing else len(source.ask_ids(connection, context, view, sorts, nothing))
            options = source.options(connection, context, view) if source.options else {}
            return Found(question, ids, whole, options)

        self._services.reader.ask(f"{self._channel}.ids", work, self._on_found, self._on_failed)

    def fetch_rows(
        self,
        ids: tuple[int, ...],
        on_rows: Callable[[Sequence[Any]], None],
        on_fault: Callable[[Exception], None],
    ) -> None:
        """Load a block of rows for the table."""
        asked, source = self.answered, self._source
        if asked is None:
            return
        self._services.reader.ask(
            f"{self._channel}.rows",
            lambda connection: source.rows(connection, asked.context, asked.view, ids),
            on_rows,
            on_fault,
        )

    def copy(self, ids: Sequence[int], columns: Sequence[ColumnSpec[Any]], formats: Formats) -> None:
        """Make the text of these rows for the clipboard."""
        asked, source = self.answered, self._source
        if asked is None:
            return

        def work(connection: Any) -> tuple[str, int]:
            rows: list[Any] = []
            for start in range(0, len(ids), _BLOCK):
                rows.extend(source.rows(connection, asked.context, asked.view, ids[start : start + _BLOCK]))
            return rows_as_text(columns, rows, formats), len(rows)

        self._services.reader.ask(f"{self._channel}.copy", work, self._on_text, self._on_copy_failed)

    def _on_found(self, found: Found) -> None:
        self.found.emit(found)

    def _on_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)

    def _on_text(self, made: tuple[str, int]) -> None:
        self.copied.emit(*made)

    def _on_copy_failed(self, fault: Fault) -> None:
        self.copy_failed.emit(fault)
