"""Every calling figure out of a sandbox's raw calls, as the glossary says it. Shares no code with the program.

Knows users' calls and queue calls one by one, and nothing of reports, imports and tables.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

Fact = dict[str, Any]
LOST = {"abandoned", "voicemail"}
MOVED = {"moved", "overflow"}


def share(part: float, whole: float) -> float | None:
    return 100 * part / whole if whole else None


def ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


@dataclass
class Truth:
    """Raw events of some weeks, and the licences of users who can call by customer and week."""

    calls: list[Fact]
    queue_calls: list[Fact]
    licences: dict[tuple[str, int], int]

    def of(self, week: int, customer: str | None = None) -> list[Fact]:
        return [c for c in self.calls if c["week"] == week and customer in {None, c["customer"]}]

    def queued(self, week: int, customer: str | None = None, queue: str | None = None) -> list[Fact]:
        return [
            c for c in self.queue_calls
            if c["week"] == week and customer in {None, c["customer"]} and queue in {None, c["queue"]}
        ]  # fmt: skip

    # --- 5.1, 5.2 ---------------------------------------------------------------------------------------------------

    def usage(self, week: int, customer: str | None = None) -> dict[str, Any]:
        made = self.of(week, customer)
        per_user = Counter((c["customer"], c["user"]) for c in made)
        licences = sum(n for (org, w), n in self.licences.items() if w == week and customer in {None, org})
        return {
            "licences": licences,
            "users": len(per_user),
            "calls": len(made),
            "bands": {
                0: licences - len(per_user),
                1: sum(n <= 5 for n in per_user.values()),
                6: sum(6 <= n <= 20 for n in per_user.values()),
                21: sum(n > 20 for n in per_user.values()),
            },
            # A report gives whole minutes for each customer.
            "minutes": sum(s // 60 for s in summed(made, lambda c: c["customer"], lambda c: c["duration"]).values()),
        }

    # --- 5.3 to 5.5 -------------------------------------------------------------------------------------------------

    def quality(self, week: int, customer: str | None = None) -> dict[str, Counter[str]]:
        """Good and poor calls by endpoint type; a missing measure makes no call poor."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for call in self.of(week, customer):
            if call["answered"]:
                measured = call["loss"] is not None
                poor = measured and (call["loss"] > 5 or call["latency"] > 400 or call["jitter"] > 150)
                found[call["endpoint"]]["poor" if poor else "good"] += 1
        return found

    # --- 5.6, 5.7 ---------------------------------------------------------------------------------------------------

    def with_queue(self, week: int) -> set[str]:
        return {c["customer"] for c in self.queue_calls if week - 8 < c["week"] <= week}

    def features(self, week: int) -> Counter[str]:
        those = self.with_queue(week)
        return Counter(c["feature"] for c in self.of(week) if c["feature"] and c["customer"] in those)

    def queues(self, week: int, customer: str | None = None, queue: str | None = None) -> dict[str, Any]:
        return queue_figures(self.queued(week, customer, queue))


def queue_figures(offered: Iterable[Fact]) -> dict[str, Any]:
    offered = list(offered)
    answered = [c for c in offered if c["outcome"] == "answered"]
    moved = [c for c in offered if c["outcome"] in MOVED]
    lost = [c for c in offered if c["outcome"] in LOST]
    return {
        "offered": len(offered),
        "answered": len(answered),
        "moved": len(moved),
        "abandoned": len(lost),
        "answer_time": ratio(sum(c["wait"] for c in [*answered, *moved]), len(answered) + len(moved)),
        "abandon_wait": ratio(sum(c["wait"] for c in lost), len(lost)),
        "abandoned_percent": share(len(lost), len(offered)),
        "longest_wait": max((c["wait"] for c in offered), default=None),
        "queues": len({(c["customer"], c["queue"]) for c in offered}),
    }


def summed(facts: Iterable[Fact], key: Callable[[Fact], Any], value: Callable[[Fact], int]) -> dict[Any, int]:
    found: dict[Any, int] = defaultdict(int)
    for fact in facts:
        found[key(fact)] += value(fact)
    return found
