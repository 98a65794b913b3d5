"""A sparkline as a widget: the last weeks in the room of a word. Knows no figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.charts.spark import SparkColours, paint_spark
from partnerdesk.views.theme import Theme

_WIDTH, _HEIGHT = 72, 24


class Spark(QWidget):
    """A line over weeks, oldest first, with a dot on the newest; weeks that are not known leave gaps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.values: tuple[float | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        theme.changed.connect(self.updateGeometry)

    def set_values(self, values: Sequence[float | None]) -> None:
        """Show these; fewer than two known ones show nothing."""
        self.values = tuple(values)
        self.setVisible(sum(value is not None for value in self.values) > 1)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that follows the text size."""
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        c = self._theme.colours
        painter = QPainter(self)
        paint_spark(painter, QRectF(self.rect()), self.values, SparkColours(c.border_strong, c.accent))
        painter.end()
