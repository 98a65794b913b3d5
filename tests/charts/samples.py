"""Chart data that tests draw: each kind with what is hard about it, and any number of points. No chance in it."""

from __future__ import annotations

import math

from partnerdesk.analytics.values import ChartData, Phrase, Series
from partnerdesk.charts.registry import PANELS

LAST_WEEK = 2960
NAMES = ("First", "Second", "Third", "Fourth")


def wave(place: int, low: float, high: float, turn: float = 7.0) -> int:
    """Return a number between `low` and `high` that goes up and down along the places."""
    return round(low + (high - low) * (0.5 + 0.5 * math.sin(place / turn)))


def trend(weeks: int = 30) -> ChartData:
    """Return licences by week: overage at the end, two weeks without figures, the last one not complete."""
    used, unused, available, over = [], [], [], []
    for place in range(weeks):
        total, assigned = 1000, 520 + 20 * place
        overage = max(0, assigned - total)
        used.append(round(assigned * 0.7))
        unused.append(assigned - used[-1])
        available.append(max(0, total - assigned))
        over.append(overage)
    rows = {"used": used, "assigned": unused, "available": available, "overage": over}
    titles = {"used": "Used", "assigned": "Assigned, not used", "available": "Available", "overage": "Over the limit"}
    series = []
    for tone, values in rows.items():
        known: list[float | None] = list(values)
        if weeks > 20:
            known[10] = known[11] = None
        series.append(Series(tone, Phrase(titles[tone]), tuple(known), tone))
    return ChartData(
        "license_distribution_trend",
        "week",
        tuple(range(LAST_WEEK - weeks + 1, LAST_WEEK + 1)),
        tuple(series),
        partial=frozenset({weeks - 1}),
        notes=(Phrase("No figures were kept of 2 weeks."),),
    )


def unreported() -> ChartData:
    """Return licences by week: no report gave the use of a week in the middle and of the last one."""
    used = (60, 64, 70, 71, None, 80, 84, None)
    assigned = (100, 104, 108, 120, 124, 126, 130, 133)
    rows: dict[str, list[float | None]] = {
        "used": list(used),
        "assigned": [None if told is None else whole - told for told, whole in zip(used, assigned, strict=True)],
        "unknown": [whole if told is None else 0 for told, whole in zip(used, assigned, strict=True)],
        "available": [160 - whole for whole in assigned],
    }
    titles = {"used": "Used", "assigned": "Assigned, not used", "unknown": "Use not reported", "available": "Available"}
    return ChartData(
        "license_distribution_trend",
        "week",
        tuple(range(LAST_WEEK - 7, LAST_WEEK + 1)),
        tuple(Series(tone, Phrase("{name}", {"name": titles[tone]}), tuple(rows[tone]), tone) for tone in rows),
        partial=frozenset({7}),
    )


def bands() -> ChartData:
    """Return users by usage volume over 8 weeks, one of them a gap."""
    rows = [("No calls", "available", 40), ("1–5 calls", "", 80), ("6–20 calls", "", 120), ("21 or more calls", "", 50)]
    series = tuple(
        Series(
            title,
            Phrase(title),
            tuple(None if week == 2 else wave(week, base, base + 30, 2) for week in range(8)),
            tone,
        )
        for title, tone, base in rows
    )
    weeks = tuple(range(LAST_WEEK - 7, LAST_WEEK + 1))
    return ChartData("users_by_usage_volume", "week", weeks, series, partial=frozenset({7}))


def endpoints() -> ChartData:
    """Return quality by endpoint type: a small group, a long name."""
    titles = (
        "Desk phone",
        "Mobile app",
        "An endpoint type with a name that is far too long for the axis",
        "Room device",
    )
    return ChartData(
        "quality_by_endpoint",
        "category",
        ("desk", "mobile", "long", "room"),
        (
            Series("good", Phrase("Good"), (900, 400, 620, 12), "good"),
            Series("poor", Phrase("Poor"), (100, 160, 30, 3), "poor"),
        ),
        x_titles=tuple(Phrase(title) for title in titles),
        small=frozenset({3}),
    )


def times() -> ChartData:
    """Return two lines in seconds: a gap in one, the last week not complete."""
    first = (40, 48, 52, None, 70, 66, 61, 30)
    second = (95, 130, 110, 121, 60, 90, 78, 101)
    return ChartData(
        "queue_answer_time",
        "week",
        tuple(range(LAST_WEEK - 7, LAST_WEEK + 1)),
        (Series("a", Phrase("Answer time"), first), Series("b", Phrase("Wait before leaving"), second)),
        "seconds",
        partial=frozenset({7}),
    )


def hours() -> ChartData:
    """Return calls by hour of the week: quiet weekends, a night without figures."""
    values: list[float | None] = []
    for hour in range(168):
        day, clock = divmod(hour, 24)
        busy = 0 if day in {0, 6} else max(0, 90 - 14 * abs(clock - 11))
        values.append(None if day == 3 and clock < 6 else busy)
    return ChartData(
        "queue_hours",
        "hour",
        tuple(range(168)),
        (Series("offered", Phrase("{name}", {"name": "Offered calls"}), tuple(values)),),
    )


SAMPLES = {
    "license_distribution_trend": trend,
    "license_distribution_unreported": unreported,
    "users_by_usage_volume": bands,
    "quality_by_endpoint": endpoints,
    "queue_answer_time": times,
    "queue_hours": hours,
}


def of_size(key: str, count: int) -> ChartData:
    """Return data for any panel with so many places: gaps, and the last place not complete."""
    kind = PANELS[key].kind
    tones = ("used", "assigned", "available", "overage") if kind == "stacked_area" else ("", "", "good", "poor")
    number = 1 if kind == "heatmap" else len(tones)
    series = tuple(
        Series(
            f"s{place}",
            Phrase(NAMES[place]),
            tuple(None if at % 97 == 96 else wave(at, 5, 50 + 10 * place) for at in range(count)),
            tones[place],
        )
        for place in range(number)
    )
    partial = frozenset({count - 1} if count else ())
    if kind == "category_bars":
        return ChartData(key, "category", tuple(f"c{at}" for at in range(count)), series, small=partial)
    if kind == "heatmap":
        return ChartData(key, "hour", tuple(range(count)), series)
    return ChartData(key, "week", tuple(range(LAST_WEEK - count + 1, LAST_WEEK + 1)), series, partial=partial)
