"""When the keyring lost the key: open the files with the recovery passphrase, or set them aside and begin anew.

The recovery passphrase is also what a lock asks for where the keyring would open the files by itself.
"""

from __future__ import annotations

import secrets
import shutil
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from partnerdesk.account import Recovery, load_account, save_account
from partnerdesk.credentials import KEY_ITEM, KEYRING, open_secret_store, stretched
from partnerdesk.errors import Fault, LostKeyFault, NoAccountFault, WrongKeyFault, fault_from_os
from partnerdesk.lock import sync_lock
from partnerdesk.paths import AccountFolder, make_private
from partnerdesk.replica.key import DatabaseKey


def set_recovery(folder: AccountFolder, key: DatabaseKey, passphrase: str) -> None:
    """Seal the key under a passphrase into account.json and its copy, in place of an earlier one.

    The seal is the key XOR 32 bytes that scrypt makes of the passphrase and a fresh salt, used for nothing else.

    Raises:
        NoAccountFault: the folder has no account.
        WrongKeyFault: it is not the key of these files.
        ReadOnlyFault, DiskFullFault: account.json can't be written.
    """
    account = load_account(folder)
    if account is None:
        raise NoAccountFault(folder=str(folder.root))
    if account.key is None or key.fingerprint() != account.key.fingerprint:
        raise WrongKeyFault(file=folder.root.name)
    salt = secrets.token_bytes(16)
    sealed = _joined(bytes.fromhex(key.hex()), stretched(passphrase, salt))
    save_account(folder, replace(account, recovery=Recovery(salt.hex(), sealed.hex())))


def recover_key(folder: AccountFolder, passphrase: str) -> DatabaseKey:
    """Return the key by the recovery passphrase, and put it back into the keyring.

    Raises:
        LostKeyFault: no recovery passphrase was ever set.
        WrongKeyFault: it is another one.
        KeyringLockedFault, KeyringFault: the keyring does not take the key.
    """
    key = unsealed(folder, passphrase)
    account = load_account(folder)
    store = open_secret_store(account) if account is not None else None
    if store is not None:
        store.write(KEY_ITEM, key.hex())
    return key


def unsealed(folder: AccountFolder, passphrase: str) -> DatabaseKey:
    """Return the key by the recovery passphrase; touches nothing.

    Raises:
        LostKeyFault: no recovery passphrase was ever set.
        WrongKeyFault: it is another one.
    """
    account = load_account(folder)
    if account is None or account.key is None or account.recovery is None:
        raise LostKeyFault
    sealed = bytes.fromhex(account.recovery.sealed)
    found = _joined(sealed, stretched(passphrase, bytes.fromhex(account.recovery.salt)))
    key = DatabaseKey.from_hex(found.hex())
    if key.fingerprint() != account.key.fingerprint:
        raise WrongKeyFault(file=folder.root.name)
    return key


def hold_locked(folder: AccountFolder) -> bool:
    """Mark an account as locked where its recovery passphrase can be asked for; return whether it is so.

    The mark outlasts the program: a new start is no way around the lock. A disk that does not take it leaves the
    lock of this run.
    """
    if not asks_for_recovery(folder):
        return False
    with suppress(OSError):
        folder.lock_mark.touch(mode=0o600)
    return True


def asks_for_recovery(folder: AccountFolder) -> bool:
    """Whether a lock of the account opens by its recovery passphrase: the keyring has the key and one is set."""
    try:
        account = load_account(folder)
    except Fault:
        return False  # opening it tells what is wrong
    by_keyring = account is not None and account.key is not None and account.key.method == KEYRING
    return by_keyring and account is not None and account.recovery is not None


def has_recovery(folder: AccountFolder) -> bool:
    """Whether a recovery passphrase was set.

    Raises:
        AccountFileFault: account.json can't be understood.
    """
    account = load_account(folder)
    return account is not None and account.recovery is not None


def begin_anew(folder: AccountFolder) -> Path:
    """Set the files that nobody can open aside, backups included, and forget their key; return where they are.

    The account, its sign-in and its address stay: the next sync fills new files.

    Raises:
        BusyFault: a sync is at work on them.
        NoAccountFault, ReadOnlyFault, DiskFullFault: the folder.
    """
    with sync_lock(folder.sync_lock):
        account = load_account(folder)
        if account is None:
            raise NoAccountFault(folder=str(folder.root))
        aside = folder.damaged / f"no-key-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}"
        try:
            make_private(aside)
            for path in (folder.replica, folder.desk):
                for each in path.parent.glob(f"{path.name}*"):
                    each.replace(aside / each.name)
            if folder.backups.exists():
                shutil.move(folder.backups, aside / folder.backups.name)
        except OSError as error:
            raise fault_from_os(error, folder.root) from error
        save_account(folder, replace(account, key=None, recovery=None))
    return aside


def _joined(one: bytes, other: bytes) -> bytes:
    return bytes(left ^ right for left, right in zip(one, other, strict=True))
