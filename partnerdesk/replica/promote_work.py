"""What every promote step has in hand: the connection, the bound values, the counting. Knows no dataset."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

from partnerdesk.replica.runs import Run

MOST_NAMED = 50
"""How many customers or licence lines a run's summary names of each kind; the counts are whole."""

Part = dict[str, dict[str, Any]]
"""What a step adds to the run's summary: facts by section."""


class Work:
    """One promote under way. Statements see `:run`, `:week`, `:now` and `:source`."""

    def __init__(self, connection: Connection, run: Run, source_id: int, now: int) -> None:
        self.connection = connection
        self.run = run
        self.source_id = source_id
        self.values: dict[str, Any] = {"run": run.id, "week": run.week, "now": now, "source": source_id}

    def execute(self, statement: str) -> int:
        """Run one statement; return how many rows it wrote."""
        return int(self.connection.execute(text(statement), self.values).rowcount)

    def rows(self, statement: str) -> list[dict[str, Any]]:
        """Return the rows of one query."""
        return [dict(row) for row in self.connection.execute(text(statement), self.values).mappings()]

    def ids(self, statement: str) -> set[int]:
        """Return the first column of one query."""
        return {row[0] for row in self.connection.execute(text(statement), self.values)}

    def value(self, statement: str) -> int:
        """Return the one number of a query."""
        return int(self.connection.execute(text(statement), self.values).scalar() or 0)
