"""How the user laid out each table, in desk.sqlite. Knows no column: a layout is a text here."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from partnerdesk.replica.schema_desk import table_layout


def fetch_layout(connection: Connection, table_key: str) -> str | None:
    """Return the stored layout of a table; None when the user left it as it was."""
    return connection.execute(
        select(table_layout.c.layout).where(table_layout.c.table_key == table_key)
    ).scalar_one_or_none()


def save_layout(connection: Connection, table_key: str, layout: str, now: int) -> None:
    """Keep a layout in place of the one before, inside the caller's write transaction.

    Args:
        connection: a writing connection to desk.sqlite.
        table_key: name of the table.
        layout: JSON.
        now: moment, seconds UTC.
    """
    row = insert(table_layout).values(table_key=table_key, layout=layout, updated_at=now)
    connection.execute(
        row.on_conflict_do_update(
            index_elements=[table_layout.c.table_key],
            set_={"layout": row.excluded.layout, "updated_at": row.excluded.updated_at},
        )
    )
