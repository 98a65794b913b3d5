"""The keys of saved views, where the window's menus and the views' own both find them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

SAVE_KEY = "Ctrl+Shift+S"
RENAME_KEY, UP_KEY, DOWN_KEY, DELETE_KEY = "F2", "Alt+Up", "Alt+Down", "Del"
NUMBERED = 9
"""So many views of the sidebar have a key of their own."""


def number_key(number: int) -> QKeySequence:
    """Return the key that opens the view with this number in the sidebar, from 1 on."""
    return QKeySequence(f"Alt+{number}")


def native(keys: str | QKeySequence) -> str:
    """Return keys as this platform writes them; Shift+Tab is called so, and not Backtab as Qt does."""
    plain = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText).replace("Backtab", "Tab")
    return QKeySequence(plain).toString(QKeySequence.SequenceFormat.NativeText)
