"""An explanation of a number in the words of a language, in parts and as text to copy. Knows values, no widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from partnerdesk import weeks
from partnerdesk.analytics.values import Explanation, InputFact
from partnerdesk.models.figure_words import figure_text, fraction_text, week_text
from partnerdesk.models.formats import Formats

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Part:
    """A heading with its lines."""

    key: str
    """definition | formula | filled | inputs | page | reading | missing"""
    title: str
    lines: tuple[str, ...]


def explanation_parts(told: Explanation, formats: Formats) -> list[Part]:
    """Return what there is to say, in order; parts without a line are left out."""
    found = [
        Part("definition", translate("Explanation", "Definition"), (formats.phrase(told.definition),)),
        Part("formula", translate("Explanation", "Formula"), (formats.phrase(told.formula),)),
        Part(
            "filled",
            translate("Explanation", "With your figures"),
            (formats.phrase(told.filled),) if told.filled is not None else (),
        ),
        Part(
            "missing",
            translate("Explanation", "What is missing or to be known"),
            tuple(map(formats.phrase, told.missing)),
        ),
        Part("inputs", translate("Explanation", "Where the figures come from"), _inputs(told, formats)),
        Part(
            "page",
            translate("Explanation", "How Partner Hub words it"),
            (formats.phrase(told.page),) if told.page is not None else (),
        ),
        Part(
            "reading",
            translate("Explanation", "Our reading"),
            (formats.phrase(told.reading),) if told.reading is not None else (),
        ),
    ]
    return [part for part in found if any(part.lines)]


def explanation_value(told: Explanation, formats: Formats) -> str:
    """Return the number that is explained, with what it was made of; empty where there is none."""
    if told.value is None:
        return ""
    made_of = fraction_text(told.value, formats)
    value = figure_text(told.value, formats)
    return f"{value} ({made_of})" if made_of else value


def explanation_text(told: Explanation, formats: Formats) -> str:
    """Return the whole explanation as plain text."""
    title, value = formats.phrase(told.title), explanation_value(told, formats)
    parts = explanation_parts(told, formats)
    blocks = ["\n".join((part.title, *(f"  {line}" for line in part.lines))) for part in parts]
    return "\n\n".join((f"{title}: {value}" if value else title, *blocks))


def input_text(fact: InputFact, formats: Formats) -> str:
    """Return a source with its week, the run that brought it and when: all that leads back to it."""
    patterns = {
        "report": translate("Explanation", "report “{name}”"),
        "file": translate("Explanation", "file “{name}”"),
    }
    parts = [patterns.get(fact.kind, "{name}").format(name=fact.name)]
    if fact.week is not None:
        parts.append(week_text(fact.week, formats))
    if fact.rows is not None:
        parts.append(translate("Explanation", "%n rows", None, fact.rows))
    if fact.run_id is not None:
        parts.append(translate("Explanation", "run {number}").format(number=fact.run_id))
    if fact.fetched_at is not None:
        day = formats.day(weeks.day_of(fact.fetched_at))
        parts.append(translate("Explanation", "fetched {date}").format(date=day))
    return ", ".join(parts)


def _inputs(told: Explanation, formats: Formats) -> tuple[str, ...]:
    # Endpoints stay as they are called; what a report is called and tells has words in every language.
    names = (translate("Definitions", name) for name in told.input_names)
    return (*names, *(input_text(fact, formats) for fact in told.inputs))
