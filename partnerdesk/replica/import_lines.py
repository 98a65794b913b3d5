"""Finds the licence line that a report row means; makes one for lines that ended before the first sync.

Knows no file. A line that only reports know is marked as vanished: it counts for its weeks, not for today.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, insert, select

from partnerdesk.replica.import_merge import Merger
from partnerdesk.replica.import_rows import NewRow, RefusedRow
from partnerdesk.replica.products import product_key
from partnerdesk.replica.schema import licence_line, subscription
from partnerdesk.replica.text import fold

_LOOKUP = 400
_REPORT_ID = "report:"


class LicenceLines:
    """Looks up the lines of one import's rows."""

    def __init__(self, connection: Connection, merger: Merger, *, now: int) -> None:
        self._connection = connection
        self._merger = merger
        self._now = now
        self._made: dict[tuple[int, str, str], int] = {}

    def resolve(self, rows: Iterable[NewRow]) -> tuple[list[NewRow], list[RefusedRow]]:
        """Return the rows with `line_id` in place of what names the line, and those that fit none or several."""
        wanted = list(rows)
        lines = self._lines_of({row.values["customer_id"] for row in wanted})
        found: list[NewRow] = []
        refused: list[RefusedRow] = []
        for row in wanted:
            hits = _fitting(lines.get(row.values["customer_id"], []), row.values)
            if len(hits) > 1:
                refused.append(RefusedRow(row.line, "several_lines", {"value": row.values["licence"]}))
                continue
            if not hits and (row.values.get("total") is None or row.values.get("assigned") is None):
                refused.append(RefusedRow(row.line, "no_totals", {}))
                continue
            line_id = hits[0]["id"] if hits else self._make(row.values)
            kept: dict[str, Any] = {
                key: row.values[key] for key in ("week", "total", "assigned", "used", "used_90") if key in row.values
            }
            found.append(NewRow("licence_week", {"line_id": line_id, **kept}, row.line))
        return found, refused

    def _lines_of(self, customers: set[int]) -> dict[int, list[dict[str, Any]]]:
        query = select(
            licence_line.c.id, licence_line.c.customer_id, licence_line.c.licence_id, licence_line.c.name,
            licence_line.c.vanished_at, subscription.c.external_id,
        ).outerjoin(subscription, subscription.c.id == licence_line.c.subscription_id)  # fmt: skip
        found: dict[int, list[dict[str, Any]]] = {}
        ids = sorted(customers)
        for start in range(0, len(ids), _LOOKUP):
            part = query.where(licence_line.c.customer_id.in_(ids[start : start + _LOOKUP]))
            for row in self._connection.execute(part).mappings():
                found.setdefault(row["customer_id"], []).append({**row, "fold": fold(row["name"])})
        return found

    def _make(self, values: dict[str, Any]) -> int:
        named = values.get("subscription") or ""
        key = (values["customer_id"], named, fold(values["licence"]))
        if key in self._made:
            return self._made[key]
        counts = self._merger.outcome.changes_of("licence_line")
        counts.added += 1
        self._made[key] = self._insert(values, named) if self._merger.writes else -counts.added
        return self._made[key]

    def _insert(self, values: dict[str, Any], named: str) -> int:
        owner = self._connection.scalar(
            select(subscription.c.id).where(
                subscription.c.customer_id == values["customer_id"], subscription.c.external_id == named
            )
        )
        made = self._connection.execute(
            insert(licence_line).values(
                customer_id=values["customer_id"],
                subscription_id=owner,
                licence_id=values.get("licence_id") or f"{_REPORT_ID}{named}:{fold(values['licence'])}",
                name=values["licence"],
                product=product_key(values["licence"]),
                total=values["total"],
                assigned=values["assigned"],
                first_seen_week=values["week"],
                last_seen_week=values["week"],
                vanished_at=self._now,
                source_id=self._merger.source_id,
            )
        )
        key = made.inserted_primary_key
        assert key is not None
        line_id = int(key[0])
        self._merger.note("licence_line", {(line_id,): None})
        return line_id


def _fitting(lines: list[dict[str, Any]], values: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the lines that a row means: by id, else by subscription and name, else by name alone, live ones first."""
    licence_id = values.get("licence_id")
    if licence_id:
        hits = [line for line in lines if line["licence_id"] == licence_id]
        if hits:
            return hits
    name = fold(values["licence"])
    hits = [line for line in lines if line["fold"] == name]
    named = values.get("subscription")
    if named:
        made = f"{_REPORT_ID}{named}:{name}"
        hits = [line for line in hits if line["external_id"] == named or line["licence_id"] == made]
    live = [line for line in hits if line["vanished_at"] is None]
    return live or hits
