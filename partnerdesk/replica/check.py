"""Integrity of an open file: the quick check of every start, the whole one on demand."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from partnerdesk.replica.engine import Database
from partnerdesk.replica.faults import fault_from, says_damaged

MOST_SHOWN = 20


def quick_problems(database: Database) -> list[str]:
    """Return what SQLite's quick check finds wrong; empty when all is well.

    Raises:
        Fault: the file can't be read for another reason than damage.
    """
    return _problems(database, (f"PRAGMA quick_check({MOST_SHOWN})",))


def all_problems(database: Database) -> list[str]:
    """Return what the whole check finds wrong: every page's seal, every index, every reference between rows.

    Takes about two seconds per 400 MB.

    Raises:
        Fault: the file can't be read for another reason than damage.
    """
    return _problems(
        database, ("PRAGMA cipher_integrity_check", f"PRAGMA integrity_check({MOST_SHOWN})", "PRAGMA foreign_key_check")
    )


def _problems(database: Database, checks: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    try:
        with database.engine.connect() as connection:
            for check in checks:
                rows = connection.exec_driver_sql(check).fetchmany(MOST_SHOWN)
                found += [" ".join(str(part) for part in row) for row in rows if row[0] != "ok"]
    except (DBAPIError, dbapi2.Error) as error:
        if not says_damaged(error):
            fault = fault_from(error, database.path)
            if fault is None:
                raise
            raise fault from error
        found.append(str(getattr(error, "orig", error)))
    return found
