"""Tells who holds a sync lock, without taking it from anyone. Knows nothing of what is written under it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PLACE = 1
"""Where the holder's number stands in the file; see `lock`."""


def other_holder(path: Path) -> str | None:
    """Return the number of another process that holds the lock file at `path`, "?" where it can't be read.

    None when nobody holds it, or this process does. Where the number is of a process that is gone, the lock is not even
    tried: one that begins at this very moment must not find it taken.
    """
    try:
        with path.open("rb", buffering=0) as file:
            file.seek(_PLACE)
            number = file.read(20).decode("ascii", "replace").strip()
            if number == str(os.getpid()):
                return None
            held = _is_held_on_windows(file.fileno()) if sys.platform == "win32" else _is_held(file.fileno(), number)
    except OSError:
        return None
    return (number if number.isdigit() else "?") if held else None


def _is_held(handle: int, number: str) -> bool:
    import fcntl

    if not number.isdigit() or not _is_alive(int(number)):
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    fcntl.flock(handle, fcntl.LOCK_UN)
    return False


def _is_alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _is_held_on_windows(handle: int) -> bool:
    """Windows forbids reading a locked byte, and reading locks nothing."""
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        os.read(handle, 1)
    except PermissionError:
        return True
    return False
