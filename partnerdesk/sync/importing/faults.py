"""The import's own faults: of a whole file, and the wordings of what is wrong with one row. Knows no other room."""

from __future__ import annotations

from dataclasses import dataclass, field

from partnerdesk.errors import Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class ImportFault(Fault):
    """A report file that cannot be taken. `params` always hold `file`; `line` and `column` where they are known."""

    code = "import"
    text = QT_TRANSLATE_NOOP("Faults", "{file} cannot be imported: {detail}.")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing of it was imported. Export the report again and try once more.")


class UnreadableFileFault(ImportFault):
    """The file is not there, or this user may not read it."""

    code = "import_unreadable"
    text = QT_TRANSLATE_NOOP("Faults", "{file} cannot be read ({detail}).")
    step = QT_TRANSLATE_NOOP("Faults", "Check that it is there and that you may open it.")


class NotATableFault(ImportFault):
    """A PDF, a web page, a picture, an old Excel file: not a table that can be read."""

    code = "import_not_a_table"
    text = QT_TRANSLATE_NOOP("Faults", "{file} is not a table but {kind} (line {line}, column {column}).")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing of it was imported. Export the report as CSV or XLSX.")


class BadZipFault(ImportFault):
    """A zip that is cut short, damaged, too large, nested or locked."""

    code = "import_bad_zip"
    text = QT_TRANSLATE_NOOP("Faults", "The zip {file} cannot be used: {detail}.")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing of it was imported. Download it again, or unpack it yourself.")


class BadWorkbookFault(ImportFault):
    """An XLSX file that is damaged, locked or too large."""

    code = "import_bad_workbook"
    text = QT_TRANSLATE_NOOP("Faults", "The workbook {file} cannot be used: {detail}.")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing of it was imported. Save the sheet as CSV and import that.")


class WrongEncodingFault(ImportFault):
    """Bytes that are no text in any encoding that the import knows."""

    code = "import_encoding"
    text = QT_TRANSLATE_NOOP("Faults", "Line {line} of {file} is not {encoding} text (column {column}).")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing of it was imported. Save it as UTF-8 and try again.")


class BrokenTextFault(ImportFault):
    """A NUL byte, a line without end, a quote that is never closed."""

    code = "import_broken_text"
    text = QT_TRANSLATE_NOOP("Faults", "Line {line} of {file} is broken: {detail} (column {column}).")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing of it was imported. Export the report again, or mend that line.")


class TooManyColumnsFault(ImportFault):
    """More columns than any report has."""

    code = "import_too_many_columns"
    text = QT_TRANSLATE_NOOP("Faults", "Line {line} of {file} has more than {limit} columns (at column {column}).")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing of it was imported. Check that this is the report you meant.")


class EmptyFileFault(ImportFault):
    """Nothing at all in it, so it does not even say which report it is."""

    code = "import_empty"
    text = QT_TRANSLATE_NOOP("Faults", "{file} is empty (line 1, column 1), so it does not say which report it is.")
    step = QT_TRANSLATE_NOOP("Faults", "If it is right that there is nothing to report, name the report and the week.")


class UnknownReportFault(ImportFault):
    """The headings fit no report that the program knows, or several about equally: `candidates` holds their keys."""

    code = "import_unknown_report"
    text = QT_TRANSLATE_NOOP(
        "Faults", "The headings of {file} (line {line}) do not say for certain which report it is. Nearest: {nearest}."
    )
    step = QT_TRANSLATE_NOOP("Faults", "Say which report it is and which heading is which column.")


class MissingColumnFault(ImportFault):
    """A column without which the report means nothing is not there."""

    code = "import_missing_column"
    text = QT_TRANSLATE_NOOP("Faults", "{file} has no column for “{column}” in its headings (line {line}).")
    step = QT_TRANSLATE_NOOP("Faults", "Say which heading it is, or export the report with that column.")


class DuplicateHeadingFault(ImportFault):
    """Two columns carry the same heading and both would be read."""

    code = "import_duplicate_heading"
    text = QT_TRANSLATE_NOOP("Faults", "{file} has the heading “{column}” more than once (line {line}).")
    step = QT_TRANSLATE_NOOP("Faults", "Rename one of them in the file, then import it again.")


class WrongMappingFault(ImportFault):
    """A mapping names a heading or a column that does not exist."""

    code = "import_wrong_mapping"
    exit_code = 2
    text = QT_TRANSLATE_NOOP("Faults", "The mapping of {file} does not fit: {detail} (line {line}, column {column}).")
    step = QT_TRANSLATE_NOOP("Faults", "See the columns of each report in the documentation of the data sets.")


class WeekNeededFault(ImportFault):
    """Nothing in the file says which week its figures are of."""

    code = "import_week_needed"
    exit_code = 2
    text = QT_TRANSLATE_NOOP("Faults", "{file} does not say which week it is of.")
    step = QT_TRANSLATE_NOOP("Faults", "Name a day of that week.")


class CustomerNeededFault(ImportFault):
    """Nothing in the file says which customer its figures are of."""

    code = "import_customer_needed"
    exit_code = 2
    text = QT_TRANSLATE_NOOP("Faults", "{file} does not say which customer it is of.")
    step = QT_TRANSLATE_NOOP("Faults", "Name the customer it was exported from.")


class AmbiguousDatesFault(ImportFault):
    """Every date of a column can be read both ways."""

    code = "import_ambiguous_dates"
    exit_code = 2
    text = QT_TRANSLATE_NOOP(
        "Faults", "The dates of “{column}” in {file} can be read both ways ({example}, line {line})."
    )
    step = QT_TRANSLATE_NOOP("Faults", "Say whether the day or the month comes first.")


class ChangedFileFault(ImportFault):
    """The file is not the one that the preview showed."""

    code = "import_changed_file"
    text = QT_TRANSLATE_NOOP("Faults", "{file} has changed since it was looked at.")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing was imported. Look at it again first.")


class SeveralFilesFault(ImportFault):
    """One file was asked for and the zip holds several."""

    code = "import_several_files"
    exit_code = 2
    text = QT_TRANSLATE_NOOP("Faults", "The zip {file} holds {count} files where one is wanted.")
    step = QT_TRANSLATE_NOOP("Faults", "Import the zip as a whole, or unpack it.")


class StoppedImportFault(ImportFault):
    """The user stopped the import."""

    code = "import_stopped"
    text = QT_TRANSLATE_NOOP("Faults", "The import of {file} was stopped. Nothing of it was imported.")
    step = QT_TRANSLATE_NOOP("Faults", "Import it again when you like.")


class UnknownImportFault(ImportFault):
    """An import id that the replica does not have."""

    code = "import_unknown"
    exit_code = 2
    text = QT_TRANSLATE_NOOP("Faults", "There is no import {id} to undo.")
    step = QT_TRANSLATE_NOOP("Faults", "List the imports to see which there are.")


class UndoneImportFault(UnknownImportFault):
    """The import was taken back before."""

    code = "import_undone"
    text = QT_TRANSLATE_NOOP("Faults", "Import {id} ({file}) is already undone.")
    step = QT_TRANSLATE_NOOP("Faults", "Nothing was changed. List the imports to see which still count.")


class LaterImportFault(ImportFault):
    """A later import changed the same rows, so an earlier one cannot be taken out from under it."""

    code = "import_later"
    text = QT_TRANSLATE_NOOP(
        "Faults", "Import {id} cannot be undone yet: import {later} ({file}) changed the same rows."
    )
    step = QT_TRANSLATE_NOOP("Faults", "Undo import {later} first.")


REASONS: dict[str, str] = {
    "required": QT_TRANSLATE_NOOP("Import", "“{column}” is empty"),
    "not_a_number": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is not a number"),
    "not_whole": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is not a whole number"),
    "negative": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is negative"),
    "too_large": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is larger than can be"),
    "over_100": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is more than 100 %"),
    "not_a_date": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is not a date"),
    "date_limit": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is before 2000 or after 2100"),
    "two_dates": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” can be read as two different dates"),
    "not_a_duration": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is not a length of time"),
    "not_a_yes_no": QT_TRANSLATE_NOOP("Import", "“{value}” in “{column}” is neither yes nor no"),
    "too_long": QT_TRANSLATE_NOOP("Import", "the text in “{column}” is longer than {limit} letters"),
    "cells": QT_TRANSLATE_NOOP("Import", "the row has {found} cells where the headings have {expected}"),
    "parts": QT_TRANSLATE_NOOP("Import", "“{column}” ({value}) is more than “{whole}” ({of})"),
    "order": QT_TRANSLATE_NOOP("Import", "“{column}” ({value}) is before “{first}” ({of})"),
    "unmatched": QT_TRANSLATE_NOOP("Import", "no customer is called “{value}”"),
    "foreign": QT_TRANSLATE_NOOP("Import", "the organization “{value}” is none of your customers"),
    "several": QT_TRANSLATE_NOOP("Import", "several customers are called “{value}”"),
    "no_customer": QT_TRANSLATE_NOOP("Import", "the row names no customer"),
    "duplicate": QT_TRANSLATE_NOOP("Import", "the same row was on line {line} already"),
    "no_week": QT_TRANSLATE_NOOP("Import", "the row names no week"),
    "no_totals": QT_TRANSLATE_NOOP("Import", "the week is not known yet and the row has no totals"),
    "several_lines": QT_TRANSLATE_NOOP("Import", "“{value}” fits several license lines of this customer"),
}
"""What can be wrong with a row, by code. `{column}` is the heading as the file has it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one row: the code of a reason, the heading it is about, and the values of its fields."""

    code: str
    column: str | None = None
    params: dict[str, str | int] = field(default_factory=dict)

    def sentence(self) -> str:
        """Return the reason in English."""
        fields = {"column": self.column or "", **self.params}
        return REASONS[self.code].format_map(fields)


class RowError(Exception):
    """Raised while a row is read; never leaves this room."""

    def __init__(self, code: str, column: str | None = None, **params: str | int) -> None:
        super().__init__(code)
        self.problem = Problem(code, column, params)


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that is not taken: its line in the file, the reason and the row as it came."""

    line: int
    problem: Problem
    cells: tuple[str, ...]
