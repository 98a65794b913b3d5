"""Help that follows from the program itself: definitions, faults and shortcuts as Markdown. So it can't disagree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

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
    blocks: list[str] = []
    for title, module in (
        (translate("HelpFaults", "Account, service and files"), errors),
        (translate("HelpFaults", "Signing in"), sign_in_faults),
        (translate("HelpFaults", "Reports of a sync"), report_faults),
        (translate("HelpFaults", "Importing files"), import_faults),
        (translate("HelpFaults", "Changes of administrators"), outbox_faults),
        (translate("HelpFaults", "Weekly sync by the system"), timer_faults),
    ):
        blocks.append(f"## {escaped(title)}")
        for fault in faults_of(vars(module).values(), module.__name__):
            blocks.append(f"### {escaped(fault_sentence(fault))}")
            blocks.append(escaped(fault_step(fault)))
    return "\n\n".join(blocks)


def faults_of(values: Iterable[object], module: str) -> list[Fault]:
    """Return the faults that a module defines and that say something of themselves, in its order."""
    kinds = [each for each in values if isinstance(each, type) and issubclass(each, Fault)]
    own = [kind for kind in kinds if kind.__module__ == module and kind is not Fault]
    return [kind() for kind in own if re.sub(r"\{\w+\}", "", kind.text).strip()]


def shortcuts(rows: Sequence[tuple[str, str]]) -> str:
    """Return the shortcuts as a table: what a key does, and the key as this system writes it."""
    what, keys = translate("HelpShortcuts", "Action"), translate("HelpShortcuts", "Keys")
    lines = [f"| {escaped(what)} | {escaped(keys)} |", "|---|---|"]
    lines += [f"| {escaped(name)} | **{escaped(key)}** |" for name, key in rows]
    return "\n".join(lines)
