"""A heading with one of the customer's own tables below it. Runs no SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.figures.customer_tables import CustomerRows, SmallTable
from partnerdesk.models.analytics_table import AnalyticsColumn, Sorts, TableSource
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.filter_bar import FilterState
from partnerdesk.views.widgets.labels import breaking_label


class CustomerTable(QWidget):
    """A table of one customer: `show_customer(id)` asks for its rows.

    Args:
        services: of the tab.
        key: under which its layout is kept.
        columns: all columns.
        table: its rows and what they are sorted and filtered by.
        default_sorts: the order until the user chooses one.
        rows_shown: greatest height in rows; None to take the room there is.
    """

    def __init__(
        self,
        services: Services,
        key: str,
        columns: Sequence[AnalyticsColumn[Any]],
        table: SmallTable,
        *,
        default_sorts: Sorts = (),
        rows_shown: int | None = 10,
    ) -> None:
        super().__init__()
        self._table = table
        self._rows = CustomerRows(table, 0)
        self.customer: int | None = None
        self.title = breaking_label(role="heading")
        self.help = breaking_label(role="soft")
        self.table = AnalyticsTable(
            services,
            key,
            columns,
            TableSource(self._asked("ids"), self._asked("rows"), self._asked("options")),
            default_sorts=default_sorts,
            customer_of=None,
            rows_shown=rows_shown,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.title)
        column.addWidget(self.help)
        column.addSpacing(Space.XS)
        column.addWidget(self.table, 1)

    def show_customer(self, customer: int) -> None:
        """Ask for a customer's rows, or for those of the same one anew."""
        if customer != self.customer:
            self.customer = customer
            self._rows = CustomerRows(self._table, customer)
            if self.table.filters.state:
                self.table.filters.set_state(FilterState())
        self.table.refresh()

    def set_texts(self, title: str, text: str, empty: tuple[str, str], search: str) -> None:
        """Set translated texts: heading, what it shows, what is said without rows, what the search looks through."""
        self.title.setText(title)
        self.help.setText(text)
        self.help.setVisible(bool(text))
        self.table.set_texts(title, search=search)
        self.table.set_empty(*empty)

    def _asked(self, name: str) -> Callable[..., Any]:
        """Return one of the questions, asked for the customer of the moment."""

        def ask(*values: Any, **named: Any) -> Any:
            return getattr(self._rows, name)(*values, **named)

        return ask
