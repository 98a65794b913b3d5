"""What can be done with a row of the customer list: its menu, copying, filtering by a value, launching. Runs no SQL."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPoint
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.cells import Cell
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.plain_text import spreadsheet_value, tab_separated
from partnerdesk.models.straight import straight
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.settings import launch_address
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.paged_table import PagedTable

translate = QCoreApplication.translate
_LONGEST = 32


def launch_reason(services: Services, row: CustomerRow) -> str:
    """Return in words why a customer's organization can't be launched; empty when it can."""
    if row.vanished_at is not None:
        return translate(
            "CustomersPage", "This customer is no longer listed, so its organization can't be opened from here."
        )
    if services.is_offline():
        return translate("CustomersPage", "There is no network. Try again when you are online.")
    if not row.org_uuid:
        return translate("CustomersPage", "The id of this customer does not tell which organization to open.")
    return ""


def launch_customer(services: Services, row: CustomerRow) -> None:
    """Open a customer's organization in the browser, or say why that is not possible."""
    reason = launch_reason(services, row)
    if reason:
        services.toast(reason, "warning")
        return
    try:
        services.open_link(launch_address(services.settings().launch_url, row.org_uuid or ""))
    except Fault as fault:
        services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")


class CustomersActions(QObject):
    """The actions of the customer list's table.

    `open_customer`, `copy_rows` and `filter_by(filter, value)` are the page's.
    """

    def __init__(
        self,
        services: Services,
        table: PagedTable,
        *,
        open_customer: Callable[[int], object],
        copy_rows: Callable[[], object],
        filter_by: Callable[[str, str], object],
        export: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(table)
        self._services, self._table = services, table
        self._open_customer, self._copy_rows, self._filter_by = open_customer, copy_rows, filter_by
        self._export = export
        table.menu_asked.connect(self.show_menu)
        table.acted.connect(self._on_acted)
        table.header.customContextMenuRequested.connect(self._on_header_menu)

    def launch(self, row: CustomerRow | None) -> None:
        """Open a customer's organization in the browser, or say why that is not possible."""
        if row is not None:
            launch_customer(self._services, row)

    def copy_text(self, text: str, told: str) -> None:
        """Put a text on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self._services.toast(told, "good")

    def copy_cell(self, index: QModelIndex) -> None:
        """Copy the values of one cell."""
        cell = self._table.paged.cell(index.row(), index.column())
        if cell is not None:
            self.copy_text(tab_separated((), [[cell.value_copied]]), self.tr("Cell copied"))

    # --- menus -----------------------------------------------------------------------------------------------------

    def show_menu(self, point: QPoint) -> None:
        """Show the menu of the current cell at a global point."""
        menu = self.menu(self._table.currentIndex())
        if menu is not None:
            menu.popup(point)

    def menu(self, index: QModelIndex) -> QMenu | None:
        """Return the menu of a cell; None while its row is being loaded."""
        model = self._table.paged
        row: CustomerRow | None = model.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        cell, spec = model.cell(index.row(), index.column()), model.columns[index.column()]
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setToolTipsVisible(True)
        self._add(menu, self.tr("Open customer"), lambda: self._open_customer(row.id), "user-round", "Return")
        launch = self._add(menu, self.tr("Launch organization"), lambda: self.launch(row), "external-link")
        reason = launch_reason(self._services, row)
        launch.setEnabled(not reason)
        launch.setToolTip(reason)
        menu.addSeparator()
        self._add(menu, self.tr("Copy cell"), lambda: self.copy_cell(index))
        copied = self.tr("Copy %n rows with headings", "", max(1, len(self._table.selected_places())))
        self._add(menu, copied, self._copy_rows, "copy", QKeySequence.StandardKey.Copy)
        self._add(menu, self.tr("Copy organization ID"), lambda: self._copy_id(row))
        self._add(menu, self.tr("Export…"), self._export, "download")
        self._add(menu, self.tr("Customer report…"), partial(self._report, row), "file-text")
        self._add_filters(menu, spec, cell)
        menu.addSeparator()
        self._add_column(menu, index.column())
        return menu

    def header_menu(self, column: int) -> QMenu:
        """Return the menu of a heading."""
        menu = QMenu(self._table)
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_column(menu, column)
        fit = self.tr("Fit width to contents")
        self._add(menu, fit, lambda: self._table.columns.fit_to_contents(column))
        return menu

    def _add_filters(self, menu: QMenu, spec: ColumnSpec[Any], cell: Cell | None) -> None:
        if spec.filter_key is None or cell is None or cell.value is None:
            return
        name = spec.filter_key
        values = [(chip.key, chip.text) for chip in cell.chips] or [(cell.value, cell.text)]
        for key, label in values:
            shown = label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
            text = self.tr("Filter by “{value}”").format(value=shown.replace("&", "&&"))
            self._add(menu, text, partial(self._filter_by, name, key), "list-filter")

    def _add_column(self, menu: QMenu, column: int) -> None:
        columns, spec = self._table.columns, self._table.paged.columns[column]
        if spec.sort_key is not None:
            ascending, descending = self.tr("Sort ascending"), self.tr("Sort descending")
            self._add(menu, ascending, lambda: columns.sort_by(column, descending=False), "arrow-up")
            self._add(menu, descending, lambda: columns.sort_by(column, descending=True), "arrow-down")
            self._add(menu, self.tr("Then sort by this column"), lambda: columns.sort_by(column, add=True))
        if not spec.pinned:
            self._add(menu, self.tr("Hide column"), lambda: columns.set_hidden(spec.key, True))

    def _add(
        self,
        menu: QMenu,
        text: str,
        action: Callable[[], object],
        icon: str = "",
        keys: str | QKeySequence.StandardKey | None = None,
    ) -> Any:
        made = menu.addAction(straight(text))
        made.triggered.connect(lambda _checked=False: action())
        if icon:
            made.setIcon(self._services.theme.icon(icon))
        if keys is not None:
            made.setShortcut(QKeySequence(keys))
            made.setShortcutVisibleInContextMenu(True)
        return made

    def _copy_id(self, row: CustomerRow) -> None:
        self.copy_text(spreadsheet_value(row.org_id), self.tr("Organization ID copied"))

    def _report(self, row: CustomerRow) -> None:
        from partnerdesk.views.exports.report_dialog import Wanted

        chosen = self._table.selected_ids()
        wanted = chosen if row.id in chosen and len(chosen) > 1 else [row.id]
        self._services.export(Wanted(wanted, row.name, self._table.paged.ids))

    def _on_acted(self, customer: int, column: str) -> None:
        if column == "launch":
            place = next(iter(self._table.paged.places_of({customer})), None)
            self.launch(None if place is None else self._table.paged.row_at(place))

    def _on_header_menu(self, point: QPoint) -> None:
        column = self._table.header.column_at(point.x())
        if column >= 0:
            self.header_menu(column).popup(self._table.header.viewport().mapToGlobal(point))
