"""`schedule`: what it says of each account, what it registers, what it starts."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from partnerdesk.account import LIVE, SANDBOX, Account, save_account
from partnerdesk.cli import run
from partnerdesk.credentials import find_key
from partnerdesk.errors import EXIT_DONE, EXIT_SIGN_IN, EXIT_WRONG_USE
from partnerdesk.paths import DataFolder
from partnerdesk.replica.schema import sync_run
from partnerdesk.replica.store import Replica
from partnerdesk.sign_in_file import SignInNote, save_note
from partnerdesk.weeks import Clock, week_of

SECRET = "çok gizli parola"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataFolder:
    monkeypatch.setenv("DESK_PASS", SECRET)
    monkeypatch.setenv("PATH", "/nowhere")  # no scheduler of this computer is ever asked
    return DataFolder(tmp_path / "data")


def live(folder: DataFolder, name: str, *runs: dict[str, Any]) -> None:
    account = folder.account(name)
    save_account(account, Account(LIVE, "https://webexapis.com/v1"))
    key = find_key(account, passphrase=SECRET, create=True)
    with Replica.open(account, key, create=True) as replica, replica.write() as connection:
        for each in runs:
            connection.execute(insert(sync_run).values(base_url="https://webexapis.com/v1", **each))


def ask(folder: DataFolder, capfd: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capfd.readouterr()
    code = run(["--data-dir", str(folder.root), "--passphrase-env", "DESK_PASS", *words])
    out, errors = capfd.readouterr()
    return code, out, errors


def this_week() -> dict[str, Any]:
    now = Clock().now()
    return {"started_at": now - 60, "finished_at": now, "state": "complete", "week": week_of(now)}


def test_show_tells_each_account_and_that_nothing_is_registered(
    folder: DataFolder, capfd: pytest.CaptureFixture[str]
) -> None:
    live(folder, "fresh", this_week())
    week_before = {**this_week(), "week": this_week()["week"] - 1}
    live(folder, "old", week_before)
    save_account(folder.account("sample"), Account(SANDBOX, "http://127.0.0.1:1/v1"))
    code, out, _ = ask(folder, capfd, "--json", "schedule", "show")
    told = json.loads(out)
    assert code == EXIT_DONE
    assert told["registered"]["installed"] is False
    states = {each["account"]: each for each in told["accounts"]}
    assert (states["fresh"]["state"], states["fresh"]["due"]) == ("waiting", False)
    assert states["fresh"]["at"] > "2026"
    assert states["old"]["due"] is True
    assert states["sample"]["state"] == "sample"
    code, out, _ = ask(folder, capfd, "schedule", "show")
    assert "fresh: nothing to do before 20" in out
    assert "sample: sample data: synced when you ask for it" in out
    assert "not registered" in out


def test_pause_and_resume(folder: DataFolder, capfd: pytest.CaptureFixture[str]) -> None:
    live(folder, "desk")
    code, out, _ = ask(folder, capfd, "schedule", "pause", "--days", "10")
    assert code == EXIT_DONE
    assert "desk: paused until 20" in out
    code, out, _ = ask(folder, capfd, "--json", "schedule", "resume")
    assert json.loads(out)["accounts"][0]["state"] in {"start", "waiting"}  # the hour's spread after a boundary
    for days in ("0", "-3", "900"):
        code, _, errors = ask(folder, capfd, "schedule", "pause", "--days", days)
        assert code == EXIT_WRONG_USE
        assert "1 to 366" in errors


def test_run_starts_what_is_due_and_leaves_the_rest(
    folder: DataFolder, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerdesk.sync.schedule.spread_of", lambda _account: 0)
    live(folder, "fresh", this_week())
    live(folder, "old")
    code, out, errors = ask(folder, capfd, "schedule", "run")
    assert "fresh: nothing to do before" in out
    assert "old: due, syncing" in out
    # Nobody signed in: the sync itself says so, before it asks anything of the network.
    assert code == EXIT_SIGN_IN
    assert errors


def test_one_account_can_be_meant_and_a_name_leads_nowhere_else(
    folder: DataFolder, capfd: pytest.CaptureFixture[str]
) -> None:
    live(folder, "one", this_week())
    live(folder, "two", this_week())
    _, out, _ = ask(folder, capfd, "--account", "two", "schedule", "show")
    assert "two:" in out
    assert "one:" not in out
    for name in ("../../etc", "con", "A B", "x" * 60):
        assert ask(folder, capfd, "--account", name, "schedule", "show")[0] == EXIT_WRONG_USE
    assert replace(folder, chosen="two").account().root.name == "two"


def test_a_computer_without_a_scheduler_says_what_to_do(folder: DataFolder, capfd: pytest.CaptureFixture[str]) -> None:
    code, _, errors = ask(folder, capfd, "schedule", "install")
    assert code not in {EXIT_DONE, EXIT_WRONG_USE}
    assert "scheduler could not be changed" in errors
    assert "window open" in errors


def test_a_renewed_sign_in_outdates_the_refusal_before_it(
    folder: DataFolder, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("partnerdesk.sync.schedule.spread_of", lambda _account: 0)
    refused = {**this_week(), "state": "failed", "fault_code": "sign_in_needed"}
    live(folder, "desk", refused)
    note = SignInNote("client", 6001, (), signed_in_at=refused["finished_at"] - 500, needed=True)
    states = []
    for each in (note, replace(note, needed=False), replace(note, needed=False, signed_in_at=Clock().now() + 5)):
        save_note(folder.account("desk"), each)
        _, out, _ = ask(folder, capfd, "--json", "schedule", "show")
        states.append(json.loads(out)["accounts"][0]["state"])
    assert states == ["no_sign_in", "no_sign_in", "waiting"]  # a quarter of an hour after the failure


@pytest.mark.parametrize("words", [("show",), ("run",), ("install",), ("pause", "--days", "3")])
def test_an_account_that_is_not_there_is_a_fault(
    folder: DataFolder, capfd: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    save_account(folder.account("sample"), Account(SANDBOX, "http://127.0.0.1:1/v1"))
    code, out, errors = ask(folder, capfd, "--account", "nope", "schedule", *words)
    assert code == EXIT_SIGN_IN
    assert "No account is connected in" in errors
    assert "sample data" not in out
    assert not folder.account("nope").root.exists()
