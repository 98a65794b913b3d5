"""Forms that the user has not finished, in desk.sqlite, as typed. Knows no form: a draft is plain data here."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from partnerdesk.replica.schema_desk import draft


def fetch_draft(connection: Connection, key: str) -> dict[str, Any] | None:
    """Return what was typed; None without a draft, or for one that can't be read."""
    text = connection.execute(select(draft.c.content).where(draft.c.key == key)).scalar_one_or_none()
    try:
        found = json.loads(text) if text else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def save_draft(connection: Connection, key: str, content: dict[str, Any], now: int) -> None:
    """Keep what is typed in place of the draft before, inside the caller's write transaction.

    Args:
        connection: a writing connection to desk.sqlite.
        key: what is being written.
        content: plain data that JSON can hold.
        now: moment, seconds UTC.
    """
    row = insert(draft).values(key=key, content=json.dumps(content), updated_at=now)
    connection.execute(
        row.on_conflict_do_update(
            index_elements=[draft.c.key],
            set_={"content": row.excluded.content, "updated_at": row.excluded.updated_at},
        )
    )


def drop_draft(connection: Connection, key: str) -> None:
    """Forget a draft."""
    connection.execute(delete(draft).where(draft.c.key == key))
