"""A panel that opens below a button and closes by Escape, a click beside it or Tab out of it. Knows no content."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from partnerdesk.views.theme import Space


class Popup(QFrame):
    """A raised panel; put widgets into `column`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setProperty("card", True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        self.column.setSpacing(Space.XS)

    def open_below(self, anchor: QWidget) -> None:
        """Show the panel below a widget, inside the screen."""
        self.adjustSize()
        point = anchor.mapToGlobal(QPoint(0, anchor.height() + Space.XS))
        screen = anchor.screen().availableGeometry()
        point.setX(max(screen.left(), min(point.x(), screen.right() - self.width())))
        if point.y() + self.height() > screen.bottom():
            point.setY(max(screen.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - Space.XS))
        self.move(point)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from widget to widget."""
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
