"""`partnerdesk backup`: lists, makes, checks and puts back the copies of an account's files."""

from __future__ import annotations

import argparse
from contextlib import nullcontext
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from partnerdesk.cli.common import data_folder, passphrase, print_json
from partnerdesk.errors import EXIT_DONE, EXIT_FAILED, NoAccountFault
from partnerdesk.weeks import as_datetime

if TYPE_CHECKING:
    from partnerdesk.backups import Copy
    from partnerdesk.replica.copy_facts import CopyFacts

_WORDS = {
    "sync": "weekly, by a sync",
    "daily": "daily",
    "made": "asked for",
    "replaced": "before a restore",
    "upgrade": "before an upgrade",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command can do."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="tell which copies there are")
    actions.add_parser("make", help="copy both files now and check the copies")
    check = actions.add_parser("check", help="open copies and check every page of them")
    check.add_argument("names", nargs="*", metavar="NAME", help="some copies (all)")
    restore = actions.add_parser("restore", help="put a copy in the place of its file")
    restore.add_argument("name", metavar="NAME")
    restore.add_argument("--dry-run", action="store_true", help="tell what it would replace and change nothing")


def run(options: argparse.Namespace) -> int:
    """Do what the action says; return the exit code: 1 when a checked copy is damaged.

    Raises:
        NoAccountFault: the folder has none.
        NoSuchCopyFault, DamagedCopyFault, NewerFileFault: the copy is none to restore.
        BusyFault: the window is open, or a sync is at work.
    """
    from partnerdesk import backups
    from partnerdesk.account import load_account
    from partnerdesk.credentials import find_key

    data = data_folder(options)
    folder = data.account()
    if load_account(folder) is None:
        raise NoAccountFault(folder=str(folder.root))
    if options.action == "list":
        _tell(options, backups.list_copies(folder))
        return EXIT_DONE
    key = find_key(folder, passphrase=passphrase(options))
    if options.action == "make":
        _tell(options, backups.make_copies(folder, key))
        return EXIT_DONE
    if options.action == "check":
        names = options.names or [copy.name for copy in backups.list_copies(folder)]
        found = [backups.check_copy(folder, key, name) for name in names]
        _tell(options, found)
        return EXIT_DONE if all(copy.good for copy in found) else EXIT_FAILED
    return _restore(options)


def _restore(options: argparse.Namespace) -> int:
    from partnerdesk import backups
    from partnerdesk.credentials import find_key
    from partnerdesk.lock import sync_lock

    data = data_folder(options)
    folder = data.account()
    key = find_key(folder, passphrase=passphrase(options))
    # The open window has the files: there, the settings restore.
    with nullcontext() if options.dry_run else sync_lock(data.window_lock):
        told = backups.preview(folder, key, options.name)
        kept = None if options.dry_run else backups.restore(folder, key, options.name)
    if options.json:
        before = told.before and asdict(told.before)
        print_json({"copy": _plain(told.copy), "before": before, "after": asdict(told.after), "kept": kept})
        return EXIT_DONE
    print(f"before: {_facts(told.before) if told.before else 'cannot be read'}")
    print(f"after:  {_facts(told.after)}")
    if kept is not None:
        print(f"Restored. The file before is kept as {kept}." if kept else "Restored. There was no file before.")
    return EXIT_DONE


def _tell(options: argparse.Namespace, copies: list[Copy]) -> None:
    if options.json:
        print_json({"copies": [_plain(copy) for copy in copies]})
        return
    if not copies:
        print("There are no copies yet.")
    for copy in copies:
        state = "good" if copy.good else "DAMAGED"
        why = _WORDS[copy.reason]
        print(f"{copy.name}  {copy.bytes / 1_000_000:.1f} MB  {why}  {state}, checked {_moment(copy.checked_at)}")


def _plain(copy: Copy) -> dict[str, Any]:
    return {**asdict(copy), "made_at": _moment(copy.made_at), "checked_at": _moment(copy.checked_at)}


def _facts(facts: CopyFacts) -> str:
    told = {**asdict(facts), "synced_at": facts.synced_at and _moment(facts.synced_at)}
    return ", ".join(f"{name} {value}" for name, value in told.items() if value is not None)


def _moment(seconds: int) -> str:
    return as_datetime(seconds).strftime("%Y-%m-%dT%H:%M:%SZ")
