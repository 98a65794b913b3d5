"""A sync that is killed with SIGKILL ends, once it is let finish, where an undisturbed one ends."""

from __future__ import annotations

import json
import random
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.credentials import find_key
from partnerdesk.paths import DataFolder
from partnerdesk.replica.store import Replica
from tests.sync.programs import Sandbox, finish, start_sync
from tests.sync.tables import tables

KILLS = 20


def held(folder: Path) -> dict[str, list[str]]:
    account = DataFolder(folder).account()
    with Replica.open(account, find_key(account)) as replica:
        assert replica.problems() == []
        return tables(replica)


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    sandbox = Sandbox(tmp_path, "--customers", "400")
    yield sandbox
    sandbox.close()


def kill_at_random(sync: subprocess.Popen[bytes], rng: random.Random) -> str:
    """Kill a sync some moments after it has begun; return the phase in which that was."""
    assert sync.stdout is not None
    phase = json.loads(sync.stdout.readline())["event"]
    time.sleep(rng.uniform(0.0, 0.9))
    sync.kill()
    for line in sync.stdout:
        if line.endswith(b"\n"):
            phase = json.loads(line).get("phase", phase)
    sync.communicate()
    return phase


@pytest.mark.slow
def test_twenty_kills_leave_the_tables_of_an_undisturbed_sync(sandbox: Sandbox, tmp_path: Path) -> None:
    calm, stormy = tmp_path / "calm", tmp_path / "stormy"
    # Reports are made by the service in its own time; how they are taken up again has tests of its own.
    sandbox.control("fault", {"name": "error_rate", "value": 1, "path": "/v1/partner/reports*", "status": 403})
    finish(start_sync(sandbox, calm))
    rng = random.Random(7)
    sandbox.control("fault", {"name": "slow", "value": 0.02})
    phases = [kill_at_random(start_sync(sandbox, stormy), rng) for _ in range(KILLS)]
    events = finish(start_sync(sandbox, stormy))
    assert len(set(phases)) >= 3, phases
    assert any(event.get("resumed") for event in events), phases
    calm_tables, stormy_tables = held(calm), held(stormy)
    assert len(calm_tables["customer"]) == 400
    assert {name: len(rows) for name, rows in stormy_tables.items()} == {
        name: len(rows) for name, rows in calm_tables.items()
    }
    assert stormy_tables == calm_tables
