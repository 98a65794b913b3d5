"""One customer with its tabs: the page shows it, and windows of their own do. Runs no SQL."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.figures.customer import CustomerFacts, fetch_facts
from partnerdesk.models.formats import Formats
from partnerdesk.models.straight import straight
from partnerdesk.views.customer.header import CustomerHeader
from partnerdesk.views.customer.switcher import CustomerSwitcher
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.customer.tabs import TABS, TabEntry
from partnerdesk.views.customer.walk import CustomerWalk
from partnerdesk.views.menus import NEXT_CUSTOMER, OWN_WINDOW, PREVIOUS_CUSTOMER
from partnerdesk.views.pages.customers_actions import launch_customer
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.labels import rule
from partnerdesk.views.widgets.panels import FaultPanel, LoadingPanel, MessagePanel
from partnerdesk.views.widgets.tab_bar import TabRow

_INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_NUMBERS = itertools.count(1)


class _Tabs(QStackedWidget):
    """The tabs' pages ask for no height: one that needs more than there is scrolls, and the header keeps its lines."""

    def hasHeightForWidth(self) -> bool:
        """Return that the height is whatever is left."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest page and no height."""
        return QSize(super().minimumSizeHint().width(), 0)


def _scrolled(tab: CustomerTab) -> QScrollArea:
    """Return an area that scrolls a tab where it needs more height than there is."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(tab)
    return area


def _area_of(tab: CustomerTab) -> QWidget:
    viewport = tab.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    assert isinstance(area, QScrollArea)
    return area


class CustomerView(QWidget):
    """Header, tabs, the way through the list.

    `moved(place)`: the user went to another customer or tab. `titled()`: `title` is another one now. `list_wanted()`,
    `window_wanted(place)`.
    """

    moved = Signal(object)
    titled = Signal()
    list_wanted = Signal()
    window_wanted = Signal(object)

    def __init__(self, services: Services, *, apart: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self._channel = f"customer.view{next(_NUMBERS)}"
        self.walk = CustomerWalk(services, self)
        self.header = CustomerHeader(services, apart=apart)
        self.bar = TabRow(services.theme)
        self.pages = _Tabs()
        self.loading = LoadingPanel()
        self.fault = FaultPanel(services.theme)
        self.nothing = MessagePanel(services.theme)
        self.stack = QStackedWidget()
        self.facts: CustomerFacts | None = None
        self.customer: int | None = None
        self.tab = TABS[0].key
        self._tabs: dict[str, CustomerTab] = {}
        self._shown: list[TabEntry] = []
        self._first_wanted = False
        self._lay_out()
        self._connect(apart)

    # --- where it is -----------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """Name of the customer, empty before one is here."""
        return straight(self.facts.row.name) if self.facts else ""

    def place(self) -> dict[str, Any] | None:
        """Return customer, tab and list as plain data."""
        if self.customer is None:
            return None
        return {"id": self.customer, "tab": self.tab, **({"list": self.walk.list} if self.walk.list else {})}

    def go_to(self, place: Any) -> None:
        """Show the customer and the tab of a place; without a customer the first of its list."""
        wanted = place if isinstance(place, dict) else {}
        self.tab = str(wanted.get("tab") or self.tab)
        customer = wanted.get("id")
        self._first_wanted = not isinstance(customer, int) and (self.customer is None or "list" in wanted)
        self.walk.go_by(wanted.get("list"))
        if isinstance(customer, int):
            self.show_customer(customer)
        elif self._first_wanted and self.walk.ready:
            self._show_first()
        elif self.facts is not None:
            self._show_tabs()

    def show_customer(self, customer: int) -> None:
        """Ask for a customer; what is shown stays until the answer is here."""
        if customer == self.customer and self.facts is not None:
            self._show_tabs()
            self._show_walk()
            return
        self.customer = customer
        self.reload()

    def reload(self) -> None:
        """Ask for the customer anew."""
        if self.customer is None:
            return
        customer, context = self.customer, self.services.context()
        if self.facts is None:
            self.loading.start(self.tr("Opening the customer…"))
            self.stack.setCurrentWidget(self.loading)
        self.services.reader.ask(
            self._channel, lambda connection: fetch_facts(connection, context, customer), self._on_facts, self._on_fault
        )

    def refresh(self, flags: Dataset = Dataset.NONE) -> None:
        """Ask for everything anew after a change of the data."""
        del flags
        self.walk.ask()
        self.reload()

    # --- keys and texts --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text anew."""
        self.header.retranslate()
        self.bar.setAccessibleName(self.tr("Tabs of the customer"))
        if self.facts is not None:
            self.header.show_facts(self.facts, self._formats())
            self._name_tabs()
            self._show_walk()

    def restyle(self) -> None:
        """Take icons anew."""
        self.header.restyle()

    def open_switcher(self) -> None:
        """Open the search over all customers below its button."""
        switcher = CustomerSwitcher(self.services, self)
        switcher.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        switcher.chosen.connect(self._go)
        switcher.open_below(self.header.switch)
        switcher.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def step(self, step: int) -> None:
        """Go to the next customer of the list (1) or the one before (-1)."""
        customer = self.walk.neighbour(self.customer, step)
        if customer is not None:
            self._go(customer)

    def step_tab(self, step: int) -> None:
        """Go to the next tab (1) or the one before (-1), round and round."""
        if self.bar.count():
            self.bar.setCurrentIndex((self.bar.currentIndex() + step) % self.bar.count())

    def open_tab(self, key: str) -> None:
        """Go to a tab, where this customer has it."""
        keys = [entry.key for entry in self._shown]
        if key in keys:
            self.bar.setCurrentIndex(keys.index(key))

    def current_tab(self) -> CustomerTab | None:
        """Return the tab that is shown."""
        widget = self.pages.currentWidget()
        if isinstance(widget, QScrollArea):
            widget = widget.widget()
        return widget if isinstance(widget, CustomerTab) else None

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.bar)
        column.addWidget(rule())
        column.addWidget(self.pages, 1)
        self.body = body
        for widget in (self.loading, self.body, self.fault, self.nothing):
            self.stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self, apart: bool) -> None:
        self.bar.currentChanged.connect(self._on_tab)
        self.walk.changed.connect(self._on_walk)
        self.walk.failed.connect(self._on_fault)
        self.header.list_wanted.connect(self.list_wanted)
        self.header.step_wanted.connect(self.step)
        self.header.switch_wanted.connect(self.open_switcher)
        self.header.window_wanted.connect(lambda: self.window_wanted.emit(self.place()))
        self.header.launch_wanted.connect(self._on_launch)
        self.header.report_wanted.connect(self._on_report)
        self._on_key(PREVIOUS_CUSTOMER, lambda: self.step(-1))
        self._on_key(NEXT_CUSTOMER, lambda: self.step(1))
        self._on_key(QKeySequence.StandardKey.NextChild, lambda: self.step_tab(1))
        self._on_key(QKeySequence.StandardKey.PreviousChild, lambda: self.step_tab(-1))
        if not apart:
            self._on_key(OWN_WINDOW, lambda: self.window_wanted.emit(self.place()))

    def _on_key(self, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self, context=_INSIDE).activated.connect(act)

    # --- showing ---------------------------------------------------------------------------------------------------

    def _on_facts(self, facts: CustomerFacts) -> None:
        if facts.row.id != self.customer:
            return
        self.facts = facts
        self.loading.stop()
        self.header.show_facts(facts, self._formats())
        self._show_walk()
        self._show_tabs()
        self.stack.setCurrentWidget(self.body)
        self.titled.emit()

    def _on_fault(self, fault: Fault) -> None:
        self.loading.stop()
        self.fault.show_fault(
            fault,
            button=self.tr("Try again"),
            on_button=self.refresh,
            second=self.tr("Back to the list"),
            on_second=self.list_wanted.emit,
        )
        self.stack.setCurrentWidget(self.fault)

    def _show_tabs(self) -> None:
        """Offer the tabs that this customer has, and show the one that is wanted, else the first."""
        assert self.facts is not None
        facts = self.facts
        shown = [entry for entry in TABS if entry.applies(facts)]
        keys = [entry.key for entry in shown]
        if self.tab not in keys:
            self.tab = keys[0]
        self.bar.blockSignals(True)
        if shown != self._shown:
            self._shown = shown
            while self.bar.count() > len(shown):
                self.bar.removeTab(self.bar.count() - 1)
            while self.bar.count() < len(shown):
                self.bar.addTab("")
            self._name_tabs()
        self.bar.setCurrentIndex(keys.index(self.tab))
        self.bar.blockSignals(False)
        tab = self._tab(shown[keys.index(self.tab)])
        for known in self._tabs.values():
            known.facts = facts
        self.pages.setCurrentWidget(tab if tab.scrolls else _area_of(tab))
        for known in self._tabs.values():
            known.show_customer(facts.row.id)

    def _tab(self, entry: TabEntry) -> CustomerTab:
        if entry.key not in self._tabs:
            tab = entry.make(self.services)
            tab.retranslate()
            tab.restyle()
            tab.tab_wanted.connect(self.open_tab)
            self._tabs[entry.key] = tab
            self.pages.addWidget(tab if tab.scrolls else _scrolled(tab))
        return self._tabs[entry.key]

    def _name_tabs(self) -> None:
        for place, entry in enumerate(self._shown):
            self.bar.setTabText(place, QCoreApplication.translate("CustomerTabs", entry.title))

    def _show_walk(self) -> None:
        self.header.show_walk(self.walk, self.customer, self._formats())

    def _show_first(self) -> None:
        self._first_wanted = False
        if len(self.walk.ids):
            self.show_customer(self.walk.ids[0])
            return
        self.nothing.show_message(
            "users",
            self.tr("No customer to show"),
            self.tr("The customer list has none, or none fits its filter."),
            button=self.tr("Back to the list"),
            on_button=self.list_wanted.emit,
        )
        self.stack.setCurrentWidget(self.nothing)

    # --- what the user does ----------------------------------------------------------------------------------------

    def _go(self, customer: int) -> None:
        if customer != self.customer:
            self.show_customer(customer)
            self.moved.emit(self.place())

    def _on_tab(self, index: int) -> None:
        if 0 <= index < len(self._shown) and self.facts is not None:
            self.tab = self._shown[index].key
            self._show_tabs()
            self.moved.emit(self.place())

    def _on_walk(self) -> None:
        if self._first_wanted:
            self._show_first()
        self._show_walk()

    def _on_launch(self) -> None:
        if self.facts is not None:
            launch_customer(self.services, self.facts.row)

    def _on_report(self) -> None:
        from partnerdesk.views.exports.report_dialog import Wanted

        if self.facts is not None:
            self.services.export(Wanted([self.facts.row.id], self.facts.row.name))

    def _formats(self) -> Formats:
        return Formats(self.services.language.code, self.services.now())
