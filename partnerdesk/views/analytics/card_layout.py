"""A layout of cards: as many side by side as there is room for, all of one width, each line of one height."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from partnerdesk.views.widgets.lines_layout import LinesLayout


class CardLayout(LinesLayout):
    """Shares the width among its widgets.

    Args:
        least: smallest width of a card in pixels, before a line is broken.
        gap: pixels between cards.
    """

    def __init__(self, least: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent)
        self.least = least

    def expandingDirections(self) -> Qt.Orientation:
        """Return that it takes all the width there is."""
        return Qt.Orientation.Horizontal

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
