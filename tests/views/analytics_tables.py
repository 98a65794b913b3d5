"""A table of invented rows, sorted and filtered in plain Python, for the tests of the analytics table."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.errors import Fault
from partnerdesk.models import analytics_cells as cells
from partnerdesk.models.analytics_table import AnalyticsColumn, TableSource
from partnerdesk.models.cells import Bar, Cell
from partnerdesk.models.formats import Formats
from partnerdesk.replica.rows import FilterOption


@dataclass(frozen=True)
class Line:
    """One invented row."""

    id: int
    customer_id: int
    name: str
    identity: str
    trial: bool
    calls: int
    poor: float | None
    change: float | None
    days: int
    renews: bool | None
    bar: Bar
    weeks: tuple[float | None, ...]


def lines(count: int) -> list[Line]:
    """Return rows that differ in every column."""
    return [
        Line(
            id=number,
            customer_id=1000 + number,
            name=f"Müşteri {number:02}" if number != 3 else "<b>Bold</b> & Co",
            identity=f"Sub{100000 + number * 7}",
            trial=number % 4 == 0,
            calls=(number * 37) % 101,
            poor=None if number % 9 == 0 else (number * 13 % 70) / 2,
            change=None if number % 5 == 0 else float((number * 7) % 11 - 5),
            days=number % 30,
            renews=(None, True, False)[number % 3],
            bar=Bar(number, number * 2, number * 2 + 5, 5, 0) if number % 6 else Bar(9, 14, 10, 0, 4),
            weeks=tuple(None if (number + week) % 7 == 0 else float((number * week) % 17) for week in range(8)),
        )
        for number in range(1, count + 1)
    ]


def _column(key: str, title: str, cell: Callable[[Line, Formats], Cell], **values: Any) -> AnalyticsColumn[Line]:
    plain: dict[str, Any] = {"sort_key": key, "defined": f"test_{key}", "explanation": f"What {title} means."}
    return AnalyticsColumn(key, title, cell, "TestTable", **{**plain, **values})


def columns() -> tuple[AnalyticsColumn[Line], ...]:
    """Return one column of each kind."""
    return (
        _column("name", "Customer", lambda row, _f: cells.text_cell(row.name), pinned="left", width=24, stretch=True),
        _column("identity", "Subscription ID", lambda row, _f: cells.id_cell(row.identity, trial=row.trial), kind="id"),
        _column(
            "calls",
            "Calls",
            lambda row, formats: cells.number_cell(row.calls, formats),
            kind="number",
            filter="range",
            descending_first=True,
        ),
        _column(
            "poor",
            "Poor",
            lambda row, formats: cells.percent_cell(row.poor, formats),
            kind="number",
            filter="range",
            unit="percent",
        ),
        _column("change", "Change", lambda row, f: cells.change_cell(row.change, "count", f, good="up"), kind="change"),
        _column("days", "Days", lambda row, formats: cells.days_cell(row.days, formats), kind="number"),
        _column(
            "renews",
            "Renews",
            lambda row, _f: cells.yes_no_cell(row.renews),
            filter="values",
            choice=lambda key: {"yes": "Yes", "no": "No", "unknown": "Unknown"}.get(key, key),
        ),
        _column("bar", "Licenses", lambda row, formats: cells.bar_cell(row.bar, formats), kind="bar", width=18),
        _column(
            "weeks", "8 weeks", lambda row, f: cells.spark_cell(row.weeks, "count", f), kind="spark", sort_key=None
        ),
    )


@dataclass
class Invented:
    """Answers the questions of a table; notes what was asked."""

    rows: list[Line]
    fault: Fault | None = None
    asked: list[tuple[Any, Any, Any]] = field(default_factory=list)
    slow: float = 0.0

    def source(self) -> TableSource:
        """Return the questions."""
        return TableSource(self._ids, self._rows, self._options)

    def _ids(self, _connection: Any, _context: Any, view: Any, *, sort: Any, filters: ColumnFilters) -> Sequence[int]:
        time.sleep(self.slow)
        if self.fault is not None:
            raise self.fault
        self.asked.append((view, sort, filters))
        found = [row for row in self.rows if _fits(row, filters)]
        found.sort(key=lambda row: row.name)
        for key, descending in reversed(sort):
            found.sort(key=lambda row, key=key: _worth(getattr(row, key)), reverse=descending)  # type: ignore[misc]
        return [row.id for row in found]

    def _rows(self, _connection: Any, _context: Any, _view: Any, ids: Sequence[int]) -> list[Line]:
        known = {row.id: row for row in self.rows}
        return [known[each] for each in ids]

    def _options(self, _connection: Any, _context: Any, _view: Any) -> Mapping[str, Sequence[FilterOption]]:
        counts = {
            key: sum(1 for row in self.rows if row.renews is value)
            for key, value in (("yes", True), ("no", False), ("unknown", None))
        }
        return {"renews": [FilterOption(key, count) for key, count in counts.items()]}


def _worth(value: Any) -> Any:
    return float("-inf") if value is None else value


def _fits(row: Line, filters: ColumnFilters) -> bool:
    words = {True: "yes", False: "no", None: "unknown"}
    for key, (low, high) in filters.ranges.items():
        value = getattr(row, key)
        if value is None or (low is not None and value < low) or (high is not None and value > high):
            return False
    return filters.text.lower() in row.name.lower() and all(
        words[getattr(row, key)] in keys for key, keys in filters.values.items()
    )
