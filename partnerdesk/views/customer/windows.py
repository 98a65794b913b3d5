"""Customers in windows of their own, beside the main window: each goes where it likes and closes with it."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.changes import Dataset
from partnerdesk.views.customer.view import CustomerView
from partnerdesk.views.services import Services
from partnerdesk.views.toasts import Toast
from partnerdesk.views.widgets.tab_order import follow_the_page

_FIRST_SIZE = (980, 760)
_SMALLEST = (560, 420)
_WANTS = Dataset.replica() | Dataset.SETTINGS


class CustomerWindow(QWidget):
    """One customer. `closed(self)`: the window is gone; `geometry_text` says where it was."""

    closed = Signal(object)

    def __init__(self, services: Services, place: Any, geometry: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)
        if geometry:
            self.restoreGeometry(base64.b64decode(geometry, validate=False))
        self.toaster = Toast(services.theme, self)
        # what is said of this customer is said here
        self.view = CustomerView(replace(services, toast=self.toaster.tell), apart=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.titled.connect(self._show_title)
        self.view.list_wanted.connect(lambda: services.go("customers"))
        services.changes.changed.connect(self._on_changed)
        services.theme.changed.connect(self.view.restyle)
        for keys, act in ((QKeySequence.StandardKey.Close, self.close), (QKeySequence.StandardKey.Find, self._find)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.setWindowTitle("partnerdesk")
        self.view.retranslate()
        self.view.restyle()
        self.view.go_to(place)

    def geometry_text(self) -> str:
        """Return size and place of the window, for the settings."""
        return base64.b64encode(self.saveGeometry().data()).decode()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go on in the order in which the window is read."""
        follow_the_page(self)
        return super().focusNextPrevChild(forwards)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.view.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window closes."""
        self.closed.emit(self)
        super().closeEvent(event)

    def _show_title(self) -> None:
        self.setWindowTitle(f"{self.view.title} – partnerdesk")

    def _find(self) -> None:
        tab = self.view.current_tab()
        if tab is None or not tab.start_search():
            self.view.open_switcher()

    def _on_changed(self, flags: Dataset, _origin: object) -> None:
        if flags & _WANTS:
            self.view.refresh()


class CustomerWindows(QObject):
    """Opens them, remembers the last one's size, closes them all."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.windows: list[CustomerWindow] = []

    def open(self, place: Any) -> CustomerWindow:
        """Show a customer in a window of its own."""
        window = CustomerWindow(self._services, place, self._services.settings().customer_window)
        window.closed.connect(self._on_closed)
        self.windows.append(window)
        if len(self.windows) > 1:
            window.move(window.pos().x() + 32, window.pos().y() + 32)  # not over the one before
        window.show()
        return window

    def close_all(self) -> None:
        """Close every window."""
        for window in tuple(self.windows):
            window.close()

    def _on_closed(self, window: CustomerWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            self._services.change_settings(customer_window=window.geometry_text())
