"""A sparkline as a widget: the last weeks in the room of a word. Knows no figure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.views.theme import Theme

_WIDTH, _HEIGHT = 72, 24
_LINE = 1.6
_DOT = 2.4


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
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self._theme.px(3)
        points = _points(self.values, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        path, pen_down = QPainterPath(), False
        for point in points:
            if point is None:
                pen_down = False
            elif pen_down:
                path.lineTo(point)
            else:
                path.moveTo(point)
                pen_down = True
        painter.setPen(QPen(self._theme.colour("border_strong"), self._theme.px(10) / 10 * _LINE))
        painter.drawPath(path)
        last = next((point for point in reversed(points) if point is not None), None)
        if last is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            radius = self._theme.px(10) / 10 * _DOT
            painter.drawEllipse(last, radius, radius)
        painter.end()


def _points(values: Sequence[float | None], rect: QRectF) -> list[QPointF | None]:
    known = [value for value in values if value is not None]
    low, high = min(known), max(known)
    span = high - low
    step = rect.width() / max(1, len(values) - 1)
    return [
        None
        if value is None
        else QPointF(
            rect.left() + place * step, rect.bottom() - (0.5 if not span else (value - low) / span) * rect.height()
        )
        for place, value in enumerate(values)
    ]
