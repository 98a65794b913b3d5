"""Notices: what opening a file had to put right, told to the user. No fault: the program goes on."""

from __future__ import annotations

from dataclasses import dataclass, field

from partnerdesk.wording import QT_TRANSLATE_NOOP

DAMAGED_EMPTY = QT_TRANSLATE_NOOP(
    "Notices", "{file} was damaged. It was set aside as {aside} and a new one was begun: sync to fill it again."
)
DAMAGED_RESTORED = QT_TRANSLATE_NOOP(
    "Notices", "{file} was damaged. It was set aside as {aside} and the copy of {copy} was put in its place."
)
MISSING_EMPTY = QT_TRANSLATE_NOOP(
    "Notices", "{file} was missing and no copy of it was whole. A new one was begun: sync to fill it again."
)
MISSING_RESTORED = QT_TRANSLATE_NOOP("Notices", "{file} was missing. The copy of {copy} was put in its place.")


@dataclass(frozen=True)
class Notice:
    """One thing to tell. `text` is English with named fields, marked for translation under "Notices"."""

    code: str
    text: str
    params: dict[str, str] = field(default_factory=dict)

    def sentence(self) -> str:
        """Return it in English."""
        return self.text.format(**self.params)
