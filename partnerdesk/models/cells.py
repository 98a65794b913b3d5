"""What a table shows in one place: text, chips, a bar. Plain data; knows nothing of rows, of Qt and of colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from partnerdesk.models.straight import straight

Tone = Literal["neutral", "info", "good", "warning", "danger"]
"""How much a chip or a text wants to be seen. The theme gives it a colour; the text says what it means."""

SegmentKind = Literal["used", "assigned", "available", "overage"]


@dataclass(frozen=True, slots=True)
class Chip:
    """A short label on a tinted ground."""

    key: str
    text: str
    tone: Tone = "neutral"
    tooltip: str = ""

    def __post_init__(self) -> None:
        """Take names from outside as they are shown."""
        _straighten(self, ("text", "tooltip"))


@dataclass(frozen=True, slots=True)
class Bar:
    """Licences as a bar (glossary part 4, base quantities). All values are counts of licences.

    `available` and `overage` are sums over lines and may both be more than zero. `used` is None when no report gave it.
    """

    used: int | None
    assigned: int
    total: int
    available: int
    overage: int

    def segments(self) -> Iterator[tuple[SegmentKind, float, float]]:
        """Yield kind, start and end of each part that is not empty, as fractions of the whole bar, left to right."""
        within = max(0, self.assigned - self.overage)
        used = min(self.used or 0, within)
        whole = within + self.available + self.overage
        start = 0
        parts: tuple[tuple[SegmentKind, int], ...] = (
            ("used", used),
            ("assigned", within - used),
            ("available", self.available),
            ("overage", self.overage),
        )
        for kind, count in parts:
            if count > 0:
                yield kind, start / whole, (start + count) / whole
                start += count


Raw = str | int | float | None
"""A value as it leaves the program: counts stay numbers, everything else is the words that are shown."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell, ready to be drawn, read aloud and copied. All texts are plain, never markup."""

    text: str
    note: str = ""
    """Quieter words behind the text."""
    tone: Tone = "neutral"
    icon: str = ""
    """Name of an icon before the text."""
    chips: tuple[Chip, ...] = ()
    bar: Bar | None = None
    spark: tuple[float | None, ...] = ()
    """Values of the weeks up to now, the last one last; None where a week is not known."""
    tooltip: str = ""
    spoken: str = ""
    """What a screen reader says; empty: text and note."""
    copied: Raw = ""
    """The value as it is copied; empty: text and note as they are shown, None: nothing."""
    exported: tuple[Raw | date, ...] = ()
    """The values of its columns in an exported file, where they are other than what is copied."""
    enabled: bool = True
    """Whether the action of this cell can be taken; the tooltip says why not."""
    value: str | None = None
    """Key by which the column's filter can ask for rows like this one."""

    def __post_init__(self) -> None:
        """Take names from outside as they are shown."""
        _straighten(self, ("text", "note", "tooltip", "spoken"))

    @property
    def accessible(self) -> str:
        """What a screen reader says."""
        return self.spoken or self.shown

    @property
    def value_copied(self) -> Raw:
        """The value as it leaves the program."""
        return self.shown if self.copied == "" else self.copied

    @property
    def shown(self) -> str:
        """Text and note."""
        return " ".join(part for part in (self.text, self.note) if part)


def _straighten(shown: Chip | Cell, names: tuple[str, ...]) -> None:
    for name in names:
        text: str = getattr(shown, name)
        if not text.isascii():
            object.__setattr__(shown, name, straight(text))
