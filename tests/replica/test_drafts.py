"""Drafts of forms in desk.sqlite: kept, replaced, dropped; what can't be read is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import insert

from partnerdesk.paths import AccountFolder
from partnerdesk.replica.drafts import drop_draft, fetch_draft, save_draft
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.schema_desk import draft
from partnerdesk.replica.store import Desk


@pytest.fixture
def desk(folder: AccountFolder, key: DatabaseKey) -> Iterator[Desk]:
    with Desk.open(folder, key, create=True) as made:
        yield made


def test_a_draft_is_kept_replaced_and_dropped(desk: Desk) -> None:
    with desk.write() as connection:
        assert fetch_draft(connection, "trial:x") is None
        save_draft(connection, "trial:x", {"company": "Işık", "services": {"calling": 3}}, 10)
        save_draft(connection, "trial:y", {"company": "Other"}, 10)
        save_draft(connection, "trial:x", {"company": "Çınar"}, 11)
        assert fetch_draft(connection, "trial:x") == {"company": "Çınar"}
        drop_draft(connection, "trial:x")
        assert fetch_draft(connection, "trial:x") is None
        assert fetch_draft(connection, "trial:y") == {"company": "Other"}


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", "7"])
def test_a_draft_that_cannot_be_read_is_none(desk: Desk, content: str) -> None:
    with desk.write() as connection:
        connection.execute(insert(draft).values(key="k", content=content, updated_at=1))
        assert fetch_draft(connection, "k") is None
