"""The window's sign-ins: the wizard's questions answered off its thread, the tokens of this run, asking again once.

Joins the wizard with `sign_in`; the session holds it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from shiboken6 import isValid

from partnerdesk.account import is_loopback
from partnerdesk.accounts import retitle
from partnerdesk.errors import Fault
from partnerdesk.jobs import Jobs
from partnerdesk.sign_in_file import load_note, may_ask
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.integration import Integration
from partnerdesk.sync.sign_in_faults import NoBrowserFault
from partnerdesk.views.pages.connect import ConnectWizard

if TYPE_CHECKING:
    from partnerdesk.opening import Prepared
    from partnerdesk.paths import AccountFolder
    from partnerdesk.sign_in import Who
    from partnerdesk.sync.client import Tokens
    from partnerdesk.sync.oauth import Grant

PATIENCE_SECONDS = 300


@dataclass(frozen=True)
class Found:
    """A sign-in that works and is kept nowhere yet."""

    base_url: str
    who: Who
    grant: Grant | str
    """Of an Integration; else a personal access token."""
    integration: Integration | None


class SignIns(QObject):
    """One sign-in at a time, and the tokens that are kept for this run alone.

    Signals: `accepted(passphrase)` before anything is kept, `kept(Prepared)` once the account can be synced,
    `failed(Fault)` when what the wizard found could not be kept.
    """

    accepted = Signal(str)
    kept = Signal(object)
    failed = Signal(object)
    _browse = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs("sign-in", 1, self)
        self._folder: AccountFolder | None = None
        self._wizard: ConnectWizard | None = None
        self._cancel = Cancel()
        self._found: Found | None = None
        self._tokens: Tokens | None = None
        self.token: str | None = None
        """Of this run's sample data."""
        self._without_browser = False
        self._browse.connect(self._on_browse)

    # --- the wizard ------------------------------------------------------------------------------------------------

    def serve(self, wizard: ConnectWizard, folder: AccountFolder) -> None:
        """Answer what a wizard asks for, for the account of a folder."""
        self.cancel()
        self._wizard, self._folder, self._found = wizard, folder, None
        wizard.sign_in_wanted.connect(self._on_sign_in_wanted)
        wizard.token_wanted.connect(self._on_token_wanted)
        wizard.page_wanted.connect(_open)
        wizard.cancel_wanted.connect(self.cancel)
        wizard.accepted.connect(self._on_accepted)
        note = load_note(folder)
        if note is not None:
            from partnerdesk.account import load_account

            account = load_account(folder)
            address = account.base_url if account else wizard.guide.address.text()
            wizard.guide.prefill(address, note.client_id, note.port, note.scopes)
        self.jobs.run("keyring", lambda: _key_ways(folder), self._on_key_ways, lambda _fault: None)

    def cancel(self) -> None:
        """Stop waiting for the browser."""
        self._cancel.set()
        self.jobs.drop("sign-in")
        if (wizard := self._shown()) is not None and self._found is None:
            wizard.start()

    def end(self) -> None:
        """Stop what is under way; for the end of the program."""
        self._wizard = None
        self._cancel.set()
        self.jobs.close()

    def _on_sign_in_wanted(self, address: str, integration: Integration) -> None:
        cancel, folder = self._begin()
        self._without_browser = False
        self._run(lambda: _found_by_browser(folder, address, integration, self._ask_browser, cancel))

    def _on_token_wanted(self, address: str, token: str) -> None:
        cancel, folder = self._begin()
        self._run(lambda: _found_by_token(folder, address, token, cancel))

    def _shown(self) -> ConnectWizard | None:
        """Return the wizard while it is there: a page may be gone when an answer comes late."""
        return self._wizard if self._wizard is not None and isValid(self._wizard) else None

    def _begin(self) -> tuple[Cancel, AccountFolder]:
        assert self._folder is not None
        self._cancel.set()
        self._cancel, self._found = Cancel(), None
        return self._cancel, self._folder

    def _run(self, work: Any) -> None:
        self.jobs.run("sign-in", work, self._on_found, self._on_fault)

    def _ask_browser(self, address: str) -> bool:
        self._browse.emit(address)  # on the window's thread: this one may not open anything
        return True

    def _on_browse(self, address: str) -> None:
        wizard = self._shown()
        if wizard is None or self._cancel.is_set():
            return
        wizard.show_address(address, PATIENCE_SECONDS)
        if not _open(address):
            self._without_browser = True
            self._cancel.set()

    def _on_found(self, found: Found) -> None:
        self._found = found
        wizard = self._shown()
        if wizard is not None:
            if is_loopback(found.base_url):
                wizard.found.set_sandbox()
            wizard.show_who(found.who, found.integration.scopes if found.integration is not None else None)

    def _on_fault(self, fault: Fault) -> None:
        wizard = self._shown()
        if wizard is not None:
            wizard.show_fault(NoBrowserFault() if self._without_browser else fault)

    def _on_key_ways(self, ways: tuple[bool, bool]) -> None:
        wizard = self._shown()
        if wizard is not None:
            has_keyring, has_key = ways
            wizard.found.set_keyring(has_keyring, has_key=has_key)

    def _on_accepted(self, passphrase: str) -> None:
        found, folder = self._found, self._folder
        if found is None or folder is None:
            return
        self.accepted.emit(passphrase)
        self.jobs.run("keep", lambda: _keep(folder, found, passphrase or None), self._on_kept, self.failed.emit)

    def _on_kept(self, kept: tuple[Prepared, Tokens | None]) -> None:
        prepared, self._tokens = kept
        self.token = self._found = None
        self.kept.emit(prepared)

    # --- the tokens ------------------------------------------------------------------------------------------------

    def signed_in(self, folder: AccountFolder) -> tuple[bool, int]:
        """Return whether a sync needs nobody, and when the user last signed in (seconds, UTC; 0: not known)."""
        note = load_note(folder)
        kept = note is not None and not note.needed
        at_hand = self.token is not None or self._tokens is not None
        return at_hand or kept, note.signed_in_at if note is not None else 0

    def with_token(self, then: Callable[[str], object], on_fault: Callable[[Fault], object]) -> None:
        """Call `then` with an access token of this run; with an empty one where the sync reads the kept sign-in."""
        if self.token is not None or self._tokens is None:
            then(self.token or "")
        else:
            self.jobs.run("access", self._tokens.access, then, on_fault)

    def forget(self) -> None:
        """Drop the tokens of this run and what a wizard found."""
        self.cancel()
        for channel in ("access", "keep"):  # an answer that comes late belongs to the account that was left
            self.jobs.drop(channel)
        self._wizard = None
        self.token = self._tokens = self._found = None

    def refused(self, folder: AccountFolder) -> bool:
        """Note that the service refused the sign-in; return whether the user is to be asked: once each time."""
        self.token = self._tokens = None
        try:
            return may_ask(folder)
        except Fault:
            return False


def _open(url: str) -> bool:
    return bool(QDesktopServices.openUrl(QUrl(url)))


def _key_ways(folder: AccountFolder) -> tuple[bool, bool]:
    """Return whether this computer has a trusted keyring, and whether the account has a key already."""
    from partnerdesk.account import load_account
    from partnerdesk.credentials import keyring_name

    account = load_account(folder)
    return keyring_name() is not None, account is not None and account.key is not None


def _found_by_browser(
    folder: AccountFolder, address: str, typed: Integration, open_browser: Any, cancel: Cancel
) -> Found:
    from partnerdesk.sign_in import look_who, proxy_login_for, sign_in, with_kept_secret
    from partnerdesk.sync.addresses import api_address

    base_url = api_address(address)
    integration = with_kept_secret(folder, typed)
    login = proxy_login_for(folder, base_url)
    grant = sign_in(base_url, integration, open_browser, cancel, login=login, patience=PATIENCE_SECONDS)
    return Found(base_url, look_who(base_url, grant.access, cancel, login), grant, integration)


def _found_by_token(folder: AccountFolder, address: str, token: str, cancel: Cancel) -> Found:
    from partnerdesk.errors import SignInNeededFault
    from partnerdesk.sign_in import look_who, proxy_login_for
    from partnerdesk.sync.addresses import api_address
    from partnerdesk.sync.oauth import is_token

    base_url = api_address(address)
    if not is_token(token):
        raise SignInNeededFault
    return Found(base_url, look_who(base_url, token, cancel, proxy_login_for(folder, base_url)), token, None)


def _keep(folder: AccountFolder, found: Found, passphrase: str | None) -> tuple[Prepared, Tokens | None]:
    """Make the account where there is none, and keep the sign-in: in the keyring, else for this run alone."""
    from partnerdesk.credentials_sign_in import keep_sign_in, store_of
    from partnerdesk.opening import prepare_account
    from partnerdesk.sync.client import StaticTokens
    from partnerdesk.sync.oauth import TokenEndpoint
    from partnerdesk.sync.tokens import MemoryKeeper, OAuthTokens

    prepared = prepare_account(folder, found.base_url, passphrase=passphrase)
    if prepared.account.title is None:
        retitle(folder, found.who.organization)
    if isinstance(found.grant, str):
        return prepared, StaticTokens(found.grant)
    assert found.integration is not None
    if store_of(folder) is not None:
        keep_sign_in(folder, found.integration, found.grant)
        return prepared, None
    endpoint = TokenEndpoint(found.base_url, Cancel())
    return prepared, OAuthTokens(found.integration, endpoint, MemoryKeeper(found.grant))
