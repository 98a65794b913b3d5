"""Compares rows of a report with what the replica holds, and writes them with a journal of what was there before.

The same code serves the preview (on a reading connection, nothing written) and the import itself, so that both count
the same. Knows no file and no heading.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, tuple_, update

from partnerdesk.replica.import_rows import NewRow, Outcome, RefusedRow
from partnerdesk.replica.import_targets import TARGETS, Target, Values
from partnerdesk.replica.schema import source
from partnerdesk.replica.schema_reports import import_file, import_undo
from partnerdesk.replica.states import TRIAL, status_of

Key = tuple[Any, ...]
_LOOKUP = 400
NO_SOURCE = -1
"""Stands for the source of an import that is only looked at."""


class Merger:
    """Takes the rows of one import."""

    def __init__(
        self, connection: Connection, *, import_id: int | None, source_id: int, week: int, outcome: Outcome
    ) -> None:
        self._connection = connection
        self._import_id = import_id
        self.source_id = source_id
        self._week = week
        self.outcome = outcome
        self._import_sources: set[int] | None = None
        self._trials: set[int] | None = None
        self.hits: dict[tuple[str, int, int], int] = {}
        """(table, source, week) -> rows of that source that this import wrote over."""
        self.weeks: set[int] = set()

    @property
    def writes(self) -> bool:
        """Whether anything is written."""
        return self._import_id is not None

    def take(self, rows: Iterable[NewRow]) -> list[RefusedRow]:
        """Merge rows, which all have the keys of their tables.

        Returns:
            Those that could not be taken.
        """
        by_target: dict[str, list[NewRow]] = {}
        for row in rows:
            by_target.setdefault(row.target, []).append(row)
        refused: list[RefusedRow] = []
        for name, group in by_target.items():
            target = TARGETS[name]
            for start in range(0, len(group), _LOOKUP):
                refused += self._take(target, group[start : start + _LOOKUP])
        return refused

    def _take(self, target: Target, rows: list[NewRow]) -> list[RefusedRow]:
        found = self._existing(target, rows)
        journal: dict[Key, Values | None] = {}
        fresh: dict[Key, Values] = {}
        altered: dict[Key, Values] = {}
        refused = []
        counts = self.outcome.changes_of(target.name)
        for row in rows:
            key = tuple(row.values[name] for name in target.keys)
            old = found.get(key)
            merged = self._merged(target, old, row.values)
            if merged is None:
                counts.unchanged += 1
                continue
            if merged.get("total", 0) is None or merged.get("assigned", 0) is None:
                refused.append(RefusedRow(row.line, "no_totals", {}))
                continue
            merged[target.source], merged[target.line] = self.source_id, row.line
            journal.setdefault(key, old)
            if old is None:
                counts.added += 1
                fresh[key] = merged
            else:
                self._count_hit(target, key, old)
                same = all(merged[name] == old[name] for name in target.columns if not name.endswith("source_id"))
                counts.unchanged += same
                counts.changed += not same
                (fresh if key in fresh else altered)[key] = merged
            found[key] = merged
            if target.weekly:
                self.weeks.add(row.values["week"])
        if self.writes:
            self._write(target, journal, fresh, altered)
        return refused

    def _existing(self, target: Target, rows: list[NewRow]) -> dict[Key, Values]:
        keys = {tuple(row.values[name] for name in target.keys) for row in rows}
        columns = [target.table.c[name] for name in target.keys]
        where = columns[0].in_([key[0] for key in keys]) if len(columns) == 1 else tuple_(*columns).in_(list(keys))
        query = select(*columns, *(target.table.c[name] for name in target.written)).where(where)
        count = len(columns)
        return {
            tuple(row[:count]): dict(zip(target.written, row[count:], strict=True))
            for row in self._connection.execute(query)
        }

    def _merged(self, target: Target, old: Values | None, new: Values) -> Values | None:
        """Return the row as it will be, None when the report does not change it."""
        base = dict(old) if old else dict.fromkeys(target.written)
        for name in target.columns:
            if name in new and not (target.keep_blank and new[name] is None):
                base[name] = new[name]
        if target.name == "subscription" and old and old["is_trial"] and new.get("is_trial") is None:
            base["is_trial"] = self._still_trial(target, old, new)
        if target.name == "licence_week":
            return self._merged_week(base, old)
        if target.name == "customer_signin":
            return _merged_signin(base, old)
        if target.name == "customer_report" and new.get("managed_by"):
            base["managed_by_source_id"] = self.source_id
        return base

    def _still_trial(self, target: Target, old: Values, new: Values) -> int:
        """Return the trial flag of a subscription that a report lists as one, without a word of a trial.

        What an import of trials, or an earlier report's status, made a trial is none any more, unless it was one before
        any import: then the service said so.
        """
        if not self._is_import(old["terms_source_id"]):
            return 1
        told = _says_trial(old["status_raw"]) and new.get("status_raw") is not None
        if not told and old["terms_source_id"] not in self._trial_sources():
            return 1
        key = json.dumps([new[name] for name in target.keys], ensure_ascii=False)
        query = select(import_undo.c.before).where(import_undo.c.target == target.name, import_undo.c.key == key)
        first = self._connection.scalar(query.order_by(import_undo.c.import_id).limit(1))
        return 1 if first and json.loads(first)["is_trial"] else 0

    def _trial_sources(self) -> set[int]:
        if self._trials is None:
            query = select(source.c.id).join(import_file, import_file.c.id == source.c.import_id)
            self._trials = set(self._connection.scalars(query.where(import_file.c.dataset == "trials")))
        return self._trials

    def _merged_week(self, base: Values, old: Values | None) -> Values:
        """A snapshot's own totals stay; a report fills the weeks that no snapshot saw."""
        if old and not self._is_import(old["source_id"]):
            base["total"], base["assigned"], base["source_id"] = old["total"], old["assigned"], old["source_id"]
        else:
            base["source_id"] = self.source_id
        return base

    def _is_import(self, source_id: int | None) -> bool:
        if self._import_sources is None:
            query = select(source.c.id).where(source.c.import_id.is_not(None))
            self._import_sources = {*self._connection.scalars(query), self.source_id}
        return source_id in self._import_sources

    def _count_hit(self, target: Target, key: Key, old: Values) -> None:
        if target.weekly and old[target.source] is not None:
            place = (target.name, old[target.source], key[target.keys.index("week")])
            self.hits[place] = self.hits.get(place, 0) + 1

    def _write(
        self, target: Target, journal: dict[Key, Values | None], fresh: dict[Key, Values], altered: dict[Key, Values]
    ) -> None:
        self.note(target.name, journal)
        for group in (fresh, altered):
            if group:
                rows = [
                    {f"k_{name}": part for name, part in zip(target.keys, key, strict=True)}
                    | {f"v_{name}": value for name, value in row.items()}
                    for key, row in group.items()
                ]
                self._connection.execute(self._statement(target, new=group is fresh), rows)

    def _statement(self, target: Target, *, new: bool) -> Any:
        if not new:
            where = [target.table.c[name] == bindparam(f"k_{name}") for name in target.keys]
            return update(target.table).where(*where).values({name: bindparam(f"v_{name}") for name in target.written})
        values: dict[str, Any] = {name: bindparam(f"k_{name}") for name in target.keys}
        values |= {name: bindparam(f"v_{name}") for name in target.written}
        fixed = {name: self._week for name in ("first_seen_week", "last_seen_week") if name in target.table.c}
        return insert(target.table).values({**values, **fixed})

    def note(self, target: str, before: dict[Key, Values | None]) -> None:
        """Keep what was there before, the first time that this import touches a row."""
        if not self.writes or not before:
            return
        rows = [
            {
                "import_id": self._import_id,
                "target": target,
                "key": json.dumps(key, ensure_ascii=False),
                "before": None if old is None else json.dumps(old, ensure_ascii=False),
            }
            for key, old in before.items()
        ]
        self._connection.execute(insert(import_undo).prefix_with("OR IGNORE"), rows)


def _says_trial(status: str | None) -> bool:
    return any(status_of(word.strip()) == TRIAL for word in re.split(r"[;|,/\n]", status or ""))


def _merged_signin(base: Values, old: Values | None) -> Values | None:
    """The latest sign-in counts, from whichever source; “never” is taken only where nothing is known."""
    if old is None:
        return base
    known, before = base["last_signin_at"], old["last_signin_at"]
    if known is None:
        return None if old["signin_state"] in {"known", "never"} else base
    return None if before is not None and before >= known else base
