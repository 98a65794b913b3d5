"""Holds all requests back while the service asks for it or seems down. Shared by the threads of one run."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from partnerdesk.errors import BusyServiceFault, ServiceDownFault
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.retry import RetryPolicy

_PROBE_POLL = 0.2


class Pacer:
    """A gate that every attempt passes, and a circuit breaker behind it.

    The breaker opens after some failed attempts in a row over several scopes (customers), asks for one probe after a
    pause, and after a few openings in a row declares the service down for this run. The probe is about the service and
    not about a customer: a few customers that always fail must not look like a service that is down.
    """

    def __init__(
        self, policy: RetryPolicy, cancel: Cancel, host: str, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.policy = policy
        self._cancel = cancel
        self._host = host
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._not_before = 0.0
        self._open_until: float | None = None
        self._probing = False
        self._openings = 0
        self._failures = 0
        self._failing: set[str] = set()
        self.waited = 0.0
        """Seconds that all threads together have waited so far."""

    @property
    def is_down(self) -> bool:
        """Whether the service was declared down for this run."""
        return self._openings >= self.policy.openings_to_stop

    def enter(self) -> bool:
        """Return when an attempt may be made.

        Returns:
            Whether the caller must probe the service first and then tell `answered`, `probe_failed` or `abandoned`.

        Raises:
            CancelledFault: someone asked to stop.
            ServiceDownFault: the service was declared down.
            BusyServiceFault: waiting any longer would pass the bound of a run.
        """
        while True:
            self._cancel.check()
            with self._lock:
                seconds = self._seconds_to_gate()
                if seconds is None:
                    return self._probing
            self.rest(seconds)

    def _seconds_to_gate(self) -> float | None:
        if self.is_down:
            raise ServiceDownFault(host=self._host)
        now = self._monotonic()
        opens = self._not_before if self._open_until is None else max(self._not_before, self._open_until)
        if opens > now:
            return opens - now
        if self._open_until is None:
            return None
        if self._probing:
            return _PROBE_POLL
        self._probing = True
        return None

    def rest(self, seconds: float) -> None:
        """Wait, unless that passes the bound of a run.

        Raises:
            CancelledFault: someone asked to stop.
            BusyServiceFault: the bound is passed.
        """
        with self._lock:
            if self.waited + seconds > self.policy.total_wait:
                raise BusyServiceFault(host=self._host, seconds=int(seconds))
            self.waited += seconds
        if self._cancel.wait(seconds):
            self._cancel.check()

    def hold_all(self, seconds: float) -> None:
        """Let no attempt begin for some seconds: the service asked for it."""
        with self._lock:
            self._not_before = max(self._not_before, self._monotonic() + seconds)

    def answered(self) -> None:
        """Note that the service answered in a way that shows it is alive."""
        with self._lock:
            self._failures = 0
            self._failing.clear()
            self._open_until = None
            self._probing = False
            if not self.is_down:
                self._openings = 0

    def failed(self, scope: str) -> None:
        """Note that an attempt for `scope` failed as it would if the service were down."""
        with self._lock:
            if self._open_until is not None:
                return  # it was under way when the breaker opened and says nothing new
            self._failures += 1
            self._failing.add(scope)
            if self._failures >= self.policy.failures_to_open and len(self._failing) >= self.policy.scopes_to_open:
                self._open()

    def probe_failed(self) -> None:
        """Note that the probe found no service."""
        with self._lock:
            self._open()

    def abandoned(self) -> None:
        """Note that a probe ended without telling anything of the service, so that another may be made."""
        with self._lock:
            self._probing = False

    def _open(self) -> None:
        self._openings += 1
        self._open_until = self._monotonic() + self.policy.pause
        self._probing = False
