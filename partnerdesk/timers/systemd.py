"""The weekly check as a systemd user timer (Linux). Writes the units' texts; runs nothing."""

from __future__ import annotations

import os
from pathlib import Path

from partnerdesk.timers.job import Job, Steps

_SERVICE = """\
[Unit]
Description=Refresh the partnerdesk replica when its week is over
After=network-online.target

[Service]
Type=oneshot
ExecStart={command}
Nice=10
IOSchedulingClass=idle
# Exit codes that say "not now" and are no failure of the unit: partly done, somebody else is syncing.
SuccessExitStatus=3 5
TimeoutStartSec=3h
"""
_TIMER = """\
[Unit]
Description=Check every hour whether the partnerdesk replica is due

[Timer]
OnCalendar=hourly
RandomizedDelaySec=5min
Persistent=true

[Install]
WantedBy=timers.target
"""


def units_folder() -> Path:
    """Return the folder of this user's units."""
    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base and Path(base).is_absolute() else Path.home() / ".config") / "systemd" / "user"


def install(job: Job) -> Steps:
    """Return how the job is registered."""
    service, timer = _paths(job)
    return Steps(
        write=((service, _SERVICE.format(command=_quoted(job.command)).encode()), (timer, _TIMER.encode())),
        commands=(
            ("systemctl", "--user", "daemon-reload"),
            ("systemctl", "--user", "enable", "--now", timer.name),
        ),
    )


def remove(job: Job) -> Steps:
    """Return how the job is removed."""
    service, timer = _paths(job)
    return Steps(
        remove=(timer, service),
        commands=(("systemctl", "--user", "disable", "--now", timer.name), ("systemctl", "--user", "daemon-reload")),
    )


def files(job: Job) -> tuple[Path, ...]:
    """Return the files that show that the job is registered."""
    return _paths(job)


def _paths(job: Job) -> tuple[Path, Path]:
    folder = units_folder()
    return folder / f"{job.name}.service", folder / f"{job.name}.timer"


def _quoted(command: tuple[str, ...]) -> str:
    """Return a command line as systemd reads it: quoted, with `%` and `$` as they stand (systemd.service(5))."""
    return " ".join('"' + _escaped(part) + '"' for part in command)


def _escaped(part: str) -> str:
    plain = part.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return plain.replace("\n", "\\n").replace("\t", "\\t")
