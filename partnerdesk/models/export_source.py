"""One table as it leaves the program: what it shows, and the lines above it. Knows no widget, query and file format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk import weeks
from partnerdesk.exporting.sheet import Heading, Sheet, Value
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.table_layout import SortLevel

translate = QCoreApplication.translate

Fetch = Callable[[Any, Sequence[int]], Iterable[Sequence[Value]]]
"""(connection to the replica, ids) -> one line of values for each row; runs off the window thread, in blocks."""


@dataclass(frozen=True)
class ExportSource:
    """One table as it is shown at this moment, in the language of the moment."""

    title: str
    headings: tuple[Heading, ...]
    ids: Sequence[int]
    """All rows that the filter leaves, in their order."""
    selected: Sequence[int]
    """Those that are selected, in the same order."""
    fetch: Fetch
    formats: Formats
    filter: str = ""
    """The filter in words; empty without one."""
    order: str = ""
    week: int | None = None
    of_customers: bool = False
    """Whether it is a list of customers: a role may not be allowed to take it out whole."""

    def sheet(self, facts: Sequence[tuple[str, Value]], rows: Iterable[Sequence[Value]]) -> Sheet:
        """Return the table with the lines above it, written for readers as its language does."""
        comma = self.formats.language == "tr"
        return Sheet(self.title, facts, self.headings, rows, comma, self.formats.date_words)


def export_facts(
    source: ExportSource, rows: int, promoted_at: int | None, now: int, *, is_sample: bool
) -> list[tuple[str, Value]]:
    """Return the lines above a table: its age, week, filter, order, rows, when it was exported."""
    formats = source.formats
    unknown = translate("Export", "not known")
    facts: list[tuple[str, Value]] = [
        (translate("Export", "Data as of"), unknown if promoted_at is None else formats.moment(promoted_at)),
        (translate("Export", "Filter"), source.filter or translate("Export", "none")),
    ]
    if source.week is not None:
        week = translate("Figures", "week of {date}").format(date=formats.day(weeks.week_first_day(source.week)))
        facts.insert(1, (translate("Export", "Week"), week))
    if source.order:
        facts.append((translate("Export", "Order"), source.order))
    facts.append((translate("Export", "Rows"), rows_fact(rows, len(source.ids), formats)))
    facts.append((translate("Export", "Exported"), formats.moment(now)))
    if is_sample:
        text = translate("Export", "Invented data of a sample partner: none of these customers exists.")
        facts.insert(0, (translate("Export", "Sample"), text))
    return facts


def rows_fact(rows: int, shown: int, formats: Formats) -> int | str:
    """Return how many rows there are, as a number; in words of how many where some were selected."""
    if rows == shown:
        return rows
    text = translate("Export", "{rows} selected of {shown}")
    return text.format(rows=formats.number(rows), shown=formats.number(shown))


def order_words(sorts: Sequence[SortLevel], columns: Sequence[ColumnSpec[Any]]) -> str:
    """Return an order in words: "Days left, ascending; Customer, descending"."""
    titles = {spec.sort_key: spec.heading() for spec in columns if spec.sort_key}
    ways = {True: translate("Export", "{column}, descending"), False: translate("Export", "{column}, ascending")}
    return "; ".join(ways[down].format(column=titles[key]) for key, down in sorts if key in titles)
