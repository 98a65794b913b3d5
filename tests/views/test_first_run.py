"""The first run end to end: a click, the real sandbox, the real worker, the pages. And how it may fail."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from partnerdesk.account import Sample, load_account
from partnerdesk.app import App
from partnerdesk.paths import DataFolder
from partnerdesk.session import Session
from partnerdesk.views.pages.first_run import FirstRunPage
from partnerdesk.views.pages.unlock import UnlockPage
from partnerdesk.views.registry import PAGES
from partnerdesk.views.status import phase_text
from partnerdesk.views.window import MainWindow

pytestmark = pytest.mark.expects_log("propagateSizeHints")
CHECK_MS = 60_000


@pytest.fixture(autouse=True)
def small_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnerdesk.session.SAMPLE", Sample(customers=12, seed=3))


@pytest.fixture
def app(tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    del qtbot
    app = App(DataFolder(tmp_path / "data"))
    app.store.change(language="en", theme="light", last_page="sync_log", tour_seen=True)
    app.language.set("en")
    app.theme.set(choice="light")
    yield app
    app.window.hide()
    app.close()
    app.deleteLater()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def open_until_first_run(app: App, qtbot: QtBot) -> FirstRunPage:
    app.open()
    qtbot.waitUntil(lambda: app.session.first_run is not None and app.session.idle)
    page = app.session.first_run
    assert page is not None
    return page


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_one_click_leads_to_synced_customers(app: App, qtbot: QtBot) -> None:
    page = open_until_first_run(app, qtbot)
    phases: set[str] = set()
    app.session.sync.progressed.connect(lambda progress: phases.add(progress.phase))
    assert "Welcome to partnerdesk" in texts(app.window)
    assert not app.window.sidebar.isVisible()
    qtbot.mouseClick(page.sample.button, Qt.MouseButton.LeftButton)
    assert page.work.isVisible()
    qtbot.waitUntil(lambda: app.window.status is not None, timeout=CHECK_MS)
    qtbot.waitUntil(lambda: app.session.idle and not app.session.sandbox.running, timeout=CHECK_MS)
    account = load_account(app.folder.account())
    assert account is not None
    assert account.is_sandbox
    assert account.sample is not None
    assert (account.sample.customers, account.sample.seed) == (12, 3)
    assert account.sample.anchor == datetime.now(UTC).date().isoformat()
    assert app.window.sidebar.sample.isVisible()
    assert app.window.toaster.text.text() == "Synced: 12 customers, 12 new"
    assert {"licences", "reports", "promote"} <= phases
    assert [phase for phase in phases if phase_text(phase) == phase] == []
    assert app.window.status is not None
    qtbot.waitUntil(lambda: app.window.status is not None and app.window.status.view.state == "fresh")
    assert "12 customers, 12 new" in texts(app.window)
    sync_again(app, qtbot)
    cancel_a_sync(app, qtbot)


def sync_again(app: App, qtbot: QtBot) -> None:
    """A manual sync always ends in a visible result, also when nothing changed."""
    app.window.toaster.hide()
    app.window.menus.actions["sync"].trigger()
    qtbot.waitUntil(lambda: app.session.sync.running, timeout=CHECK_MS)
    qtbot.waitUntil(lambda: app.session.idle and not app.session.sandbox.running, timeout=CHECK_MS)
    assert app.window.toaster.text.text() == "Synced: 12 customers, nothing changed"
    qtbot.waitUntil(lambda: texts(app.window).count("Complete") == 2)


def cancel_a_sync(app: App, qtbot: QtBot) -> None:
    app.window.menus.actions["sync"].trigger()
    qtbot.waitUntil(lambda: app.session.sync.running, timeout=CHECK_MS)
    assert app.window.status is not None
    assert app.window.status.view.state == "syncing"
    assert app.window.status.action.text().strip() == "Cancel"
    with qtbot.waitSignal(app.session.sync.finished, timeout=CHECK_MS) as ended:
        app.window.status.action.click()
    outcome, fault = ended.args
    assert outcome.state in {"cancelled", "complete"}
    assert (fault is None) == (outcome.state == "complete")
    qtbot.waitUntil(lambda: app.session.idle, timeout=CHECK_MS)


def test_a_keyring_that_answers_late_finds_the_page_gone(
    app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    monkeypatch.setattr("partnerdesk.credentials.keyring_name", lambda: gate.wait(10) and None)
    app.open()
    qtbot.waitUntil(lambda: app.session.first_run is not None)
    app.window.show_alone(QWidget())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert app.session.first_run is not None
    assert not isValid(app.session.first_run.wizard)
    gate.set()
    qtbot.waitUntil(lambda: app.session.idle)
    assert app.crashes.dialog is None


def make_locked_account(folder: DataFolder, passphrase: str) -> None:
    """Make a live account whose files a passphrase opens."""
    from partnerdesk.opening import prepare_account
    from partnerdesk.replica.store import Desk, Replica

    prepared = prepare_account(folder.account(), "https://webexapis.com/v1", passphrase=passphrase)
    Replica.open(folder.account(), prepared.key, create=True).close()
    Desk.open(folder.account(), prepared.key, create=True).close()


def test_a_locked_start_asks_for_the_passphrase(app: App, qtbot: QtBot) -> None:
    make_locked_account(app.folder, "correct horse battery")
    app.open()

    def locked() -> UnlockPage | None:
        widget = app.window.stack.currentWidget()
        return widget if isinstance(widget, UnlockPage) else None

    qtbot.waitUntil(lambda: locked() is not None)
    page = locked()
    assert page is not None
    assert "Your data is locked" in texts(page)
    page.passphrase.setText("wrong wrong wrong")
    page.button.click()
    qtbot.waitUntil(lambda: locked() not in {None, page})
    again = locked()
    assert again is not None
    assert "does not open with this key" in texts(again)
    again.passphrase.setText("correct horse battery")
    qtbot.keyClick(again.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.session.opened is not None)
    assert not app.window.sidebar.sample.isVisible()


def test_a_file_of_a_newer_program_is_left_alone_and_said_so(app: App, qtbot: QtBot) -> None:
    from partnerdesk.errors import NewerFileFault

    app.open()
    app.session._on_not_opened(NewerFileFault(file="replica.sqlite"))
    assert "replica.sqlite was made by a newer partnerdesk." in texts(app.window)
    assert app.window.fault.button.text() == "Try again"
    qtbot.waitUntil(lambda: app.session.idle)


def test_an_account_file_that_is_damaged_is_said_so(app: App, qtbot: QtBot) -> None:
    folder = app.folder.account()
    folder.root.mkdir(parents=True)
    folder.account_file.write_text("{")
    app.open()
    qtbot.waitUntil(app.window.fault.isVisible)
    assert "account.json cannot be read." in texts(app.window)


def test_window_state_and_page_are_there_at_the_next_start(app: App, qtbot: QtBot) -> None:
    open_until_first_run(app, qtbot)
    app.window.resize(880, 640)
    app.window.close()
    kept = json.loads(app.store.path.read_text())
    assert kept["window_geometry"]
    assert kept["last_page"] == "sync_log"
    other = MainWindow(app.theme, app.language, app.store.current, PAGES)
    assert (other.width(), other.height()) == (880, 640)
    other.deleteLater()


def test_no_statement_runs_on_the_windows_thread(app: App, qtbot: QtBot) -> None:
    from partnerdesk.replica.guard import WindowThreadError, check_thread

    open_until_first_run(app, qtbot)
    with pytest.raises(WindowThreadError):
        check_thread()


def test_links_leave_by_https_alone(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("partnerdesk.session.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    open_until_first_run(app, qtbot)
    session: Session = app.session
    for url in (
        "http://webex.com",
        "file:///etc/passwd",
        "javascript:1",
        "https://user@webex.com/",
        "https://example.org/",
    ):
        session.open_link(url)
        assert "leads to neither Webex nor Cisco" in app.window.toaster.text.text()
    session.open_link("https://admin.webex.com/x")
    assert opened == ["https://admin.webex.com/x"]
