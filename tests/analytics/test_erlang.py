"""Erlang's formulas against the published tables, against a solved birth-death chain, and at their limits."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.analytics.erlang import erlang_a, erlang_b, erlang_c, mean_wait, service_level


@pytest.mark.parametrize(
    ("agents", "load", "blocked"),
    [
        (1, 1.0, 0.5),
        (2, 1.0, 0.2),
        (5, 3.0, 0.1101),
        (10, 5.0, 0.018385),
        (10, 10.0, 0.2146),
        (20, 12.0, 0.0098),
        (20, 20.0, 0.1589),
        (100, 100.0, 0.0757),
    ],
)
def test_erlang_b_is_that_of_the_published_tables(agents: int, load: float, blocked: float) -> None:
    assert erlang_b(agents, load) == pytest.approx(blocked, abs=5e-5)


@pytest.mark.parametrize(
    ("blocked", "agents", "load"),
    # The classic table of offered traffic at 1 % and 2 % blocking.
    [
        (0.01, 1, 0.0101), (0.01, 5, 1.36), (0.01, 10, 4.46), (0.01, 20, 12.0), (0.01, 50, 37.9), (0.01, 100, 84.1),
        (0.02, 1, 0.0204), (0.02, 5, 1.66), (0.02, 10, 5.08), (0.02, 20, 13.2), (0.02, 50, 40.3), (0.02, 100, 88.0),
    ],
)  # fmt: skip
def test_traffic_of_the_table_blocks_as_much_as_its_heading_says(blocked: float, agents: int, load: float) -> None:
    assert erlang_b(agents, load) == pytest.approx(blocked, rel=0.03)


@pytest.mark.parametrize(
    ("agents", "load", "waiting"),
    [(1, 0.5, 0.5), (2, 1.0, 1 / 3), (5, 3.0, 0.2362), (10, 5.0, 0.0361), (10, 8.0, 0.4092), (20, 16.0, 0.2561)],
)
def test_erlang_c_is_that_of_the_published_tables(agents: int, load: float, waiting: float) -> None:
    assert erlang_c(agents, load) == pytest.approx(waiting, abs=5e-5)


def test_a_call_centre_of_the_textbooks() -> None:
    """100 calls in half an hour, 180 s each, are 10 erlangs; 14 agents answer 88.8 % within 20 s, 7.8 s on average."""
    assert service_level(14, 10.0, 20 / 180) == pytest.approx(0.888, abs=0.0005)
    assert 180 * mean_wait(14, 10.0) == pytest.approx(7.8, abs=0.05)
    assert erlang_c(14, 10.0) == pytest.approx(0.174, abs=0.0005)


def test_without_enough_agents_everyone_waits_for_ever() -> None:
    assert erlang_c(10, 10.0) == erlang_c(10, 12.0) == 1.0
    assert mean_wait(10, 10.0) == math.inf
    assert service_level(10, 10.0, 5.0) == 0.0


def solved_chain(agents: int, load: float, patience: float) -> tuple[float, float, float]:
    """Waiting, abandoned and mean wait out of the balance equations, solved as a system of linear equations."""
    size = agents + 60 + int(3 * load + 12 * math.sqrt(load + agents) + 8 * patience * load)
    down = [min(state, agents) + max(0, state - agents) / patience for state in range(size)]
    rates = np.zeros((size, size))
    for state in range(size):
        if state + 1 < size:
            rates[state, state + 1] = load
        if state:
            rates[state, state - 1] = down[state]
        rates[state, state] = -rates[state].sum()
    system = np.vstack([rates.T, np.ones(size)])
    right = np.zeros(size + 1)
    right[-1] = 1
    chances = np.linalg.lstsq(system, right, rcond=None)[0]
    queue = sum(max(0, state - agents) * chance for state, chance in enumerate(chances))
    return float(chances[agents:].sum()), float(queue / patience / load), float(queue / load)


@pytest.mark.parametrize(
    ("agents", "load", "patience"),
    [(1, 0.7, 1.0), (5, 4.0, 0.5), (10, 8.0, 1.0), (10, 12.0, 2.0), (3, 9.0, 0.2), (25, 25.0, 0.7), (40, 30.0, 3.0)],
)
def test_erlang_a_is_the_solved_chain(agents: int, load: float, patience: float) -> None:
    told = erlang_a(agents, load, patience)
    waiting, abandoned, wait = solved_chain(agents, load, patience)
    assert told.waiting == pytest.approx(waiting, rel=1e-6)
    assert told.abandoned == pytest.approx(abandoned, rel=1e-6)
    assert told.wait == pytest.approx(wait, rel=1e-6)


def test_waits_of_answered_and_abandoned_calls_are_those_of_a_simulation() -> None:
    rng = np.random.default_rng(7)
    agents, load, patience, calls = 6, 6.5, 0.8, 60_000
    arrivals = np.cumsum(rng.exponential(1 / load, calls))
    handles, patiences = rng.exponential(1, calls), rng.exponential(patience, calls)
    free = [0.0] * agents
    answered, abandoned = [], []
    for arrival, handle, longest in zip(arrivals, handles, patiences, strict=True):
        first = min(range(agents), key=free.__getitem__)
        wait = max(0.0, free[first] - arrival)
        if wait > longest:
            abandoned.append(longest)
        else:
            answered.append(wait)
            free[first] = arrival + wait + handle
    told = erlang_a(agents, load, patience)
    assert len(abandoned) / calls == pytest.approx(told.abandoned, rel=0.05)
    assert float(np.mean(answered)) == pytest.approx(told.answered_wait, rel=0.05)
    assert float(np.mean(abandoned)) == pytest.approx(told.abandoned_wait, rel=0.05)


def test_endless_patience_is_erlang_c_and_none_is_erlang_b() -> None:
    patient, hasty = erlang_a(10, 8.0, 1000.0), erlang_a(10, 8.0, 1e-9)
    assert patient.waiting == pytest.approx(erlang_c(10, 8.0), rel=2e-3)
    assert patient.answered_wait == pytest.approx(mean_wait(10, 8.0), rel=1e-2)
    assert hasty.abandoned == pytest.approx(erlang_b(10, 8.0), rel=1e-6)


def test_thousands_of_agents_neither_overflow_nor_lose_digits() -> None:
    # With so many agents the share of blocked calls at an equal load nears sqrt(2 / (pi * agents)).
    assert erlang_b(100_000, 100_000.0) == pytest.approx(math.sqrt(2 / (math.pi * 100_000)), rel=0.01)
    assert 0 < erlang_b(5000, 2000.0) < 1e-300 or erlang_b(5000, 2000.0) == 0
    crowded = erlang_a(2000, 5000.0, 40.0)
    assert crowded.abandoned == pytest.approx(1 - 2000 / 5000, rel=1e-9)
    # As in a fluid: those are answered whose patience is longer than the wait, which is 40 · ln(5000 / 2000).
    assert crowded.answered_wait == pytest.approx(40 * math.log(2.5), rel=1e-2)


@given(st.integers(1, 60), st.floats(0.01, 90, allow_nan=False), st.floats(0.01, 50, allow_nan=False))
@settings(max_examples=60, deadline=None)
def test_what_must_hold_of_any_queue(agents: int, load: float, patience: float) -> None:
    told = erlang_a(agents, load, patience)
    more = erlang_a(agents + 1, load, patience)
    assert 0 <= told.abandoned <= told.waiting <= 1 + 1e-12
    assert more.abandoned <= told.abandoned + 1e-12
    assert more.wait <= told.wait + 1e-9
    # Calls that come in are answered or abandoned, and nobody answers more than all agents can.
    assert load * (1 - told.abandoned) <= agents + 1e-9
    # Who waits: the time of all is that of the two kinds together.
    parts = told.answered_wait * (1 - told.abandoned) + told.abandoned_wait * told.abandoned
    assert parts == pytest.approx(told.wait, rel=1e-6, abs=1e-12)
    assert erlang_b(agents, load) <= erlang_c(agents, load) + 1e-12


@pytest.mark.parametrize(
    ("agents", "load", "patience"), [(-1, 1.0, 1.0), (0, 1.0, 1.0), (1, -1.0, 1.0), (1, 1.0, 0.0), (1, math.inf, 1.0)]
)
def test_figures_out_of_bounds_are_refused(agents: int, load: float, patience: float) -> None:
    with pytest.raises(ValueError, match="must be"):
        erlang_a(agents, load, patience)


def test_no_calls_wait_for_nobody() -> None:
    assert erlang_b(0, 0.0) == 1.0
    assert erlang_b(3, 0.0) == 0.0
    assert erlang_a(3, 0.0, 1.0).abandoned == 0.0
