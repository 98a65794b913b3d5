"""One line of a customer's administrators: who, which role, what is pending, what can be done. Knows no queue."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.views.theme import Size, Space, Theme
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import badge, breaking_label, plain_label

_END = 104
"""Least room of the buttons, in pixels."""


class PersonLine(QWidget):
    """A person with badges at the right of the name and buttons at the end. `person` names whom it shows."""

    def __init__(self, theme: Theme, person: str, name: str, below: str, *, faint: bool = False) -> None:
        super().__init__()
        self.person = person
        self._theme = theme
        self.name = breaking_label(name, "soft" if faint else "strong")
        self.below = breaking_label(below, "faint" if faint else "soft")
        if not below:
            self.below.hide()
        self.reason = breaking_label(role="soft", tone="warning")
        self.reason.hide()
        self.badges: list[QLabel] = []
        self._badges = QWidget()
        self._flow = FlowLayout(Space.XS, self._badges)
        self.buttons: list[QPushButton] = []
        icon = QLabel()
        icon.setPixmap(theme.icon("user-round", "text_faint").pixmap(QSize(theme.px(Size.ICON), theme.px(Size.ICON))))
        texts = QWidget()
        # Both share the room by their stretch alone, so that the badges of all lines stand below each other.
        for part in (texts, self._badges):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XXS)
        for widget in (self.name, self.below, self.reason):
            column.addWidget(widget)
        column.addStretch(1)
        end = QWidget()
        end.setMinimumWidth(theme.px(_END))
        self._end = QHBoxLayout(end)
        self._end.setContentsMargins(0, 0, 0, 0)
        self._end.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(icon)
        row.addWidget(texts, 3)
        row.addWidget(self._badges, 2)
        row.addWidget(end)
        self.setAccessibleName(name)

    def add_badge(self, text: str, tone: str = "neutral") -> None:
        """Show a word beside the name."""
        made = badge(text, tone)
        self.badges.append(made)
        self._flow.addWidget(made)
        self.setAccessibleName(f"{self.accessibleName()}, {text}")

    def set_reason(self, text: str) -> None:
        """Show a sentence below the name."""
        self.reason.setText(text)
        self.reason.setVisible(bool(text))

    def add_button(self, text: str, name: str, icon: str = "") -> QPushButton:
        """Return a new button at the end; `name` is what a screen reader says."""
        button = QPushButton(text)
        button.setProperty("size", "small")
        button.setAccessibleName(name)
        if icon:
            side = self._theme.px(Size.ICON)
            button.setIcon(self._theme.icon(icon))
            button.setIconSize(QSize(side, side))
            button.setText(f" {text}")  # Qt sets the text close to the icon
        self.buttons.append(button)
        self._end.addWidget(button)
        return button


def group_heading(text: str, below: str = "") -> QWidget:
    """Return a heading over a group of lines, with a sentence below it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, Space.L, 0, Space.XS)
    column.setSpacing(Space.XXS)
    column.addWidget(plain_label(text, "heading"))
    if below:
        column.addWidget(breaking_label(below, "soft"))
    return holder
