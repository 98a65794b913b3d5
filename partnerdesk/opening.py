"""Opens an account's files for the window, off the window's thread. Joins account, keys and replica; knows no Qt."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from partnerdesk.account import Account, Sample, ensure_account, load_account
from partnerdesk.errors import DamageFoundFault, NoAccountFault
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

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What had to be put right, for the user."""
        return self.replica.notices + self.desk.notices

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

    account = load_account(folder)
    if account is None:
        raise NoAccountFault(folder=str(folder.root))
    key = find_key(folder, passphrase=passphrase)
    replica = _open_or_heal(Replica, folder, key)
    try:
        desk = _open_or_heal(Desk, folder, key, create=True)
        with replica.read() as connection:
            state = fetch_state(connection)
    except BaseException:
        replica.close()
        raise
    return Opened(account, key, replica, desk, state)


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

    ensure_account(folder, api_address(base_url), sample)
    key = find_key(folder, passphrase=passphrase, create=True)
    account = load_account(folder)
    assert account is not None
    return Prepared(account, key)


def guard_this_thread() -> None:
    """Let every SQL statement on the calling thread raise: it is the window's."""
    from partnerdesk.replica.guard import forbid_thread

    forbid_thread(threading.get_ident())


def release_this_thread() -> None:
    """Take `guard_this_thread` back, at the end of the window."""
    from partnerdesk.replica.guard import permit_thread

    permit_thread(threading.get_ident())
