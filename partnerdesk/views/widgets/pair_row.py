"""A title and its value: side by side where both fit, the value below where not. Knows no content."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import BreakingLabel


class PairRow(QWidget):
    """Two labels in as many lines as their texts need."""

    def __init__(self, title: BreakingLabel, value: BreakingLabel) -> None:
        super().__init__()
        self.title, self.value = title, value
        for label in (title, value):
            label.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_texts(self, title: str, value: str) -> None:
        """Show another title and value."""
        if (title, value) != (self.title.text(), self.value.text()):
            self.title.setText(title)
            self.value.setText(value)
            self._place()
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return hardly any width."""
        return self.title.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        return QSize(self._beside(), self.title.minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Return that the number of lines follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        if self._beside() <= width:
            return max(self.title.heightForWidth(width), self.value.heightForWidth(width))
        return self.title.heightForWidth(width) + self.value.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both in their places."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        beside = self._beside() <= width
        self.value.setAlignment(
            (Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop
        )
        if beside:
            left = self.title.natural_width()
            self.title.setGeometry(0, 0, left, height)
            self.value.setGeometry(QRect(left, 0, width - left, height))
        else:
            above = self.title.heightForWidth(width)
            self.title.setGeometry(0, 0, width, above)
            self.value.setGeometry(QRect(0, above, width, height - above))

    def _beside(self) -> int:
        for label in (self.title, self.value):
            label.ensurePolished()
        return self.title.natural_width() + Space.M + self.value.natural_width()
