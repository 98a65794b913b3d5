"""`partnerdesk changes`: queued changes of partner administrators, listed, made, taken back and sent. No Qt, no SQL."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from partnerdesk.account import load_account
from partnerdesk.cli import add_common, running
from partnerdesk.cli.common import data_folder, passphrase, print_json
from partnerdesk.errors import EXIT_DONE, EXIT_PARTIAL, NoDataFault

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from partnerdesk.replica.outbox_rows import ChangeRow, Side
    from partnerdesk.sync.cancel import Cancel
    from partnerdesk.sync.outbox import PushResult
    from partnerdesk.sync.progress import Sink

SHORT_ID = 8
_ACTIONS = {
    "list": "show what waits or is held",
    "history": "show every step of every change, or of one",
    "add": "write a change down; `push` or the next sync sends it",
    "cancel": "cancel a change that waits, or keep what the service has for one that is held",
    "retry": "do a held change again",
    "undo": "take a change back",
    "push": "send what waits, now",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the actions of this command."""
    common = argparse.ArgumentParser(add_help=False)
    add_common(common, default=argparse.SUPPRESS)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    made = {
        name: actions.add_parser(name, help=text, description=text.capitalize() + ".", parents=[common])
        for name, text in _ACTIONS.items()
    }
    made["list"].add_argument("--all", action="store_true", help="those that have ended too")
    made["history"].add_argument("id", nargs="?", help="of one change")
    made["add"].add_argument("verb", choices=["assign", "unassign"])
    made["add"].add_argument("--customer", required=True, metavar="ID", help="number, organization id or UUID")
    made["add"].add_argument("--person", required=True, metavar="WHO", help="id, mail address or name")
    for name in ("cancel", "retry", "undo"):
        made[name].add_argument("id", help="of the change; its first letters will do")
    made["push"].add_argument("--base-url", metavar="URL", help="address of the service, where it has another one now")
    running.add_arguments(made["push"])


def run(options: argparse.Namespace) -> int:
    """Do one action; return the exit code."""
    if options.action == "push":
        return running.run_stoppable(
            options, lambda credentials, cancel, sink: push(options, credentials, cancel, sink), Show
        )
    action = {"list": _list, "history": _history, "add": _add}.get(options.action, _resolve)
    return action(options)


def push(options: argparse.Namespace, credentials: dict[str, str], cancel: Cancel, sink: Sink) -> PushResult:
    """Send what waits in the account of a data folder.

    Raises:
        NoDataFault: the folder was never synced.
        OtherPartnerFault: the sign-in belongs to another partner.
        WrongKindFault, UnsafeAddressFault: the address is none for this folder.
        Fault: also BusyFault, and what stopped the push before its end.
    """
    from partnerdesk.account import ensure_account
    from partnerdesk.cli.sync import client_of, key_of
    from partnerdesk.cli.sync_files import open_replica
    from partnerdesk.replica.store import Desk
    from partnerdesk.sync.addresses import api_address
    from partnerdesk.sync.lock import sync_lock
    from partnerdesk.sync.outbox import push_changes
    from partnerdesk.sync.progress import Progress

    folder = data_folder(options).account()
    known = load_account(folder)
    if known is None:
        raise NoDataFault(folder=str(folder.root))
    base_url = ensure_account(folder, api_address(options.base_url or known.base_url)).base_url
    key = key_of(folder, options, credentials)
    with (
        Desk.open(folder, key, create=True) as desk,  # takes the lock itself where the file must be brought up to date
        sync_lock(folder.sync_lock),
        client_of(options, credentials, folder, base_url, cancel) as client,
        open_replica(folder, key, cancel) as replica,
    ):
        result = push_changes(desk, replica, client, cancel, Progress(sink), folder=str(folder.root))
        if result.stopped and result.fault is not None:
            raise result.fault
        return result


class Show(running.Show["PushResult"]):
    """What a push writes."""

    def __init__(self, options: argparse.Namespace, cancel: Cancel) -> None:
        super().__init__(options, cancel)
        self._settled: list[dict[str, Any]] = []

    def event(self, event: dict[str, Any]) -> None:
        """Note what became of each change, then show the event."""
        if event["event"] == "change":
            self._settled.append({name: value for name, value in event.items() if name != "event"})
        elif event["event"] == "fault":
            event = {**event, "changes": self._settled}
        super().event(event)

    def close(self) -> None:
        """Say what became of the changes, also where a fault follows."""
        super().close()
        if self.lines is None and not self.as_json:
            for settled in self._settled:
                print(_sentence(settled))

    def ended(self, result: PushResult) -> int:
        """Show a finished push; return the exit code."""
        counts = result.counts()
        complete = not (result.waiting or counts.get("held"))
        state = "complete" if complete else "partial"
        if self.lines is not None:
            summary = {"changes": {**counts, "waiting": result.waiting}}
            self.event({"event": "finished", "state": state, "summary": summary, "problems": counts.get("held", 0)})
        elif self.as_json:
            print_json({"state": state, **counts, "waiting": result.waiting, "changes": self._settled})
        elif not self._settled:
            print("Nothing waits." if complete else f"{result.waiting} waiting.")
        return EXIT_DONE if complete else EXIT_PARTIAL


def _list(options: argparse.Namespace) -> int:
    from partnerdesk.cli.reading import print_table
    from partnerdesk.replica.outbox_rows import ENDED, HELD, WAITING, fetch_changes

    with _desk(options) as connection:
        rows = fetch_changes(connection, (*WAITING, *HELD, *(ENDED if options.all else ())))
    if options.json:
        print_json({"changes": [change_json(row) for row in rows]})
    elif rows:
        cells = [
            (row.id[:SHORT_ID], row.verb, row.person_name, row.customer_name, row.state, reason_of(row)) for row in rows
        ]
        print_table(("ID", "Change", "Person", "Customer", "State", "Why"), cells)
    else:
        print("Nothing waits and nothing is held.")
    return EXIT_DONE


def _history(options: argparse.Namespace) -> int:
    from partnerdesk.cli.reading import as_moment, print_table
    from partnerdesk.replica.outbox_rows import fetch_change, fetch_changes_by_id
    from partnerdesk.replica.outbox_trail import fetch_events, find_break

    with _desk(options) as connection:
        wanted = fetch_change(connection, options.id).id if options.id else None
        events = fetch_events(connection, wanted)
        changes = fetch_changes_by_id(connection, {event.change_id for event in events})
        broken = find_break(connection)
    if options.json:
        steps = [
            {"change": event.change_id, "at": as_moment(event.at), "state": event.state, **event.facts}
            for event in events
        ]
        print_json({"whole": broken is None, "broken_at": broken, "steps": steps})
        return EXIT_DONE
    cells = []
    for event in events:
        row = changes[event.change_id]
        what = f"{row.verb} {row.person_name} / {row.customer_name}"
        cells.append((as_moment(event.at), row.id[:SHORT_ID], event.state, event.facts.get("code"), what))
    print_table(("When", "ID", "State", "Code", "Change"), cells)
    print("The trail is whole." if broken is None else f"The trail was tampered with at step {broken}.")
    return EXIT_DONE


def _add(options: argparse.Namespace) -> int:
    from partnerdesk.cli.reading import reading
    from partnerdesk.replica.customer_detail import find_customer
    from partnerdesk.replica.outbox import add_change
    from partnerdesk.replica.outbox_wish import find_person, make_wish

    with reading(options) as connection:
        customer_id = find_customer(connection, options.customer)
        wish = make_wish(connection, options.verb, customer_id, find_person(connection, options.person))
    with _desk(options, write=True) as connection:
        added = add_change(connection, wish, int(time.time()))
    if options.json:
        print_json({"change": added.change and change_json(added.change), "withdrawn": added.withdrawn})
    elif added.change is None:
        print(f"{(added.withdrawn or '')[:SHORT_ID]} was not sent yet and is cancelled; nothing else is to be done.")
    else:
        print(f"{added.change.id[:SHORT_ID]} waits: {wish.verb} {wish.person_name} / {wish.customer_name}")
    return EXIT_DONE


def _resolve(options: argparse.Namespace) -> int:
    from partnerdesk.replica.outbox import cancel_change, retry_change, undo_change

    now = int(time.time())
    with _desk(options, write=True) as connection:
        if options.action == "cancel":
            change: ChangeRow | None = cancel_change(connection, options.id, now)
        elif options.action == "retry":
            change = retry_change(connection, options.id, now)
        else:
            change = undo_change(connection, options.id, now).change
    if options.json:
        print_json({"change": change and change_json(change)})
    else:
        print("Cancelled." if change is None else f"{change.id[:SHORT_ID]} is {change.state}.")
    return EXIT_DONE


@contextmanager
def _desk(options: argparse.Namespace, *, write: bool = False) -> Iterator[Connection]:
    """Give a connection to the desk that the options name.

    Raises:
        NoDataFault: there is no account.
        Fault: it can't be opened.
    """
    from partnerdesk.credentials import find_key
    from partnerdesk.replica.store import Desk

    folder = data_folder(options).account()
    if load_account(folder) is None:
        raise NoDataFault(folder=str(folder.root))
    key = find_key(folder, passphrase=passphrase(options))
    with Desk.open(folder, key, create=True) as desk, desk.write() if write else desk.read() as connection:
        yield connection


def change_json(row: ChangeRow) -> dict[str, Any]:
    """Return a change as this command prints it."""
    from partnerdesk.cli.reading import as_moment

    return {
        "id": row.id,
        "verb": row.verb,
        "state": row.state,
        "customer": {"org_id": row.org_id, "name": row.customer_name},
        "person": {"id": row.person_id, "name": row.person_name},
        "known": _side_json(row.known),
        "found": _side_json(row.found),
        "found_at": as_moment(row.found_at),
        "attempts": row.attempts,
        "code": row.code,
        "reason": reason_of(row) or None,
        "undo_of": row.undo_of,
        "created_at": as_moment(row.created_at),
        "sent_at": as_moment(row.sent_at),
        "ended_at": as_moment(row.ended_at),
    }


def reason_of(row: ChangeRow) -> str:
    """Return in English why a change stands as it does; empty where there is nothing to say."""
    return _reason(row.code, row.params)


def _reason(code: str | None, params: dict[str, str | int]) -> str:
    from partnerdesk.errors import all_faults
    from partnerdesk.replica import outbox_faults  # noqa: F401 - its faults are found by their codes

    kind = next((kind for kind in all_faults() if kind.code == code), None)
    return "" if kind is None else kind(**params).sentence()


def _sentence(settled: dict[str, Any]) -> str:
    reason = _reason(settled["code"], settled["params"])
    told = f"{settled['id'][:SHORT_ID]} {settled['verb']} {settled['person']} / {settled['customer']}: "
    text = told + settled["state"] + (f". {reason}" if reason else "")
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def _side_json(side: Side | None) -> dict[str, Any] | None:
    return None if side is None else {"assigned": side.present, "role": side.role}
