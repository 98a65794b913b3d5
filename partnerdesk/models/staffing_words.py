"""What a staffing what-if comes to, line by line: computed beside observed. Knows no widget and works nothing out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics.staffing import Staffing
from partnerdesk.analytics.values import Unit
from partnerdesk.figures.calling_customer import QueueDetail
from partnerdesk.figures.calling_staffing import ObservedQueue
from partnerdesk.models.cells import Tone
from partnerdesk.models.formats import DASH, Formats

translate = QCoreApplication.translate

BUSY_PERCENT = 85.0
"""Occupancy from which agents have hardly a break between calls."""


@dataclass(frozen=True)
class Inputs:
    """What the user asks for: calls a week, times in seconds."""

    offered: int
    handle: int
    agents: int
    patience: int | None
    """None: nobody hangs up."""
    hours: int
    target_seconds: int
    target_percent: int


@dataclass(frozen=True)
class Line:
    """One result as texts."""

    key: str
    title: str
    computed: str
    observed: str
    tone: Tone = "neutral"


KEYS = ("answer", "patient", "abandoned", "abandon_wait", "service", "fewest", "occupancy")
"""In the order in which they are shown."""


def staffing_lines(
    result: Staffing, asked: Inputs, seen: ObservedQueue | None, queue: QueueDetail, formats: Formats
) -> list[Line]:
    """Return every result with what was observed; dashes where a figure has no meaning or was not reported."""

    def text(value: float | None, unit: Unit) -> str:
        return formats.figure(value, unit)

    titles = _titles(asked, formats)
    answer = text(seen.answer_time if seen else None, "seconds")
    lost = text(seen.abandoned_percent if seen else None, "percent")
    lost_wait = text(seen.abandon_wait if seen else None, "seconds")
    fewest = DASH if result.fewest_agents is None else formats.number(result.fewest_agents)
    values: dict[str, tuple[str, str]] = {
        "answer": (text(result.answer_time, "seconds"), answer),
        "patient": (text(result.patient_answer_time, "seconds"), answer),
        "abandoned": (text(result.abandoned_percent, "percent"), lost),
        "abandon_wait": (text(result.abandon_wait, "seconds"), lost_wait),
        "service": (text(result.service_percent, "percent"), DASH),
        "fewest": (fewest, formats.decimal(queue.agents)),
        "occupancy": (text(result.occupancy, "percent"), DASH),
    }
    return [Line(key, titles[key], *values[key], _tone(key, result)) for key in KEYS]


def _titles(asked: Inputs, formats: Formats) -> dict[str, str]:
    within, share = formats.duration(asked.target_seconds), formats.percent(asked.target_percent)
    return {
        "answer": translate("Staffing", "Avg. answer time, nobody hangs up (Erlang C)"),
        "patient": translate("Staffing", "Avg. answer time, callers hang up (Erlang A)"),
        "abandoned": translate("Staffing", "Abandoned calls (Erlang A)"),
        "abandon_wait": translate("Staffing", "Avg. wait before abandoned (Erlang A)"),
        "service": translate("Staffing", "Answered within {time} (Erlang C)").format(time=within),
        "fewest": translate("Staffing", "Fewest agents for {rate} within {time}").format(rate=share, time=within),
        "occupancy": translate("Staffing", "Agents busy"),
    }


def _tone(key: str, result: Staffing) -> Tone:
    if key != "occupancy" or result.occupancy < BUSY_PERCENT:
        return "neutral"
    return "danger" if result.occupancy >= 100 else "warning"
