"""A bar that scrolls with its page until it reaches the top, and stays there. Knows nothing of what is in it.

    sticky = StickyBar(scroll_area, bar, theme, left=24, right=12)   margins inside the bar
    column.addWidget(sticky)                       the place where the bar stands in the page

Whatever gets the keyboard below it is scrolled out from under it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.tab_order import StandIn


class StickyBar(StandIn):
    """Holds the place of a bar in the page's column; the bar itself lies over the scrolled area."""

    def __init__(self, area: QScrollArea, content: QWidget, theme: Theme, *, left: int, right: int) -> None:
        super().__init__()
        self._area, self._theme = area, theme
        self.bar = QFrame(area.viewport())
        self.bar.setObjectName("sticky")
        self.stand_for(self.bar)
        column = QVBoxLayout(self.bar)
        column.setContentsMargins(left, Space.S, right, Space.S)
        column.addWidget(content)
        self.stuck = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        area.verticalScrollBar().valueChanged.connect(self._arrange)
        area.viewport().installEventFilter(self)
        self.bar.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def height_at_top(self) -> int:
        """Return how much of the top the bar covers while it is stuck."""
        return self.bar.height()

    def sizeHint(self) -> QSize:
        """Return the size of the bar."""
        return self.bar.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Return that the bar's height follows from the page's width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the bar over the whole width of the area."""
        del width
        whole = self._area.viewport().width()
        return self.bar.heightForWidth(whole) if self.bar.hasHeightForWidth() else self.bar.sizeHint().height()

    def event(self, event: QEvent) -> bool:
        """Follow its own place."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
            self._arrange()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the area and the height that the bar wants."""
        resized = watched is self._area.viewport() and event.type() == QEvent.Type.Resize
        if resized or (watched is self.bar and event.type() == QEvent.Type.LayoutRequest):
            self.updateGeometry()
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        page = self._area.widget()
        if page is None or not page.isAncestorOf(self):
            return
        top = self.mapTo(page, QPoint(0, 0)).y() + page.y()
        width = self._area.viewport().width()
        self.bar.setGeometry(0, max(0, top), width, self.heightForWidth(width))
        self.bar.raise_()
        if self.stuck != (top < 0):
            self.stuck = top < 0
            self._restyle()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        page = self._area.widget()
        if new is None or page is None or not self.stuck or not page.isAncestorOf(new):
            return
        hidden = self.bar.height() - new.mapTo(page, QPoint(0, 0)).y() - page.y()
        if 0 < hidden <= self.bar.height() + new.height():
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() - hidden - Space.S)

    def _restyle(self) -> None:
        c = self._theme.colours
        line = c.border if self.stuck else c.window
        self.bar.setStyleSheet(
            f"QFrame#sticky {{ background: {c.window}; border: none; border-bottom: 1px solid {line}; }}"
        )
