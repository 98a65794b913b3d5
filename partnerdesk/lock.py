"""Makes sure that one process alone writes the files of an account. Knows nothing of what is written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from partnerdesk.errors import BusyFault, fault_from_os

# Windows forbids reading the locked first byte, so the number stands behind it.
_PLACE = 1


@contextmanager
def sync_lock(path: Path, *, patience: float = 0) -> Iterator[None]:
    """Hold the lock file at `path`, with this process's number inside.

    A lock that a killed process left behind is free: the operating system took it back.

    Args:
        path: the lock file.
        patience: seconds to wait for it.

    Raises:
        BusyFault: another process holds it; the fault names it.
        ReadOnlyFault, DiskFullFault: the lock file can't be made.
    """
    lock = FileLock(path, timeout=patience, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise BusyFault(pid=_holder(path), folder=str(path.parent)) from None
    except OSError as error:
        raise fault_from_os(error, path.parent) from error
    try:
        _sign(path)
        yield
    finally:
        lock.release()


def _sign(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(_PLACE)
        file.write(f"{os.getpid()}\n".encode())
        file.truncate()


def _holder(path: Path) -> str:
    try:
        with path.open("rb", buffering=0) as file:
            file.seek(_PLACE)
            text = file.read(20).decode("ascii").strip()
        if not text:  # a window writes its number beside its lock
            text = path.with_suffix(".pid").read_text(encoding="ascii")[:20].strip()
    except (OSError, UnicodeDecodeError):
        return "?"
    return text if text.isdigit() else "?"
