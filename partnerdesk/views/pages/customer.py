"""One customer: from a row to everything known about it, offline too. Opened from the customer list; runs no SQL."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.changes import Dataset
from partnerdesk.views.customer.tabs import TABS
from partnerdesk.views.customer.view import CustomerView
from partnerdesk.views.customer.windows import CustomerWindows
from partnerdesk.views.page import Page
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.focus_start import FocusStart


class CustomerPage(Page):
    """The customer that a place names: `{"id": …, "tab": …, "list": …}`, the list being a filter and an order."""

    key: ClassVar[str] = "customer"
    wants: ClassVar[Dataset] = Dataset.replica() | Dataset.SETTINGS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.view = CustomerView(services)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        FocusStart(self, self.view.bar)
        self.view.moved.connect(self.place_changed)
        self.view.titled.connect(self.titled)
        self.view.list_wanted.connect(self._to_list)
        self.windows = CustomerWindows(services, self)
        self.view.window_wanted.connect(self.windows.open)

    def refresh(self) -> None:
        """Ask for the customer anew."""
        self.view.refresh()

    def retranslate(self) -> None:
        """Set every text."""
        self.view.retranslate()

    def restyle(self) -> None:
        """Take icons anew."""
        self.view.restyle()

    def start_search(self) -> None:
        """Search in the tab where it can, else over all customers."""
        tab = self.view.current_tab()
        if tab is None or not tab.start_search():
            self.view.open_switcher()

    def copy_selection(self) -> None:
        """Copy what is selected in the tab."""
        tab = self.view.current_tab()
        if tab is not None:
            tab.copy_selection()

    def title(self) -> str:
        """Return the customer's name."""
        return self.view.title

    def place(self) -> Any:
        """Return customer, tab and list."""
        return self.view.place()

    def go_to(self, place: Any) -> None:
        """Show a customer and a tab."""
        self.view.go_to(place)

    def leave(self) -> None:
        """Close the customers' own windows."""
        self.windows.close_all()

    def poses(self) -> list[tuple[str, Any]]:
        """Return every tab, for a customer that has them all."""
        calling = {"filter": {"products": ["calling"]}, "sorts": []}
        return [(entry.key, {"tab": entry.key, "list": calling}) for entry in TABS]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self._to_list()
        else:
            super().keyPressEvent(event)

    def _to_list(self) -> None:
        self.services.go(*self.view.walk.origin)
