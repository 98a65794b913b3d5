"""One sandbox: partner, clock, sign-in, faults, reports and the log of requests, joined."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from partnerdesk import weeks
from partnerdesk.sandbox.clock import SandboxClock
from partnerdesk.sandbox.composing import Recipe
from partnerdesk.sandbox.faults import Faults, Switch
from partnerdesk.sandbox.oauth import SignIn
from partnerdesk.sandbox.partner import Partner
from partnerdesk.sandbox.report_store import ReportStore

REDIRECT_URI = "http://127.0.0.1:6001/redirect"
_LONGEST_LOG = 200_000


@dataclass(frozen=True, slots=True)
class Settings:
    """How a sandbox is to be."""

    customers: int = 400
    seed: int = 1
    today: date | None = None
    """First day of its clock; None: the real time."""
    anchor: date | None = None
    """Day around which the data are composed; None: the clock's first day."""
    role: str = "full"
    redirect_uri: str = REDIRECT_URI
    switches: tuple[Switch, ...] = field(default=())
    memory: Path | None = None
    """Keeps changed assignments for the next sandbox of the same partner."""


class World:
    """Everything that one sandbox consists of."""

    def __init__(self, settings: Settings, base_url: str, folder: Path) -> None:
        self.base_url = base_url
        self.clock = SandboxClock(settings.today)
        anchor = settings.anchor or settings.today
        anchor_day = self.clock.today() if anchor is None else weeks.day_from_date(anchor)
        recipe = Recipe(settings.seed, settings.customers, anchor_day)
        self.partner = Partner(recipe, self.clock, settings.role, settings.memory)
        self.sign_in = SignIn(settings.seed, self.clock, settings.redirect_uri)
        self.faults = Faults(settings.seed, self.clock)
        for switch in settings.switches:
            self.faults.add(switch)
        self.reports = ReportStore(self.partner, folder)
        self._log: deque[dict[str, Any]] = deque(maxlen=_LONGEST_LOG)
        self._log_lock = threading.Lock()

    def note(self, method: str, path: str, query: str, status: int) -> None:
        """Write a request into the log."""
        with self._log_lock:
            self._log.append({"method": method, "path": path, "query": query, "status": status})

    def log(self) -> list[dict[str, Any]]:
        """Return the requests so far, oldest first."""
        with self._log_lock:
            return list(self._log)

    def clear_log(self) -> None:
        """Forget the requests so far."""
        with self._log_lock:
            self._log.clear()
