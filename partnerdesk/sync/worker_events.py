"""Reads what the worker and the sandbox say. Trusts neither: what cannot be read counts as not said. Knows no Qt."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partnerdesk.errors import EXIT_BUSY, EXIT_DONE, EXIT_PARTIAL, Fault, all_faults
from partnerdesk.replica import outbox_faults  # noqa: F401 - its faults are found by their codes
from partnerdesk.sync import report_faults  # noqa: F401 - its faults are found by their codes
from partnerdesk.sync.importing import faults as import_faults  # noqa: F401 - as above

log = logging.getLogger("worker")

_LONGEST_LINE = 1_000_000


@dataclass(frozen=True)
class Progress:
    """How far a sync is. `total`, `rate` (per second) and `eta` (seconds) are None where they are not known."""

    phase: str
    done: int = 0
    total: int | None = None
    rate: float | None = None
    eta: float | None = None

    @property
    def share(self) -> float | None:
        """Part done, 0 to 1, or None."""
        return min(1.0, self.done / self.total) if self.total else None


@dataclass(frozen=True)
class Outcome:
    """How a sync ended. `state`: complete, partial, cancelled, failed or busy."""

    state: str
    summary: dict[str, Any]
    problems: int = 0


def parse_line(line: bytes) -> dict[str, Any]:
    """Return the event in one line of the worker; an empty one when the line holds none."""
    if not line.strip() or len(line) > _LONGEST_LINE:
        return {}
    try:
        event = json.loads(line)
    except ValueError:
        log.warning("the sync wrote a line that is no event")
        return {}
    return event if isinstance(event, dict) else {}


def progress_from(event: dict[str, Any]) -> Progress:
    """Return the progress that an event tells; what has the wrong type counts as not known."""

    def number(key: str) -> float | None:
        value = event.get(key)
        fits = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e12
        return float(value) if fits and value is not None else None

    total = number("total")
    eta = number("eta_seconds") if "eta_seconds" in event else number("eta")
    return Progress(
        phase=str(event.get("phase", "")),
        done=int(number("done") or 0),
        total=int(total) if total else None,
        rate=number("rate"),
        eta=eta,
    )


def fault_from(event: dict[str, Any]) -> Fault:
    """Return the fault that an event names by its code; unknown codes keep their text as the detail."""
    return fault_from_code(str(event.get("code", "")), event.get("params"), str(event.get("text", "")))


def fault_from_code(code: str, params: object, text: str = "") -> Fault:
    """Return the fault with this code, filled with `params`; an unknown code keeps `text` as the detail."""
    plain = params if isinstance(params, dict) else {}
    fields = {str(key): value for key, value in plain.items() if isinstance(value, str | int)}
    for kind in all_faults():
        if kind.code == code:
            return kind(**fields)
    return Fault(detail=text or code or "…")


def state_from_code(code: int) -> str:
    """Return the state that an exit code stands for."""
    return {EXIT_DONE: "complete", EXIT_PARTIAL: "partial", EXIT_BUSY: "busy"}.get(code, "failed")


def read_ready_file(path: Path) -> dict[str, Any]:
    """Return what the sandbox wrote once it answers; empty while it is not there or not whole."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) and "base_url" in told else {}
