"""The charts of calling engagement, of all customers or of one (glossary 5.1, 5.3, 5.4, 5.6, 5.7). No Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from partnerdesk.analytics import calling_charts as names
from partnerdesk.analytics import calling_sums as sums
from partnerdesk.analytics.calling_sums import CallingWeeks
from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import ChartData, Phrase, Series, View
from partnerdesk.figures.calling_kpis import (
    ByWeek,
    Sums,
    blank_weeks,
    fetch_sums,
    kpi_charts,
    missing_reports,
    partial_places,
)
from partnerdesk.wording import QT_TRANSLATE_NOOP

_BAND_TONES = ("available", "data1", "data2", "data3", "data4", "data5", "data6")
_GOOD = Phrase(QT_TRANSLATE_NOOP("Definitions", "Good"))
_POOR = Phrase(QT_TRANSLATE_NOOP("Definitions", "Poor"))
_OUR_GOOD = Phrase(QT_TRANSLATE_NOOP("Definitions", "Good by our cut-offs"))
_OUR_POOR = Phrase(QT_TRANSLATE_NOOP("Definitions", "Poor by our cut-offs"))
_UNGRADED = Phrase(QT_TRANSLATE_NOOP("Definitions", "Without a grade"))
_OUTCOMES = (
    ("answered", Phrase(QT_TRANSLATE_NOOP("Definitions", "Answered")), "good"),
    ("moved", Phrase(QT_TRANSLATE_NOOP("Definitions", "Moved on")), "data2"),
    ("abandoned", Phrase(QT_TRANSLATE_NOOP("Definitions", "Abandoned")), "poor"),
)


def charts(
    connection: Connection, context: Context, view: View, *, customer_id: int | None = None
) -> dict[str, ChartData]:
    """Return every chart of the page by its key; those of KPIs over eight weeks have the KPI's key.

    Args:
        connection: to the replica.
        context: clock and thresholds.
        view: which week.
        customer_id: of one customer alone; None for all.
    """
    weeks = CallingWeeks.of(context, view)
    found = fetch_sums(connection, weeks, customer_id)
    missing = missing_reports(connection, weeks, customer_id)
    asked = _Asked(connection, context, weeks, customer_id, missing, left_out(connection, weeks, customer_id))
    return {
        names.USERS_BY_USAGE_VOLUME: _users(asked, found[sums.USAGE]),
        names.CALL_QUALITY_TREND: _quality(asked, found[sums.QUALITY]),
        names.QUALITY_BY_ENDPOINT: _endpoints(asked),
        names.FEATURE_USE: _features(asked),
        names.QUEUE_OUTCOMES: _outcomes(asked, found[sums.QUEUES]),
        **kpi_charts(found, context, weeks),
    }


@dataclass(frozen=True)
class _Asked:
    connection: Connection
    context: Context
    weeks: CallingWeeks
    customer_id: int | None
    missing: Mapping[str, tuple[Phrase, ...]]
    footnote: tuple[Phrase, ...]

    def queue_notes(self, kind: str) -> tuple[Phrase, ...]:
        """What is said below a block that only customers with Call Queue are in."""
        alone = self.customer_id is not None and self.footnote
        return self.footnote if alone else (*self.missing[kind], *self.footnote)


def left_out(connection: Connection, weeks: CallingWeeks, customer_id: int | None = None) -> tuple[Phrase, ...]:
    """Return the footnote of the queue and feature blocks: customers without the Call Queue feature."""
    count = connection.execute(sums.without_queue(weeks.week, customer_id)).scalar_one()
    if not count:
        return ()
    if customer_id is not None:
        return (Phrase(QT_TRANSLATE_NOOP("Definitions", "This customer has no call queue.")),)
    text = QT_TRANSLATE_NOOP("Definitions", "Left out: %n customer(s) without the Call Queue feature.")
    return (Phrase(text, count=count),)


# --- users by usage volume (5.1) -------------------------------------------------------------------------------------


def _users(asked: _Asked, found: ByWeek) -> ChartData:
    weeks, run = asked.weeks, asked.connection.execute
    rows = {row.week: row for row in run(sums.banded_rows_by_week(weeks, asked.customer_id)) if row.rows}
    users: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    cut: dict[int, list[bool]] = defaultdict(list)
    for row in run(sums.bands_by_week(weeks, asked.customer_id)):
        if row.week in weeks.trend:
            users[row.week][row.bound] += row.users or 0
            cut[row.bound].append(row.rows == rows[row.week].rows)
    told = [rows[week] for week in weeks.trend if week in rows]
    wanted = asked.context.thresholds.usage_bands
    # A bound counts where every report row of the eight weeks has it; else the band before runs on.
    bounds = (0, *(bound for bound in wanted if len(cut[bound]) == len(told) and all(cut[bound])))
    for row in told:
        users[row.week][0] += row.idle or 0
    values = [_users_within(users, weeks, first, after, rows) for first, after in _spans(bounds)]
    return ChartData(
        names.USERS_BY_USAGE_VOLUME,
        "week",
        tuple(weeks.trend),
        tuple(
            Series(f"band_{first}", names.band_title(first, after), band, _BAND_TONES[place])
            for place, ((first, after), band) in enumerate(zip(_spans(bounds), values, strict=True))
        ),
        partial=partial_places(asked.context, weeks),
        notes=(
            *asked.missing[sums.USAGE],
            *blank_weeks(found, weeks),
            *_without_bands(sum(week in found and week not in rows for week in weeks.trend)),
            *_uncut([bound for bound in wanted if bound not in bounds] if told else []),
        ),
    )


def _spans(bounds: Sequence[int]) -> list[tuple[int, int | None]]:
    return list(zip(bounds, (*bounds[1:], None), strict=True))


def _users_within(
    users: dict[int, dict[int, int]], weeks: CallingWeeks, first: int, after: int | None, told: Mapping[int, object]
) -> tuple[float | None, ...]:
    return tuple(
        sum(count for bound, count in users[week].items() if bound >= first and (after is None or bound < after))
        if week in told
        else None
        for week in weeks.trend
    )


def _without_bands(count: int) -> tuple[Phrase, ...]:
    if not count:
        return ()
    text = QT_TRANSLATE_NOOP("Definitions", "In %n of the 8 weeks the report does not tell how often users called.")
    return (Phrase(text, count=count),)


def _uncut(bounds: list[int]) -> tuple[Phrase, ...]:
    if not bounds:
        return ()
    text = QT_TRANSLATE_NOOP("Definitions", "The reports do not tell users apart at {bounds} calls.")
    return (Phrase(text, {"bounds": ", ".join(map(str, bounds))}),)


# --- call quality (5.3, 5.4) -----------------------------------------------------------------------------------------


def _quality(asked: _Asked, found: ByWeek) -> ChartData:
    weeks = asked.weeks
    rows = [found.get(week) for week in weeks.trend]
    words: dict[str, dict[int, int]] = {}
    for row in asked.connection.execute(sums.grades_by_week(weeks, asked.customer_id)):
        words.setdefault(row.grade, {})[row.week] = row.calls
    graded_words = [sum(calls.get(week, 0) for calls in words.values()) for week in weeks.trend]
    of_words = tuple(
        Series(f"grade:{word}", names.as_it_came(word), tuple(calls.get(week) for week in weeks.trend))
        for word, calls in words.items()
    )
    return ChartData(
        names.CALL_QUALITY_TREND,
        "week",
        tuple(weeks.trend),
        _grade_series(rows, graded_words, of_words),
        partial=partial_places(asked.context, weeks),
        notes=(*asked.missing[sums.QUALITY], *blank_weeks(found, weeks)),
    )


def _grade_series(
    rows: Sequence[Sums | None], worded: Sequence[int] = (), of_words: tuple[Series, ...] = ()
) -> tuple[Series, ...]:
    """Return good and poor calls, and what else there is: the source's other words, our grades, calls without one."""
    worded = worded or [0] * len(rows)
    ungraded = [None if row is None else _ungraded(row) - more for row, more in zip(rows, worded, strict=True)]
    extra = (
        Series("our_good", _OUR_GOOD, _column(rows, "our_good"), "data3"),
        Series("our_poor", _OUR_POOR, _column(rows, "our_poor"), "data5"),
        Series("ungraded", _UNGRADED, tuple(ungraded), "available"),
    )
    return (
        Series("good", _GOOD, _column(rows, "own_good"), "good"),
        Series("poor", _POOR, _column(rows, "own_poor"), "poor"),
        *of_words,
        *(series for series in extra if any(series.values)),
    )


def _ungraded(row: Sums) -> int:
    graded_calls = sum(row[name] for name in ("own_good", "own_poor", "our_good", "our_poor"))
    return max(0, int(row["calls"] - graded_calls))


def _column(rows: Sequence[Sums | None], name: str) -> tuple[float | None, ...]:
    return tuple(None if row is None else row[name] for row in rows)


def _endpoints(asked: _Asked) -> ChartData:
    query = sums.quality_by_endpoint(asked.weeks.week, asked.customer_id)
    rows = [dict(row) for row in asked.connection.execute(query).mappings()]
    least = asked.context.thresholds.small_group_calls
    small = frozenset(place for place, row in enumerate(rows) if row["calls"] < least)
    return ChartData(
        names.QUALITY_BY_ENDPOINT,
        "category",
        tuple(row["endpoint_type"] for row in rows),
        _grade_series(rows),
        x_titles=tuple(names.as_it_came(row["endpoint_type"]) for row in rows),
        small=small,
        notes=(*asked.missing[sums.QUALITY], *_small_note(small, asked.context)),
    )


def _small_note(small: frozenset[int], context: Context) -> tuple[Phrase, ...]:
    if not small:
        return ()
    text = QT_TRANSLATE_NOOP("Definitions", "Hatched: fewer than {calls} calls, too few to judge by.")
    return (Phrase(text, {"calls": context.thresholds.small_group_calls}),)


# --- features and queues (5.6, 5.7) ----------------------------------------------------------------------------------


def _features(asked: _Asked) -> ChartData:
    rows = asked.connection.execute(sums.features_of_week(asked.weeks.week, asked.customer_id)).all()
    title = Phrase(QT_TRANSLATE_NOOP("Definitions", "Calls"))
    return ChartData(
        names.FEATURE_USE,
        "category",
        tuple(row.feature for row in rows),
        (Series("calls", title, tuple(row.calls for row in rows), "data1"),),
        x_titles=tuple(names.feature_title(row.feature) for row in rows),
        notes=asked.queue_notes(sums.FEATURES),
    )


def _outcomes(asked: _Asked, found: ByWeek) -> ChartData:
    return ChartData(
        names.QUEUE_OUTCOMES,
        "week",
        tuple(asked.weeks.trend),
        outcome_series([found.get(week) for week in asked.weeks.trend]),
        partial=partial_places(asked.context, asked.weeks),
        notes=(*asked.queue_notes(sums.QUEUES), *blank_weeks(found, asked.weeks)),
    )


def outcome_series(rows: Sequence[Sums | None]) -> tuple[Series, ...]:
    """Return what became of the offered calls of queues: answered, moved and abandoned ones."""
    return tuple(Series(name, title, _column(rows, name), tone) for name, title, tone in _OUTCOMES)
