"""Opens an encrypted SQLite file through SQLAlchemy and proves on every connection that it is set up rightly.

Knows how to talk to the file, not what is in it.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from sqlalchemy import URL, Connection, Engine, FromClause, create_engine, event
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from partnerdesk.errors import NotEncryptedFault, UnsafeFolderFault, fault_from_os
from partnerdesk.replica.faults import faults
from partnerdesk.replica.guard import check_thread
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.text import fold, sort_key

PLAIN_HEADER = b"SQLite format 3\0"
BUSY_TIMEOUT_MS = 5000
PAGES_A_STEP = 2000
CACHE_KIB = 64 * 1024
WAL_LIMIT_BYTES = 64 * 1024 * 1024
SYNCHRONOUS_NORMAL = 1
SYNCHRONOUS_FULL = 2
WRITES = "partnerdesk_writes"
"""Option of a connection: it is the one that writes."""


class _Compiler(SQLiteCompiler):
    """Writes the hint of a table (`Select.with_hint`), such as INDEXED BY, which SQLAlchemy leaves out for SQLite."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:
        """Return the hint as it was given."""
        del table
        return text


@dataclass(frozen=True)
class Database:
    """One encrypted file, open. `read` and `write` are the only two ways to its rows; both are safe from any thread."""

    path: Path
    engine: Engine
    key: DatabaseKey
    synchronous: int

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the file for as long as it is held.

        Raises:
            Fault: the file can't be read (see `replica.faults`).
        """
        check_thread()
        with faults(self.path), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection inside one transaction that has the write lock; it commits when the block ends well.

        Raises:
            Fault: the file can't be written (see `replica.faults`); nothing of the block was kept.
        """
        check_thread()
        with faults(self.path), self.engine.connect() as connection:
            writer = connection.execution_options(**{WRITES: True})
            with writer.begin():
                yield writer

    def sibling(self, path: Path) -> Database:
        """Return another existing file that has the same key, such as a copy of this one."""
        return open_database(path, self.key, synchronous=self.synchronous, create=False)

    def copy_to(self, path: Path, check: Callable[[], None] | None = None) -> None:
        """Write a copy, encrypted with the same key, of the file as it is now; others may go on using it.

        Args:
            path: the copy.
            check: is called now and then; what it raises ends the copying.
        """
        make_file(path)
        origin, target = _connect(self.path, self.key, self.synchronous), _connect(path, self.key, self.synchronous)
        try:
            if check is None:
                origin.backup(target)
            else:
                origin.backup(target, pages=PAGES_A_STEP, progress=lambda *_progress: check())
            target.execute("PRAGMA journal_mode = delete")  # the copy is one file, without a log beside it
        finally:
            target.close()
            origin.close()

    def fold(self) -> None:
        """Take the write-ahead log into the file, which then stands alone and may be moved; ends this object's use.

        Raises:
            FileLockedFault: somebody else has the file open.
        """
        self.close()
        connection = _connect(self.path, self.key, self.synchronous)
        try:
            with faults(self.path):
                connection.execute("PRAGMA journal_mode = delete")
        finally:
            connection.close()

    def close(self) -> None:
        """Close every connection. The last one to close folds the write-ahead log into the file."""
        self.engine.dispose()


def open_database(path: Path, key: DatabaseKey, *, synchronous: int, create: bool) -> Database:
    """Return the file at `path`, ready; nothing has been read from it yet but its header.

    Args:
        path: the database file; its folder exists.
        key: the file's key.
        synchronous: `SYNCHRONOUS_NORMAL` or `SYNCHRONOUS_FULL`.
        create: make an empty file when there is none.

    Raises:
        NotEncryptedFault: the file is plain SQLite.
        ReadOnlyFault, DiskFullFault: it can't be made.
    """
    if create:
        make_file(path)
    refuse_plain(path)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        creator=lambda: _connect(path, key, synchronous),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        hide_parameters=True,  # customer names stay out of error texts and logs
    )
    engine.dialect.statement_compiler = _Compiler
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _before_statement)
    return Database(path, engine, key, synchronous)


def refuse_plain(path: Path) -> None:
    """Make sure that a file is not plain SQLite.

    Raises:
        NotEncryptedFault: it is.
    """
    try:
        with path.open("rb") as file:
            header = file.read(len(PLAIN_HEADER))
    except FileNotFoundError:
        return
    except OSError as error:
        raise fault_from_os(error, path.parent) from error
    if header == PLAIN_HEADER:
        raise NotEncryptedFault(file=path.name)


def make_file(path: Path) -> None:
    """Make an empty file that this user alone may read; one that is there is kept.

    Raises:
        ReadOnlyFault, DiskFullFault: it can't be made.
    """
    # SQLite gives its -wal and -shm files the rights of the main file, so this one decides for all three.
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if os.name == "posix":
            path.chmod(0o600)
    except OSError as error:
        raise fault_from_os(error, path.parent) from error


def address_of(path: PurePath) -> str:
    """Return the address by which SQLite opens an existing file.

    Raises:
        UnsafeFolderFault: it lies on another computer, where locks cannot be relied upon.
    """
    address = path.as_uri()
    if not address.startswith("file:///"):  # a server's name stands there
        raise UnsafeFolderFault(folder=str(path.parent), detail=path.drive)
    return address + "?mode=rw"


def _connect(path: Path, key: DatabaseKey, synchronous: int) -> Any:
    check_thread()
    connection = dbapi2.connect(
        address_of(path.absolute()),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
    )
    try:
        _unlock(connection, path, key)
        _set_up(connection, path, synchronous)
    except BaseException:
        connection.close()
        raise
    connection.create_function("pd_fold", 1, _fold, deterministic=True)
    connection.create_function("pd_sort_en", 1, _sort_en, deterministic=True)
    connection.create_function("pd_sort_tr", 1, _sort_tr, deterministic=True)
    for name, function in _MATHS.items():
        connection.create_function(name, 1, function, deterministic=True)
    return connection


def _unlock(connection: Any, path: Path, key: DatabaseKey) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # else a damaged page writes hundreds of lines to stderr
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")  # a pragma takes no parameter; hex alone can be in here
    if not _value(connection, "cipher_version"):
        raise NotEncryptedFault(file=path.name)


def _set_up(connection: Any, path: Path, synchronous: int) -> None:
    wanted: dict[str, str | int] = {
        "busy_timeout": BUSY_TIMEOUT_MS,
        "journal_mode": "wal",
        "synchronous": synchronous,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cache_size": -CACHE_KIB,
        "journal_size_limit": WAL_LIMIT_BYTES,
    }
    if sys.platform == "darwin" and synchronous == SYNCHRONOUS_FULL:
        wanted["fullfsync"] = 1
    for name, value in wanted.items():
        connection.execute(f"PRAGMA {name} = {value}")
    for name, value in wanted.items():
        found = _value(connection, name)
        if found != value:
            raise UnsafeFolderFault(folder=str(path.parent), detail=f"{name} = {found}")


def _value(connection: Any, pragma: str) -> Any:
    row = connection.execute(f"PRAGMA {pragma}").fetchone()
    return row[0] if row else None


def _begin(connection: Connection) -> None:
    # A deferred transaction that reads first and writes later fails at once when another one committed in between.
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _before_statement(*_arguments: object) -> None:
    check_thread()


def _fold(text: str | None) -> str | None:
    return None if text is None else fold(text)


def _sort_en(text: str | None) -> str | None:
    return None if text is None else sort_key(text, "en")


def _sort_tr(text: str | None) -> str | None:
    return None if text is None else sort_key(text, "tr")


def _of_number(function: Callable[[float], float]) -> Callable[[float | None], float | None]:
    return lambda value: None if value is None else function(value)


_MATHS = {"pd_sqrt": _of_number(math.sqrt), "pd_ln": _of_number(math.log), "pd_exp": _of_number(math.exp)}
"""This SQLite is built without functions of its own for them."""
