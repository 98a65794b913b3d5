"""The shape of a table while its first rows are on their way. Knows no row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.cell_delegate import paint_skeleton_bar
from partnerdesk.views.widgets.table_look import TableLook

_DELAY_MS = 150
_COLUMNS = (0.0, 0.26, 0.48, 0.66, 0.84)


class TableSkeleton(QWidget):
    """Calm bars in rows; drawn only when loading takes long enough to be noticed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seen = False
        self._delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._delay.timeout.connect(self._reveal)
        theme.changed.connect(self._restyle)
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to wait."""
        super().showEvent(event)
        self._delay.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop waiting."""
        super().hideEvent(event)
        self._delay.stop()
        self._seen = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.surface)
        if self._seen:
            self._paint_rows(painter)
        painter.end()

    def _paint_rows(self, painter: QPainter) -> None:
        look, width = self._look, self.width()
        bar = look.theme.px(8)
        for row in range(self.height() // look.row_height + 1):
            top = row * look.row_height
            for column, start in enumerate(_COLUMNS):
                share = 0.08 + 0.015 * ((row * 7 + column * 3) % 6)
                left = look.pad + round(start * width)
                paint_skeleton_bar(
                    painter, QRect(left, top + (look.row_height - bar) // 2, round(share * width), bar), look
                )
            painter.fillRect(0, top + look.row_height - 1, width, 1, look.hairline)

    def _reveal(self) -> None:
        self._seen = True
        self.update()

    def _restyle(self) -> None:
        self._look = TableLook(self._theme, self.font())
        self.update()
