"""The menus of an analytics table: of a cell and of a heading; copies cells. Runs no query and knows no table's key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from partnerdesk.models.analytics_table import AnalyticsColumn
from partnerdesk.models.plain_text import tab_separated

if TYPE_CHECKING:
    from partnerdesk.views.widgets.analytics_table import AnalyticsTable

_LONGEST = 32


class AnalyticsActions(QObject):
    """What can be done with a cell and with a column."""

    def __init__(self, owner: AnalyticsTable) -> None:
        super().__init__(owner)
        self._owner, self._table = owner, owner.table
        owner.table.menu_asked.connect(self.show_menu)
        owner.table.header.customContextMenuRequested.connect(self._on_header_menu)

    def copy_text(self, text: str, told: str) -> None:
        """Put a text on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self._owner.services.toast(told, "good")

    def copy_cell(self, index: QModelIndex) -> None:
        """Copy the value of one cell."""
        cell = self._table.paged.cell(index.row(), index.column())
        if cell is not None:
            self.copy_text(tab_separated((), [[cell.value_copied]]), self.tr("Cell copied"))

    def show_menu(self, point: QPoint) -> None:
        """Show the menu of the current cell at a global point."""
        menu = self.menu(self._table.currentIndex())
        if menu is not None:
            menu.popup(point)

    def menu(self, index: QModelIndex) -> QMenu | None:
        """Return the menu of a cell; None while its row is being loaded."""
        if not index.isValid() or self._table.paged.row_at(index.row()) is None:
            return None
        row_id = self._table.paged.id_at(index.row())
        spec = self._table.paged.columns[index.column()]
        menu = self._new_menu()
        if self._owner.opens_rows:
            self._add(menu, self.tr("Open customer"), partial(self._owner.open_row, row_id), "panel-left", "Return")
        if isinstance(spec, AnalyticsColumn) and spec.defined:
            explain = partial(self._owner.explain_wanted.emit, spec.defined, row_id)
            self._add(menu, self.tr("Explain this value"), explain, "info")
        menu.addSeparator()
        self._add(menu, self.tr("Copy cell"), lambda: self.copy_cell(index))
        copied = self.tr("Copy %n rows with headings", "", max(1, len(self._table.selected_places())))
        self._add(menu, copied, self._owner.copy_selection, "copy", QKeySequence.StandardKey.Copy)
        self._add(menu, self.tr("Export…"), self._export, "download")
        self._add_filter(menu, index)
        menu.addSeparator()
        self._add_column(menu, index.column())
        return menu

    def header_menu(self, column: int) -> QMenu:
        """Return the menu of a heading."""
        menu = self._new_menu()
        self._add_column(menu, column)
        self._add(menu, self.tr("Fit width to contents"), lambda: self._table.columns.fit_to_contents(column))
        return menu

    def _export(self) -> None:
        from partnerdesk.views.exports.source import analytics_source

        self._owner.services.export([analytics_source(self._owner)])

    def _add_filter(self, menu: QMenu, index: QModelIndex) -> None:
        spec = self._table.paged.columns[index.column()]
        cell = self._table.paged.cell(index.row(), index.column())
        if not isinstance(spec, AnalyticsColumn) or spec.filter != "values" or cell is None or cell.value is None:
            return
        value = cell.value
        label = spec.choice(value)
        shown = label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
        text = self.tr("Filter by “{value}”").format(value=shown.replace("&", "&&"))
        self._add(menu, text, partial(self._owner.filter_by, spec.key, frozenset({value})), "list-filter")

    def _add_column(self, menu: QMenu, column: int) -> None:
        columns, spec = self._table.columns, self._table.paged.columns[column]
        if spec.sort_key is not None:
            up, down = self.tr("Sort ascending"), self.tr("Sort descending")
            self._add(menu, up, lambda: columns.sort_by(column, descending=False), "arrow-up")
            self._add(menu, down, lambda: columns.sort_by(column, descending=True), "arrow-down")
            self._add(menu, self.tr("Then sort by this column"), lambda: columns.sort_by(column, add=True))
        if self._owner.filters.can_filter(spec.key):
            self._add(menu, self.tr("Filter…"), lambda: self._owner.open_filter(spec.key), "list-filter")
        if isinstance(spec, AnalyticsColumn) and spec.defined:
            explain = partial(self._owner.explain_wanted.emit, spec.defined, None)
            self._add(menu, self.tr("Explain this column"), explain, "info")
        if not spec.pinned:
            self._add(menu, self.tr("Hide column"), lambda: columns.set_hidden(spec.key, True))

    def _new_menu(self) -> QMenu:
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(
        self,
        menu: QMenu,
        text: str,
        action: Callable[..., Any],
        icon: str = "",
        keys: str | QKeySequence.StandardKey | None = None,
    ) -> QAction:
        made = menu.addAction(text)
        made.triggered.connect(lambda _checked=False: action())
        if icon:
            made.setIcon(self._owner.services.theme.icon(icon))
        if keys is not None:
            made.setShortcut(QKeySequence(keys))
            made.setShortcutVisibleInContextMenu(True)
        return made

    def _on_header_menu(self, point: QPoint) -> None:
        column = self._table.header.column_at(point.x())
        if column >= 0:
            self.header_menu(column).popup(self._table.header.viewport().mapToGlobal(point))
