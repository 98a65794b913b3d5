"""What the reader decided by itself and the user should know: codes with their wordings. Knows no file."""

from __future__ import annotations

from dataclasses import dataclass, field

from partnerdesk.wording import QT_TRANSLATE_NOOP

NOTES: dict[str, str] = {
    "encoding": QT_TRANSLATE_NOOP("Import", "The file is read as {encoding}."),
    "comma": QT_TRANSLATE_NOOP("Import", "Fractions are written with a comma."),
    "day_first": QT_TRANSLATE_NOOP("Import", "The dates of “{column}” are read as day/month/year."),
    "month_first": QT_TRANSLATE_NOOP("Import", "The dates of “{column}” are read as month/day/year."),
    "unit": QT_TRANSLATE_NOOP("Import", "“{column}” does not say its unit; bare numbers are read as {unit}."),
    "twice": QT_TRANSLATE_NOOP("Import", "Some headings come more than once; those columns are kept as they came."),
    "name_week": QT_TRANSLATE_NOOP("Import", "The week is taken from the file's name: it starts on {day}."),
    "blank": QT_TRANSLATE_NOOP("Import", "There is nothing to report in this file."),
    "span": QT_TRANSLATE_NOOP(
        "Import", "The calls are from {first} to {last} (UTC). What is known of these weeks so far is replaced."
    ),
    "replaces": QT_TRANSLATE_NOOP("Import", "This newer file takes the place of “{file}” (import {id})."),
    "same": QT_TRANSLATE_NOOP("Import", "This very file was imported before (import {id}); nothing changes."),
    "many_rows": QT_TRANSLATE_NOOP(
        "Import", "The file is too long to look for rows that come twice; of two such rows the later counts."
    ),
    "rejects_cut": QT_TRANSLATE_NOOP("Import", "Only the first {kept} rejected rows are kept."),
}


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that the reader decided."""

    code: str
    params: dict[str, str | int] = field(default_factory=dict)

    def sentence(self) -> str:
        """Return it in English."""
        return NOTES[self.code].format_map(self.params)
