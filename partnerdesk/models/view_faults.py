"""What can be wrong with a saved view that comes as a file."""

from __future__ import annotations

from partnerdesk.errors import Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class NotAViewFault(Fault):
    """A file that should hold a saved view does not."""

    code = "not_a_view"
    text = QT_TRANSLATE_NOOP("Faults", "{file} holds no saved view, or is damaged. Nothing was imported.")
    step = QT_TRANSLATE_NOOP("Faults", "Ask for the file again, exported from partnerdesk.")


class NoSuchViewPageFault(Fault):
    """A saved view belongs to a page that this program does not have."""

    code = "no_view_page"
    text = QT_TRANSLATE_NOOP("Faults", "{file} is a view of a page that this partnerdesk does not have.")
    step = QT_TRANSLATE_NOOP("Faults", "Install the newest version, or ask for a view of another page.")
