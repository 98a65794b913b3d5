"""The weekly check as a launchd agent (macOS). Writes the property list; runs nothing."""

from __future__ import annotations

import os
import plistlib
from pathlib import Path

from partnerdesk.timers.job import EVERY_SECONDS, Job, Steps


def label(job: Job) -> str:
    """Return the agent's label."""
    return f"app.partnerdesk.{job.name}"


def install(job: Job) -> Steps:
    """Return how the agent is registered; one of the same name that is loaded makes way first."""
    content = {
        "Label": label(job),
        "ProgramArguments": list(job.command),
        "StartInterval": EVERY_SECONDS,
        "RunAtLoad": True,
        "ProcessType": "Background",
        "LowPriorityIO": True,
        "LimitLoadToSessionType": "Aqua",  # where the keychain can be asked
    }
    target = _domain()
    return Steps(
        write=((_path(job), plistlib.dumps(content)),),
        commands=(
            ("?", "launchctl", "bootout", f"{target}/{label(job)}"),
            ("launchctl", "bootstrap", target, str(_path(job))),
        ),
    )


def remove(job: Job) -> Steps:
    """Return how the agent is removed."""
    return Steps(remove=(_path(job),), commands=(("?", "launchctl", "bootout", f"{_domain()}/{label(job)}"),))


def files(job: Job) -> tuple[Path, ...]:
    """Return the files that show that the agent is registered."""
    return (_path(job),)


def _path(job: Job) -> Path:
    return Path.home() / "Library" / "LaunchAgents" / f"{label(job)}.plist"


def _domain() -> str:
    getuid = getattr(os, "getuid", None)
    return f"gui/{getuid() if getuid else 0}"
