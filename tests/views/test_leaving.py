"""Signing out, the recovery passphrase and the proxy's password in the settings; a start whose key is gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.account import load_account
from partnerdesk.app import App
from partnerdesk.credentials import KEY_ITEM, PROXY_ITEM, SIGN_IN_ITEMS
from partnerdesk.credentials_sign_in import keep_sign_in, proxy_login
from partnerdesk.opening import prepare_account
from partnerdesk.paths import DataFolder
from partnerdesk.recovery import set_recovery
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sign_in_file import load_note
from partnerdesk.sync.integration import Integration
from partnerdesk.sync.oauth import Grant
from partnerdesk.views.dialogs.secret import SecretDialog
from partnerdesk.views.dialogs.sign_out import ALL, KEY, TOKENS, SignOutDialog
from partnerdesk.views.pages.lost_key import LostKeyPage
from partnerdesk.views.pages.settings import SettingsPage
from tests.keyrings import FakeKeyring

pytestmark = pytest.mark.expects_log("propagateSizeHints")
WORDS = "correct horse battery"


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    backend = FakeKeyring()
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", lambda: backend)
    return backend


@pytest.fixture
def folder(tmp_path: Path, backend: FakeKeyring) -> DataFolder:
    """A signed-in real account with files."""
    del backend
    folder = DataFolder(tmp_path / "data")
    prepared = prepare_account(folder.account(), "https://webexapis.com/v1")
    Replica.open(folder.account(), prepared.key, create=True).close()
    Desk.open(folder.account(), prepared.key, create=True).close()
    grant = Grant("access", 1e9, 1e6, "refresh", 1e6)
    keep_sign_in(folder.account(), Integration("client", "the-secret"), grant)
    return folder


@pytest.fixture
def app(folder: DataFolder, qtbot: QtBot) -> Iterator[App]:
    del qtbot
    app = App(folder)
    app.store.change(language="en", theme="light", last_page="settings", auto_sync=False)
    app.language.set("en")
    app.theme.set(choice="light")
    yield app
    app.window.hide()
    app.close()
    app.deleteLater()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def items(backend: FakeKeyring) -> set[str]:
    return {name.rpartition("/")[2] for _service, name in backend.kept}


def settings_of(app: App, qtbot: QtBot) -> SettingsPage:
    app.open()
    qtbot.waitUntil(lambda: app.session.opened is not None and app.session.idle)
    app.window.go("settings")
    page = app.window.page_for("settings")
    assert isinstance(page, SettingsPage)
    return page


def sign_out(app: App, page: SettingsPage, what: str) -> None:
    page.account_settings.sign_out.click()
    (dialog,) = (each for each in app.window.findChildren(SignOutDialog) if each.isVisible())
    dialog.choices[what].click()
    dialog.go.click()


def test_signing_out_takes_the_tokens_and_leaves_the_data_readable(
    app: App, qtbot: QtBot, backend: FakeKeyring
) -> None:
    page = settings_of(app, qtbot)
    assert "With your own Integration" in texts(page)
    sign_out(app, page, TOKENS)
    qtbot.waitUntil(lambda: items(backend) == {KEY_ITEM})
    qtbot.waitUntil(lambda: "Nobody is signed in" in texts(page))
    assert load_note(app.folder.account()) is None
    assert app.session.opened is not None
    assert not app.session.signed_in()[0]
    qtbot.waitUntil(lambda: app.session.idle)


def test_locking_the_data_away_leads_to_the_page_of_a_lost_key(app: App, qtbot: QtBot, backend: FakeKeyring) -> None:
    page = settings_of(app, qtbot)
    opened = app.session.opened
    assert opened is not None
    set_recovery(app.folder.account(), opened.key, WORDS)
    sign_out(app, page, KEY)
    lost = wait_for_lost_key(app, qtbot)
    assert backend.kept == {}
    lost.passphrase.setText("wrong wrong wrong")
    lost.unlock.click()
    qtbot.waitUntil(lambda: app.window.stack.currentWidget() not in {lost, None} and app.session.idle)
    again = wait_for_lost_key(app, qtbot)
    assert "does not open with this key" in texts(again)
    again.passphrase.setText(WORDS)
    again.unlock.click()
    qtbot.waitUntil(lambda: app.session.opened is not None and app.session.idle)
    assert items(backend) == {KEY_ITEM}


def wait_for_lost_key(app: App, qtbot: QtBot) -> LostKeyPage:
    qtbot.waitUntil(lambda: isinstance(app.window.stack.currentWidget(), LostKeyPage))
    page = app.window.stack.currentWidget()
    assert isinstance(page, LostKeyPage)
    return page


def test_erasing_leaves_nothing_of_the_account(app: App, qtbot: QtBot, backend: FakeKeyring) -> None:
    page = settings_of(app, qtbot)
    sign_out(app, page, ALL)
    qtbot.waitUntil(lambda: app.session.first_run is not None and app.session.idle)
    assert backend.kept == {}
    assert not app.folder.account().root.exists()


def test_a_start_without_the_key_is_guided_and_can_begin_anew(app: App, qtbot: QtBot, backend: FakeKeyring) -> None:
    for place in [place for place in backend.kept if place[1].endswith(KEY_ITEM)]:
        del backend.kept[place]
    app.open()
    lost = wait_for_lost_key(app, qtbot)
    assert "no recovery passphrase was set" in texts(lost)
    assert not lost.unlock.isVisible()
    lost.anew.click()
    assert "Sure?" in texts(lost)
    lost.anew.click()
    qtbot.waitUntil(lambda: app.session.first_run is not None and app.session.idle)
    assert list(app.folder.account().damaged.glob("no-key-*/desk.sqlite"))
    account = load_account(app.folder.account())
    assert account is not None
    assert account.key is None
    assert items(backend) == set(SIGN_IN_ITEMS), "the sign-in is still good"


def test_recovery_passphrase_and_proxy_are_set_in_the_settings(app: App, qtbot: QtBot, backend: FakeKeyring) -> None:
    page = settings_of(app, qtbot)
    page.account_settings.recovery.click()
    dialog = asked(app)
    for first, second, problem in (
        ("short", "short", "The passphrase needs at least 8 characters."),
        (WORDS, WORDS + "!", "The two passphrases differ."),
    ):
        dialog.first.setText(first)
        dialog.second.setText(second)
        dialog.go.click()
        assert dialog.problem.text() == problem
    dialog.second.setText(WORDS)
    dialog.go.click()
    qtbot.waitUntil(lambda: app.window.toaster.text.text() == "The recovery passphrase is set.")
    account = load_account(app.folder.account())
    assert account is not None
    assert account.recovery is not None
    page.account_settings.proxy.click()
    dialog = asked(app)
    dialog.go.click()
    assert dialog.problem.text() == "Type the user name."
    dialog.first.setText("ayşe")
    dialog.second.setText("pässword")
    dialog.go.click()
    qtbot.waitUntil(lambda: PROXY_ITEM in items(backend))
    qtbot.waitUntil(lambda: app.session.idle)
    login = proxy_login(app.folder.account())
    assert login is not None
    assert (login.user, login.password) == ("ayşe", "pässword")
    page.account_settings.forget_proxy.click()
    qtbot.waitUntil(lambda: PROXY_ITEM not in items(backend))
    qtbot.waitUntil(lambda: app.session.idle)
    written = b"".join(path.read_bytes() for path in app.folder.root.rglob("*") if path.is_file())
    for secret in (WORDS, "pässword", "the-secret"):
        assert secret.encode() not in written


def asked(app: App) -> SecretDialog:
    (dialog,) = (each for each in app.window.findChildren(SecretDialog) if each.isVisible())
    return dialog
