"""Imports of report files, as the replica keeps them: the one transaction of a file, the list, the way back.

Knows no file, no heading and no encoding: it gets rows and says what became of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, CursorResult, delete, insert, select, update

from partnerdesk.replica.import_lines import LicenceLines
from partnerdesk.replica.import_merge import NO_SOURCE, Merger
from partnerdesk.replica.import_rows import (
    Identity,
    ImportRecord,
    ImportRow,
    NewRow,
    Outcome,
    RefusedRow,
    RejectRow,
)
from partnerdesk.replica.import_targets import DATASET_TARGETS, TARGETS, Target, Values
from partnerdesk.replica.import_totals import recompute_week_totals
from partnerdesk.replica.import_undo import UNDONE, import_in_the_way, undo_import
from partnerdesk.replica.runs import bump_generation
from partnerdesk.replica.schema import customer, licence_line, source
from partnerdesk.replica.schema_reports import import_extra, import_file, import_reject
from partnerdesk.replica.store import Replica
from partnerdesk.weeks import week_of

CURRENT = "current"
REPLACED = "replaced"
MAX_KEPT_REJECTS = 100_000
"""Rejected rows kept for a later look; beyond that they are only counted."""


class ImportWriter:
    """The rows of one file on their way in. Made by `looking` (nothing is written) or `writing`."""

    def __init__(self, connection: Connection, record: ImportRecord, *, write: bool) -> None:
        self._connection = connection
        self._record = record
        self._now = record.imported_at
        self.outcome = Outcome()
        source_id = NO_SOURCE
        if write:
            self.outcome.import_id, source_id = self._start()
        self._merger = Merger(
            connection,
            import_id=self.outcome.import_id,
            source_id=source_id,
            week=week_of(self._now),
            outcome=self.outcome,
        )
        self._lines = LicenceLines(connection, self._merger, now=self._now)
        self._kept_rejects = 0

    def _start(self) -> tuple[int, int]:
        record = self._record
        made = self._connection.execute(
            insert(import_file).values(
                dataset=record.dataset, file_name=record.file_name, sha256=record.sha256, bytes=record.bytes,
                imported_at=record.imported_at, profile=record.profile, mapping=record.mapping, origin=record.origin,
                rows_read=0, rows_taken=0, rows_rejected=0, weeks="[]", state=CURRENT, notes="[]",
            )
        )  # fmt: skip
        import_id = _new_id(made)
        made = self._connection.execute(
            insert(source).values(
                kind=record.origin, name=record.file_name, import_id=import_id, fetched_at=record.imported_at,
                sha256=record.sha256,
            )
        )  # fmt: skip
        return import_id, _new_id(made)

    @property
    def weeks(self) -> set[int]:
        """Weeks of the rows taken so far."""
        return self._merger.weeks

    def take(self, rows: list[NewRow]) -> list[RefusedRow]:
        """Merge rows into their tables; return those that do not fit what the replica knows."""
        plain = [row for row in rows if row.target != "licence_week"]
        weekly, refused = self._lines.resolve(row for row in rows if row.target == "licence_week")
        return refused + self._merger.take(plain) + self._merger.take(weekly)

    def keep_rejects(self, rejects: list[RejectRow]) -> None:
        """Keep rejected rows."""
        room = MAX_KEPT_REJECTS - self._kept_rejects
        if self.outcome.import_id is None or room <= 0 or not rejects:
            return
        self._kept_rejects += len(rejects[:room])
        self._connection.execute(
            insert(import_reject).prefix_with("OR IGNORE"),
            [
                {
                    "import_id": self.outcome.import_id,
                    "line": reject.line,
                    "column": reject.column,
                    "reason": reject.reason,
                    "params": json.dumps(reject.params, ensure_ascii=False),
                    "raw": json.dumps(reject.raw, ensure_ascii=False),
                }
                for reject in rejects[:room]
            ],
        )

    def keep_extras(self, extras: list[tuple[int, dict[str, str]]]) -> None:
        """Keep the cells that no column means, by line."""
        if self.outcome.import_id is None or not extras:
            return
        rows = [
            {"import_id": self.outcome.import_id, "line": line, "extras": json.dumps(cells, ensure_ascii=False)}
            for line, cells in extras
        ]
        self._connection.execute(insert(import_extra).prefix_with("OR IGNORE"), rows)

    def finish(
        self,
        *,
        read: int,
        taken: int,
        rejected: int,
        weeks: set[int],
        notes: list[dict[str, Any]],
        customer: int | None,
    ) -> Outcome:
        """Take out what the file replaces, sum the weeks anew and close the record.

        Args:
            read: rows of the file.
            taken: rows that were merged.
            rejected: rows that were not.
            weeks: weeks that the file is of, besides those of its rows.
            notes: what the reader decided.
            customer: whom the whole file is of, where it is of one: it replaces nothing of others.
        """
        touched = self._merger.weeks | weeks
        affected = self._replace(customer)
        if self.outcome.import_id is None:
            return self.outcome
        if "licence_week" in DATASET_TARGETS[self._record.dataset]:
            recompute_week_totals(self._connection, touched)
        self._mark_replaced(affected)
        self._connection.execute(
            update(import_file)
            .where(import_file.c.id == self.outcome.import_id)
            .values(
                rows_read=read, rows_taken=taken, rows_rejected=rejected, weeks=json.dumps(sorted(touched)),
                notes=json.dumps(notes, ensure_ascii=False),
            )
        )  # fmt: skip
        self._connection.execute(
            update(source)
            .where(source.c.id == self._merger.source_id)
            .values(row_count=taken, week=min(touched) if len(touched) == 1 else None)
        )
        bump_generation(self._connection)
        return self.outcome

    def _earlier_sources(self) -> dict[int, int]:
        """Return the import of each source of earlier files of this data set."""
        query = (
            select(source.c.id, source.c.import_id)
            .join(import_file, import_file.c.id == source.c.import_id)
            .where(import_file.c.dataset == self._record.dataset, import_file.c.state == CURRENT)
        )
        return {row.id: row.import_id for row in self._connection.execute(query) if row.id != self._merger.source_id}

    def _replace(self, customer_id: int | None) -> set[int]:
        """Take out the rows of the weeks that an earlier file gave and this one, its newer edition, does not.

        An earlier file none of whose rows came again is another part of the week (a region, a customer), not an older
        edition: it stays.
        """
        earlier = self._earlier_sources()
        places = sorted({place[1:] for place in self._merger.hits if place[1] in earlier})
        targets = [TARGETS[name] for name in DATASET_TARGETS[self._record.dataset] if TARGETS[name].weekly]
        for source_id, week in places:
            for target in targets:
                self._take_out(target, source_id, week, customer_id)
        affected = {earlier[source_id] for source_id, _week in places}
        if not self._merger.writes:
            self.outcome.replaced = sorted(affected)
        return affected

    def _take_out(self, target: Target, source_id: int, week: int, customer_id: int | None) -> None:
        table = target.table
        gone = (table.c.week == week) & (table.c[target.source] == source_id)
        if customer_id is not None:
            lines = select(licence_line.c.id).where(licence_line.c.customer_id == customer_id)
            gone &= table.c.line_id.in_(lines) if "line_id" in table.c else table.c.customer_id == customer_id
        columns = [table.c[name] for name in (*target.keys, *target.written)]
        rows = self._connection.execute(select(*columns).where(gone)).all()
        changes = self.outcome.changes_of(target.name)
        if not self._merger.writes:
            changes.removed += max(0, len(rows) - self._merger.hits.get((target.name, source_id, week), 0))
            return
        changes.removed += len(rows)
        count = len(target.keys)
        before: dict[tuple[Any, ...], Values | None]
        before = {tuple(row[:count]): dict(zip(target.written, row[count:], strict=True)) for row in rows}
        self._merger.note(target.name, before)
        if target.name == "licence_week":
            # A week that a snapshot saw as well keeps its totals; only what the reports said goes.
            self._connection.execute(delete(table).where(gone, table.c.source_id == source_id))
            blank = {"used": None, "used_90": None, target.source: self._merger.source_id, target.line: None}
            self._connection.execute(update(table).where(gone).values(blank))
        else:
            self._connection.execute(delete(table).where(gone))

    def _mark_replaced(self, imports: set[int]) -> None:
        for import_id in sorted(imports):
            sources = select(source.c.id).where(source.c.import_id == import_id)
            left = any(
                self._connection.scalar(
                    select(TARGETS[name].table.c[TARGETS[name].source])
                    .where(TARGETS[name].table.c[TARGETS[name].source].in_(sources))
                    .limit(1)
                )
                for name in DATASET_TARGETS[self._record.dataset]
            )
            if not left:
                self._merger.note("import_file", {(import_id,): {"state": CURRENT}})
                self._connection.execute(
                    update(import_file).where(import_file.c.id == import_id).values(state=REPLACED)
                )
                self.outcome.replaced.append(import_id)


def _new_id(made: CursorResult[Any]) -> int:
    key = made.inserted_primary_key
    assert key is not None
    return int(key[0])


@contextmanager
def looking(replica: Replica, record: ImportRecord) -> Iterator[ImportWriter]:
    """Give a writer that only compares: it counts what an import would do and writes nothing."""
    with replica.read() as connection:
        yield ImportWriter(connection, record, write=False)


@contextmanager
def writing(replica: Replica, record: ImportRecord) -> Iterator[ImportWriter]:
    """Give the writer of one file inside one transaction; when the block raises, nothing of the file is kept.

    Raises:
        FileLockedFault, ReadOnlyFault, DiskFullFault: the replica can't be written.
    """
    with replica.write() as connection:
        yield ImportWriter(connection, record, write=True)


def fetch_identities(replica: Replica) -> list[Identity]:
    """Return every customer as a report row can name it."""
    query = select(customer.c.id, customer.c.org_id, customer.c.org_uuid, customer.c.name)
    with replica.read() as connection:
        return [Identity(*row) for row in connection.execute(query)]


def fetch_same_file(replica: Replica, sha256: str, mapping: str) -> tuple[int, tuple[tuple[str, ...], ...]] | None:
    """Return the import that took the same bytes in the same way and still stands, and its unmatched rows.

    Args:
        replica: the replica.
        sha256: checksum of the file.
        mapping: how it would be read now.

    Returns:
        (import id, raw cells of the rows that named no known customer); None when there is no such import.
    """
    same = (import_file.c.sha256 == sha256) & (import_file.c.mapping == mapping) & (import_file.c.state == CURRENT)
    with replica.read() as connection:
        found = connection.scalar(select(import_file.c.id).where(same).order_by(import_file.c.id.desc()).limit(1))
        if found is None:
            return None
        unmatched = import_reject.c.reason.in_(("unmatched", "several", "foreign"))
        query = select(import_reject.c.raw).where(import_reject.c.import_id == found, unmatched)
        return found, tuple(tuple(json.loads(raw)) for raw in connection.scalars(query))


def fetch_imports(replica: Replica) -> list[ImportRow]:
    """Return every import, the latest first."""
    with replica.read() as connection:
        rows = connection.execute(select(import_file).order_by(import_file.c.id.desc())).all()
    return [_import_row(row) for row in rows]


def fetch_import(replica: Replica, import_id: int) -> ImportRow | None:
    """Return one import, None when there is none of that id."""
    with replica.read() as connection:
        row = connection.execute(select(import_file).where(import_file.c.id == import_id)).first()
    return _import_row(row) if row else None


def _import_row(row: Any) -> ImportRow:
    return ImportRow(
        id=row.id, dataset=row.dataset, file_name=row.file_name, sha256=row.sha256, bytes=row.bytes,
        imported_at=row.imported_at, profile=row.profile, origin=row.origin, rows_read=row.rows_read,
        rows_taken=row.rows_taken, rows_rejected=row.rows_rejected, weeks=tuple(json.loads(row.weeks)),
        state=row.state, notes=tuple(json.loads(row.notes or "[]")),
    )  # fmt: skip


def fetch_rejects(replica: Replica, import_id: int) -> list[RejectRow]:
    """Return the rejected rows of an import by line."""
    query = select(import_reject).where(import_reject.c.import_id == import_id).order_by(import_reject.c.line)
    with replica.read() as connection:
        return [
            RejectRow(row.line, row.column, row.reason, json.loads(row.params), tuple(json.loads(row.raw)))
            for row in connection.execute(query)
        ]


def undo(replica: Replica, import_id: int) -> tuple[str, int, str]:
    """Take an import back in one transaction.

    Args:
        replica: the replica.
        import_id: which one.

    Returns:
        (`undone`, rows put back, ""), (`unknown`, 0, "") when there is no such import or it is undone, or
        (`later`, id, file name) of the import that has to be undone first.
    """
    with replica.write() as connection:
        state = connection.scalar(select(import_file.c.state).where(import_file.c.id == import_id))
        if state is None or state == UNDONE:
            return "unknown", 0, ""
        later = import_in_the_way(connection, import_id)
        if later:
            return "later", later[0], later[1]
        count = undo_import(connection, import_id)
        bump_generation(connection)
        return UNDONE, count, ""
