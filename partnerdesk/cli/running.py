"""Runs a command's work where it can be stopped: by a signal, or by the end of standard input. Knows no work.

What it shows are events as JSON lines, or a bar and a summary in words, or the summary as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any, Generic, TypeVar

from partnerdesk.cli.streams import wait_for_end
from partnerdesk.errors import EXIT_FAILED, Fault, WrongUseFault
from partnerdesk.sync.cancel import Cancel

Result = TypeVar("Result")
Event = dict[str, Any]
Work = Callable[[dict[str, str], Cancel, Callable[[Event], None]], Result]
"""Gets the credentials of standard input, what stops it, and who listens to its events."""

_LONGEST_CREDENTIALS = 64 * 1024
_STDIN = 0
_WAIT_SECONDS = 0.1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of a command that asks the service, can be watched and can be stopped."""
    parser.add_argument("--token-env", metavar="NAME", help="take the access token from this environment variable")
    parser.add_argument(
        "--credentials-stdin",
        action="store_true",
        help='read one line {"token": …, "db_key": …} from standard input, and stop when standard input ends',
    )
    parser.add_argument("--cancel-on-eof", action="store_true", help="stop when standard input ends")
    parser.add_argument("--progress", choices=["jsonl"], help="write each event as one line of JSON")


def run_stoppable(options: argparse.Namespace, work: Work[Result], show: type[Show[Result]]) -> int:
    """Do the work, show how it goes and how it ends; return the exit code."""
    cancel = Cancel()
    credentials = read_credentials() if options.credentials_stdin else {}
    if (options.credentials_stdin or options.cancel_on_eof) and not sys.stdin.isatty():
        threading.Thread(target=_cancel_at_end_of_input, args=[cancel], daemon=True).start()
    shown = show(options, cancel)
    outcome: Outcome[Result] = Outcome()
    restore = _cancel_on_signals(cancel)
    try:
        # Signals reach the first thread alone, and only between two steps of Python: so the work is done in another,
        # where even one long statement of the database can be interrupted.
        worker = threading.Thread(target=outcome.of, args=[lambda: work(credentials, cancel, shown.event)])
        worker.start()
        while worker.is_alive():
            worker.join(_WAIT_SECONDS)
    finally:
        restore()
        shown.close()
    code = shown.outcome(outcome)
    _leave_if_threads_hang(code)
    return code


def read_credentials(read: Callable[[int, int], bytes] = os.read) -> dict[str, str]:
    """Return the JSON object in the first line of standard input.

    It is read byte by byte past Python's own buffers: what follows the line is another thread's to watch.

    Raises:
        WrongUseFault: there is no such line. The fault shows nothing of it.
    """
    line = b""
    while not line.endswith(b"\n") and len(line) < _LONGEST_CREDENTIALS:
        part = read(_STDIN, 1)
        if not part:
            break
        line += part
    try:
        found = json.loads(line)
    except ValueError:
        found = None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise WrongUseFault(detail="--credentials-stdin needs one line of JSON on standard input.")
    return found


class Outcome(Generic[Result]):
    """What the working thread ended with."""

    def __init__(self) -> None:
        self.result: Result | None = None
        self.error: BaseException | None = None

    def of(self, work: Callable[[], Result]) -> None:
        """Do the work."""
        try:
            self.result = work()
        except BaseException as error:  # carried over to the thread that prints
            self.error = error


class Show(Generic[Result]):
    """What a command writes. A command says in `ended` how its result reads."""

    def __init__(self, options: argparse.Namespace, cancel: Cancel) -> None:
        from partnerdesk.cli.sync_text import Bar
        from partnerdesk.sync.progress import JsonLines

        self.as_json = bool(options.json)
        self.lines = JsonLines(sys.stdout.buffer) if options.progress == "jsonl" else None
        self.notices: list[str] = []
        self._bar = Bar(sys.stderr) if self.lines is None and sys.stderr.isatty() else None
        self._cancel = cancel

    def ended(self, result: Result) -> int:
        """Show a result; return the exit code."""
        raise NotImplementedError

    def event(self, event: Event) -> None:
        """Show one event; nobody listening means that nobody wants the work."""
        if event["event"] == "notice":
            self.notices.append(event["text"])
        try:
            if self.lines is not None:
                self.lines(event)
            elif self._bar is not None:
                self._bar.event(event)
        except (OSError, ValueError):
            self.lines = self._bar = None
            self._cancel.set()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()

    def outcome(self, outcome: Outcome[Result]) -> int:
        """Show how it ended; return the exit code."""
        if outcome.result is not None:
            return self.ended(outcome.result)
        error = outcome.error
        if not isinstance(error, Fault):
            raise error or RuntimeError("the work ended without a result")
        return self._stopped(error)

    def _stopped(self, fault: Fault) -> int:
        from partnerdesk.cli import report

        if self.lines is None:
            for notice in self.notices:
                print(notice, file=sys.stderr)
            report(fault, as_json=self.as_json)
        else:
            told = {"code": fault.code, "params": fault.params, "text": fault.sentence(), "step": fault.next_step()}
            self.event({"event": "fault", **told})
            self.event({"event": "finished", "state": _state(fault), "summary": {}})
        return fault.exit_code if fault.exit_code else EXIT_FAILED


def _state(fault: Fault) -> str:
    return fault.code if fault.code in {"cancelled", "busy"} else "failed"


def _cancel_at_end_of_input(cancel: Cancel) -> None:
    wait_for_end()
    cancel.set()


def _cancel_on_signals(cancel: Cancel) -> Callable[[], None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        cancel.set()

    if threading.current_thread() is not threading.main_thread():
        return lambda: None
    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    numbers = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {number: signal.signal(number, stop) for number in numbers}

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    return restore


def _leave_if_threads_hang(code: int) -> None:
    # A connection that is just being made can't be interrupted, and Python would wait for its thread at the end.
    from partnerdesk.sync.fetcher import THREADS

    if any(thread.name.startswith(THREADS) for thread in threading.enumerate()):
        for thread in threading.enumerate():
            if thread.name.startswith(THREADS):
                thread.join(timeout=0.1)
        if any(thread.name.startswith(THREADS) for thread in threading.enumerate()):
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)
