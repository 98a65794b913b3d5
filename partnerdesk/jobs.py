"""Work off the window thread: reads in a small pool, changes in a row. Knows QtCore, no SQL and no widget.

A question is asked on a channel. The newest question of a channel wins: an older one that has not started is never run,
one that is running has its answer dropped. Answers arrive on the thread that made the `Jobs`.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from partnerdesk.errors import Fault

log = logging.getLogger("jobs")

PATIENCE = 3.0
"""Seconds that the end of the program waits for what is under way."""

OnDone = Callable[[Any], object]
OnFault = Callable[[Fault], object]


@dataclass(frozen=True)
class _Answer:
    """What came out of one question."""

    channel: str
    generation: int
    value: Any
    fault: Fault | None
    crash: BaseException | None
    on_done: OnDone | None
    on_fault: OnFault | None


class _Threads:
    """A few threads that take work in the order in which it came; other than an executor's, none holds up the end.

    A keyring that waits for the user to unlock it may take minutes.
    """

    def __init__(self, name: str, most: int) -> None:
        self._name, self._most = name, most
        self._work: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, work: Callable[[], None]) -> None:
        """Have work done as soon as a thread is free."""
        self._work.put(work)
        if len(self._threads) < self._most:
            thread = threading.Thread(target=self._run, name=f"{self._name}_{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def end(self, patience: float) -> bool:
        """Drop what waits and end the threads; return whether all ended within so many seconds."""
        try:
            while True:
                self._work.get_nowait()
        except queue.Empty:
            pass
        for _thread in self._threads:
            self._work.put(None)
        deadline = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()


class Jobs(QObject):
    """A pool of threads whose results come back by signal.

    `crashed(exception)` tells of an error that is not a `Fault`: a bug. `idle()` says that nothing is under way.
    """

    crashed = Signal(object)
    idle = Signal()
    _answered = Signal(object)

    def __init__(self, name: str = "reads", threads: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = _Threads(name, threads)
        self._lock = threading.Lock()
        self._generations: dict[str, int] = {}
        self._open = 0
        self._closed = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a question has not been answered yet."""
        return self._open > 0

    def run(
        self,
        channel: str,
        work: Callable[[], Any],
        on_done: OnDone | None = None,
        on_fault: OnFault | None = None,
    ) -> None:
        """Do `work()` in the pool; tell `on_done(value)` or `on_fault(fault)` on this object's thread.

        A newer `run` on the same channel makes this one stale: neither function is called then. They are not called
        either when they belong to a Qt object that is gone.
        """
        if self._closed:
            return
        with self._lock:
            generation = self._generations.get(channel, 0) + 1
            self._generations[channel] = generation
        self._open += 1
        self._pool.submit(lambda: self._do(channel, generation, work, on_done, on_fault))

    def drop(self, channel: str) -> None:
        """Make whatever is under way on a channel stale."""
        with self._lock:
            self._generations[channel] = self._generations.get(channel, 0) + 1

    def close(self, patience: float = PATIENCE) -> None:
        """Drop what waits, let what runs come to its end, and end the threads.

        Args:
            patience: seconds; what takes longer is left behind, ends with the program and is not answered.
        """
        self._closed = True
        with self._lock:
            self._generations = {channel: number + 1 for channel, number in self._generations.items()}
        if not self._pool.end(patience):
            log.info("what was under way did not end in time")
        self._open = 0

    def _is_current(self, channel: str, generation: int) -> bool:
        with self._lock:
            return self._generations.get(channel) == generation

    def _do(
        self,
        channel: str,
        generation: int,
        work: Callable[[], Any],
        on_done: OnDone | None,
        on_fault: OnFault | None,
    ) -> None:
        value: Any = None
        fault: Fault | None = None
        crash: BaseException | None = None
        if self._is_current(channel, generation):
            try:
                value = work()
            except Fault as caught:
                fault = caught
            except Exception as caught:
                crash = caught
        if not self._closed:
            self._answered.emit(_Answer(channel, generation, value, fault, crash, on_done, on_fault))

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        self._open = max(0, self._open - 1)
        try:
            self._deliver(answer)
        finally:
            if not self._open and not self._closed:
                self.idle.emit()

    def _deliver(self, answer: _Answer) -> None:
        if answer.crash is not None:
            log.error("a job on %s failed", answer.channel, exc_info=answer.crash)
            self.crashed.emit(answer.crash)
        if self._closed or not self._is_current(answer.channel, answer.generation):
            return
        if answer.crash is not None:
            _call(answer.on_fault, Fault(detail=type(answer.crash).__name__))
        elif answer.fault is not None:
            _call(answer.on_fault, answer.fault)
        else:
            _call(answer.on_done, answer.value)


def _call(function: Callable[[Any], object] | None, value: Any) -> None:
    """Call a function unless it belongs to a Qt object that is gone."""
    if function is None:
        return
    owner = getattr(function, "__self__", None)
    if isinstance(owner, QObject) and not isValid(owner):
        return
    function(value)


class Reader:
    """Asks one database through `Jobs`: each question gets a connection of its own for as long as it runs."""

    def __init__(self, jobs: Jobs, connect: Callable[[], AbstractContextManager[Any]]) -> None:
        self._jobs = jobs
        self._connect = connect

    def ask(
        self,
        channel: str,
        function: Callable[[Any], Any],
        on_done: OnDone,
        on_fault: OnFault | None = None,
    ) -> None:
        """Run `function(connection)` in the pool. See `Jobs.run` for the rest."""

        def work() -> Any:
            with self._connect() as connection:
                return function(connection)

        self._jobs.run(channel, work, on_done, on_fault)

    def drop(self, channel: str) -> None:
        """Make whatever is under way on a channel stale."""
        self._jobs.drop(channel)
