"""The roles that our tables add to Qt's own."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """What a delegate, a page or a test may ask a table for beyond Qt's roles."""

    ID = Qt.ItemDataRole.UserRole + 1
    """Id of the row: always known."""
    ROW = Qt.ItemDataRole.UserRole + 2
    """The frozen row of the replica; None while it is being loaded."""
    CELL = Qt.ItemDataRole.UserRole + 3
    """The `Cell`; None while it is being loaded."""
