"""The window goes on while the sandbox ends."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from partnerdesk.sync import worker
from partnerdesk.sync.worker import SandboxController

STUBBORN = "import sys, time; sys.stdin.read(); time.sleep(1.5)"


def test_stopping_a_slow_sandbox_holds_nothing_up(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow_child(_folder: Path, _arguments: list[str], parent: SandboxController) -> QProcess:
        process = QProcess(parent)
        process.setProgram(sys.executable)
        process.setArguments(["-c", STUBBORN])
        return process

    monkeypatch.setattr(worker, "child_process", slow_child)
    sandbox = SandboxController(tmp_path)
    sandbox.start([])
    qtbot.waitUntil(lambda: len(psutil.Process().children()) == 1)
    (child,) = psutil.Process().children()
    begun = time.monotonic()
    sandbox.stop()
    assert time.monotonic() - begun < 0.5
    assert not sandbox.running
    qtbot.waitUntil(lambda: not child.is_running(), timeout=10_000)

    sandbox.start([])
    sandbox.stop()
    sandbox.close()
    assert psutil.Process().children() == []
