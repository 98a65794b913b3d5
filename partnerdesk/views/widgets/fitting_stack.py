"""A stack that is as tall as the widget it shows, not as its tallest one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class FittingStack(QWidget):
    """Shows one of its widgets; the hidden ones take no room.

    Qt's own stack asks for the room of the tallest, and a layout goes past its size hints.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None

    def addWidget(self, widget: QWidget) -> None:
        """Add a widget; the first is shown."""
        self._column.addWidget(widget)
        if self._shown is None:
            self._shown = widget
        else:
            widget.hide()

    def currentWidget(self) -> QWidget | None:
        """Return the widget that is shown."""
        return self._shown

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show one of the widgets."""
        if self._shown is not None and self._shown is not widget:
            self._shown.hide()
        self._shown = widget
        widget.show()
