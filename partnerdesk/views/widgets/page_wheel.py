"""Leaves the mouse wheel over a table to the page that it stands in. Knows no table in particular."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

_OWN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class PageWheel(QObject):
    """Lets a turn of the wheel go to the page until the table is clicked into; Shift and Ctrl keep it in the table.

    The keyboard alone does not keep it there: a table that the page gave the keyboard was not chosen by the pointer.
    Sideways turns are the table's.
    """

    def __init__(self, table: QAbstractScrollArea) -> None:
        super().__init__(table)
        self._table = table
        self._inside = False
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note clicks and where the keyboard goes; hand the wheel on."""
        kind = event.type()
        if watched is self._table:
            if kind == QEvent.Type.FocusOut:
                self._inside = False
        elif kind == QEvent.Type.MouseButtonPress:
            self._inside = True
        elif isinstance(event, QWheelEvent) and not self._keeps(event):
            event.ignore()
            return True
        return False

    def _keeps(self, event: QWheelEvent) -> bool:
        inside = self._inside and self._table.hasFocus()
        return inside or bool(event.modifiers() & _OWN) or bool(event.angleDelta().x())
