"""A section of an analytics page: heading, help, thresholds where they act, KPIs, a body. Runs no query.

block = SectionBlock("expiring", theme, kpis=("expiring_customers", …))
block.set_texts(title, help_text)
block.add_threshold(ThresholdButton(…))        shown in the heading's line
block.set_body(table)                          below the KPIs, inside the card
block.opened / block.explain_wanted            of its KPIs, with the key
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.views.analytics.kpi_row import KpiRow
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import breaking_label


class SectionBlock(QWidget):
    """Title, one sentence of help, KPIs in a row, and whatever stands below them."""

    opened = Signal(str)
    explain_wanted = Signal(str)

    def __init__(self, key: str, theme: Theme, kpis: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.title = breaking_label(role="heading")
        self.help = breaking_label(role="soft")
        self.note = breaking_label(role="faint")
        self.note.hide()
        self.kpis = KpiRow(theme, kpis)
        if not kpis:
            self.kpis.hide()
        self.kpis.opened.connect(self.opened)
        self.kpis.explain_wanted.connect(self.explain_wanted)
        self._head = QHBoxLayout()
        self._head.setSpacing(Space.S)
        self._head.addWidget(self.title, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        texts.addLayout(self._head)
        texts.addWidget(self.help)
        texts.addWidget(self.note)
        self._column.addLayout(texts)
        self._column.addWidget(self.kpis)

    def set_texts(self, title: str, help_text: str = "") -> None:
        """Show a translated heading and one sentence below it."""
        self.title.setText(title)
        self.help.setText(help_text)
        self.help.setVisible(bool(help_text))
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """Show a translated sentence below the help, such as a rule with its figures; empty: none."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def add_threshold(self, widget: QWidget) -> None:
        """Put the way to a threshold at the right of the heading."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def set_body(self, widget: QWidget, *, card: bool = True) -> None:
        """Put a widget below the KPIs, on a card of its own unless it has one."""
        if not card:
            self._column.addWidget(widget)
            return
        frame = QFrame()
        frame.setProperty("card", True)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(widget)
        self._column.addWidget(frame)
