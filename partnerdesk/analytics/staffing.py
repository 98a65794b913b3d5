"""What a queue would come to with so many agents: advice by Erlang's formulas. Runs nothing."""

from __future__ import annotations

import math
from dataclasses import dataclass

from partnerdesk.analytics import erlang
from partnerdesk.analytics.values import Phrase
from partnerdesk.wording import QT_TRANSLATE_NOOP

USUAL_HOURS = 40.0
"""Hours a week in which calls come in, where nothing tells them."""
USUAL_TARGET_SECONDS = 20.0
USUAL_TARGET_PERCENT = 80.0
MOST_AGENTS = 10_000
MOST_OFFERED = 10_000_000
_WEEK_HOURS = 168
_MOST_PATIENCE = 1000
"""In mean handle times: who waits so long does not give up."""
_FAR_TIMES, _FAR_SECONDS = 3, 10
"""A wait computed below a third of the observed one does not describe the queue; below 10 seconds it is no matter."""


@dataclass(frozen=True, slots=True)
class Staffing:
    """What is to be expected of a queue. None: it has no meaning, see the notes."""

    agents: int
    load: float
    """Erlangs: agents that would be busy all the time if every call were answered."""
    occupancy: float
    """Percent: the load divided by the agents; over 100 the queue grows without end unless callers give up."""
    waiting_percent: float | None
    """Erlang C: calls that have to wait."""
    answer_time: float | None
    """Erlang C: mean wait in seconds over all calls, when nobody hangs up."""
    service_percent: float | None
    """Erlang C: calls answered within the target."""
    abandoned_percent: float | None
    """Erlang A: calls that are abandoned."""
    patient_answer_time: float | None
    """Erlang A: mean wait in seconds of the answered calls."""
    abandon_wait: float | None
    """Erlang A: mean wait in seconds of the abandoned calls."""
    fewest_agents: int | None
    """Agents with which the target of the service level is met by Erlang C."""
    assumptions: tuple[Phrase, ...]
    """What it stands on: to be shown beside the numbers."""
    notes: tuple[Phrase, ...] = ()
    """Why a number is missing."""


def staffing(
    offered: float,
    handle_seconds: float,
    agents: int,
    patience_seconds: float | None,
    *,
    hours: float = USUAL_HOURS,
    target_seconds: float = USUAL_TARGET_SECONDS,
    target_percent: float = USUAL_TARGET_PERCENT,
) -> Staffing:
    """Return what a queue would come to (glossary part 5, call-queue KPIs; ours, advice alone).

    Args:
        offered: calls a week.
        handle_seconds: mean time that an agent spends on a call.
        agents: who answer calls in all those hours.
        patience_seconds: mean patience of callers; None: nobody hangs up, Erlang A says nothing.
        hours: hours a week in which the calls come in, evenly.
        target_seconds: within which a call should be answered.
        target_percent: of how many calls.

    Raises:
        ValueError: a figure is out of bounds (0 to `MOST_OFFERED` calls, 1 to `MOST_AGENTS` agents, 0 to 168 hours,
            the rest more than 0).
    """
    positive = (handle_seconds, hours, target_seconds, 1 if patience_seconds is None else patience_seconds)
    if not all(0 < value < math.inf for value in positive) or hours > _WEEK_HOURS:
        raise ValueError("times must be more than 0")
    if not 0 <= offered <= MOST_OFFERED or not 1 <= agents <= MOST_AGENTS or not 0 < target_percent < 100:
        raise ValueError("calls, agents or target are out of bounds")
    load = offered * handle_seconds / (hours * 3600)
    within = target_seconds / handle_seconds
    stable = load < agents
    patience = None if patience_seconds is None else patience_seconds / handle_seconds
    impatient = None if patience is None else _impatient(agents, load, patience)
    return Staffing(
        agents,
        load,
        100 * load / agents,
        100 * erlang.erlang_c(agents, load) if stable else None,
        handle_seconds * erlang.mean_wait(agents, load) if stable else None,
        100 * erlang.service_level(agents, load, within) if stable else None,
        None if impatient is None else 100 * impatient.abandoned,
        None if impatient is None else handle_seconds * impatient.answered_wait,
        None if impatient is None or not impatient.abandoned else handle_seconds * impatient.abandoned_wait,
        _fewest(load, within, target_percent / 100),
        _assumptions(hours, patience_seconds),
        _notes(stable=stable, unknown=patience is not None and impatient is None),
    )


def patience_of(answered_wait: float | None, abandoned_wait: float | None, abandoned: int | None) -> float | None:
    """Return callers' mean patience in seconds as observed; None where nobody hung up or waits are unknown.

    All the time that was waited divided by the calls that were abandoned: the most likely mean of an exponential
    patience, of which an answered call shows only that it was longer than its wait.
    """
    if answered_wait is None or abandoned_wait is None or not abandoned:
        return None
    return (answered_wait + abandoned_wait) / abandoned or None


def agents_like(
    offered: float, handle_seconds: float, answer_time: float | None, *, hours: float = USUAL_HOURS
) -> int | None:
    """Return the agents with whom Erlang C comes nearest to an observed answer time; None where it was none.

    Agents who also do other work count for less than they are: a queue of five may answer as one agent would who does
    nothing else.
    """
    if not answer_time or answer_time < 0 or not offered or handle_seconds <= 0 or not 0 < hours <= _WEEK_HOURS:
        return None
    load = offered * handle_seconds / (hours * 3600)
    agents = math.floor(load) + 1
    if agents >= MOST_AGENTS:
        return None
    wait = handle_seconds * erlang.mean_wait(agents, load)
    while wait > answer_time and agents < MOST_AGENTS:
        more = handle_seconds * erlang.mean_wait(agents + 1, load)
        if abs(more - answer_time) >= abs(wait - answer_time):
            break
        agents, wait = agents + 1, more
    return agents


def far_below(computed: float | None, observed: float | None) -> bool:
    """Whether a computed wait is so far below the observed one that Erlang's agents are not those who answer.

    Args:
        computed: mean wait in seconds; None where there are too few agents for one.
        observed: mean wait in seconds; None where none was reported.
    """
    if computed is None or observed is None:
        return False
    return computed * _FAR_TIMES < observed and observed - computed >= _FAR_SECONDS


def _impatient(agents: int, load: float, patience: float) -> erlang.Impatient | None:
    try:
        return erlang.erlang_a(agents, load, min(patience, _MOST_PATIENCE))
    except ValueError:
        return None


def _fewest(load: float, within: float, target: float) -> int | None:
    """Return the fewest agents that meet the target: more of them never answer later, so halving finds it."""
    low = max(1, math.floor(load) + 1)
    high = low
    while erlang.service_level(high, load, within) < target:
        if high >= MOST_AGENTS:
            return None
        low, high = high + 1, min(MOST_AGENTS, 2 * high)
    while low < high:
        middle = (low + high) // 2
        if erlang.service_level(middle, load, within) < target:
            low = middle + 1
        else:
            high = middle
    return low


def _assumptions(hours: float, patience_seconds: float | None) -> tuple[Phrase, ...]:
    told = [
        Phrase(QT_TRANSLATE_NOOP("Definitions", "Advice, not a forecast: real calls come in bunches.")),
        Phrase(
            QT_TRANSLATE_NOOP(
                "Definitions",
                "Calls come in evenly, by chance, over {hours} hours a week; the busiest hour takes more agents.",
            ),
            {"hours": int(hours) if float(hours).is_integer() else float(hours)},
        ),
        Phrase(
            QT_TRANSLATE_NOOP(
                "Definitions",
                "Handle times vary around their mean (exponentially); every agent takes every call, all the time.",
            )
        ),
        Phrase(
            QT_TRANSLATE_NOOP(
                "Definitions", "Answer time and service level are by Erlang C: nobody hangs up, no call moves on."
            )
        ),
    ]
    if patience_seconds is not None:
        text = QT_TRANSLATE_NOOP(
            "Definitions",
            "Abandoned calls are by Erlang A: patience varies around {patience_seconds} (exponentially), and who hangs "
            "up does not call again.",
        )
        told.append(Phrase(text, {"patience_seconds": float(patience_seconds)}))
    return tuple(told)


def _notes(*, stable: bool, unknown: bool) -> tuple[Phrase, ...]:
    told = []
    if not stable:
        text = QT_TRANSLATE_NOOP(
            "Definitions", "There are too few agents: if nobody hung up, the queue would grow without end."
        )
        told.append(Phrase(text))
    if unknown:
        text = QT_TRANSLATE_NOOP("Definitions", "So many calls would wait that Erlang A can't be worked out.")
        told.append(Phrase(text))
    return tuple(told)
