"""Backups, restore, folder, privacy and diagnostics in the settings, on the whole program with real files."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from partnerdesk.account import SANDBOX, Account, save_account
from partnerdesk.app import App
from partnerdesk.credentials import find_key
from partnerdesk.folder_care import place_risk, sizes
from partnerdesk.paths import DataFolder
from partnerdesk.replica.drafts import fetch_draft, save_draft
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.views.pages.settings import SettingsPage
from tests.analytics import partners
from tests.test_doors import cust

pytestmark = pytest.mark.expects_log("propagateSizeHints")
NAME = "Kanarya Lojistik"


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "data")
    account = folder.account()
    save_account(account, Account(SANDBOX, "http://127.0.0.1:1/v1"))
    key = find_key(account, create=True)
    with Replica.open(account, key, create=True) as replica:
        partners.fill(replica, [cust(NAME)])
    type_draft(folder, "before")
    return folder


def elsewhere(work: Callable[[], Any]) -> Any:
    """Do it on another thread: the window's may run no SQL."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def type_draft(folder: DataFolder, text: str) -> None:
    with Desk.open(folder.account(), find_key(folder.account()), create=True) as desk, desk.write() as connection:
        save_draft(connection, "trial", {"typed": text}, 1)


def typed(folder: DataFolder) -> object:
    with Desk.open(folder.account(), find_key(folder.account())) as desk, desk.read() as connection:
        return fetch_draft(connection, "trial")


@pytest.fixture
def app(folder: DataFolder, qtbot: QtBot) -> Iterator[App]:
    app = App(folder)
    app.language.set("en")
    app.open()
    qtbot.waitUntil(lambda: app.session.opened is not None and app.session.idle, timeout=20_000)
    app.window.go("settings")
    qtbot.waitUntil(lambda: app.session.idle, timeout=20_000)
    yield app
    app.window.hide()
    app.close()
    app.deleteLater()


def settings(app: App) -> SettingsPage:
    page = app.window.page
    assert isinstance(page, SettingsPage)
    return page


def calm(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.session.idle, timeout=20_000)


def test_a_copy_is_made_checked_and_restored_in_three_clicks(app: App, folder: DataFolder, qtbot: QtBot) -> None:
    page = settings(app)
    page.backups.make.click()
    calm(app, qtbot)
    assert page.backups.told.text() == "2 copies made and checked."
    row = next(place for place, copy in enumerate(page.backups.copies) if (copy.file, copy.reason) == ("desk", "made"))
    elsewhere(lambda: type_draft(folder, "after"))

    page.backups.table.selectRow(row)
    page.backups.check.click()
    calm(app, qtbot)
    assert page.backups.told.text() == "The copy opens and is whole."

    page.backups.table.selectRow(row)  # one
    page.backups.restore.click()  # two
    qtbot.waitUntil(lambda: page.backups.dialog is not None and page.backups.dialog.isVisible())
    assert page.backups.dialog is not None
    assert "Views and drafts" in page.backups.dialog._title()
    assert "kept as a copy" in page.backups.dialog.words.text()
    page.backups.dialog.go.click()  # three
    qtbot.waitUntil(lambda: app.session.opened is not None and app.session.idle, timeout=20_000)
    assert elsewhere(lambda: typed(folder)) == {"typed": "before"}
    assert isinstance(app.window.page, SettingsPage), "back where the user was"
    assert "The copy is in place" in app.window.toaster.text.text()
    calm(app, qtbot)
    assert any(copy.reason == "replaced" for copy in settings(app).backups.copies)


def test_a_restore_that_fails_leaves_all_as_it_was_and_says_why(app: App, folder: DataFolder, qtbot: QtBot) -> None:
    page = settings(app)
    page.backups.make.click()
    calm(app, qtbot)
    assert app.session.opened is not None
    copy = next(copy for copy in page.backups.copies if copy.file == "desk" and copy.reason == "made")
    with (folder.account().backups / copy.name).open("r+b") as file:
        file.seek(20_000)
        file.write(b"\xff" * 30_000)
    app.session.care._restore(copy.name)
    qtbot.waitUntil(lambda: app.session.opened is not None and app.session.idle, timeout=20_000)
    assert "damaged" in app.window.toaster.text.text()
    assert elsewhere(lambda: typed(folder)) == {"typed": "before"}


def test_the_chosen_copy_is_kept_over_a_change_of_language(app: App, qtbot: QtBot) -> None:
    page = settings(app)
    page.backups.make.click()
    calm(app, qtbot)
    page.backups.table.selectRow(1)
    chosen = page.backups.chosen
    app.language.set("tr")
    calm(app, qtbot)
    assert page.backups.chosen == chosen
    assert page.backups.table.texts.headings[0] == "Alındı"


def test_folder_and_privacy_are_told_and_found(app: App, folder: DataFolder) -> None:
    page = settings(app)
    assert page.data.path.text() == str(folder.root)
    assert " in all · data from Webex " in page.data.storage.text()
    assert page.data.risk.isHidden()
    for words, row in {
        "telemetry": "telemetry", "encrypted nowhere": "kept", "network addresses": "addresses", "disk": "storage",
        "opened and checked": "backups", "support": "bundle",
    }.items():  # fmt: skip
        page.search.setText(words)
        assert page.rows[row].isVisibleTo(page), words
        assert not page.rows["language"].isVisibleTo(page)
    page.search.clear()
    assert "127.0.0.1:1" in page.rows["addresses"].help.text()


def test_diagnostics_are_shown_before_they_are_saved(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings(app).data.bundle.click()
    dialog = app.session.care.bundle
    assert dialog is not None
    qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)
    shown = {}
    for place in range(dialog.files.count()):
        dialog.files.setCurrentRow(place)
        shown[dialog.files.item(place).text()] = dialog.text.toPlainText()
    path = tmp_path / "out.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(path), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists, timeout=20_000)
    with zipfile.ZipFile(path) as archive:
        assert {name: archive.read(name).decode().strip() for name in archive.namelist()} == {
            name: text.strip() for name, text in shown.items()
        }
        assert json.loads(archive.read("doctor.json"))["healthy"]
        assert not [name for name in archive.namelist() if NAME.casefold() in archive.read(name).decode().casefold()]
    calm(app, qtbot)
    assert "Nothing was sent" in dialog.told.text()
    dialog.reject()


# --- the place of the folder ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "risk"),
    [
        ("OneDrive - Acme GmbH", "cloud"),
        ("Dropbox", "cloud"),
        ("Google Drive", "cloud"),
        ("Nextcloud", "cloud"),
        ("iCloudDrive", "cloud"),
        ("Documents", ""),
        ("boxes", ""),
        ("sync-notes", ""),
    ],
)
def test_folders_of_clouds_are_known(tmp_path: Path, name: str, risk: str) -> None:
    path = tmp_path / name / "partnerdesk"
    assert place_risk(path, tmp_path / "none") == (risk, name if risk else "")


def test_marks_of_programs_and_network_drives_are_seen(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / ".stfolder").mkdir()
    assert place_risk(tmp_path / "a" / "b", tmp_path / "none") == ("cloud", "a")
    mounts = tmp_path / "mounts"
    share = str(tmp_path / "my share").replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n//nas/x {share} cifs rw 0 0\n", encoding="utf-8")
    assert place_risk(tmp_path / "my share" / "data", mounts) == ("network", "cifs")
    assert place_risk(tmp_path / "other", mounts) == ("", "")


def test_sizes_are_by_part(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    for path, size in {
        folder.account().replica: 10,
        folder.account().replica.with_name("replica.sqlite-wal"): 5,
        folder.account("two").desk: 7,
        folder.account().backups / "x.sqlite": 3,
        folder.logs / "window.log": 2,
        folder.settings_file: 1,
    }.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)
    plain = {"downloads": 0, "damaged": 0}
    assert sizes(folder) == {"replica": 15, "desk": 7, "backups": 3, "logs": 2, "other": 1, **plain}
