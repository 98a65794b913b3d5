"""What can go wrong with the operating system's scheduler."""

from __future__ import annotations

from partnerdesk.errors import Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class TimerFault(Fault):
    """The operating system's scheduler did not do what it was asked to."""

    code = "timer"
    text = QT_TRANSLATE_NOOP("Faults", "This system's scheduler could not be changed: {program} {answer}.")
    step = QT_TRANSLATE_NOOP(
        "Faults", "Nothing was changed. With the window open, the weekly sync runs without the scheduler."
    )
