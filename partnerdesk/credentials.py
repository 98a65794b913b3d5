"""Keys and secrets: from the keyring of this computer or a typed passphrase, never in plain text on the disk.

Knows how they are kept, not what they are for.
"""

from __future__ import annotations

import hashlib
import secrets
import sys
import unicodedata
from dataclasses import dataclass, replace
from typing import Protocol

from partnerdesk.account import Account, KeyNote, load_account, refuse_files_without_key, save_account
from partnerdesk.errors import KeyringFault, KeyringLockedFault, LostKeyFault, NoAccountFault, NoKeyFault, WrongKeyFault
from partnerdesk.paths import AccountFolder
from partnerdesk.replica.key import KEY_BYTES, DatabaseKey

__all__ = ["DatabaseKey", "SecretStore", "find_key", "keyring_name", "open_secret_store"]

SERVICE = "partnerdesk"
FIXED = "fixed"
KEYRING = "keyring"
PASSPHRASE = "passphrase"  # noqa: S105 - the name of a way, not a secret
KEY_ITEM = "database-key"
LONGEST_SECRET = 1200
"""Characters: the Windows vault holds 2,560 bytes, and keyring writes two a character."""

# A sandbox's data is invented, so its key guards nothing; it only keeps one way of opening files.
_SANDBOX_KEY = DatabaseKey(hashlib.sha256(b"partnerdesk sandbox: all of this is invented").digest())


class Backend(Protocol):
    """What is used of a keyring backend."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return a secret, None when there is none."""

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str, /) -> None:
        """Forget a secret."""


@dataclass(frozen=True)
class SecretStore:
    """The secrets of one account in the keyring, an entry for each."""

    backend: Backend
    account_id: str

    def read(self, item: str) -> str | None:
        """Return a secret, None when there is none.

        Raises:
            KeyringLockedFault, KeyringFault: the keyring does not give it.
        """
        from keyring.errors import KeyringError, KeyringLocked

        try:
            return self.backend.get_password(SERVICE, self._entry(item))
        except KeyringLocked as error:
            raise KeyringLockedFault from error
        except (KeyringError, OSError, RuntimeError) as error:
            raise KeyringFault(detail=type(error).__name__) from error

    def write(self, item: str, value: str) -> None:
        """Keep a secret and prove that it comes back unchanged.

        Raises:
            KeyringLockedFault, KeyringFault: the keyring does not keep it; nothing is kept anywhere else.
        """
        from keyring.errors import KeyringError, KeyringLocked

        if len(value) > LONGEST_SECRET:
            raise KeyringFault(detail="too long")
        try:
            self.backend.set_password(SERVICE, self._entry(item), value)
        except KeyringLocked as error:
            raise KeyringLockedFault from error
        except (KeyringError, OSError, RuntimeError) as error:
            raise KeyringFault(detail=type(error).__name__) from error
        if self.read(item) != value:
            self.forget(item)
            raise KeyringFault(detail="it gave back something else than it was given")

    def forget(self, item: str) -> None:
        """Remove a secret; that there is none is fine.

        Raises:
            KeyringLockedFault, KeyringFault: the keyring does not remove it.
        """
        from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError

        try:
            self.backend.delete_password(SERVICE, self._entry(item))
        except PasswordDeleteError:
            return
        except KeyringLocked as error:
            raise KeyringLockedFault from error
        except (KeyringError, OSError, RuntimeError) as error:
            raise KeyringFault(detail=type(error).__name__) from error

    def _entry(self, item: str) -> str:
        return f"{self.account_id}/{item}"


def trusted_backend() -> Backend | None:
    """Return the keyring of this computer, None when it has none that is trusted.

    Backends are named here and made directly: neither an environment variable nor a plug-in can put another in place.
    """
    try:
        if sys.platform == "darwin":
            from keyring.backends import macOS

            return _viable(macOS.Keyring)
        if sys.platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring

            vault = _viable(WinVaultKeyring)
            if vault is not None:
                vault.persist = "local machine"  # type: ignore[attr-defined]
            return vault
        from keyring.backends import SecretService, kwallet
    except (ImportError, OSError, RuntimeError):
        return None
    return _viable(SecretService.Keyring) or _viable(kwallet.DBusKeyring)


def _viable(kind: type) -> Backend | None:
    try:
        if kind.priority <= 0:  # type: ignore[attr-defined]
            return None
        backend: Backend = kind()
    except Exception:
        return None
    return backend


def keyring_name() -> str | None:
    """Return the name of this computer's trusted keyring, None when it has none."""
    backend = trusted_backend()
    return f"{type(backend).__module__}.{type(backend).__name__}" if backend else None


def open_secret_store(account: Account) -> SecretStore | None:
    """Return where the secrets of an account are kept, None on a computer without a trusted keyring."""
    backend = trusted_backend()
    return SecretStore(backend, account.id) if backend else None


def find_key(folder: AccountFolder, *, passphrase: str | None = None, create: bool = False) -> DatabaseKey:
    """Return the key of an account's files.

    A sandbox has a fixed key. Else the way noted in account.json is gone; with `create` and no way noted yet, a typed
    passphrase is taken when given, then the keyring.

    Args:
        folder: the account's folder, with account.json in it.
        passphrase: what the user typed, where asked.
        create: make and keep a key when there is none yet.

    Raises:
        NoAccountFault: the folder has no account.
        AccountFileFault: there are files already, and no note of how their key is found.
        NoKeyFault: no keyring and no passphrase.
        LostKeyFault: the keyring no longer has the key.
        WrongKeyFault: the passphrase or the keyring's entry is not the one of these files.
        KeyringLockedFault, KeyringFault: the keyring does not answer rightly.
        ReadOnlyFault, DiskFullFault: account.json can't be written.
    """
    account = load_account(folder)
    if account is None:
        raise NoAccountFault(folder=str(folder.root))
    if account.is_sandbox:
        if account.key is None and create:
            refuse_files_without_key(folder)
            _note(folder, account, FIXED, _SANDBOX_KEY)
        return _SANDBOX_KEY
    if account.key is None:
        if not create:
            raise NoKeyFault
        refuse_files_without_key(folder)
        return _make_key(folder, account, passphrase)
    key = _passphrase_key(account.key, passphrase) if account.key.method == PASSPHRASE else _keyring_key(account)
    if key.fingerprint() != account.key.fingerprint:
        raise WrongKeyFault(file=folder.root.name)
    return key


def _make_key(folder: AccountFolder, account: Account, passphrase: str | None) -> DatabaseKey:
    if passphrase is not None:
        salt = secrets.token_bytes(16)
        key = _derive(passphrase, salt)
        _note(folder, account, PASSPHRASE, key, salt.hex())
        return key
    store = open_secret_store(account)
    if store is None:
        raise NoKeyFault
    key = DatabaseKey.new()
    store.write(KEY_ITEM, key.hex())
    _note(folder, account, KEYRING, key)
    return key


def _note(folder: AccountFolder, account: Account, method: str, key: DatabaseKey, salt: str | None = None) -> None:
    save_account(folder, replace(account, key=KeyNote(method, key.fingerprint(), salt)))


def _passphrase_key(note: KeyNote, passphrase: str | None) -> DatabaseKey:
    if passphrase is None or note.salt is None:
        raise NoKeyFault
    return _derive(passphrase, bytes.fromhex(note.salt))


def _keyring_key(account: Account) -> DatabaseKey:
    store = open_secret_store(account)
    if store is None:
        raise NoKeyFault
    found = store.read(KEY_ITEM)
    if found is None:
        raise LostKeyFault
    try:
        return DatabaseKey.from_hex(found)
    except ValueError as error:
        raise KeyringFault(detail="it gave back something else than it was given") from error


def _derive(passphrase: str, salt: bytes) -> DatabaseKey:
    # A tenth of a second and 32 MB for each guess. The same passphrase typed on two systems has the same bytes.
    typed = unicodedata.normalize("NFC", passphrase).encode()
    return DatabaseKey(hashlib.scrypt(typed, salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=KEY_BYTES))
