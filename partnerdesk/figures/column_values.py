"""The value of one cell with the figures that it was made of (glossary 4.9). Knows rows, runs nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from partnerdesk.analytics.subscription_base import Snapshot
from partnerdesk.analytics.values import Figure, Phrase, Unit
from partnerdesk.figures.tables import SubscriptionTableRow
from partnerdesk.wording import QT_TRANSLATE_NOOP

_RATIO = QT_TRANSLATE_NOOP("Definitions", "{part} ÷ {whole} = {value_percent}.")
_FROM_DAY = QT_TRANSLATE_NOOP("Definitions", "From {first_day} to {last_day}.")
_BAR = QT_TRANSLATE_NOOP(
    "Definitions", "{used} used, {assigned} assigned, {available} available of {total}; {overage} over the limit."
)
_BAR_NO_USE = QT_TRANSLATE_NOOP(
    "Definitions", "{assigned} assigned, {available} available of {total}; {overage} over the limit."
)
_MORE_USED = QT_TRANSLATE_NOOP(
    "Definitions", "{used} were used while {assigned} are assigned: some were taken back within the week."
)
_DIFFERENCE = QT_TRANSLATE_NOOP("Definitions", "{now} now, {before} the week before.")
_DISTINCT = QT_TRANSLATE_NOOP(
    "Definitions", "Different licenses used in 90 days, as the report of the week of {week} has it."
)
_LARGEST = QT_TRANSLATE_NOOP("Definitions", "The largest number of one week in the 13 weeks up to the week of {week}.")
_NO_DAY = QT_TRANSLATE_NOOP("Definitions", "No report gave that day.")
_NO_USE = QT_TRANSLATE_NOOP("Definitions", "No report gave the use of these licenses.")
_PARTLY = QT_TRANSLATE_NOOP("Definitions", "%n license line(s) without a usage report: not counted in use.")
_NO_EARLIER = QT_TRANSLATE_NOOP("Definitions", "There are no figures of the week before.")


@dataclass(frozen=True, slots=True)
class Cell:
    """A value and what it was made of."""

    value: Figure | None = None
    filled: Phrase | None = None
    missing: tuple[Phrase, ...] = ()


def explain_cell(key: str, row: SubscriptionTableRow, wanted: Snapshot) -> Cell:
    """Return the value of a column in a row, with its figures; nothing for columns of words."""
    make = _CELLS.get(key)
    return make(key, row, wanted) if make is not None else Cell()


def _days(key: str, row: SubscriptionTableRow, wanted: Snapshot) -> Cell:
    values = {
        "days_since_added": (row.days_since_added, row.added_day, wanted.day),
        "months_since_added": (row.months_since_added, row.added_day, wanted.day),
        "days_until_expiration": (row.days_until_end, wanted.day, row.end_day),
        "days_until_renewal": (row.days_until_end, wanted.day, row.end_day),
        "months_left": (row.months_left, wanted.day, row.end_day),
    }
    value, first, last = values[key]
    if first is None or last is None:
        return Cell(Figure(key, "count", None), missing=(Phrase(_NO_DAY),))
    return Cell(Figure(key, "count", value), Phrase(_FROM_DAY, {"first_day": first, "last_day": last}))


def _plain(
    value: Callable[[SubscriptionTableRow], int | None],
) -> Callable[[str, SubscriptionTableRow, Snapshot], Cell]:
    return lambda key, row, _wanted: Cell(Figure(key, "count", value(row)))


def _bar(key: str, row: SubscriptionTableRow, _wanted: Snapshot) -> Cell:
    values = {"assigned": row.assigned, "available": row.available, "total": row.total, "overage": row.overage}
    figure = Figure(key, "percent", row.assigned_percent, row.assigned, row.total)
    if row.used is None:
        return Cell(figure, Phrase(_BAR_NO_USE, values), (Phrase(_NO_USE),))
    told = _use(row)
    if row.used > row.assigned:
        told = (Phrase(_MORE_USED, {"used": row.used, "assigned": row.assigned}), *told)
    return Cell(figure, Phrase(_BAR, {**values, "used": row.used}), told)


def _use(row: SubscriptionTableRow) -> tuple[Phrase, ...]:
    if row.used is None:
        return (Phrase(_NO_USE),)
    return (Phrase(_PARTLY, count=row.unreported),) if row.unreported else ()


def _assigned(key: str, row: SubscriptionTableRow, _wanted: Snapshot) -> Cell:
    return _ratio(key, row.assigned, row.total, row.assigned_percent, ())


def _used(key: str, row: SubscriptionTableRow, _wanted: Snapshot) -> Cell:
    return _ratio(key, row.used, row.used_of, row.used_percent, _use(row))


def _ratio(key: str, part: int | None, whole: int, value: float | None, told: tuple[Phrase, ...]) -> Cell:
    figure = Figure(key, "percent", value, part, whole)
    if part is None or value is None:
        return Cell(figure, missing=told)
    return Cell(figure, Phrase(_RATIO, {"part": part, "whole": whole, "value_percent": value}), told)


def _change(key: str, row: SubscriptionTableRow, _wanted: Snapshot) -> Cell:
    now, change = (row.assigned, row.assignment_change) if key == "assignment_change" else (row.used, row.usage_change)
    unit: Unit = "count"
    if now is None or change is None:
        return Cell(Figure(key, unit, None), missing=(Phrase(_NO_EARLIER),))
    return Cell(Figure(key, unit, change), Phrase(_DIFFERENCE, {"now": now, "before": now - change}))


def _usage(key: str, row: SubscriptionTableRow, wanted: Snapshot) -> Cell:
    figure = Figure(key, "count", row.usage_3_months)
    if row.usage_3_months is None or wanted.use_week is None:
        return Cell(figure, missing=(Phrase(_NO_USE),))
    text = _DISTINCT if row.usage_method == "distinct" else _LARGEST
    return Cell(figure, Phrase(text, {"week": wanted.use_week}), _use(row))


def _reason(key: str, row: SubscriptionTableRow, _wanted: Snapshot) -> Cell:
    return Cell(Figure(key, "percent", row.assigned_percent, row.assigned, row.total), row.low_reason)


_CELLS: dict[str, Callable[[str, SubscriptionTableRow, Snapshot], Cell]] = {
    "days_since_added": _days,
    "months_since_added": _days,
    "days_until_expiration": _days,
    "days_until_renewal": _days,
    "months_left": _days,
    "total": _plain(lambda row: row.total),
    "overage": _plain(lambda row: row.overage),
    "unused_assigned": _plain(lambda row: row.unused_assigned),
    "licences": _bar,
    "assigned_percent": _assigned,
    "used_percent": _used,
    "assignment_change": _change,
    "usage_change": _change,
    "usage_3_months": _usage,
    "low_reason": _reason,
}
