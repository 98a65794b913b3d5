"""Meetings or Calling: the toggle of glossary 4.2, with what the chosen one leaves out. Runs no query.

`toggle.retranslate()`, `toggle.set_product("calling")` (emits nothing), `toggle.chosen(product)`. `toggle.note` is a
label for the owner to place: what the chosen product leaves out, hidden where it leaves nothing out.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.analytics import labels
from partnerdesk.views.analytics.segments import Segments
from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.labels import breaking_label

PRODUCTS = ("meetings", "calling")


class ProductToggle(QWidget):
    """The two products. `chosen(key)`: the user chose another."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.segments = Segments(theme)
        self.note = breaking_label(role="faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        self.segments.chosen.connect(self._on_chosen)

    @property
    def product(self) -> str:
        """The product that is chosen."""
        return self.segments.key

    def set_product(self, product: str) -> None:
        """Choose a product. Emits nothing."""
        self.segments.set_chosen(product)
        self._show_note()

    def retranslate(self) -> None:
        """Set every text anew."""
        names = [(key, QCoreApplication.translate("Definitions", labels.product(key))) for key in PRODUCTS]
        self.segments.set_choices(names, self.tr("Product"))
        self.note.setText(self.tr("Webex Calling data currently excludes Call on Webex."))
        self._show_note()

    def _on_chosen(self, key: str) -> None:
        self._show_note()
        self.chosen.emit(key)

    def _show_note(self) -> None:
        self.note.setVisible(self.product == "calling")
