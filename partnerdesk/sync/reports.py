"""The phase of a sync that has reports made and imports them. Knows neither JSON keys nor SQL nor headings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from partnerdesk.errors import (
    BadAnswerFault,
    BusyServiceFault,
    Fault,
    NotAllowedFault,
    NotFoundFault,
    OfflineFault,
    ServerFault,
    ServiceDownFault,
    UnsafeAddressFault,
)
from partnerdesk.replica.report_requests import MOST_TRIES, ReportRequest
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sync import calls, wire_reports
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Answer, Client
from partnerdesk.sync.fetcher import FATAL, Fetcher, Job
from partnerdesk.sync.importing.actions import Importer
from partnerdesk.sync.importing.faults import ImportFault, WeekNeededFault
from partnerdesk.sync.report_faults import ReportDamagedFault, ReportFailedFault, ReportFault, ReportLateFault
from partnerdesk.sync.report_files import ReportFiles, Taken
from partnerdesk.sync.report_offers import Offers
from partnerdesk.sync.report_plan import within_data
from partnerdesk.sync.report_profiles import ReportSettings
from partnerdesk.sync.report_queue import ReportQueue, Underway
from partnerdesk.sync.report_tally import ReportTally
from partnerdesk.sync.stage import Stage
from partnerdesk.sync.wire_reports import BROKEN, MAKING, Report
from partnerdesk.weeks import DAY_SECONDS

PHASE = "reports"
LATE_SECONDS = DAY_SECONDS
_TRANSIENT = (ServerFault, OfflineFault, BusyServiceFault)
_ITS_OWN = (ImportFault, ReportFault, BadAnswerFault, NotFoundFault, NotAllowedFault, UnsafeAddressFault)
"""Faults that concern one report alone."""


@dataclass(frozen=True)
class Pauses:
    """How long to wait between two looks at the reports under way; seconds."""

    first: float = 1.0
    factor: float = 1.5
    longest: float = 300.0

    def after(self, pause: float, *, fruitful: bool) -> float:
        """Return the pause after `pause`: longer, but shorter where the last look found something."""
        return max(self.first, pause / 2) if fruitful else min(self.longest, pause * self.factor)


@dataclass(frozen=True)
class ReportInputs:
    """What the phase needs besides the service."""

    replica: Replica
    desk: Desk | None
    """What the user said of headings and names, if there is any."""
    folder: Path
    """Where files lie until they are imported."""
    settings: ReportSettings
    pauses: Pauses = Pauses()


class ReportPhase:
    """Has the reports made that are missing, waits for them within bounds and imports them."""

    def __init__(self, inputs: ReportInputs, client: Client, fetcher: Fetcher, stage: Stage, cancel: Cancel) -> None:
        importer = Importer(inputs.replica, inputs.desk, clock=stage.clock)
        self._client = client
        self._fetcher = fetcher
        self._stage = stage
        self._cancel = cancel
        self._tally = ReportTally(inputs.replica, stage.run, stage.clock)
        self._offers = Offers(inputs.replica, stage.run, stage.clock, inputs.settings)
        self._files = ReportFiles(client, importer, inputs.desk, inputs.folder, cancel)
        self._wait_seconds = inputs.settings.wait_seconds
        self._pauses = inputs.pauses
        self._queue = ReportQueue()
        self._may_delete = True

    def run(self) -> None:
        """Do it. That the role may not make reports, or that the service has none, is a calm end.

        Raises:
            Fault: one that ends the run.
        """
        self._stage.progress.begin(PHASE)
        self._files.clear()
        try:
            if not self._learn():
                return
            self._take_up()
            self._want(self._offers.missing())
            self._look_until_done()
        except ServiceDownFault as fault:
            self._note(fault)
        finally:
            self._tally.left(self._queue.left)
        for each in self._queue.making.values():
            if each.fault is not None:
                self._problem(each.request, each.fault)

    def _learn(self) -> bool:
        """Ask for the templates; return whether there are any."""
        try:
            answer = self._fetcher.one(self._url(calls.report_templates()))
            self._offers.learn(wire_reports.templates(answer.data))
        except NotFoundFault:
            return False
        except (NotAllowedFault, BadAnswerFault, *_TRANSIENT) as fault:
            fault.params.setdefault("host", self._client.host)
            self._note(fault)
            return False
        return True

    def _take_up(self) -> None:
        """Go on with what earlier runs asked for."""
        for request in self._offers.open():
            report_id = request.report_id or self._found_on_service(request)
            if report_id is None:
                self._tally.forget(request)
                continue
            if request.report_id is None:
                self._tally.making(request, report_id, asked=False)
            self._queue.started(request, report_id)
            self._stage.progress.expect(1)

    def _found_on_service(self, request: ReportRequest) -> str | None:
        """Return the report of a request whose answer never came, if the service took the request."""
        try:
            answer = self._fetcher.one(self._url(calls.reports(request.template_id, request.region)))
            listed = wire_reports.reports(answer.data)
        except (NotAllowedFault, NotFoundFault, BadAnswerFault, *_TRANSIENT):
            return None
        known = {each.report_id for each in self._offers.open()} | set(self._queue.making)
        home = self._offers.home_region()
        fitting = [each for each in listed if _is_of(each, request, home) and each.report_id not in known]
        return fitting[-1].report_id if fitting else None

    def _want(self, requests: list[ReportRequest]) -> None:
        if count := self._queue.want(requests):
            self._stage.progress.expect(count)

    # --- the loop ---------------------------------------------------------------------------------------------------

    def _look_until_done(self) -> None:
        waited, pause, queue = 0.0, self._pauses.first, self._queue
        while True:
            asked = self._ask_some()
            if not queue.left:
                return
            if waited >= self._wait_seconds:
                break
            if queue.making and not asked:  # else a first look at once: a small report is there soon
                self._cancel.wait(pause)
                self._cancel.check()
                waited += pause
            fruitful = self._look()
            while (each := queue.next_made()) is not None:
                self._settle(each)
            if not asked:
                pause = self._pauses.after(pause, fruitful=fruitful)
        while (each := queue.next_made(anyway=True)) is not None:
            self._settle(each)

    def _ask_some(self) -> bool:
        """Ask for as many reports as may be made at a time; return whether there were any."""
        asked = False
        while (request := self._queue.next_wanted()) is not None:
            self._ask(request)
            asked = True
        return asked

    def _ask(self, request: ReportRequest) -> None:
        request = self._tally.asking(request)
        try:
            report_id = self._ask_within_data(request)
        except NotAllowedFault as fault:
            self._tally.forget(request)
            self._stop_asking(fault)
        except _TRANSIENT as fault:
            # Nobody knows whether the service took it: the next sync looks there before it asks again.
            self._problem(request, fault)
            self._stage.progress.step()
        except (BadAnswerFault, NotFoundFault) as fault:
            self._fail(request, fault)
        else:
            self._tally.making(request, report_id)
            self._queue.started(request, report_id)

    def _ask_within_data(self, request: ReportRequest) -> str:
        try:
            return self._create(request)
        except BadAnswerFault:
            template = self._offers.template(request)
            shorter = within_data(request, template) if template else None
            if shorter is None:
                raise
            return self._create(shorter)

    def _create(self, request: ReportRequest) -> str:
        number = wire_reports.template_number(request.template_id)
        call, body = calls.new_report(number, request.start_day, request.end_day, request.region)
        answer = self._fetcher.call(lambda: self._client.post(self._url(call), body))
        return wire_reports.created(answer.data)

    def _stop_asking(self, fault: Fault) -> None:
        self._queue.close()
        self._note(fault)

    def _look(self) -> bool:
        """Look at the reports under way; return whether any is made or will never be."""
        answers: dict[str, Report | Fault] = {}

        def take(job: Job, answer: Answer | Fault) -> None:
            try:
                answers[job.scope] = wire_reports.report(answer.data) if isinstance(answer, Answer) else answer
            except BadAnswerFault as fault:
                fault.params.setdefault("host", self._client.host)
                answers[job.scope] = fault

        jobs = [Job(report_id, self._url(calls.report(report_id))) for report_id in self._queue.making]
        self._fetcher.many(jobs, take, stop=lambda: False)
        before = len(self._queue.making)
        for report_id, answer in answers.items():
            each = self._queue.making[report_id]
            if isinstance(answer, Report):
                each.fault = None
                self._offers.seen(each.request, answer)
                if answer.state != MAKING or self._tally.now() - each.request.asked_at > LATE_SECONDS:
                    self._queue.is_made(report_id, answer)
            elif isinstance(answer, NotFoundFault):
                self._lost(each, answer)
            else:
                each.fault = answer
        return len(self._queue.making) < before

    def _lost(self, each: Underway, fault: Fault) -> None:
        """Ask again for a report that the service does not know any more, once."""
        del self._queue.making[each.report_id]
        if each.request.tries >= MOST_TRIES or not self._queue.want_again(each.request):
            self._fail(each.request, fault)

    # --- the end of a report ----------------------------------------------------------------------------------------

    def _settle(self, each: Underway) -> None:
        request = each.request
        try:
            taken = self._taken(request, each.made)
        except WeekNeededFault as fault:
            if len(request.weeks) == 1:
                self._fail(request, fault)
            else:
                self._tally.forget(request, single=True)
                self._want(self._offers.missing_of(request.dataset, request.region))
                self._stage.progress.step()
        except _TRANSIENT as fault:
            self._problem(request, fault)
            self._stage.progress.step()
            return  # the report is still there: the next sync takes it
        except _ITS_OWN as fault:
            self._fail(request, fault)
        else:
            self._tally.taken(request, taken)
            self._stage.progress.tell("promoted", dataset=request.dataset)
            self._stage.progress.step()
            self._want(self._offers.after(request, taken))
        self._delete(each.report_id)

    def _taken(self, request: ReportRequest, report: Report | None) -> Taken:
        if report is None or report.state == MAKING:
            raise ReportLateFault(report=request.title)
        if report.state == BROKEN:
            raise ReportFailedFault(report=request.title)
        try:
            return self._take(request, report)
        except ReportDamagedFault:
            again = self._fetcher.one(self._url(calls.report(report.report_id)))
            return self._take(request, wire_reports.report(again.data))

    def _take(self, request: ReportRequest, report: Report) -> Taken:
        if report.url is None:
            raise BadAnswerFault(host=self._client.host, detail="downloadURL: missing")
        path = self._fetcher.call(lambda: self._files.fetch(report, request.title))
        return self._files.take(path, request)

    def _delete(self, report_id: str) -> None:
        """Delete a report on the service: it keeps a limited number. Not being allowed to is no harm."""
        if not self._may_delete:
            return
        try:
            self._fetcher.call(lambda: self._client.delete(self._url(calls.report(report_id))))
        except (*FATAL, ServiceDownFault):
            raise
        except Fault as fault:
            self._may_delete = not isinstance(fault, NotAllowedFault)

    def _fail(self, request: ReportRequest, fault: Fault) -> None:
        self._problem(request, fault)
        self._tally.failed(request, fault.code, fault.params)
        self._stage.progress.step()

    def _problem(self, request: ReportRequest, fault: Fault) -> None:
        fault.params.setdefault("host", self._client.host)
        fault.params.setdefault("report", request.title)
        self._note(fault)

    def _note(self, fault: Fault) -> None:
        self._tally.problem(PHASE, fault)
        self._stage.progress.problem(PHASE, None, None, fault)

    def _url(self, call: calls.Call) -> str:
        return self._client.url(call.parts, call.params)


def _is_of(report: Report, request: ReportRequest, home: str | None) -> bool:
    """Whether a listed report is what a request asked for; what the list does not say does not speak against it."""
    region = request.region or home
    named = report.template_id == request.template_id if report.template_id else report.title in {None, request.title}
    spans = report.start_day in {None, request.start_day}
    return named and spans and (report.region is None or region is None or report.region == region)
