"""A card of titles with their values, a line each. Keeps its rows from one content to the next: making them is dear."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label
from partnerdesk.views.widgets.pair_row import PairRow


class PairCard(QFrame):
    """Shows pairs of plain text; put what stands below them into `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.rows: list[PairRow] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.column.setSpacing(Space.XS)

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these titles and values in place of those before."""
        while len(self.rows) < len(pairs):
            row = PairRow(breaking_label(role="soft"), breaking_label(selectable=True))
            self.column.insertWidget(len(self.rows), row)
            self.rows.append(row)
        for number, row in enumerate(self.rows):
            shown = number < len(pairs)
            if shown:
                title, value = pairs[number]
                row.set_texts(title, value)
            row.setVisible(shown)
