"""Chooses which columns a table shows and in which order: ticks, drag or Alt+Up and Alt+Down. Knows no row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from partnerdesk.models.columns import ColumnSpec
from partnerdesk.replica.text import fold
from partnerdesk.views.theme import Radius, Theme
from partnerdesk.views.theme.icons import picture
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.popup import Popup
from partnerdesk.views.widgets.table_columns import TableColumns

_KEY = Qt.ItemDataRole.UserRole
_DRAG = QAbstractItemView.DragDropMode.InternalMove


class ColumnChooser(Popup):
    """A panel over the columns of a table.

    `toggled(key, shown)`, `reordered(keys)`: at once, with each tick and move. `reset()`: back to the first layout.
    """

    toggled = Signal(str, bool)
    reordered = Signal(list)
    reset = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Columns"))
        self.search = QLineEdit()
        self.search.setProperty("look", "search")
        self.search.setPlaceholderText(self.tr("Find a column"))
        self.search.setAccessibleName(self.tr("Find a column"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setDragDropMode(_DRAG)
        self.list.setMinimumSize(theme.px(280), theme.px(320))
        self._dress(theme)
        self.hint = plain_label(self.tr("Drag, or Alt+Up and Alt+Down, to move a column"), "faint", wrap=True)
        self.back = QPushButton(self.tr("Reset columns"))
        self.back.setProperty("kind", "quiet")
        for widget in (self.search, self.list, self.hint, self.back):
            self.column.addWidget(widget)
        self.search.textChanged.connect(self._on_search)
        self.list.itemChanged.connect(self._on_ticked)
        self.list.model().rowsMoved.connect(self._on_moved)
        self.list.installEventFilter(self)
        self.back.clicked.connect(self.reset)

    def set_columns(self, columns: Sequence[tuple[str, str, bool]]) -> None:
        """Show these columns, in their order: key, translated title, whether it is shown."""
        current = self.current_key()
        self.list.blockSignals(True)
        self.list.clear()
        for key, title, shown in columns:
            item = QListWidgetItem(title)
            item.setData(_KEY, key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if key == current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._on_search(self.search.text())

    def current_key(self) -> str | None:
        """Return the key of the column that the keyboard is on."""
        item = self.list.currentItem()
        return None if item is None else str(item.data(_KEY))

    def keys(self) -> list[str]:
        """Return the keys in the order of the panel."""
        return [str(self.list.item(row).data(_KEY)) for row in range(self.list.count())]

    def move_current(self, by: int) -> None:
        """Move the current column up (-1) or down (1)."""
        row = self.list.currentRow()
        target = row + by
        if row < 0 or not 0 <= target < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(target, item)
        self.list.setCurrentRow(target)
        self._on_moved()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Up and Alt+Down move the current column."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.list:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
                self.move_current(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the search field to the list."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setFocus()
            if self.list.currentRow() < 0:
                self.list.setCurrentRow(0)
        else:
            super().keyPressEvent(event)

    def _dress(self, theme: Theme) -> None:
        c, px = theme.colours, theme.px
        self.list.setStyleSheet(
            f"""
            QListWidget {{ background: {c.surface}; }}
            QListWidget::item {{ padding: {px(5)}px {px(4)}px; border-radius: {Radius.S}px; color: {c.text}; }}
            QListWidget::item:hover {{ background: {c.hover}; }}
            QListWidget::item:selected {{ background: {c.selected}; color: {c.text}; }}
            QListWidget::indicator {{ width: {px(14)}px; height: {px(14)}px; border-radius: {Radius.S}px;
              border: 1px solid {c.border_strong}; background: {c.surface}; }}
            QListWidget::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
              image: {picture("check-on-accent")}; }}
            """
        )

    def _on_search(self, text: str) -> None:
        words = fold(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in fold(item.text()) for word in words))
        # moving among rows of which some are out of sight would put columns where nobody sees them
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop if words else _DRAG)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        self.toggled.emit(str(item.data(_KEY)), item.checkState() == Qt.CheckState.Checked)

    def _on_moved(self, *_values: object) -> None:
        self.reordered.emit(self.keys())


def open_chooser(
    theme: Theme, anchor: QWidget, columns: TableColumns, specs: Sequence[ColumnSpec[Any]]
) -> ColumnChooser:
    """Open a panel over the columns of a table below a widget; each tick and move counts at once."""
    chooser = ColumnChooser(theme, anchor)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show() -> None:
        free = {spec.key: spec for spec in specs if not spec.pinned}
        order = [free[key] for key in columns.layout.order if key in free]
        chooser.set_columns([(spec.key, spec.heading(), spec.key not in columns.layout.hidden) for spec in order])

    chooser.toggled.connect(lambda key, shown: columns.set_hidden(key, not shown))
    chooser.reordered.connect(columns.set_order)
    chooser.reset.connect(columns.reset)
    chooser.reset.connect(show)
    show()
    chooser.open_below(anchor)
    chooser.search.setFocus()
    return chooser
