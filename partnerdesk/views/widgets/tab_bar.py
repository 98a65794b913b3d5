"""A row of tabs that scrolls where there is no room for all of them. Knows no page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from partnerdesk.views.theme import Theme

_ICON = 16


class TabRow(QTabBar):
    """Tabs with two buttons at the right, shown when some are out of sight. Their wheel, keys and names are Qt's."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        theme.changed.connect(self._restyle)
        self._restyle()

    def scroll_buttons(self) -> list[QToolButton]:
        """Return the buttons that scroll, the one to the left first."""
        found = {button.objectName(): button for button in self.findChildren(QToolButton)}
        return [found[name] for name in ("ScrollLeftButton", "ScrollRightButton") if name in found]

    def tabLayoutChange(self) -> None:
        """Put our icons in again: Qt sets its own arrows, which are hardly seen, each time that it lays out."""
        super().tabLayoutChange()
        self._restyle()

    def _restyle(self) -> None:
        side = self._theme.px(_ICON)
        for button, icon in zip(self.scroll_buttons(), ("chevron-left", "chevron-right"), strict=False):
            button.setArrowType(Qt.ArrowType.NoArrow)
            button.setIcon(self._theme.icon(icon))
            button.setIconSize(QSize(side, side))
