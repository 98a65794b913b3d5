"""What a customer bought, product by product: a sentence that answers what it needs, and a bar. Runs no SQL."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
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


def tone_label(services: Services, tone: str, icon: str = "") -> QLabel:
    """Return the icon of a tone as a label."""
    side = services.theme.px(Size.ICON)
    shown = QLabel()
    shown.setPixmap(services.theme.tone_icon(icon or _ICONS[tone], tone).pixmap(QSize(side, side)))
    return shown


class AdviceCard(QFrame):
    """One line a product."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._services = services
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._column.setSpacing(0)
        self._lines: list[QWidget] = []

    def show_products(self, found: Sequence[ProductLicences], formats: Formats) -> None:
        """Show the products of a customer."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        for number, product in enumerate(found):
            if number:
                self._add(rule())
            self._add(self._line(product, formats))
        self.setVisible(bool(found))

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self._lines.append(widget)
        widget.show()

    def _line(self, found: ProductLicences, formats: Formats) -> QWidget:
        line = QWidget()
        label, sentence = product_label(found.product), advice_text(found, formats)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        texts.addWidget(breaking_label(label, "strong"))
        told = breaking_label(sentence, selectable=True)
        told.setAccessibleName(f"{label}: {sentence}")
        texts.addWidget(told)
        for note in found.advice.notes:
            texts.addWidget(breaking_label(formats.phrase(note), "faint"))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(tone_label(self._services, found.advice.tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        if found.advice.total:
            row.addWidget(self._bar(found, label, formats), 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _bar(self, found: ProductLicences, label: str, formats: Formats) -> QWidget:
        advice = found.advice
        bar = Bar(advice.used, advice.assigned, advice.total, advice.available, advice.overage)
        shown = LicenceBar(self._services.theme)
        shown.show_bar(bar, f"{label}: {licence_words(bar, formats)}", licences_tooltip(bar, formats))
        shown.setFixedWidth(_BAR_WIDTH)  # larger letters need the room themselves
        return shown
