"""Keys and secrets: from the keyring of this computer or a typed passphrase, never in plain text on the disk.

Knows how they are kept, not what they are for.
"""

from __future__ import annotations

import hashlib
import secrets
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
"""UTF-16 units of an entry: the Windows vault holds 2,560 bytes. What is longer is parted."""
ACCESS_ITEM, REFRESH_ITEM, SECRET_ITEM = "access-token", "refresh-token", "client-secret"
PROXY_ITEM = "proxy-login"
SIGN_IN_ITEMS = (ACCESS_ITEM, REFRESH_ITEM, SECRET_ITEM)
ALL_ITEMS = (KEY_ITEM, *SIGN_IN_ITEMS, PROXY_ITEM)
_PARTS = "parts:"
_PART = 600
"""Characters; none takes more than two units."""
_MOST_PARTS = 16
_CHANGED = "it gave back something else than it was given"
_LOCKED_NAMES = {"LockedException", "PromptDismissedException"}
"""Of secretstorage, which not every computer has."""

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
        found = self._get(item)
        if found is None or not found.startswith(_PARTS):
            return found
        count, digest = _parts_of(found)
        parts = [self._get(name) for name in _part_names(item, count, digest)]
        whole = "".join(part or "" for part in parts)
        if _digest(whole) != digest:
            raise KeyringFault(detail=_CHANGED)
        return whole

    def write(self, item: str, value: str) -> None:
        """Keep a secret and prove that it comes back unchanged.

        One that is longer than an entry may be goes into numbered entries, named by the main one; the main one is
        written last, so that a reader finds the old secret whole or the new one.

        Raises:
            KeyringLockedFault, KeyringFault: the keyring does not keep it; nothing is kept anywhere else.
        """
        before = self._part_names(item)
        names: list[str] = []
        if _units(value) <= LONGEST_SECRET and not value.startswith(_PARTS):
            self._put(item, value)
        else:
            parts = [value[place : place + _PART] for place in range(0, len(value), _PART)]
            if len(parts) > _MOST_PARTS:
                raise KeyringFault(detail="too long")
            digest = _digest(value)
            names = _part_names(item, len(parts), digest)
            for name, part in zip(names, parts, strict=True):
                self._put(name, part)
            self._put(item, f"{_PARTS}{len(parts)}:{digest}")
        for name in set(before) - set(names):
            self._remove(name)

    def forget(self, item: str) -> None:
        """Remove a secret; that there is none is fine.

        Raises:
            KeyringLockedFault, KeyringFault: the keyring does not remove it.
        """
        for name in (*self._part_names(item), item):
            self._remove(name)

    def _part_names(self, item: str) -> list[str]:
        found = self._get(item)
        if found is None or not found.startswith(_PARTS):
            return []
        try:
            return _part_names(item, *_parts_of(found))
        except KeyringFault:
            return []

    def _get(self, name: str) -> str | None:
        with _told_plainly():
            return self.backend.get_password(SERVICE, self._entry(name))

    def _put(self, name: str, value: str) -> None:
        with _told_plainly():
            self.backend.set_password(SERVICE, self._entry(name), value)
        if self._get(name) != value:
            self._remove(name)
            raise KeyringFault(detail=_CHANGED)

    def _remove(self, name: str) -> None:
        from keyring.errors import PasswordDeleteError

        with _told_plainly(), suppress(PasswordDeleteError):
            self.backend.delete_password(SERVICE, self._entry(name))

    def _entry(self, item: str) -> str:
        return f"{self.account_id}/{item}"


@contextmanager
def _told_plainly() -> Iterator[None]:
    """Turn what a backend raises into a fault: locked is told from failing, and its words are not repeated."""
    from keyring.errors import KeyringLocked

    try:
        yield
    except KeyringLocked as error:
        raise KeyringLockedFault from error
    except Exception as error:
        if type(error).__name__ in _LOCKED_NAMES:
            raise KeyringLockedFault from error
        raise KeyringFault(detail=type(error).__name__) from error


def _units(value: str) -> int:
    return len(value.encode("utf-16-le")) // 2


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()[:16]


def _parts_of(head: str) -> tuple[int, str]:
    count, _colon, digest = head.removeprefix(_PARTS).partition(":")
    if not count.isdecimal() or not 0 < int(count) <= _MOST_PARTS:
        raise KeyringFault(detail=_CHANGED)
    return int(count), digest


def _part_names(item: str, count: int, digest: str) -> list[str]:
    return [f"{item}.{digest}.{number}" for number in range(1, count + 1)]


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
        key = DatabaseKey(stretched(passphrase, salt))
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
    return DatabaseKey(stretched(passphrase, bytes.fromhex(note.salt)))


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
        raise KeyringFault(detail=_CHANGED) from error


def stretched(passphrase: str, salt: bytes) -> bytes:
    """Return the 32 bytes that a passphrase and a salt make."""
    # A tenth of a second and 32 MB for each guess. The same passphrase typed on two systems has the same bytes.
    typed = unicodedata.normalize("NFC", passphrase).encode()
    return hashlib.scrypt(typed, salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=KEY_BYTES)
