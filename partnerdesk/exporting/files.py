"""File names that every system takes, and files that are written whole or not at all. Knows no format."""

from __future__ import annotations

import os
import re
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import IO

from partnerdesk.errors import fault_from_os

LONGEST_NAME = 120
"""Bytes of a file name without its ending: leaves room for endings and for long folders."""
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}


def safe_name(title: str, fallback: str = "export") -> str:
    """Return a file name without its ending that Windows, macOS and Linux take: letters and digits, hyphens between."""
    text = unicodedata.normalize("NFC", title)
    text = re.sub(r"[^\w]+", "-", text, flags=re.UNICODE).strip("-_")
    while len(text.encode()) > LONGEST_NAME:
        text = text[:-1]
    text = text.rstrip("-_")
    return f"{fallback}-{text}".rstrip("-") if not text or text.lower() in _RESERVED else text


def free_path(folder: Path, name: str, ending: str) -> Path:
    """Return a path in `folder` that nothing has yet: `name.csv`, `name-2.csv` and so on."""
    names = (name, *(f"{name}-{number}" for number in range(2, 10_000)))
    return next(path for path in (folder / f"{each}{ending}" for each in names) if not path.exists())


def write_whole(path: Path, write: Callable[[IO[bytes]], None] | bytes) -> None:
    """Write a file beside its place, then move it there: what was there stays until the new one is whole.

    A link is not followed: it is replaced. The file is readable by this user alone.

    Raises:
        Fault: the disk refused (full, not writable, broken).
    """
    beside: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".part", delete=False) as file:
            beside = Path(file.name)
            if isinstance(write, bytes):
                file.write(write)
            else:
                write(file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        _drop(beside)
        raise fault_from_os(error, path.parent) from error
    except BaseException:
        _drop(beside)
        raise


def _drop(path: Path | None) -> None:
    if path is not None:
        path.unlink(missing_ok=True)
