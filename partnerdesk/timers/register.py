"""Registers, removes and shows the weekly check on the system that this runs on."""

from __future__ import annotations

import importlib
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from partnerdesk.errors import Fault, fault_from_os
from partnerdesk.paths import make_private
from partnerdesk.timers.faults import TimerFault
from partnerdesk.timers.job import Job, Steps

_FORMS = {"linux": "systemd", "darwin": "launchd", "win32": "windows"}
_MAY_FAIL = "?"
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Else Windows shows a console for the moment that the command takes."""
_PATIENCE_SECONDS = 60

Run = Callable[[Sequence[str]], None]


@dataclass(frozen=True)
class Registered:
    """What is registered here. `current` tells whether it starts this very program with these very arguments."""

    form: str
    """systemd | launchd | windows"""
    name: str
    command: tuple[str, ...]
    files: tuple[Path, ...]
    installed: bool
    current: bool


def show(job: Job, platform: str = sys.platform) -> Registered:
    """Return whether and how the job is registered."""
    form = _form(platform)
    wanted = dict(form.install(job).write)
    found = {path: _content(path) for path in form.files(job)}
    return Registered(
        form=form.__name__.rpartition(".")[2],
        name=job.name,
        command=job.command,
        files=tuple(found),
        installed=all(content is not None for content in found.values()),
        current=all(found[path] == wanted[path] for path in found),
    )


def install(job: Job, platform: str = sys.platform, run: Run | None = None) -> None:
    """Register the job. Registering it again brings it up to date.

    Raises:
        TimerFault: the system refused, or has no such service; no half of it is left.
        ReadOnlyFault, DiskFullFault: its files can't be written.
    """
    form = _form(platform)
    steps: Steps = form.install(job)
    try:
        _take(steps, run or _run)
    except Fault:
        # A file that nothing starts would say "installed" although nothing happens.
        _take(Steps(remove=tuple(path for path, _ in steps.write)), run or _run)
        raise


def remove(job: Job, platform: str = sys.platform, run: Run | None = None) -> bool:
    """Remove the job; return whether there was one.

    Raises:
        TimerFault: the system refused; the files are still there.
        ReadOnlyFault: they can't be removed.
    """
    if not any(path.exists() for path in _form(platform).files(job)):
        return False
    steps: Steps = _form(platform).remove(job)
    _take(Steps(commands=steps.commands[:1]), run or _run)
    _take(Steps(remove=steps.remove, commands=steps.commands[1:]), run or _run)
    return True


def _form(platform: str) -> ModuleType:
    name = next((form for system, form in _FORMS.items() if platform.startswith(system)), "systemd")
    return importlib.import_module(f"partnerdesk.timers.{name}")


def _take(steps: Steps, run: Run) -> None:
    for path, content in steps.write:
        _write(path, content)
    for path in steps.remove:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise fault_from_os(error, path.parent) from error
    for command in steps.commands:
        if command[0] == _MAY_FAIL:
            try:
                run(command[1:])
            except TimerFault:
                continue
        else:
            run(command)


def _write(path: Path, content: bytes) -> None:
    try:
        make_private(path.parent)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            file.write(content)
        Path(file.name).replace(path)
    except OSError as error:
        raise fault_from_os(error, path.parent) from error


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _run(command: Sequence[str]) -> None:
    try:
        done = subprocess.run(  # noqa: S603
            command, capture_output=True, timeout=_PATIENCE_SECONDS, check=False, creationflags=_NO_CONSOLE
        )
    except FileNotFoundError:
        raise TimerFault(program=command[0], answer="") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise TimerFault(program=command[0], answer=type(error).__name__) from error
    if done.returncode:
        answer = (done.stderr or done.stdout).decode("utf-8", "replace").strip().splitlines()
        raise TimerFault(program=command[0], answer=answer[-1][:200] if answer else f"exit code {done.returncode}")
