"""A replica whose calling weeks a test writes row by row."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert

from partnerdesk.analytics.context import Context
from partnerdesk.replica import schema
from partnerdesk.replica import schema_reports as tables
from partnerdesk.replica.store import Replica
from partnerdesk.replica.text import fold, sort_key

WEEK = 2967
NOW = (WEEK + 1) * 604_800 + 3 * 86_400 + 90_000
"""In the week after the last completed one."""
CONTEXT = Context(NOW)
REPORTS = (
    tables.calling_usage_week, tables.call_quality_week, tables.feature_use_week, tables.queue_week, tables.queue_hour,
)  # fmt: skip


@dataclass
class World:
    replica: Replica
    pending: list[tuple[Any, dict[str, Any]]] = field(default_factory=list)
    """Rows that the next reading writes, all at once."""

    def clear(self) -> None:
        self.pending.clear()
        with self.replica.write() as connection:
            for table in (*REPORTS, schema.customer, schema.source):
                connection.execute(delete(table))
            connection.execute(
                insert(schema.source).values(id=1, kind="report", name="Calling Usage", fetched_at=NOW - 500)
            )

    def customers(self, *names: str) -> None:
        with self.replica.write() as connection:
            for number, name in enumerate(names, 1):
                connection.execute(
                    insert(schema.customer).values(
                        id=number, org_id=f"org{number}", name=name, name_fold=fold(name),
                        sort_en=sort_key(name, "en"), sort_tr=sort_key(name, "tr"), signin_state="unknown",
                        first_seen_week=WEEK, last_seen_week=WEEK, source_id=1,
                    )
                )  # fmt: skip

    def _put(self, table: Any, row: dict[str, Any]) -> None:
        self.pending.append((table, {**row, "source_id": 1}))

    def usage(
        self, customer: int, week: int, calls: int | None, users: int | None = 10, licences: int | None = 20,
        bands: dict[int, int] | None = None,
    ) -> None:  # fmt: skip
        told = None if bands is None else json.dumps({str(bound): count for bound, count in bands.items()})
        row = {"customer_id": customer, "week": week, "licences": licences, "active_users": users, "calls": calls}
        self._put(tables.calling_usage_week, {**row, "minutes": 1, "bands": told})

    def quality(
        self, customer: int, week: int, good: int | None, poor: int | None, endpoint: str = "Phone", *,
        calls: int | None = None, computed: int = 0, grade: str | None = None,
    ) -> None:  # fmt: skip
        row = {"customer_id": customer, "week": week, "endpoint_type": endpoint, "good": good, "poor": poor}
        count = (good or 0) + (poor or 0) if calls is None else calls
        self._put(tables.call_quality_week, {**row, "calls": count, "computed": computed, "grade_raw": grade})

    def feature(self, customer: int, week: int, feature: str, calls: int) -> None:
        self._put(tables.feature_use_week, {"customer_id": customer, "week": week, "feature": feature, "calls": calls})

    def queue(self, customer: int, week: int, answered: int, abandoned: int, **more: Any) -> None:
        row = {
            "customer_id": customer, "week": week, "queue": "Sales", "answered": answered, "abandoned": abandoned,
            "moved": 0, "answered_wait": answered * 20, "abandoned_wait": abandoned * 60, "longest_wait": 99,
            "offered": answered + abandoned + more.get("moved", 0), **more,
        }  # fmt: skip
        self._put(tables.queue_week, row)

    def hour(self, customer: int, week: int, hour: int, offered: int, abandoned: int, queue: str = "Sales") -> None:
        row = {"customer_id": customer, "week": week, "queue": queue, "hour": hour}
        self._put(tables.queue_hour, {**row, "offered": offered, "abandoned": abandoned})

    def read(self) -> Any:
        with self.replica.write() as connection:
            for table, row in self.pending:
                connection.execute(insert(table).values(**row))
        self.pending.clear()
        return self.replica.read()
