"""Opening the two files of an account: what is damaged is set aside and told, what is good is never touched."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from partnerdesk.account import KeyNote, load_account, save_account
from partnerdesk.errors import NoDataFault, WrongKeyFault
from partnerdesk.paths import AccountFolder
from partnerdesk.replica.backup import KEEP, back_up, copies_of
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.schema import meta
from partnerdesk.replica.schema_desk import table_layout
from partnerdesk.replica.store import Desk, Replica


def fill(folder: AccountFolder, key: DatabaseKey, rows: int = 300) -> None:
    with Replica.open(folder, key, create=True) as store, store.write() as connection:
        connection.execute(insert(meta), [{"key": f"k{number}", "value": "x" * 3000} for number in range(rows)])


def count(store: Replica) -> int:
    with store.read() as connection:
        return len(connection.execute(select(meta)).all())


def smash_header(path: Path) -> None:
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])


def flip_a_bit_of_a_page(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 4
    path.write_bytes(raw)


def cut_in_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 8192 * 4096])


def overwrite_with_text(path: Path) -> None:
    path.write_bytes(b"this is no database\n" * 5000)


DAMAGES = [smash_header, flip_a_bit_of_a_page, cut_in_half, overwrite_with_text]


def test_without_a_file_there_is_no_data_and_nothing_is_made(folder: AccountFolder, key: DatabaseKey) -> None:
    with pytest.raises(NoDataFault) as caught:
        Replica.open(folder, key)
    assert "no data yet" in caught.value.sentence()
    assert not folder.replica.exists()


def test_an_empty_file_left_by_a_kill_is_no_data_and_can_be_filled(folder: AccountFolder, key: DatabaseKey) -> None:
    folder.replica.touch()
    with pytest.raises(NoDataFault):
        Replica.open(folder, key)
    with Replica.open(folder, key, create=True) as store:
        assert store.notices == ()
        assert count(store) == 0


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_replica_is_set_aside_and_begun_anew(
    folder: AccountFolder, key: DatabaseKey, damage: Callable[[Path], None]
) -> None:
    fill(folder, key)
    with Desk.open(folder, key, create=True) as desk, desk.write() as connection:
        connection.execute(insert(table_layout).values(table_key="t", layout="{}", updated_at=1))
    desk_before = folder.desk.read_bytes()
    damage(folder.replica)
    broken = folder.replica.read_bytes()
    with Replica.open(folder, key, heal=True) as store:
        assert count(store) == 0
        assert store.problems() == []
        (notice,) = store.notices
    assert notice.code == "damaged_empty"
    assert "replica.sqlite was damaged" in notice.sentence()
    assert "sync" in notice.sentence()
    (aside,) = folder.damaged.glob("*.sqlite")
    assert str(aside) in notice.sentence()
    assert aside.read_bytes() == broken
    assert folder.desk.read_bytes() == desk_before
    with Replica.open(folder, key) as again:
        assert again.notices == ()


def test_the_newest_good_copy_takes_the_place_of_a_damaged_file(folder: AccountFolder, key: DatabaseKey) -> None:
    with Desk.open(folder, key, create=True) as desk:
        for name in ("first", "second", "third"):
            with desk.write() as connection:
                connection.execute(insert(table_layout).values(table_key=name, layout="{}", updated_at=1))
            back_up(desk.database, folder.backups, reason="test")
    newest, second, _first = copies_of(folder.desk, folder.backups)
    flip_a_bit_of_a_page(newest)
    smash_header(folder.desk)
    with Desk.open(folder, key, heal=True) as desk:
        with desk.read() as connection:
            found = connection.execute(select(table_layout.c.table_key)).scalars().all()
        (notice,) = desk.notices
    assert sorted(found) == ["first", "second"]
    assert notice.code == "damaged_restored"
    assert f"the copy of {second.name[5:9]}-" in notice.sentence()
    assert list(folder.damaged.glob("desk-*.sqlite"))


def test_a_wrong_key_never_costs_a_good_file_its_place(folder: AccountFolder, key: DatabaseKey) -> None:
    fill(folder, key, 3)
    before = folder.replica.read_bytes()
    with pytest.raises(WrongKeyFault):
        Replica.open(folder, DatabaseKey.new())
    account = load_account(folder)
    assert account
    save_account(folder, replace(account, key=None))
    with pytest.raises(WrongKeyFault):
        Replica.open(folder, DatabaseKey.new())
    assert folder.replica.read_bytes() == before
    assert not folder.damaged.exists()


def test_the_fingerprint_tells_damage_from_a_wrong_key(folder: AccountFolder, key: DatabaseKey) -> None:
    fill(folder, key, 3)
    smash_header(folder.replica)
    account = load_account(folder)
    assert account
    save_account(folder, replace(account, key=KeyNote("fixed", "another")))
    with pytest.raises(WrongKeyFault):
        Replica.open(folder, key)
    save_account(folder, account)
    with Replica.open(folder, key, heal=True) as store:
        assert len(store.notices) == 1


def test_a_log_that_was_lost_costs_the_last_pages_alone(folder: AccountFolder, key: DatabaseKey) -> None:
    store = Replica.open(folder, key, create=True)
    with store.write() as connection:
        connection.execute(insert(meta).values(key="a", value="b"))
        connection.exec_driver_sql("PRAGMA wal_autocheckpoint")
    copy = AccountFolder(folder.root.parent / "copy")
    shutil.copytree(folder.root, copy.root)
    store.close()
    for name in ("replica.sqlite-wal", "replica.sqlite-shm"):
        (copy.root / name).unlink()
    with Replica.open(copy, key, create=True) as opened:
        assert opened.problems() == []
        assert count(opened) in {0, 1}


def test_a_log_of_another_file_is_not_taken_in(folder: AccountFolder, key: DatabaseKey, tmp_path: Path) -> None:
    fill(folder, key, 50)
    other = AccountFolder(tmp_path / "other")
    busy = Replica.open(other, key, create=True)
    with busy.write() as connection:
        connection.execute(insert(meta).values(key="foreign", value="b"))
    shutil.copy(f"{other.replica}-wal", f"{folder.replica}-wal")
    busy.close()
    with Replica.open(folder, key, heal=True) as store:
        assert store.problems() == []
        with store.read() as connection:
            assert "foreign" not in connection.execute(select(meta.c.key)).scalars().all()


def test_nearly_every_flipped_bit_is_noticed_at_the_start(
    folder: AccountFolder, key: DatabaseKey, tmp_path: Path
) -> None:
    fill(folder, key, 100)
    good = folder.replica.read_bytes()
    rng = random.Random(2)
    unnoticed = 0
    for attempt in range(60):
        trial = AccountFolder(tmp_path / f"trial{attempt}")
        shutil.copytree(folder.root, trial.root)
        raw = bytearray(good)
        raw[rng.randrange(len(raw))] ^= 1 << rng.randrange(8)
        trial.replica.write_bytes(raw)
        with Replica.open(trial, key, heal=True) as store:
            unnoticed += not store.notices and bool(store.problems())
            assert store.notices or count(store) == 100 or store.problems()
    assert unnoticed == 0


def test_no_damage_writes_to_stderr(folder: AccountFolder, key: DatabaseKey, capfd: pytest.CaptureFixture[str]) -> None:
    fill(folder, key, 50)
    flip_a_bit_of_a_page(folder.replica)
    Replica.open(folder, key, heal=True).close()
    assert capfd.readouterr().err == ""


def test_copies_are_whole_and_the_oldest_go(replica: Replica, folder: AccountFolder, key: DatabaseKey) -> None:
    made = []
    for number in range(KEEP + 3):
        with replica.write() as connection:
            connection.execute(insert(meta).values(key=str(number), value="x"))
            made.append(number)
        with replica.read():
            copy = back_up(replica.database, folder.backups, reason="r0001")
        opened = replica.database.sibling(copy)
        with opened.read() as connection:
            assert len(connection.execute(select(meta)).all()) == number + 1
        opened.close()
    kept = copies_of(folder.replica, folder.backups)
    assert len(kept) == KEEP
    assert kept == sorted(kept, reverse=True)
    assert {path.suffix for path in folder.backups.iterdir()} == {".sqlite", ".json"}
