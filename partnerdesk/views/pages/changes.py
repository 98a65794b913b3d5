"""The queue page: changes of administrators that wait or need a decision, and what became of the earlier ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.replica.outbox_rows import ENDED, HELD, WAITING, ChangeRow, fetch_changes, fetch_undone
from partnerdesk.replica.outbox_trail import find_break
from partnerdesk.views.admins.actions import AdminActions
from partnerdesk.views.page import Page
from partnerdesk.views.pages.changes_card import ChangeCard
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.widgets.labels import breaking_label, plain_label
from partnerdesk.views.widgets.panels import FaultPanel, LoadingPanel, MessagePanel
from partnerdesk.views.widgets.scroll import ScrollColumn

MOST_ENDED = 100


@dataclass(frozen=True)
class Queue:
    """What the page shows."""

    held: list[ChangeRow]
    waiting: list[ChangeRow]
    ended: list[ChangeRow]
    """Newest first."""
    undone: set[str]
    broken: int | None
    """Where the trail does not hold together; None: it does."""


def fetch_queue(desk: Any) -> Queue:
    """Return the queue and the newest of what has ended."""
    ended = fetch_changes(desk, ENDED, limit=MOST_ENDED)
    return Queue(
        fetch_changes(desk, HELD),
        fetch_changes(desk, WAITING),
        sorted(ended, key=lambda row: (row.ended_at or 0, row.seq), reverse=True),
        fetch_undone(desk),
        find_break(desk),
    )


class ChangesPage(Page):
    """Pending changes and their history."""

    key: ClassVar[str] = "changes"
    wants: ClassVar[Dataset] = Dataset.ADMIN_CHANGES | Dataset.ADMINS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.queue: Queue | None = None
        self._wanted = ""
        self.actions_of_page = AdminActions(services, self)
        self.actions_of_page.changed.connect(self.refresh)
        self.header = PageHeader()
        self.send = QPushButton()
        self.send.setProperty("kind", "primary")
        self.send.clicked.connect(self.actions_of_page.send)
        self.header.add_action(self.send)
        self.loading = LoadingPanel()
        self.fault = FaultPanel(services.theme)
        self.empty = MessagePanel(services.theme)
        self.list = ScrollColumn(960)
        self.list.column.setSpacing(Space.S)
        self.stack = QStackedWidget()
        for widget in (self.loading, self.fault, self.empty, self.list):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.header.set_texts(
            self.tr("Pending changes"),
            self.tr("Administrators that you assign or remove: what waits for Webex, and what became of it."),
        )
        self.send.setText(self.tr("Send now"))
        self.empty.show_message(
            "circle-check",
            self.tr("Nothing was ever changed here"),
            self.tr("Assign or remove a partner administrator on a customer's page; offline it waits here."),
            button=self.tr("Show customers"),
            on_button=lambda: self.services.go("customers"),
        )
        self._render()

    def restyle(self) -> None:
        """Take icons anew."""
        self._render()

    def refresh(self) -> None:
        """Ask for the queue."""
        self.services.desk.ask("changes", fetch_queue, self._on_queue, self._on_fault)

    def place(self) -> Any:
        """Return the change that was asked for."""
        return {"change": self._wanted} if self._wanted else None

    def go_to(self, place: Any) -> None:
        """Bring one change into sight."""
        wanted = place.get("change") if isinstance(place, dict) else None
        self._wanted = wanted if isinstance(wanted, str) else ""
        self._show_wanted()

    def cards(self) -> list[ChangeCard]:
        """Return the cards that are shown, from the top."""
        return self.list.findChildren(ChangeCard)

    def _on_queue(self, queue: Queue) -> None:
        self.queue = queue
        self._render()

    def _on_fault(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self.refresh)
        self.stack.setCurrentWidget(self.fault)

    def _render(self) -> None:
        queue = self.queue
        self.send.setEnabled(bool(queue and queue.waiting))
        if queue is None:
            return
        self._clear()
        if not (queue.held or queue.waiting or queue.ended):
            self.stack.setCurrentWidget(self.empty)
            return
        if queue.broken is not None:
            text = self.tr("The trail of these changes was tampered with at step {number}.")
            self.list.column.addWidget(breaking_label(text.format(number=queue.broken), tone="danger"))
        self._add_group(self.tr("Need your decision"), queue.held, queue)
        self._add_group(self.tr("Waiting for Webex"), queue.waiting, queue)
        if not (queue.held or queue.waiting):
            self.list.column.addWidget(plain_label(self.tr("Nothing waits."), "soft"))
        self._add_group(self.tr("History"), queue.ended, queue)
        self.list.column.addStretch(1)
        self.stack.setCurrentWidget(self.list)
        self._show_wanted()

    def _add_group(self, title: str, rows: list[ChangeRow], queue: Queue) -> None:
        if not rows:
            return
        heading = plain_label(title, "heading")
        heading.setContentsMargins(0, Space.M, 0, Space.XS)
        self.list.column.addWidget(heading)
        for row in rows:
            undone = row.id in queue.undone
            self.list.column.addWidget(ChangeCard(self.services, self.actions_of_page, row, is_undone=undone))

    def _show_wanted(self) -> None:
        for card in self.cards() if self._wanted else ():
            if card.change.id == self._wanted:
                self.list.ensureWidgetVisible(card)

    def _clear(self) -> None:
        column = self.list.column
        while (item := column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # a visible widget without a parent would be a window
                widget.setParent(None)
                widget.deleteLater()
