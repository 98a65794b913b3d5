"""Takes an import back: every row that it wrote becomes what it was, unless a sync wrote it since. Knows no file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, insert, select, update

from partnerdesk.replica.import_targets import TARGETS, Target
from partnerdesk.replica.import_totals import recompute_week_totals
from partnerdesk.replica.schema import licence_line, licence_week, source, subscription
from partnerdesk.replica.schema_reports import import_file, import_undo

_CHUNK = 500
UNDONE = "undone"


def import_in_the_way(connection: Connection, import_id: int) -> tuple[int, str] | None:
    """Return (id, file name) of the latest import that wrote over rows of this one, None when there is none."""
    mine, later = import_undo.alias("mine"), import_undo.alias("later")
    query = (
        select(import_file.c.id, import_file.c.file_name)
        .select_from(mine)
        .join(later, (later.c.target == mine.c.target) & (later.c.key == mine.c.key))
        .join(import_file, import_file.c.id == later.c.import_id)
        .where(mine.c.import_id == import_id, later.c.import_id > import_id, import_file.c.state != UNDONE)
        .order_by(import_file.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return (row.id, row.file_name) if row else None


def undo_import(connection: Connection, import_id: int) -> int:
    """Put back what an import changed.

    Args:
        connection: inside a write transaction; `import_in_the_way` has said that none is.
        import_id: an import that is not undone yet.

    Returns:
        How many rows were put back or taken out.
    """
    sources = set(connection.scalars(select(source.c.id).where(source.c.import_id == import_id)))
    count = 0
    weeks: set[int] = set()
    for entry in _entries(connection, import_id):
        key = json.loads(entry.key)
        before = None if entry.before is None else json.loads(entry.before)
        if entry.target == "import_file" and before:
            connection.execute(update(import_file).where(import_file.c.id == key[0]).values(**before))
        elif entry.target == "licence_line":
            _drop_line(connection, key[0])
        else:
            target = TARGETS[entry.target]
            count += _put_back(connection, target, key, before, sources)
            if target.name == "licence_week":
                weeks.add(key[1])
    connection.execute(delete(import_undo).where(import_undo.c.import_id == import_id))
    connection.execute(update(import_file).where(import_file.c.id == import_id).values(state=UNDONE))
    recompute_week_totals(connection, weeks)
    return count


def _entries(connection: Connection, import_id: int) -> Iterator[Row[Any]]:
    """Give the journal in chunks by its key, weeks of a line before the line itself."""
    last: tuple[str, str] = ("", "")
    mine = import_undo.c.import_id == import_id
    lines_last = [mine & (import_undo.c.target != "licence_line"), mine & (import_undo.c.target == "licence_line")]
    for part in lines_last:
        last = ("", "")
        while True:
            after = (import_undo.c.target > last[0]) | (
                (import_undo.c.target == last[0]) & (import_undo.c.key > last[1])
            )
            query = select(import_undo).where(part, after).order_by(import_undo.c.target, import_undo.c.key)
            chunk = connection.execute(query.limit(_CHUNK)).all()
            if not chunk:
                break
            yield from chunk
            last = (chunk[-1].target, chunk[-1].key)


def _put_back(
    connection: Connection, target: Target, key: list[Any], before: dict[str, Any] | None, sources: set[int]
) -> int:
    here = [target.table.c[name] == part for name, part in zip(target.keys, key, strict=True)]
    now = connection.execute(select(target.table).where(*here)).mappings().first()
    if now is None:
        if before is None or not target.weekly:
            return 0
        connection.execute(insert(target.table).values({**dict(zip(target.keys, key, strict=True)), **before}))
        return 1
    if now[target.source] not in sources:
        return 0
    if before is not None:
        return connection.execute(update(target.table).where(*here).values(before)).rowcount
    if _is_mirrored(connection, target, dict(now), sources):
        blank = {name: None for name in target.written if name not in {"total", "assigned", target.mirror}}
        return connection.execute(update(target.table).where(*here).values(blank)).rowcount
    return connection.execute(delete(target.table).where(*here)).rowcount


def _is_mirrored(connection: Connection, target: Target, now: dict[str, Any], sources: set[int]) -> bool:
    """Whether the service has shown the row since, or other rows hang on it."""
    if target.mirror is None:
        return False
    if now[target.mirror] is not None and now[target.mirror] not in sources:
        return True
    if target.table is subscription:
        return bool(connection.scalar(select(exists().where(licence_line.c.subscription_id == now["id"]))))
    return False


def _drop_line(connection: Connection, line_id: int) -> None:
    """Take out a line that only the import knew; one that has got other weeks since stays."""
    used = connection.scalar(select(exists().where(licence_week.c.line_id == line_id)))
    if not used:
        connection.execute(delete(licence_line).where(licence_line.c.id == line_id))
