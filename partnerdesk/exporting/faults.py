"""What can stand in the way of an export."""

from __future__ import annotations

from partnerdesk.errors import EXIT_WRONG_USE, Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class ExportNotAllowedFault(Fault):
    """Our own rule: the role of the person who is signed in may not take whole lists out."""

    code = "export_not_allowed"
    text = QT_TRANSLATE_NOOP("Faults", "With your role, whole lists of customers are not exported.")
    step = QT_TRANSLATE_NOOP(
        "Faults",
        "Select the rows that you need in the window. This is a rule of partnerdesk; Webex has none for files.",
    )
    exit_code = EXIT_WRONG_USE
