"""What the staffing what-if of a queue starts from: its own observed week. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from partnerdesk.analytics.staffing import (
    USUAL_HOURS,
    USUAL_TARGET_PERCENT,
    USUAL_TARGET_SECONDS,
    Staffing,
    agents_like,
    far_below,
    patience_of,
    staffing,
)
from partnerdesk.figures.calling_customer import QueueDetail

__all__ = ["Inputs", "ObservedQueue", "Staffing", "observed_queue", "staffing", "staffing_of", "start_of"]

_USUAL_PATIENCE = 180.0
_USUAL_HANDLE = 240


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is asked: calls a week, times in seconds, hours a week, the target's percent of the calls."""

    offered: int
    handle: int
    agents: int
    patience: int | None
    """None: nobody hangs up."""
    hours: int
    target_seconds: int
    target_percent: int


@dataclass(frozen=True, slots=True)
class ObservedQueue:
    """A queue's week as it was, to start from and to stand beside what Erlang says."""

    offered: int
    handle_seconds: float
    agents: int
    patience_seconds: float
    patience_known: bool
    """Whether the patience was worked out of the queue's own abandoned calls; else it is a usual one of ours."""
    hours: float
    """Hours a week with calls; 40 where no single calls were imported."""
    hours_known: bool
    answer_time: float | None
    abandoned_percent: float | None
    abandon_wait: float | None
    like_agents: int | None = None
    """Agents with whom Erlang C comes nearest to the observed answer time: fewer, where agents also do other work."""
    computed_answer: float | None = None
    """Answer time by Erlang C with the reported agents; None where they are too few."""
    like_answer: float | None = None
    """The same with `like_agents`."""

    @property
    def fits(self) -> bool:
        """Whether Erlang with the reported agents comes anywhere near the observed answer time."""
        return not far_below(self.computed_answer, self.answer_time)

    @property
    def like_fits(self) -> bool:
        """The same with `like_agents`."""
        return not far_below(self.like_answer, self.answer_time)

    @property
    def start_agents(self) -> int:
        """Agents to start from: the reported ones, those that it answers like where these do not fit."""
        return self.agents if self.fits or self.like_agents is None else self.like_agents


def observed_queue(queue: QueueDetail) -> ObservedQueue | None:
    """Return what is known of a queue's week; None without offered calls or handle times."""
    if not queue.offered or not queue.handle_seconds:
        return None
    answer, lost = queue.figures["queue_answer_time"], queue.figures["queue_abandon_wait"]
    patience = patience_of(answer.numerator, lost.numerator, queue.abandoned)
    hours = 0
    if queue.hours is not None:
        hours = sum(bool(value) for value in queue.hours.series[0].values)
    opened = float(hours) or USUAL_HOURS
    agents = max(1, round(queue.agents or 1))
    like = agents_like(queue.offered, queue.handle_seconds, answer.value, hours=opened)
    return ObservedQueue(
        queue.offered,
        queue.handle_seconds,
        agents,
        patience or _USUAL_PATIENCE,
        patience is not None,
        opened,
        hours > 0,
        answer.value,
        queue.figures["queue_abandoned_percent"].value,
        lost.value,
        like,
        _answer_time(queue.offered, queue.handle_seconds, agents, opened),
        None if like is None else _answer_time(queue.offered, queue.handle_seconds, like, opened),
    )


def start_of(queue: QueueDetail) -> Inputs:
    """Return what the what-if starts from: the queue's own week, usual values for what is not known of it."""
    seen = observed_queue(queue)
    return Inputs(
        queue.offered or 0,
        round(seen.handle_seconds) if seen else _USUAL_HANDLE,
        seen.start_agents if seen else max(1, round(queue.agents or 1)),
        round(seen.patience_seconds if seen else _USUAL_PATIENCE),
        round(seen.hours if seen else USUAL_HOURS),
        round(USUAL_TARGET_SECONDS),
        round(USUAL_TARGET_PERCENT),
    )


def staffing_of(asked: Inputs) -> Staffing:
    """Return what inputs come to.

    Raises:
        ValueError: one is out of bounds.
    """
    return staffing(
        asked.offered,
        asked.handle,
        asked.agents,
        asked.patience,
        hours=asked.hours,
        target_seconds=asked.target_seconds,
        target_percent=asked.target_percent,
    )


def _answer_time(offered: int, handle: float, agents: int, hours: float) -> float | None:
    return staffing(offered, handle, agents, None, hours=hours).answer_time
