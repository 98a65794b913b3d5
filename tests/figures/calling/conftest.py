"""One encrypted replica for the room, emptied by each test that writes calling weeks into it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from partnerdesk.paths import AccountFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Replica
from tests.figures.calling.world import World


@pytest.fixture(scope="module")
def calling_replica(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replica]:
    folder = AccountFolder(tmp_path_factory.mktemp("calling"))
    with Replica.open(folder, DatabaseKey.new(), create=True) as opened:
        yield opened


@pytest.fixture
def world(calling_replica: Replica) -> World:
    world = World(calling_replica)
    world.clear()
    return world
