"""What a sync does with the account's files: copies, tells, leaves the desk alone, keeps a proven address."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from partnerdesk.account import SANDBOX, Account, ensure_account, load_account, save_account
from partnerdesk.cli.sync_files import open_desk, open_replica, proving, tell_clock, tell_notices
from partnerdesk.credentials import find_key
from partnerdesk.errors import CancelledFault
from partnerdesk.lock import sync_lock
from partnerdesk.opening import open_account, prepare_account
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.replica import backup
from partnerdesk.replica.backup import DAILY, SYNC, back_up, copies_of
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.notices import clock_notice
from partnerdesk.replica.schema import meta
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sync.cancel import Cancel
from partnerdesk.weeks import DAY_SECONDS, WEEK_SECONDS
from tests.sync.programs import Sandbox
from tests.sync.test_sync_command import account_sync, run

URL = "http://127.0.0.1:1/v1"


@pytest.fixture
def folder(tmp_path: Path) -> AccountFolder:
    account = DataFolder(tmp_path).account()
    save_account(account, Account(SANDBOX, URL))
    return account


@pytest.fixture
def key(folder: AccountFolder) -> DatabaseKey:
    key = find_key(folder, create=True)
    with Replica.open(folder, key, create=True) as replica, replica.write() as connection:
        connection.execute(insert(meta), [{"key": "promoted_at", "value": "1"}, {"key": "clock_skew", "value": "7300"}])
    return key


def at(monkeypatch: pytest.MonkeyPatch, moment: float) -> None:
    monkeypatch.setattr("time.time", lambda: moment)
    monkeypatch.setattr("time.gmtime", lambda *_now: real_gmtime(moment))


real_gmtime = time.gmtime


def test_the_first_sync_of_a_week_copies_the_replica(
    folder: AccountFolder, key: DatabaseKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    made = []
    for week in range(5):
        for day in (0, 0.01):
            at(monkeypatch, now + week * WEEK_SECONDS + day)
            open_replica(folder, key, Cancel()).close()
        made.append(len(copies_of(folder.replica, folder.backups)))
    assert made == [1, 2, 3, 3, 3]
    assert all(copy.name.endswith("-sync.sqlite") for copy in copies_of(folder.replica, folder.backups))


def test_copies_of_one_kind_do_not_push_out_another(folder: AccountFolder, key: DatabaseKey) -> None:
    with Replica.open(folder, key) as replica:
        for reason in ["r0001", *[SYNC] * 8, *[DAILY] * 2]:
            back_up(replica.database, folder.backups, reason=reason)
    kinds = [copy.stem.rpartition("-")[2] for copy in copies_of(folder.replica, folder.backups)]
    assert sorted(kinds) == ["daily", "daily", "r0001", "sync", "sync", "sync"]


def test_copying_stops_when_asked_and_leaves_nothing(folder: AccountFolder, key: DatabaseKey) -> None:
    def stop() -> None:
        raise CancelledFault

    with Replica.open(folder, key) as replica, pytest.raises(CancelledFault):
        back_up(replica.database, folder.backups, reason=SYNC, check=stop)
    assert [path.name for path in folder.backups.iterdir()] == ["account.json"]


def test_the_window_copies_a_changed_desk_once_a_day(
    folder: AccountFolder, key: DatabaseKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time() // DAY_SECONDS * DAY_SECONDS + 3600
    for day in range(60):
        at(monkeypatch, now + day * DAY_SECONDS)
        opened = open_account(folder, None)
        assert opened.notices == ()
        opened.close()
        os.utime(folder.desk, (now + day * DAY_SECONDS + 10,) * 2)
        if day in {0, 1}:
            open_account(folder, None).close()
            assert len(copies_of(folder.desk, folder.backups)) == day + 1
    kept = [backup.moment_of(copy) for copy in copies_of(folder.desk, folder.backups)]
    assert len(kept) == 7 + 4
    assert now + 59 * DAY_SECONDS - kept[-1] > 25 * DAY_SECONDS


def test_a_desk_that_was_not_changed_is_not_copied_again(
    folder: AccountFolder, key: DatabaseKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time.time()
    open_account(folder, None).close()
    at(monkeypatch, now + DAY_SECONDS)
    os.utime(folder.desk, (now - 10, now - 10))
    open_account(folder, None).close()
    assert len(copies_of(folder.desk, folder.backups)) == 1


def test_a_desk_that_cannot_be_copied_is_told_and_opens(folder: AccountFolder, key: DatabaseKey) -> None:
    (folder.backups / "account.json").unlink()
    folder.backups.rmdir()
    folder.backups.write_text("a file in its place")
    opened = open_account(folder, None)
    opened.close()
    (notice,) = opened.notices
    assert notice.sentence().startswith("desk.sqlite could not be copied for safety: ")


def test_what_a_sync_put_right_is_told_and_the_window_tells_it_once(folder: AccountFolder, key: DatabaseKey) -> None:
    folder.replica.write_bytes(b"\0" * folder.replica.stat().st_size)
    events: list[dict[str, Any]] = []
    with sync_lock(folder.sync_lock), open_replica(folder, key, Cancel()) as replica:
        tell_notices(replica, events.append)
    assert [(event["event"], event["code"]) for event in events] == [("notice", "damaged_empty")]
    opened = open_account(folder, None)
    assert [notice.sentence() for notice in opened.notices] == [events[0]["text"]]
    opened.close()
    opened = open_account(folder, None)
    assert opened.notices == ()
    opened.close()


@pytest.mark.parametrize("content", [b"", b"\0" * 8192])
def test_a_bad_desk_is_a_problem_and_left_as_it_is(folder: AccountFolder, key: DatabaseKey, content: bytes) -> None:
    folder.desk.write_bytes(content)
    problems: list[dict[str, Any]] = []
    with sync_lock(folder.sync_lock), open_desk(folder, key, problems) as desk:
        assert desk is None
    assert [(each["dataset"], each["code"]) for each in problems] == [("desk.sqlite", "damage_found")]
    assert folder.desk.read_bytes() == content


def test_an_older_desk_is_not_upgraded_by_a_sync(
    folder: AccountFolder, key: DatabaseKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    Desk.open(folder, key, create=True).close()
    before = folder.desk.read_bytes()
    monkeypatch.setattr("partnerdesk.replica.migrate.Migrations.head", lambda _self: "next")
    problems: list[dict[str, Any]] = []
    with open_desk(folder, key, problems) as desk:
        assert desk is None
    assert "older partnerdesk" in problems[0]["params"]["detail"]
    assert folder.desk.read_bytes() == before


def test_an_address_is_kept_once_it_has_proved_right(folder: AccountFolder) -> None:
    new = "http://127.0.0.1:2/v1"
    assert ensure_account(folder, new).base_url == new
    assert prepare_account(folder, new).account.base_url == new
    tell = proving(lambda _event: None, folder, new)
    tell({"event": "start"})
    assert load_account(folder).base_url == URL  # type: ignore[union-attr]
    tell({"event": "run"})
    assert load_account(folder).base_url == new  # type: ignore[union-attr]


def test_a_failed_sync_to_a_wrong_address_and_a_damaged_replica(tmp_path: Path) -> None:
    (tmp_path / "sandbox").mkdir()
    sandbox = Sandbox(tmp_path / "sandbox", "--customers", "3")
    try:
        data = tmp_path / "data"
        sandbox.control("fault", {"name": "error_rate", "value": 1, "path": "/v1/partner/reports*", "status": 403})
        account_sync(sandbox, data)
        account = DataFolder(data).account()
        run(data, "--base-url", "http://127.0.0.1:9/v1", "--token-env", "SANDBOX_TOKEN", token="x", code=1)
        assert load_account(account).base_url == sandbox.base_url  # type: ignore[union-attr]
        account.replica.write_bytes(b"\0" * 40_960)
        account.desk.touch()
        report = json.loads(account_sync(sandbox, data, "--json").stdout)
        assert report["state"] == "complete"
        assert "replica.sqlite was damaged" in report["notices"][0]
        assert {each["dataset"] for each in report["problems"]} == {"reports", "desk.sqlite"}
        told = run(data, "--token-env", "SANDBOX_TOKEN", token=sandbox.token).stdout.decode()
        assert "desk.sqlite:\n  desk.sqlite is damaged. Nothing was changed." in told
    finally:
        sandbox.close()


def test_a_wrong_clock_is_told(folder: AccountFolder, key: DatabaseKey) -> None:
    events: list[dict[str, Any]] = []
    with Replica.open(folder, key) as replica:
        tell_clock(replica, events.append)
    assert [event["text"] for event in events] == [
        "This computer's clock is 2 h behind the service's; days are counted by the service's."
    ]


@pytest.mark.parametrize(
    ("skew", "said"),
    [(0, None), (300, None), (-300, None), (301, "5 min behind"), (-5400, "2 h ahead"), (3 * DAY_SECONDS, "3 d behind"),
     (-DAY_SECONDS, "24 h ahead")],
)  # fmt: skip
def test_how_wrong_a_clock_is(skew: int, said: str | None) -> None:
    notice = clock_notice(skew)
    assert (notice is None) == (said is None)
    assert notice is None or str(said) in notice.sentence()
