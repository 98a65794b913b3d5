"""What can go wrong with the files of the help. Knows no widget."""

from __future__ import annotations

from partnerdesk.errors import Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class HelpFileFault(Fault):
    """A file of our own help that is missing or cannot be read."""

    code = "help_file"
    text = QT_TRANSLATE_NOOP("Faults", "The help file {file} is missing or cannot be read.")
    step = QT_TRANSLATE_NOOP("Faults", "Install partnerdesk again to get it back; everything else goes on working.")
