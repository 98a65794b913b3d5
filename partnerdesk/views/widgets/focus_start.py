"""Where the keyboard begins in a widget that is made of others. Knows no widget in particular.

Qt's focus proxy would do it too, but then Tab jumps to the proxy as soon as it comes to the widget, and what stands
before the proxy is never reached forwards.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusStart(QObject):
    """Hands the keyboard on to `target` whenever `widget` itself is given it."""

    def __init__(self, widget: QWidget, target: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._target = widget, target
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keyboard on."""
        if watched is self._widget and isinstance(event, QFocusEvent) and event.gotFocus():
            self._target.setFocus(event.reason())
            return True
        return False
