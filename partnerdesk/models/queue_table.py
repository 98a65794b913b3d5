"""The call queues of one customer as a table: columns, and the questions answered from what is at hand. No query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics import calling_words  # noqa: F401 - registers the columns' words
from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.registry import definition
from partnerdesk.analytics.values import Unit
from partnerdesk.figures.calling_customer import LONGEST_WAIT, QueueDetail
from partnerdesk.models import analytics_cells as cells
from partnerdesk.models.analytics_table import AnalyticsColumn, TableSource
from partnerdesk.models.cells import Cell
from partnerdesk.models.figure_words import change_of
from partnerdesk.models.formats import Formats
from partnerdesk.replica.text import fold
from partnerdesk.wording import QT_TRANSLATE_NOOP

CONTEXT = "CallingTable"
translate = QCoreApplication.translate
_FIGURES = {
    "abandoned_percent": "queue_abandoned_percent",
    "answer_time": "queue_answer_time",
    "abandon_wait": "queue_abandon_wait",
    "longest_wait": LONGEST_WAIT,
}
"""Column to the figure that it shows."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A queue with its place in the answer, which is its id."""

    id: int
    queue: QueueDetail

    def value(self, key: str) -> Any:
        """Return what a column is sorted and filtered by."""
        if key in _FIGURES:
            return self.queue.figures[_FIGURES[key]].value
        if key == "abandoned_change":
            return change_of(self.queue.figures["queue_abandoned_percent"])
        return {"queue": fold(self.queue.name), "location": fold(self.queue.location or "") or None}.get(
            key, getattr(self.queue, key, None)
        )


class QueueTable:
    """Answers the questions of an `AnalyticsTable` over the queues that a tab has at hand.

    The tuple of rows is replaced as a whole, so that a question in another thread sees one answer or the other.
    """

    def __init__(self) -> None:
        self.rows: tuple[QueueRow, ...] = ()

    def show(self, queues: Sequence[QueueDetail]) -> None:
        """Take other queues."""
        self.rows = tuple(QueueRow(number, queue) for number, queue in enumerate(queues))

    def source(self) -> TableSource:
        """Return the questions."""
        return TableSource(self._ids, self._rows)

    def _ids(self, _connection: Any, _context: Any, _view: Any, *, sort: Any, filters: ColumnFilters) -> list[int]:
        words = fold(filters.text).split()
        found = [row for row in self.rows if _fits(row, words, filters)]
        for key, descending in reversed(sort):
            known = [row for row in found if row.value(key) is not None]
            rest = [row for row in found if row.value(key) is None]
            found = [*sorted(known, key=lambda row, key=key: row.value(key), reverse=descending), *rest]  # type: ignore[misc]
        return [row.id for row in found]

    def _rows(self, _connection: Any, _context: Any, _view: Any, ids: Sequence[int]) -> list[QueueRow]:
        rows = self.rows
        return [rows[number] for number in ids if number < len(rows)]


def _fits(row: QueueRow, words: Sequence[str], filters: ColumnFilters) -> bool:
    text = fold(f"{row.queue.name} {row.queue.location or ''}")
    for key, (low, high) in filters.ranges.items():
        value = row.value(key)
        if value is None or (low is not None and value < low) or (high is not None and value > high):
            return False
    return all(word in text for word in words)


def queue_columns() -> list[AnalyticsColumn[QueueRow]]:
    """Return the columns: the queue, where it is, what became of its calls, its waiting times."""
    return [
        _own("queue", QT_TRANSLATE_NOOP("CallingTable", "Queue"), _name, pinned="left", width=22, stretch=True),
        _own("location", QT_TRANSLATE_NOOP("CallingTable", "Location"), _location, width=16),
        *(_count(key) for key in ("offered", "answered", "moved", "abandoned")),
        _figure("abandoned_percent", "percent"),
        _defined("abandoned_change", _change, kind="change", width=13, unit="points"),
        *(_figure(key, "seconds") for key in ("answer_time", "abandon_wait", "longest_wait")),
        _own("agents", QT_TRANSLATE_NOOP("CallingTable", "Agents"), _agents, kind="number", width=9),
    ]


def _own(key: str, title: str, cell: Any, **values: Any) -> AnalyticsColumn[QueueRow]:
    return AnalyticsColumn(key, title, cell, CONTEXT, sort_key=key, **values)


def _defined(key: str, cell: Any, **values: Any) -> AnalyticsColumn[QueueRow]:
    # the definition's words, but not its key: "Explain" would tell of the customer's queues together
    found = definition("column", key)
    return AnalyticsColumn(
        key,
        found.title,
        cell,
        "Definitions",
        explanation=found.text,
        sort_key=key,
        filter="range",
        descending_first=True,
        **values,
    )


def _count(key: str) -> AnalyticsColumn[QueueRow]:
    def cell(row: QueueRow, formats: Formats) -> Cell:
        return cells.number_cell(getattr(row.queue, key), formats, reason=_not_named())

    return _defined(key, cell, kind="number", width=11)


def _figure(key: str, unit: Unit) -> AnalyticsColumn[QueueRow]:
    def cell(row: QueueRow, formats: Formats) -> Cell:
        return cells.figure_cell(row.value(key), unit, formats, reason=_not_named())

    return _defined(key, cell, kind="number", width=12, unit=unit)


def _not_named() -> str:
    return translate("QueueTable", "The report of this week does not tell it.")


def _name(row: QueueRow, _formats: Formats) -> Cell:
    return cells.text_cell(row.queue.name, tooltip=row.queue.name)


def _location(row: QueueRow, _formats: Formats) -> Cell:
    return cells.text_cell(row.queue.location) if row.queue.location else cells.unknown()


def _change(row: QueueRow, formats: Formats) -> Cell:
    return cells.change_cell(row.value("abandoned_change"), "points", formats, good="down")


def _agents(row: QueueRow, formats: Formats) -> Cell:
    return cells.figure_cell(row.queue.agents, "number", formats, reason=_not_named())
