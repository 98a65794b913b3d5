"""Keeps the open account's schedule while the window is open: at start, every few minutes, on waking, on network-up."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from partnerdesk.jobs import Reader
from partnerdesk.network import Network
from partnerdesk.sync.schedule import CHECK_SECONDS, Conditions, Decision, Try, decide

_TICK_MS = 60_000
_SLEPT_SECONDS = 150
"""A tick that comes so late says that the computer slept."""


@dataclass(frozen=True)
class Given:
    """What the schedule asks the program for, each time anew."""

    account_id: str
    runs: Callable[[Any], Sequence[Try]]
    """(connection) -> recent runs, newest first."""
    now: Callable[[], int]
    """The moment by the service's clock."""
    conditions: Callable[[], Conditions]
    """What stands in the way, but for the network."""


class AutoSync(QObject):
    """Tells when to sync. It starts nothing itself."""

    decided = Signal(object)
    """Each `Decision`, for the status line."""
    due = Signal()
    """Start a sync now."""

    def __init__(
        self,
        given: Given,
        reader: Reader,
        network: Network,
        parent: QObject | None = None,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self.decision: Decision | None = None
        self._given, self._reader, self._network, self._wall = given, reader, network, wall
        self._ticked = self._checked = wall()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        network.came_back.connect(self.check)

    def start(self) -> None:
        """Check now and from now on."""
        self._timer.start()
        self.check()

    def stop(self) -> None:
        """Check no more."""
        self._timer.stop()
        self._network.came_back.disconnect(self.check)

    def tick(self) -> None:
        """Check when it is time: by the wall clock, for a timer stands still while the computer sleeps."""
        now, before = self._wall(), self._ticked
        self._ticked = now
        woke = not 0 <= now - before < _SLEPT_SECONDS
        if woke or not 0 <= now - self._checked < CHECK_SECONDS:
            self.check()

    def check(self) -> None:
        """Ask the replica for its runs and decide."""
        self._checked = self._wall()
        self._reader.ask("auto_sync", self._given.runs, self._on_runs, lambda _fault: None)

    def _on_runs(self, runs: Sequence[Try]) -> None:
        asked = self._given.conditions()
        there = Conditions(**{**vars(asked), "offline": self._network.offline, "metered": self._network.metered})
        self.decision = decide(self._given.now(), self._given.account_id, runs, there)
        self.decided.emit(self.decision)
        if self.decision.start:
            self.due.emit()
