"""Completes names as search compares them: isvec finds İsveç, which Qt's own comparison does not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from partnerdesk.replica.text import fold

_FOLDED = Qt.ItemDataRole.UserRole


class NameCompleter(QCompleter):
    """Offers the names that begin with what is typed, whatever its case and its accents."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = QStandardItemModel(self)
        self.setModel(self._names)
        self.setCompletionRole(_FOLDED)

    def set_names(self, names: Iterable[str]) -> None:
        """Offer other names, in this order."""
        self._names.clear()
        for name in names:
            item = QStandardItem(name)
            item.setData(fold(name), _FOLDED)
            self._names.appendRow(item)

    def splitPath(self, path: str) -> list[str]:
        """Return what is typed as it is compared."""
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return the name that is taken over."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))
