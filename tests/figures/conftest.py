"""One encrypted replica for the room, emptied and filled by each example."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.paths import AccountFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Replica


@pytest.fixture(scope="module")
def replica(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replica]:
    folder: Path = tmp_path_factory.mktemp("figures")
    with Replica.open(AccountFolder(folder), DatabaseKey.new(), create=True) as opened:
        yield opened
