"""The copies of an account's files, for people: listed, made, checked, put back. Knows no Qt and no window."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from partnerdesk.account import replace_file
from partnerdesk.errors import DamageFoundFault, Fault, FileLockedFault, fault_from_os
from partnerdesk.lock import sync_lock
from partnerdesk.paths import AccountFolder
from partnerdesk.replica.backup import MADE, REPLACED, back_up, copies_of, moment_of, problems_of, reason_of
from partnerdesk.replica.check import all_problems
from partnerdesk.replica.copy_facts import CopyFacts, fetch_copy_facts
from partnerdesk.replica.copy_faults import DamagedCopyFault, NoSuchCopyFault
from partnerdesk.replica.engine import Database, open_database
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.migrate import check_not_newer
from partnerdesk.replica.store import Desk, Replica, set_aside

REPLICA, DESK = "replica", "desk"
KINDS: dict[str, type[Replica] | type[Desk]] = {REPLICA: Replica, DESK: Desk}
PATIENCE_S = 10.0
"""Seconds that a restore waits for those who still read the file."""
_RESULTS = "checked.json"
_TRY_AGAIN_S = 0.1
UPGRADE = "upgrade"


@dataclass(frozen=True)
class Copy:
    """One stamped copy."""

    name: str
    """File name in the folder of backups."""
    file: str
    """replica | desk"""
    reason: str
    """sync | daily | made | replaced | upgrade"""
    made_at: int
    """Seconds, UTC."""
    bytes: int
    checked_at: int
    """When it was last opened and checked; each is checked right after it was made."""
    good: bool
    """What that check said."""


@dataclass(frozen=True)
class Preview:
    """What a restore would put in the place of what."""

    copy: Copy
    before: CopyFacts | None
    """Of the file in use; None where it can't be read."""
    after: CopyFacts


def list_copies(folder: AccountFolder) -> list[Copy]:
    """Return the copies of both files, newest first."""
    results = _results(folder)
    found = []
    for file, kind in KINDS.items():
        for path in copies_of(kind.path_in(folder), folder.backups):
            made = moment_of(path)
            checked_at, good = results.get(path.name, (made, True))
            reason = reason_of(path) or UPGRADE
            found.append(Copy(path.name, file, reason, made, path.stat().st_size, checked_at, good))
    return sorted(found, key=lambda copy: (copy.made_at, copy.name), reverse=True)


def make_copies(folder: AccountFolder, key: DatabaseKey) -> list[Copy]:
    """Copy both files as they are now, while they may be in use, and check the copies; return them.

    Raises:
        NoDataFault: there is nothing to copy.
        Fault: a file can't be read or copied.
    """
    made = set()
    for kind in KINDS.values():
        if kind.path_in(folder).exists() or kind is Replica:
            with kind.open(folder, key, upgrade=False, quick_check=False) as store:
                made.add(back_up(store.database, folder.backups, reason=MADE).name)
    return [copy for copy in list_copies(folder) if copy.name in made]


def check_copy(folder: AccountFolder, key: DatabaseKey, name: str) -> Copy:
    """Open a copy, check every page, index and reference of it, and note the result.

    Raises:
        NoSuchCopyFault: there is no such copy.
        Fault: it can't be read for another reason than damage.
    """
    copy = find_copy(folder, name)
    with _opened(folder, key, copy) as database:
        good = not all_problems(database)
    _note(folder, name, good=good)
    return find_copy(folder, name)


def preview(folder: AccountFolder, key: DatabaseKey, name: str) -> Preview:
    """Return what a restore of this copy would replace; reads alone.

    Raises:
        NoSuchCopyFault: there is no such copy.
        DamagedCopyFault: it is damaged.
        NewerFileFault: a newer program made it.
    """
    copy = find_copy(folder, name)
    with _opened(folder, key, copy) as database:
        after = _facts(database, copy)
    try:
        with KINDS[copy.file].open(folder, key, upgrade=False, quick_check=False) as store, store.read() as connection:
            before: CopyFacts | None = fetch_copy_facts(connection)
    except Fault:
        before = None
    return Preview(copy, before, after)


def restore(folder: AccountFolder, key: DatabaseKey, name: str, *, patience: float = PATIENCE_S) -> str:
    """Put a copy in the place of its file; return the name under which the file before is kept.

    It is proved before anything is moved, the file before becomes a copy itself, and the exchange is one step: killed
    at any point, the account has the old file or the new one. The caller has closed the file.

    Args:
        folder: the account's folder.
        key: its key.
        name: of the copy.
        patience: seconds to wait for those who still have the file open.

    Raises:
        NoSuchCopyFault: there is no such copy.
        DamagedCopyFault: it is damaged; nothing was changed.
        NewerFileFault: a newer program made it; nothing was changed.
        BusyFault: a sync or an import is at work.
        FileLockedFault: another program has the file open.
    """
    copy = find_copy(folder, name)
    kind = KINDS[copy.file]
    path = kind.path_in(folder)
    with sync_lock(folder.sync_lock):
        new = path.with_name(f".{path.name}.new")
        try:
            _prove(folder, key, copy, new)
            kept = _keep_present(folder, key, kind, patience)
            new.replace(path)
        except OSError as error:
            raise fault_from_os(error, folder.root) from error
        finally:
            _remove(new)
        # A copy of an older program is brought up to date here, while nobody else may be at work on it.
        kind.open(folder, key, heal=True).close()
    return kept


def find_copy(folder: AccountFolder, name: str) -> Copy:
    """Return the copy of this name.

    Raises:
        NoSuchCopyFault: there is none.
    """
    for copy in list_copies(folder):
        if copy.name == name:
            return copy
    raise NoSuchCopyFault(name=name)


def _prove(folder: AccountFolder, key: DatabaseKey, copy: Copy, new: Path) -> None:
    """Write the copy to `new` and make sure that it is whole and of this program or an older one."""
    _remove(new)
    with _opened(folder, key, copy) as database:
        _facts(database, copy)
        database.copy_to(new)
    opener = _opener(key, copy)
    if problems_of(new, opener):
        _note(folder, copy.name, good=False)
        raise DamagedCopyFault(name=copy.name)


def _facts(database: Database, copy: Copy) -> CopyFacts:
    try:
        check_not_newer(database, KINDS[copy.file].migrations)
        with database.read() as connection:
            return fetch_copy_facts(connection)
    except DamageFoundFault as fault:
        raise DamagedCopyFault(name=copy.name) from fault


def _keep_present(folder: AccountFolder, key: DatabaseKey, kind: type[Replica] | type[Desk], patience: float) -> str:
    """Keep the file in use as a copy, or set it aside where it is damaged, and make it one file without a log."""
    path = kind.path_in(folder)
    if not path.exists():
        return ""
    database = open_database(path, key, synchronous=kind.synchronous, create=False)
    try:
        kept = back_up(database, folder.backups, reason=REPLACED).name
    except Fault:
        database.close()
        aside = set_aside(path, folder.damaged)
        return aside.name if aside else ""
    _fold(database, patience)
    return kept


def _fold(database: Database, patience: float) -> None:
    deadline = time.monotonic() + patience
    while True:
        try:
            database.fold()
        except FileLockedFault:
            if time.monotonic() > deadline:
                raise
            time.sleep(_TRY_AGAIN_S)
        else:
            return


def _opener(key: DatabaseKey, copy: Copy) -> Any:
    synchronous = KINDS[copy.file].synchronous
    return lambda path: open_database(path, key, synchronous=synchronous, create=False)


@contextmanager
def _opened(folder: AccountFolder, key: DatabaseKey, copy: Copy) -> Iterator[Database]:
    path = folder.backups / copy.name
    database: Database = _opener(key, copy)(path)
    try:
        yield database
    except DamageFoundFault as fault:
        _note(folder, copy.name, good=False)
        raise DamagedCopyFault(name=copy.name) from fault
    except DamagedCopyFault:
        _note(folder, copy.name, good=False)
        raise
    finally:
        database.close()
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _results(folder: AccountFolder) -> dict[str, tuple[int, bool]]:
    try:
        raw = json.loads((folder.backups / _RESULTS).read_text("utf-8"))
        return {str(name): (int(at), bool(good)) for name, (at, good) in raw.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _note(folder: AccountFolder, name: str, *, good: bool) -> None:
    """Keep the result of a check; of copies that are gone it is forgotten."""
    there = {copy.name for copy in list_copies(folder)}
    results = {each: result for each, result in _results(folder).items() if each in there}
    results[name] = (int(time.time()), good)
    try:
        replace_file(folder.backups / _RESULTS, json.dumps(results, indent=2))
    except OSError as error:
        raise fault_from_os(error, folder.backups) from error
