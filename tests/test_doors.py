"""Lock, unlock, one account and the next, on the whole program: real files, a real window, nothing left open."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from partnerdesk.account import LIVE, SANDBOX, Account, load_account, save_account
from partnerdesk.app import App
from partnerdesk.credentials import find_key
from partnerdesk.paths import DataFolder
from partnerdesk.replica.schema import meta, sync_run
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.views.dialogs.accounts import AccountsDialog
from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.pages.unlock import UnlockPage
from partnerdesk.weeks import Clock, week_of
from tests.analytics import partners
from tests.analytics.partners import Cust

pytestmark = pytest.mark.expects_log("propagateSizeHints")
SECRET = "çok gizli parola"


def cust(name: str) -> Cust:
    plain: dict[str, Any] = {"tags": [], "words": None, "signin": ("known", 0), "managed_by": None, "admin": False}
    return Cust(name, [], [], **plain, refreshed=0, created=0, vanished=False)


def make(folder: DataFolder, name: str, customer: str, kind: str = LIVE, passphrase: str | None = SECRET) -> None:
    account = folder.account(name)
    save_account(account, Account(kind, "https://webexapis.com/v1" if kind == LIVE else "http://127.0.0.1:1/v1"))
    key = find_key(account, passphrase=passphrase, create=True)
    now = Clock().now()
    with Replica.open(account, key, create=True) as replica:
        partners.fill(replica, [cust(customer)])
        with replica.write() as connection:
            facts = {"generation": "1", "promoted_at": str(now)}
            connection.execute(insert(meta), [{"key": key, "value": value} for key, value in facts.items()])
            run = {"started_at": now, "finished_at": now, "state": "complete", "week": week_of(now)}
            connection.execute(insert(sync_run).values(base_url="https://webexapis.com/v1", **run))
    with Desk.open(account, key, create=True):
        pass


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path)
    make(folder, "default", "Kuzey Telekom")
    make(folder, "guney", "Güney Bilişim")
    return folder


@pytest.fixture
def app(folder: DataFolder, qtbot: QtBot) -> Iterator[App]:
    app = App(folder)
    app.language.set("en")
    app.open(SECRET)
    qtbot.waitUntil(
        lambda: app.session.opened is not None and isinstance(app.window.page, CustomersPage), timeout=20_000
    )
    qtbot.waitUntil(lambda: app.session.idle, timeout=20_000)
    yield app
    end(app)


def end(app: App) -> None:
    app.window.hide()
    app.close()
    app.deleteLater()


def names(app: App, qtbot: QtBot) -> list[str]:
    page = app.window.page
    assert isinstance(page, CustomersPage)
    qtbot.waitUntil(lambda: app.session.idle, timeout=20_000)
    model = page.table.model()

    def first() -> list[str]:
        return [str(model.index(0, column).data() or "") for column in range(model.columnCount())]

    qtbot.waitUntil(lambda: model.rowCount() > 0 and any(first()), timeout=20_000)
    return [" ".join(first())]


def databases_open(folder: DataFolder) -> list[str]:
    return [
        file.path
        for file in psutil.Process().open_files()
        if file.path.startswith(str(folder.root)) and ".sqlite" in file.path
    ]


def unlock(app: App, qtbot: QtBot, passphrase: str = SECRET) -> None:
    page = app.window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.passphrase.setText(passphrase)
    page.button.click()
    del qtbot


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="open files are listed reliably on Linux")
def test_locking_closes_every_file_and_drops_the_secrets(app: App, folder: DataFolder, qtbot: QtBot) -> None:
    assert databases_open(folder)
    app.window.menus.actions["lock"].trigger()
    assert isinstance(app.window.stack.currentWidget(), UnlockPage)
    assert app.session.opened is None
    assert app.session.passphrase is None
    assert app.session.sign_ins._tokens is None
    qtbot.waitUntil(lambda: databases_open(folder) == [], timeout=10_000)
    assert app.window.windowTitle() == "partnerdesk" or "Kuzey" not in app.window.windowTitle()
    assert not app.window.menus.actions["sync"].isEnabled()
    assert not app.window.sidebar.isVisible()


def test_unlocking_goes_back_to_where_one_was(app: App, qtbot: QtBot) -> None:
    app.window.go("settings")
    app.session.doors.lock()
    unlock(app, qtbot)
    qtbot.waitUntil(lambda: app.session.opened is not None, timeout=20_000)
    assert app.window.page is not None
    assert app.window.page.key == "settings"
    app.window.go("customers")
    assert any("Kuzey Telekom" in name for name in names(app, qtbot))


def test_a_wrong_passphrase_stays_outside(app: App, qtbot: QtBot) -> None:
    app.session.doors.lock()
    before = app.window.stack.currentWidget()
    unlock(app, qtbot, "wrong")
    qtbot.waitUntil(lambda: app.window.stack.currentWidget() not in {before, app.window.loading}, timeout=20_000)
    page = app.window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    assert page.problem.text()
    assert app.session.opened is None


def test_a_dialog_does_not_stay_before_a_locked_window(app: App, qtbot: QtBot) -> None:
    app.window.menus.actions["about"].trigger()
    app.session.doors.lock()
    from PySide6.QtWidgets import QApplication, QDialog

    qtbot.waitUntil(lambda: not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()])


def test_neither_the_tour_nor_a_message_lies_over_a_locked_window(app: App) -> None:
    from partnerdesk.views.tour import Tour

    app.window.start_tour()
    app.window.toaster.tell("Kuzey Telekom: snoozed")
    assert [tour for tour in app.window.findChildren(Tour) if tour.isVisible()]
    app.session.doors.lock()
    assert not [tour for tour in app.window.findChildren(Tour) if tour.isVisible()]
    assert not app.window.toaster.isVisible()
    assert app.session.opened is None


def test_idle_locks_a_real_account(app: App) -> None:
    watch = app.session.doors._idle
    assert watch is not None
    watch.lock_wanted.emit("idle")
    assert app.session.doors.locked


def test_sample_data_has_neither_guard_nor_schedule(tmp_path: Path, qtbot: QtBot) -> None:
    folder = DataFolder(tmp_path)
    make(folder, "default", "Deneme", SANDBOX)
    app = App(folder)
    app.open()
    qtbot.waitUntil(lambda: app.session.opened is not None, timeout=20_000)
    assert app.session.doors._idle is None
    assert app.session.doors.decision is None
    app.session.doors.lock()
    page = app.window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    assert page.passphrase.isHidden()
    page.button.click()
    qtbot.waitUntil(lambda: app.session.opened is not None, timeout=20_000)
    end(app)


def test_the_schedule_of_a_fresh_account_waits(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.session.doors.decision is not None, timeout=10_000)
    decision = app.session.doors.decision
    assert decision is not None
    assert decision.state in {"waiting", "no_sign_in"}
    assert not decision.due


def test_switching_shows_the_other_account_alone(app: App, folder: DataFolder, qtbot: QtBot) -> None:
    app.session.doors.switch("guney")
    page = None

    def asked() -> bool:
        nonlocal page
        page = app.window.stack.currentWidget()
        return isinstance(page, UnlockPage) or app.session.opened is not None

    qtbot.waitUntil(asked, timeout=20_000)
    unlock(app, qtbot)
    qtbot.waitUntil(lambda: app.session.opened is not None, timeout=20_000)
    app.window.go("customers")
    shown = names(app, qtbot)
    assert any("Güney" in name for name in shown)
    assert not any("Kuzey" in name for name in shown)
    assert app.store.current.last_account == "guney"
    assert app.session.sync.account == "guney"
    assert app.window.sidebar.account.accessibleName().endswith("guney")
    assert not [path for path in databases_open(folder) if f"{os.sep}default{os.sep}" in path]


def test_removing_erases_the_folder_and_leaves_the_other(app: App, folder: DataFolder, qtbot: QtBot) -> None:
    app.session.doors.show_accounts()
    dialog = app.window.findChild(AccountsDialog)
    assert dialog is not None
    dialog.list.setCurrentRow(1)
    assert not dialog.confirm.isVisible()
    dialog.remove.click()
    assert "guney" in dialog.question.text()
    dialog.confirm.click()
    qtbot.waitUntil(lambda: not folder.account("guney").root.exists(), timeout=20_000)
    assert load_account(folder.account("default")) is not None
    assert app.session.opened is not None


def test_the_dialog_renames_and_says_which_is_open(app: App, folder: DataFolder) -> None:
    app.session.doors.show_accounts()
    dialog = app.window.findChild(AccountsDialog)
    assert dialog is not None
    assert "(open)" in dialog.list.currentItem().text()
    assert not dialog.open_button.isEnabled()
    dialog.title.setText("  Kuzey   grubu ")
    dialog.rename.click()
    account = load_account(folder.account())
    assert account is not None
    assert account.title == "Kuzey grubu"
    assert app.window.sidebar.account.accessibleName() == "Account: Kuzey grubu"
    dialog.reject()


def test_a_new_account_is_begun_without_touching_the_titles_of_others(
    app: App, folder: DataFolder, qtbot: QtBot
) -> None:
    app.session.doors.show_accounts()
    dialog = app.window.findChild(AccountsDialog)
    assert dialog is not None
    assert dialog.title.text() == "default"
    assert dialog.add.isEnabled()
    assert not dialog.rename.isEnabled(), "nothing was retyped"
    dialog.title.clear()
    assert dialog.add.isEnabled()
    dialog.add.click()
    qtbot.waitUntil(lambda: app.session.first_run is not None, timeout=20_000)
    assert app.session.folder.account().name not in {"default", "guney"}
    kept = load_account(folder.account("default"))
    assert kept is not None
    assert kept.title is None
    assert app.session.first_run is not None
    app.session.first_run.back.click()
    qtbot.waitUntil(lambda: isinstance(app.window.stack.currentWidget(), UnlockPage), timeout=20_000)
    assert app.session.folder.account().name == "default"


def test_sample_data_are_called_so_in_the_list_of_accounts(app: App, folder: DataFolder) -> None:
    save_account(folder.account("proben"), Account(SANDBOX, "http://127.0.0.1:1/v1"))
    app.session.doors.show_accounts()
    dialog = app.window.findChild(AccountsDialog)
    assert dialog is not None
    shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "Sample data\nSample data, invented" in shown
    assert not any("proben" in text for text in shown)
    dialog.reject()


def test_a_new_account_can_be_begun_and_given_up(app: App, folder: DataFolder, qtbot: QtBot) -> None:
    app.session.doors.add("Doğu Ağları")
    qtbot.waitUntil(lambda: app.session.first_run is not None, timeout=20_000)
    assert app.session.folder.account().name == "dogu-aglari"
    assert app.session.first_run is not None
    assert app.session.first_run.back.isVisible()
    assert app.session.first_run.back.text() == "Back to “default”"
    app.session.first_run.back.click()
    qtbot.waitUntil(lambda: isinstance(app.window.stack.currentWidget(), UnlockPage), timeout=20_000)
    unlock(app, qtbot)
    qtbot.waitUntil(lambda: app.session.opened is not None, timeout=20_000)
    assert app.session.folder.account().name == "default"
    assert [each.name for each in folder.accounts()] == ["default", "guney"]


def test_from_a_locked_account_one_gets_to_another(app: App, qtbot: QtBot) -> None:
    app.session.doors.lock()
    assert app.window.menus.actions["accounts"].isEnabled()
    app.session.doors.switch("guney")
    qtbot.waitUntil(lambda: isinstance(app.window.stack.currentWidget(), UnlockPage), timeout=20_000)
    unlock(app, qtbot)
    qtbot.waitUntil(lambda: app.session.opened is not None, timeout=20_000)
    assert app.session.folder.account().name == "guney"


class SlowTokens:
    """A sign-in of this run whose token comes late."""

    def __init__(self) -> None:
        self.go = threading.Event()

    def access(self) -> str:
        self.go.wait(20)
        return "token-of-default"

    def refresh(self, old: str) -> str:
        return old


def test_a_token_that_comes_after_the_lock_starts_nothing(app: App, qtbot: QtBot) -> None:
    started: list[object] = []
    app.session.sync.start = lambda *given, **_more: not started.append(given)  # type: ignore[method-assign]
    tokens = SlowTokens()
    app.session.sign_ins._tokens = tokens  # type: ignore[assignment]
    app.session.start_sync()
    app.session.doors.lock()
    tokens.go.set()
    qtbot.waitUntil(lambda: not app.session.sign_ins.jobs.busy, timeout=20_000)
    assert started == []


def test_a_push_of_one_account_never_starts_for_another(app: App, qtbot: QtBot) -> None:
    started: list[object] = []
    app.session.pushes.worker.start = lambda *given, **_more: not started.append(given)  # type: ignore[method-assign]
    tokens = SlowTokens()
    app.session.sign_ins._tokens = tokens  # type: ignore[assignment]
    app.session.pushes.push(asked=True)
    app.session.doors.switch("guney")
    qtbot.waitUntil(lambda: isinstance(app.window.stack.currentWidget(), UnlockPage), timeout=20_000)
    unlock(app, qtbot)
    qtbot.waitUntil(lambda: app.session.opened is not None, timeout=20_000)
    tokens.go.set()
    qtbot.waitUntil(lambda: not app.session.sign_ins.jobs.busy, timeout=20_000)
    assert started == []
