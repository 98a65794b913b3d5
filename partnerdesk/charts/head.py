"""The line above a chart: its legend at the left, the way to the table and the exports at the right. Knows no data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QToolButton, QWidget

from partnerdesk.charts.legend import Legend
from partnerdesk.charts.parts import Key
from partnerdesk.charts.style import ChartStyle

_NARROW, _NARROWEST = 560, 300
_KINDS = ("png", "svg", "csv")


class ChartHead(QWidget):
    """Emits `table_wanted`, `export_wanted` (png, svg, csv) and `total_wanted` (bool)."""

    table_wanted = Signal()
    export_wanted = Signal(str)
    total_wanted = Signal(bool)

    def __init__(self, style: ChartStyle, *, total: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._narrow = self._below = False
        self.legend = Legend(style)
        self.table = _button()
        self.table.setCheckable(True)
        self.menu_button = _button()
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.exports = {kind: QAction(self) for kind in _KINDS}
        self.total = QAction(self)
        self.total.setCheckable(True)
        self.total.setChecked(True)
        for kind, action in self.exports.items():
            action.triggered.connect(lambda _checked=False, kind=kind: self.export_wanted.emit(kind))
            self.menu.addAction(action)
        if total:
            self.menu.addSeparator()
            self.menu.addAction(self.total)
        self.menu_button.setMenu(self.menu)
        self.table.toggled.connect(lambda _on: self._on_table())
        self.total.toggled.connect(self.total_wanted)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.legend, 0, 0)
        self._grid.addWidget(self.table, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.menu_button, 0, 2, Qt.AlignmentFlag.AlignTop)

    @property
    def is_table(self) -> bool:
        """Whether the table is wanted instead of the chart."""
        return self.table.isChecked()

    def show_keys(self, keys: Sequence[Key], style: ChartStyle) -> None:
        """Show a legend in a style."""
        self._style = style
        self.legend.show_keys(keys, style)
        self.fit(self.width())
        self._dress()

    def fit(self, width: int) -> None:
        """Make do with a width: buttons without texts, whose tooltips stay; then the legend in lines of its own."""
        narrow, lowest = width < self._style.px(_NARROW), width < self._style.px(_NARROWEST)
        if lowest != self._below:
            self._below = lowest
            self._grid.removeWidget(self.legend)
            if lowest:
                self._grid.addWidget(self.legend, 1, 0, 1, 3)
            else:
                self._grid.addWidget(self.legend, 0, 0)
        if narrow != self._narrow:
            self._narrow = narrow
            self._dress()

    def retranslate(self) -> None:
        """Take the texts of the language."""
        self.exports["png"].setText(self.tr("Save as picture (PNG)…"))
        self.exports["svg"].setText(self.tr("Save as drawing (SVG)…"))
        self.exports["csv"].setText(self.tr("Save figures (CSV)…"))
        self.total.setText(self.tr("Show line for the total"))
        self._dress()

    def _on_table(self) -> None:
        self._dress()
        self.table_wanted.emit()

    def _dress(self) -> None:
        self.legend.setVisible(not self.is_table)
        words = self.tr("Show as chart") if self.is_table else self.tr("Show as table")
        side = self._style.px(16)
        style = Qt.ToolButtonStyle
        for button, text, icon in (
            (self.table, words, "activity" if self.is_table else "columns-3"),
            (self.menu_button, self.tr("Export"), "download"),
        ):
            button.setText(text)
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setIcon(self._style.icon(icon))
            button.setIconSize(QSize(side, side))
            button.setToolButtonStyle(style.ToolButtonIconOnly if self._narrow else style.ToolButtonTextBesideIcon)


def _button() -> QToolButton:
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
