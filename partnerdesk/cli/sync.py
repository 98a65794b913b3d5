"""`partnerdesk sync`: refreshes the replica from the service, with progress, cancel and exit codes. No Qt, no SQL."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from partnerdesk.cli import running
from partnerdesk.cli.common import data_folder, passphrase, print_json, secret_from_env
from partnerdesk.errors import (
    EXIT_DONE,
    EXIT_PARTIAL,
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


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--base-url", metavar="URL", help="address of the service; needed the first time alone")
    running.add_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Sync once; return the exit code."""
    return running.run_stoppable(
        options, lambda credentials, cancel, sink: sync(options, credentials, cancel, sink), Show
    )


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
    tokens = tokens_of(options, credentials)
    _make_folder(folder)
    with sync_lock(folder.sync_lock):
        ensure_account(folder, base_url)
        check_space(folder.replica)
        key = key_of(folder, options, credentials)
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


def tokens_of(options: argparse.Namespace, credentials: dict[str, str]) -> Tokens:
    """Return where access tokens come from.

    Raises:
        SignInNeededFault: there is none.
        WrongUseFault: it can be no token.
    """
    from partnerdesk.sync.client import StaticTokens

    token = secret_from_env(options.token_env, "--token-env") if options.token_env else credentials.get("token")
    if not token:
        raise SignInNeededFault
    if not (token.isascii() and token.isprintable()) or " " in token:
        raise WrongUseFault(detail="The access token has characters that no token has.")
    return StaticTokens(token)


def key_of(folder: AccountFolder, options: argparse.Namespace, credentials: dict[str, str]) -> DatabaseKey:
    """Return the key of the account's files, made where there is none.

    Raises:
        WrongUseFault: the key that was given has the wrong form.
        Fault: it can't be found (see `credentials`).
    """
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


class Show(running.Show["Result"]):
    """What this command writes at the end."""

    def ended(self, result: Result) -> int:
        """Show a finished sync; return the exit code."""
        from partnerdesk.cli.sync_text import summary_lines

        report = {"state": result.state, "run": result.run_id, "summary": result.summary, "problems": result.problems}
        report["notices"] = self.notices
        if self.lines is not None:
            self.event({"event": "finished", **report, "problems": len(result.problems)})
        elif self.as_json:
            print_json(report)
        else:
            print("\n".join([*summary_lines(result), *self.notices]))
        return EXIT_PARTIAL if result.state == "partial" else EXIT_DONE
