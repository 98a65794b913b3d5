"""Runs requests on a few threads and hands their answers to one: the one that writes. Knows no dataset."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from partnerdesk.errors import (
    CancelledFault,
    CaptivePortalFault,
    CertificateFault,
    Fault,
    ProxyFault,
    ServiceDownFault,
    SignInNeededFault,
)
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Answer, Client

MOST_IN_FLIGHT = 4
THREADS = "partnerdesk-fetch"
PATIENCE_SECONDS = 0.6
"""How long the end of a cancelled run waits for its threads."""
_POLL_SECONDS = 0.1
FATAL = (SignInNeededFault, CaptivePortalFault, ProxyFault, CertificateFault, CancelledFault)
"""Faults that the next customer would meet as well: the run ends with them."""
Got = TypeVar("Got")


@dataclass(frozen=True)
class Job:
    """One page to fetch: of which listing, and whether it is the listing's first."""

    scope: str
    url: str
    pages: int = 0


Take = Callable[[Job, Answer | Fault], Job | None]


class Fetcher:
    """At most four requests in flight at any time."""

    def __init__(self, client: Client, cancel: Cancel) -> None:
        self._client = client
        self._cancel = cancel
        self._pool = ThreadPoolExecutor(MOST_IN_FLIGHT, thread_name_prefix=THREADS)
        self._underway: dict[Future[Answer], Job] = {}
        self._working: set[Future[Any]] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_exception: object) -> None:
        if kind is not None:
            # Nobody takes the answers any more that the threads still wait for.
            self._cancel.set()
        self._pool.shutdown(wait=False, cancel_futures=True)
        wait([*self._underway, *self._working], timeout=PATIENCE_SECONDS)

    def one(self, url: str) -> Answer:
        """Fetch one page.

        Raises:
            Fault: see `Client.get`.
        """
        return self.call(lambda: self._client.get(url))

    def call(self, work: Callable[[], Got]) -> Got:
        """Have one of the threads do something, and wait for it, but not past a request to stop.

        Raises:
            Fault: whatever `work` raises.
        """
        self._cancel.check()
        future = self._pool.submit(work)
        self._working.add(future)
        while not wait([future], timeout=_POLL_SECONDS).done:
            self._cancel.check()
        self._working.remove(future)
        return future.result()

    def many(self, jobs: Iterable[Job], take: Take, stop: Callable[[], bool]) -> None:
        """Fetch many pages, in any order.

        Args:
            jobs: the first page of each listing.
            take: gets each answer or fault on the calling thread; returns the next page of that listing, if any.
            stop: whether no more listings should be begun; those under way are still taken.

        Raises:
            ServiceDownFault: the service was declared down; what was not taken was not fetched.
            Fault: one of `FATAL`.
        """
        try:
            self._many(iter(jobs), take, stop)
        finally:
            self._drop_underway()

    def _many(self, coming: Iterator[Job], take: Take, stop: Callable[[], bool]) -> None:
        following: deque[Job] = deque()
        while True:
            while len(self._underway) < MOST_IN_FLIGHT:
                job = following.popleft() if following else None if stop() else next(coming, None)
                if job is None:
                    break
                self._submit(job)
            if not self._underway:
                return
            done = wait(self._underway, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED).done
            self._cancel.check()
            for future in done:
                job = self._underway.pop(future)
                more = take(job, _result(future))
                if more is not None:
                    following.append(more)

    def _drop_underway(self) -> None:
        """Forget what nobody takes any more: its answers are not those of the next phase."""
        self._working |= {future for future in self._underway if not future.cancel()}
        self._underway.clear()

    def _submit(self, job: Job) -> Future[Answer]:
        future = self._pool.submit(self._client.get, job.url, job.scope)
        self._underway[future] = job
        return future


def _result(future: Future[Answer]) -> Answer | Fault:
    try:
        return future.result()
    except (*FATAL, ServiceDownFault):
        raise
    except Fault as fault:
        return fault
