"""A lock over a key that the keyring has: the recovery passphrase opens it where one is set, else it says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partnerdesk.app import App
from partnerdesk.credentials import find_key
from partnerdesk.paths import DataFolder
from partnerdesk.recovery import set_recovery
from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.pages.settings import SettingsPage
from partnerdesk.views.pages.unlock import UnlockPage
from tests.keyrings import FakeKeyring
from tests.test_doors import end, make

pytestmark = pytest.mark.expects_log("propagateSizeHints")
WORDS = "doğru at pil ataş"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataFolder:
    backend = FakeKeyring()
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", lambda: backend)
    folder = DataFolder(tmp_path)
    make(folder, "default", "Kuzey Telekom", passphrase=None)
    make(folder, "guney", "Güney Bilişim", passphrase=None)
    return folder


@pytest.fixture
def app(folder: DataFolder, qtbot: QtBot) -> Iterator[App]:
    app = start(folder, qtbot)
    yield app
    end(app)


def start(folder: DataFolder, qtbot: QtBot) -> App:
    app = App(folder)
    app.language.set("en")
    app.open()
    qtbot.waitUntil(lambda: app.session.opened is not None or locked(app) is not None, timeout=20_000)
    return app


def opened(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: app.session.opened is not None and isinstance(app.window.page, CustomersPage), timeout=20_000
    )


def locked(app: App) -> UnlockPage | None:
    page = app.window.stack.currentWidget()
    return page if isinstance(page, UnlockPage) else None


def seal(folder: DataFolder) -> None:
    set_recovery(folder.account(), find_key(folder.account()), WORDS)


def answer(app: App, passphrase: str) -> None:
    page = locked(app)
    assert page is not None
    assert page.passphrase.isVisibleTo(page)
    page.passphrase.setText(passphrase)
    page.button.click()


def test_a_lock_asks_for_the_recovery_passphrase(app: App, folder: DataFolder, qtbot: QtBot) -> None:
    opened(app, qtbot)
    seal(folder)
    app.session.doors.lock()
    page = locked(app)
    assert page is not None
    assert "recovery passphrase" in page.text.text()
    page.button.click()
    assert locked(app) is page, "nothing was typed"
    assert app.session.opened is None
    answer(app, "another one")
    qtbot.waitUntil(lambda: locked(app) not in {page, None}, timeout=20_000)
    again = locked(app)
    assert again is not None
    assert "does not open with this key" in again.problem.text()
    assert app.session.opened is None
    answer(app, WORDS)
    opened(app, qtbot)
    assert not folder.account().lock_mark.exists()


def test_neither_another_account_nor_a_new_start_is_a_way_around_the_lock(
    app: App, folder: DataFolder, qtbot: QtBot
) -> None:
    opened(app, qtbot)
    seal(folder)
    app.session.doors.lock()
    app.session.doors.switch("guney")
    opened(app, qtbot)
    app.session.doors.switch("default")
    assert locked(app) is not None
    app.session.doors.add("Doğu")
    qtbot.waitUntil(lambda: app.session.first_run is not None, timeout=20_000)
    app.session.doors.give_up_adding()
    assert locked(app) is not None
    app.session.begin()
    assert locked(app) is not None
    assert app.session.opened is None
    other = start(folder, qtbot)
    opened(other, qtbot)
    other.session.doors.switch("default")
    assert locked(other) is not None
    answer(other, WORDS)
    opened(other, qtbot)
    end(other)


def test_without_a_recovery_passphrase_the_lock_says_whom_it_does_not_stop(app: App, qtbot: QtBot) -> None:
    opened(app, qtbot)
    app.window.go("settings")
    settings = app.window.page
    assert isinstance(settings, SettingsPage)
    assert "does not stop someone who uses this session" in settings.rows["lock_minutes"].help.text()
    app.session.doors.lock()
    page = locked(app)
    assert page is not None
    assert "does not stop someone who uses this session" in page.text.text()
    assert "set a recovery passphrase in Settings" in page.text.text()
    assert not page.passphrase.isVisibleTo(page)
    page.button.click()
    qtbot.waitUntil(lambda: app.session.opened is not None, timeout=20_000)


def test_the_settings_follow_a_recovery_passphrase_that_is_set(app: App, qtbot: QtBot) -> None:
    opened(app, qtbot)
    app.window.go("settings")
    settings = app.window.page
    assert isinstance(settings, SettingsPage)
    settings.services.sign_ins.set_recovery(WORDS)
    qtbot.waitUntil(
        lambda: "the recovery passphrase opens them again" in settings.rows["lock_minutes"].help.text(), timeout=20_000
    )
