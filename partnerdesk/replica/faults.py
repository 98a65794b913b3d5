"""Turns the database library's errors into faults, in this one place. Knows nothing of what was asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlcipher3 import dbapi2

from partnerdesk.errors import (
    DamageFoundFault,
    DiskErrorFault,
    DiskFullFault,
    Fault,
    FileLockedFault,
    ReadOnlyFault,
)

NEEDED_MEGABYTES = 200
_KINDS: dict[int, type[Fault]] = {
    dbapi2.SQLITE_FULL: DiskFullFault,
    dbapi2.SQLITE_READONLY: ReadOnlyFault,
    dbapi2.SQLITE_CANTOPEN: ReadOnlyFault,
    dbapi2.SQLITE_PERM: ReadOnlyFault,
    dbapi2.SQLITE_BUSY: FileLockedFault,
    dbapi2.SQLITE_LOCKED: FileLockedFault,
    dbapi2.SQLITE_CORRUPT: DamageFoundFault,
    dbapi2.SQLITE_NOTADB: DamageFoundFault,
    dbapi2.SQLITE_IOERR: DiskErrorFault,
}


def result_code(error: BaseException) -> int | None:
    """Return SQLite's extended result code of an error, None where it has none."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(origin, "sqlite_errorcode", None)
    return code if isinstance(code, int) else None


def says_damaged(error: BaseException) -> bool:
    """Whether the file is no database (for this key) or has damaged pages."""
    code = result_code(error)
    return code is not None and code & 0xFF in {dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB}


def fault_from(error: BaseException, path: Path) -> Fault | None:
    """Return the fault that an error of the database library means; None when it is a bug of the program.

    Args:
        error: what SQLAlchemy or the library raised.
        path: the database file.
    """
    code = result_code(error)
    if code is None:
        return None
    kind = _KINDS.get(code & 0xFF)  # the low byte of an extended code is the plain one
    return kind(folder=str(path.parent), file=path.name, megabytes=NEEDED_MEGABYTES) if kind else None


@contextmanager
def faults(path: Path) -> Iterator[None]:
    """Translate the errors of the enclosed statements on `path`; what is no fault goes on as it is."""
    try:
        yield
    except (DBAPIError, PendingRollbackError, dbapi2.Error) as error:
        fault = fault_from(error, path)
        if fault is None:
            raise
        raise fault from error
