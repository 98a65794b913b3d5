"""The words of the registry's definitions in the window's language, with the thresholds that are set. Runs nothing."""

from __future__ import annotations

from dataclasses import asdict

from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.registry import CONTEXT, definition
from partnerdesk.i18n import translate
from partnerdesk.models.formats import Formats


def title(kind: str, key: str) -> str:
    """Return the name of a definition.

    Raises:
        KeyError: there is none.
    """
    return translate(CONTEXT, definition(kind, key).title)


def text(kind: str, key: str, thresholds: Thresholds, formats: Formats) -> str:
    """Return what a definition says, in one sentence.

    Raises:
        KeyError: there is none.
    """
    return filled(definition(kind, key).text, thresholds, formats)


def meaning(kind: str, key: str, thresholds: Thresholds, formats: Formats) -> str:
    """Return what a definition says and how it is worked out, one line each: a tooltip.

    Raises:
        KeyError: there is none.
    """
    found = definition(kind, key)
    lines = [filled(told, thresholds, formats) for told in (found.text, found.formula) if told]
    return "\n".join(dict.fromkeys(lines))


def filled(english: str, thresholds: Thresholds, formats: Formats) -> str:
    """Return a text of the registry, translated, with the thresholds in place of their names."""
    told = translate(CONTEXT, english)
    for name, value in asdict(thresholds).items():
        if f"{{{name}}}" in told:
            shown = formats.percent(value) if name.endswith("_percent") else formats.locale.toString(value)
            told = told.replace(f"{{{name}}}", shown)
    return told
