"""One administrator beside the list: roles, mail, last activity, and the customers of that person. Runs no SQL."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.figures.administrators import CUSTOMERS_OF, Administrator
from partnerdesk.figures.customer_tables import CustomerRows
from partnerdesk.models.administrator_columns import CUSTOMER_COLUMNS, role_label
from partnerdesk.models.analytics_table import TableSource
from partnerdesk.models.formats import Formats
from partnerdesk.roles import TITLES
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.labels import breaking_label
from partnerdesk.views.widgets.panels import MessagePanel


class AdministratorDetail(QWidget):
    """`customer_wanted(customer id)`: Enter or a double click on a customer."""

    customer_wanted = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.shown: Administrator | None = None
        self.name = breaking_label(role="heading", selectable=True)
        self.facts = breaking_label(role="soft", selectable=True)
        self.nobody = MessagePanel(services.theme)
        self.everyone = MessagePanel(services.theme)
        self._rows = CustomerRows(CUSTOMERS_OF, 0)
        source = TableSource(self._asked("ids"), self._asked("rows"), self._asked("options"))
        self.table = AnalyticsTable(
            services, "administrator_customers", CUSTOMER_COLUMNS, source, customer_of=lambda row: row.id,
            rows_shown=None,
        )  # fmt: skip
        self.table.customer_wanted.connect(self.customer_wanted)
        self.stack = QStackedWidget()
        for widget in (self.nobody, self.everyone, self.table):
            self.stack.addWidget(widget)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(Space.XS)
        column.addWidget(self.name)
        column.addWidget(self.facts)
        column.addSpacing(Space.S)
        column.addWidget(self.stack, 1)
        self.indent(Space.L)
        self.show_person(None)

    def indent(self, left: int) -> None:
        """Keep so many pixels free at the left."""
        self._column.setContentsMargins(left, Space.S, Space.XL, Space.L)

    def show_person(self, shown: Administrator | None) -> None:
        """Show somebody, or the same person anew; None: nobody is chosen."""
        self.shown = shown
        self.name.setVisible(shown is not None)
        self.facts.setVisible(shown is not None)
        self._rows = CustomerRows(CUSTOMERS_OF, shown.id if shown else 0)
        if shown is None:
            self.stack.setCurrentWidget(self.nobody)
            return
        self.name.setText(shown.person.display_name)
        self.facts.setText(self._facts(shown))
        self._name_table()
        if shown.held.sees_all:
            self.stack.setCurrentWidget(self.everyone)
        else:
            self.stack.setCurrentWidget(self.table)
            self.table.refresh()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.nobody.show_message(
            "users",
            self.tr("Choose somebody"),
            self.tr("The customers of the administrator that you choose are listed here."),
        )
        self.everyone.show_message(
            "building-2",
            self.tr("Access to all customers"),
            self.tr("This role reaches every customer without being assigned, so there is no list of its own."),
            button=self.tr("Show all customers"),
            on_button=lambda: self.services.go("customers"),
        )
        self.table.set_empty(
            self.tr("No assigned customers"),
            self.tr("This person can be assigned on a customer's page, under Partner administrators."),
            icon="users",
        )
        self._name_table()
        if self.shown is not None:
            self.facts.setText(self._facts(self.shown))

    def _name_table(self) -> None:
        name = self.shown.person.display_name if self.shown else ""
        title = self.tr("Customers of {person}").format(person=name)
        self.table.set_texts(title, search=self.tr("Search these customers"))

    def _facts(self, shown: Administrator) -> str:
        formats = Formats(self.services.language.code, self.services.now())
        held = [role_label(kind) for kind in TITLES if kind in shown.held.kinds]
        lines = [", ".join([*held, *shown.held.others])]
        if shown.person.email:
            lines.append(shown.person.email)
        if shown.person.last_activity_at is not None:
            lines.append(self.tr("Last active {when}").format(when=formats.age(shown.person.last_activity_at)))
        return "\n".join(lines)

    def _asked(self, name: str) -> Callable[..., Any]:
        """Return one of the questions of the table, asked for the person of the moment."""

        def ask(*values: Any, **named: Any) -> Any:
            return getattr(self._rows, name)(*values, **named)

        return ask
