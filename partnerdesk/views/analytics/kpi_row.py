"""KPI cards side by side, filled from figures by key. Knows the definitions' words, runs no query.

row = KpiRow(theme, ("total_customers", "nearing_expiration"))
row.retranslate(thresholds, formats)
row.show_figures(figures, formats, subs={"total_customers": "388 with Meetings or Calling"}, since="…")
row.opened / row.explain_wanted               both carry the key
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.values import Figure
from partnerdesk.models import definition_words
from partnerdesk.models.formats import Formats
from partnerdesk.views.analytics.card_layout import CardLayout
from partnerdesk.views.analytics.kpi_card import KpiCard
from partnerdesk.views.theme import Space, Theme

_LEAST = 190


class KpiRow(QWidget):
    """Cards in the order of `keys`. Left and Right go from card to card. `opened(key)`, `explain_wanted(key)`."""

    opened = Signal(str)
    explain_wanted = Signal(str)

    def __init__(self, theme: Theme, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = CardLayout(theme.px(_LEAST), Space.M, self)
        self.cards = {key: KpiCard(key, theme) for key in keys}
        for card in self.cards.values():
            card.opened.connect(self.opened)
            card.explain_wanted.connect(self.explain_wanted)
            card.installEventFilter(self)
            self._layout.addWidget(card)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def retranslate(self, thresholds: Thresholds, formats: Formats) -> None:
        """Name every card in the current language, with the thresholds that are set."""
        for key, card in self.cards.items():
            card.set_texts(
                definition_words.title("kpi", key), definition_words.meaning("kpi", key, thresholds, formats)
            )

    def show_figures(
        self,
        figures: Mapping[str, Figure] | None,
        formats: Formats,
        subs: Mapping[str, str] | None = None,
        since: str = "",
    ) -> None:
        """Show the figures of these cards; None while they are being read. See `KpiCard.show_figure`."""
        for key, card in self.cards.items():
            figure = None if figures is None else figures.get(key)
            card.show_figure(figure, formats, sub=(subs or {}).get(key, ""), since=since)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right move on to the next card."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            order = list(self.cards.values())
            if step and watched in order:
                place = order.index(watched) + step
                order[max(0, min(place, len(order) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _restyle(self) -> None:
        self._layout.least = self._theme.px(_LEAST)
        self._layout.invalidate()
