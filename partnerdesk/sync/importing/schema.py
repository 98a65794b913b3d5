"""What a data set is: its columns, their types, units, limits and the headings that mean them. Knows no file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """Type of a column's values once read."""

    TEXT = "text"
    """Text, blanks at the ends taken off."""
    COUNT = "count"
    """A whole number, zero or more."""
    NUMBER = "number"
    """A number, possibly with a fraction."""
    PERCENT = "percent"
    """A share in percent: 12.5 means 12.5 %."""
    MONEY = "money"
    """An amount in hundredths of its currency."""
    DAY = "day"
    """A calendar date (UTC), as a day number."""
    MOMENT = "moment"
    """A date with a time (UTC), in seconds."""
    WEEK = "week"
    """Any day of a week, as a week number (Sunday to Sunday, UTC)."""
    DURATION = "duration"
    """A length of time, in seconds."""
    YES_NO = "yes or no"


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """A canonical column. Aliases are headings, compared without case, blanks, punctuation and diacritics."""

    key: str
    kind: Kind
    label: str
    aliases: tuple[str, ...] = ()
    required: bool = False
    unit: str = ""
    """Unit once read: seconds, ms, %, hundredths."""
    plain_unit: str = "s"
    """For a duration: what a bare number is in, where neither its heading nor the user says so."""
    lower: float | None = 0
    upper: float | None = None
    note: str = ""
    no_words: tuple[str, ...] = ()
    """For yes or no: folded words that mean no in this column, whatever they mean in others."""
    shared: tuple[str, ...] = ()
    """Headings that mean this column once the report is known, and speak for no report: others have them too."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """A report that the import knows."""

    key: str
    title: str
    columns: tuple[ColumnSpec, ...]
    what: str
    """One sentence for the documentation."""
    titles: tuple[str, ...] = ()
    """Report titles and file names that mean it."""
    marks: frozenset[str] = frozenset()
    """Columns that tell it from its neighbours: they weigh more in the detection."""
    words: tuple[str, ...] = ()
    """Words in a heading that tell it from its neighbours as well."""
    weekly: bool = False
    """Its rows belong to a week: from a column, the file's name or the user."""
    per_call: bool = False
    """One row a call: summed up while it is read, its unknown columns are not kept."""
    row_key: tuple[str, ...] = ()
    """Columns that make a row the same row, besides customer and week."""

    def column(self, key: str) -> ColumnSpec:
        """Return the column of that key.

        Raises:
            KeyError: there is none.
        """
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)

    @property
    def required(self) -> tuple[str, ...]:
        """Keys of the columns without which it means nothing."""
        return tuple(column.key for column in self.columns if column.required)
