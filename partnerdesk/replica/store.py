"""The two files of an account, opened: checked, migrated, and put right when damaged. Knows no query."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection

from partnerdesk.account import load_account
from partnerdesk.errors import NoDataFault, WrongKeyFault, fault_from_os
from partnerdesk.paths import AccountFolder, make_private
from partnerdesk.replica import check, migrate
from partnerdesk.replica.backup import newest_good_copy, stamp, stamp_of
from partnerdesk.replica.engine import SYNCHRONOUS_FULL, SYNCHRONOUS_NORMAL, Database, make_file, open_database
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.notices import DAMAGED_EMPTY, DAMAGED_RESTORED, Notice


class _Store:
    """What both files have in common."""

    migrations: migrate.Migrations
    synchronous: int

    def __init__(self, account: AccountFolder, database: Database, notices: tuple[Notice, ...]) -> None:
        self.account = account
        self.database = database
        self.notices = notices
        """What opening had to put right; to be told to the user."""

    @classmethod
    def path_in(cls, account: AccountFolder) -> Path:
        """Return where the file lies."""
        raise NotImplementedError

    @classmethod
    def open(cls, account: AccountFolder, key: DatabaseKey, *, create: bool = False, quick_check: bool = True) -> Self:
        """Open the file, ready to read and write.

        A damaged file is set aside; the newest good copy, else an empty file, takes its place and `notices` says so.

        Args:
            account: the account's folder.
            key: its key.
            create: make the file when there is none.
            quick_check: look for damage first (0.1 s per 50 MB).

        Raises:
            NoDataFault: there is no file and `create` is False.
            WrongKeyFault: the file has another key.
            NewerFileFault: a newer program wrote it.
            NotEncryptedFault: it is, or would be, plain.
            ReadOnlyFault, DiskFullFault, FileLockedFault, UnsafeFolderFault: as they say.
        """
        path = cls.path_in(account)
        if not _has_content(path):
            if not create:
                raise NoDataFault(folder=str(account.root))
            _make_folder(account)
        database = open_database(path, key, synchronous=cls.synchronous, create=create)
        notices: tuple[Notice, ...] = ()
        try:
            if quick_check and _has_content(path) and check.quick_problems(database):
                _refuse_wrong_key(account, key, path)
                database.close()
                notices = (_put_right(account, database),)
            migrate.migrate(database, cls.migrations, account.backups)
        except BaseException:
            database.close()
            raise
        return cls(account, database, notices)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the file; see `Database.read`."""
        with self.database.read() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection inside one write transaction; see `Database.write`."""
        with self.database.write() as connection:
            yield connection

    def problems(self) -> list[str]:
        """Return what the whole integrity check finds wrong; empty when all is well."""
        return check.all_problems(self.database)

    def revision(self) -> str | None:
        """Return the migration that the file is at."""
        with self.read() as connection:
            return migrate.revision_of(connection)

    def close(self) -> None:
        """Close every connection."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


class Replica(_Store):
    """replica.sqlite: the mirror of the service and its weekly history, which sync and import alone write."""

    migrations = migrate.REPLICA
    synchronous = SYNCHRONOUS_NORMAL  # a power cut may lose the last pages of a sync, which fetches them again

    @classmethod
    def path_in(cls, account: AccountFolder) -> Path:
        """Return where the replica lies."""
        return account.replica


class Desk(_Store):
    """desk.sqlite: what the user made. No sync touches it, and no confirmed change may be lost."""

    migrations = migrate.DESK
    synchronous = SYNCHRONOUS_FULL

    @classmethod
    def path_in(cls, account: AccountFolder) -> Path:
        """Return where the desk lies."""
        return account.desk


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as error:
        raise fault_from_os(error, path.parent) from error


def _make_folder(account: AccountFolder) -> None:
    try:
        make_private(account.root)
    except OSError as error:
        raise fault_from_os(error, account.root) from error


def _refuse_wrong_key(account: AccountFolder, key: DatabaseKey, path: Path) -> None:
    """Tell a wrong key from a damaged file, which look the same: the account remembers its key's fingerprint.

    Without a remembered fingerprint nothing is set aside: a wrong key must never cost a good file its place.
    """
    known = load_account(account)
    if known is None or known.key is None or known.key.fingerprint != key.fingerprint():
        raise WrongKeyFault(file=path.name)


def _put_right(account: AccountFolder, database: Database) -> Notice:
    path = database.path
    try:
        aside = _set_aside(path, account.damaged)
        copy = newest_good_copy(path, account.backups, database.sibling)
        if copy is None:
            make_file(path)
            return Notice("damaged_empty", DAMAGED_EMPTY, {"file": path.name, "aside": str(aside)})
        restoring = database.sibling(copy)
        restoring.copy_to(path)
        restoring.close()
    except OSError as error:
        raise fault_from_os(error, account.root) from error
    when = stamp_of(copy)
    day = f"{when[:4]}-{when[4:6]}-{when[6:8]}"
    return Notice("damaged_restored", DAMAGED_RESTORED, {"file": path.name, "aside": str(aside), "copy": day})


def _set_aside(path: Path, folder: Path) -> Path:
    make_private(folder)
    aside = folder / f"{path.stem}-{stamp()}{path.suffix}"
    # The log goes first: a new file next to an old log would take the old rows in again.
    for ending in ("-wal", "-shm", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(aside.with_name(aside.name + ending))
    return aside
