"""The words of the registry's definitions in the window's language, with the thresholds that are set. Runs nothing."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QCoreApplication

from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.registry import CONTEXT, definition
from partnerdesk.models.formats import Formats

_RATES = frozenset({"low_rate", "low_rate_few_peers"})
"""Thresholds that are ratios and are written as percent."""


def title(kind: str, key: str) -> str:
    """Return the name of a definition.

    Raises:
        KeyError: there is none.
    """
    return QCoreApplication.translate(CONTEXT, definition(kind, key).title)


def meaning(kind: str, key: str, thresholds: Thresholds, formats: Formats) -> str:
    """Return what a definition says and how it is worked out, one line each: a tooltip.

    Raises:
        KeyError: there is none.
    """
    found = definition(kind, key)
    lines = [filled(text, thresholds, formats) for text in (found.text, found.formula) if text]
    return "\n".join(dict.fromkeys(lines))


def filled(text: str, thresholds: Thresholds, formats: Formats) -> str:
    """Return a text of the registry, translated, with the thresholds in place of their names."""
    told = QCoreApplication.translate(CONTEXT, text)
    for name, value in asdict(thresholds).items():
        if f"{{{name}}}" in told:
            shown = formats.percent(100 * value) if name in _RATES else formats.locale.toString(value)
            told = told.replace(f"{{{name}}}", shown)
    return told
