"""The sign-in wizard end to end: the real window, the real sandbox, a browser that consents."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.account import load_account
from partnerdesk.app import App
from partnerdesk.credentials import SIGN_IN_ITEMS
from partnerdesk.credentials_sign_in import keep_sign_in
from partnerdesk.errors import SignInNeededFault
from partnerdesk.i18n import Language
from partnerdesk.opening import prepare_account
from partnerdesk.paths import DataFolder
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings
from partnerdesk.sign_in import Who, sign_in
from partnerdesk.sign_in_file import load_note, mark_needed
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.integration import ADMIN_SCOPE, USUAL_SCOPES, Integration, redirect_uri
from partnerdesk.sync.worker_events import Outcome
from partnerdesk.views.dialogs.sign_in import SignInDialog
from partnerdesk.views.pages.connect import ConnectWizard
from partnerdesk.views.pages.connect_found import ConnectFound, RightLine
from partnerdesk.views.theme import Theme
from tests.keyrings import FakeKeyring, LockedKeyring
from tests.signing import browse, free_port

pytestmark = pytest.mark.expects_log("propagateSizeHints")
LONG_MS = 60_000


class Browser:
    """Stands for the system's browser: follows addresses in a thread, as another program would."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.consents = True
        self.works = True
        self._threads: list[threading.Thread] = []

    def __call__(self, url: QUrl) -> bool:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if self.works and self.consents and self.opened[-1].startswith("http://127.0.0.1"):
            thread = threading.Thread(target=browse, args=[self.opened[-1]])
            thread.start()
            self._threads.append(thread)
        return self.works

    def close(self) -> None:
        for thread in self._threads:
            thread.join(10)


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Iterator[Browser]:
    browser = Browser()
    monkeypatch.setattr("partnerdesk.sign_ins.QDesktopServices.openUrl", browser)
    yield browser
    browser.close()


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def sandbox(port: int) -> Iterator[Sandbox]:
    with Sandbox(Settings(customers=4, redirect_uri=redirect_uri(port))) as sandbox:
        yield sandbox


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    backend = FakeKeyring()
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", lambda: backend)
    return backend


@pytest.fixture
def app(tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    del qtbot
    app = App(DataFolder(tmp_path / "data"))
    app.store.change(language="en", theme="light", last_page="sync_log")
    app.language.set("en")
    app.theme.set(choice="light")
    yield app
    app.window.hide()
    app.close()
    app.deleteLater()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def open_wizard(app: App, qtbot: QtBot) -> ConnectWizard:
    app.open()
    qtbot.waitUntil(lambda: app.session.first_run is not None and app.session.idle)
    page = app.session.first_run
    assert page is not None
    qtbot.mouseClick(page.connect_card.button, Qt.MouseButton.LeftButton)
    assert page.wizard.guide.isVisible()
    return page.wizard


def fill(wizard: ConnectWizard, sandbox: Sandbox, port: int) -> None:
    known = sandbox.introduction()
    wizard.guide.address.setText(sandbox.base_url)
    wizard.guide.port.setValue(port)
    wizard.guide.client_id.setText(known["client_id"])
    wizard.guide.client_secret.setText(known["client_secret"])


def files_of(folder: DataFolder) -> bytes:
    return b"".join(path.read_bytes() for path in folder.root.rglob("*") if path.is_file())


def no_secret(sandbox: Sandbox, app: App, backend: FakeKeyring) -> None:
    written = files_of(app.folder)
    for secret in (sandbox.introduction()["client_secret"], *backend.kept.values()):
        assert secret.encode() not in written


def test_the_guide_says_what_to_register_and_copies_it(app: App, qtbot: QtBot, browser: Browser) -> None:
    guide = open_wizard(app, qtbot).guide
    assert [step.number.text() for step in guide.steps] == ["1", "2", "3", "4", "5"]
    guide.open_page.click()
    assert browser.opened[0].startswith("https://developer.webex.com/")
    guide.redirect.copy.click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:6001/redirect"
    guide.port.setValue(7001)
    guide.redirect.copy.click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:7001/redirect"
    guide.scopes.copy.click()
    assert QGuiApplication.clipboard().text() == "\n".join(USUAL_SCOPES)
    assert ADMIN_SCOPE not in guide.scopes.text.text()
    guide.rights[ADMIN_SCOPE].click()
    assert ADMIN_SCOPE in guide.scopes.text.text()
    guide.submit.click()
    assert guide.problem.text() == "Paste the client ID."
    guide.client_id.setText("x")
    guide.submit.click()
    assert guide.problem.text() == "Paste the client secret."


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_from_the_guide_to_synced_customers_and_back_after_a_revocation(
    app: App, qtbot: QtBot, sandbox: Sandbox, port: int, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = FakeKeyring()
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", lambda: backend)
    wizard = open_wizard(app, qtbot)
    fill(wizard, sandbox, port)
    wizard.guide.submit.click()
    assert wizard.guide.client_secret.text() == ""
    qtbot.waitUntil(wizard.found.isVisible, timeout=LONG_MS)
    shown = texts(wizard)
    assert "Signed in as" in shown
    assert "Partner full administrator" in shown
    assert "See all customers and their licenses" in shown
    assert "Your Integration was not asked for this." in shown, "assigning needs a scope that was not ticked"
    assert load_account(app.folder.account()) is None, "nothing is kept before the user says so"
    assert backend.kept == {}
    # the worker is a process of its own, without this test's keyring: it gets the token handed in
    tokens_by_hand(app)
    wizard.found.submit.click()
    qtbot.waitUntil(lambda: app.window.status is not None, timeout=LONG_MS)
    qtbot.waitUntil(lambda: app.session.idle, timeout=LONG_MS)
    account = load_account(app.folder.account())
    assert account is not None
    assert {name for _service, name in backend.kept} == {f"{account.id}/{item}" for item in SIGN_IN_ITEMS}
    no_secret(sandbox, app, backend)
    assert "4 customers" in app.window.toaster.text.text()


def test_a_revoked_sign_in_is_asked_for_once_and_the_kept_secret_need_not_be_typed_again(
    app: App, qtbot: QtBot, sandbox: Sandbox, port: int, browser: Browser, backend: FakeKeyring
) -> None:
    del browser
    signed_in_account(app.folder, sandbox, port)
    app.open()
    qtbot.waitUntil(lambda: app.session.opened is not None and app.session.idle)
    assert app.session.signed_in()[0]
    mark_needed(app.folder.account())  # as the worker does
    for _time in range(3):
        app.session._on_sync_finished(Outcome("failed", {}), SignInNeededFault())
    (dialog,) = dialogs(app)
    assert "does not accept this sign-in any more" in texts(dialog)
    assert "Your data stays readable" in texts(dialog)
    assert not app.session.signed_in()[0], "the schedule asks nobody"
    guide = dialog.wizard.guide
    assert "Sign in again" in texts(dialog)
    assert not guide.redirect.isVisible(), "it is registered already"
    assert guide.client_id.text() == sandbox.introduction()["client_id"]
    assert guide.client_secret.placeholderText() == "Kept; type it only if it has changed"
    started: list[dict[str, str]] = []
    app.session.sync.start = lambda credentials, **_more: not started.append(credentials)  # type: ignore[method-assign]
    guide.submit.click()
    qtbot.waitUntil(dialog.wizard.found.isVisible, timeout=LONG_MS)
    dialog.wizard.found.submit.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: bool(started), timeout=LONG_MS)
    assert started[0]["token"] == "", "the worker reads the keyring itself"
    note = load_note(app.folder.account())
    assert note is not None
    assert not note.needed
    assert app.session.signed_in()[0]
    no_secret(sandbox, app, backend)


def dialogs(app: App) -> list[SignInDialog]:
    return [dialog for dialog in app.window.findChildren(SignInDialog) if dialog.isVisible()]


def signed_in_account(folder: DataFolder, sandbox: Sandbox, port: int) -> None:
    """Make an account with files and a kept sign-in."""
    known = sandbox.introduction()
    prepared = prepare_account(folder.account(), sandbox.base_url)
    Replica.open(folder.account(), prepared.key, create=True).close()
    Desk.open(folder.account(), prepared.key, create=True).close()
    integration = Integration(known["client_id"], known["client_secret"], port)
    keep_sign_in(folder.account(), integration, sign_in(sandbox.base_url, integration, browse, Cancel(), patience=10))


def test_a_token_works_for_a_first_look(app: App, qtbot: QtBot, sandbox: Sandbox, backend: FakeKeyring) -> None:
    wizard = open_wizard(app, qtbot)
    wizard.guide.other.click()
    assert wizard.form.isVisible()
    assert "12 hours" in texts(wizard)
    wizard.form.submit.click()
    assert wizard.form.problem.text() == "Paste an access token."
    wizard.form.address.setText(sandbox.base_url)
    wizard.form.token.setText(sandbox.world.sign_in.token)
    wizard.form.submit.click()
    assert wizard.form.token.text() == ""
    qtbot.waitUntil(wizard.found.isVisible, timeout=LONG_MS)
    assert "This token ends after 12 hours" in texts(wizard)
    started: list[dict[str, str]] = []
    app.session.sync.start = lambda credentials, **_more: not started.append(credentials)  # type: ignore[method-assign]
    wizard.found.submit.click()
    qtbot.waitUntil(lambda: bool(started), timeout=LONG_MS)
    assert started[0]["token"] == sandbox.world.sign_in.token
    assert backend.kept == {}, "kept in memory for this run alone"
    assert sandbox.world.sign_in.token.encode() not in files_of(app.folder)


def test_without_a_keyring_a_passphrase_is_typed_and_the_sign_in_is_kept_for_this_run(
    app: App, qtbot: QtBot, sandbox: Sandbox, port: int, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    del browser
    # The wizard takes the sandbox for the real service, whose files need a key of their own.
    monkeypatch.setattr("partnerdesk.sign_ins.is_loopback", lambda _url: False)
    wizard = open_wizard(app, qtbot)
    qtbot.waitUntil(lambda: app.session.idle)
    fill(wizard, sandbox, port)
    wizard.guide.submit.click()
    qtbot.waitUntil(wizard.found.isVisible, timeout=LONG_MS)
    found = wizard.found
    assert "no keyring that partnerdesk trusts" in texts(wizard)
    for first, second, problem in (
        ("short", "short", "The passphrase needs at least 8 characters."),
        ("correct horse", "correct hoarse", "The two passphrases differ."),
    ):
        found.passphrase.setText(first)
        found.again.setText(second)
        found.submit.click()
        assert found.problem.text() == problem
    found.again.setText("correct horse")
    started: list[dict[str, str]] = []
    app.session.sync.start = lambda credentials, **_more: not started.append(credentials)  # type: ignore[method-assign]
    found.submit.click()
    assert found.passphrase.text() == found.again.text() == ""
    qtbot.waitUntil(lambda: bool(started), timeout=LONG_MS)
    assert len(started[0]["token"]) == 64
    written = files_of(app.folder)
    for secret in (started[0]["token"], "correct horse", sandbox.introduction()["client_secret"]):
        assert secret.encode() not in written
    assert load_note(app.folder.account()) is None
    assert app.session.signed_in()[0]
    app.session.close_account()
    assert not app.session.signed_in()[0], "locking drops the tokens"


def test_a_sandbox_asks_for_no_passphrase_and_gives_the_account_its_name(
    app: App, qtbot: QtBot, sandbox: Sandbox, port: int, browser: Browser
) -> None:
    del browser
    wizard = open_wizard(app, qtbot)
    qtbot.waitUntil(lambda: app.session.idle)
    fill(wizard, sandbox, port)
    wizard.guide.submit.click()
    qtbot.waitUntil(wizard.found.isVisible, timeout=LONG_MS)
    found = wizard.found
    assert "fixed key" in texts(wizard)
    assert not found.passphrase.isVisible()
    started: list[object] = []
    app.session.sync.start = lambda credentials, **_more: not started.append(credentials)  # type: ignore[method-assign]
    found.submit.click()
    qtbot.waitUntil(lambda: bool(started), timeout=LONG_MS)
    account = load_account(app.folder.account())
    assert account is not None
    assert account.title
    assert account.title in found.title.text()


def test_waiting_counts_down_can_be_cancelled_and_started_again(
    app: App, qtbot: QtBot, sandbox: Sandbox, port: int, browser: Browser
) -> None:
    browser.consents = False
    wizard = open_wizard(app, qtbot)
    fill(wizard, sandbox, port)
    wizard.guide.submit.click()
    qtbot.waitUntil(lambda: "Waiting for your browser" in texts(wizard), timeout=LONG_MS)
    assert wizard.waiting.left.text() in {"5:00 left", "4:59 left"}
    qtbot.waitUntil(lambda: wizard.waiting.left.text() in {"4:59 left", "4:58 left"}, timeout=5000)
    wizard.waiting.copy.click()
    assert QGuiApplication.clipboard().text() == browser.opened[0]
    wizard.waiting.again.click()
    assert browser.opened == [browser.opened[0]] * 2
    wizard.waiting.cancel.click()
    assert wizard.guide.isVisible()
    qtbot.waitUntil(lambda: app.session.idle)
    assert wizard.guide.isVisible()
    browser.consents = True
    wizard.guide.client_secret.setText(sandbox.introduction()["client_secret"])
    wizard.guide.submit.click()
    qtbot.waitUntil(wizard.found.isVisible, timeout=LONG_MS)


def test_what_goes_wrong_is_said_with_a_way_back(
    app: App, qtbot: QtBot, sandbox: Sandbox, port: int, browser: Browser
) -> None:
    wizard = open_wizard(app, qtbot)

    def fails(words: str) -> None:
        wizard.guide.submit.click()
        qtbot.waitUntil(wizard.fault.isVisible, timeout=LONG_MS)
        assert words in texts(wizard)
        wizard.fault.button.click()
        assert wizard.guide.isVisible()
        fill(wizard, sandbox, port)

    fill(wizard, sandbox, port)
    wizard.guide.client_secret.setText("wrong")
    fails("does not accept this client id with this client secret")
    wizard.guide.address.setText("https://evil.example")
    fails("is not one that partnerdesk may use")
    browser.works = False
    fails("No browser could be opened")
    browser.works = True
    with socket.create_server(("127.0.0.1", port)):
        fails(f"Port {port} of this computer is taken")
    wizard.guide.address.setText(f"http://127.0.0.1:{free_port()}")
    fails("No connection to 127.0.0.1")
    assert load_account(app.folder.account()) is None


def test_a_role_that_may_less_is_told_what_it_cannot_do(app: App, qtbot: QtBot, port: int, browser: Browser) -> None:
    del browser
    with Sandbox(Settings(customers=4, role="admin", redirect_uri=redirect_uri(port))) as sandbox:
        wizard = open_wizard(app, qtbot)
        fill(wizard, sandbox, port)
        wizard.guide.rights[ADMIN_SCOPE].click()
        wizard.guide.submit.click()
        qtbot.waitUntil(wizard.found.isVisible, timeout=LONG_MS)
    lines = [line.accessibleName() for line in wizard.found.findChildren(RightLine) if line.isVisible()]
    assert lines[0].startswith("Yes: See the customers that you are assigned to")
    assert "Only a partner full or read-only administrator sees all customers." in lines[0]
    assert "Only a partner full administrator can change who is assigned." in lines[3]


def test_a_keyring_that_takes_a_minute_leaves_the_window_alive(
    app: App, qtbot: QtBot, sandbox: Sandbox, port: int, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The minute is an event that the test sets: the window must go on meanwhile."""
    del browser
    gate = threading.Event()

    class Slow(FakeKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            assert threading.current_thread() is not threading.main_thread()
            gate.wait(60)
            super().set_password(service, username, password)

    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", Slow)
    wizard = open_wizard(app, qtbot)
    fill(wizard, sandbox, port)
    wizard.guide.submit.click()
    qtbot.waitUntil(wizard.found.isVisible, timeout=LONG_MS)
    wizard.found.submit.click()
    longest, before = 0.0, time.monotonic()
    for _ in range(50):
        qtbot.wait(10)
        now = time.monotonic()
        longest, before = max(longest, now - before), now
    assert app.session.sign_ins.jobs.busy
    assert longest < 0.5
    app.session.sync.start = lambda credentials, **_more: True  # type: ignore[method-assign]
    gate.set()
    qtbot.waitUntil(lambda: app.session.idle, timeout=LONG_MS)


def test_a_locked_keyring_is_said_so_and_nothing_is_kept(
    app: App, qtbot: QtBot, sandbox: Sandbox, port: int, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    del browser
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", LockedKeyring)
    wizard = open_wizard(app, qtbot)
    fill(wizard, sandbox, port)
    wizard.guide.submit.click()
    qtbot.waitUntil(wizard.found.isVisible, timeout=LONG_MS)
    wizard.found.submit.click()
    qtbot.waitUntil(lambda: "The keyring of this computer is locked." in texts(app.window), timeout=LONG_MS)
    assert load_note(app.folder.account()) is None


def tokens_by_hand(app: App) -> None:
    real = app.session.sign_ins.with_token

    def with_token(then: Any, on_fault: Any) -> None:
        from partnerdesk.sign_in import kept_tokens
        from partnerdesk.sync.cancel import Cancel

        folder = app.folder.account()
        account = load_account(folder)
        assert account is not None
        app.session.sign_ins.token = kept_tokens(folder, account.base_url, Cancel()).access()
        real(then, on_fault)

    app.session.sign_ins.with_token = with_token  # type: ignore[method-assign]


def test_roles_are_named_in_the_windows_language_and_unknown_ones_as_they_came(
    theme: Theme, language: Language, qtbot: QtBot
) -> None:
    language.set("tr")
    found = ConnectFound(theme)
    qtbot.addWidget(found)
    roles = (("x", "Partner Full Administrator"), ("y", "Sales Administrator"), ("z", "Chief Cat Herder"))
    found.show_who(Who("Ada", None, "Anadolu", roles), None)
    found.show()
    shown = texts(found)
    assert "İş ortağı tam yöneticisi" in shown
    assert "Partner Full Administrator" not in shown
    assert "Sales Administrator" not in shown
    assert "Chief Cat Herder" in shown
