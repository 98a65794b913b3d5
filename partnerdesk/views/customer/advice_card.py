"""What a customer bought, product by product: a sentence that answers what it needs, and a bar. Runs no SQL."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from partnerdesk.figures.customer_licences import ProductLicences
from partnerdesk.models.cells import Bar
from partnerdesk.models.customer_cells import licence_words, licences_tooltip, product_label
from partnerdesk.models.formats import Formats
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Size, Space
from partnerdesk.views.widgets.labels import breaking_label, rule
from partnerdesk.views.widgets.licence_bar import LicenceBar

_ICONS = {
    "danger": "circle-alert",
    "warning": "triangle-alert",
    "info": "info",
    "good": "circle-check",
    "neutral": "circle-question-mark",
}
_BAR_WIDTH = 220


def advice_text(found: ProductLicences, formats: Formats) -> str:
    """Return the answer in one sentence: "131 of 120 assigned, 96 used last week: …"."""
    parts = [found.advice.figures, found.advice.conclusion]
    return ": ".join(formats.phrase(part) for part in parts if part is not None)


def tone_pixmap(services: Services, tone: str) -> QPixmap:
    """Return the icon of a tone."""
    side = services.theme.px(Size.ICON)
    return services.theme.tone_icon(_ICONS[tone], tone).pixmap(QSize(side, side))


class AdviceCard(QFrame):
    """One line a product; the lines are kept for the next customer."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._services = services
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._column.setSpacing(0)
        self.lines: list[_AdviceLine] = []

    def show_products(self, found: Sequence[ProductLicences], formats: Formats) -> None:
        """Show the products of a customer."""
        while len(self.lines) < len(found):
            line = _AdviceLine(self._services, first=not self.lines)
            self._column.addWidget(line)
            self.lines.append(line)
        for number, line in enumerate(self.lines):
            if number < len(found):
                line.show_product(found[number], formats)
            line.setVisible(number < len(found))
        self.setVisible(bool(found))


class _AdviceLine(QWidget):
    """One product."""

    def __init__(self, services: Services, *, first: bool) -> None:
        super().__init__()
        self._services = services
        self.icon = QLabel()
        self.product = breaking_label(role="strong")
        self.told = breaking_label(selectable=True)
        self.notes = breaking_label(role="faint")
        self.bar = LicenceBar(services.theme)
        self.bar.setFixedWidth(_BAR_WIDTH)  # larger letters need the room themselves
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        for label in (self.product, self.told, self.notes):
            texts.addWidget(label)
        row = QHBoxLayout()
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not first:
            column.addWidget(rule())
        column.addLayout(row)

    def show_product(self, found: ProductLicences, formats: Formats) -> None:
        """Show another product."""
        advice = found.advice
        label, sentence = product_label(found.product), advice_text(found, formats)
        self.icon.setPixmap(tone_pixmap(self._services, advice.tone))
        self.product.setText(label)
        self.told.setText(sentence)
        self.told.setAccessibleName(f"{label}: {sentence}")
        self.notes.setText("\n".join(formats.phrase(note) for note in advice.notes))
        self.notes.setVisible(bool(advice.notes))
        bar = Bar(advice.used, advice.assigned, advice.total, advice.available, advice.overage)
        self.bar.show_bar(bar, f"{label}: {licence_words(bar, formats)}", licences_tooltip(bar, formats))
        self.bar.setVisible(advice.total > 0)
