"""The one list of definitions: what a status, KPI, table, column, chart or threshold means, in words. Knows no rows."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = "Definitions"
"""Translation context of every text in here."""


@dataclass(frozen=True)
class Definition:
    """What one thing on screen means. All texts are English, marked for translation under "Definitions"."""

    kind: str
    """status | kpi | table | column | chart | threshold"""
    key: str
    title: str
    text: str
    """What it says, in one sentence."""
    formula: str
    """How it is worked out, in words; named fields stand for thresholds."""
    glossary: str
    """Line of the glossary that it implements."""
    inputs: tuple[str, ...] = ()
    """Where the figures come from: endpoint and field, or report column."""
    page: str = ""
    """How Partner Hub's own page words it."""
    reading: str = ""
    """Our reading where the page is silent or contradicts itself."""


_definitions: dict[tuple[str, str], Definition] = {}


def register(definition: Definition) -> Definition:
    """Add a definition and return it.

    Raises:
        ValueError: its kind already has that key.
    """
    place = (definition.kind, definition.key)
    if place in _definitions:
        raise ValueError(f"{place} is defined twice")
    _definitions[place] = definition
    return definition


def definition(kind: str, key: str) -> Definition:
    """Return one definition.

    Raises:
        KeyError: there is none.
    """
    return _definitions[kind, key]


def definitions(kind: str | None = None) -> list[Definition]:
    """Return the definitions of a kind, or all, in the order in which they were registered."""
    return [found for found in _definitions.values() if kind in {None, found.kind}]
