"""The switch for syncs with the window closed: where they can never work it is closed, and says why."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.account import LIVE, SANDBOX, Account, KeyNote, save_account
from partnerdesk.sign_in_file import SignInNote, save_note
from partnerdesk.timers.register import Registered
from partnerdesk.views.pages.settings_sync import SyncSettings
from tests.views.fakes import World

IN_KEYRING, TYPED = KeyNote("keyring", "0011223344556677"), KeyNote("passphrase", "0011223344556677", "00")


def show(world: World, host: QWidget, qtbot: QtBot, account: Account, *, kept: bool) -> SyncSettings:
    services = replace(world.services, account=account)
    save_account(services.account_folder, account)
    if kept:
        save_note(services.account_folder, SignInNote("client", 8765, ("scope",)))
    settings = SyncSettings(services, host)
    for row in settings.rows.values():
        row.setParent(host)
    assert not settings.background.isEnabled(), "not before it is known"
    settings.show_settings(world.store.current)
    qtbot.waitUntil(lambda: bool(settings.rows["background"].help.text()), timeout=5_000)
    return settings


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture(autouse=True)
def scheduler(monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    told = {"installed": False}

    def show_registered(job: object) -> Registered:
        return Registered("systemd", "partnerdesk-sync", (), (), told["installed"], told["installed"])

    monkeypatch.setattr("partnerdesk.timers.register.show", show_registered)
    return told


@pytest.mark.parametrize(
    ("account", "kept", "why"),
    [
        (Account(SANDBOX, "http://127.0.0.1:1/v1", key=KeyNote("fixed", "00")), False, "Sample data are synced only"),
        (Account(LIVE, "https://webexapis.com/v1", key=TYPED), True, "nobody is there to type the passphrase"),
        (Account(LIVE, "https://webexapis.com/v1", key=IN_KEYRING), False, "its sign-in is not kept"),
    ],
)
def test_it_is_closed_with_the_reason_where_it_can_never_work(
    world: World, host: QWidget, qtbot: QtBot, account: Account, kept: bool, why: str
) -> None:
    settings = show(world, host, qtbot, account, kept=kept)
    assert not settings.background.isEnabled()
    assert not settings.background.isChecked()
    assert why in settings.rows["background"].help.text()


def test_it_is_open_for_a_kept_sign_in_and_a_key_in_the_keyring(world: World, host: QWidget, qtbot: QtBot) -> None:
    account = Account(LIVE, "https://webexapis.com/v1", key=IN_KEYRING)
    settings = show(world, host, qtbot, account, kept=True)
    assert settings.background.isEnabled()
    assert "Registers a check" in settings.rows["background"].help.text()


def test_what_was_switched_on_can_be_switched_off(
    world: World, host: QWidget, qtbot: QtBot, scheduler: dict[str, bool]
) -> None:
    scheduler["installed"] = True
    settings = show(world, host, qtbot, Account(LIVE, "https://webexapis.com/v1", key=TYPED), kept=False)
    assert settings.background.isChecked()
    assert settings.background.isEnabled()


def test_another_account_that_can_keeps_it_open(world: World, host: QWidget, qtbot: QtBot) -> None:
    other = world.services.folder.account("other")
    save_account(other, Account(LIVE, "https://webexapis.com/v1", key=IN_KEYRING))
    save_note(other, SignInNote("client", 8765, ("scope",)))
    settings = show(world, host, qtbot, Account(LIVE, "https://webexapis.com/v1", key=TYPED), kept=False)
    assert settings.background.isEnabled()
