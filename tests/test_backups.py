"""The copies of an account: listed, made, checked and put back, on real encrypted files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from partnerdesk.account import SANDBOX, Account, save_account
from partnerdesk.backups import check_copy, list_copies, make_copies, preview, restore
from partnerdesk.credentials import find_key
from partnerdesk.errors import BusyFault, FileLockedFault, NoDataFault
from partnerdesk.lock import sync_lock
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.replica.copy_faults import DamagedCopyFault, NoSuchCopyFault
from partnerdesk.replica.drafts import fetch_draft, save_draft
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.schema import meta
from partnerdesk.replica.store import Desk, Replica


@pytest.fixture
def folder(tmp_path: Path) -> AccountFolder:
    account = DataFolder(tmp_path / "veri % ü").account()
    save_account(account, Account(SANDBOX, "http://127.0.0.1:1"))
    return account


@pytest.fixture
def key(folder: AccountFolder) -> DatabaseKey:
    key = find_key(folder, create=True)
    with Replica.open(folder, key, create=True) as replica, replica.write() as connection:
        connection.execute(insert(meta).values(key="promoted_at", value="1700000000"))
    type_draft(folder, key, "first")
    return key


def type_draft(folder: AccountFolder, key: DatabaseKey, text: str) -> None:
    with Desk.open(folder, key, create=True) as desk, desk.write() as connection:
        save_draft(connection, text, {"text": text}, 1)


def typed(folder: AccountFolder, key: DatabaseKey, text: str) -> bool:
    with Desk.open(folder, key) as desk, desk.read() as connection:
        return fetch_draft(connection, text) == {"text": text}


def desk_copy(folder: AccountFolder, key: DatabaseKey) -> str:
    return next(copy.name for copy in make_copies(folder, key) if copy.file == "desk")


def smash(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 4096)


def test_copies_are_made_of_both_files_and_listed_newest_first(folder: AccountFolder, key: DatabaseKey) -> None:
    assert list_copies(folder) == []
    made = make_copies(folder, key)
    assert {copy.file for copy in made} == {"replica", "desk"}
    assert all(copy.reason == "made" and copy.good and copy.bytes > 4096 for copy in made)
    assert all(abs(copy.made_at - time.time()) < 60 and copy.checked_at == copy.made_at for copy in made)
    more = make_copies(folder, key)
    assert {copy.name for copy in list_copies(folder)} == {copy.name for copy in (*made, *more)}


def test_copies_are_made_while_the_window_has_the_files_open(folder: AccountFolder, key: DatabaseKey) -> None:
    with Desk.open(folder, key) as desk, desk.write() as connection:
        save_draft(connection, "open", {}, 1)
        assert len(make_copies(folder, key)) == 2


def test_without_data_there_is_nothing_to_copy(folder: AccountFolder) -> None:
    with pytest.raises(NoDataFault):
        make_copies(folder, find_key(folder, create=True))


def test_a_restore_brings_the_old_state_back_and_keeps_the_new_one(folder: AccountFolder, key: DatabaseKey) -> None:
    copy = desk_copy(folder, key)
    type_draft(folder, key, "second")
    told = preview(folder, key, copy)
    assert told.before is not None
    assert (told.before.drafts, told.after.drafts) == (2, 1)

    kept = restore(folder, key, copy)
    assert typed(folder, key, "first")
    assert not typed(folder, key, "second")
    assert [each.reason for each in list_copies(folder) if each.name == kept] == ["replaced"]

    restore(folder, key, kept)  # and back again
    assert typed(folder, key, "second")
    assert not list(folder.root.glob(".*new*"))
    assert not list(folder.backups.glob("*-wal"))


def test_a_replica_comes_back_with_its_date(folder: AccountFolder, key: DatabaseKey) -> None:
    copy = next(copy for copy in make_copies(folder, key) if copy.file == "replica")
    with Replica.open(folder, key) as replica, replica.write() as connection:
        connection.execute(meta.delete())
    told = preview(folder, key, copy.name)
    assert told.before is not None
    assert (told.before.synced_at, told.after.synced_at, told.after.customers) == (None, 1_700_000_000, 0)
    restore(folder, key, copy.name)
    with Replica.open(folder, key) as replica, replica.read() as connection:
        found = connection.execute(select(meta.c.value).where(meta.c.key == "promoted_at")).scalar_one()
    assert found == "1700000000"


def test_a_damaged_copy_is_noted_and_changes_nothing(folder: AccountFolder, key: DatabaseKey) -> None:
    copy = desk_copy(folder, key)
    smash(folder.backups / copy)
    assert not check_copy(folder, key, copy).good
    type_draft(folder, key, "second")
    with pytest.raises(DamagedCopyFault):
        restore(folder, key, copy)
    assert typed(folder, key, "second")
    assert not [each for each in list_copies(folder) if each.reason == "replaced"]


def test_a_check_tells_that_a_copy_is_good(folder: AccountFolder, key: DatabaseKey) -> None:
    copy = desk_copy(folder, key)
    found = check_copy(folder, key, copy)
    assert found.good
    assert abs(found.checked_at - time.time()) < 60


def test_a_damaged_file_is_set_aside_for_a_good_copy(folder: AccountFolder, key: DatabaseKey) -> None:
    copy = desk_copy(folder, key)
    smash(folder.desk)
    told = preview(folder, key, copy)
    assert told.after.drafts == 1
    kept = restore(folder, key, copy)
    assert typed(folder, key, "first")
    assert (folder.damaged / kept).exists()


def test_a_lost_file_comes_back(folder: AccountFolder, key: DatabaseKey) -> None:
    copy = desk_copy(folder, key)
    folder.desk.unlink()
    assert restore(folder, key, copy) == ""
    assert typed(folder, key, "first")


def test_nothing_is_restored_while_a_sync_works(folder: AccountFolder, key: DatabaseKey) -> None:
    copy = desk_copy(folder, key)
    with sync_lock(folder.sync_lock), pytest.raises(BusyFault):
        restore(folder, key, copy)


def test_nothing_is_restored_while_somebody_reads_the_file(folder: AccountFolder, key: DatabaseKey) -> None:
    copy = desk_copy(folder, key)
    with Desk.open(folder, key) as desk, desk.read() as connection:
        connection.execute(select(1))
        with pytest.raises(FileLockedFault):
            restore(folder, key, copy, patience=0.2)
    assert typed(folder, key, "first")


def test_a_copy_that_is_gone_is_said(folder: AccountFolder, key: DatabaseKey) -> None:
    with pytest.raises(NoSuchCopyFault):
        restore(folder, key, "../../desk.sqlite")


@pytest.mark.skipif(os.name == "nt", reason="kills by signal")
@pytest.mark.parametrize("step", ["copy_to", "back_up", "fold", "replace"])
def test_killed_at_any_point_the_account_has_one_whole_file(folder: AccountFolder, key: DatabaseKey, step: str) -> None:
    copy = desk_copy(folder, key)
    type_draft(folder, key, "second")
    code = (
        "import os, sys, pathlib; from unittest import mock\n"
        "from partnerdesk import backups; from partnerdesk.paths import AccountFolder\n"
        "from partnerdesk.replica.engine import Database; from partnerdesk.credentials import find_key\n"
        "folder = AccountFolder(pathlib.Path(sys.argv[1])); key = find_key(folder)\n"
        "owner = {'copy_to': Database, 'fold': Database, 'back_up': backups, 'replace': pathlib.Path}[sys.argv[3]]\n"
        "real = getattr(owner, sys.argv[3])\n"
        "def die(*given, **named):\n"
        "    real(*given, **named); os.kill(os.getpid(), 9)\n"
        "with mock.patch.object(owner, sys.argv[3], die): backups.restore(folder, key, sys.argv[2])\n"
    )
    done = subprocess.run([sys.executable, "-c", code, folder.root, copy, step], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert typed(folder, key, "first")
    assert typed(folder, key, "second") is (step != "replace")
    assert restore(folder, key, copy), "and it can be done again"
    assert not typed(folder, key, "second")
