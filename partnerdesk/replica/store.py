"""The two files of an account, opened: checked, migrated, and put right when damaged. Knows no query."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Self

from sqlalchemy import Connection

from partnerdesk.account import load_account
from partnerdesk.errors import DamageFoundFault, NoDataFault, WrongKeyFault, fault_from_os
from partnerdesk.lock import sync_lock
from partnerdesk.paths import AccountFolder, make_private
from partnerdesk.replica import check, migrate
from partnerdesk.replica.backup import Opener, copies_of, day_of_copy, healing_order, problems_of, stamp
from partnerdesk.replica.check import Interruptible
from partnerdesk.replica.engine import SYNCHRONOUS_FULL, SYNCHRONOUS_NORMAL, Database, make_file, open_database
from partnerdesk.replica.faults import faults
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.notices import DAMAGED_EMPTY, DAMAGED_RESTORED, MISSING_EMPTY, MISSING_RESTORED, Notice

PATIENCE_S = 10
"""Seconds that a reader of an older file waits for another process, which may be bringing it up to date."""


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
    def open(
        cls,
        account: AccountFolder,
        key: DatabaseKey,
        *,
        create: bool = False,
        quick_check: bool = True,
        heal: bool = False,
        upgrade: bool = True,
        interruptible: Interruptible = nullcontext,
    ) -> Self:
        """Open the file, ready to read and write.

        A reader moves nothing: it may be another process's file in the middle of a run. Who holds the account's sync
        lock may `heal`: a damaged file is set aside, the newest good copy, else an empty file, takes its place, and
        `notices` says so. A file that is gone while copies of it are there counts as damaged.

        Args:
            account: the account's folder.
            key: its key.
            create: make the file when there never was one.
            quick_check: look for damage first (0.1 s per 50 MB).
            heal: put a damaged file right; the caller holds the sync lock.
            upgrade: bring an older file to today's schema, under the sync lock; else it stays as it is (`is_current`).
            interruptible: gives a context; calling what it was given ends the look for damage early.

        Raises:
            NoDataFault: there is no file and `create` is False.
            DamageFoundFault: it is damaged and `heal` is False; nothing was moved.
            BusyFault: so, or it wants an upgrade, and another process is at work on it.
            WrongKeyFault: the file has another key.
            NewerFileFault: a newer program wrote it.
            NotEncryptedFault: it is, or would be, plain.
            CancelledFault: the look for damage was interrupted.
            ReadOnlyFault, DiskFullFault, FileLockedFault, UnsafeFolderFault: as they say.
        """
        path = cls.path_in(account)
        notices: tuple[Notice, ...] = ()
        whole = _has_content(path)
        if not whole and was_there(account, path):
            notices = (_heal(account, key, path, cls.synchronous, heal=heal),)
        elif not whole:
            if not create:
                raise NoDataFault(folder=str(account.root))
            _make_folder(account)
        database = open_database(path, key, synchronous=cls.synchronous, create=create)
        try:
            if quick_check and whole and check.quick_problems(database, interruptible):
                database.close()
                notices = (_heal(account, key, path, cls.synchronous, heal=heal),)
            if upgrade:
                _upgrade(account, database, cls.migrations, locked=heal)
            else:
                migrate.check_not_newer(database, cls.migrations)
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

    def is_current(self) -> bool:
        """Whether the file has today's schema."""
        return self.revision() == self.migrations.head()

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


def was_there(account: AccountFolder, path: Path) -> bool:
    """Whether copies of a file, made or set aside, tell that there once was one."""
    return bool(copies_of(path, account.backups) or _set_aside_before(path, account.damaged))


def _upgrade(account: AccountFolder, database: Database, migrations: migrate.Migrations, *, locked: bool) -> None:
    found = migrate.check_not_newer(database, migrations)
    # A new file is filled in one transaction that harms nobody; a change of one that others may use takes the lock.
    taken = nullcontext() if locked or found in {None, migrations.head()} else _lock(account)
    with taken:
        migrate.migrate(database, migrations, account.backups)


def _lock(account: AccountFolder) -> AbstractContextManager[None]:
    return sync_lock(account.sync_lock, patience=PATIENCE_S)


def _heal(account: AccountFolder, key: DatabaseKey, path: Path, synchronous: int, *, heal: bool) -> Notice:
    _refuse_wrong_key(account, key, path)
    if not heal:
        with sync_lock(account.sync_lock):  # whoever holds it may be just putting the file right
            raise DamageFoundFault(file=path.name)
    try:
        return _put_right(account, path, lambda copy: open_database(copy, key, synchronous=synchronous, create=False))
    except OSError as error:
        raise fault_from_os(error, account.root) from error


def _put_right(account: AccountFolder, path: Path, opener: Opener) -> Notice:
    """Put the newest good copy, else an empty file, in the place of a damaged or lost one; killed, it begins again."""
    new = path.with_name(f".{path.name}.new")
    copy = _restored(path, account.backups, new, opener)
    lost = not _has_content(path)
    aside = set_aside(path, account.damaged) or _set_aside_before(path, account.damaged)
    if copy is None:
        make_file(path)
        if lost and aside is None:
            return Notice("missing_empty", MISSING_EMPTY, {"file": path.name})
        return Notice("damaged_empty", DAMAGED_EMPTY, {"file": path.name, "aside": str(aside)})
    new.replace(path)
    day = day_of_copy(copy)
    if lost and aside is None:
        return Notice("missing_restored", MISSING_RESTORED, {"file": path.name, "copy": day})
    return Notice("damaged_restored", DAMAGED_RESTORED, {"file": path.name, "aside": str(aside), "copy": day})


def _restored(path: Path, backups: Path, new: Path, opener: Opener) -> Path | None:
    """Write the newest good copy to `new` and prove it, so that nothing is moved before all is ready."""
    for copy in healing_order(path, backups):
        if problems_of(copy, opener):
            continue
        for ending in ("", "-wal", "-shm"):
            new.with_name(new.name + ending).unlink(missing_ok=True)
        restoring = opener(copy)
        try:
            with faults(copy):
                restoring.copy_to(new)
        finally:
            restoring.close()
            for ending in ("-wal", "-shm"):
                copy.with_name(copy.name + ending).unlink(missing_ok=True)
        if not problems_of(new, opener):
            return copy
    return None


def _set_aside_before(path: Path, folder: Path) -> Path | None:
    return max(folder.glob(f"{path.stem}-*{path.suffix}"), default=None)


def set_aside(path: Path, folder: Path) -> Path | None:
    """Move a damaged file, with its log, to `folder`; return where it is, None for an empty one."""
    aside = folder / f"{path.stem}-{stamp()}{path.suffix}"
    moved = False
    # The log goes first: a new file next to an old log would take the old rows in again.
    for ending in ("-wal", "-shm", ""):
        part = path.with_name(path.name + ending)
        if part.exists() and (ending or part.stat().st_size):
            make_private(folder)
            part.replace(aside.with_name(aside.name + ending))
            moved = moved or not ending
    return aside if moved else None
