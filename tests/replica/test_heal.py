"""Who may put a damaged file right, that nothing is lost when it is killed over it, and that it can be stopped."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, text

from partnerdesk.errors import BusyFault, CancelledFault, DamageFoundFault, NoDataFault, WrongKeyFault
from partnerdesk.lock import sync_lock
from partnerdesk.opening import open_account
from partnerdesk.paths import AccountFolder
from partnerdesk.replica import migrate, store
from partnerdesk.replica.backup import back_up
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.schema import meta
from partnerdesk.replica.schema_desk import table_layout
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sync.cancel import Cancel
from tests.replica.test_migrate import add_step, scripts
from tests.replica.test_store import DAMAGES, count, fill, smash_header

__all__ = ["scripts"]


def note(desk: Desk, name: str) -> None:
    with desk.write() as connection:
        connection.execute(insert(table_layout).values(table_key=name, layout="{}", updated_at=1))


def notes(desk: Desk) -> list[str]:
    with desk.read() as connection:
        return sorted(connection.execute(select(table_layout.c.table_key)).scalars())


@pytest.fixture
def desk_with_copy(folder: AccountFolder, key: DatabaseKey) -> AccountFolder:
    with Desk.open(folder, key, create=True) as desk:
        note(desk, "kept")
        back_up(desk.database, folder.backups, reason="test")
    return folder


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_reader_moves_nothing(folder: AccountFolder, key: DatabaseKey, damage: Any) -> None:
    fill(folder, key)
    damage(folder.replica)
    before = folder.replica.read_bytes()
    with pytest.raises(DamageFoundFault):
        Replica.open(folder, key)
    with sync_lock(folder.sync_lock), pytest.raises(BusyFault):
        Replica.open(folder, key)
    assert folder.replica.read_bytes() == before
    assert not folder.damaged.exists()


def test_what_a_running_sync_commits_stays_when_others_look_at_its_damaged_file(
    folder: AccountFolder, key: DatabaseKey
) -> None:
    fill(folder, key)
    with sync_lock(folder.sync_lock), Replica.open(folder, key, heal=True) as running:
        raw = bytearray(folder.replica.read_bytes())
        raw[len(raw) // 2] ^= 4
        folder.replica.write_bytes(raw)
        with pytest.raises(BusyFault):
            open_account(folder, None)
        with running.write() as connection:
            connection.execute(insert(meta).values(key="committed", value="x"))
    with Replica.open(folder, key, quick_check=False) as later, later.read() as connection:
        assert connection.execute(select(meta.c.value).where(meta.c.key == "committed")).scalar() == "x"


def test_the_window_puts_right_what_nobody_works_on(folder: AccountFolder, key: DatabaseKey) -> None:
    fill(folder, key)
    smash_header(folder.replica)
    opened = open_account(folder, None)
    assert [notice.code for notice in opened.notices] == ["damaged_empty"]
    opened.close()
    with sync_lock(folder.sync_lock):
        pass


def test_a_reader_upgrades_under_the_lock_alone(
    folder: AccountFolder, key: DatabaseKey, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder, key, 3)
    before = migrate.REPLICA.head()
    add_step(scripts, 3)
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(store, "PATIENCE_S", 0.1)
    with sync_lock(folder.sync_lock), pytest.raises(BusyFault):
        Replica.open(folder, key)
    with Replica.open(folder, key, upgrade=False) as kept:
        assert (kept.revision(), kept.is_current()) == (before, False)
    with Replica.open(folder, key) as opened:
        assert (opened.revision(), opened.is_current()) == ("next1", True)


@pytest.mark.parametrize("step", ["replace", "mkdir"])
def test_a_kill_at_any_step_of_putting_right_loses_no_desk(
    desk_with_copy: AccountFolder, key: DatabaseKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    smash_header(desk_with_copy.desk)
    for killed_at in range(5):
        trial = AccountFolder(tmp_path / f"trial{killed_at}")
        shutil.copytree(desk_with_copy.root, trial.root)
        with monkeypatch.context() as patch:
            kill_at(patch, step, killed_at)
            try:
                Desk.open(trial, key, heal=True).close()
            except KeyboardInterrupt:
                killed = True
            else:
                killed = False
        with Desk.open(trial, key, create=True, heal=True) as desk:
            assert notes(desk) == ["kept"]
            assert bool(desk.notices) == killed
            assert [notice.code for notice in desk.notices] == (["damaged_restored"] if killed else [])
        assert len(list(trial.damaged.glob("desk-*.sqlite"))) == 1


def kill_at(patch: pytest.MonkeyPatch, name: str, number: int) -> None:
    real, calls = getattr(Path, name), iter(range(100))

    def counted(self: Path, *arguments: Any, **more: Any) -> Any:
        if next(calls) == number:
            raise KeyboardInterrupt
        return real(self, *arguments, **more)

    patch.setattr(Path, name, counted)


@pytest.mark.parametrize("empty", [True, False])
def test_a_file_that_is_gone_comes_back_from_its_copy(
    desk_with_copy: AccountFolder, key: DatabaseKey, *, empty: bool
) -> None:
    folder = desk_with_copy
    folder.desk.write_bytes(b"") if empty else folder.desk.unlink()
    with pytest.raises(DamageFoundFault):
        Desk.open(folder, key, create=True)
    with pytest.raises(WrongKeyFault):
        Desk.open(folder, DatabaseKey.new(), create=True, heal=True)
    with Desk.open(folder, key, heal=True) as desk:
        assert notes(desk) == ["kept"]
        (notice,) = desk.notices
    assert notice.sentence().startswith("desk.sqlite was missing. The copy of 20")
    with pytest.raises(NoDataFault):
        Replica.open(folder, key, heal=True)


def test_the_look_for_damage_can_be_stopped(folder: AccountFolder, key: DatabaseKey) -> None:
    fill(folder, key, 10)
    cancel = Cancel()
    cancel.set()
    with pytest.raises(CancelledFault):
        Replica.open(folder, key, heal=True, interruptible=cancel.calling)
    with Replica.open(folder, key) as opened:
        assert count(opened) == 10


def test_the_look_for_damage_stops_in_its_middle(folder: AccountFolder, key: DatabaseKey) -> None:
    fill(folder, key, 10)
    with Replica.open(folder, key) as opened, opened.write() as connection:
        many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) "
        connection.execute(text(many + "INSERT INTO meta SELECT 'n' || i, hex(randomblob(50)) FROM n"))

    ended = threading.Event()

    def ask_until_it_ends(interrupt: Any) -> None:
        while not ended.wait(0.01):
            interrupt()

    @contextmanager
    def soon(interrupt: Any) -> Iterator[None]:
        asking = threading.Thread(target=ask_until_it_ends, args=[interrupt])
        asking.start()
        try:
            yield
        finally:
            ended.set()
            asking.join()

    with pytest.raises(CancelledFault):
        Replica.open(folder, key, interruptible=soon)
