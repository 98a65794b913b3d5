"""Measures a call and prints tables of ratios."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


def best_of(call: Callable[[], Any], rounds: int = 5, before: Callable[[], Any] = lambda: None) -> float:
    """Return the shortest of some runs, in milliseconds; the first run warms up and does not count.

    Args:
        call: what is measured.
        rounds: how many runs count.
        before: is called before each of them and not measured.
    """
    call()
    best = float("inf")
    for _ in range(rounds):
        before()
        start = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - start)
    return best * 1000


@dataclass
class Report:
    """Measured calls against a floor; each may have a limit: so many times the floor at most."""

    title: str
    floor: float
    rows: list[tuple[str, float, float | None]] = field(default_factory=list)

    def add(self, name: str, milliseconds: float, limit: float | None = None) -> None:
        """Note one measurement."""
        self.rows.append((name, milliseconds, limit))

    def show(self) -> bool:
        """Print the table; return whether all limits were kept."""
        print(f"\n{self.title}\n{'':38}{'ms':>9}{'x floor':>9}{'limit':>9}")
        print(f"{'floor':38}{self.floor:9.1f}{1:9.1f}")
        kept = True
        for name, milliseconds, limit in self.rows:
            ratio = milliseconds / self.floor
            over = limit is not None and ratio > limit
            kept = kept and not over
            told = f"{limit:9.0f}" if limit is not None else ""
            print(f"{name:38}{milliseconds:9.1f}{ratio:9.1f}{told}{'  OVER' if over else ''}")
        return kept
