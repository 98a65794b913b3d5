"""Integrity of an open file: the quick check of every start, the whole one on demand."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from partnerdesk.errors import CancelledFault
from partnerdesk.replica.engine import Database
from partnerdesk.replica.faults import fault_from, result_code, says_damaged

MOST_SHOWN = 20
Interruptible = Callable[[Callable[[], None]], AbstractContextManager[Any]]


def quick_problems(database: Database, interruptible: Interruptible = nullcontext) -> list[str]:
    """Return what SQLite's quick check finds wrong; empty when all is well.

    Args:
        database: the open file.
        interruptible: gives a context; calling what it was given ends the check early.

    Raises:
        CancelledFault: interrupted.
        Fault: the file can't be read for another reason than damage.
    """
    return _problems(database, (f"PRAGMA quick_check({MOST_SHOWN})",), interruptible)


def all_problems(database: Database) -> list[str]:
    """Return what the whole check finds wrong: every page's seal, every index, every reference between rows.

    Takes about two seconds per 400 MB.

    Raises:
        Fault: the file can't be read for another reason than damage.
    """
    return _problems(
        database, ("PRAGMA cipher_integrity_check", f"PRAGMA integrity_check({MOST_SHOWN})", "PRAGMA foreign_key_check")
    )


def _problems(database: Database, checks: tuple[str, ...], interruptible: Interruptible = nullcontext) -> list[str]:
    found: list[str] = []
    try:
        with database.engine.connect() as connection, interruptible(_interrupt_of(connection)):
            for check in checks:
                rows = connection.exec_driver_sql(check).fetchmany(MOST_SHOWN)
                found += [" ".join(str(part) for part in row) for row in rows if row[0] != "ok"]
    except (DBAPIError, dbapi2.Error) as error:
        if result_code(error) == dbapi2.SQLITE_INTERRUPT:
            raise CancelledFault from error
        if not says_damaged(error):
            fault = fault_from(error, database.path)
            if fault is None:
                raise
            raise fault from error
        found.append(str(getattr(error, "orig", error)))
    return found


def _interrupt_of(connection: Connection) -> Callable[[], None]:
    driver: Any = connection.connection.driver_connection
    interrupt: Callable[[], None] = driver.interrupt
    return interrupt
