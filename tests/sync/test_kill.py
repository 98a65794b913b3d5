"""A sync that is killed with SIGKILL ends, once it is let finish, where an undisturbed one ends."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from partnerdesk.credentials import find_key
from partnerdesk.paths import DataFolder
from partnerdesk.replica.store import Replica
from tests.sync.tables import tables

KILLS = 20


class Sandbox:
    """A sandbox partner in a process of its own."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        ready = folder / "ready.json"
        command = [sys.executable, "-m", "partnerdesk", "sandbox", "--port", "0", "--ready-file", str(ready)]
        self.process = subprocess.Popen([*command, *arguments], stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while not ready.exists():
            assert self.process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        told = json.loads(ready.read_text())
        self.base_url, self.token = told["base_url"], told["token"]

    def control(self, path: str, body: dict[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        url = self.base_url.removesuffix("/v1") + f"/_sandbox/{path}"
        request = urllib.request.Request(url, data=data, headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or b"null")

    def close(self) -> None:
        self.process.terminate()
        self.process.wait()


def start_sync(sandbox: Sandbox, folder: Path, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "partnerdesk", "--data-dir", str(folder), "sync", "--base-url", sandbox.base_url]
    environment = {**os.environ, "SANDBOX_TOKEN": sandbox.token}
    return subprocess.Popen(
        [*command, "--token-env", "SANDBOX_TOKEN", "--progress", "jsonl", *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )


def finish(sync: subprocess.Popen[bytes]) -> list[dict[str, Any]]:
    out, err = sync.communicate(timeout=120)
    assert sync.returncode == 0, err.decode()[-2000:]
    return [json.loads(line) for line in out.splitlines()]


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
    phase = ""
    until = time.monotonic() + rng.uniform(0.5, 1.4)
    os.set_blocking(sync.stdout.fileno(), False)
    while time.monotonic() < until and sync.poll() is None:
        for line in sync.stdout.readlines() if sync.stdout.readable() else []:
            if line.endswith(b"\n"):
                phase = json.loads(line).get("phase", phase)
        time.sleep(0.01)
    sync.kill()
    sync.communicate()
    return phase


@pytest.mark.slow
def test_twenty_kills_leave_the_tables_of_an_undisturbed_sync(sandbox: Sandbox, tmp_path: Path) -> None:
    calm, stormy = tmp_path / "calm", tmp_path / "stormy"
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
