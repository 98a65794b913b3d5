"""One sync from the first request to the last row: fetches every dataset into staging, then promotes it.

Knows the order of things; knows no header, no JSON key and no SQL.
"""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import dataclass
from typing import Any

from partnerdesk.errors import CancelledFault, Fault
from partnerdesk.replica import runs
from partnerdesk.replica.promote import PROMOTE_ORDER, promote
from partnerdesk.replica.sync_log import fetch_fact
from partnerdesk.sync import calls, wire
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client
from partnerdesk.sync.fetcher import FATAL, Fetcher
from partnerdesk.sync.outbox import PHASE as CHANGES
from partnerdesk.sync.outbox import Push
from partnerdesk.sync.phases_customers import CustomerPhases
from partnerdesk.sync.phases_partner import PartnerPhases
from partnerdesk.sync.progress import Progress
from partnerdesk.sync.reports import PHASE, ReportInputs, ReportPhase
from partnerdesk.sync.stage import Stage
from partnerdesk.weeks import Clock, week_of

LEAST_SKEW = 300
"""Seconds; a difference up to this is no wrong clock."""


@dataclass(frozen=True)
class Result:
    """How a sync ended, where it ended by itself."""

    run_id: int
    state: str
    """complete | partial"""
    summary: dict[str, dict[str, Any]]
    problems: list[dict[str, Any]]
    """What could not be fetched: dataset, org_id, customer, code, params."""


class Pipeline:
    """One sync of one account. Call `run` once."""

    def __init__(
        self,
        store: runs.Store,
        client: Client,
        progress: Progress,
        cancel: Cancel,
        *,
        folder: str,
        reports: ReportInputs | None = None,
        desk: runs.Store | None = None,
    ) -> None:
        self._store = store
        self._client = client
        self._progress = progress
        self._cancel = cancel
        self._folder = folder
        self._reports = reports
        self._desk = desk
        self._person_id = ""
        self._clock = Clock()
        self._own_org_id = ""
        self._is_mirrored = False

    def run(self) -> Result:
        """Fetch and promote.

        Raises:
            Fault: the run could not end; nothing half is visible, and what was fetched is kept for the next start. Or
                the mirror is done, and reports are left to the next start.
        """
        self._progress.tell("start", base_url=self._client.base_url)
        run: runs.Run | None = None
        try:
            with Fetcher(self._client, self._cancel) as fetcher:
                run = self._begin(fetcher)
                stage = Stage(self._store, run, self._clock, self._progress)
                self._fetch(fetcher, stage)
                self._promote(run, stage)
                self._finish(run)
                if self._reports is not None:
                    ReportPhase(self._reports, self._client, fetcher, stage, self._cancel).run()
                return self._result(run)
        except Fault as fault:
            self._note_end(run, fault)
            raise

    def _begin(self, fetcher: Fetcher) -> runs.Run:
        with self._store.read() as connection:
            self._clock = Clock(int(fetch_fact(connection, "clock_skew") or 0))
        self._progress.begin("me")
        answer = fetcher.one(self._client.url(calls.me().parts, {}))
        me = wire.me(answer.data)
        self._own_org_id, self._person_id = me.org_id, me.person_id
        skew = 0 if answer.moment is None else answer.moment - int(time.time())
        self._clock = Clock(skew if abs(skew) > LEAST_SKEW else 0)
        now = self._clock.now()
        run = runs.begin_run(
            self._store,
            base_url=self._client.base_url,
            week=week_of(now),
            now=now,
            skew=self._clock.skew,
            person_id=me.person_id,
            own_org_id=me.org_id,
            folder=self._folder,
        )
        self._progress.tell("run", run=run.id, resumed=run.resumed)
        runs.sweep_staging(self._store, self._cancel.check, kept=run.id)
        return run

    def _fetch(self, fetcher: Fetcher, stage: Stage) -> None:
        partner = PartnerPhases(self._client, fetcher, stage, self._own_org_id)
        partner.organizations()
        partner.roles()
        partner.people()
        customers = CustomerPhases(self._client, fetcher, stage, self._own_org_id)
        customers.licences()
        self._send_changes(fetcher, stage)
        customers.admins()
        partner.tags()
        customers.tags()
        customers.subscriptions()
        customers.sign_ins()

    def _send_changes(self, fetcher: Fetcher, stage: Stage) -> None:
        """Send the queued changes before the administrators are mirrored. One that is held is no fault of the sync."""
        if self._desk is None:
            return
        try:
            push = Push(
                self._desk,
                self._store,
                self._client,
                self._cancel,
                self._progress,
                clock=self._clock,
                by=self._person_id,
                ask=fetcher.call,
            )
            result = push.run()
        except Fault as fault:
            stage.fail(CHANGES, fault)
            return
        if result.counts():
            stage.note({CHANGES: result.counts()})
        if isinstance(result.fault, FATAL):
            raise result.fault
        if result.fault is not None:
            stage.fail(CHANGES, result.fault)

    def _promote(self, run: runs.Run, stage: Stage) -> None:
        stage.refuse_if_all_failed()
        ready = [dataset for dataset in PROMOTE_ORDER if stage.is_ready(dataset)]
        self._progress.begin("promote", total=len(ready))
        for dataset in ready:
            self._cancel.check()
            promote(self._store, run, dataset, now=self._clock.now(), interruptible=self._cancel.calling)
            self._progress.tell("promoted", dataset=dataset)
            self._progress.step()

    def _finish(self, run: runs.Run) -> None:
        """End the mirror's part. Reports are an appendix: what becomes of them does not take it back."""
        self._cancel.check()
        runs.finish_run(self._store, run, now=self._clock.now(), interruptible=self._cancel.calling)
        self._is_mirrored = True
        runs.sweep_staging(self._store, self._cancel.check)

    def _result(self, run: runs.Run) -> Result:
        with self._store.read() as connection:
            state = runs.read_state(connection, run.id)
            summary = runs.read_summary(connection, run.id)
            problems = runs.read_problems(connection, run.id)
        return Result(run.id, state, summary, problems)

    def _note_end(self, run: runs.Run | None, fault: Fault) -> None:
        state = runs.CANCELLED if isinstance(fault, CancelledFault) else runs.FAILED
        now = self._clock.now()
        # The fault at hand is what the user must hear, also where the file that should note it is the problem.
        with contextlib.suppress(Fault):
            if run is None:
                runs.record_failed_start(
                    self._store,
                    base_url=self._client.base_url,
                    week=week_of(now),
                    now=now,
                    state=state,
                    code=fault.code,
                    params=json.dumps(fault.params),
                )
            elif not self._is_mirrored:
                runs.interrupt_run(self._store, run, now=now, state=state, code=fault.code, params=fault.params)
            elif state == runs.FAILED:
                runs.add_problem(self._store, run, PHASE, fault, now=now)
