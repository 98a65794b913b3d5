"""Whose a sync lock is can be seen without taking it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from partnerdesk.lock import sync_lock
from partnerdesk.lock_watch import other_holder

HOLD = """
import sys
from pathlib import Path
from partnerdesk.lock import sync_lock
with sync_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_lock_of_another_process_is_told_until_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "sync.lock"
    assert other_holder(path) is None
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    assert other_holder(path) == str(child.pid)
    child.communicate()
    assert other_holder(path) is None
    with sync_lock(path):
        assert other_holder(path) is None, "our own"


def test_the_number_of_a_living_process_that_holds_nothing_is_no_holder(tmp_path: Path) -> None:
    path = tmp_path / "sync.lock"
    path.write_bytes(f"\0{os.getppid()}\n".encode())
    assert other_holder(path) is None
    path.write_bytes(b"\0" + b"9" * 30)
    assert other_holder(path) is None
