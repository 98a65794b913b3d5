"""What can stand in the way of a report."""

from __future__ import annotations

from partnerdesk.errors import EXIT_WRONG_USE, Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class LogoFault(Fault):
    """A picture can't be the logo of reports."""

    code = "logo"
    text = QT_TRANSLATE_NOOP("Faults", "The picture {name} can't be the logo.")
    step = QT_TRANSLATE_NOOP(
        "Faults", "Choose a PNG or an SVG of at most 2 MB and 6,000 pixels that loads no other files."
    )
    exit_code = EXIT_WRONG_USE
