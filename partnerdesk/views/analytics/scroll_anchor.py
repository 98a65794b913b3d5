"""Keeps what the user looks at where it is while parts of a long page above it change their height.

    anchor = ScrollAnchor(area, lambda: [trend, *sections])
    anchor.hold(section, distance)                 bring a part to so many pixels below the top, and keep it there

Whatever is at the top counts after the user scrolled; at the very beginning of the page nothing is held.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid


class ScrollAnchor(QObject):
    """Follows the scroll bar and the height of the content of one area."""

    def __init__(self, area: QScrollArea, parts: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(area)
        self._area, self._parts = area, parts
        self._held: tuple[QWidget, int] | None = None
        self._moving = self._waiting = False
        page = area.widget()
        assert page is not None
        page.installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def top_of(self, part: QWidget) -> int:
        """Return how far below the beginning of the page a part begins, in pixels."""
        page = self._area.widget()
        return part.mapTo(page, QPoint(0, 0)).y() if page is not None else 0

    def hold(self, part: QWidget, distance: int) -> None:
        """Scroll so that a part begins so many pixels below the top, and keep it there until the user scrolls."""
        self._held = (part, distance)
        self._restore()

    def scroll(self, value: int) -> None:
        """Scroll to a place of the bar, and hold what is there."""
        self._held = None
        self._area.verticalScrollBar().setValue(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put things back after the content took another size."""
        if event.type() == QEvent.Type.Resize and self._held is not None and not self._waiting:
            self._waiting = True
            QTimer.singleShot(0, self, self._restore)
        return super().eventFilter(watched, event)

    def _restore(self) -> None:
        self._waiting = False
        if self._held is None or not isValid(self._held[0]):
            return
        part, distance = self._held
        self._moving = True
        self._area.verticalScrollBar().setValue(self.top_of(part) - distance)
        self._moving = False

    def _on_scrolled(self, value: int) -> None:
        if self._moving or self._waiting:
            return
        passed = [part for part in self._parts() if part.isVisibleTo(self._area) and self.top_of(part) <= value]
        self._held = (passed[-1], self.top_of(passed[-1]) - value) if passed and value else None
