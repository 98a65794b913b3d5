"""A sync that is killed while reports are being made asks for none of them twice."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.programs import Sandbox, finish, start_sync
from tests.sync.reporting import Partner, wait_until
from tests.sync.test_kill import held

KILLS = 6


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    sandbox = Sandbox(tmp_path, "--customers", "12", "--today", "2026-11-23")
    yield sandbox
    sandbox.close()


def watched(sandbox: Sandbox) -> Partner:
    return Partner(sandbox.base_url.removesuffix("/v1"), sandbox.token)


def test_killed_while_reports_are_made(sandbox: Sandbox, tmp_path: Path) -> None:
    service = watched(sandbox)
    service.fault(name="report_stuck")
    sync = start_sync(sandbox, tmp_path / "desk")
    wait_until(lambda: service.counts()["asked"] >= 11)
    time.sleep(0.3)
    asked = service.counts()["asked"]
    sync.kill()
    sync.communicate()
    service.heal()
    events = finish(start_sync(sandbox, tmp_path / "desk"))
    assert not any(event.get("resumed") for event in events)
    assert held(tmp_path / "desk")["licence_week"]
    counts = service.counts()
    reports = events[-1]["summary"]["reports"]
    assert asked <= counts["asked"] == counts["fetched"] == counts["deleted"] == reports["imported"] + reports["blank"]


@pytest.mark.slow
def test_killed_at_random_the_end_is_that_of_an_undisturbed_sync(sandbox: Sandbox, tmp_path: Path) -> None:
    service = watched(sandbox)
    finish(start_sync(sandbox, tmp_path / "calm"))
    calm = service.counts()["asked"]
    rng = random.Random(5)
    for _ in range(KILLS):
        sync = start_sync(sandbox, tmp_path / "stormy")
        before = service.counts()["asked"]
        until = time.monotonic() + 4
        while service.counts()["asked"] == before and sync.poll() is None and time.monotonic() < until:
            time.sleep(0.01)
        time.sleep(rng.uniform(0.0, 0.5))
        sync.kill()
        sync.communicate()
    finish(start_sync(sandbox, tmp_path / "stormy"))
    counts = service.counts()
    assert counts["asked"] == 2 * calm
    calm_tables, stormy_tables = held(tmp_path / "calm"), held(tmp_path / "stormy")
    weekly = ("licence_week", "week_total", "trial", "invoice", "order_line", "queue_week", "calling_usage_week",
              "call_quality_week", "feature_use_week", "subscription")  # fmt: skip
    for name in weekly:
        assert len(calm_tables[name]) == len(stormy_tables[name]), name
