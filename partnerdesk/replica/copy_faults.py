"""Faults of backup copies: one that is gone, one that is damaged. Texts alone."""

from __future__ import annotations

from partnerdesk.errors import Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class NoSuchCopyFault(Fault):
    """A backup copy that is not there, or not there any more."""

    code = "no_such_copy"
    text = QT_TRANSLATE_NOOP("Faults", "There is no copy called {name}. Nothing was changed.")
    step = QT_TRANSLATE_NOOP("Faults", "Look at the list of copies and choose another one.")


class DamagedCopyFault(Fault):
    """A backup copy that does not pass its check."""

    code = "damaged_copy"
    text = QT_TRANSLATE_NOOP("Faults", "The copy {name} is damaged. Nothing was changed.")
    step = QT_TRANSLATE_NOOP("Faults", "Choose another copy; your present data is untouched.")
