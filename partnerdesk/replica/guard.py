"""Threads that must run no SQL: the window's. A statement there is a bug in the program, not a fault of the user."""

from __future__ import annotations

import threading

_forbidden: set[int] = set()


class WindowThreadError(RuntimeError):
    """A statement was about to run on a thread that may run none (design decision 7)."""


def forbid_thread(ident: int | None = None) -> None:
    """Let every database call on a thread raise `WindowThreadError` from now on.

    Args:
        ident: `threading.get_ident()` of that thread; the calling thread when left out.
    """
    _forbidden.add(threading.get_ident() if ident is None else ident)


def permit_thread(ident: int | None = None) -> None:
    """Take `forbid_thread` back."""
    _forbidden.discard(threading.get_ident() if ident is None else ident)


def check_thread() -> None:
    """Raise if the calling thread may run no SQL.

    Raises:
        WindowThreadError: it may not.
    """
    if _forbidden and threading.get_ident() in _forbidden:
        raise WindowThreadError("SQL on the window's thread: ask jobs.py to run it elsewhere")
