"""Tells when nobody has touched the program for a while, when the computer slept, and when the system was locked.

Knows QtCore and the program's input alone; what is done then is the session's.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from partnerdesk.system_lock import LockState

_TICK_MS = 5_000
_SLEPT_SECONDS = 60
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleWatch(QObject):
    """Emits `lock_wanted(reason)` with reason "idle", "slept" or "system" once, until there is input again.

    Args:
        application: whose events count as input.
        minutes: how long without input is too long; 0: never.
        with_system: whether to follow the system's lock and sleep.
        state: the system's lock.
        wall: the wall clock, which goes on while the computer sleeps.
    """

    lock_wanted = Signal(str)

    def __init__(
        self,
        application: QObject,
        minutes: Callable[[], int],
        with_system: Callable[[], bool],
        state: LockState,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(application)
        self._minutes, self._with_system, self._state, self._wall = minutes, with_system, state, wall
        self._touched = self._ticked = wall()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        state.locked.connect(self._on_system_locked)
        self._application = application

    def start(self) -> None:
        """Watch from now on."""
        self._touched = self._ticked = self._wall()
        self._told = False
        self._application.installEventFilter(self)
        self._timer.start()
        self._state.start()

    def stop(self) -> None:
        """Watch no more."""
        self._application.removeEventFilter(self)
        self._timer.stop()
        self._state.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note input; nothing is held back."""
        del watched
        if event.type() in _INPUT:
            self._touched = self._wall()
            self._told = False
        return False

    def tick(self) -> None:
        """Look at the clock: a tick that comes far too late says that the computer slept."""
        now, before = self._wall(), self._ticked
        self._ticked = now
        if now < before:  # the clock was set back: begin to count anew
            self._touched = now
        minutes = self._minutes()
        if self._with_system() and now - before >= _SLEPT_SECONDS:
            self._tell("slept")
        elif minutes and now - self._touched >= 60 * minutes:
            self._tell("idle")

    def _on_system_locked(self) -> None:
        if self._with_system():
            self._tell("system")

    def _tell(self, reason: str) -> None:
        if not self._told:
            self._told = True
            self.lock_wanted.emit(reason)
