"""How a user laid a table out: columns, order, widths, sort. Plain data that survives columns that come and go."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from partnerdesk.models.columns import ColumnSpec

MAX_WIDTH = 2_000
MAX_SORTS = 4

SortLevel = tuple[str, bool]
"""Sort key and whether it descends."""


@dataclass(frozen=True)
class TableLayout:
    """A layout. Widths are pixels at 100 % text size, of the columns that the user resized alone."""

    order: tuple[str, ...]
    hidden: frozenset[str]
    widths: dict[str, int] = field(default_factory=dict)
    sorts: tuple[SortLevel, ...] = ()

    def to_json(self) -> str:
        """Return the layout as it is stored."""
        return json.dumps(
            {
                "order": list(self.order),
                "hidden": sorted(self.hidden),
                "widths": dict(sorted(self.widths.items())),
                "sorts": [list(level) for level in self.sorts],
            }
        )


def default_layout(columns: Sequence[ColumnSpec[Any]]) -> TableLayout:
    """Return the layout that a table begins with."""
    return TableLayout(
        order=tuple(spec.key for spec in columns),
        hidden=frozenset(spec.key for spec in columns if not spec.shown and not spec.pinned),
    )


def read_layout(text: str | None, columns: Sequence[ColumnSpec[Any]]) -> TableLayout:
    """Return a stored layout, fitted to the columns that there are; the default one where it can't be read.

    Columns that are gone are left out; new ones stand behind the one that they follow by default, shown or hidden as
    they are by default.
    """
    plain = default_layout(columns)
    try:
        raw = json.loads(text) if text else None
    except ValueError:
        return plain
    if not isinstance(raw, dict):
        return plain
    known = _texts(raw.get("order"), set(plain.order))
    new = [key for key in plain.order if key not in known]
    hidden = set(_texts(raw.get("hidden"), set(plain.order))) | (plain.hidden & set(new))
    pinned = {spec.key for spec in columns if spec.pinned}
    return TableLayout(
        order=_fit_order(known, plain.order, columns),
        hidden=frozenset(hidden - pinned),
        widths=_widths(raw.get("widths"), set(plain.order)),
        sorts=_sorts(raw.get("sorts"), {spec.sort_key for spec in columns if spec.sort_key}),
    )


def _texts(raw: object, allowed: set[str]) -> list[str]:
    items = raw if isinstance(raw, list) else []
    return list(dict.fromkeys(item for item in items if isinstance(item, str) and item in allowed))


def _fit_order(known: list[str], plain: tuple[str, ...], columns: Sequence[ColumnSpec[Any]]) -> tuple[str, ...]:
    order = list(known)
    for place, key in enumerate(plain):
        if key not in order:
            before = plain[place - 1] if place else None
            order.insert(order.index(before) + 1 if before in order else 0, key)
    edge = {spec.key: spec.pinned for spec in columns}
    rank = {"left": 0, "": 1, "right": 2}
    return tuple(sorted(order, key=lambda key: rank[edge[key]]))


def _widths(raw: object, allowed: set[str]) -> dict[str, int]:
    items = raw.items() if isinstance(raw, dict) else ()
    return {key: width for key, width in items if key in allowed and type(width) is int and 0 < width <= MAX_WIDTH}


def _sorts(raw: object, allowed: set[str]) -> tuple[SortLevel, ...]:
    found: dict[str, bool] = {}
    for item in raw if isinstance(raw, list) else ():
        match item:
            case [str(key), bool(descending)] if key in allowed:
                found.setdefault(key, descending)
            case _:
                continue
    return tuple(found.items())[:MAX_SORTS]
