"""Stamped copies of a database: made while it is in use, opened and checked at once, the oldest dropped."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

from partnerdesk.errors import DamagedFileFault, fault_from_os
from partnerdesk.paths import make_private
from partnerdesk.replica.engine import Database
from partnerdesk.replica.faults import faults

KEEP = 5
_STAMP = re.compile(r"-(\d{8}T\d{6}Z)-\d{3}-")
Opener = Callable[[Path], Database]


def back_up(database: Database, folder: Path, *, reason: str) -> Path:
    """Copy an open database through SQLite's backup interface and prove that the copy opens and is whole.

    Args:
        database: the open file.
        folder: where copies lie; the newest `KEEP` of this file stay.
        reason: short word for the copy's name, such as the revision that it is of.

    Returns:
        The copy.

    Raises:
        DamagedFileFault: the copy did not pass its check; it was removed.
        Fault: the folder or the file can't be written or read.
    """
    try:
        make_private(folder)
        copy = _free_name(folder, database.path, reason)
        with faults(database.path):
            database.copy_to(copy)
        if problems_of(copy, database.sibling):
            copy.unlink()
            raise DamagedFileFault(file=copy.name, aside="")
        for old in copies_of(database.path, folder)[KEEP:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise fault_from_os(error, folder) from error
    return copy


def copies_of(path: Path, folder: Path) -> list[Path]:
    """Return the copies of a database file, newest first."""
    return sorted((found for found in folder.glob(f"{path.stem}-*.sqlite") if _STAMP.search(found.name)), reverse=True)


def stamp_of(copy: Path) -> str:
    """Return when a copy was made, as it stands in its name (UTC)."""
    found = _STAMP.search(copy.name)
    return found.group(1) if found else ""


def day_of_copy(copy: Path) -> str:
    """Return the day (UTC) on which a copy was made, as an ISO date."""
    when = stamp_of(copy)
    return f"{when[:4]}-{when[4:6]}-{when[6:8]}"


def problems_of(path: Path, opener: Opener) -> list[str]:
    """Open a copy, check it and close it; return what is wrong with it."""
    from partnerdesk.replica.check import quick_problems

    database = opener(path)
    try:
        return quick_problems(database)
    finally:
        database.close()
        for name in ("-wal", "-shm"):
            path.with_name(path.name + name).unlink(missing_ok=True)


def stamp() -> str:
    """Return the present moment for the name of a file: UTC, sorts by time."""
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())


def _free_name(folder: Path, path: Path, reason: str) -> Path:
    # Copies of one second are numbered on from the newest, so that their names stand in the order of their making.
    base = f"{path.stem}-{stamp()}"
    taken = [int(copy.name[len(base) + 1 :][:3]) for copy in folder.glob(f"{base}-*")]
    return folder / f"{base}-{max(taken, default=0) + 1:03}-{reason}.sqlite"
