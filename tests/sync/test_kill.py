"""A sync that is killed with SIGKILL ends, once it is let finish, where an undisturbed one ends."""

from __future__ import annotations

import json
import random
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def sandbox(folder: Path, customers: int) -> Iterator[Sandbox]:
    sandbox = Sandbox(folder, "--customers", str(customers), "--today", "2026-11-23")
    try:
        yield sandbox
    finally:
        sandbox.close()


def kill_at_random(sync: subprocess.Popen[bytes], rng: random.Random, *, after: str | None = None) -> str:
    """Kill a sync some moments after it, or a phase of it, has begun; return the phase in which that was."""
    assert sync.stdout is not None
    phase = json.loads(sync.stdout.readline())["event"]
    while after is not None and phase != after and (line := sync.stdout.readline()):
        phase = json.loads(line).get("phase", phase)
    time.sleep(rng.uniform(0.0, 0.15 if after == "promote" else 0.9))
    sync.kill()
    for line in sync.stdout:
        if line.endswith(b"\n"):
            phase = json.loads(line).get("phase", phase)
    sync.communicate()
    return phase


def assert_same(calm: Path, stormy: Path, customers: int) -> None:
    calm_tables, stormy_tables = held(calm), held(stormy)
    assert len(calm_tables["customer"]) == customers
    assert {name: len(rows) for name, rows in stormy_tables.items()} == {
        name: len(rows) for name, rows in calm_tables.items()
    }
    assert stormy_tables == calm_tables


@pytest.mark.slow
def test_twenty_kills_leave_the_tables_of_an_undisturbed_sync(tmp_path: Path) -> None:
    calm, stormy = tmp_path / "calm", tmp_path / "stormy"
    with sandbox(tmp_path, 400) as service:
        service.control("fault", {"name": "error_rate", "value": 1, "path": "/v1/partner/reports*", "status": 403})
        finish(start_sync(service, calm))
        rng = random.Random(7)
        service.control("fault", {"name": "slow", "value": 0.02})
        phases = [kill_at_random(start_sync(service, stormy), rng) for _ in range(KILLS)]
        events = finish(start_sync(service, stormy))
    assert len(set(phases)) >= 3, phases
    assert any(event.get("resumed") for event in events), phases
    assert_same(calm, stormy, 400)


@pytest.mark.slow
def test_twenty_kills_up_to_the_last_report_leave_the_tables_of_an_undisturbed_sync(tmp_path: Path) -> None:
    calm, stormy = tmp_path / "calm", tmp_path / "stormy"
    with sandbox(tmp_path, 120) as service:
        finish(start_sync(service, calm))
        rng = random.Random(11)
        wanted = [None, "promote", "reports", "reports"] * (KILLS // 4)
        phases = [kill_at_random(start_sync(service, stormy), rng, after=phase) for phase in wanted]
        finish(start_sync(service, stormy))
    assert_same(calm, stormy, 120)
    assert {"promote", "reports"} <= set(phases), phases
