"""Help that follows from the program itself: definitions, faults and shortcuts as Markdown. So it can't disagree."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from partnerdesk import errors
from partnerdesk.analytics import calling_queue_times, calling_thresholds, threshold_words
from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.registry import Definition, definitions
from partnerdesk.errors import Fault
from partnerdesk.figures import pages as all_definitions
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.definition_words import filled
from partnerdesk.models.formats import Formats
from partnerdesk.replica import outbox_faults
from partnerdesk.sync import report_faults, sign_in_faults
from partnerdesk.sync.importing import faults as import_faults
from partnerdesk.timers import faults as timer_faults

translate = QCoreApplication.translate

REGISTERED_BY = (all_definitions, calling_queue_times, calling_thresholds, threshold_words)
"""Whose imports have registered every definition."""
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~])")
Filled = Callable[[str], str]


def escaped(text: str) -> str:
    """Return a plain text that Markdown shows as it is."""
    return _MARKS.sub(r"\\\1", text.replace("\n", " "))


def numbers(thresholds: Thresholds, formats: Formats) -> str:
    """Return every definition of the registry: what it says, how it is worked out, how we read the page."""

    def words(text: str) -> str:
        return escaped(filled(text, thresholds, formats))

    blocks: list[str] = []
    told: set[tuple[str, ...]] = set()
    for title, kind in (
        (translate("HelpNumbers", "Statuses"), "status"),
        (translate("HelpNumbers", "Key figures"), "kpi"),
        (translate("HelpNumbers", "Tables"), "table"),
        (translate("HelpNumbers", "Columns"), "column"),
        (translate("HelpNumbers", "Charts"), "chart"),
        (translate("HelpNumbers", "Thresholds"), "threshold"),
    ):
        blocks.append(f"## {escaped(title)}")
        for found in definitions(kind):
            # a chart of a key figure over the weeks is defined by the same words
            words_of = (found.title, found.text, found.formula, found.page, found.reading)
            if words_of not in told:
                blocks += _definition(found, words)
                told.add(words_of)
    return "\n\n".join(blocks)


def _definition(found: Definition, words: Filled) -> list[str]:
    lines = [f"### {words(found.title)}", words(found.text)]
    for label, text in (
        (translate("HelpNumbers", "Formula"), found.formula),
        (translate("HelpNumbers", "Partner Hub says"), found.page),
        (translate("HelpNumbers", "Our reading"), found.reading),
    ):
        if text:
            lines.append(f"**{escaped(label)}:** {words(text)}")
    return lines


def faults() -> str:
    """Return every fault that the program knows: what it says and what helps."""
    titles = {
        errors.__name__: translate("HelpFaults", "Account, service and files"),
        sign_in_faults.__name__: translate("HelpFaults", "Signing in"),
        report_faults.__name__: translate("HelpFaults", "Reports of a sync"),
        import_faults.__name__: translate("HelpFaults", "Importing files"),
        outbox_faults.__name__: translate("HelpFaults", "Changes of administrators"),
        timer_faults.__name__: translate("HelpFaults", "Weekly sync by the system"),
    }
    groups: dict[str, list[Fault]] = {module: [] for module in titles}
    for kind in _kinds_of(Fault):
        if re.sub(r"\{\w+\}", "", kind.text).strip():
            groups[kind.__module__ if kind.__module__ in titles else errors.__name__].append(kind())
    blocks: list[str] = []
    for module, title in titles.items():
        blocks.append(f"## {escaped(title)}")
        for fault in groups[module]:
            blocks += (f"### {escaped(fault_sentence(fault))}", escaped(fault_step(fault)))
    return "\n\n".join(blocks)


def _kinds_of(base: type[Fault]) -> list[type[Fault]]:
    """Return all faults of the program that are loaded, in the order in which they were written down."""
    found: list[type[Fault]] = []
    for kind in base.__subclasses__():
        own = [kind] if kind.__module__.startswith("partnerdesk.") else []
        found += [*own, *_kinds_of(kind)]
    return list(dict.fromkeys(found))


def shortcuts(rows: Sequence[tuple[str, str]]) -> str:
    """Return the shortcuts as a table: what a key does, and the key as this system writes it."""
    what, keys = translate("HelpShortcuts", "Action"), translate("HelpShortcuts", "Keys")
    lines = [f"| {escaped(what)} | {escaped(keys)} |", "|---|---|"]
    lines += [f"| {escaped(name)} | **{escaped(key)}** |" for name, key in rows]
    return "\n".join(lines)
