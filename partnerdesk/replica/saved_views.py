"""Views that the user saved, in desk.sqlite. Knows no page: what a view holds is plain data here."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from partnerdesk.replica.layouts import fetch_layout, save_layout
from partnerdesk.replica.schema_desk import saved_view

_GIVEN = "saved_views.starters"


@dataclass(frozen=True)
class SavedView:
    """A view with a name."""

    id: int
    name: str
    page: str
    place: Any
    """Where the page is, as plain data that only the page understands: filters, product, weeks."""
    layouts: dict[str, Any]
    """Table to its columns, order, widths and sort, as plain data."""
    pinned: bool = True
    starter: str = ""
    """Key of a view of ours that was not renamed; its name is translated."""


@dataclass(frozen=True)
class NewView:
    """What a view is made of."""

    name: str
    page: str
    place: Any
    layouts: dict[str, Any]
    pinned: bool = True
    starter: str = ""


def fetch_views(connection: Connection) -> list[SavedView]:
    """Return every view in the user's order; one that can't be read is left out."""
    rows = connection.execute(select(saved_view).order_by(saved_view.c.position, saved_view.c.id))
    return [view for row in rows if (view := _view(row)) is not None]


def give_starters(connection: Connection, starters: Sequence[NewView], now: int) -> None:
    """Add the views that everybody begins with, once: those that the user deleted do not come back."""
    if fetch_layout(connection, _GIVEN) is None:
        for view in starters:
            add_view(connection, view, now)
        save_layout(connection, _GIVEN, "[]", now)


def add_view(connection: Connection, view: NewView, now: int) -> int:
    """Add a view behind the others, inside the caller's write transaction; return its id."""
    last = connection.execute(select(func.max(saved_view.c.position))).scalar_one()
    made = connection.execute(
        insert(saved_view).values(
            name=view.name,
            starter=view.starter or None,
            page=view.page,
            content=_content(view.place, view.layouts),
            position=0 if last is None else last + 1,
            pinned=int(view.pinned),
            updated_at=now,
        )
    )
    return int(made.lastrowid)


def restore_view(connection: Connection, view: SavedView, order: Sequence[int], now: int) -> None:
    """Put a deleted view back under its id, in the order that there was."""
    connection.execute(
        insert(saved_view).values(
            id=view.id,
            name=view.name,
            starter=view.starter or None,
            page=view.page,
            content=_content(view.place, view.layouts),
            position=len(order),
            pinned=int(view.pinned),
            updated_at=now,
        )
    )
    order_views(connection, order)


def replace_view(connection: Connection, view_id: int, place: Any, layouts: dict[str, Any], now: int) -> None:
    """Let a view hold something else."""
    _change(connection, view_id, now, content=_content(place, layouts))


def rename_view(connection: Connection, view_id: int, name: str, now: int) -> None:
    """Give a view another name."""
    _change(connection, view_id, now, name=name, starter=None)


def pin_view(connection: Connection, view_id: int, pinned: bool, now: int) -> None:
    """Put a view into the sidebar or take it out."""
    _change(connection, view_id, now, pinned=int(pinned))


def order_views(connection: Connection, ids: Sequence[int]) -> None:
    """Put the views into this order."""
    for position, view_id in enumerate(ids):
        connection.execute(update(saved_view).where(saved_view.c.id == view_id).values(position=position))


def drop_view(connection: Connection, view_id: int) -> None:
    """Delete a view."""
    connection.execute(delete(saved_view).where(saved_view.c.id == view_id))


def _change(connection: Connection, view_id: int, now: int, **values: Any) -> None:
    connection.execute(update(saved_view).where(saved_view.c.id == view_id).values(updated_at=now, **values))


def _content(place: Any, layouts: dict[str, Any]) -> str:
    return json.dumps({"place": place, "layouts": layouts})


def _view(row: Any) -> SavedView | None:
    try:
        content = json.loads(row.content)
        layouts = content["layouts"]
    except (ValueError, TypeError, KeyError):
        return None
    if not isinstance(layouts, dict):
        return None
    return SavedView(row.id, row.name, row.page, content.get("place"), layouts, bool(row.pinned), row.starter or "")
