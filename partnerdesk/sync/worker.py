"""Runs the sync in a process of its own and tells the window how it goes. Knows QtCore; no widget, no HTTP, no SQL."""

from __future__ import annotations

import json
import logging
import os
import sys
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from partnerdesk.errors import EXIT_DONE, EXIT_PARTIAL, CancelledFault, Fault, SampleFault, SyncEndedFault
from partnerdesk.sync.worker_events import (
    Outcome,
    Progress,
    fault_from,
    parse_line,
    progress_from,
    read_ready_file,
    state_from_code,
)

log = logging.getLogger("worker")

GRACE_MS = 5_000
_LONGEST_REST = 1_000_000
_SECRET_WORDS = ("TOKEN", "SECRET", "PASSWORD", "PASSPHRASE", "CREDENTIAL", "APIKEY", "API_KEY", "PRIVATE_KEY")


class SyncController(QObject):
    """One sync at a time, as a child process.

    Signals: `started()`, `progressed(Progress)`, `promoted(dataset)`, `problem(dict)`, `settled(dict)` for a queued
    change, `finished(Outcome, Fault or None)`.
    """

    command: ClassVar[tuple[str, ...]] = ("sync",)
    settled = Signal(object)
    started = Signal()
    progressed = Signal(object)
    promoted = Signal(str)
    problem = Signal(object)
    finished = Signal(object, object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.account = ""
        """Name of the account to sync; empty: the usual one."""
        self._data_dir = data_dir
        self._process: QProcess | None = None
        self._reset()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_out_of_patience)

    def _reset(self) -> None:
        self._rest = b""
        self._errors = b""
        self._summary: dict[str, Any] = {}
        self._state = ""
        self._fault: Fault | None = None
        self._problems = 0
        self._cancelled = False
        self.progress = Progress("starting")

    @property
    def running(self) -> bool:
        """Whether a sync of this window is under way."""
        return self._process is not None

    def start(self, credentials: dict[str, str], *, base_url: str | None = None) -> bool:
        """Start a sync; False when one is running already.

        Args:
            credentials: `token` and, where the worker can't find the database key by itself, `db_key` in hex. They go
                through the child's standard input alone.
            base_url: address of the service where the account file does not have it yet.
        """
        if self._process is not None:
            return False
        self._reset()
        arguments = ["--account", self.account] if self.account else []
        arguments += [*self.command, "--progress", "jsonl", "--credentials-stdin"]
        if base_url:
            arguments += ["--base-url", base_url]
        process = child_process(self._data_dir, arguments, self)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_errors)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_process_error)
        self._process = process
        process.start()
        process.write(json.dumps(credentials).encode() + b"\n")
        self.started.emit()
        return True

    def cancel(self) -> None:
        """Ask the sync to stop: close its input, then a signal, then by force after five seconds."""
        if self._process is None:
            return
        self._cancelled = True
        self._process.closeWriteChannel()
        self._patience.start(GRACE_MS // 2)

    def close(self) -> None:
        """Stop the sync and wait for its end; for the end of the program."""
        if self._process is None:
            return
        self.cancel()
        if not self._process.waitForFinished(GRACE_MS // 2):
            self._process.terminate()
            if not self._process.waitForFinished(GRACE_MS // 2):
                self._process.kill()
                self._process.waitForFinished(GRACE_MS)

    def _on_out_of_patience(self) -> None:
        if self._process is None:
            return
        if self._process.property("asked") is None:
            self._process.setProperty("asked", True)
            self._process.terminate()
            self._patience.start(GRACE_MS // 2)
        else:
            self._process.kill()

    def _on_output(self) -> None:
        if self._process is None:
            return
        self._rest += self._process.readAllStandardOutput().data()
        *lines, self._rest = self._rest.split(b"\n")
        if len(self._rest) > _LONGEST_REST:
            self._rest = b""
        for line in lines:
            self._on_event(parse_line(line))

    def _on_errors(self) -> None:
        if self._process is not None:
            self._errors = (self._errors + self._process.readAllStandardError().data())[-8_000:]

    def _on_event(self, event: dict[str, Any]) -> None:
        kind = event.get("event")
        if kind == "progress":
            self.progress = progress_from(event)
            self.progressed.emit(self.progress)
        elif kind == "promoted":
            self.promoted.emit(str(event.get("dataset", "")))
        elif kind == "problem":
            self._problems += 1
            self.problem.emit(event)
        elif kind == "change":
            self.settled.emit(event)
        elif kind == "fault":
            self._fault = fault_from(event)
        elif kind == "finished":
            self._state = str(event.get("state", ""))
            self._summary = summary if isinstance(summary := event.get("summary"), dict) else {}
            problems = event.get("problems")
            self._problems = problems if isinstance(problems, int) else self._problems

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(Outcome("failed", {}), SyncEndedFault(detail=error.name))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        crashed = status == QProcess.ExitStatus.CrashExit
        if self._fault is None and self._errors and code not in {EXIT_DONE, EXIT_PARTIAL}:
            log.warning("the sync said: %s", self._errors.decode(errors="replace"))
        state = self._state or state_from_code(code)
        fault = self._fault
        if self._cancelled and (crashed or state not in {"complete", "partial"}):
            state, fault = "cancelled", CancelledFault()
        elif crashed and not self._state:
            state, fault = "failed", SyncEndedFault(detail=f"signal {code}")
        elif state in {"failed", "busy"} and fault is None:
            fault = SyncEndedFault(detail=f"exit code {code}")
        self._end(Outcome(state, self._summary, self._problems), fault)

    def _end(self, outcome: Outcome, fault: Fault | None) -> None:
        if self._process is None:
            return
        self._patience.stop()
        self._process.deleteLater()
        self._process = None
        self.finished.emit(outcome, fault)


class PushController(SyncController):
    """One push of the queued changes at a time, as a child process; its outcome reads as a sync's."""

    command: ClassVar[tuple[str, ...]] = ("changes", "push")


def child_process(data_dir: Path, arguments: list[str], parent: QObject) -> QProcess:
    """Return this same program as a child process, not started, with no secret in its environment."""
    process = QProcess(parent)
    frozen = bool(getattr(sys, "frozen", False))
    process.setProgram(sys.executable)
    process.setArguments([*([] if frozen else ["-m", "partnerdesk"]), "--data-dir", str(data_dir), *arguments])
    process.setProcessEnvironment(clean_environment())
    return process


def clean_environment() -> QProcessEnvironment:
    """Return this process's environment without anything that looks like a secret."""
    environment = QProcessEnvironment()
    for name, value in os.environ.items():
        if not any(word in name.upper() for word in _SECRET_WORDS):
            environment.insert(name, value)
    environment.insert("PYTHONUTF8", "1")
    environment.insert("PYTHONUNBUFFERED", "1")
    return environment


class SandboxController(QObject):
    """The sandbox partner as a child process, for sample data.

    Signals: `ready(dict)` with what the ready file held (base_url, token and the like), `failed(Fault)`.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None, *, purpose: str = "ready") -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._process: QProcess | None = None
        self._ending: list[QProcess] = []
        self._ready_file = data_dir / f".sandbox-{purpose}.json"
        self._tries = 0
        self._poll = QTimer(self)
        self._poll.setInterval(100)
        self._poll.timeout.connect(self._on_poll)

    @property
    def running(self) -> bool:
        """Whether the sandbox is up or on its way."""
        return self._process is not None

    def start(self, options: list[str], *, patience_s: int = 60) -> None:
        """Start the sandbox on a free port of this computer; `ready` or `failed` follows.

        Args:
            options: of `partnerdesk sandbox`, saying which partner it is.
            patience_s: seconds until it counts as failed.
        """
        self.close()  # one that is still ending may write the ready file
        self._ready_file.unlink(missing_ok=True)
        arguments = ["sandbox", "--port", "0", *options]
        arguments += ["--ready-file", str(self._ready_file), "--until-stdin-closes"]
        self._process = child_process(self._data_dir, arguments, self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_process_error)
        self._process.start()
        self._tries = patience_s * 10
        self._poll.start()

    def stop(self) -> None:
        """Ask the sandbox to end and go on; it is ended by force when it takes too long."""
        self._poll.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._on_finished)
        process.finished.connect(self._on_ended)
        self._ending.append(process)
        process.closeWriteChannel()
        QTimer.singleShot(GRACE_MS // 2, process, process.kill)

    def close(self) -> None:
        """Stop the sandbox and wait for its end; for the end of the program."""
        self.stop()
        for process in self._ending:
            process.finished.disconnect(self._on_ended)
            if not process.waitForFinished(GRACE_MS // 2):
                process.kill()
                process.waitForFinished(GRACE_MS)
            process.deleteLater()
        self._ending.clear()

    def _on_ended(self) -> None:
        over = [process for process in self._ending if process.state() == QProcess.ProcessState.NotRunning]
        self._ending = [process for process in self._ending if process not in over]
        for process in over:
            process.deleteLater()

    def _on_poll(self) -> None:
        self._tries -= 1
        told = read_ready_file(self._ready_file)
        if told:
            self._poll.stop()
            self._ready_file.unlink(missing_ok=True)
            self.ready.emit(told)
        elif self._tries <= 0:
            self.stop()
            self.failed.emit(SampleFault(detail="timeout"))

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._on_finished()

    def _on_finished(self) -> None:
        self._poll.stop()
        process, self._process = self._process, None
        if process is None:
            return
        words = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        log.warning("the sandbox ended: %s", words[-2_000:])
        process.deleteLater()
        self.failed.emit(SampleFault(detail=f"exit code {process.exitCode()}"))
