"""Runs requests on a few threads and hands their answers to one: the one that writes. Knows no dataset."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Self

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
_POLL_SECONDS = 0.1
FATAL = (SignInNeededFault, CaptivePortalFault, ProxyFault, CertificateFault, CancelledFault)
"""Faults that the next customer would meet as well: the run ends with them."""


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
        self._pool = ThreadPoolExecutor(MOST_IN_FLIGHT, thread_name_prefix="partnerdesk-fetch")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    def one(self, url: str) -> Answer:
        """Fetch one page.

        Raises:
            Fault: see `Client.get`.
        """
        self._cancel.check()
        future = self._pool.submit(self._client.get, url)
        while not wait([future], timeout=_POLL_SECONDS).done:
            self._cancel.check()
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
        following: deque[Job] = deque()
        coming = iter(jobs)
        underway: dict[Future[Answer], Job] = {}
        while True:
            while len(underway) < MOST_IN_FLIGHT:
                job = following.popleft() if following else None if stop() else next(coming, None)
                if job is None:
                    break
                underway[self._pool.submit(self._client.get, job.url, job.scope)] = job
            if not underway:
                return
            done = wait(underway, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED).done
            self._cancel.check()
            for future in done:
                job = underway.pop(future)
                more = take(job, _result(future))
                if more is not None:
                    following.append(more)


def _result(future: Future[Answer]) -> Answer | Fault:
    try:
        return future.result()
    except (*FATAL, ServiceDownFault):
        raise
    except Fault as fault:
        return fault
