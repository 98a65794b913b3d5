"""The license distribution trend (glossary 4.3), from the sums that are kept of each week."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.subscription_words import TREND
from partnerdesk.analytics.values import ChartData, Phrase, Series, View
from partnerdesk.replica.schema import week_total
from partnerdesk.wording import QT_TRANSLATE_NOOP

DEFAULT_WEEKS = 52
RANGES = (8, 26, 52, 104, None)
"""8 weeks, 6, 12, 24 months, all."""
_UNREPORTED = QT_TRANSLATE_NOOP(
    "Definitions", "%n week(s) without a usage report: what was assigned is shown undivided."
)
_PARTLY = QT_TRANSLATE_NOOP(
    "Definitions", "In %n week(s) the usage report leaves licenses out; they are shown undivided."
)
_GAPS = QT_TRANSLATE_NOOP("Definitions", "Of %n week(s) no figures were kept.")
_RUNNING = QT_TRANSLATE_NOOP("Definitions", "The last week is not over yet.")


def licence_trend(
    connection: Connection, context: Context, view: View, *, weeks: int | None = DEFAULT_WEEKS
) -> ChartData:
    """Return the trend of a product, up to the view's week; None among the values is a gap.

    Series: used, assigned_unused, assigned_unknown (assigned, but no report says whether used), available, overage.
    used + assigned_unused + assigned_unknown = assigned; with available they reach total + overage, so that what stands
    above the line of the total is the overage, and the overage is not to be stacked on top once more.

    Args:
        connection: of the replica.
        context: the day.
        view: product and week.
        weeks: how many weeks; None: from the first that there is.
    """
    last = context.week if view.week is None else min(view.week, context.week)
    found = _fetch(connection, view.product, last)
    first = min(found, default=last) if weeks is None else last - weeks + 1
    x = tuple(range(first, last + 1))
    rows = [found.get(week) for week in x]
    return ChartData(
        key=TREND.key,
        x_kind="week",
        x=x,
        series=(
            _series("used", QT_TRANSLATE_NOOP("Definitions", "Used"), rows),
            _series("assigned_unused", QT_TRANSLATE_NOOP("Definitions", "Assigned, not used"), rows),
            _series("assigned_unknown", QT_TRANSLATE_NOOP("Definitions", "Assigned, use not reported"), rows),
            _series("available", QT_TRANSLATE_NOOP("Definitions", "Available"), rows),
            _series("overage", QT_TRANSLATE_NOOP("Definitions", "Over the limit"), rows),
        ),
        partial=frozenset({len(x) - 1} if last == context.week and rows[-1] is not None else ()),
        notes=_notes(rows, running=last == context.week and rows[-1] is not None),
    )


def _fetch(connection: Connection, product: str, last: int) -> dict[int, dict[str, Any]]:
    query = select(week_total).where(week_total.c.product == product, week_total.c.week <= last)
    found = {}
    for row in connection.execute(query).mappings():
        told = (row["used"] or 0) + (row["assigned_unused"] or 0)
        whole = row["lines_with_use"] == row["lines"]
        found[row["week"]] = {**row, "assigned_unknown": 0 if whole else max(0, row["assigned"] - told)}
    return found


def _series(key: str, title: str, rows: list[dict[str, Any] | None]) -> Series:
    values = tuple(None if row is None else row[key] for row in rows)
    return Series(key, Phrase(title), values, _TONES[key])


_TONES = {
    "used": "used",
    "assigned_unused": "assigned",
    "assigned_unknown": "unknown",
    "available": "available",
    "overage": "overage",
}


def _notes(rows: list[dict[str, Any] | None], *, running: bool) -> tuple[Phrase, ...]:
    known = [row for row in rows if row is not None]
    counts = {
        _GAPS: len(rows) - len(known),
        _UNREPORTED: sum(row["lines_with_use"] == 0 for row in known),
        _PARTLY: sum(0 < row["lines_with_use"] < row["lines"] for row in known),
    }
    told = [Phrase(text, count=count) for text, count in counts.items() if count]
    return (*told, *((Phrase(_RUNNING),) if running else ()))
