"""Erlang's formulas for a queue with agents: B, C, and A with callers who lose patience. Pure arithmetic.

Everything is in shares of the offered calls and in units of the mean handle time. The recursions never form a power
or a factorial, so that thousands of agents neither overflow nor lose digits.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

MOST_AGENTS = 100_000
_SMALL = 1e-18
_LARGE = 1e200
_MOST_STEPS = 3_000_000


def erlang_b(agents: int, load: float) -> float:
    """Return the share of calls that find all agents busy when nobody waits (Erlang B).

    Args:
        agents: 0 or more.
        load: offered calls per mean handle time, in erlangs.

    Raises:
        ValueError: a figure is out of bounds.
    """
    _check(agents, load)
    if load == 0:
        return 1.0 if agents == 0 else 0.0
    blocked = 1.0
    for agent in range(1, agents + 1):
        blocked = load * blocked / (agent + load * blocked)
    return blocked


def erlang_c(agents: int, load: float) -> float:
    """Return the share of calls that wait when everyone waits to the end (Erlang C); 1 without enough agents.

    Raises:
        ValueError: a figure is out of bounds.
    """
    blocked = erlang_b(agents, load)
    if load >= agents:
        return 1.0
    return agents * blocked / (agents - load * (1 - blocked))


def mean_wait(agents: int, load: float) -> float:
    """Return the mean wait over all calls (Erlang C), in mean handle times; infinite without enough agents.

    Raises:
        ValueError: a figure is out of bounds.
    """
    waiting = erlang_c(agents, load)
    return math.inf if load >= agents else waiting / (agents - load)


def service_level(agents: int, load: float, within: float) -> float:
    """Return the share of calls answered within some mean handle times (Erlang C).

    Raises:
        ValueError: a figure is out of bounds.
    """
    waiting = erlang_c(agents, load)
    if load >= agents:
        return 0.0
    return 1 - waiting * math.exp(-(agents - load) * within)


@dataclass(frozen=True)
class Impatient:
    """A queue whose callers hang up after a patience of their own (Erlang A), in shares and mean handle times."""

    waiting: float
    """Share of calls that can't be answered at once."""
    abandoned: float
    """Share of calls that are abandoned."""
    wait: float
    """Mean time in the queue over all calls, abandoned ones included."""
    answered_wait: float
    """Mean time in the queue of answered calls."""
    abandoned_wait: float
    """Mean time in the queue of abandoned calls; 0 when there are none."""


def erlang_a(agents: int, load: float, patience: float) -> Impatient:
    """Return what becomes of calls when patience is exponential (Palm's Erlang A).

    The states of the birth-death chain above `agents` are summed one by one, each as a multiple of the state in which
    all agents are busy and nobody waits; that state's own probability comes from Erlang B.

    Args:
        agents: 1 or more.
        load: offered calls per mean handle time, in erlangs.
        patience: mean patience in mean handle times, more than 0.

    Raises:
        ValueError: a figure is out of bounds, or the queue would be millions of calls long.
    """
    _check(agents, load)
    if agents < 1 or not 0 < patience < math.inf:
        raise ValueError("agents and patience must be more than 0")
    if load == 0:
        return Impatient(0.0, 0.0, 0.0, 0.0, 0.0)
    blocked = erlang_b(agents, load)
    chain = _queue_states(agents, load, 1 / patience)
    # With B = p(N) / (p(0) + … + p(N)), the states up to N weigh 1 / B times the last of them.
    weight = 1 / (chain.unit / blocked + chain.states)
    waiting = weight * (chain.unit + chain.states)
    queue = weight * chain.length
    abandoned = min(1.0, queue / (patience * load))
    wait = queue / load
    answered_part = weight * chain.answered_wait
    answered = 1 - abandoned
    return Impatient(
        waiting,
        abandoned,
        wait,
        answered_part / answered if answered > 0 else 0.0,
        max(0.0, wait - answered_part) / abandoned if abandoned > 0 else 0.0,
    )


@dataclass(frozen=True)
class _QueueStates:
    unit: float
    """The state in which all agents are busy and nobody waits; less than 1 where the others would be too large."""
    states: float
    """Sum of the states in which someone waits."""
    length: float
    """Sum of them times the calls that wait."""
    answered_wait: float
    """Sum over the states that an arriving call finds, of the wait of those who will be answered."""


def _queue_states(agents: int, load: float, impatience: float) -> _QueueStates:
    """Sum the states j calls above `agents`, as multiples of the state of `agents`, which is made smaller as they grow.

    A call that finds j waiting is answered when all j + 1 leave before its own patience ends: each next one
    leaves at rate agents + k · impatience, its own patience takes one impatience more. So the chance of an answer is
    the product over k = 0 … j of (agents + k · impatience) / (agents + (k + 1) · impatience), which telescopes to
    agents / (agents + (j + 1) · impatience), and the mean wait of those calls is the sum over the same k of
    1 / (agents + (k + 1) · impatience).
    """
    states = length = answered_wait = waited = 0.0
    unit = state = 1.0
    for waiting in range(_MOST_STEPS):
        rate = agents + (waiting + 1) * impatience
        waited += 1 / rate
        answered_wait += state * agents / rate * waited
        state *= load / rate
        states += state
        length += (waiting + 1) * state
        if rate > load and state * (waiting + 2) < _SMALL * (unit + length):
            return _QueueStates(unit, states, length, answered_wait)
        if state > _LARGE:
            unit, state, states, length, answered_wait = (
                value / _LARGE for value in (unit, state, states, length, answered_wait)
            )
    raise ValueError("too many calls would wait")


def _check(agents: int, load: float) -> None:
    if not 0 <= agents <= MOST_AGENTS or not 0 <= load < math.inf:
        raise ValueError("agents and load must be 0 or more, and not too many")
