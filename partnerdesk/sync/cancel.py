"""The one switch that stops a sync. Knows nothing of what it stops."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from partnerdesk.errors import CancelledFault


class Cancel:
    """Set once, from any thread or a signal handler; everything that waits, waits on it."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._hooks: list[Callable[[], None]] = []

    def set(self) -> None:
        """Ask to stop. Calling it again changes nothing."""
        self._event.set()
        for hook in list(self._hooks):
            hook()

    def is_set(self) -> bool:
        """Whether someone asked to stop."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait, but not past a request to stop; return whether there is one."""
        return self._event.wait(max(0.0, seconds))

    def check(self) -> None:
        """Do nothing, or stop.

        Raises:
            CancelledFault: someone asked to stop.
        """
        if self._event.is_set():
            raise CancelledFault

    @contextmanager
    def calling(self, hook: Callable[[], None]) -> Iterator[None]:
        """Have `hook` called, on the thread that asks to stop, if that happens inside the block."""
        self._hooks.append(hook)
        try:
            self.check()
            yield
        finally:
            self._hooks.remove(hook)
