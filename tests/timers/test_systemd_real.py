"""The timer in a real systemd of its own: registered, listed, run, removed. Skipped where none can be started."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.paths import DataFolder
from partnerdesk.timers import register
from partnerdesk.timers.job import sync_job

SYSTEMD = Path("/lib/systemd/systemd")
# systemd wants to see that the machine was booted by it; a mount of our own shows that to this one process alone.
START = "mount -t tmpfs none /run/systemd && mkdir /run/systemd/system && exec /lib/systemd/systemd --user"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not SYSTEMD.exists() or not shutil.which("unshare"),
    reason="no systemd to start here",
)


@pytest.fixture
def systemd(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    runtime = Path(tempfile.mkdtemp(prefix="sd", dir="/tmp"))  # a socket's path must be short
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    for name in ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, environment[name])
    process = subprocess.Popen(
        ["unshare", "--mount", "sh", "-c", START],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 20
        while not (runtime / "systemd" / "private").exists():
            if process.poll() is not None or time.monotonic() > deadline:
                pytest.skip("a systemd of our own cannot be started here")
            time.sleep(0.1)
        yield
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        shutil.rmtree(runtime, ignore_errors=True)


def told(*words: str) -> str:
    return subprocess.run(["systemctl", "--user", *words], capture_output=True, text=True, check=False).stdout


@pytest.mark.usefixtures("systemd")
def test_the_timer_is_registered_runs_the_program_and_goes_again(tmp_path: Path) -> None:
    job = sync_job(DataFolder(tmp_path / "a folder with 100% blanks"))
    register.install(job)
    assert f"{job.name}.timer" in told("list-timers", "--all")
    assert told("is-enabled", f"{job.name}.timer").strip() == "enabled"
    # An empty data folder has nothing to sync: the program starts, finds that out and ends well.
    subprocess.run(["systemctl", "--user", "start", f"{job.name}.service"], check=True, timeout=60)
    state = dict(line.split("=", 1) for line in told("show", f"{job.name}.service").splitlines() if "=" in line)
    assert (state["Result"], state["ExecMainStatus"]) == ("success", "0")
    assert int(state["ExecMainExitTimestampMonotonic"]) > 0
    assert register.remove(job) is True
    assert job.name not in told("list-timers", "--all")
    assert not any(path.exists() for path in register.show(job).files)
