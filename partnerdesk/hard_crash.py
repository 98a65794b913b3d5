"""What remains of a crash that no handler survives: a trace in a file of ours, and no image of the memory anywhere."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from partnerdesk.paths import make_private

_LARGEST = 256_000
_NO_CRASH_BOX = 0x0002


def keep_memory_private() -> None:
    """Have the system write no image of this process, which holds keys and tokens; its children inherit it."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_NO_CRASH_BOX)
    else:
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def hard_crashes_to(path: Path) -> Iterator[None]:
    """Write where the code was when the process dies to `path`, never to the terminal. No value of it is written."""
    try:
        make_private(path.parent)
        if path.exists() and path.stat().st_size > _LARGEST:
            path.unlink()
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:
        yield
        return
    with os.fdopen(handle, "a", encoding="utf-8") as file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
