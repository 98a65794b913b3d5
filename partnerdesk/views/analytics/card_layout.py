"""A layout of cards: as many side by side as there is room for, all of one width, each line of one height."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class CardLayout(QLayout):
    """Shares the width among its widgets.

    Args:
        least: smallest width of a card in pixels, before a line is broken.
        gap: pixels between cards.
    """

    def __init__(self, least: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least = least
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None outside."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, None outside."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes all the width there is."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return that the number of lines follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every card in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        shown = self._shown()
        width = max(1, len(shown)) * (self.least + self.spacing()) - self.spacing()
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of one card."""
        shown = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.minimumSize().height() for item in shown), default=0),
        )

    def columns(self, width: int) -> int:
        """Return how many cards stand side by side at a width: lines are filled evenly."""
        count = max(1, len(self._shown()))
        fit = max(1, min(count, (width + self.spacing()) // (self.least + self.spacing())))
        lines = -(-count // fit)
        return -(-count // lines)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        shown, gap = self._shown(), self.spacing()
        columns = self.columns(rect.width())
        width = (rect.width() - gap * (columns - 1)) / columns
        top = rect.top()
        for start in range(0, len(shown), columns):
            line = shown[start : start + columns]
            height = max(_height(item, int(width)) for item in line)
            if move:
                for column, item in enumerate(line):
                    left = rect.left() + round(column * (width + gap))
                    end = rect.left() + round(column * (width + gap) + width)
                    item.setGeometry(QRect(left, top, end - left, height))
            top += height + gap
        return max(0, top - gap - rect.top())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
