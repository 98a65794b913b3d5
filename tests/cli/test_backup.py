"""`partnerdesk backup` as a script uses it, on real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from partnerdesk.account import SANDBOX, Account, save_account
from partnerdesk.cli import run
from partnerdesk.credentials import find_key
from partnerdesk.errors import EXIT_BUSY, EXIT_DONE, EXIT_FAILED, EXIT_SIGN_IN
from partnerdesk.lock import sync_lock
from partnerdesk.paths import DataFolder
from partnerdesk.replica.drafts import fetch_draft, save_draft
from partnerdesk.replica.store import Desk, Replica


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path)
    save_account(folder.account(), Account(SANDBOX, "http://127.0.0.1:1"))
    key = find_key(folder.account(), create=True)
    Replica.open(folder.account(), key, create=True).close()
    with Desk.open(folder.account(), key, create=True) as desk, desk.write() as connection:
        save_draft(connection, "trial", {"typed": "before"}, 1)
    return folder


def ask(folder: DataFolder, capsysbinary: pytest.CaptureFixture[bytes], *words: str) -> tuple[int, dict[str, object]]:
    code = run(["--data-dir", str(folder.root), "--json", "backup", *words])
    return code, json.loads(capsysbinary.readouterr().out)


def test_make_list_check_restore(folder: DataFolder, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert ask(folder, capsysbinary, "list") == (EXIT_DONE, {"copies": []})
    code, made = ask(folder, capsysbinary, "make")
    assert code == EXIT_DONE
    copies = made["copies"]
    assert isinstance(copies, list)
    name = next(copy["name"] for copy in copies if copy["file"] == "desk")
    code, checked = ask(folder, capsysbinary, "check", name)
    assert code == EXIT_DONE
    assert checked["copies"][0]["good"] is True  # type: ignore[index]
    key = find_key(folder.account())
    with Desk.open(folder.account(), key) as desk, desk.write() as connection:
        save_draft(connection, "trial", {"typed": "after"}, 2)
    code, told = ask(folder, capsysbinary, "restore", name, "--dry-run")
    assert (code, told["kept"]) == (EXIT_DONE, None)
    code, told = ask(folder, capsysbinary, "restore", name)
    assert code == EXIT_DONE
    with Desk.open(folder.account(), key) as desk, desk.read() as connection:
        assert fetch_draft(connection, "trial") == {"typed": "before"}
    code, listed = ask(folder, capsysbinary, "list")
    assert told["kept"] in [copy["name"] for copy in listed["copies"]]  # type: ignore[attr-defined]


def test_a_damaged_copy_ends_the_check_with_1(folder: DataFolder, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    ask(folder, capsysbinary, "make")
    copy = next(folder.account().backups.glob("desk-*"))
    with copy.open("r+b") as file:
        file.seek(copy.stat().st_size // 2)
        file.write(b"\xff" * 4096)
    code, told = ask(folder, capsysbinary, "check")
    assert code == EXIT_FAILED
    assert [each["good"] for each in told["copies"] if each["name"] == copy.name] == [False]  # type: ignore[attr-defined]


def test_the_open_window_is_not_restored_under(folder: DataFolder, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    _code, made = ask(folder, capsysbinary, "make")
    with sync_lock(folder.window_lock):
        code, told = ask(folder, capsysbinary, "restore", made["copies"][0]["name"])  # type: ignore[index]
    assert (code, told["fault"]) == (EXIT_BUSY, "busy")


def test_without_an_account_and_without_the_copy_it_says_so(
    folder: DataFolder, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    code, told = ask(folder, capsysbinary, "restore", "desk-1.sqlite")
    assert (code, told["fault"]) == (EXIT_FAILED, "no_such_copy")
    code, told = ask(DataFolder(tmp_path / "empty"), capsysbinary, "list")
    assert (code, told["fault"]) == (EXIT_SIGN_IN, "no_account")


def test_in_words(folder: DataFolder, capsys: pytest.CaptureFixture[str]) -> None:
    run(["--data-dir", str(folder.root), "backup", "list"])
    assert capsys.readouterr().out == "There are no copies yet.\n"
    run(["--data-dir", str(folder.root), "backup", "make"])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert "asked for  good, checked 20" in lines[0]
