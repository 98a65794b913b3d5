"""Stamped copies of a database: made while it is in use, opened and checked at once, the oldest dropped."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from partnerdesk.errors import DamagedFileFault, fault_from_os
from partnerdesk.paths import make_private
from partnerdesk.replica.engine import Database
from partnerdesk.replica.faults import faults
from partnerdesk.weeks import day_of, week_of

SYNC = "sync"
DAILY = "daily"
MADE = "made"
"""Because the user asked for one."""
REPLACED = "replaced"
"""The file that was in use before a copy took its place."""
KEEP = 5
"""Copies made before migrations, and as many of each kind that a person caused."""
KEEP_SYNC = 3
KEEP_DAILY = 7
KEEP_WEEKLY = 4
REASONS = (SYNC, DAILY, MADE, REPLACED)
_FORM = "%Y%m%dT%H%M%SZ"
_STAMP = re.compile(r"-(\d{8}T\d{6}Z)-\d{3}-")
Opener = Callable[[Path], Database]


def back_up(database: Database, folder: Path, *, reason: str, check: Callable[[], None] | None = None) -> Path:
    """Copy an open database through SQLite's backup interface and prove that the copy opens and is whole.

    Args:
        database: the open file.
        folder: where copies lie; the oldest of the same kind are dropped.
        reason: `SYNC`, `DAILY`, `MADE`, `REPLACED`, or the revision that it is of.
        check: is called now and then; what it raises ends the copying, and nothing stays of it.

    Returns:
        The copy.

    Raises:
        DamagedFileFault: the copy did not pass its check; it was removed.
        Fault: the folder or the file can't be written or read.
    """
    copy = None
    try:
        make_private(folder)
        copy = _free_name(folder, database.path, reason)
        with faults(database.path):
            database.copy_to(copy, check)
        _prove(copy, database)
        for old in _dropped(copies_of(database.path, folder), reason):
            old.unlink(missing_ok=True)
    except BaseException as error:
        for ending in ("", "-wal", "-shm", "-journal"):
            if copy is not None:
                copy.with_name(copy.name + ending).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise fault_from_os(error, folder) from error
        raise
    return copy


def is_weekly_due(path: Path, folder: Path, now: int) -> bool:
    """Whether no sync of this week has copied the file yet."""
    newest = next(iter(_of_reason(copies_of(path, folder), SYNC)), None)
    return newest is None or week_of(moment_of(newest)) < week_of(now)


def is_daily_due(path: Path, folder: Path, now: int) -> bool:
    """Whether the file was changed after its newest daily copy, which is not of today."""
    newest = next(iter(_of_reason(copies_of(path, folder), DAILY)), None)
    if newest is None:
        return True
    log = path.with_name(f"{path.name}-wal")
    changed = max(part.stat().st_mtime for part in (path, log) if part.exists() and part.stat().st_size)
    return day_of(moment_of(newest)) < day_of(now) and changed > moment_of(newest)


def copies_of(path: Path, folder: Path) -> list[Path]:
    """Return the copies of a database file, newest first."""
    return sorted((found for found in folder.glob(f"{path.stem}-*.sqlite") if _STAMP.search(found.name)), reverse=True)


def healing_order(path: Path, folder: Path) -> list[Path]:
    """Return the copies to heal a file from, best first: what the user once replaced comes last."""
    return sorted(copies_of(path, folder), key=lambda copy: reason_of(copy) == REPLACED)


def stamp_of(copy: Path) -> str:
    """Return when a copy was made, as it stands in its name (UTC)."""
    found = _STAMP.search(copy.name)
    return found.group(1) if found else ""


def moment_of(copy: Path) -> int:
    """Return when a copy was made, in seconds; 0 when its name does not tell."""
    try:
        return int(datetime.strptime(stamp_of(copy), _FORM).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return 0


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
    return time.strftime(_FORM, time.gmtime())


def _prove(copy: Path, database: Database) -> None:
    if problems_of(copy, database.sibling):
        raise DamagedFileFault(file=copy.name, aside="")


def reason_of(copy: Path) -> str | None:
    """Return why a copy was made: one of `REASONS`; None for one made before a migration."""
    return next((reason for reason in REASONS if copy.stem.endswith(f"-{reason}")), None)


def _of_reason(copies: list[Path], reason: str) -> list[Path]:
    ours = reason if reason in REASONS else None
    return [copy for copy in copies if reason_of(copy) == ours]


def _dropped(copies: list[Path], reason: str) -> list[Path]:
    """Return which copies of the reason's kind are to go; `copies` are newest first."""
    found = _of_reason(copies, reason)
    if reason != DAILY:
        return found[KEEP_SYNC if reason == SYNC else KEEP :]
    newest_of_week: dict[int, Path] = {}
    for copy in found[KEEP_DAILY:]:
        newest_of_week.setdefault(week_of(moment_of(copy)), copy)
    kept = {*found[:KEEP_DAILY], *list(newest_of_week.values())[:KEEP_WEEKLY]}
    return [copy for copy in found if copy not in kept]


def _free_name(folder: Path, path: Path, reason: str) -> Path:
    # Copies of one second are numbered on from the newest, so that their names stand in the order of their making.
    base = f"{path.stem}-{stamp()}"
    taken = [int(copy.name[len(base) + 1 :][:3]) for copy in folder.glob(f"{base}-*")]
    return folder / f"{base}-{max(taken, default=0) + 1:03}-{reason}.sqlite"
