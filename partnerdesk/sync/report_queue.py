"""The reports of one sync on their way: wanted, being made, made; and which is taken next. Asks nobody.

They are taken in one order, whatever order they get ready in, so that the same reports always end in the same tables:
trials, for one, write into the subscriptions that their own report has written. The customers come first because they
tell which regions there are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from partnerdesk.errors import Fault
from partnerdesk.replica.report_requests import ReportRequest
from partnerdesk.sync.wire_reports import Report

MOST_MAKING = 40
"""Reports that lie with the service for us at a time; it is said to keep no more than 50."""
_FIRST = ("customers", "subscriptions", "trials")

Rank = tuple[int, str, int, str]


def rank(request: ReportRequest) -> Rank:
    """Return the place of a report in the order in which reports are taken, the latest days of a data set first."""
    place = _FIRST.index(request.dataset) if request.dataset in _FIRST else len(_FIRST)
    return place, request.dataset, -request.start_day, request.region


@dataclass
class Underway:
    """A report that the service has been asked for."""

    request: ReportRequest
    report_id: str
    fault: Fault | None = None
    """Why it could not be looked at the last time."""
    made: Report | None = None
    """What the service said of it when it was ready, or when it was clear that it never will be."""


@dataclass
class ReportQueue:
    """What is left to do. Used by one thread."""

    making: dict[str, Underway] = field(default_factory=dict)
    _wanted: list[ReportRequest] = field(default_factory=list)
    _made: list[Underway] = field(default_factory=list)
    _again: set[Rank] = field(default_factory=set)
    _is_closed: bool = False

    @property
    def left(self) -> int:
        """How many reports were asked for and not taken yet."""
        return len(self.making) + len(self._made)

    def want(self, requests: Iterable[ReportRequest]) -> int:
        """Have reports asked for; return how many that are: none once the queue is closed."""
        found = [] if self._is_closed else list(requests)
        self._wanted = sorted([*self._wanted, *found], key=rank)
        return len(found)

    def want_again(self, request: ReportRequest) -> bool:
        """Have a report that the service lost asked for once more; return whether that was not done before."""
        if rank(request) in self._again:
            return False
        self._again.add(rank(request))
        return self.want([request]) > 0

    def close(self) -> None:
        """Ask for nothing more."""
        self._is_closed = True
        self._wanted.clear()

    def next_wanted(self) -> ReportRequest | None:
        """Return the report to ask for next, if the service may be asked for one more now."""
        return self._wanted.pop(0) if self._wanted and self.left < MOST_MAKING else None

    def started(self, request: ReportRequest, report_id: str) -> None:
        """Note that the service makes a report."""
        self.making[report_id] = Underway(request, report_id)

    def is_made(self, report_id: str, report: Report) -> None:
        """Note that there is no more waiting for a report."""
        each = self.making.pop(report_id)
        each.fault, each.made = None, report
        self._made.append(each)

    def next_made(self, *, anyway: bool = False) -> Underway | None:
        """Return the report to take next; None while one that comes before it may still come.

        Args:
            anyway: there is no more waiting.
        """
        if not self._made:
            return None
        first = min(self._made, key=lambda each: rank(each.request))
        ahead = [each.request for each in self.making.values()] + self._wanted[:1]
        is_stuck = not self.making and self.left >= MOST_MAKING  # those ahead can't be asked for before some are taken
        if not anyway and not is_stuck and any(rank(each) < rank(first.request) for each in ahead):
            return None
        self._made.remove(first)
        return first
