"""The record of one sync's reports: each change of state with its count, in one transaction. Knows no request."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from partnerdesk.errors import Fault
from partnerdesk.replica import report_requests, runs
from partnerdesk.replica.report_requests import ReportRequest
from partnerdesk.replica.runs import Run, Store
from partnerdesk.sync.report_files import Taken
from partnerdesk.weeks import Clock

SECTION = "reports"
"""Where the run's summary counts reports: asked, imported, blank, failed, making; rows and rejected of the files."""


class ReportTally:
    """Writes down what becomes of each report. Used by one thread."""

    def __init__(self, store: Store, run: Run, clock: Clock) -> None:
        self._store = store
        self._run = run
        self._clock = clock

    def now(self) -> int:
        """Return the moment by the service's clock."""
        return self._clock.now()

    def asking(self, request: ReportRequest) -> ReportRequest:
        """Note that a report is about to be asked for; return the request with the moment on it."""
        now = self._clock.now()
        with self._store.write() as connection:
            report_requests.note_asked(connection, request, now)
        return replace(request, asked_at=now, tries=request.tries + 1)

    def making(self, request: ReportRequest, report_id: str, *, asked: bool = True) -> None:
        """Note that the service makes a report; `asked` tells whether this run asked for it."""
        with self._store.write() as connection:
            report_requests.note_making(connection, request, report_id)
            if asked:
                self._count(connection, asked=1)

    def taken(self, request: ReportRequest, taken: Taken) -> None:
        """Note that a report is imported, or that it was blank."""
        state = report_requests.BLANK if taken.is_blank else report_requests.IMPORTED
        with self._store.write() as connection:
            report_requests.note_taken(connection, request, state, taken.import_id)
            self._count(connection, **{state: 1, "rows": taken.rows, "rejected": taken.rejected})

    def failed(self, request: ReportRequest, code: str, params: dict[str, str | int]) -> None:
        """Note that a report could not be had."""
        with self._store.write() as connection:
            report_requests.note_failed(connection, request, code, params)
            self._count(connection, failed=1)

    def problem(self, dataset: str, fault: Fault) -> None:
        """Note what went wrong, for the run's log."""
        runs.add_problem(self._store, self._run, dataset, fault, now=self._clock.now())

    def forget(self, request: ReportRequest, *, single: bool = False) -> None:
        """Have a report's weeks asked for anew; `single`: each by itself, for this data set from now on."""
        with self._store.write() as connection:
            report_requests.forget(connection, request)
            if single:
                report_requests.keep_single_weeks(connection, request.dataset)

    def left(self, count: int) -> None:
        """Note how many reports the service is still making."""
        if count:
            with self._store.write() as connection:
                self._count(connection, making=count)

    def _count(self, connection: Any, **counts: int) -> None:
        runs.add_to_summary(connection, self._run.id, {SECTION: counts})
