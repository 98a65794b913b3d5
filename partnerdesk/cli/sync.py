"""`partnerdesk sync`: refreshes the replica from the service, with progress, cancel and exit codes. No Qt, no SQL."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
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
    from partnerdesk.sync.client import Client, Tokens
    from partnerdesk.sync.pipeline import Result
    from partnerdesk.sync.progress import Sink
    from partnerdesk.sync.transport import ProxyLogin


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
    from partnerdesk.sign_in import has_sign_in
    from partnerdesk.sync.addresses import api_address
    from partnerdesk.sync.disk import check_space
    from partnerdesk.sync.lock import sync_lock
    from partnerdesk.sync.pipeline import Pipeline
    from partnerdesk.sync.progress import Progress
    from partnerdesk.sync.report_profiles import read_settings
    from partnerdesk.sync.reports import ReportInputs
    from partnerdesk.sync.sign_in_faults import NoSignInFault

    folder = data_folder(options).account()
    known = load_account(folder)
    base_url = options.base_url or (known.base_url if known else None)
    if not base_url:
        raise NoAccountFault(folder=str(folder.root))
    base_url = api_address(base_url)
    if not (options.token_env or credentials.get("token") or has_sign_in(folder)):
        raise NoSignInFault
    _make_folder(folder)
    with sync_lock(folder.sync_lock):
        ensure_account(folder, base_url)
        check_space(folder.replica)
        key = key_of(folder, options, credentials)
        problems: list[dict[str, Any]] = []
        with (
            client_of(options, credentials, folder, base_url, cancel) as client,
            open_replica(folder, key, cancel) as replica,
            open_desk(folder, key, problems) as desk,
        ):
            tell_notices(replica, sink)
            settings = read_settings(data_folder(options).settings_file)
            reports = ReportInputs(replica, desk, folder.downloads, settings)
            progress = Progress(proving(sink, folder, base_url))
            pipeline = Pipeline(replica, client, progress, cancel, folder=str(folder.root), reports=reports, desk=desk)
            result = pipeline.run()
            tell_clock(replica, sink)
            return replace(result, problems=[*result.problems, *problems])


@contextmanager
def client_of(
    options: argparse.Namespace, credentials: dict[str, str], folder: AccountFolder, base_url: str, cancel: Cancel
) -> Iterator[Client]:
    """Give a client of the account's service, signed in with the token that was given, else with the kept sign-in.

    Raises:
        NoSignInFault: there is neither.
        WrongUseFault: what was given can be no token.
        KeyringLockedFault, KeyringFault: the keyring does not give the kept sign-in.
    """
    from partnerdesk.sign_in import proxy_login_for
    from partnerdesk.sign_in_file import mark_needed
    from partnerdesk.sync.client import Client
    from partnerdesk.sync.tokens import OAuthTokens

    login = proxy_login_for(folder, base_url)
    tokens = tokens_of(options, credentials, folder, base_url, cancel, login)
    client = Client(base_url, tokens, cancel, proxy_login=login)
    try:
        yield client
    except SignInNeededFault:
        if isinstance(tokens, OAuthTokens):
            mark_needed(folder)
        raise
    finally:
        client.close()


def tokens_of(
    options: argparse.Namespace,
    credentials: dict[str, str],
    folder: AccountFolder,
    base_url: str,
    cancel: Cancel,
    login: ProxyLogin | None = None,
) -> Tokens:
    """Return where access tokens come from.

    Raises:
        NoSignInFault: nowhere.
        Fault: see `client_of`.
    """
    from partnerdesk.sign_in import kept_tokens
    from partnerdesk.sync.client import StaticTokens

    token = secret_from_env(options.token_env, "--token-env") if options.token_env else credentials.get("token")
    if not token:
        return kept_tokens(folder, base_url, cancel, login)
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
