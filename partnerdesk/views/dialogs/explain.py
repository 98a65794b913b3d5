"""An explanation in a dialog of its own, for places without room beside them. Runs no query itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from partnerdesk.analytics.values import View
from partnerdesk.views.analytics.explain_panel import ExplainPanel
from partnerdesk.views.services import Services

_WIDTH, _HEIGHT = 460, 620


class ExplainDialog(QDialog):
    """Explains a number, a column or a status; closed by Escape, its button, or by going to the rows."""

    def __init__(self, services: Services, kind: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = ExplainPanel(services)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.panel.closed.connect(self.close)
        self.panel.rows_button.clicked.connect(self.close)
        self.panel.ask(kind, key, View())
        self.setWindowTitle(self.panel.name.text())
        self.resize(services.theme.px(_WIDTH), services.theme.px(_HEIGHT))
