"""account.json: read, written whole, refused when it is broken or of the other kind."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from partnerdesk.account import (
    LIVE,
    SANDBOX,
    Account,
    KeyNote,
    Sample,
    ensure_account,
    forget_account,
    is_loopback,
    load_account,
    save_account,
)
from partnerdesk.errors import AccountFileFault, ReadOnlyFault, WrongKindFault
from partnerdesk.paths import AccountFolder, DataFolder

LIVE_URL = "https://webexapis.com/v1"
SANDBOX_URL = "http://127.0.0.1:4711/v1"


@pytest.fixture
def folder(tmp_path: Path) -> AccountFolder:
    return DataFolder(tmp_path).account()


def test_what_was_saved_is_loaded(folder: AccountFolder) -> None:
    account = Account(
        SANDBOX, SANDBOX_URL, Sample(400, 7, "2026-11-22", "2026-11-20"), KeyNote("passphrase", "ab", "cd")
    )
    assert load_account(folder) is None
    save_account(folder, account)
    assert load_account(folder) == account
    raw = json.loads(folder.account_file.read_text())
    assert raw["kind"] == "sandbox"
    assert raw["base_url"] == SANDBOX_URL
    assert raw["sample"] == {"customers": 400, "seed": 7, "today": "2026-11-22", "anchor": "2026-11-20"}
    assert raw["key"] == {"method": "passphrase", "salt": "cd", "fingerprint": "ab"}
    assert raw["version"] == 1
    assert [path.name for path in folder.root.rglob("*") if path.is_file()] == ["account.json"] * 2
    if os.name == "posix":
        assert stat.S_IMODE(folder.account_file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "broken",
    ["", "{", "[]", "null", '{"version": 1}', '{"version": 2, "kind": "live", "base_url": "x", "id": "a"}',
     '{"version": 1, "kind": "other", "base_url": "x", "id": "a"}',
     '{"version": 1, "kind": "live", "base_url": "x", "id": "a", "key": {"method": "keyring"}}'],
)  # fmt: skip
def test_a_file_that_cannot_be_understood_is_told_and_left(folder: AccountFolder, broken: str) -> None:
    folder.root.mkdir(parents=True)
    folder.account_file.write_text(broken)
    with pytest.raises(AccountFileFault) as caught:
        load_account(folder)
    assert "account.json" in caught.value.sentence()
    assert folder.account_file.read_text() == broken


@pytest.mark.parametrize(
    ("url", "local"),
    [
        (SANDBOX_URL, True),
        ("http://localhost:1", True),
        ("http://[::1]:1", True),
        (LIVE_URL, False),
        ("https://127.0.0.1.example.com", False),
        ("https://localhost.example.com", False),
        ("nonsense", False),
        ("http://[", False),
    ],
)
def test_loopback_addresses_are_known(url: str, local: bool) -> None:
    assert is_loopback(url) == local


def test_sample_data_and_real_data_never_meet_in_one_folder(tmp_path: Path) -> None:
    live, sandbox = DataFolder(tmp_path / "a").account(), DataFolder(tmp_path / "b").account()
    assert ensure_account(live, LIVE_URL).kind == LIVE
    assert ensure_account(sandbox, SANDBOX_URL).kind == SANDBOX
    for folder, url in ((live, SANDBOX_URL), (sandbox, LIVE_URL)):
        before = folder.account_file.read_bytes()
        with pytest.raises(WrongKindFault) as caught:
            ensure_account(folder, url)
        assert caught.value.exit_code == 2
        assert folder.account_file.read_bytes() == before


def test_a_sandbox_may_move_to_another_port_and_keeps_the_rest(folder: AccountFolder) -> None:
    first = ensure_account(folder, SANDBOX_URL, Sample(10, 1))
    second = ensure_account(folder, "http://127.0.0.1:5000/v1")
    assert (second.id, second.sample, second.base_url) == (first.id, Sample(10, 1), "http://127.0.0.1:5000/v1")
    assert load_account(folder) == first, "nobody has answered there yet"
    assert ensure_account(folder, "http://127.0.0.1:5000/v1", proven=True) == load_account(folder) == second


@pytest.mark.skipif(not Path("/sys/kernel").exists(), reason="needs a folder that nobody can write")
def test_a_folder_that_cannot_be_written_is_told() -> None:
    with pytest.raises(ReadOnlyFault):
        save_account(AccountFolder(Path("/sys/kernel/nowhere")), Account(LIVE, LIVE_URL))


def test_a_sample_stays_where_it_was_made() -> None:
    made = Sample(12, 3).anchored()
    assert made.anchored() == made
    assert made.arguments()[-2:] == ["--anchor", made.anchor]
    assert Sample(12, 3, "2026-11-18").anchored().arguments() == (
        ["--customers", "12", "--seed", "3", "--today", "2026-11-18", "--anchor", "2026-11-18"]
    )


def test_a_lost_account_file_comes_back_from_its_copy(folder: AccountFolder) -> None:
    account = Account(LIVE, LIVE_URL, key=KeyNote("passphrase", "ab", "cd"))
    save_account(folder, account)
    folder.account_file.unlink()
    assert load_account(folder) == account
    folder.account_file.write_text("{ broken")
    assert load_account(folder) == account
    assert json.loads(folder.account_file.read_text())["key"]["salt"] == "cd"
    assert (folder.damaged / "account.json").read_text() == "{ broken"
    forget_account(folder)
    assert load_account(folder) is None


@pytest.mark.parametrize("name", ["replica.sqlite", "desk.sqlite"])
def test_files_without_their_account_get_no_new_one(folder: AccountFolder, name: str) -> None:
    folder.root.mkdir(parents=True)
    (folder.root / name).write_bytes(b"x" * 4096)
    for url in (LIVE_URL, SANDBOX_URL):
        with pytest.raises(AccountFileFault) as caught:
            ensure_account(folder, url)
    assert "Put it back from a copy" in caught.value.next_step()
    assert not folder.account_file.exists()
    (folder.root / name).write_bytes(b"")
    assert ensure_account(folder, LIVE_URL).kind == LIVE
