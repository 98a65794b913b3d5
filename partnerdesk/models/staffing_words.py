"""What a staffing what-if comes to, line by line: computed beside observed. Knows no widget and works nothing out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics.staffing import Staffing
from partnerdesk.analytics.values import Unit
from partnerdesk.figures.calling_customer import QueueDetail
from partnerdesk.figures.calling_staffing import Inputs, ObservedQueue
from partnerdesk.models.cells import Tone
from partnerdesk.models.formats import DASH, Formats

translate = QCoreApplication.translate

BUSY_PERCENT = 85.0
"""Occupancy from which agents have hardly a break between calls."""


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
    if seen is not None and not seen.fits:
        fewest = translate("Staffing", "not usable here")
    values: dict[str, tuple[str, str]] = {
        "answer": (text(result.answer_time, "seconds"), answer),
        "patient": (text(result.patient_answer_time, "seconds"), answer),
        "abandoned": (text(result.abandoned_percent, "percent"), lost),
        "abandon_wait": (text(result.abandon_wait, "seconds"), lost_wait),
        "service": (text(result.service_percent, "percent"), DASH),
        "fewest": (fewest, _agents(queue.agents, formats)),
        "occupancy": (text(result.occupancy, "percent"), DASH),
    }
    return [Line(key, titles[key], *values[key], _tone(key, result)) for key in KEYS]


def misfit_text(seen: ObservedQueue | None, formats: Formats) -> str:
    """Return that the model does not describe a queue, and where it starts instead; empty where it does."""
    if seen is None or seen.fits:
        return ""
    computed, observed = formats.duration(seen.computed_answer), formats.duration(seen.answer_time)
    told = [
        translate(
            "Staffing",
            "The model does not fit this queue as reported: with %n agent(s) callers would wait {computed} on average, "
            "but they waited {observed}.",
            None,
            seen.agents,
        ).format(computed=computed, observed=observed)
    ]
    start = seen.start_agents
    if start != seen.agents:
        told.append(
            translate(
                "Staffing", "It answers like %n agent(s) who only take these calls; it starts there.", None, start
            )
        )
    if not seen.like_fits:
        told.append(
            translate(
                "Staffing",
                "Even that comes to {computed} alone: calls come in bunches or agents are often away, so take the "
                "results for a direction, not for numbers.",
            ).format(computed=formats.duration(seen.like_answer))
        )
    return " ".join(told)


def _agents(agents: float | None, formats: Formats) -> str:
    whole = agents is not None and float(agents).is_integer()
    return formats.number(round(agents)) if whole and agents is not None else formats.decimal(agents)


def _titles(asked: Inputs, formats: Formats) -> dict[str, str]:
    within, share = formats.duration(asked.target_seconds), formats.percent(asked.target_percent, 0)
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
