"""Migrations lead to today's tables, keep a copy, refuse newer files, and survive a kill at any point."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert, inspect, select, text

from partnerdesk.errors import NewerFileFault
from partnerdesk.paths import AccountFolder
from partnerdesk.replica import migrate
from partnerdesk.replica.backup import copies_of
from partnerdesk.replica.engine import SYNCHRONOUS_NORMAL, open_database
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.schema import meta
from partnerdesk.replica.store import Desk, Replica

STEP = """
from alembic import op
import sqlalchemy as sa
revision = "next1"
down_revision = "{before}"
branch_labels = None
depends_on = None

def upgrade():
    op.create_table("later", sa.Column("id", sa.Integer, primary_key=True), sa.Column("value", sa.Text))
    op.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) "
               "INSERT INTO later SELECT i, hex(randomblob(60)) FROM n")
    op.execute("UPDATE meta SET value = 'new'")
"""


def tables_of(connection: Connection) -> dict[str, Any]:
    """Return everything that SQLite says of each table and index, but the full-text index's own tables."""
    names = [name for name in inspect(connection).get_table_names() if not name.startswith("customer_search")]
    found: dict[str, Any] = {}
    for name in names:
        columns = connection.exec_driver_sql(f"PRAGMA table_xinfo({name})").all()
        indexes = {
            (row[1], row[2], row[4]): [
                tuple(part) for part in connection.exec_driver_sql(f"PRAGMA index_xinfo('{row[1]}')")
            ]
            for row in connection.exec_driver_sql(f"PRAGMA index_list({name})")
        }
        keys = {tuple(row[2:]) for row in connection.exec_driver_sql(f"PRAGMA foreign_key_list({name})")}
        without_rowid = connection.exec_driver_sql(f"SELECT wr FROM pragma_table_list('{name}')").scalar()
        found[name] = {tuple(row[1:]) for row in columns}, indexes, keys, without_rowid
    return found


@pytest.mark.parametrize(("kind", "migrations"), [(Replica, migrate.REPLICA), (Desk, migrate.DESK)])
def test_migrations_lead_to_the_tables_of_the_schema(
    folder: AccountFolder, key: DatabaseKey, tmp_path: Path, kind: type[Replica], migrations: migrate.Migrations
) -> None:
    direct = open_database(tmp_path / "direct.sqlite", key, synchronous=SYNCHRONOUS_NORMAL, create=True)
    with direct.write() as connection:
        migrate.metadata_of(migrations).create_all(connection)
        wanted = tables_of(connection)
    direct.close()
    with kind.open(folder, key, create=True) as store, store.read() as connection:
        found = tables_of(connection)
    found.pop("alembic_version")
    assert found == wanted


def test_a_file_of_a_newer_program_is_refused_and_left_as_it_is(replica: Replica, key: DatabaseKey) -> None:
    with replica.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'zz99'"))
    replica.close()
    before = replica.database.path.read_bytes()
    with pytest.raises(NewerFileFault) as caught:
        Replica.open(replica.account, key)
    assert "newer" in caught.value.sentence()
    assert replica.database.path.read_bytes() == before
    assert not copies_of(replica.account.replica, replica.account.backups)


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """Return a copy of the migrations with one step more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def add_step(scripts: Path, rows: int) -> None:
    step = STEP.format(before=migrate.REPLICA.head(), rows=rows)
    (scripts / "replica" / "versions" / "next1.py").write_text(step)


def test_a_migration_keeps_a_copy_of_what_was(
    folder: AccountFolder, key: DatabaseKey, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Replica.open(folder, key, create=True) as store, store.write() as connection:
        connection.execute(insert(meta).values(key="name", value="old"))
    assert not copies_of(folder.replica, folder.backups), "nothing was there to be copied"
    before = migrate.REPLICA.head()
    add_step(scripts, 10)
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    with Replica.open(folder, key) as store, store.read() as connection:
        assert connection.execute(select(meta.c.value)).scalar() == "new"
        assert connection.execute(text("SELECT count(*) FROM later")).scalar() == 10
    (copy,) = copies_of(folder.replica, folder.backups)
    assert before in copy.name
    assert sorted(path.name for path in folder.backups.iterdir()) == ["account.json", copy.name]
    kept = open_database(copy, key, synchronous=SYNCHRONOUS_NORMAL, create=False)
    with kept.read() as connection:
        assert connection.execute(select(meta.c.value)).scalar() == "old"
        assert migrate.revision_of(connection) == before
    kept.close()


def test_a_migration_that_fails_changes_nothing(
    folder: AccountFolder, key: DatabaseKey, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Replica.open(folder, key, create=True) as store, store.write() as connection:
        connection.execute(insert(meta).values(key="name", value="old"))
    add_step(scripts, 10)
    step = scripts / "replica" / "versions" / "next1.py"
    step.write_text(step.read_text() + "    raise ValueError('half way')\n")
    with monkeypatch.context() as patch:
        patch.setattr(migrate, "SCRIPTS", scripts)
        with pytest.raises(ValueError, match="half way"):
            Replica.open(folder, key)
    with Replica.open(folder, key) as store, store.read() as connection:
        assert connection.execute(select(meta.c.value)).scalar() == "old"
        assert "later" not in inspect(connection).get_table_names()


CHILD = """
import sys
from pathlib import Path
from partnerdesk.paths import AccountFolder
from partnerdesk.replica import migrate
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Replica
migrate.SCRIPTS = Path(sys.argv[1])
print("ready", flush=True)
Replica.open(AccountFolder(Path(sys.argv[2])), DatabaseKey.from_hex(sys.stdin.readline().strip())).close()
print("done", flush=True)
"""


@pytest.mark.slow
def test_a_migration_that_is_killed_is_wholly_old_or_wholly_new(
    folder: AccountFolder, key: DatabaseKey, scripts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Replica.open(folder, key, create=True) as store, store.write() as connection:
        connection.execute(insert(meta).values(key="name", value="old"))
    add_step(scripts, 150_000)
    rng = random.Random(5)
    outcomes = set()
    for attempt in range(8):
        trial = AccountFolder(tmp_path / f"trial{attempt}")
        shutil.copytree(folder.root, trial.root)
        child = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(scripts), str(trial.root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdin
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
        child.stdin.write(key.hex() + "\n")
        child.stdin.flush()
        time.sleep(rng.uniform(0.02, 0.9))
        child.kill()
        child.wait()
        child.stdin.close()
        child.stdout.close()
        opened = open_database(trial.replica, key, synchronous=SYNCHRONOUS_NORMAL, create=False)
        with opened.read() as connection:
            value = connection.execute(select(meta.c.value)).scalar()
            later = "later" in inspect(connection).get_table_names()
            rows = connection.execute(text("SELECT count(*) FROM later")).scalar() if later else 0
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert (migrate.revision_of(connection), value, rows) in {
                (migrate.REPLICA.head(), "old", 0),
                ("next1", "new", 150_000),
            }
        opened.close()
        outcomes.add(value)
        with monkeypatch.context() as patch:
            patch.setattr(migrate, "SCRIPTS", scripts)
            with Replica.open(trial, key) as store, store.read() as connection:
                assert connection.execute(text("SELECT count(*) FROM later")).scalar() == 150_000
    assert "old" in outcomes, "no kill came before the end: make the step longer"


def test_two_programs_that_migrate_at_once_do_it_once(folder: AccountFolder, key: DatabaseKey, scripts: Path) -> None:
    Replica.open(folder, key, create=True).close()
    add_step(scripts, 20_000)
    children = [
        subprocess.Popen(
            [sys.executable, "-c", CHILD, str(scripts), str(folder.root)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    for child in children:
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
    answers = [child.communicate(key.hex() + "\n", timeout=60)[0] for child in children]
    assert answers == ["done\n", "done\n"]
