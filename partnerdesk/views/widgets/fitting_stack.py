"""A stack that is as tall as the widget it shows, not as its tallest one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget


class FittingStack(QStackedWidget):
    """Only the shown widget counts for the size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._on_changed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return what the shown widget would like."""
        widget = self.currentWidget()
        return widget.sizeHint() if widget is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the shown widget needs."""
        widget = self.currentWidget()
        return widget.minimumSizeHint() if widget is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Tell that wrapped texts decide the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the shown widget needs at `width`."""
        widget = self.currentWidget()
        if widget is None or not widget.hasHeightForWidth():
            return self.sizeHint().height()
        return max(widget.heightForWidth(width), widget.minimumSizeHint().height())

    def _on_changed(self) -> None:
        for index in range(self.count()):
            widget = self.widget(index)
            if widget is not None:
                shown = index == self.currentIndex()
                policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
                widget.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.updateGeometry()
