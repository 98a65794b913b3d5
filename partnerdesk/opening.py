"""Opens an account's files for the window, off the window's thread. Joins account, keys and replica; knows no Qt."""

from __future__ import annotations

import importlib
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from partnerdesk.account import Account, Sample, ensure_account, load_account
from partnerdesk.errors import DamageFoundFault, Fault, NoAccountFault
from partnerdesk.paths import AccountFolder

if TYPE_CHECKING:
    from partnerdesk.credentials import DatabaseKey
    from partnerdesk.replica.notices import Notice
    from partnerdesk.replica.rows import ReplicaState
    from partnerdesk.replica.store import Desk, Replica

_Kind = TypeVar("_Kind", "Replica", "Desk")


@dataclass(frozen=True)
class Opened:
    """An account with its files open."""

    account: Account
    key: DatabaseKey
    replica: Replica
    desk: Desk
    state: ReplicaState
    notices: tuple[Notice, ...] = ()
    """What this start or a sync had to put right, for the user."""

    @contextmanager
    def read(self) -> Iterator[Any]:
        """Give a connection to the replica."""
        with self.replica.read() as connection:
            yield connection

    @contextmanager
    def edit(self) -> Iterator[Any]:
        """Give a connection to the desk inside a write transaction."""
        with self.desk.write() as connection:
            yield connection

    def close(self) -> None:
        """Close both files."""
        self.replica.close()
        self.desk.close()


def open_account(folder: AccountFolder, passphrase: str | None) -> Opened:
    """Open the replica and the desk of an account.

    Raises:
        NoAccountFault: there is none yet.
        BusyFault: a file must be put right and a sync is at work on it.
        Fault: whatever else stands in the way; nothing is left open then.
    """
    from partnerdesk.credentials import find_key
    from partnerdesk.replica.store import Desk, Replica
    from partnerdesk.replica.sync_log import fetch_state

    importlib.import_module("partnerdesk.report_imports")  # takes 0.2 s: here the window does not wait for it
    account = load_account(folder)
    if account is None:
        raise NoAccountFault(folder=str(folder.root))
    key = find_key(folder, passphrase=passphrase)
    with ExitStack() as opened:
        replica = opened.enter_context(_open_or_heal(Replica, folder, key))
        desk = opened.enter_context(_open_or_heal(Desk, folder, key, create=True))
        with replica.read() as connection:
            state = fetch_state(connection)
        notices = (*replica.notices, *desk.notices, *_unseen(replica, desk), *_copy_daily(desk), *_place(folder))
        opened.pop_all()
    return Opened(account, key, replica, desk, state, notices)


def _unseen(replica: Replica, desk: Desk) -> list[Notice]:
    """Return what syncs put right since the window last looked."""
    from partnerdesk.replica.notices import kept_notices, set_shown_until, shown_until

    with desk.read() as own, replica.read() as connection:
        found = kept_notices(connection, shown_until(own))
    if found:
        with desk.write() as own:
            set_shown_until(own, max(moment for moment, _notice in found))
    return [notice for _moment, notice in found]


def _copy_daily(desk: Desk) -> list[Notice]:
    """Copy the desk once a day when it was changed; that it can't be copied is told and stops nothing."""
    from partnerdesk.replica.backup import DAILY, back_up, is_daily_due
    from partnerdesk.replica.notices import NOT_COPIED, Notice

    path, backups = desk.database.path, desk.account.backups
    try:
        if is_daily_due(path, backups, int(time.time())):
            back_up(desk.database, backups, reason=DAILY)
    except Fault as fault:
        return [Notice("not_copied", NOT_COPIED, {"file": path.name, "detail": fault.sentence()})]
    return []


def _place(folder: AccountFolder) -> list[Notice]:
    """Return what to tell of where the folder lies."""
    from partnerdesk.mounts import network_kind
    from partnerdesk.replica.notices import place_notice

    found = place_notice(str(folder.root), network_kind(folder.root))
    return [found] if found else []


def _open_or_heal(kind: type[_Kind], folder: AccountFolder, key: DatabaseKey, *, create: bool = False) -> _Kind:
    """Open a file; a damaged one is put right while this process holds the sync lock."""
    from partnerdesk.lock import sync_lock

    try:
        return kind.open(folder, key, create=create)
    except DamageFoundFault:
        with sync_lock(folder.sync_lock):
            return kind.open(folder, key, create=create, heal=True)


@dataclass(frozen=True)
class Prepared:
    """An account that can be synced: where, and with which key."""

    account: Account
    key: DatabaseKey


def prepare_account(
    folder: AccountFolder, base_url: str, *, sample: Sample | None = None, passphrase: str | None = None
) -> Prepared:
    """Make the account file and the key where there are none yet.

    Raises:
        UnsafeAddressFault: the address is none that may be used.
        WrongKindFault: the folder holds the other kind of data.
        NoKeyFault: no keyring and no passphrase.
    """
    from partnerdesk.credentials import find_key
    from partnerdesk.sync.addresses import api_address

    wanted = ensure_account(folder, api_address(base_url), sample)
    key = find_key(folder, passphrase=passphrase, create=True)
    account = load_account(folder)
    assert account is not None
    return Prepared(replace(account, base_url=wanted.base_url), key)
