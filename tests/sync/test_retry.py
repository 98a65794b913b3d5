"""How long to wait, how often to try, when to give the service up. The clock is a fake one."""

from __future__ import annotations

import itertools
import random
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.errors import BusyServiceFault, CancelledFault, ServiceDownFault
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.pacer import Pacer
from partnerdesk.sync.retry import RetryPolicy, asked_wait, backoff

POLICY = RetryPolicy()
NOW = 1_795_435_200.0  # 2026-11-23 12:00 UTC


@given(st.integers(0, 10_000), st.integers())
def test_backoff_stays_between_zero_and_its_ceiling(attempt: int, seed: int) -> None:
    wait = backoff(POLICY, attempt, random.Random(seed))
    assert 0 <= wait <= min(60, 2 ** min(attempt, 6))


def test_the_jitter_is_full() -> None:
    rng = random.Random(1)
    waits = sorted(backoff(POLICY, 5, rng) / 32 for _ in range(1_000))
    # Distance from the uniform distribution (Kolmogorov-Smirnov); 0.0515 is the bound at 1 % for a thousand.
    assert max(abs(wait - place / 1_000) for place, wait in enumerate(waits)) < 0.0515
    assert statistics.mean(waits) == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("0", 0),
        ("7", 7),
        (" 7 ", 7),
        ("-5", 30),
        ("abc", 30),
        ("1e3", 30),
        ("", 30),
        ("1.5", 30),
        ("٣", 30),
        ("99999999999", 99_999_999_999),
        ("9" * 5_000, 10**12),
        ("Mon, 23 Nov 2026 12:00:20 GMT", 20),
        ("Mon, 23 Nov 2026 11:00:00 GMT", 0),
        ("Mon, 23 Nov 9999 11:00:00 GMT", 251_575_803_600),
        ("Mon, 99 Nov 2026 12:00:20 GMT", 30),
    ],
)
def test_what_the_service_asks_for(header: str | None, seconds: float | None) -> None:
    assert (
        asked_wait(POLICY, header, NOW) == pytest.approx(seconds, rel=1e-3)
        if seconds
        else seconds == asked_wait(POLICY, header, NOW)
    )


@given(st.text(max_size=60))
def test_any_header_gives_a_wait(header: str) -> None:
    wait = asked_wait(POLICY, header, NOW)
    assert wait is not None
    assert wait >= 0


class FakeTime(Cancel):
    """Time that passes by waiting alone."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def wait(self, seconds: float) -> bool:
        self.now += seconds
        return self.is_set()


def dead_service(policy: RetryPolicy, seconds: float) -> tuple[list[float], str]:
    """Ask a service that never answers, customer after customer; return the moments of asking and how it ended."""
    time = FakeTime()
    pacer = Pacer(policy, time, "host", time.monotonic)
    rng = random.Random(3)
    asked: list[float] = []
    customer = 0
    while time.now < seconds:
        customer += 1
        for attempt in range(policy.tries):
            try:
                while pacer.enter():
                    asked.append(time.now)
                    pacer.probe_failed()
            except ServiceDownFault:
                return asked, "down"
            asked.append(time.now)
            pacer.failed(str(customer % 4 if customer < 4 else customer))
            pacer.rest(backoff(policy, attempt, rng))
    return asked, "time"


def test_a_dead_service_is_asked_little_and_given_up() -> None:
    asked, end = dead_service(POLICY, 600)
    assert end == "down"
    assert len(asked) <= 25


def test_an_open_breaker_asks_once_a_minute() -> None:
    asked, _end = dead_service(RetryPolicy(openings_to_stop=8), 600)
    gaps = [later - earlier for earlier, later in itertools.pairwise(asked)]
    opened = next(place for place, gap in enumerate(gaps) if gap >= 60)
    assert all(gap >= 60 for gap in gaps[opened:])
    assert len(asked) <= 25


def test_one_bad_customer_does_not_open_the_breaker() -> None:
    time = FakeTime()
    pacer = Pacer(POLICY, time, "host", time.monotonic)
    for _ in range(30):
        pacer.enter()
        pacer.failed("one")
    assert time.now == 0


def test_an_answer_closes_the_breaker() -> None:
    time = FakeTime()
    pacer = Pacer(POLICY, time, "host", time.monotonic)
    for customer in "abcde":
        pacer.failed(customer)
    assert pacer.enter()
    assert time.now == pytest.approx(60)
    pacer.answered()
    for _ in range(10):
        pacer.enter()
    assert time.now == pytest.approx(60)


def test_nothing_is_asked_while_the_service_wants_peace() -> None:
    time = FakeTime()
    pacer = Pacer(POLICY, time, "host", time.monotonic)
    pacer.hold_all(42)
    pacer.enter()
    assert time.now == pytest.approx(42)


def test_all_waiting_together_has_a_bound() -> None:
    time = FakeTime()
    pacer = Pacer(POLICY, time, "host", time.monotonic)
    for _ in range(12):
        pacer.rest(600)
    with pytest.raises(BusyServiceFault):
        pacer.rest(1)
    assert time.now == 7_200


def test_a_wait_ends_with_the_request_to_stop() -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(CancelledFault):
        Pacer(POLICY, cancel, "host").rest(60)
