"""What a sync does with the account's files around its run: opens, copies, tells. No HTTP, no SQL."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from partnerdesk.errors import BusyFault, DamageFoundFault, Fault, NoDataFault
from partnerdesk.paths import AccountFolder
from partnerdesk.sync.cancel import Cancel

if TYPE_CHECKING:
    from partnerdesk.replica.key import DatabaseKey
    from partnerdesk.replica.notices import Notice
    from partnerdesk.replica.store import Desk, Replica
    from partnerdesk.sync.progress import Sink


def open_replica(folder: AccountFolder, key: DatabaseKey, cancel: Cancel) -> Replica:
    """Open the replica, put right where needed, and copy it before the first sync of a week changes it."""
    from partnerdesk.replica.backup import SYNC, back_up, is_weekly_due
    from partnerdesk.replica.store import Replica
    from partnerdesk.replica.sync_log import fetch_state

    replica = Replica.open(folder, key, create=True, heal=True, interruptible=cancel.calling)
    try:
        with replica.read() as connection:
            filled = fetch_state(connection).promoted_at is not None
        if filled and is_weekly_due(folder.replica, folder.backups, int(time.time())):
            back_up(replica.database, folder.backups, reason=SYNC, check=cancel.check)
    except BaseException:
        replica.close()
        raise
    return replica


def tell_notices(replica: Replica, sink: Sink) -> None:
    """Tell what was put right, and keep it for the window, which may not be open."""
    from partnerdesk.replica.notices import keep_notices

    if replica.notices:
        with replica.write() as connection:
            keep_notices(connection, replica.notices, int(time.time()))
    for notice in replica.notices:
        sink(_notice_event(notice))


def tell_clock(replica: Replica, sink: Sink) -> None:
    """Tell of a clock of this computer that goes wrong, as the sync measured it."""
    from partnerdesk.replica.notices import clock_notice
    from partnerdesk.replica.sync_log import fetch_state

    with replica.read() as connection:
        notice = clock_notice(fetch_state(connection).clock_skew)
    if notice is not None:
        sink(_notice_event(notice))


def _notice_event(notice: Notice) -> dict[str, Any]:
    return {"event": "notice", "code": notice.code, "params": notice.params, "text": notice.sentence()}


def proving(sink: Sink, folder: AccountFolder, base_url: str) -> Sink:
    """Take the address over once the service behind it has signed us in: a mistyped one does not stay."""
    from partnerdesk.account import ensure_account

    def tell(event: dict[str, Any]) -> None:
        if event["event"] == "run":
            ensure_account(folder, base_url, proven=True)
        sink(event)

    return tell


@contextlib.contextmanager
def open_desk(folder: AccountFolder, key: DatabaseKey, problems: list[dict[str, Any]]) -> Iterator[Desk | None]:
    """Give what the user said of report files, and the queued changes; None where the user made nothing yet.

    Of it all a sync writes down alone what became of the queued changes.

    A desk that does not open stops no sync and is left as it is, for the window to put right: a problem tells of it.
    """
    from partnerdesk.replica.store import Desk, was_there

    if not folder.desk.exists() and not was_there(folder, folder.desk):
        yield None
        return
    fault: Fault | None = None
    desk: Desk | None = None
    try:
        desk = Desk.open(folder, key, upgrade=False)
        if not desk.is_current():
            fault = Fault(detail=f"{folder.desk.name} is of an older partnerdesk; the window brings it up to date.")
    except (BusyFault, NoDataFault):  # the lock that it met is our own; a desk is never empty
        fault = DamageFoundFault(file=folder.desk.name)
    except Fault as found:
        fault = found
    if fault is not None:
        told = {"dataset": folder.desk.name, "org_id": None, "customer": None}
        problems.append({**told, "code": fault.code, "params": fault.params})
    try:
        yield desk if fault is None else None
    finally:
        if desk is not None:
            desk.close()
