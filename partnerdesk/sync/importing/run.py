"""Streams the rows of an understood file into an import writer, in bounded memory. The same for a look and for good.

Knows no SQL: the writer compares or writes.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from partnerdesk.replica.import_rows import NewRow, RejectRow
from partnerdesk.replica.imports import MAX_KEPT_REJECTS, ImportWriter
from partnerdesk.sync.importing.customers import Matcher, label_of
from partnerdesk.sync.importing.derive import DERIVE, check
from partnerdesk.sync.importing.faults import Problem, Reject, RowError, StoppedImportFault
from partnerdesk.sync.importing.notes import Note
from partnerdesk.sync.importing.percall import CutOffs, Summer, new_summer
from partnerdesk.sync.importing.plan import SHOWN_REJECTS, Cancel, OnReject, Prepared, Progress, Tallies
from partnerdesk.sync.importing.reader import RowReader
from partnerdesk.sync.importing.sheet import data_rows
from partnerdesk.sync.importing.values import Cell, text_of
from partnerdesk.weeks import as_datetime

BATCH = 1000
MAX_REMEMBERED = 2_000_000
"""Rows whose keys are remembered, to find those that come twice."""
_MAX_NAMES = 20_000
_MAX_RAW_CELLS = 200
_MAX_RAW = 200

Cells = list[Cell]


class Run:
    """One reading of one file."""

    def __init__(
        self,
        prepared: Prepared,
        matcher: Matcher,
        writer: ImportWriter,
        *,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
        on_reject: OnReject | None = None,
        cut_offs: CutOffs | None = None,
    ) -> None:
        self._prepared = prepared
        self._dataset = prepared.dataset
        self._matcher = matcher
        self._writer = writer
        self._progress = progress
        self._cancel = cancel
        self._on_reject = on_reject
        self._reader = RowReader(
            prepared.dataset, {use.key: use.place for use in prepared.columns}, prepared.sheet.headings, prepared.ways
        )
        self._headings = {use.key: use.heading for use in prepared.columns}
        self.customer = None if prepared.customer is None else matcher.match(prepared.customer, None)
        self._summer: Summer | None = new_summer(self._dataset.key, cut_offs) if self._dataset.per_call else None
        self._rows: list[NewRow] = []
        self._raw: dict[int, tuple[str, ...]] = {}
        self._extras: list[tuple[int, dict[str, str]]] = []
        self._rejects: list[RejectRow] = []
        self._seen: dict[int, int] = {}
        self.tallies = Tallies()
        self.notes: list[Note] = list(prepared.notes)

    def tick(self, done: int) -> None:
        """Tell how far it came, and stop when the user wants to.

        Raises:
            StoppedImportFault: the user stopped it.
        """
        if self._cancel is not None and self._cancel.is_set():
            raise StoppedImportFault(file=self._prepared.part.name)
        if self._progress is not None:
            total = 0 if self._prepared.part.kind != "text" else self._prepared.scan.size
            self._progress(min(done, total) if total else done, total)

    def read(self) -> None:
        """Read every row.

        Raises:
            ImportFault: the file is broken further down, or the user stopped.
        """
        prepared = self._prepared
        exact = prepared.part.kind == "text"
        take: Callable[[int, Cells, dict[str, Any]], None] = self._sum if self._summer is not None else self._merge
        for line, cells in data_rows(prepared.part, prepared.scan, prepared.sheet, self.tick):
            self.tallies.read += 1
            try:
                take(line, cells, self._reader.read(cells, exact=exact))
            except RowError as error:
                if any(text_of(cell) for cell in cells):
                    self._reject(line, cells, error.problem)
                else:
                    self.tallies.read -= 1
        if self._summer is not None:
            self._take_sums(self._summer)
        self._flush()

    def _match(self, values: dict[str, Any]) -> int:
        if self.customer is not None:
            return self.customer
        org, name = values.get("customer_id"), values.get("customer")
        try:
            return self._matcher.match(org, name)
        except RowError as error:
            label = label_of(org, name)
            if label:
                names = self.tallies.unmatched
                if label in names or len(names) < _MAX_NAMES:
                    names[label] = names.get(label, 0) + 1
            heading = self._headings.get("customer") or self._headings.get("customer_id")
            raise RowError(error.problem.code, heading, **error.problem.params) from None

    def _sum(self, line: int, _cells: Cells, values: dict[str, Any]) -> None:
        assert self._summer is not None
        self._summer.add(values, self._match(values), line)
        self.tallies.taken += 1

    def _merge(self, line: int, cells: Cells, values: dict[str, Any]) -> None:
        week = values.get("week", self._prepared.week) if self._dataset.weekly else None
        if self._dataset.weekly and week is None:
            raise RowError("no_week", self._headings.get("week"))
        check(self._dataset.key, values, self._headings)
        customer = self._match(values)
        self._refuse_twice(line, values, customer, week)
        rows = DERIVE[self._dataset.key](values, customer, week, line)
        extras = self._reader.extras(cells)
        if extras and rows[0].target in {"customer_report", "subscription"}:
            rows[0].values["extras"] = json.dumps(extras, ensure_ascii=False)
        elif extras:
            self._extras.append((line, extras))
        self._rows += rows
        self._raw[line] = _raw(cells)
        self.tallies.taken += 1
        if len(self._raw) >= BATCH:
            self._flush()

    def _refuse_twice(self, line: int, values: dict[str, Any], customer: int, week: int | None) -> None:
        if self._dataset.key == "signins":
            return
        key = hash((customer, week, *(values.get(name) for name in self._dataset.row_key)))
        if key in self._seen:
            raise RowError("duplicate", None, line=self._seen[key])
        if len(self._seen) < MAX_REMEMBERED:
            self._seen[key] = line
            if len(self._seen) == MAX_REMEMBERED:
                self.notes.append(Note("many_rows"))

    def _take_sums(self, summer: Summer) -> None:
        span = summer.span()
        if span:
            first, last = (as_datetime(moment).strftime("%Y-%m-%d %H:%M") for moment in span)
            self.notes.append(Note("span", {"first": first, "last": last}))
        rows = summer.rows()
        for place in range(0, len(rows), BATCH):
            self._writer.take(rows[place : place + BATCH])
            self.tick(self._prepared.scan.size)

    def _flush(self) -> None:
        for refused in self._writer.take(self._rows):
            self.tallies.taken -= 1
            problem = Problem(refused.code, None, refused.params)
            self._keep_reject(Reject(refused.line, problem, self._raw.get(refused.line, ())))
        self._writer.keep_extras(self._extras)
        self._writer.keep_rejects(self._rejects)
        self._rows, self._extras, self._rejects, self._raw = [], [], [], {}

    def _reject(self, line: int, cells: Cells, problem: Problem) -> None:
        self._keep_reject(Reject(line, problem, _raw(cells)))
        if len(self._rejects) >= BATCH:
            self._flush()

    def _keep_reject(self, reject: Reject) -> None:
        tallies, problem = self.tallies, reject.problem
        tallies.rejected += 1
        tallies.reasons[problem.code] = tallies.reasons.get(problem.code, 0) + 1
        if tallies.rejected == MAX_KEPT_REJECTS:
            self.notes.append(Note("rejects_cut", {"kept": MAX_KEPT_REJECTS}))
        if len(tallies.first) < SHOWN_REJECTS:
            tallies.first.append(reject)
        if self._on_reject is not None:
            self._on_reject(reject)
        if tallies.rejected <= MAX_KEPT_REJECTS:
            self._rejects.append(RejectRow(reject.line, problem.column, problem.code, problem.params, reject.cells))

    def weeks(self) -> set[int]:
        """Return the week of the file as a whole, where it has one."""
        return set() if self._prepared.week is None or not self._dataset.weekly else {self._prepared.week}


def _raw(cells: Cells) -> tuple[str, ...]:
    return tuple(text_of(cell)[:_MAX_RAW] for cell in cells[:_MAX_RAW_CELLS])
