"""Tokens, client secret and proxy password in the keyring, an entry for each. Joins keyring, note and lock; no HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from partnerdesk.account import load_account
from partnerdesk.credentials import (
    ACCESS_ITEM,
    PROXY_ITEM,
    REFRESH_ITEM,
    SECRET_ITEM,
    SIGN_IN_ITEMS,
    SecretStore,
    open_secret_store,
)
from partnerdesk.errors import KeyringFault, NoAccountFault, NoKeyFault
from partnerdesk.lock import sync_lock
from partnerdesk.paths import AccountFolder, make_private
from partnerdesk.sign_in_file import SignInNote, forget_note, load_note, mark_needed, save_note
from partnerdesk.sync.integration import Integration
from partnerdesk.sync.oauth import Grant
from partnerdesk.sync.transport import ProxyLogin

LOCK_PATIENCE = 150.0
"""Seconds that one process waits for another's renewal; a request for tokens takes at most 120."""


@dataclass(frozen=True)
class KeyringKeeper:
    """The tokens of one account in the keyring. See `sync.tokens.Keeper`."""

    folder: AccountFolder
    store: SecretStore

    def load(self) -> Grant | None:
        """Return the tokens, None when there are none.

        Raises:
            KeyringLockedFault, KeyringFault: the keyring does not give them.
        """
        access = _entry(self.store.read(ACCESS_ITEM))
        refresh = _entry(self.store.read(REFRESH_ITEM))
        if refresh is None:
            return None
        # The refresh token is written first: between the two writes the access token is an older one, or there is none.
        return Grant(
            access=access["token"] if access else "",
            given_at=access["given_at"] if access else 0.0,
            life=access["life"] if access else 0.0,
            refresh=refresh["token"],
            refresh_life=refresh["life"],
        )

    def save(self, grant: Grant) -> None:
        """Keep tokens, the refresh token first, each read back.

        Raises:
            KeyringLockedFault, KeyringFault: the keyring does not keep them.
        """
        self.store.write(REFRESH_ITEM, _text(grant.refresh or "", grant.given_at, grant.refresh_life or 0.0))
        self.store.write(ACCESS_ITEM, _text(grant.access, grant.given_at, grant.life))

    def mark_needed(self) -> None:
        """Note that the account must sign in anew."""
        mark_needed(self.folder)

    def is_needed(self) -> bool:
        """Whether that was noted, or the account was signed out: then nothing may be written back."""
        note = load_note(self.folder)
        return note is None or note.needed

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Keep other processes from renewing."""
        make_private(self.folder.root)
        with sync_lock(self.folder.sign_in_lock, patience=LOCK_PATIENCE):
            yield


def store_of(folder: AccountFolder) -> SecretStore | None:
    """Return where an account's secrets are kept, None on a computer without a trusted keyring.

    Raises:
        NoAccountFault: the folder has no account.
    """
    account = load_account(folder)
    if account is None:
        raise NoAccountFault(folder=str(folder.root))
    return open_secret_store(account)


def keep_sign_in(folder: AccountFolder, integration: Integration, grant: Grant) -> KeyringKeeper:
    """Keep a new sign-in of an account.

    Raises:
        NoKeyFault: this computer has no trusted keyring; nothing was kept.
        KeyringLockedFault, KeyringFault: the keyring does not keep it; nothing is kept anywhere else.
        NoAccountFault, ReadOnlyFault, DiskFullFault: the folder.
    """
    store = store_of(folder)
    if store is None:
        raise NoKeyFault
    keeper = KeyringKeeper(folder, store)
    with keeper.lock():
        store.forget(ACCESS_ITEM)  # that of an earlier sign-in may be another person's
        store.write(SECRET_ITEM, integration.client_secret)
        keeper.save(grant)
        save_note(
            folder,
            SignInNote(integration.client_id, integration.port, integration.scopes, signed_in_at=int(grant.given_at)),
        )
    return keeper


def kept_integration(folder: AccountFolder, store: SecretStore) -> Integration | None:
    """Return the Integration that an account signs in with, None where none is kept.

    Raises:
        KeyringLockedFault, KeyringFault: the keyring does not give the client secret.
    """
    note = load_note(folder)
    if note is None:
        return None
    secret = store.read(SECRET_ITEM)
    return None if secret is None else Integration(note.client_id, secret, note.port, note.scopes)


def forget_sign_in(folder: AccountFolder) -> None:
    """Remove tokens and client secret of an account, whatever of them there is.

    Raises:
        KeyringLockedFault, KeyringFault: the keyring does not remove them.
        NoAccountFault, ReadOnlyFault: the folder.
    """
    store = store_of(folder)
    if store is not None:
        for item in SIGN_IN_ITEMS:
            store.forget(item)
    forget_note(folder)


def proxy_login(folder: AccountFolder) -> ProxyLogin | None:
    """Return the name and password for the proxy, None where none are kept.

    Raises:
        KeyringLockedFault, KeyringFault: the keyring does not give them.
    """
    account = load_account(folder)
    store = open_secret_store(account) if account is not None else None
    found = store.read(PROXY_ITEM) if store is not None else None
    if found is None:
        return None
    try:
        raw = json.loads(found)
        return ProxyLogin(str(raw["user"]), str(raw["password"]))
    except (ValueError, KeyError, TypeError) as error:
        raise KeyringFault(detail=type(error).__name__) from None


def keep_proxy_login(folder: AccountFolder, login: ProxyLogin | None) -> None:
    """Keep the name and password for the proxy, or forget them.

    Raises:
        NoKeyFault: this computer has no trusted keyring.
        KeyringLockedFault, KeyringFault: the keyring does not do it.
        NoAccountFault: the folder has no account.
    """
    store = store_of(folder)
    if store is None:
        raise NoKeyFault
    if login is None:
        store.forget(PROXY_ITEM)
    else:
        store.write(PROXY_ITEM, json.dumps({"user": login.user, "password": login.password}))


def _text(token: str, given_at: float, life: float) -> str:
    return json.dumps({"token": token, "given_at": given_at, "life": life})


def _entry(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    try:
        raw = json.loads(text)
        return {"token": str(raw["token"]), "given_at": float(raw["given_at"]), "life": float(raw["life"])}
    except (ValueError, KeyError, TypeError) as error:
        raise KeyringFault(detail=type(error).__name__) from None
