"""Tells how a sync goes, as events (plain dictionaries) to whoever listens. Knows no terminal and no window.

Every event has `event`: start | run | phase | progress | problem | promoted | fault | finished. Progress has `phase`,
`done`, `total` (None when it is not known), `rate` (per second) and `eta` (seconds; None when it is not known).
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, BinaryIO

from partnerdesk.errors import Fault

Event = dict[str, Any]
Sink = Callable[[Event], None]
LEAST_SECONDS = 0.2
"""Between two progress events of one phase."""


class Progress:
    """Counts the steps of a phase and says so, at most five times a second and always at the end of a phase."""

    def __init__(self, sink: Sink, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._sink = sink
        self._monotonic = monotonic
        self._phase = ""
        self._total: int | None = None
        self._done = 0
        self._done_before = 0
        self._began = 0.0
        self._told = 0.0

    def tell(self, kind: str, **fields: Any) -> None:
        """Send one event."""
        self._sink({"event": kind, **fields})

    def begin(self, phase: str, total: int | None = None, done: int = 0) -> None:
        """Begin a phase.

        Args:
            phase: its name: a dataset, `me` or `promote`.
            total: how many steps it has, where that is known.
            done: how many of them an interrupted run did before.
        """
        self._phase, self._total, self._done, self._done_before = phase, total, done, done
        self._began = self._monotonic()
        self.tell("phase", phase=phase, total=total)
        self._tell_progress()

    def expect(self, count: int) -> None:
        """Note that the phase has so many more steps than was known when it began."""
        self._total = (self._total or 0) + count
        self._tell_progress()

    def step(self, count: int = 1) -> None:
        """Note that steps of the phase are done."""
        self._done += count
        if self._done == self._total or self._monotonic() - self._told >= LEAST_SECONDS:
            self._tell_progress()

    def problem(self, dataset: str, org_id: str | None, customer: str | None, fault: Fault) -> None:
        """Say that something could not be fetched."""
        self.tell(
            "problem",
            dataset=dataset,
            org_id=org_id,
            customer=customer,
            code=fault.code,
            params=fault.params,
            text=fault.sentence(),
        )

    def _tell_progress(self) -> None:
        self._told = now = self._monotonic()
        seconds = now - self._began
        rate = (self._done - self._done_before) / seconds if seconds > 0 else 0.0
        left = None if self._total is None else max(0, self._total - self._done)
        self.tell(
            "progress",
            phase=self._phase,
            done=self._done,
            total=self._total,
            rate=round(rate, 2),
            eta=round(left / rate, 1) if left is not None and rate > 0 else None,
        )


class JsonLines:
    """Writes each event as one line of JSON and flushes it. Safe from several threads."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def __call__(self, event: Mapping[str, Any]) -> None:
        """Write one event.

        Raises:
            BrokenPipeError: nobody reads any more.
        """
        line = json.dumps(event, ensure_ascii=False).encode() + b"\n"
        with self._lock:
            self._stream.write(line)
            self._stream.flush()
