"""Says what an import read, decided, refused and did, in the language of the window. Plain text; knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate

from partnerdesk import weeks
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.replica.import_rows import Changes
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.faults import REASONS, Problem
from partnerdesk.sync.importing.notes import NOTES, Note
from partnerdesk.sync.importing.schema import ColumnSpec

translate = QCoreApplication.translate


def dataset_title(key: str) -> str:
    """Return the title of a data set; an unknown one as it came."""
    found = DATASETS.get(key)
    return translate("Datasets", found.title) if found else key


def column_label(column: ColumnSpec) -> str:
    """Return what a canonical column is called."""
    return translate("ImportColumns", column.label)


def note_sentence(note: Note) -> str:
    """Return one thing that the reader decided; a note that a newer program left, as its code."""
    text = NOTES.get(note.code)
    return translate("Import", text).format_map(_Fields(note.params)) if text else note.code


def reason_sentence(problem: Problem) -> str:
    """Return why a row is not taken."""
    text = REASONS.get(problem.code)
    if not text:
        return problem.code
    said = translate("Import", text).format_map(_Fields({"column": problem.column or "", **problem.params}))
    return said[:1].upper() + said[1:]


def reject_head() -> tuple[str, str, str]:
    """Return the headings that a CSV of rejected rows begins with."""
    return translate("ImportWords", "File"), translate("ImportWords", "Line"), translate("ImportWords", "Reason")


def weeks_text(found: Sequence[int], formats: Formats) -> str:
    """Return which weeks a file is of: "1 Mar – 14 Mar 2026 (2 weeks)"; a dash when it is of none."""
    span = span_text(found, formats)
    if len(found) < 2:
        return span
    count = len(found)
    said = translate("ImportWords", "%Ln weeks", None, count)
    return f"{span} ({said})"


def span_text(found: Sequence[int], formats: Formats) -> str:
    """Return the first and the last day of some weeks: "1 Mar – 14 Mar 2026"; a dash without any."""
    if not found:
        return DASH
    first, last = weeks.week_first_day(min(found)), weeks.week_first_day(max(found)) + 6
    begin, end = weeks.date_from_day(first), weeks.date_from_day(last)
    shown = formats.locale.toString(QDate(begin.year, begin.month, begin.day), "d MMM")
    return f"{shown if begin.year == end.year else formats.day(first)} – {formats.day(last)}"


def week_text(week: int, formats: Formats) -> str:
    """Return one week by its first and last day."""
    return weeks_text((week,), formats)


def rows_text(taken: int, read: int, rejected: int) -> str:
    """Return how many rows are taken and rejected."""
    said = translate("ImportWords", "{taken} of %Ln rows are taken", None, read).format(taken=taken)
    if rejected:
        said += ", " + translate("ImportWords", "%Ln are rejected", None, rejected)
    return said


def changes_text(changes: Changes) -> str:
    """Return what an import changes: "10 new, 2 changed, 0 removed, 88 as they were"."""
    return translate("ImportWords", "{added} new, {changed} changed, {removed} removed, {same} as they were").format(
        added=changes.added, changed=changes.changed, removed=changes.removed, same=changes.unchanged
    )


def state_text(state: str) -> str:
    """Return the state of an import; an unknown one as it came."""
    return {
        "current": translate("ImportWords", "Current"),
        "replaced": translate("ImportWords", "Replaced"),
        "undone": translate("ImportWords", "Undone"),
    }.get(state, state)


def origin_text(origin: str) -> str:
    """Return where an import came from; an unknown origin as it came."""
    return {
        "file": translate("ImportWords", "File"),
        "report": translate("ImportWords", "Report from Webex"),
    }.get(origin, origin)


def unit_name(unit: str) -> str:
    """Return the name of a unit of time."""
    return {
        "ms": translate("ImportWords", "milliseconds"),
        "s": translate("ImportWords", "seconds"),
        "min": translate("ImportWords", "minutes"),
        "h": translate("ImportWords", "hours"),
    }.get(unit, unit)


class _Fields(dict[str, object]):
    """Fields of a text; one that is missing shows as a dash and breaks nothing."""

    def __missing__(self, name: str) -> str:
        return DASH
