"""When the keyring lost the key: open the files with the recovery passphrase, or set them aside and begin anew."""

from __future__ import annotations

import secrets
import shutil
import time
from dataclasses import replace
from pathlib import Path

from partnerdesk.account import Recovery, load_account, save_account
from partnerdesk.credentials import KEY_ITEM, open_secret_store, stretched
from partnerdesk.errors import LostKeyFault, NoAccountFault, WrongKeyFault, fault_from_os
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
    account = load_account(folder)
    if account is None or account.key is None or account.recovery is None:
        raise LostKeyFault
    sealed = bytes.fromhex(account.recovery.sealed)
    found = _joined(sealed, stretched(passphrase, bytes.fromhex(account.recovery.salt)))
    key = DatabaseKey.from_hex(found.hex())
    if key.fingerprint() != account.key.fingerprint:
        raise WrongKeyFault(file=folder.root.name)
    store = open_secret_store(account)
    if store is not None:
        store.write(KEY_ITEM, key.hex())
    return key


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
