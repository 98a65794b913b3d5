"""A real encrypted replica in a folder of the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.account import SANDBOX, Account, save_account
from partnerdesk.credentials import find_key
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Replica


@pytest.fixture
def folder(tmp_path: Path) -> AccountFolder:
    account = DataFolder(tmp_path / "data % ü").account()
    save_account(account, Account(SANDBOX, "http://127.0.0.1:1"))
    return account


@pytest.fixture
def key(folder: AccountFolder) -> DatabaseKey:
    return find_key(folder, create=True)


@pytest.fixture
def replica(folder: AccountFolder, key: DatabaseKey) -> Iterator[Replica]:
    with Replica.open(folder, key, create=True) as opened:
        yield opened
