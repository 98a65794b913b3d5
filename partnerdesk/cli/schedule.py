"""`partnerdesk schedule`: the weekly sync with the window closed, registered with the operating system."""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from partnerdesk.cli.common import data_folder, passphrase, print_json
from partnerdesk.errors import EXIT_DONE, Fault, NoAccountFault, WrongUseFault

if TYPE_CHECKING:
    from partnerdesk.paths import AccountFolder, DataFolder
    from partnerdesk.settings import SettingsStore
    from partnerdesk.sync.schedule import Conditions, Decision

_RECENT_RUNS = 100
_LONGEST_PAUSE_DAYS = 366
_WORDS = {
    "start": "due now",
    "waiting": "nothing to do before",
    "paused": "paused until",
    "off": "switched off in the settings",
    "offline": "due; this computer has no network",
    "metered": "due; the connection costs by volume",
    "no_sign_in": "due; the service needs a new sign-in",
    "running": "a sync is running",
    "sample": "sample data: synced when you ask for it",
}


@dataclass(frozen=True)
class Plan:
    """An account and what its schedule says."""

    folder: AccountFolder
    decision: Decision | None
    """None: sample data, which have no schedule."""
    fault: Fault | None = None

    @property
    def state(self) -> str:
        """Key of what the schedule says."""
        if self.fault is not None:
            return "fault"
        return "sample" if self.decision is None else self.decision.state


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command can do."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("show", help="tell when the next sync is due and whether it is registered")
    actions.add_parser("install", help="register the hourly check with the operating system")
    actions.add_parser("remove", help="take it away again")
    actions.add_parser("run", help="sync every account that is due; what the operating system starts")
    pause = actions.add_parser("pause", help="start no sync by itself for some days")
    pause.add_argument("--days", type=int, required=True, metavar="N", help="1 to 366")
    actions.add_parser("resume", help="end the pause")


def run(options: argparse.Namespace) -> int:
    """Do what the action says; return the exit code.

    Raises:
        NoAccountFault: `--account` names one that is not there.
        TimerFault: the operating system's scheduler refused.
        ReadOnlyFault, DiskFullFault: settings or files of the scheduler can't be written.
    """
    folder = data_folder(options)
    if getattr(options, "account", None):
        _refuse_no_account(folder.account())
    if options.action == "run":
        return _run_due(options, folder)
    if options.action in {"install", "remove"}:
        _register(options.action, folder)
    elif options.action in {"pause", "resume"}:
        _pause(folder, getattr(options, "days", None))
    return _show(options, folder)


def _refuse_no_account(folder: AccountFolder) -> None:
    from partnerdesk.account import load_account

    try:
        known = load_account(folder)
    except Fault:
        return  # it is there; what is wrong with it is told with its line
    if known is None:
        raise NoAccountFault(folder=str(folder.root))


def plan(folder: AccountFolder, given: Conditions, secret: str | None) -> Plan:
    """Return what the schedule says of one account.

    Args:
        folder: the account's folder.
        given: what stands in the way of all accounts alike; the sign-in of this one is looked up.
        secret: the passphrase, where there is one.
    """
    from partnerdesk.account import load_account
    from partnerdesk.credentials import find_key
    from partnerdesk.replica.store import Replica
    from partnerdesk.replica.sync_log import fetch_number, fetch_runs
    from partnerdesk.sign_in_file import load_note
    from partnerdesk.sync.schedule import decide
    from partnerdesk.weeks import Clock

    try:
        account = load_account(folder)
        if account is None:
            raise NoAccountFault(folder=str(folder.root))
        if account.is_sandbox:
            return Plan(folder, None)
        with Replica.open(folder, find_key(folder, passphrase=secret)) as replica, replica.read() as connection:
            runs = fetch_runs(connection, limit=_RECENT_RUNS)
            now = Clock(fetch_number(connection, "clock_skew") or 0).now()
        note = load_note(folder)
        # Without a kept sign-in the sync itself says what is missing; a renewed one outdates an earlier refusal.
        own = replace(given, signed_in=not (note and note.needed), signed_in_at=note.signed_in_at if note else 0)
        return Plan(folder, decide(now, account.id, runs, own))
    except Fault as fault:
        return Plan(folder, None, fault)


def _plans(options: argparse.Namespace, folder: DataFolder) -> list[Plan]:
    folders = [folder.account()] if getattr(options, "account", None) else folder.accounts()
    given = _conditions(_store(folder))
    return [plan(each, given, passphrase(options)) for each in folders]


def _conditions(store: SettingsStore) -> Conditions:
    from partnerdesk.sync.schedule import Conditions

    settings = store.current
    return Conditions(
        on=settings.auto_sync, paused_until=settings.sync_paused_until, metered_allowed=settings.sync_on_metered
    )


def _store(folder: DataFolder) -> SettingsStore:
    from partnerdesk.settings import SettingsStore

    return SettingsStore(folder.settings_file)


def _run_due(options: argparse.Namespace, folder: DataFolder) -> int:
    from partnerdesk.cli import report
    from partnerdesk.cli import run as run_command

    code = EXIT_DONE
    for each in _plans(options, folder):
        if each.fault is not None:
            report(each.fault, as_json=options.json)
            code = each.fault.exit_code
        elif each.decision is None or not _may_start(each.decision, folder):
            print(_line(each))
        else:
            print(f"{each.folder.name}: due, syncing", flush=True)
            arguments = ["--data-dir", str(folder.root), "--account", each.folder.name]
            arguments += ["--passphrase-env", options.passphrase_env] if options.passphrase_env else []
            code = run_command([*arguments, "sync"]) or code
    return code


def _may_start(decision: Decision, folder: DataFolder) -> bool:
    """Return whether a sync that is due may start; the network is asked only now, because that takes Qt."""
    if not decision.start:
        return False
    from PySide6.QtCore import QCoreApplication

    from partnerdesk.network import Network

    application = QCoreApplication.instance() or QCoreApplication(["partnerdesk"])
    network = Network(application)
    allowed = _store(folder).current.sync_on_metered
    return not network.offline and (allowed or not network.metered)


def _register(action: str, folder: DataFolder) -> None:
    from partnerdesk.timers import register
    from partnerdesk.timers.job import sync_job

    if action == "install":
        register.install(sync_job(folder))
    else:
        register.remove(sync_job(folder))


def _pause(folder: DataFolder, days: int | None) -> None:
    from partnerdesk.weeks import DAY_SECONDS

    if days is not None and not 1 <= days <= _LONGEST_PAUSE_DAYS:
        raise WrongUseFault(detail=f"--days takes 1 to {_LONGEST_PAUSE_DAYS}, not {days}.")
    _store(folder).change(sync_paused_until=int(time.time()) + days * DAY_SECONDS if days else 0)


def _show(options: argparse.Namespace, folder: DataFolder) -> int:
    from partnerdesk.timers import register
    from partnerdesk.timers.job import sync_job

    known = register.show(sync_job(folder))
    plans = _plans(options, folder)
    if options.json:
        registered: dict[str, Any] = {"form": known.form, "name": known.name, "command": list(known.command)}
        registered |= {"installed": known.installed, "current": known.current}
        registered["files"] = [str(path) for path in known.files]
        print_json({"registered": registered, "accounts": [_as_json(each) for each in plans]})
        return EXIT_DONE
    for each in plans:
        print(_line(each))
    state = "registered" if known.current else "registered for another program: install it again"
    print(f"{known.form}: {state if known.installed else 'not registered'} ({known.name})")
    return EXIT_DONE


def _line(each: Plan) -> str:
    from partnerdesk.cli.reading import as_moment

    if each.fault is not None:
        return f"{each.folder.name}: {each.fault.sentence()} {each.fault.next_step()}"
    at = each.decision.at if each.decision and each.state in {"waiting", "paused"} else None
    return " ".join(part for part in (f"{each.folder.name}:", _WORDS[each.state], as_moment(at)) if part)


def _as_json(each: Plan) -> dict[str, Any]:
    from partnerdesk.cli.reading import as_moment

    known = {"account": each.folder.name, "state": each.state}
    if each.fault is not None:
        return {**known, "fault": each.fault.code, "text": each.fault.sentence()}
    if each.decision is None:
        return known
    return {**known, "due": each.decision.due, "at": as_moment(each.decision.at)}
