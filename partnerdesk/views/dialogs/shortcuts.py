"""All keyboard shortcuts, as this platform writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import badge, breaking_label, plain_label

_AROUND = 2 * Space.XL
"""Pixels of the window that stay free around the dialog."""


class ShortcutsDialog(FramedDialog):
    """A list of what each key does: in two columns where there is room, never larger than its window."""

    def __init__(self, theme: Theme, shortcuts: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.ensurePolished()
        room, rows = _room(parent), list(shortcuts)
        one = self._width_of(rows)
        self._bar = self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent) + Space.S
        margins = 2 * Space.XL + self._bar
        self.columns = 2 if 2 * one + Space.XXL + margins <= room.width() else 1
        self._sheet = _sheet(rows, self.columns)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.area.setWidget(self._sheet)
        self.heading = plain_label(self.tr("Keyboard shortcuts"), "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(self.heading)
        column.addWidget(self.area, 1)
        column.addWidget(self.buttons)
        self._fit(min(self.columns * one + (self.columns - 1) * Space.XXL + margins, room.width()), room.height())

    def _width_of(self, rows: Sequence[tuple[str, str]]) -> int:
        """Return how wide a column is whose texts are all in one line."""
        metrics = self.fontMetrics()
        text = max((metrics.horizontalAdvance(text) for text, _keys in rows), default=0)
        keys = max((badge(keys).sizeHint().width() for _text, keys in rows), default=0)
        return text + keys + 2 * Space.XL

    def _fit(self, width: int, highest: int) -> None:
        for label in (self.heading, *self._sheet.findChildren(QWidget)):
            label.ensurePolished()  # the look makes it larger
        layout = self._sheet.layout()
        assert layout is not None
        layout.invalidate()
        content = layout.totalHeightForWidth(width - 2 * Space.XL - self._bar)
        around = self.heading.sizeHint().height() + self.buttons.sizeHint().height() + 3 * Space.L + Space.XL
        self.setMaximumSize(width, highest)
        self.resize(width, min(content + around, highest))


def _room(parent: QWidget | None) -> QSize:
    size = parent.window().size() if parent is not None else QGuiApplication.primaryScreen().availableSize()
    return QSize(size.width() - _AROUND, size.height() - _AROUND)


def _sheet(rows: Sequence[tuple[str, str]], columns: int) -> QWidget:
    """Return the list, read down each column."""
    sheet = QWidget()
    sheet.setProperty("plain", True)
    across = QHBoxLayout(sheet)
    across.setContentsMargins(0, 0, Space.S, 0)
    across.setSpacing(Space.XXL)
    each = -(-len(rows) // columns)
    for first in range(0, len(rows), max(1, each)):
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        for row, (text, keys) in enumerate(rows[first : first + each]):
            grid.addWidget(breaking_label(text), row, 0)
            grid.addWidget(badge(keys), row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(each, 1)
        across.addLayout(grid, 1)
    return sheet
