"""What is registered: this program's own command line and a name for it. Knows no operating system's form."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from partnerdesk.paths import DataFolder, default_data_folder

NAME = "partnerdesk-sync"
EVERY_SECONDS = 3600
"""How often the operating system starts the check; the check itself decides whether a sync is due."""


@dataclass(frozen=True)
class Job:
    """A command that the operating system starts every hour as this user."""

    name: str
    command: tuple[str, ...]
    """Program and arguments. No secret is among them: the sync takes its sign-in from the keyring."""


@dataclass(frozen=True)
class Steps:
    """How a job is registered or removed: files to write, then files to remove, then commands to run."""

    write: tuple[tuple[Path, bytes], ...] = ()
    remove: tuple[Path, ...] = ()
    commands: tuple[tuple[str, ...], ...] = ()


def sync_job(folder: DataFolder) -> Job:
    """Return the job that checks the accounts of a data folder; each data folder has a job of its own."""
    usual = folder.root == default_data_folder().root
    mark = "" if usual else "-" + hashlib.sha256(str(folder.root).encode()).hexdigest()[:8]
    where = () if usual else ("--data-dir", str(folder.root))
    return Job(NAME + mark, (*program(), *where, "schedule", "run"))


def program(frozen: bool | None = None) -> Sequence[str]:
    """Return how this program is started: the bundle's executable, or Python with the package."""
    is_frozen = bool(getattr(sys, "frozen", False)) if frozen is None else frozen
    return (sys.executable,) if is_frozen else (sys.executable, "-m", "partnerdesk")
