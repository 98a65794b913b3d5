"""Every connection is encrypted and set up rightly; errors become faults; the window's thread runs nothing."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PureWindowsPath

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from partnerdesk.errors import (
    BusyFault,
    DamageFoundFault,
    DiskErrorFault,
    DiskFullFault,
    Fault,
    FileLockedFault,
    NotEncryptedFault,
    ReadOnlyFault,
    UnsafeFolderFault,
    fault_from_os,
)
from partnerdesk.paths import AccountFolder
from partnerdesk.replica import engine
from partnerdesk.replica.guard import WindowThreadError, forbid_thread, permit_thread
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.schema import customer_tag, meta
from partnerdesk.replica.store import Desk, Replica

CANARY = "Gizli Müşteri Canary"


def test_nothing_that_is_written_can_be_read_on_the_disk(replica: Replica, folder: AccountFolder) -> None:
    with replica.write() as connection:
        connection.execute(insert(meta).values(key="canary", value=CANARY))
        for path in folder.root.rglob("*"):
            assert path.is_dir() or CANARY.encode() not in path.read_bytes()
    replica.close()
    raw = folder.replica.read_bytes()
    assert CANARY.encode() not in raw
    assert not raw.startswith(b"SQLite format 3")
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(folder.replica).execute("SELECT count(*) FROM sqlite_master")


@pytest.mark.parametrize(("kind", "synchronous"), [(Replica, 1), (Desk, 2)])
def test_every_connection_of_the_pool_is_set_up(
    folder: AccountFolder, key: DatabaseKey, kind: type[Replica], synchronous: int
) -> None:
    with kind.open(folder, key, create=True) as store:
        held = [store.database.engine.connect() for _ in range(8)]
        for connection in held:
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in (
                    "journal_mode",
                    "synchronous",
                    "foreign_keys",
                    "trusted_schema",
                    "busy_timeout",
                    "cache_size",
                )
            }
            assert found == {
                "journal_mode": "wal",
                "synchronous": synchronous,
                "foreign_keys": 1,
                "trusted_schema": 0,
                "busy_timeout": 5000,
                "cache_size": -65536,
            }
            assert connection.exec_driver_sql("PRAGMA cipher_version").scalar()
            connection.close()


@pytest.mark.skipif(os.name != "posix", reason="file modes")
def test_files_are_for_this_user_alone(replica: Replica, folder: AccountFolder) -> None:
    with replica.write() as connection:
        connection.execute(insert(meta).values(key="a", value="b"))
    assert stat.S_IMODE(folder.root.stat().st_mode) == 0o700
    files = [path for path in folder.root.iterdir() if path.is_file()]
    assert {path.name for path in files} >= {"replica.sqlite", "replica.sqlite-wal", "replica.sqlite-shm"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_plain_file_is_refused_and_left_alone(folder: AccountFolder, key: DatabaseKey) -> None:
    plain = sqlite3.connect(folder.replica)
    plain.execute("CREATE TABLE a(b)")
    plain.close()
    before = folder.replica.read_bytes()
    with pytest.raises(NotEncryptedFault):
        Replica.open(folder, key)
    assert folder.replica.read_bytes() == before


def test_a_library_that_does_not_encrypt_is_refused_before_a_byte_is_written(
    folder: AccountFolder, key: DatabaseKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "dbapi2", sqlite3)
    with pytest.raises(NotEncryptedFault):
        Replica.open(folder, key, create=True)
    assert folder.replica.stat().st_size == 0


def test_text_functions_work_in_sql(replica: Replica) -> None:
    with replica.read() as connection:
        row = connection.execute(text("SELECT pd_fold('IŞIK'), pd_sort_en('b') > pd_sort_en('A'), pd_fold(NULL)")).one()
        turkish = connection.execute(text("SELECT pd_sort_tr('Çam') > pd_sort_tr('Cz')")).scalar()
    assert tuple(row) == ("isik", 1, None)
    assert turkish == 1


def test_a_block_that_fails_leaves_nothing(replica: Replica) -> None:
    def fail() -> None:
        with replica.write() as connection:
            connection.execute(insert(meta).values(key="a", value="b"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with replica.read() as connection:
        assert connection.execute(select(meta).where(meta.c.key == "a")).all() == []


def test_references_are_enforced(replica: Replica) -> None:
    with pytest.raises(IntegrityError), replica.write() as connection:
        connection.execute(insert(customer_tag).values(customer_id=999, tag="x"))


def test_a_reader_sees_one_state_while_a_writer_commits(replica: Replica) -> None:
    with replica.read() as reader:
        assert reader.execute(select(meta.c.value).where(meta.c.key == "g")).all() == []
        with replica.write() as writer:
            writer.execute(insert(meta).values(key="g", value="1"))
        assert reader.execute(select(meta.c.value).where(meta.c.key == "g")).all() == []
    with replica.read() as reader:
        assert reader.execute(select(meta.c.value).where(meta.c.key == "g")).scalar() == "1"


def test_writers_wait_for_each_other_and_lose_nothing(replica: Replica) -> None:
    def add(number: int) -> None:
        with replica.write() as connection:
            seen = connection.execute(text("SELECT count(*) FROM meta")).scalar_one()
            connection.execute(insert(meta).values(key=f"{number}", value=str(seen)))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(40)))
    with replica.read() as connection:
        counts = connection.execute(select(meta.c.value)).scalars().all()
    assert sorted(int(count) for count in counts) == list(range(40))


def test_a_file_that_stays_locked_is_told_as_such(
    replica: Replica, folder: AccountFolder, key: DatabaseKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 50)
    with Replica.open(folder, key) as other, replica.write():
        with pytest.raises(FileLockedFault) as caught, other.write():
            pass
        assert "being written" in caught.value.sentence()
        with other.read() as connection:
            assert connection.execute(select(meta)).all() == []


def test_a_full_disk_is_told_and_what_was_there_stays(replica: Replica) -> None:
    with replica.write() as connection:
        connection.execute(insert(meta).values(key="kept", value="1"))

    def fill() -> None:
        with replica.write() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            connection.execute(insert(meta), [{"key": f"k{number}", "value": "x" * 4000} for number in range(200)])

    with pytest.raises(DiskFullFault):
        fill()
    replica.close()
    with replica.read() as connection:
        assert connection.execute(select(meta.c.key)).scalars().all() == ["kept"]
    assert replica.problems() == []


def test_a_file_that_cannot_be_written_is_told_as_read_only(replica: Replica) -> None:
    def write() -> None:
        with replica.write() as connection:
            connection.exec_driver_sql("PRAGMA query_only = 1")
            connection.execute(insert(meta).values(key="a", value="b"))

    with pytest.raises(ReadOnlyFault):
        write()
    replica.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a folder that nobody can write")
def test_a_folder_that_cannot_be_written_is_told_as_read_only(key: DatabaseKey) -> None:
    with pytest.raises(ReadOnlyFault):
        Replica.open(AccountFolder(Path("/sys/kernel")), key, create=True)


@pytest.mark.parametrize("folder", [r"\\server\share\data", r"\\?\UNC\server\share\data"])
def test_a_folder_on_another_computer_is_refused_in_plain_words(folder: str) -> None:
    with pytest.raises(UnsafeFolderFault) as caught:
        engine.address_of(PureWindowsPath(folder) / "replica.sqlite")
    assert "server" in caught.value.sentence()
    assert "not on a network drive" in caught.value.next_step()


def test_a_folder_of_this_computer_is_not_refused() -> None:
    address = engine.address_of(PureWindowsPath(r"C:\Users\Işık 100%\replica.sqlite"))
    assert address == "file:///C:/Users/I%C5%9F%C4%B1k%20100%25/replica.sqlite?mode=rw"


def test_damage_met_while_reading_is_told(replica: Replica, folder: AccountFolder) -> None:
    with replica.write() as connection:
        connection.execute(insert(meta), [{"key": f"k{number}", "value": "x" * 3000} for number in range(400)])
    replica.close()
    raw = bytearray(folder.replica.read_bytes())
    for place in range(200_000, len(raw), 4096):
        raw[place] ^= 1
    folder.replica.write_bytes(raw)
    with pytest.raises(DamageFoundFault), replica.read() as connection:
        connection.execute(select(meta)).all()
    assert replica.problems()


def test_errors_of_the_system_become_faults(tmp_path: Path) -> None:
    kinds = {28: DiskFullFault, 13: ReadOnlyFault, 30: ReadOnlyFault, 5: DiskErrorFault}
    for number, kind in kinds.items():
        fault = fault_from_os(OSError(number, "x"), tmp_path)
        assert type(fault) is kind
        assert "…" not in str(fault)


def test_no_statement_runs_on_the_window_thread(replica: Replica) -> None:
    with replica.read() as connection:
        forbid_thread()
        try:
            with pytest.raises(WindowThreadError):
                connection.execute(select(meta))
            with pytest.raises(WindowThreadError), replica.read():
                pass
            with pytest.raises(WindowThreadError), replica.write():
                pass
            with ThreadPoolExecutor(1) as pool:
                assert pool.submit(_read_all, replica).result() == []
        finally:
            permit_thread()
    assert _read_all(replica) == []


def test_another_thread_can_be_forbidden(replica: Replica) -> None:
    caught: list[BaseException] = []

    def read() -> None:
        forbid_thread()
        try:
            _read_all(replica)
        except WindowThreadError as error:
            caught.append(error)
        finally:
            permit_thread()

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert len(caught) == 1


def _read_all(replica: Replica) -> list[object]:
    with replica.read() as connection:
        return list(connection.execute(select(meta)).all())


def test_the_key_never_shows_itself(key: DatabaseKey) -> None:
    assert key.hex() not in repr(key) + str(key) + key.fingerprint()
    assert DatabaseKey.from_hex(key.hex()) == key
    assert DatabaseKey.new() != DatabaseKey.new()
    for bad in ("", "zz" * 32, key.hex() + "0", "x'" + key.hex()):
        with pytest.raises(ValueError, match="64 hexadecimal") as caught:
            DatabaseKey.from_hex(bad)
        assert key.hex() not in str(caught.value)


def test_faults_hold_what_their_texts_need() -> None:
    assert issubclass(FileLockedFault, Fault)
    assert FileLockedFault(file="f").exit_code == BusyFault.exit_code
