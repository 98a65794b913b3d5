"""What was worked out from the file is remembered until somebody writes to it, and no longer."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, delete, func, insert, select

from partnerdesk.paths import AccountFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.remember import remembered
from partnerdesk.replica.schema import meta
from partnerdesk.replica.store import Replica


class Counting:
    """Counts the rows of a table, and how often it was asked to."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, connection: Connection, key: str = "rows") -> int:
        def work_out() -> int:
            self.asked += 1
            return int(connection.execute(select(func.count()).select_from(meta)).scalar_one())

        return remembered(connection, key, work_out)


def add(replica: Replica, key: str) -> None:
    with replica.write() as connection:
        connection.execute(insert(meta).values(key=key, value="1"))


def test_it_is_worked_out_once_for_each_key(replica: Replica) -> None:
    rows = Counting()
    with replica.read() as connection:
        before = rows(connection)
        assert [rows(connection), rows(connection)] == [before, before]
        assert rows.asked == 1
        assert rows(connection, "another") == before
        assert rows.asked == 2
    with replica.read() as connection:  # the same connection of the pool
        assert rows(connection) == before
    assert rows.asked == 2


def test_another_processs_commit_is_seen(replica: Replica, folder: AccountFolder, key: DatabaseKey) -> None:
    rows = Counting()
    with Replica.open(folder, key) as other:
        with replica.read() as connection:
            before = rows(connection)
        add(other, "from elsewhere")
        with replica.read() as connection:
            assert rows(connection) == before + 1
            add(other, "meanwhile")
            # one reading sees one state from its beginning to its end
            assert rows(connection) == before + 1
        with replica.read() as connection:
            assert rows(connection) == before + 2


def test_what_the_same_connection_wrote_is_seen(replica: Replica) -> None:
    rows = Counting()
    with replica.read() as connection:
        before = rows(connection)
    add(replica, "own")
    with replica.read() as connection:
        assert rows(connection) == before + 1
    with replica.write() as connection:
        connection.execute(delete(meta).where(meta.c.key == "own"))
    with replica.read() as connection:
        assert rows(connection) == before


def test_nothing_of_a_transaction_that_was_taken_back_stays(replica: Replica) -> None:
    rows = Counting()
    with replica.read() as connection:
        before = rows(connection)

    def write_and_fail() -> None:
        with replica.write() as connection:
            connection.execute(insert(meta).values(key="not kept", value="1"))
            assert rows(connection) == before + 1
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_and_fail()
    with replica.read() as connection:
        assert rows(connection) == before
