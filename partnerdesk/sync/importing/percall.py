"""Sums files with one row per call into weekly figures while they are read; memory grows with groups, not with calls.

A call is a distinct correlation id among the legs of users (webex-api 3.8: two legs of a plain call share one). Minutes
are what users spent in calls. A user's calls in a week decide the usage band (glossary 5.1). What a queue's own leg
tells is in the queue's figures alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from partnerdesk.replica.import_rows import NewRow
from partnerdesk.replica.text import fold
from partnerdesk.sync.importing.queuecalls import QueueCalls
from partnerdesk.sync.importing.tally import Tally
from partnerdesk.weeks import week_of

Values = dict[str, Any]
BANDS = (1, 2, 3, 4, 5, 6, 8, 11, 16, 21, 26, 31, 41, 51, 76, 101)
"""Lower bounds of calls per user and week: finer than the bands that are shown, so that those can be a setting."""


@dataclass(frozen=True)
class CutOffs:
    """Beyond any of these a call is poor where the file has no grade of its own (glossary 5.3, webex-api part 5)."""

    loss_percent: float = 5.0
    latency_ms: float = 400.0
    jitter_ms: float = 150.0

    @classmethod
    def of(cls, settings: Any) -> CutOffs:
        """Return those that a user's settings say."""
        return cls(settings.poor_loss_percent, settings.poor_latency_ms, settings.poor_jitter_ms)


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
    """Call quality by endpoint type out of a media quality file.

    The source's own grades count. Our cut-offs grade a group in which no call has one; the two are never mixed.
    """

    def __init__(self, cut_offs: CutOffs | None = None) -> None:
        self._groups: dict[tuple[int, int, str], list[float]] = {}
        cut_offs = cut_offs or CutOffs()
        self._limits = (
            ("loss", cut_offs.loss_percent), ("latency", cut_offs.latency_ms), ("jitter", cut_offs.jitter_ms),
        )  # fmt: skip
        self._span = _Span()
        self._grades: dict[str, int | None] = {}

    def add(self, values: Values, customer: int, line: int) -> None:
        """Count one call."""
        start = values["start"]
        self._span.note(start)
        key = (customer, week_of(start), values.get("endpoint_type") or "unknown")
        sums = self._groups.get(key)
        if sums is None:
            sums = self._groups[key] = [line, 0, 0, 0, 0.0, 0.0, 0.0, 0, 0, 0]
        sums[1] += 1
        own = self._own_grade(values.get("grade"))
        if own is not None:
            sums[2 if own else 3] += 1
        computed = self._computed_grade(values)
        if computed is not None:
            sums[8 if computed else 9] += 1
        measures = [values[name] for name in ("jitter", "latency", "loss") if name in values]
        if measures and None not in measures:
            for place, name in ((4, "jitter"), (5, "latency"), (6, "loss")):
                sums[place] += values.get(name) or 0.0
            sums[7] += 1

    def _own_grade(self, grade: str | None) -> bool | None:
        if not grade:
            return None
        if grade not in self._grades:
            plain = fold(grade)
            good = any(word in plain for word in _GOOD)
            self._grades[grade] = 1 if good else 0 if any(word in plain for word in _POOR) else None
        known = self._grades[grade]
        return None if known is None else bool(known)

    def _computed_grade(self, values: Values) -> bool | None:
        """A missing measure makes no call poor; without any, a call has no grade."""
        found = [values[name] <= limit for name, limit in self._limits if values.get(name) is not None]
        return all(found) if found else None

    def rows(self) -> list[NewRow]:
        """Return the quality rows."""
        found = []
        for (customer, week, endpoint), sums in self._groups.items():
            line, calls, good, poor, jitter, latency, loss, measured, *computed = sums
            ours = not good and not poor
            if ours:
                good, poor = computed
            values = {
                "customer_id": customer, "week": week, "endpoint_type": endpoint, "calls": int(calls),
                "good": int(good), "poor": int(poor), "grade_raw": None, "measured": int(measured),
                "jitter_sum": jitter, "latency_sum": latency, "loss_sum": loss,
                "computed": int(good + poor) if ours else 0,
            }  # fmt: skip
            found.append(NewRow("call_quality_week", values, int(line)))
        return found

    def span(self) -> tuple[int, int] | None:
        """Return the moments of the earliest and the latest call."""
        return self._span.both()


def new_summer(dataset: str, cut_offs: CutOffs | None = None) -> Summer:
    """Return what sums up the rows of a per-call data set.

    Raises:
        KeyError: there is no such data set.
    """
    makers: dict[str, Callable[[], Summer]] = {
        "call_history": CallSummer,
        "media_quality": lambda: QualitySummer(cut_offs),
    }
    return makers[dataset]()
