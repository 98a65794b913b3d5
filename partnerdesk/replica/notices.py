"""Notices: what opening a file had to put right, told to the user. No fault: the program goes on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from partnerdesk.replica.schema import meta
from partnerdesk.replica.schema_desk import table_layout
from partnerdesk.wording import QT_TRANSLATE_NOOP

DAMAGED_EMPTY = QT_TRANSLATE_NOOP(
    "Notices", "{file} was damaged. It was set aside as {aside} and a new one was begun: sync to fill it again."
)
DAMAGED_RESTORED = QT_TRANSLATE_NOOP(
    "Notices", "{file} was damaged. It was set aside as {aside} and the copy of {copy} was put in its place."
)
MISSING_EMPTY = QT_TRANSLATE_NOOP(
    "Notices", "{file} was missing and no copy of it was whole. A new one was begun: sync to fill it again."
)
MISSING_RESTORED = QT_TRANSLATE_NOOP("Notices", "{file} was missing. The copy of {copy} was put in its place.")
NOT_COPIED = QT_TRANSLATE_NOOP("Notices", "{file} could not be copied for safety: {detail}")
CLOCK_BEHIND = QT_TRANSLATE_NOOP(
    "Notices", "This computer's clock is {time} behind the service's; days are counted by the service's."
)
CLOCK_AHEAD = QT_TRANSLATE_NOOP(
    "Notices", "This computer's clock is {time} ahead of the service's; days are counted by the service's."
)
ON_NETWORK_DRIVE = QT_TRANSLATE_NOOP(
    "Notices",
    "The data folder {folder} is on a network drive ({kind}), where a database can be damaged. "
    "Move it to a disk of this computer.",
)
LEAST_SKEW_S = 300
MOST_KEPT = 10
_KEPT = "notices"
_SHOWN = "notices_shown"


@dataclass(frozen=True)
class Notice:
    """One thing to tell. `text` is English with named fields, marked for translation under "Notices"."""

    code: str
    text: str
    params: dict[str, str] = field(default_factory=dict)

    def sentence(self) -> str:
        """Return it in English."""
        return self.text.format(**self.params)


def clock_notice(skew: int) -> Notice | None:
    """Return what to tell of a clock that goes wrong; None up to five minutes.

    Args:
        skew: seconds to add to this computer's clock to get the service's.
    """
    if abs(skew) <= LEAST_SKEW_S:
        return None
    code, text = ("clock_behind", CLOCK_BEHIND) if skew > 0 else ("clock_ahead", CLOCK_AHEAD)
    return Notice(code, text, {"time": _length(abs(skew))})


def place_notice(folder: str, kind: str | None) -> Notice | None:
    """Return what to tell of a data folder on a network drive.

    Args:
        folder: the data folder.
        kind: the kind of network drive; None: it lies on a disk of this computer.
    """
    return Notice("on_network_drive", ON_NETWORK_DRIVE, {"folder": folder, "kind": kind}) if kind else None


def keep_notices(connection: Connection, notices: Iterable[Notice], now: int) -> None:
    """Write down in the replica what a sync put right, for the window to show."""
    kept = [*_kept(connection), *({**asdict(notice), "at": now} for notice in notices)][-MOST_KEPT:]
    row = upsert(meta).values(key=_KEPT, value=json.dumps(kept, ensure_ascii=False))
    connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": row.excluded.value}))


def kept_notices(connection: Connection, after: int) -> tuple[tuple[int, Notice], ...]:
    """Return what syncs put right after a moment (seconds), each with its own moment."""
    return tuple(
        (each["at"], Notice(each["code"], each["text"], each["params"]))
        for each in _kept(connection)
        if each["at"] > after
    )


def shown_until(desk: Connection) -> int:
    """Return the moment up to which the window has shown notices; it lies beside the layouts, as the window's own."""
    found = desk.execute(select(table_layout.c.updated_at).where(table_layout.c.table_key == _SHOWN)).scalar()
    return int(found or 0)


def set_shown_until(desk: Connection, moment: int) -> None:
    """Note that the window has shown notices up to a moment."""
    row = upsert(table_layout).values(table_key=_SHOWN, layout="{}", updated_at=moment)
    changed = {"updated_at": row.excluded.updated_at}
    desk.execute(row.on_conflict_do_update(index_elements=["table_key"], set_=changed))


def _kept(connection: Connection) -> list[dict[str, Any]]:
    found = connection.execute(select(meta.c.value).where(meta.c.key == _KEPT)).scalar()
    return json.loads(found) if found else []


def _length(seconds: int) -> str:
    for size, sign in ((86_400, "d"), (3_600, "h")):
        if seconds >= 2 * size or (seconds >= size and sign == "h"):
            return f"{round(seconds / size)} {sign}"
    return f"{round(seconds / 60)} min"
