"""The worker's controller: reads a real child process, trusts nothing it says, ends it in time, hides secrets."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from partnerdesk.sync import worker
from partnerdesk.sync.worker import SandboxController, SyncController, clean_environment
from partnerdesk.sync.worker_events import Progress, fault_from, parse_line, progress_from, read_ready_file

TOKEN = "Zk9qTXhSb2xlc1NlY3JldFRva2VuVmFsdWU0Mg"


@pytest.fixture
def sync(tmp_path: Path, qtbot: QtBot) -> Iterator[SyncController]:
    del qtbot
    sync = SyncController(tmp_path)
    yield sync
    sync.close()
    sync.deleteLater()


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Let a Python text play the worker."""

    def play(text: str) -> None:
        path = tmp_path / "child.py"
        path.write_text(text)

        def child(_data_dir: Path, _arguments: list[str], parent: QObject) -> QProcess:
            process = QProcess(parent)
            process.setProgram(sys.executable)
            process.setArguments([str(path)])
            return process

        monkeypatch.setattr(worker, "child_process", child)

    return play


def test_events_become_signals(sync: SyncController, script, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    lines = [
        {"event": "start"},
        {"event": "progress", "phase": "licences", "done": 3, "total": 12, "rate": 1.5, "eta": 6.0},
        {"event": "problem", "dataset": "tags", "code": "not_found"},
        {"event": "promoted", "dataset": "licences"},
        {"event": "finished", "state": "partial", "summary": {"organizations": {"rows": 12}}, "problems": 1},
    ]
    script(
        "import sys; sys.stdin.readline()\n"
        + "".join(f"print({json.dumps(line)!r}, flush=True)\n" for line in lines)
        + "sys.exit(3)"
    )
    seen: list[object] = []
    sync.progressed.connect(seen.append)
    sync.problem.connect(lambda event: seen.append(event["code"]))
    sync.promoted.connect(seen.append)
    with qtbot.waitSignal(sync.finished, timeout=20_000) as ended:
        assert sync.start({"token": TOKEN})
        assert not sync.start({"token": TOKEN})
    outcome, fault = ended.args
    assert seen == [Progress("licences", 3, 12, 1.5, 6.0), "not_found", "licences"]
    assert (outcome.state, outcome.problems, outcome.summary) == ("partial", 1, {"organizations": {"rows": 12}})
    assert fault is None
    assert not sync.running


def test_the_token_goes_through_standard_input_alone(
    sync: SyncController, script, qtbot: QtBot, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    told = tmp_path / "told.json"
    script(
        f"import sys, json, os\njson.dump([sys.stdin.readline(), sys.argv, dict(os.environ)], open({str(told)!r}, 'w'))"
    )
    with qtbot.waitSignal(sync.finished, timeout=20_000):
        sync.start({"token": TOKEN, "db_key": "ab" * 32})
    line, arguments, environment = json.loads(told.read_text())
    assert json.loads(line) == {"token": TOKEN, "db_key": "ab" * 32}
    assert TOKEN not in json.dumps([arguments, environment])


def test_secrets_of_our_environment_are_not_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBEX_TOKEN", TOKEN)
    monkeypatch.setenv("MY_Passphrase", "x")
    monkeypatch.setenv("HARMLESS", "y")
    environment = clean_environment()
    assert environment.value("HARMLESS") == "y"
    assert not environment.contains("WEBEX_TOKEN")
    assert not environment.contains("MY_Passphrase")


@pytest.mark.expects_log("the sync wrote a line that is no event")
def test_garbage_is_skipped(sync: SyncController, script, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    script(
        "import sys; sys.stdin.readline()\n"
        "sys.stdout.buffer.write(b'\\xff\\xfe{\\n[1]\\n\"x\"\\n\\n')\n"
        'sys.stdout.buffer.write(b\'{"event": 5}\\n{"event": "progress", "done": "x"}\\n\')\n'
        "sys.stdout.buffer.write(b'y' * 3_000_000)\n"
        'print(\'\\n{"event": "finished", "state": "complete"}\')'
    )
    with qtbot.waitSignal(sync.finished, timeout=20_000) as ended:
        sync.start({"token": TOKEN})
    assert ended.args[0].state == "complete"
    assert ended.args[1] is None


@pytest.mark.parametrize(
    ("ending", "state", "code"),
    [
        (
            'print(\'{"event": "fault", "code": "offline", "params": {"host": "webexapis.com"}}\'); sys.exit(1)',
            "failed",
            "offline",
        ),
        ('print(\'{"event": "fault", "code": "sign_in_needed"}\'); sys.exit(4)', "failed", "sign_in_needed"),
        ("sys.exit(5)", "busy", "sync_ended"),
        ("sys.exit(1)", "failed", "sync_ended"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "failed", "sync_ended"),
        ("sys.exit(0)", "complete", None),
    ],
)
def test_every_ending_is_told(
    sync: SyncController,
    script,
    qtbot: QtBot,
    ending: str,
    state: str,
    code: str | None,  # type: ignore[no-untyped-def]
) -> None:
    script(f"import sys; sys.stdin.readline(); {ending}")
    with qtbot.waitSignal(sync.finished, timeout=20_000) as ended:
        sync.start({"token": TOKEN})
    outcome, fault = ended.args
    assert outcome.state == state
    assert (fault.code if fault else None) == code


def test_cancel_closes_the_input(sync: SyncController, script, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    script('import sys; sys.stdin.readline(); print(\'{"event": "start"}\', flush=True); sys.stdin.read(); sys.exit(1)')
    begun = time.monotonic()
    with qtbot.waitSignal(sync.finished, timeout=20_000) as ended:
        sync.start({"token": TOKEN})
        qtbot.wait(300)
        sync.cancel()
    assert ended.args[0].state == "cancelled"
    assert ended.args[1].code == "cancelled"
    assert time.monotonic() - begun < 10


def test_a_child_that_will_not_stop_is_ended_by_force(
    sync: SyncController,
    script,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,  # type: ignore[no-untyped-def]
) -> None:
    monkeypatch.setattr(worker, "GRACE_MS", 600)
    script(
        "import sys, signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        'sys.stdin.readline(); print(\'{"event": "start"}\', flush=True); time.sleep(60)'
    )
    with qtbot.waitSignal(sync.finished, timeout=20_000) as ended:
        sync.start({"token": TOKEN})
        qtbot.wait(500)
        sync.cancel()
    assert ended.args[0].state == "cancelled"


def test_a_program_that_is_not_there_is_a_fault(
    sync: SyncController, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    with qtbot.waitSignal(sync.finished, timeout=20_000) as ended:
        sync.start({"token": TOKEN})
    assert ended.args[0].state == "failed"
    assert not sync.running


def test_close_leaves_no_child(sync: SyncController, script, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    script("import sys; sys.stdin.readline(); sys.stdin.read()")
    sync.start({"token": TOKEN})
    qtbot.wait(200)
    sync.close()
    assert not sync.running


@given(st.binary())
def test_no_bytes_break_the_reader(line: bytes) -> None:
    logging_off(lambda: progress_from(parse_line(line)))


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.floats() | st.text()))
def test_no_event_breaks_the_reader(event: dict[str, object]) -> None:
    progress = progress_from({**event, "event": "progress"})
    assert progress.done >= 0
    assert progress.share is None or 0 <= progress.share <= 1
    fault_from(event)


def logging_off(work) -> None:  # type: ignore[no-untyped-def]
    import logging

    logging.disable(logging.CRITICAL)
    try:
        work()
    finally:
        logging.disable(logging.NOTSET)


def test_an_unknown_fault_keeps_its_text() -> None:
    fault = fault_from({"code": "from_the_future", "text": "The moon is in the way.", "params": {"x": [1]}})
    assert "The moon is in the way." in fault.sentence()


# --- the sandbox ---------------------------------------------------------------------------------------------------


def test_a_ready_file_counts_once_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "ready.json"
    assert read_ready_file(path) == {}
    path.write_text('{"base_url": "http')
    assert read_ready_file(path) == {}
    path.write_text('{"base_url": "http://127.0.0.1:1/v1", "token": "t"}')
    assert read_ready_file(path)["token"] == "t"


@pytest.mark.slow
def test_the_real_sandbox_starts_and_its_secrets_do_not_stay(tmp_path: Path, qtbot: QtBot) -> None:
    sandbox = SandboxController(tmp_path)
    with qtbot.waitSignal(sandbox.ready, timeout=60_000) as told:
        sandbox.start(["--customers", "3"])
    assert told.args[0]["base_url"].startswith("http://127.0.0.1:")
    assert list(tmp_path.glob(".sandbox*")) == []
    sandbox.close()
    assert not sandbox.running


@pytest.mark.expects_log("the sandbox ended")
def test_a_sandbox_that_ends_early_is_a_fault(tmp_path: Path, script, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    script("import sys; sys.exit('no port')")
    sandbox = SandboxController(tmp_path)
    with qtbot.waitSignal(sandbox.failed, timeout=20_000) as told:
        sandbox.start(["--customers", "3"])
    assert told.args[0].code == "sample"
    assert not sandbox.running
