"""One queued change as a card: what, how it stands and why, both sides of a conflict, its steps. Runs no SQL."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.replica.outbox_faults import AdminsChangedFault
from partnerdesk.replica.outbox_rows import DONE, HELD, QUEUED, UNKNOWN, ChangeRow
from partnerdesk.replica.outbox_trail import EventRow, fetch_events
from partnerdesk.views.admins import words
from partnerdesk.views.admins.actions import AdminActions
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import breaking_label, plain_label

translate = QCoreApplication.translate


class ChangeCard(QFrame):
    """A change; `is_undone`: it was taken back already."""

    def __init__(self, services: Services, actions: AdminActions, change: ChangeRow, *, is_undone: bool) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.services, self.change = services, change
        self._actions = actions
        self._steps: QWidget | None = None
        self.buttons: list[QPushButton] = []
        self._formats = Formats(services.language.code, services.now())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.S)
        self._add_head()
        reason = words.reason_text(change)
        if reason:
            self._column.addWidget(breaking_label(reason, "soft"))
        if change.state in HELD:
            self._add_sides()
        self._add_buttons(is_undone)
        self.setAccessibleName(f"{words.change_text(change)}. {words.state_text(change.state)}")

    def show_steps(self) -> None:
        """Open the steps of the change, or close them."""
        if self._steps is not None:
            self._steps.setVisible(not self._steps.isVisible())
            return
        change = self.change.id
        self.services.desk.ask(f"changes.steps.{change}", lambda desk: fetch_events(desk, change), self._on_steps)

    def _add_head(self) -> None:
        change = self.change
        icon_name, tone = words.look_of(change.state)
        icon = QLabel()
        side = self.services.theme.px(18)
        icon.setPixmap(self.services.theme.tone_icon(icon_name, tone).pixmap(QSize(side, side)))
        self.title = breaking_label(words.change_text(change), "strong", selectable=True)
        moment = change.ended_at or change.created_at
        when = plain_label(self._formats.age(moment), "faint")
        when.setToolTip(plain_tooltip(self._formats.moment(moment)))
        self.state = plain_label(words.state_text(change.state), "soft")
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)

    def _add_sides(self) -> None:
        change = self.change
        wish = translate("Changes", "assigned") if change.wants else translate("Changes", "not assigned")
        rows = [
            (translate("Changes", "You want"), wish),
            (translate("Changes", "When you made the change"), words.side_text(change.known)),
            (translate("Changes", "On Webex now"), words.side_text(change.found)),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        self.sides = []
        for row, (name, value) in enumerate(rows):
            told = breaking_label(value, "strong")
            self.sides.append(told)
            grid.addWidget(plain_label(name, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(told, row, 1)
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)

    def _add_buttons(self, is_undone: bool) -> None:
        change, actions = self.change, self._actions
        holder = QWidget()
        flow = FlowLayout(Space.S, holder)
        made: list[tuple[str, Callable[[], object], str]] = []
        if change.state == QUEUED:
            made.append((translate("Changes", "Cancel"), lambda: actions.cancel(change.id), ""))
        if change.state in {QUEUED, UNKNOWN}:
            made.insert(0, (translate("Changes", "Send now"), actions.send, ""))
        if change.state in HELD:
            made.append((translate("Changes", "Do mine again"), lambda: actions.retry(change.id), "primary"))
            differs = change.code == AdminsChangedFault.code
            keep = translate("Changes", "Keep theirs") if differs else translate("Changes", "Leave it")
            made.append((keep, lambda: actions.cancel(change.id), ""))
        if change.state == DONE and not is_undone:
            made.append((translate("Changes", "Undo"), lambda: actions.undo(change.id), ""))
        made.append((translate("Changes", "Steps"), self.show_steps, ""))
        for text, act, kind in made:
            button = QPushButton(text)
            button.setProperty("kind", kind)
            button.setProperty("size", "small")
            button.setAccessibleName(f"{text}: {words.change_text(change)}")
            button.clicked.connect(lambda _checked=False, act=act: act())
            self.buttons.append(button)
            flow.addWidget(button)
        self._column.addWidget(holder)

    def _on_steps(self, events: list[EventRow]) -> None:
        self._steps = QWidget()
        grid = QGridLayout(self._steps)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XXS)
        for row, event in enumerate(events):
            grid.addWidget(plain_label(self._formats.moment(event.at), "faint"), row, 0)
            grid.addWidget(plain_label(words.state_text(event.state), "soft"), row, 1)
            grid.addWidget(breaking_label(_facts_text(event.facts), "faint"), row, 2)
        grid.setColumnStretch(2, 1)
        self._column.addWidget(self._steps)


def _facts_text(facts: dict[str, Any]) -> str:
    parts = []
    if facts.get("attempt"):
        parts.append(translate("Changes", "attempt {number}").format(number=facts["attempt"]))
    if facts.get("interrupted"):
        parts.append(translate("Changes", "the program ended before the answer came"))
    if facts.get("again"):
        parts.append(translate("Changes", "you asked for it again"))
    found = facts.get("found")
    if isinstance(found, dict):
        there = translate("Changes", "assigned") if found.get("present") else translate("Changes", "not assigned")
        parts.append(translate("Changes", "on Webex: {state}").format(state=there))
    return ", ".join(parts)
