"""Syncs over and over in one process against a sandbox whose clock moves on, and watches memory, handles and the log.

    python3 dev.py soak [--syncs 60] [--customers 40]

A leak shows as a slope: megabytes of resident memory per sync, by the median of all pairwise slopes (Theil-Sen) after a
warm-up. Every fifth sync the sandbox moves a week on, so that history grows as it does in use.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import psutil

WARM_UP = 10
LIMIT_MB_A_SYNC = 0.25
LIMIT_WAL_MB = 64


@dataclass(frozen=True)
class Sample:
    """What this process held after one sync."""

    megabytes: float
    handles: int
    threads: int
    log_megabytes: float


def main(arguments: list[str]) -> int:
    """Run the soak; return 0 when nothing grew that should not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--syncs", type=int, default=60)
    parser.add_argument("--customers", type=int, default=40)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder, sandbox(Path(folder), options.customers) as facts:
        samples = [one_sync(Path(folder), facts, number) for number in range(options.syncs)]
    return judge(samples)


@contextlib.contextmanager
def sandbox(folder: Path, customers: int) -> Iterator[dict[str, str]]:
    """Serve a partner for as long as the block runs; give what its ready file says."""
    ready = folder / "ready.json"
    command = [sys.executable, "-m", "partnerdesk", "sandbox", "--port", "0", "--customers", str(customers)]
    process = subprocess.Popen([*command, "--ready-file", str(ready)], stdout=subprocess.DEVNULL)
    try:
        while not ready.exists():
            if process.poll() is not None:
                sys.exit("The sandbox did not start.")
            time.sleep(0.05)
        yield json.loads(ready.read_text())
    finally:
        process.terminate()
        process.wait()


def one_sync(folder: Path, facts: dict[str, str], number: int) -> Sample:
    """Sync once in this process and measure it."""
    from partnerdesk import cli

    if number % 5 == 4:
        advance(facts["base_url"])
    os.environ["SOAK_TOKEN"] = facts["token"]
    data = ["--data-dir", str(folder / "data"), "sync", "--base-url", facts["base_url"], "--token-env", "SOAK_TOKEN"]
    with io.TextIOWrapper(io.BytesIO()) as sink, contextlib.redirect_stdout(sink), contextlib.redirect_stderr(sink):
        code = cli.run([*data, "--progress", "jsonl"])
    if code:
        sys.exit(f"Sync {number + 1} ended with {code}.")
    process = psutil.Process()
    logs = sum(path.stat().st_size for path in (folder / "data").rglob("*-wal"))
    handles = process.num_fds() if hasattr(process, "num_fds") else process.num_handles()
    sample = Sample(process.memory_info().rss / 2**20, handles, threading.active_count(), logs / 2**20)
    print(f"sync {number + 1:3}: {sample.megabytes:6.1f} MB, {handles} handles, {sample.threads} threads", flush=True)
    return sample


def advance(base_url: str) -> None:
    """Move the sandbox's clock a week on."""
    address = base_url.removesuffix("/v1") + "/_sandbox/advance"
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(address, data=b'{"weeks": 1}', headers=headers, method="POST")
    urllib.request.urlopen(request, timeout=10).close()


def judge(samples: list[Sample]) -> int:
    """Print the slopes; return 1 when one is over its limit."""
    settled = list(enumerate(samples))[WARM_UP:] or list(enumerate(samples))
    slopes = [(b.megabytes - a.megabytes) / (j - i) for (i, a), (j, b) in combinations(settled, 2)] or [0.0]
    slope = statistics.median(slopes)
    first, last = settled[0][1], samples[-1]
    largest_log = max(sample.log_megabytes for sample in samples)
    print(f"memory: {slope:+.3f} MB a sync (limit {LIMIT_MB_A_SYNC}), {first.megabytes:.0f} -> {last.megabytes:.0f} MB")
    print(f"handles: {first.handles} -> {last.handles}; threads: {first.threads} -> {last.threads}")
    print(f"largest write-ahead log left behind: {largest_log:.1f} MB (limit {LIMIT_WAL_MB})")
    fine = slope <= LIMIT_MB_A_SYNC and last.handles <= first.handles + 2 and last.threads <= first.threads
    return 0 if fine and largest_log <= LIMIT_WAL_MB else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
