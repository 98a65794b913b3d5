"""The first tab of a customer: why it needs you, its key figures, what changed last. Runs no SQL."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.scroll import ScrollColumn


class OverviewTab(CustomerTab):
    """What matters now."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.body = ScrollColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
