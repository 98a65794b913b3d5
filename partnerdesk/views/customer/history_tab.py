"""What changed for a customer week by week: licences that came and went, what was bought and assigned. Runs no SQL."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.figures.customer_tables import CHANGES
from partnerdesk.models.customer_change_table import CHANGE_COLUMNS
from partnerdesk.views.customer.small_table import CustomerTable
from partnerdesk.views.customer.states import change_words
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.focus_start import FocusStart


class HistoryTab(CustomerTab):
    """One table, the newest week first."""

    scrolls: ClassVar[bool] = False

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.changes = CustomerTable(
            services, "customer_changes", CHANGE_COLUMNS, CHANGES, default_sorts=(("week", True),), rows_shown=None
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.addWidget(self.changes)
        FocusStart(self, self.changes.table)

    def refresh(self) -> None:
        """Ask for the changes."""
        if self.customer is not None:
            self.changes.table.set_empty(*self._without_changes())
            self.changes.show_customer(self.customer)

    def retranslate(self) -> None:
        """Set every text."""
        self.changes.set_texts(
            self.tr("What changed, week by week"),
            self.tr(
                "Counted from the figures that were kept of each week. The first week that is known is the beginning."
            ),
            self._without_changes(),
            self.tr("Search license, product or subscription"),
        )

    def start_search(self) -> bool:
        """Search the changes."""
        self.changes.table.filters.search.setFocus()
        return True

    def copy_selection(self) -> None:
        """Copy the selected rows."""
        self.changes.table.copy_selection()

    def _without_changes(self) -> tuple[str, str]:
        return ("", "") if self.facts is None else change_words(self.facts)
