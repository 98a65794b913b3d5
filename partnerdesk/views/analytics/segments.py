"""One of a few choices, side by side as one control. Knows nothing of what is chosen.

    segments = Segments(theme)
    segments.set_choices([("8", "8 weeks"), ("all", "All")], name="Period")
    segments.set_chosen("8")                       emits nothing
    segments.chosen.connect(…)                     by the user: key

Left and Right choose; Tab goes past the whole control.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from partnerdesk.views.theme import Radius, Size, Space, Theme, Type


class Segments(QWidget):
    """Buttons of which exactly one is pressed. `chosen(key)`: the user pressed another."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons: dict[str, QPushButton] = {}
        self.key = ""
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.XXS, Space.XXS, Space.XXS, Space.XXS)
        self._row.setSpacing(Space.XXS)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_choices(self, choices: Sequence[tuple[str, str]], name: str) -> None:
        """Offer keys with translated labels; `name` is what a screen reader calls the control."""
        self.setAccessibleName(name)
        if [key for key, _label in choices] != list(self.buttons):
            self._build([key for key, _label in choices])
        for key, label in choices:
            self.buttons[key].setText(label.replace("&", "&&"))
            self.buttons[key].setAccessibleName(f"{name}: {label}")

    def set_chosen(self, key: str) -> None:
        """Press one. Emits nothing."""
        self.key = key
        if key in self.buttons:
            self.buttons[key].setChecked(True)
        for each, button in self.buttons.items():
            focusable = each == key or key not in self.buttons
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if focusable else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right choose the one beside."""
        order = list(self.buttons)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.key in order:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            place = order.index(self.key) + step
            if step and 0 <= place < len(order):
                self._choose(order[place])
                self.buttons[order[place]].setFocus(Qt.FocusReason.TabFocusReason)
            if step:
                return True
        return super().eventFilter(watched, event)

    def _choose(self, key: str) -> None:
        if key != self.key:
            self.set_chosen(key)
            self.chosen.emit(key)

    def _build(self, keys: Sequence[str]) -> None:
        for button in self.buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for key in keys:
            button = QPushButton()
            button.setProperty("segment", True)
            button.setCheckable(True)
            button.installEventFilter(self)
            button.clicked.connect(lambda _on=False, key=key: self._choose(key))
            self._group.addButton(button)
            self._row.addWidget(button)
            self.buttons[key] = button
        self.set_chosen(self.key)

    def _restyle(self) -> None:
        c, px = self._theme.colours, self._theme.px
        self.setStyleSheet(
            f"""
            QWidget#segments {{ background: {c.hover}; border-radius: {Radius.M}px; }}
            QPushButton[segment="true"] {{ background: transparent; border: 1px solid transparent; color: {c.text_soft};
              border-radius: {Radius.M - 1}px; padding: 0 {px(10)}px; min-height: {px(Size.CONTROL_SMALL - 2)}px;
              font-size: {px(Type.SMALL)}px; font-weight: 500; }}
            QPushButton[segment="true"]:hover {{ color: {c.text}; }}
            QPushButton[segment="true"]:checked {{ background: {c.surface}; color: {c.accent_text};
              border-color: {c.border}; font-weight: 600; }}
            QPushButton[segment="true"]:focus {{ border: 2px solid {c.focus}; }}
            """
        )
