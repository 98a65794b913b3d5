"""The sections of a long page as links; a menu where they don't fit. Knows no section.

`links.set_sections([(key, title)], name)`, `links.set_current(key)`, `links.chosen(key)`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import set_look

_ICON = 14


class SectionLinks(QWidget):
    """Leads to the sections of the page. `chosen(key)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: dict[str, QPushButton] = {}
        self._current = ""
        self.menu_button = QPushButton()
        self.menu_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.menu_button.setProperty("kind", "quiet")
        self.menu = QMenu(self)
        self.menu_button.clicked.connect(self._open_menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._row.addWidget(self.menu_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_sections(self, sections: Sequence[tuple[str, str]], name: str) -> None:
        """Show keys with translated short titles; `name` is what the menu is called."""
        self.menu_button.setText(name)
        self.menu.clear()
        for key, title in sections:
            if key not in self.buttons:
                button = QPushButton()
                button.setProperty("kind", "quiet")
                button.setProperty("size", "small")
                button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
                self.buttons[key] = button
                self._row.insertWidget(self._row.count() - 1, button)
            self.buttons[key].setText(title.replace("&", "&&"))
            action = self.menu.addAction(title)
            action.triggered.connect(lambda _on=False, key=key: self.chosen.emit(key))
        self._fit()

    def set_current(self, key: str) -> None:
        """Mark the section that is in sight."""
        if key != self._current:
            self._current = key
            for each, button in self.buttons.items():
                set_look(button, "current", each == key)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the menu's button."""
        return self.menu_button.sizeHint()

    def sizeHint(self) -> QSize:
        """Return the size of all links."""
        return QSize(self._wanted(), self.menu_button.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the links where all of them fit."""
        super().resizeEvent(event)
        self._fit()

    def _wanted(self) -> int:
        return sum(button.sizeHint().width() for button in self.buttons.values()) + Space.S

    def _fit(self) -> None:
        fits = self._wanted() <= self.width()
        for button in self.buttons.values():
            button.setVisible(fits)
        self.menu_button.setVisible(not fits)

    def _open_menu(self) -> None:
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _restyle(self) -> None:
        c = self._theme.colours
        side = self._theme.px(_ICON)
        self.menu_button.setIcon(self._theme.icon("chevron-down"))
        self.menu_button.setIconSize(QSize(side, side))
        self.setStyleSheet(
            f"""
            QPushButton[kind="quiet"] {{ color: {c.text_soft}; }}
            QPushButton[kind="quiet"]:hover {{ color: {c.text}; }}
            QPushButton[current="true"] {{ color: {c.accent_text}; font-weight: 600; }}
            """
        )
        self._fit()
