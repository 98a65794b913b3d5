"""Sockets under way, and the one thread that shuts those that are overdue or cancelled. Knows no URL and no answer."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

from partnerdesk.sync.cancel import Cancel

TICK_SECONDS = 0.2


@dataclass
class _Underway:
    deadline: float
    socket: socket.socket | None = None
    overdue: bool = False


class Watch:
    """Ends reads that a timeout per read would never end: a slow drip, and a read that nobody waits for any more."""

    def __init__(self, cancel: Cancel) -> None:
        self._cancel = cancel
        self._lock = threading.Lock()
        self._underway: dict[int, _Underway] = {}
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    @contextlib.contextmanager
    def request(self, seconds: float) -> Iterator[_Underway]:
        """Watch what the calling thread sends and reads inside the block; at most `seconds` in all."""
        mine = _Underway(time.monotonic() + seconds)
        with self._lock:
            self._underway[threading.get_ident()] = mine
            if self._thread is None and not self._closed.is_set():
                self._thread = threading.Thread(target=self._run, name="partnerdesk-watch", daemon=True)
                self._thread.start()
        try:
            yield mine
        finally:
            with self._lock:
                self._underway.pop(threading.get_ident(), None)

    def connected(self, sock: socket.socket | None) -> None:
        """Note the socket that the calling thread's request uses."""
        with self._lock:
            mine = self._underway.get(threading.get_ident())
            if mine is not None:
                mine.socket = sock

    def close(self) -> None:
        """End the watching thread."""
        self._closed.set()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._closed.wait(TICK_SECONDS):
            now = time.monotonic()
            with self._lock:
                for one in self._underway.values():
                    one.overdue = one.overdue or now > one.deadline
                    if one.socket is not None and (one.overdue or self._cancel.is_set()):
                        _shut(one.socket)


def _shut(sock: socket.socket) -> None:
    # The plain method also for TLS sockets: theirs would pull the session away under the thread that reads.
    with contextlib.suppress(OSError, ValueError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
