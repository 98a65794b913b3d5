"""Standard input and output where a parent, a scheduler or nobody is at their other end. Knows no command."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import Any

STDIN = 0
LOOK_SECONDS = 0.1


def fill_streams() -> None:
    """Give a program for the desktop of Windows, started by the Task Scheduler or a click, streams that lead nowhere.

    There they are None, and whoever writes or asks whether somebody reads would fail.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - as long as the program


def wait_for_end(handle: int = STDIN) -> None:
    """Read and drop what comes until nothing more can come."""
    wait = _ready_on_windows if sys.platform == "win32" else _always
    try:
        while wait(handle) and os.read(handle, 4096):
            pass
    except OSError:
        pass  # a pipe whose other end is gone


def _always(_handle: int) -> bool:
    return True


def wait_until(look: Callable[[], int | None], pause: Callable[[float], object] = time.sleep) -> bool:
    """Look again and again until there is something to read; False when the other end is gone (None)."""
    while (count := look()) == 0:
        pause(LOOK_SECONDS)
    return count is not None


def _ready_on_windows(handle: int) -> bool:
    """Wait without a read under way.

    Windows lets nobody ask anything of a pipe while a read on it waits, and libraries of numpy ask something of
    standard input while they are loaded: a thread that waited in a read would hold up their import for ever.
    """
    import ctypes
    import msvcrt

    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined, unused-ignore]
    pipe = ctypes.c_void_p(msvcrt.get_osfhandle(handle))  # type: ignore[attr-defined, unused-ignore]
    broken = (109, 232, 233)  # ERROR_BROKEN_PIPE, ERROR_NO_DATA, ERROR_PIPE_NOT_CONNECTED

    def look() -> int | None:
        count = ctypes.c_ulong(0)
        if kernel.PeekNamedPipe(pipe, None, 0, None, ctypes.byref(count), None):
            return count.value
        error = ctypes.get_last_error()  # type: ignore[attr-defined, unused-ignore]
        return None if error in broken else 1  # no pipe but a file: it can simply be read

    return wait_until(look)
