"""A keyring that lost the key: the recovery passphrase, or beginning anew; nothing is lost without being said."""

from __future__ import annotations

from pathlib import Path

import pytest

from partnerdesk.account import LIVE, Account, load_account, save_account
from partnerdesk.credentials import KEY_ITEM, find_key
from partnerdesk.errors import LostKeyFault, WrongKeyFault
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.recovery import begin_anew, has_recovery, recover_key, set_recovery
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Desk, Replica
from tests.keyrings import FakeKeyring

WORDS = "doğru at pil ataş"


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    backend = FakeKeyring()
    monkeypatch.setattr("partnerdesk.credentials.trusted_backend", lambda: backend)
    return backend


@pytest.fixture
def folder(tmp_path: Path, backend: FakeKeyring) -> AccountFolder:
    del backend
    folder = DataFolder(tmp_path).account()
    save_account(folder, Account(LIVE, "https://webexapis.com/v1"))
    key = find_key(folder, create=True)
    Replica.open(folder, key, create=True).close()
    Desk.open(folder, key, create=True).close()
    return folder


def files_of(folder: AccountFolder) -> bytes:
    return b"".join(path.read_bytes() for path in folder.root.rglob("*") if path.is_file())


def test_the_recovery_passphrase_opens_the_files_of_a_keyring_that_was_reset(
    folder: AccountFolder, backend: FakeKeyring
) -> None:
    key = find_key(folder)
    assert not has_recovery(folder)
    set_recovery(folder, key, WORDS)
    backend.kept.clear()
    with pytest.raises(LostKeyFault):
        find_key(folder)
    with pytest.raises(WrongKeyFault):
        recover_key(folder, WORDS + "!")
    assert backend.kept == {}
    assert recover_key(folder, WORDS) == key
    assert [name.rpartition("/")[2] for _service, name in backend.kept] == [KEY_ITEM]
    Replica.open(folder, find_key(folder)).close()


def test_neither_key_nor_passphrase_is_written_down(folder: AccountFolder) -> None:
    key = find_key(folder)
    before = load_account(folder)
    set_recovery(folder, key, WORDS)
    after = load_account(folder)
    assert before is not None
    assert after is not None
    assert after.recovery is not None
    written = files_of(folder)
    for secret in (key.hex(), WORDS):
        assert secret.encode() not in written
    assert folder.account_copy.read_bytes() == folder.account_file.read_bytes(), "kept with the backups too"
    first = after.recovery
    set_recovery(folder, key, WORDS)
    again = load_account(folder)
    assert again is not None
    assert again.recovery is not None
    assert again.recovery.sealed != first.sealed, "a fresh salt each time"


def test_without_a_recovery_passphrase_there_is_no_way_back(folder: AccountFolder, backend: FakeKeyring) -> None:
    backend.kept.clear()
    with pytest.raises(LostKeyFault):
        recover_key(folder, WORDS)
    with pytest.raises(WrongKeyFault):
        set_recovery(folder, DatabaseKey.new(), WORDS)


def test_beginning_anew_sets_all_aside_and_the_account_goes_on(folder: AccountFolder, backend: FakeKeyring) -> None:
    old = load_account(folder)
    backend.kept.clear()
    aside = begin_anew(folder)
    assert {path.name for path in aside.iterdir()} >= {"replica.sqlite", "desk.sqlite", "backups"}
    assert not folder.replica.exists()
    now = load_account(folder)
    assert old is not None
    assert now is not None
    assert (now.id, now.base_url, now.key) == (old.id, old.base_url, None)
    Replica.open(folder, find_key(folder, create=True), create=True).close()
