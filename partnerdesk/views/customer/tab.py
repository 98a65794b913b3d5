"""The base of every tab of a customer: which customer, refresh when its data changed, retranslate, restyle.

A tab is one file in this folder and one line in `tabs`. It builds its widgets in `__init__`, sets all texts in
`retranslate`, takes colours and icons in `restyle`, and shows `self.customer` in `refresh`: called when the tab is
first shown, when another customer is shown and when the data changed; while the tab is hidden it waits.

`self.facts` is what the page knows of the customer by then. After a change of the replica or the settings the page asks
for the facts anew and then has its tab refresh; `wants` names what else a tab looks at, such as `Dataset.DESK`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.figures.customer import CustomerFacts
from partnerdesk.models.formats import Formats
from partnerdesk.views.services import Services

_NUMBERS = itertools.count(1)


class CustomerTab(QWidget):
    """One tab. Several may exist at once, for the page and for windows of their own.

    `tab_wanted(key)`: the user goes to another tab from here.
    """

    wants: ClassVar[Dataset] = Dataset.NONE
    scrolls: ClassVar[bool] = True
    """Whether it scrolls by itself what does not fit; else its page does."""
    tab_wanted = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.customer: int | None = None
        self.facts: CustomerFacts | None = None
        self._channel = f"customer.tab{next(_NUMBERS)}"
        self._stale = True
        services.changes.changed.connect(self._on_changed)
        services.theme.changed.connect(self.restyle)

    def show_customer(self, customer: int) -> None:
        """Show another customer, or what is known by now of the same one."""
        if customer != self.customer:
            self.customer = customer
            self.clear()
        self._refresh_when_seen()

    def clear(self) -> None:
        """Forget what belongs to the customer that was shown before."""

    def refresh(self) -> None:
        """Show `self.customer`; ask for what is missing."""

    def retranslate(self) -> None:
        """Set every text anew. Called once after construction and whenever the language changes."""

    def restyle(self) -> None:
        """Take colours and icons anew. Called once after construction and whenever the theme changes."""

    def start_search(self) -> bool:
        """Put the cursor into the tab's own search field; return whether it has one (Ctrl+F)."""
        return False

    def copy_selection(self) -> None:
        """Copy what is selected (Ctrl+C from the menu)."""

    def ask(
        self,
        name: str,
        function: Callable[[Any], Any],
        on_done: Callable[[Any], object],
        on_fault: Callable[[Fault], object] | None = None,
    ) -> None:
        """Ask the replica; a newer question of the same name from this tab takes the place of an older one."""
        self.services.reader.ask(f"{self._channel}.{name}", function, on_done, on_fault)

    def formats(self) -> Formats:
        """Return how values are written at this moment."""
        return Formats(self.services.language.code, self.services.now())

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh when something changed while the tab was hidden."""
        super().showEvent(event)
        if self._stale and self.customer is not None:
            self._stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh_when_seen(self) -> None:
        if self.isVisible() and self.customer is not None:
            self._stale = False
            self.refresh()
        else:
            self._stale = True

    def _on_changed(self, flags: Dataset, origin: object) -> None:
        if origin is not self and flags & self.wants:
            self._refresh_when_seen()
