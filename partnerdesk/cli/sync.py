"""`partnerdesk sync`: refreshes the replica from the service, with progress, cancel and exit codes. No Qt, no SQL."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from types import FrameType
from typing import TYPE_CHECKING, Any

from partnerdesk.cli.common import data_folder, passphrase, print_json, secret_from_env
from partnerdesk.errors import (
    EXIT_DONE,
    EXIT_FAILED,
    EXIT_PARTIAL,
    Fault,
    NoAccountFault,
    SignInNeededFault,
    WrongUseFault,
    fault_from_os,
)
from partnerdesk.paths import AccountFolder, make_private
from partnerdesk.sync.cancel import Cancel

if TYPE_CHECKING:
    from partnerdesk.replica.key import DatabaseKey
    from partnerdesk.sync.client import Tokens
    from partnerdesk.sync.pipeline import Result
    from partnerdesk.sync.progress import Sink

_LONGEST_CREDENTIALS = 64 * 1024
_STDIN = 0
_WAIT_SECONDS = 0.1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--base-url", metavar="URL", help="address of the service; needed the first time alone")
    parser.add_argument("--token-env", metavar="NAME", help="take the access token from this environment variable")
    parser.add_argument(
        "--credentials-stdin",
        action="store_true",
        help='read one line {"token": …, "db_key": …} from standard input, and stop when standard input ends',
    )
    parser.add_argument("--cancel-on-eof", action="store_true", help="stop when standard input ends")
    parser.add_argument("--progress", choices=["jsonl"], help="write each event as one line of JSON")


def run(options: argparse.Namespace) -> int:
    """Sync once; return the exit code."""
    cancel = Cancel()
    credentials = read_credentials() if options.credentials_stdin else {}
    if (options.credentials_stdin or options.cancel_on_eof) and not sys.stdin.isatty():
        threading.Thread(target=_cancel_at_end_of_input, args=[cancel], daemon=True).start()
    show = _Show(options, cancel)
    outcome = _Outcome()
    restore = _cancel_on_signals(cancel)
    try:
        # Signals reach the first thread alone, and only between two steps of Python: so the work is done in another,
        # where even one long statement of the database can be interrupted.
        worker = threading.Thread(target=outcome.of, args=[lambda: sync(options, credentials, cancel, show.event)])
        worker.start()
        while worker.is_alive():
            worker.join(_WAIT_SECONDS)
    finally:
        restore()
        show.close()
    code = show.outcome(outcome)
    _leave_if_threads_hang(code)
    return code


def sync(options: argparse.Namespace, credentials: dict[str, str], cancel: Cancel, sink: Sink) -> Result:
    """Sync the account of a data folder.

    Args:
        options: of the command line.
        credentials: `token` and `db_key`, where they came by standard input.
        cancel: stops it.
        sink: gets every event.

    Raises:
        Fault: see `Pipeline.run`; also BusyFault, DiskFullFault, ReadOnlyFault and those of opening the replica.
    """
    from partnerdesk.account import ensure_account, load_account
    from partnerdesk.cli.sync_files import open_desk, open_replica, proving, tell_clock, tell_notices
    from partnerdesk.sync.addresses import api_address
    from partnerdesk.sync.client import Client
    from partnerdesk.sync.disk import check_space
    from partnerdesk.sync.lock import sync_lock
    from partnerdesk.sync.pipeline import Pipeline
    from partnerdesk.sync.progress import Progress
    from partnerdesk.sync.report_profiles import read_settings
    from partnerdesk.sync.reports import ReportInputs

    folder = data_folder(options).account()
    known = load_account(folder)
    base_url = options.base_url or (known.base_url if known else None)
    if not base_url:
        raise NoAccountFault(folder=str(folder.root))
    base_url = api_address(base_url)
    tokens = _tokens(options, credentials)
    _make_folder(folder)
    with sync_lock(folder.sync_lock):
        ensure_account(folder, base_url)
        check_space(folder.replica)
        key = _key(folder, options, credentials)
        problems: list[dict[str, Any]] = []
        with open_replica(folder, key, cancel) as replica, open_desk(folder, key, problems) as desk:
            tell_notices(replica, sink)
            client = Client(base_url, tokens, cancel)
            settings = read_settings(data_folder(options).settings_file)
            reports = ReportInputs(replica, desk, folder.downloads, settings)
            progress = Progress(proving(sink, folder, base_url))
            try:
                result = Pipeline(replica, client, progress, cancel, folder=str(folder.root), reports=reports).run()
            finally:
                client.close()
            tell_clock(replica, sink)
            return replace(result, problems=[*result.problems, *problems])


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


def _tokens(options: argparse.Namespace, credentials: dict[str, str]) -> Tokens:
    from partnerdesk.sync.client import StaticTokens

    token = secret_from_env(options.token_env, "--token-env") if options.token_env else credentials.get("token")
    if not token:
        raise SignInNeededFault
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise WrongUseFault(detail="The access token has characters that no token has.")
    return StaticTokens(token)


def _key(folder: AccountFolder, options: argparse.Namespace, credentials: dict[str, str]) -> DatabaseKey:
    from partnerdesk.credentials import find_key
    from partnerdesk.replica.key import DatabaseKey

    given = credentials.get("db_key")
    if not given:
        return find_key(folder, passphrase=passphrase(options), create=True)
    try:
        return DatabaseKey.from_hex(given)
    except ValueError:
        raise WrongUseFault(detail="The database key on standard input has the wrong form.") from None


def _make_folder(folder: AccountFolder) -> None:
    try:
        make_private(folder.root)
    except OSError as error:
        raise fault_from_os(error, folder.root) from error


def _cancel_at_end_of_input(cancel: Cancel) -> None:
    try:
        while os.read(_STDIN, 4096):
            pass
    except OSError:
        pass
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


class _Outcome:
    """What the working thread ended with."""

    def __init__(self) -> None:
        self.result: Result | None = None
        self.error: BaseException | None = None

    def of(self, work: Callable[[], Result]) -> None:
        try:
            self.result = work()
        except BaseException as error:  # carried over to the thread that prints
            self.error = error


class _Show:
    """What this command writes: events as JSON lines, or a bar and a summary in words, or the summary as JSON."""

    def __init__(self, options: argparse.Namespace, cancel: Cancel) -> None:
        from partnerdesk.cli.sync_text import Bar
        from partnerdesk.sync.progress import JsonLines

        self._json = bool(options.json)
        self._lines = JsonLines(sys.stdout.buffer) if options.progress == "jsonl" else None
        self._bar = Bar(sys.stderr) if self._lines is None and sys.stderr.isatty() else None
        self._cancel = cancel
        self._notices: list[str] = []

    def event(self, event: dict[str, Any]) -> None:
        """Show one event; nobody listening means that nobody wants the sync."""
        if event["event"] == "notice":
            self._notices.append(event["text"])
        try:
            if self._lines is not None:
                self._lines(event)
            elif self._bar is not None:
                self._bar.event(event)
        except (OSError, ValueError):
            self._lines = self._bar = None
            self._cancel.set()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()

    def outcome(self, outcome: _Outcome) -> int:
        """Show how it ended; return the exit code."""
        if outcome.result is not None:
            return self._ended(outcome.result)
        error = outcome.error
        if not isinstance(error, Fault):
            raise error or RuntimeError("the sync ended without a result")
        return self._stopped(error)

    def _ended(self, result: Result) -> int:
        from partnerdesk.cli.sync_text import summary_lines

        report = {"state": result.state, "run": result.run_id, "summary": result.summary, "problems": result.problems}
        report["notices"] = self._notices
        if self._lines is not None:
            self.event({"event": "finished", **report, "problems": len(result.problems)})
        elif self._json:
            print_json(report)
        else:
            print("\n".join([*summary_lines(result), *self._notices]))
        return EXIT_PARTIAL if result.state == "partial" else EXIT_DONE

    def _stopped(self, fault: Fault) -> int:
        from partnerdesk.cli import report

        if self._lines is None:
            for notice in self._notices:
                print(notice, file=sys.stderr)
            report(fault, as_json=self._json)
        else:
            told = {"code": fault.code, "params": fault.params, "text": fault.sentence(), "step": fault.next_step()}
            self.event({"event": "fault", **told})
            self.event({"event": "finished", "state": _state(fault), "summary": {}})
        return fault.exit_code if fault.exit_code else EXIT_FAILED


def _state(fault: Fault) -> str:
    return fault.code if fault.code in {"cancelled", "busy"} else "failed"
