"""What the two analytics pages have in common: header, body beside its explanation, ways out, steps, the next day."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from partnerdesk import weeks
from partnerdesk.models.formats import Formats
from partnerdesk.views.analytics.explain_panel import ExplainPanel, beside
from partnerdesk.views.page import Page
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.widgets.panels import FaultPanel, MessagePanel

_TICK_MS = 60_000


class AnalyticsPage(Page):
    """A page of figures with an explanation beside them. A page of its kind makes `body` and `state`, then lays out.

    `body` is a scroll area with `sections`, each with a `table`. `state` is a frozen place with `week` and
    `compare_week`.
    """

    body: Any
    state: Any

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.header = PageHeader()
        self.explain = ExplainPanel(services)
        self.message = MessagePanel(services.theme)
        self.fault = FaultPanel(services.theme)
        self.stack = QStackedWidget()
        self._day = 0
        self._noted: Any = None
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    def copy_selection(self) -> None:
        """Copy the rows that are selected in the table with the keyboard, else the explanation."""
        focused = self.focusWidget()
        for section in self.body.sections.values():
            if focused is not None and section.table.isAncestorOf(focused):
                section.table.copy_selection()
                return
        if not self.explain.isHidden():
            self.explain.copy()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep days and weeks true while the page is seen."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting while nobody looks."""
        super().hideEvent(event)
        self._tick.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the explanation."""
        if event.key() == Qt.Key.Key_Escape and not self.explain.isHidden():
            self.explain.close_panel()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.splitter = beside(self.body, self.explain)
        for widget in (self.splitter, self.message, self.fault):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)

    def _set(self, **values: Any) -> None:
        """Take other values, such as a week, as a step of the history."""
        raise NotImplementedError

    def _note(self) -> None:
        """Make where the user is a step of the history, when it is another place."""
        place = self.place()
        if place != self._noted:
            # where the user came from is a step too, or there would be no way back to it
            self.place_changed.emit(self._noted)
            self.place_changed.emit(place)
            self._noted = place

    def _to_now(self) -> None:
        if self.state.week is not None:
            self._set(week=None)
        else:
            self._set(compare_week=None)

    def _on_tick(self) -> None:
        if weeks.day_of(self.services.now()) != self._day:
            self.refresh()

    def _formats(self) -> Formats:
        return Formats(self.services.language.code, self.services.now())
