"""The real programs, each in a process of its own: the sandbox and the sync."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any


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

    def control(self, path: str, body: dict[str, Any] | None = None, method: str | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        url = self.base_url.removesuffix("/v1") + f"/_sandbox/{path}"
        request = urllib.request.Request(url, data=data, headers={"Content-Type": "application/json"}, method=method)
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
