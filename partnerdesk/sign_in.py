"""Signing in, out and looking who it is: joins Integration, browser, listener, keyring and files. Knows no Qt."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from partnerdesk.account import forget_account, is_loopback
from partnerdesk.credentials import ALL_ITEMS, KEY_ITEM
from partnerdesk.credentials_sign_in import LOCK_PATIENCE, KeyringKeeper, kept_integration, proxy_login, store_of
from partnerdesk.errors import Fault, KeyringFault, fault_from_os
from partnerdesk.lock import sync_lock
from partnerdesk.paths import AccountFolder
from partnerdesk.sign_in_file import forget_note, load_note
from partnerdesk.sync import calls, wire
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client, StaticTokens
from partnerdesk.sync.integration import Integration
from partnerdesk.sync.oauth import Attempt, Grant, TokenEndpoint
from partnerdesk.sync.oauth_listener import PATIENCE_SECONDS, Listener
from partnerdesk.sync.retry import RetryPolicy
from partnerdesk.sync.sign_in_faults import ClientRefusedFault, NoBrowserFault, NoSignInFault
from partnerdesk.sync.tokens import OAuthTokens
from partnerdesk.sync.transport import ProxyLogin, has_proxy
from partnerdesk.sync.way import check_way

_FEW_TRIES = RetryPolicy(tries=2)


@dataclass(frozen=True)
class Who:
    """Whose sign-in it is, as the service says."""

    name: str
    email: str | None
    organization: str
    roles: tuple[tuple[str, str], ...] | None
    """Id and name of each role; None where the sign-in may not read the roles."""


def sign_in(
    base_url: str,
    integration: Integration,
    open_browser: Callable[[str], bool],
    cancel: Cancel,
    *,
    login: ProxyLogin | None = None,
    patience: float = PATIENCE_SECONDS,
) -> Grant:
    """Have the user sign in with the system's browser; return the tokens, kept nowhere yet.

    Args:
        base_url: address of the service.
        integration: the reseller's own.
        open_browser: opens an address; returns whether it could.
        cancel: stops waiting.
        login: name and password for the proxy.
        patience: seconds to wait for the browser.

    Raises:
        SignInFault: see `sync.sign_in_faults`.
        Fault: no way to the service.
    """
    attempt = Attempt(integration)
    with Listener(integration.port, attempt.state) as listener:
        check_way(base_url, cancel, login)
        if not open_browser(attempt.address(base_url)):
            raise NoBrowserFault
        code = listener.wait(cancel, patience)
    return TokenEndpoint(base_url, cancel, login).redeem(attempt, code)


def look_who(base_url: str, token: str, cancel: Cancel, login: ProxyLogin | None = None) -> Who:
    """Return whose token it is: the test of a connection.

    Raises:
        SignInNeededFault: the service does not accept the token.
        Fault: no way to the service, or no usable answer.
    """
    client = Client(base_url, StaticTokens(token), cancel, policy=_FEW_TRIES, proxy_login=login)
    try:
        me = _ask(client, calls.me())
        person, org_id = wire.person(me), wire.me(me).org_id
        organization = wire.organization(_ask(client, calls.organization(org_id)))
        try:
            names = {role.role_id: role.name for role in wire.roles(_ask(client, calls.roles()))}
        except Fault as fault:
            if fault.code not in {"not_allowed", "not_found"}:
                raise
            return Who(person.display_name, person.email, organization.name, None)
    finally:
        client.close()
    roles = tuple((role, names.get(role, role)) for role in person.roles)
    return Who(person.display_name, person.email, organization.name, roles)


def with_kept_secret(folder: AccountFolder, typed: Integration) -> Integration:
    """Return an Integration with its client secret: the one that was typed, else the one that is kept for its client.

    Raises:
        ClientRefusedFault: none was typed, and none is kept.
        KeyringLockedFault, KeyringFault: the keyring does not give it.
    """
    if typed.client_secret:
        return typed
    note = load_note(folder)
    store = store_of(folder) if note is not None and note.client_id == typed.client_id else None
    kept = kept_integration(folder, store) if store is not None else None
    if kept is None:
        raise ClientRefusedFault
    return replace(typed, client_secret=kept.client_secret)


def kept_tokens(folder: AccountFolder, base_url: str, cancel: Cancel, login: ProxyLogin | None = None) -> OAuthTokens:
    """Return the tokens of an account's kept sign-in.

    Raises:
        NoSignInFault: none is kept.
        KeyringLockedFault, KeyringFault: the keyring does not give it.
    """
    if load_note(folder) is None:
        raise NoSignInFault
    store = store_of(folder)
    if store is None:
        raise KeyringFault(detail="it cannot be reached from here")
    integration = kept_integration(folder, store)
    if integration is None:
        raise NoSignInFault
    return OAuthTokens(integration, TokenEndpoint(base_url, cancel, login), KeyringKeeper(folder, store))


def proxy_login_for(folder: AccountFolder, base_url: str) -> ProxyLogin | None:
    """Return the kept name and password for the proxy, if the way to an address leads through one.

    Raises:
        KeyringLockedFault, KeyringFault: the keyring does not give them.
    """
    return proxy_login(folder) if not is_loopback(base_url) and has_proxy(base_url) else None


def has_sign_in(folder: AccountFolder) -> bool:
    """Whether the account has a sign-in of its own; looks at one small file and not at the keyring."""
    return load_note(folder) is not None


class Leave(Enum):
    """What a sign-out takes away."""

    TOKENS = "tokens"
    """Tokens, client secret and proxy password: the data stays readable here."""
    KEY = "key"
    """And the key of the files: they stay, and nobody can read them without the recovery passphrase."""
    ALL = "all"
    """And the files, with all backups."""


def sign_out(folder: AccountFolder, leave: Leave) -> None:
    """Remove an account's secrets and, if asked, its key, data and backups.

    Secrets go first: what fails after that leaves files behind that nobody can read.

    Raises:
        BusyFault: a sync is at work on the files that are to be erased.
        KeyringLockedFault, KeyringFault: the keyring does not remove them; the files are still there then.
        NoAccountFault, ReadOnlyFault: the folder.
    """
    store = store_of(folder)
    items = [item for item in ALL_ITEMS if item != KEY_ITEM or leave is not Leave.TOKENS]
    # A renewal under way would write its tokens back: it ends first, and finds the note gone when it comes later.
    with sync_lock(folder.sync_lock), sync_lock(folder.sign_in_lock, patience=LOCK_PATIENCE):
        if store is not None:
            for item in items:
                store.forget(item)
        forget_note(folder)
        if leave is Leave.ALL:
            forget_account(folder)
            _erase(folder.root, keep=(folder.sync_lock, folder.sign_in_lock))
    if leave is Leave.ALL:
        _erase(folder.root)


def _erase(root: Path, keep: tuple[Path, ...] = ()) -> None:
    """Remove a folder with all that is in it, but for `keep`, which Windows does not remove while it is held."""
    try:
        for path in root.iterdir():
            if path in keep:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        if not keep:
            root.rmdir()
    except OSError as error:
        raise fault_from_os(error, root) from error


def _ask(client: Client, call: calls.Call) -> Any:
    return client.get(client.url(call.parts, call.params)).data
