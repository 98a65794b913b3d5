"""The columns of the tables of calling engagement (glossary 5.2, 5.5, 5.7): how each value is written. Knows rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics import calling_words, subscription_words  # noqa: F401 - they register the columns' words
from partnerdesk.analytics.calling_charts import as_it_came
from partnerdesk.analytics.values import Unit
from partnerdesk.figures.calling_tables import QualityRow
from partnerdesk.models import analytics_cells as cells
from partnerdesk.models.analytics_cells import Good
from partnerdesk.models.analytics_table import AnalyticsColumn, column
from partnerdesk.models.cells import Cell
from partnerdesk.models.formats import Formats

translate = QCoreApplication.translate

Make = Callable[[], AnalyticsColumn[Any]]


def calling_columns(keys: Sequence[str]) -> list[AnalyticsColumn[Any]]:
    """Return the columns of a table, in order.

    Raises:
        KeyError: there is no such column.
    """
    return [_COLUMNS[key]() for key in keys]


def endpoint_label(key: str) -> str:
    """Return the name of an endpoint type, as its source wrote it."""
    return Formats("en", 0).phrase(as_it_came(key))


def _not_reported() -> str:
    return translate("CallingTable", "The report does not tell it.")


def _customer(row: Any, _formats: Formats) -> Cell:
    return cells.text_cell(row.customer, tooltip=row.customer)


def _count(key: str, width: int = 9) -> Make:
    def cell(row: Any, formats: Formats) -> Cell:
        return cells.number_cell(getattr(row, key), formats, reason=_not_reported())

    return lambda: column(key, cell, kind="number", width=width, filter="range", descending_first=True)


def _figure(key: str, unit: Unit, width: int = 9) -> Make:
    def cell(row: Any, formats: Formats) -> Cell:
        return cells.figure_cell(getattr(row, key), unit, formats, reason=_not_reported())

    return lambda: column(key, cell, kind="number", width=width, filter="range", unit=unit, descending_first=True)


def _change(key: str, unit: Unit, good: Good) -> Make:
    def cell(row: Any, formats: Formats) -> Cell:
        return cells.change_cell(getattr(row, key), unit, formats, good=good)

    return lambda: column(key, cell, kind="change", width=13, filter="range", unit=unit)


def _weeks(key: str, unit: Unit) -> Make:
    def cell(row: Any, formats: Formats) -> Cell:
        return cells.spark_cell(getattr(row, key), unit, formats)

    return lambda: column(key, cell, kind="spark", width=12, descending_first=True)


def _why(key: str, unit: Unit) -> Make:
    """The sentence why, in the order of how much fell."""

    def cell(row: Any, formats: Formats) -> Cell:
        if row.why is None:
            told = translate("CallingTable", "Nothing fell for sure in these four weeks.")
            return replace(cells.unknown(told), note=translate("CallingTable", "nothing for sure"))
        return cells.sentence_cell(row.why, formats)

    return lambda: column(key, cell, width=54, filter="range", unit=unit, descending_first=True, shown=False)


def _worst_endpoint(row: QualityRow, formats: Formats) -> Cell:
    if row.worst_endpoint is None:
        return cells.unknown(translate("CallingTable", "No endpoint type has graded calls."))
    name = endpoint_label(row.worst_endpoint)
    share = formats.percent(row.worst_percent)
    told = translate("CallingTable", "{endpoint}: {share} of its graded calls were poor").format(
        endpoint=name, share=share
    )
    cell = Cell(name, note=share, tooltip=told, spoken=told, copied=name, value=row.worst_endpoint)
    if not row.worst_small:
        return cell
    few = translate("CallingTable", "Too few calls to judge by.")
    return replace(cell, icon="circle-question-mark", tooltip=f"{told}\n{few}", spoken=f"{told}. {few}")


def _poor_percent(row: QualityRow, formats: Formats) -> Cell:
    cell = cells.percent_cell(row.poor_percent, formats, reason=translate("CallingTable", "No call has a grade."))
    if row.graded_by != "computed":
        return cell
    told = translate("CallingTable", "Graded by our cut-offs: the source gave no grades.")
    return replace(cell, tooltip=f"{cell.text}\n{told}", spoken=f"{cell.text}. {told}")


_COLUMNS: dict[str, Make] = {
    "customer": lambda: column("customer", _customer, pinned="left", width=24, min_width=12, stretch=True),
    **{
        key: _count(key)
        for key in (
            *("calls", "minutes"),
            *("good_calls", "poor_calls"),
            *("queues", "answered"),
        )
    },
    "moved": _count("moved", 12),
    **{key: _count(key, 11) for key in ("active_users", "calling_licenses", "quality_calls", "offered", "abandoned")},
    "active_percent": _figure("active_percent", "percent"),
    "calls_per_user": _figure("calls_per_user", "number", 12),
    "calls_change": _change("calls_change", "count", "up"),
    "calls_weeks": _weeks("calls_weeks", "count"),
    "usage_fall": _why("usage_fall", "percent"),
    "poor_percent": lambda: column(
        "poor_percent", _poor_percent, kind="number", width=10, filter="range", unit="percent", descending_first=True
    ),
    "poor_change": _change("poor_change", "points", "down"),
    "worst_endpoint": lambda: column(
        "worst_endpoint", _worst_endpoint, width=25, filter="values", choice=endpoint_label
    ),
    "poor_weeks": _weeks("poor_weeks", "percent"),
    "quality_fall": _why("quality_fall", "points"),
    "abandoned_percent": _figure("abandoned_percent", "percent", 13),
    "answer_time": _figure("answer_time", "seconds", 12),
    "abandon_wait": _figure("abandon_wait", "seconds", 12),
    "longest_wait": _figure("longest_wait", "seconds", 12),
    "abandoned_change": _change("abandoned_change", "points", "down"),
    "abandoned_weeks": _weeks("abandoned_weeks", "percent"),
    "abandonment_fall": _why("abandonment_fall", "points"),
}
