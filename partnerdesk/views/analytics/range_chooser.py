"""How far back a trend goes: 8 weeks, 6, 12, 24 months, all (glossary 4.3). Runs no query.

`chooser.retranslate()`, `chooser.set_range("12m")` (emits nothing), `chooser.chosen(key)`, `weeks_of(key)`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from partnerdesk.views.analytics.segments import Segments
from partnerdesk.views.theme import Theme

RANGES: dict[str, int | None] = {"8w": 8, "6m": 26, "12m": 52, "24m": 104, "all": None}
"""Key -> weeks, None for all there are."""
USUAL = "12m"


def weeks_of(key: str) -> int | None:
    """Return how many weeks a range has; None for all. A key that is not known counts as the usual one."""
    return RANGES.get(key, RANGES[USUAL])


class RangeChooser(Segments):
    """The ranges side by side. `chosen(key)`: the user chose another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.key = USUAL

    def set_range(self, key: str) -> None:
        """Choose a range. Emits nothing."""
        self.set_chosen(key if key in RANGES else USUAL)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.set_choices(
            [
                ("8w", self.tr("%n weeks", "", 8)),
                ("6m", self.tr("%n months", "", 6)),
                ("12m", self.tr("%n months", "", 12)),
                ("24m", self.tr("%n months", "", 24)),
                ("all", self.tr("All")),
            ],
            self.tr("Period"),
        )
        self.set_chosen(self.key)
