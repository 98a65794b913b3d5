"""What the staffing what-if of a queue starts from: its own observed week. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from partnerdesk.analytics.staffing import USUAL_HOURS, Staffing, agents_like, patience_of, staffing
from partnerdesk.figures.calling_customer import QueueDetail

__all__ = ["ObservedQueue", "Staffing", "observed_queue", "staffing"]

_USUAL_PATIENCE = 180.0


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


def observed_queue(queue: QueueDetail) -> ObservedQueue | None:
    """Return what is known of a queue's week; None without offered calls or handle times."""
    if not queue.offered or not queue.handle_seconds:
        return None
    answer, lost = queue.figures["queue_answer_time"], queue.figures["queue_abandon_wait"]
    patience = patience_of(answer.numerator, lost.numerator, queue.abandoned)
    hours = 0
    if queue.hours is not None:
        hours = sum(bool(value) for value in queue.hours.series[0].values)
    return ObservedQueue(
        queue.offered,
        queue.handle_seconds,
        max(1, round(queue.agents or 1)),
        patience or _USUAL_PATIENCE,
        patience is not None,
        float(hours) or USUAL_HOURS,
        hours > 0,
        answer.value,
        queue.figures["queue_abandoned_percent"].value,
        lost.value,
        agents_like(queue.offered, queue.handle_seconds, answer.value, hours=float(hours) or USUAL_HOURS),
    )
