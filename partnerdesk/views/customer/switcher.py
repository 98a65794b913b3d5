"""A search over all customers: type, choose by key or pointer, be there. Runs no SQL."""

from __future__ import annotations

import itertools
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from partnerdesk.analytics.customer_list import CustomerFilter, Sort, ids_query
from partnerdesk.analytics.statuses import VANISHED
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence
from partnerdesk.models.customer_cells import status_label
from partnerdesk.models.straight import straight
from partnerdesk.replica.customers import fetch_ids
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.views.pages.customers_query import rows_of
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.popup import Popup

_MOST = 50
_PAUSE_MS = 80
_WIDTH, _HEIGHT = 420, 320
_NUMBERS = itertools.count(1)
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CustomerSwitcher(Popup):
    """Emits `chosen(id)`."""

    chosen = Signal(int)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._channel = f"customer.switcher{next(_NUMBERS)}"
        self.search = QLineEdit()
        self.search.setProperty("look", "search")
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.told = plain_label(role="faint")
        for widget in (self.search, self.list, self.told):
            self.column.addWidget(widget)
        self.setFixedWidth(services.theme.px(_WIDTH))
        self.list.setFixedHeight(services.theme.px(_HEIGHT))
        self._waits = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._choose)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self.setAccessibleName(self.tr("Go to another customer"))
        self.search.setPlaceholderText(self.tr("Name, ID or tag of any customer"))
        self.search.setAccessibleName(self.tr("Name, ID or tag of any customer"))
        self.list.setAccessibleName(self.tr("Customers found"))
        self.ask()

    def ask(self) -> None:
        """Ask for the customers that fit what is typed, those that are no longer listed too."""
        context, typed = self._services.context(), self.search.text()
        listed = ids_query(CustomerFilter(text=typed), [Sort("name")], context)
        gone = ids_query(CustomerFilter(text=typed, statuses=frozenset({VANISHED})), [Sort("name")], context)

        def work(connection: Any) -> tuple[str, int, list[CustomerRow]]:
            found = [*fetch_ids(connection, listed), *(fetch_ids(connection, gone) if typed.strip() else ())]
            return typed, len(found), rows_of(connection, found[:_MOST], context)

        self._services.reader.ask(self._channel, work, self._on_found, self._on_fault)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that move in a list on to it while the cursor stays in the field."""
        pressed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _LIST_KEYS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _on_found(self, found: tuple[str, int, list[CustomerRow]]) -> None:
        typed, count, rows = found
        if typed != self.search.text():
            return
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(_line(row))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        if not rows:
            self.told.setText(self.tr("No customer matches."))
        elif count > len(rows):
            self.told.setText(self.tr("%n more: go on typing.", "", count - len(rows)))
        else:
            self.told.setText(self.tr("%n customers", "", count))
        if self._waits:
            self._waits = False
            self._choose()

    def _on_fault(self, fault: Fault) -> None:
        self.list.clear()
        self.told.setText(fault_sentence(fault))

    def _choose(self) -> None:
        """Go to the current customer; a choice made faster than the answer came waits for it."""
        self._waits = self._pause.isActive()
        item = self.list.currentItem()
        if item is not None and not self._waits:
            chosen = int(item.data(Qt.ItemDataRole.UserRole))
            self.close()
            self.chosen.emit(chosen)


def _line(row: CustomerRow) -> str:
    name = straight(" ".join(row.name.split()))
    return f"{name}  ·  {status_label(row.statuses[0])}" if row.statuses else name
