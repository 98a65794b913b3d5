"""Remembers on a connection what was worked out from the file, for as long as the file stays as it was."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar

from sqlalchemy import Connection

from partnerdesk.replica.engine import WRITES

_SHELF = "partnerdesk_remembered"
_MOST = 64
T = TypeVar("T")


def remembered(connection: Connection, key: Hashable, work_out: Callable[[], T]) -> T:
    """Return `work_out()`, or what it gave the last time when nothing was written to the file since.

    Args:
        connection: the connection that `work_out` reads.
        key: says what is worked out, with all that it depends on but the file.
        work_out: returns a value that nobody changes.
    """
    if connection.get_execution_options().get(WRITES):
        return work_out()  # what it sees may be taken back
    stamp, values = connection.info.get(_SHELF, (None, {}))
    now = _stamp(connection)
    if stamp != now or len(values) >= _MOST:
        values = {}
        connection.info[_SHELF] = (now, values)
    if key not in values:
        values[key] = work_out()
    found: T = values[key]
    return found


def _stamp(connection: Connection) -> tuple[int, int]:
    """Return what changes with each commit of another connection, and with each row that this one writes."""
    version = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    return version, connection.exec_driver_sql("SELECT total_changes()").scalar_one()
