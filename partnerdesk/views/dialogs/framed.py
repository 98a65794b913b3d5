"""A dialog with a hairline around it, and a close button in the theme's look. Knows no content."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from partnerdesk.views.theme import Theme

_ICON = 14


class FramedDialog(QDialog):
    """The base of dialogs that only tell something: `buttons` has a button that closes them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        theme.changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the hairline: not every platform puts a frame around a dialog."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.theme.colour("border_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _restyle(self) -> None:
        side = self.theme.px(_ICON)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setIcon(self.theme.icon("x"))  # Qt's own is black in every theme
        close.setIconSize(QSize(side, side))
        self.update()
