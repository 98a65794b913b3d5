"""Many pages at a time: what is left under way when one phase ends early."""

from __future__ import annotations

import threading
import time
from typing import Any, cast

import pytest

from partnerdesk.errors import Fault, ServiceDownFault
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Answer, Client
from partnerdesk.sync.fetcher import MOST_IN_FLIGHT, Fetcher, Job


class Slow:
    """Declares itself down for one listing while the answers of others are still on their way."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.in_flight = self.most = 0

    def get(self, url: str, _scope: str) -> Answer:
        with self.lock:
            self.in_flight += 1
            self.most = max(self.most, self.in_flight)
        try:
            if url == "down":
                raise ServiceDownFault(host="here")
            time.sleep(0.3)
            return cast("Answer", url)
        finally:
            with self.lock:
                self.in_flight -= 1


def test_answers_of_a_phase_that_was_given_up_are_not_those_of_the_next() -> None:
    client, taken = Slow(), []

    def take(job: Job, answer: Answer | Fault) -> None:
        taken.append((job.scope, cast("Any", answer)))

    with Fetcher(cast("Client", client), Cancel()) as fetcher:
        first = [Job("a", "one"), Job("b", "down"), Job("c", "two"), Job("d", "three")]
        with pytest.raises(ServiceDownFault):
            fetcher.many(first, take, stop=lambda: False)
        assert taken == []
        fetcher.many([Job(scope, f"next {scope}") for scope in "abcdef"], take, stop=lambda: False)
    assert sorted(taken) == [(scope, f"next {scope}") for scope in "abcdef"]
    assert client.most <= MOST_IN_FLIGHT
