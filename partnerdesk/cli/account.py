"""`partnerdesk account`: sign in, sign out, who it is, the proxy's password. Knows no way of keeping a secret."""

from __future__ import annotations

import argparse
import getpass
import sys
import webbrowser
from typing import Any

from partnerdesk.cli.common import data_folder, passphrase, print_json, secret_from_env
from partnerdesk.errors import EXIT_DONE, NoAccountFault, WrongUseFault
from partnerdesk.paths import AccountFolder

_HIGHEST_PORT = 65_535
_LOWEST_PORT = 1_024


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    from partnerdesk.cli import add_common

    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("show", help="tell how this account signs in")
    actions.add_parser("list", help="list the accounts of the data folder")
    call = actions.add_parser("title", help="call this account something else in the window")
    call.add_argument("title", metavar="TITLE")
    enter = actions.add_parser("sign-in", help="sign in with your own Integration, in the system's browser")
    enter.add_argument("--base-url", metavar="URL", help="address of the service; needed the first time alone")
    enter.add_argument("--client-id", required=True, metavar="ID", help="of your Integration")
    enter.add_argument("--client-secret-env", metavar="NAME", help="the client secret is in this environment variable")
    enter.add_argument("--port", type=int, metavar="N", help="port of the redirect address (6001)")
    enter.add_argument("--write", action="store_true", help="ask also for the right to assign administrators")
    enter.add_argument("--no-browser", action="store_true", help="print the address instead of opening it")
    leave = actions.add_parser("sign-out", help="remove tokens and the key of the data from the keyring")
    how = leave.add_mutually_exclusive_group()
    how.add_argument("--keep-key", action="store_true", help="leave the key, so that the data stays readable here")
    how.add_argument("--erase", action="store_true", help="remove the data and all backups too")
    proxy = actions.add_parser("proxy", help="keep the user name and password of the proxy in the keyring")
    proxy.add_argument("--user", metavar="NAME", help="the user name; without it what is kept is forgotten")
    proxy.add_argument("--password-env", metavar="NAME", help="the password is in this environment variable")
    for each in actions.choices.values():
        add_common(each, default=argparse.SUPPRESS)


def run(options: argparse.Namespace) -> int:
    """Do what was asked; return the exit code.

    Raises:
        Fault: see `sign_in` and `credentials_sign_in`.
    """
    if options.action == "list":
        return _list(options)
    actions = {"show": _show, "title": _title, "sign-in": _sign_in, "sign-out": _sign_out, "proxy": _proxy}
    return actions[options.action](options, data_folder(options).account())


def _show(options: argparse.Namespace, folder: AccountFolder) -> int:
    from partnerdesk.account import load_account
    from partnerdesk.sign_in_file import load_note

    account = load_account(folder)
    if account is None:
        raise NoAccountFault(folder=str(folder.root))
    note = load_note(folder)
    told: dict[str, Any] = {
        "account": folder.name,
        "kind": account.kind,
        "base_url": account.base_url,
        "client_id": note.client_id if note else None,
        "scopes": list(note.scopes) if note else [],
        "sign_in": "none" if note is None else "needed" if note.needed else "kept",
    }
    if options.json:
        print_json(told)
    else:
        words = {"none": "no sign-in is kept", "needed": "it must sign in anew", "kept": "its sign-in is kept"}
        print(f"{folder.name}: {account.base_url}, {words[told['sign_in']]}.")
    return EXIT_DONE


def _list(options: argparse.Namespace) -> int:
    from partnerdesk.accounts import list_accounts
    from partnerdesk.sign_in import has_sign_in

    lines = list_accounts(data_folder(options))
    if options.json:
        print_json(
            [
                {
                    "account": line.folder.name,
                    "title": line.title,
                    "kind": line.account.kind if line.account else None,
                    "base_url": line.account.base_url if line.account else None,
                    "signed_in": has_sign_in(line.folder),
                    "fault": line.fault.code if line.fault else None,
                }
                for line in lines
            ]
        )
        return EXIT_DONE
    if not lines:
        print("There is no account yet.")
    for line in lines:
        told = line.fault.sentence() if line.fault else line.account.base_url if line.account else ""
        print(f"{line.folder.name}: {line.title}, {told}")
    return EXIT_DONE


def _title(options: argparse.Namespace, folder: AccountFolder) -> int:
    from partnerdesk.accounts import retitle

    account = retitle(folder, options.title)
    if options.json:
        print_json({"account": folder.name, "title": account.title})
    else:
        print(f"{folder.name} is called {account.title or folder.name}.")
    return EXIT_DONE


def _sign_in(options: argparse.Namespace, folder: AccountFolder) -> int:
    from partnerdesk.account import ensure_account, load_account
    from partnerdesk.credentials import find_key
    from partnerdesk.credentials_sign_in import keep_sign_in
    from partnerdesk.sign_in import look_who, proxy_login_for, sign_in
    from partnerdesk.sync.addresses import api_address
    from partnerdesk.sync.cancel import Cancel
    from partnerdesk.sync.integration import ADMIN_SCOPE, DEFAULT_PORT, USUAL_SCOPES, Integration

    known = load_account(folder)
    base_url = options.base_url or (known.base_url if known else None)
    if not base_url:
        raise NoAccountFault(folder=str(folder.root))
    base_url, cancel = api_address(base_url), Cancel()
    port = options.port or DEFAULT_PORT
    if not _LOWEST_PORT <= port <= _HIGHEST_PORT:
        raise WrongUseFault(detail=f"--port must be {_LOWEST_PORT} to {_HIGHEST_PORT}.")
    secret = _secret(options.client_secret_env, "--client-secret-env", "Client secret: ")
    scopes = (*USUAL_SCOPES, ADMIN_SCOPE) if options.write else USUAL_SCOPES
    integration = Integration(options.client_id, secret, port, scopes)
    login = proxy_login_for(folder, base_url)
    grant = sign_in(base_url, integration, _browser(options), cancel, login=login)
    who = look_who(base_url, grant.access, cancel, login)
    ensure_account(folder, base_url)
    find_key(folder, passphrase=passphrase(options), create=True)
    keep_sign_in(folder, integration, grant)
    roles = [name for _key, name in who.roles or ()]
    if options.json:
        print_json({"name": who.name, "organization": who.organization, "roles": roles})
    else:
        print(f"Signed in as {who.name} of {who.organization} ({', '.join(roles) or 'roles not known'}).")
    return EXIT_DONE


def _sign_out(options: argparse.Namespace, folder: AccountFolder) -> int:
    from partnerdesk.lock import sync_lock
    from partnerdesk.sign_in import Leave, sign_out

    leave = Leave.ALL if options.erase else Leave.TOKENS if options.keep_key else Leave.KEY
    window = data_folder(options).window_lock
    if window.parent.is_dir():
        with sync_lock(window):  # an open window would go on with files and secrets that are gone
            sign_out(folder, leave)
    else:
        sign_out(folder, leave)
    if options.json:
        print_json({"signed_out": folder.name, "erased": options.erase})
    else:
        print("Signed out; nothing of this account is left." if options.erase else "Signed out.")
    return EXIT_DONE


def _proxy(options: argparse.Namespace, folder: AccountFolder) -> int:
    from partnerdesk.credentials_sign_in import keep_proxy_login
    from partnerdesk.sync.transport import ProxyLogin

    login = None
    if options.user:
        login = ProxyLogin(options.user, _secret(options.password_env, "--password-env", "Password of the proxy: "))
    keep_proxy_login(folder, login)
    if options.json:
        print_json({"proxy_user": options.user})
    else:
        print("The proxy's password is kept in the keyring." if login else "The proxy's password is forgotten.")
    return EXIT_DONE


def _browser(options: argparse.Namespace) -> Any:
    def tell(address: str) -> bool:
        print(f"Open this address in a browser on this computer:\n{address}", file=sys.stderr, flush=True)
        return True

    return tell if options.no_browser else webbrowser.open


def _secret(name: str | None, option: str, prompt: str) -> str:
    if name:
        return secret_from_env(name, option)
    if not sys.stdin.isatty():
        raise WrongUseFault(detail=f"There is no terminal to ask on; use {option} NAME.")
    typed = getpass.getpass(prompt)
    if not typed:
        raise WrongUseFault(detail="Nothing was typed.")
    return typed
