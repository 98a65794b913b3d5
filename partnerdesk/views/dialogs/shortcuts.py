"""All keyboard shortcuts, as this platform writes them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import badge, plain_label


class ShortcutsDialog(FramedDialog):
    """A list of what each key does."""

    def __init__(self, theme: Theme, shortcuts: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setMinimumWidth(theme.px(360))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        for row, (text, keys) in enumerate(shortcuts):
            grid.addWidget(plain_label(text), row, 0)
            grid.addWidget(badge(keys), row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(plain_label(self.tr("Keyboard shortcuts"), "heading"))
        column.addLayout(grid)
        column.addStretch(1)
        column.addWidget(self.buttons)
