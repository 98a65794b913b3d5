"""The KPIs of calling engagement with last week's change, and their eight weeks (glossary part 5). No Qt."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from sqlalchemy import Connection

from partnerdesk.analytics import calling_sums as sums
from partnerdesk.analytics.calling_kpis import CALLING_KPIS, CallingKpi
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import ChartData, Figure, Phrase, Series, View, percent
from partnerdesk.wording import QT_TRANSLATE_NOOP

Sums = Mapping[str, Any]
"""Sums of one kind of report and one week, by their names (`calling_sums`)."""
ByWeek = Mapping[int, Sums]

_NO_REPORT_YET = {
    sums.USAGE: QT_TRANSLATE_NOOP(
        "Definitions", "There is no usage report for this week yet; the newest is of the week of {week}."
    ),
    sums.QUALITY: QT_TRANSLATE_NOOP(
        "Definitions", "There is no call quality report for this week yet; the newest is of the week of {week}."
    ),
    sums.FEATURES: QT_TRANSLATE_NOOP(
        "Definitions", "There is no feature use report for this week yet; the newest is of the week of {week}."
    ),
    sums.QUEUES: QT_TRANSLATE_NOOP(
        "Definitions", "There is no call queue report for this week yet; the newest is of the week of {week}."
    ),
}
_NO_REPORT = {
    sums.USAGE: QT_TRANSLATE_NOOP("Definitions", "No usage report of this week or an earlier one has come in."),
    sums.QUALITY: QT_TRANSLATE_NOOP(
        "Definitions", "No call quality report of this week or an earlier one has come in."
    ),
    sums.FEATURES: QT_TRANSLATE_NOOP(
        "Definitions", "No feature use report of this week or an earlier one has come in."
    ),
    sums.QUEUES: QT_TRANSLATE_NOOP("Definitions", "No call queue report of this week or an earlier one has come in."),
}
_OTHER_GRADES = QT_TRANSLATE_NOOP(
    "Definitions",
    "Calls were graded in another way (by their source, or by our cut-offs), so the two are not compared.",
)
_BLANK = QT_TRANSLATE_NOOP("Definitions", "No report for %n of the 8 weeks.")
_QUERIES = {sums.USAGE: sums.usage_by_week, sums.QUALITY: sums.quality_by_week, sums.QUEUES: sums.queues_by_week}


def fetch_sums(
    connection: Connection, weeks: CallingWeeks, customer_id: int | None = None
) -> dict[str, dict[int, Sums]]:
    """Return the sums of usage, quality and queues by week; weeks without a report are not there."""
    return {
        kind: {row["week"]: _sums(kind, dict(row)) for row in connection.execute(query(weeks, customer_id)).mappings()}
        for kind, query in _QUERIES.items()
    }


def _sums(kind: str, row: dict[str, Any]) -> Sums:
    return {**row, **graded(row)} if kind == sums.QUALITY else row


def graded(row: Sums) -> dict[str, Any]:
    """Return good, poor and graded calls by one kind of grade: the source's own, ours only where it gave none."""
    kind = "own" if row["own_good"] + row["own_poor"] else "our"
    good, poor = row[f"{kind}_good"], row[f"{kind}_poor"]
    known = bool(good + poor)
    return {
        "good": good if known else None,
        "poor": poor if known else None,
        "graded": good + poor if known else None,
        "graded_by": ("source" if kind == "own" else "computed") if known else None,
    }


def missing_reports(
    connection: Connection, weeks: CallingWeeks, customer_id: int | None = None
) -> dict[str, tuple[Phrase, ...]]:
    """Return for each kind of report why the week has none, naming the newest week that does; empty where it has."""
    newest = connection.execute(sums.newest_weeks(weeks.week, customer_id)).mappings().one()
    return {kind: _missing(kind, newest[kind], weeks.week) for kind in sums.TABLES}


def _missing(kind: str, newest: int | None, week: int) -> tuple[Phrase, ...]:
    if newest == week:
        return ()
    if newest is None:
        return (Phrase(_NO_REPORT[kind]),)
    return (Phrase(_NO_REPORT_YET[kind], {"week": newest}),)


def kpi_figures(
    connection: Connection, context: Context, view: View, *, customer_id: int | None = None
) -> dict[str, Figure]:
    """Return every calling KPI of the week by its key; `before` is its value in the week that it is compared with.

    Args:
        connection: to the replica.
        context: whose clock says which week is the last completed one.
        view: `week` for an earlier week, `compare_week` for another one to hold it against.
        customer_id: of one customer alone.
    """
    weeks = CallingWeeks.of(context, view)
    found = fetch_sums(connection, weeks, customer_id)
    missing = missing_reports(connection, weeks, customer_id)
    return {kpi.key: _figure(kpi, found[kpi.report], weeks, missing[kpi.report]) for kpi in CALLING_KPIS}


def _figure(kpi: CallingKpi, found: ByWeek, weeks: CallingWeeks, missing: tuple[Phrase, ...]) -> Figure:
    now, before = found.get(weeks.week), found.get(weeks.before)
    part, whole = parts_of(kpi, now)
    told = (*missing, *_left_out(kpi, now))
    comparable = kpi.report != sums.QUALITY or _same_grades(now, before)
    return Figure(
        kpi.key,
        kpi.unit,
        value_of(kpi, now),
        part,
        whole,
        value_of(kpi, before) if comparable else None,
        told,
        _before_missing(kpi, now, before, told),
    )


def _before_missing(
    kpi: CallingKpi, now: Sums | None, before: Sums | None, told: tuple[Phrase, ...]
) -> tuple[Phrase, ...]:
    """Return what makes the week that a KPI is compared with another kind of number, beyond what is `told` already."""
    if now is None or before is None:
        return ()
    if kpi.report == sums.QUALITY:
        graded_both = now["graded_by"] is not None and before["graded_by"] is not None
        return (Phrase(_OTHER_GRADES),) if graded_both and not _same_grades(now, before) else ()
    return tuple(phrase for phrase in _left_out(kpi, before) if phrase not in told)


def _same_grades(now: Sums | None, before: Sums | None) -> bool:
    return now is not None and before is not None and now["graded_by"] == before["graded_by"]


def parts_of(kpi: CallingKpi, row: Sums | None) -> tuple[float | None, float | None]:
    """Return what a KPI is made of: numerator and denominator, the latter None for a plain sum."""
    if row is None:
        return None, None
    return row[kpi.part], row[kpi.whole] if kpi.whole else None


def value_of(kpi: CallingKpi, row: Sums | None) -> float | None:
    """Return a KPI's value out of the sums of a week, None without a report or with nothing to divide by."""
    part, whole = parts_of(kpi, row)
    if part is None or not kpi.whole:
        return part
    if kpi.unit == "percent":
        return percent(part, whole)
    return part / whole if whole else None


def _left_out(kpi: CallingKpi, row: Sums | None) -> tuple[Phrase, ...]:
    """Return what a KPI could not count of a week's sums."""
    if row is None:
        return ()
    if kpi.report == sums.QUALITY:
        return grade_notes(row)
    if kpi.key == "queue_answer_time" and row["without_waits"]:
        text = QT_TRANSLATE_NOOP("Definitions", "Left out: %n queue(s) without wait times in the report.")
        return (Phrase(text, count=row["without_waits"]),)
    if kpi.key in {"calling_active_users", "calling_active_percent", "calls_per_active_user"} and row["without_users"]:
        text = QT_TRANSLATE_NOOP("Definitions", "Left out: %n customer(s) without a number of active users.")
        return (Phrase(text, count=row["without_users"]),)
    return ()


def grade_notes(row: Sums) -> tuple[Phrase, ...]:
    """Return what must be known of the grades of a week: computed by us, or calls without a grade of that kind."""
    notes = []
    ours = row["our_good"] + row["our_poor"]
    ungraded = row["calls"] - row["own_good"] - row["own_poor"] - ours
    if row["graded_by"] == "computed":
        notes.append(Phrase(QT_TRANSLATE_NOOP("Definitions", "Graded by our cut-offs: the source gave no grades.")))
    elif ours:
        text = QT_TRANSLATE_NOOP("Definitions", "Not in this number: %n call(s) that only our cut-offs grade.")
        notes.append(Phrase(text, count=ours))
    if ungraded > 0:
        notes.append(Phrase(QT_TRANSLATE_NOOP("Definitions", "Without a grade: %n call(s)."), count=ungraded))
    return tuple(notes)


def kpi_charts(found: Mapping[str, ByWeek], context: Context, weeks: CallingWeeks) -> dict[str, ChartData]:
    """Return the eight weeks of every KPI, by the KPI's key."""
    return {
        kpi.key: ChartData(
            kpi.key,
            "week",
            tuple(weeks.trend),
            (Series(kpi.key, Phrase(kpi.definition.title), _values(kpi, found[kpi.report], weeks)),),
            kpi.unit,
            partial=partial_places(context, weeks),
            notes=blank_weeks(found[kpi.report], weeks),
        )
        for kpi in CALLING_KPIS
    }


def blank_weeks(reported: Container[int], weeks: CallingWeeks, text: str = _BLANK) -> tuple[Phrase, ...]:
    """Return how many of the eight weeks have nothing to draw; nothing where all do, or none: that is said otherwise.

    Args:
        reported: weeks that there are figures of.
        weeks: what is looked at.
        text: sentence with `%n`, of another reason than that no report covers the week.
    """
    blank = sum(week not in reported for week in weeks.trend)
    return (Phrase(text, count=blank),) if 0 < blank < len(weeks.trend) else ()


def _values(kpi: CallingKpi, found: ByWeek, weeks: CallingWeeks) -> tuple[float | None, ...]:
    return tuple(value_of(kpi, found.get(week)) for week in weeks.trend)


def partial_places(context: Context, weeks: CallingWeeks) -> frozenset[int]:
    """Return the places of weeks in a trend that are not over yet."""
    return frozenset(place for place, week in enumerate(weeks.trend) if week >= context.week)
