"""Sums files with one row per call into weekly figures while they are read; memory grows with groups, not with calls.

A call is a distinct correlation id among the legs of users (webex-api 3.8: two legs of a plain call share one). Minutes
are what users spent in calls. A user's calls in a week decide the usage band (glossary 5.1). What a queue's own leg
tells is in the queue's figures alone.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

from partnerdesk.replica.import_rows import NewRow
from partnerdesk.replica.text import fold
from partnerdesk.sync.importing.queuecalls import QueueCalls
from partnerdesk.sync.importing.tally import Tally
from partnerdesk.weeks import week_of

Values = dict[str, Any]
BANDS = (1, 6, 21)
"""Lower bounds of calls per user and week (glossary 5.1; ours)."""

POOR_LOSS_PERCENT = 5.0
POOR_LATENCY_MS = 400.0
POOR_JITTER_MS = 150.0
"""Beyond any of these a call is poor (glossary 5.3, webex-api part 5)."""

_NO_FEATURE = frozenset({"", "na", "unrecognised", "unrecognized", "none", "normal", "unconditional"})
_TYPE_FEATURES = (
    ("callcenter", "CallQueue"),
    ("huntgroup", "HuntGroup"),
    ("automatedattendant", "AutoAttendant"),
    ("virtu", "VirtualLine"),
    ("voicemail", "VoiceMail"),
    ("callpark", "CallPark"),
)
_GOOD = ("good", "iyi", "excellent", "fair", "acceptable")
_POOR = ("poor", "bad", "kotu", "kalitesiz")


class Summer(Protocol):
    """Takes the rows of a per-call file and gives weekly rows in the end."""

    def add(self, values: Values, customer: int, line: int) -> None:
        """Count one row."""

    def rows(self) -> list[NewRow]:
        """Return the sums; each names the first line of its group."""

    def span(self) -> tuple[int, int] | None:
        """Return the moments of the earliest and the latest call."""


class _Span:
    def __init__(self) -> None:
        self.first: int | None = None
        self.last = 0

    def note(self, moment: int) -> None:
        if self.first is None or moment < self.first:
            self.first = moment
        self.last = max(self.last, moment)

    def both(self) -> tuple[int, int] | None:
        return None if self.first is None else (self.first, self.last)


class CallSummer:
    """Calling usage, feature use and queues out of a detailed call history."""

    def __init__(self) -> None:
        self._groups: dict[tuple[int, int], int] = {}
        self._sums: list[list[float]] = []  # first line, seconds
        self._calls = Tally()
        self._users = Tally(counted=True)
        self._features: dict[tuple[int, str], int] = {}
        self._feature_lines: list[int] = []
        self._feature_calls = Tally()
        self._queues = QueueCalls()
        self._span = _Span()
        self._kinds: dict[str, tuple[str, str | None]] = {}
        self._reasons: dict[str, str | None] = {}

    def add(self, values: Values, customer: int, line: int) -> None:
        """Count one leg."""
        start = values["start"]
        week = week_of(start)
        self._span.note(start)
        group = self._groups.get((customer, week))
        if group is None:
            group = self._groups[customer, week] = len(self._sums)
            self._sums.append([line, 0.0])
        call = values.get("correlation") or f"line {line}"
        kind, feature = self._kind(values["user_type"])
        if kind == "user":
            self._count_user(group, values, call)
        if kind != "queue":
            found = {feature, *(self._reason(values.get(key)) for key in ("related_reason", "redirect_reason"))}
            for name in found - {None}:
                self._count_feature(group, str(name), call, line)
        self._queues.add(kind, values, customer, week, call, line)

    def _count_user(self, group: int, values: Values, call: str) -> None:
        self._calls.add(group, call)
        self._sums[group][1] += values["duration"]
        user = values.get("user_id") or values.get("user")
        if user:
            self._users.add(group, user)

    def _kind(self, user_type: str) -> tuple[str, str | None]:
        found = self._kinds.get(user_type)
        if found is None:
            plain = fold(user_type).replace(" ", "")
            feature = next((name for start, name in _TYPE_FEATURES if plain.startswith(start)), None)
            kind = "queue" if feature == "CallQueue" else plain
            found = self._kinds[user_type] = (kind, feature)
        return found

    def _reason(self, reason: str | None) -> str | None:
        if not reason:
            return None
        if reason not in self._reasons:
            self._reasons[reason] = None if fold(reason) in _NO_FEATURE else reason
        return self._reasons[reason]

    def _count_feature(self, group: int, feature: str, call: str, line: int) -> None:
        place = self._features.get((group, feature))
        if place is None:
            place = self._features[group, feature] = len(self._feature_lines)
            self._feature_lines.append(line)
        self._feature_calls.add(place, call)

    def rows(self) -> list[NewRow]:
        """Return usage, feature and queue rows."""
        count = len(self._sums)
        calls = self._calls.distinct(count)
        bands = self._users.banded(count, BANDS)
        found = []
        for (customer, week), group in self._groups.items():
            line, seconds = self._sums[group]
            values = {
                "customer_id": customer, "week": week, "active_users": sum(bands[group]), "calls": calls[group],
                "minutes": round(seconds / 60),
                "bands": json.dumps({str(bound): users for bound, users in zip(BANDS, bands[group], strict=True)}),
            }  # fmt: skip
            found.append(NewRow("calling_usage_week", values, int(line)))
        return found + self._feature_rows() + self._queues.rows()

    def _feature_rows(self) -> list[NewRow]:
        calls = self._feature_calls.distinct(len(self._feature_lines))
        groups = {number: key for key, number in self._groups.items()}
        return [
            NewRow(
                "feature_use_week",
                {"customer_id": groups[group][0], "week": groups[group][1], "feature": feature, "calls": calls[place]},
                self._feature_lines[place],
            )
            for (group, feature), place in self._features.items()
        ]

    def span(self) -> tuple[int, int] | None:
        """Return the moments of the earliest and the latest call."""
        return self._span.both()


class QualitySummer:
    """Call quality by endpoint type out of a media quality file."""

    def __init__(self) -> None:
        self._groups: dict[tuple[int, int, str], list[float]] = {}
        self._span = _Span()
        self._grades: dict[str, int | None] = {}

    def add(self, values: Values, customer: int, line: int) -> None:
        """Count one call."""
        start = values["start"]
        self._span.note(start)
        key = (customer, week_of(start), values.get("endpoint_type") or "unknown")
        sums = self._groups.get(key)
        if sums is None:
            sums = self._groups[key] = [line, 0, 0, 0, 0.0, 0.0, 0.0, 0]
        sums[1] += 1
        good = self._is_good(values)
        if good is not None:
            sums[2 if good else 3] += 1
        measures = [values[name] for name in ("jitter", "latency", "loss") if name in values]
        if measures and None not in measures:
            for place, name in ((4, "jitter"), (5, "latency"), (6, "loss")):
                sums[place] += values.get(name) or 0.0
            sums[7] += 1

    def _is_good(self, values: Values) -> bool | None:
        """The report's own grade counts; without one, the measures do. A missing measure makes no call poor."""
        grade = values.get("grade")
        if grade:
            if grade not in self._grades:
                plain = fold(grade)
                good = any(word in plain for word in _GOOD)
                self._grades[grade] = 1 if good else 0 if any(word in plain for word in _POOR) else None
            known = self._grades[grade]
            if known is not None:
                return bool(known)
        limits = (("loss", POOR_LOSS_PERCENT), ("latency", POOR_LATENCY_MS), ("jitter", POOR_JITTER_MS))
        found = [values[name] <= limit for name, limit in limits if values.get(name) is not None]
        return all(found) if found else None

    def rows(self) -> list[NewRow]:
        """Return the quality rows."""
        found = []
        for (customer, week, endpoint), sums in self._groups.items():
            line, calls, good, poor, jitter, latency, loss, measured = sums
            values = {
                "customer_id": customer, "week": week, "endpoint_type": endpoint, "calls": int(calls),
                "good": int(good), "poor": int(poor), "grade_raw": None, "measured": int(measured),
                "jitter_sum": jitter, "latency_sum": latency, "loss_sum": loss,
            }  # fmt: skip
            found.append(NewRow("call_quality_week", values, int(line)))
        return found

    def span(self) -> tuple[int, int] | None:
        """Return the moments of the earliest and the latest call."""
        return self._span.both()


SUMMERS: dict[str, type[CallSummer] | type[QualitySummer]] = {
    "call_history": CallSummer,
    "media_quality": QualitySummer,
}
