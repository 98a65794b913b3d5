"""The customer list: search, filters, the table, and a panel with everything known of one customer. Runs no SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from partnerdesk import weeks
from partnerdesk.analytics.context import Thresholds
from partnerdesk.analytics.customer_list import Sort, usual_order
from partnerdesk.analytics.filters import CustomerFilter
from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.customers import CustomerWords, customer_columns
from partnerdesk.models.formats import Formats
from partnerdesk.models.paged_table import PagedTableModel
from partnerdesk.replica.customers import FilterOptions
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.views.customer.walk import list_place
from partnerdesk.views.menus import SEARCH_KEY
from partnerdesk.views.page import Page
from partnerdesk.views.pages import customers_filters as filters
from partnerdesk.views.pages.customers_actions import CustomersActions, launch_reason
from partnerdesk.views.pages.customers_preview import CustomerPreview
from partnerdesk.views.pages.customers_query import CustomersQuery, Found, Way
from partnerdesk.views.pages.customers_states import CustomersMessage
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.column_chooser import open_chooser
from partnerdesk.views.widgets.count_tiles import CountTiles
from partnerdesk.views.widgets.filter_bar import FilterBar, FilterState
from partnerdesk.views.widgets.focus_start import FocusStart
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.widgets.layout_keeper import LayoutKeeper
from partnerdesk.views.widgets.paged_table import PagedTable
from partnerdesk.views.widgets.panels import FaultPanel
from partnerdesk.views.widgets.table_skeleton import TableSkeleton

_INSIDE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_TICK_MS = 60_000
_MANY_ROWS = 2_000
"""Copying more takes long enough to be announced."""


class CustomersPage(Page):
    """The customer list. Enter or a double click opens a customer, Space shows what is known of it beside the list."""

    key: ClassVar[str] = "customers"
    wants: ClassVar[Dataset] = Dataset.replica() | Dataset.SETTINGS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        theme = services.theme
        self.query = CustomersQuery(services, self)
        words = CustomerWords(self._thresholds, lambda row: launch_reason(services, row))
        self.model: PagedTableModel[CustomerRow] = PagedTableModel(
            customer_columns(words), lambda row: row.id, self.query.fetch_rows, self._formats(), self
        )
        self.header = PageHeader()
        self.tiles = CountTiles(theme)
        self.filters = FilterBar(theme, filters.BUTTONS)
        self.filters.value_name = filters.value_label
        self.table = PagedTable(self.model, theme)
        self.skeleton = TableSkeleton(theme)
        self.message = CustomersMessage(services, self.filters, self._drop_filter)
        self.fault = FaultPanel(theme)
        self.preview = CustomerPreview(services)
        self.columns_button = QToolButton()
        self.tiles_button = QPushButton()
        self.actions_of_rows = CustomersActions(
            services,
            self.table,
            open_customer=self.open_customer,
            copy_rows=self.copy_selection,
            filter_by=self.filter_by,
            export=lambda: services.export(self.export_sources()),
        )
        self.layout_keeper = LayoutKeeper(services, "customers", self.table.columns, self.model.columns)
        self._total: int | None = None
        self._options: FilterOptions | None = None
        self._asked: tuple[CustomerFilter, tuple[Sort, ...]] | None = None
        self._day = 0
        self._noted = self.place()
        self._to_top = False
        self._sent = False
        self._lay_out()
        self._connect()

    # --- the page --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for everything anew; what is shown stays until the answers are here."""
        self._day = weeks.day_of(self.services.now())
        self.model.set_formats(self._formats())
        if not self.layout_keeper.loaded:
            self.layout_keeper.load()
        else:
            self._ask()
        self.query.ask_options()

    def retranslate(self) -> None:
        """Set every text."""
        self.filters.retranslate(filters.titles(), self.tr("Search name, ID or tag"))
        self.columns_button.setText(" " + self.tr("Columns"))  # Qt sets the text close to the icon
        self.columns_button.setAccessibleName(self.tr("Columns"))
        self.columns_button.setToolTip(self.tr("Choose, find and order the columns"))
        self.table.setAccessibleName(self.tr("Customers"))
        self.tiles.setAccessibleName(self.tr("Customers by status"))
        self.tiles_button.setText(self.tr("Counts by status"))
        self.tiles_button.setToolTip(self.tr("Show or hide how many customers have each status"))
        if self._options is not None:
            self._on_options(self._options)
        self._show_head()
        self.model.set_formats(self._formats())
        self.preview.retranslate()

    def restyle(self) -> None:
        """Take icons anew."""
        side = self.services.theme.px(16)
        self.columns_button.setIcon(self.services.theme.icon("columns-3"))
        self.columns_button.setIconSize(QSize(side, side))
        # the panels in the stack would claim their own height from the filters in a low window
        self.stack.setMinimumSize(self.services.theme.px(280), 1)

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def copy_selection(self) -> None:
        """Copy the selected rows, or the current one, with headings."""
        ids = self.table.selected_ids()
        current = self.table.current_id()
        if not ids and current is not None:
            ids = [current]
        if len(ids) > _MANY_ROWS:
            self.services.toast(self.tr("Copying %n rows…", "", len(ids)))
        if ids:
            self.query.copy(ids, self.table.columns.shown(), self.model.formats)

    def place(self) -> Any:
        """Return the filter."""
        return filters.to_place(self.filters.state)

    def go_to(self, place: Any) -> None:
        """Filter as a place says; without one everything stays as it is."""
        if place is None:
            return
        self._sent = True
        state = filters.from_place(place)
        if state != self.filters.state:
            if state.keys("kpis") - self.filters.state.keys("kpis"):
                # whoever opens the rows of a figure wants the first of them, whatever was looked at before
                self._to_top = True
                self.table.horizontalScrollBar().setValue(0)
            self.filters.set_state(state)
            self._noted = self.place()
            self._ask()

    def open_customer(self, customer: int) -> None:
        """Open a customer's own page, which knows the way through this list from there."""
        sorts = [Sort(key, descending) for key, descending in self.table.columns.layout.sorts]
        self.services.go("customer", {"id": customer, "list": list_place(self.filters.state, sorts)})

    def preview_customer(self, customer: int) -> None:
        """Show what is known of a customer in the panel at the right."""
        self.preview.show_customer(customer, self._row(customer))
        self.preview.show()

    def filter_by(self, name: str, key: str) -> None:
        """Narrow a filter to one more value."""
        self.filters.choose(name, self.filters.state.keys(name) | {key})

    def choose_columns(self) -> None:
        """Open the panel of columns below its button."""
        open_chooser(self.services.theme, self.columns_button, self.table.columns, self.model.columns)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep ages and days left true while the page is seen."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting while nobody looks."""
        super().hideEvent(event)
        self._tick.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the panel at the right."""
        if event.key() == Qt.Key.Key_Escape and not self.preview.isHidden():
            self._close_preview()
        else:
            super().keyPressEvent(event)

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.columns_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.add_action(self.columns_button)
        self.table.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.stack = QStackedWidget()
        for widget in (self.skeleton, self.table, self.message, self.fault):
            self.stack.addWidget(widget)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.preview.hide()
        bar = QVBoxLayout()
        bar.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        bar.setSpacing(Space.M)
        bar.addWidget(self.tiles)
        bar.addWidget(self.filters)
        self.filters.add_tool(self.tiles_button)
        self.tiles.give_way(self, 480, self.tiles_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(bar)
        column.addWidget(self.splitter, 1)
        FocusStart(self, self.table)
        self._tick = QTimer(self, interval=_TICK_MS)

    def _connect(self) -> None:
        self.query.found.connect(self._on_found)
        self.query.options_found.connect(self._on_options)
        self.query.failed.connect(self._on_failed)
        self.query.ways_found.connect(self._on_ways)
        self.query.copied.connect(self._on_copied)
        self.query.copy_failed.connect(self._on_copy_failed)
        self.model.fetch_failed.connect(self._on_failed)
        self.model.rows_loaded.connect(self._on_rows_loaded)
        self.layout_keeper.ready.connect(self._on_layout)
        self.tiles.toggled.connect(self._on_tile)
        self.filters.changed.connect(self._on_filters_changed)
        self.filters.list_wanted.connect(self.table.setFocus)
        self.table.columns.sorts_changed.connect(self._on_sorted)
        self.table.opened.connect(self.open_customer)
        self.table.peeked.connect(self._on_peeked)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.copy_asked.connect(self.copy_selection)
        self.table.typed.connect(self.filters.type_on)
        QShortcut(QKeySequence(SEARCH_KEY), self, self.start_search, context=_INSIDE)
        self.columns_button.clicked.connect(self.choose_columns)
        self.preview.closed.connect(self._close_preview)
        self.preview.open_asked.connect(self.open_customer)
        self.preview.launch_asked.connect(lambda customer: self.actions_of_rows.launch(self._row(customer)))
        self._tick.timeout.connect(self._on_tick)

    # --- asking ----------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if not self.layout_keeper.loaded:
            return
        self.tiles.set_chosen(self.filters.state.keys("statuses"))
        # Filters last; a search was for the moment, and would open the program on an empty list.
        self.layout_keeper.save_place({**self.place(), "text": ""})
        wanted = filters.customer_filter(self.filters.state)
        chosen = self.table.columns.layout.sorts
        usual = usual_order(wanted)
        if not chosen:
            self.table.columns.set_usual(tuple((sort.key, sort.descending) for sort in usual[:1]))
        sorts = tuple(Sort(key, descending) for key, descending in chosen) or usual
        refresh = self._asked == (wanted, sorts)
        self._asked = (wanted, sorts)
        if self._total is None:
            self.stack.setCurrentWidget(self.skeleton)
        self.query.ask_ids(wanted, sorts, refresh=refresh)

    def _on_found(self, found: Found) -> None:
        self._total = found.total
        self.table.show_ids(found.ids, refresh=found.refresh, to_top=self._to_top)
        self._to_top = False
        self.filters.set_count(len(found.ids), found.total)
        self._show_head()
        if len(found.ids):
            self.stack.setCurrentWidget(self.table)
        elif self.filters.state:
            self.message.show_nothing_left()
            self.stack.setCurrentWidget(self.message)
            self.query.ask_ways(filters.customer_filter(self.filters.state))
        else:
            self.message.show_no_data()
            self.stack.setCurrentWidget(self.message)
        if not self.preview.isHidden() and found.refresh:
            self.preview.reload()

    def _on_options(self, options: FilterOptions) -> None:
        self._options = options
        for name in filters.BUTTONS:
            self.filters.set_choices(name, filters.choices(name, getattr(options, name)))
        self.tiles.set_tiles(filters.status_tiles(options.statuses, self._thresholds()))

    def _on_tile(self, key: str, on: bool) -> None:
        chosen = self.filters.state.keys("statuses")
        self.filters.choose("statuses", chosen | {key} if on else chosen - {key})

    def _on_layout(self) -> None:
        """Go on where the user was when the program was last left, unless sent somewhere else by now."""
        kept = filters.from_place(self.layout_keeper.place)
        if kept and not self._sent and not self.filters.state:
            self.filters.set_state(kept)
            self._noted = self.place()
        self._ask()

    def _on_sorted(self) -> None:
        self._to_top = True
        self._ask()

    def _on_failed(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self._retry)
        self.stack.setCurrentWidget(self.fault)

    def _retry(self) -> None:
        self._asked = None
        self._total = None
        self.model.retry()
        self._ask()

    def _on_filters_changed(self) -> None:
        self._ask()
        place = self.place()
        if place != self._noted:
            # the unfiltered list is a step too, or there would be no way back to it
            self.place_changed.emit(self._noted)
            self.place_changed.emit(place)
            self._noted = place

    def _on_ways(self, ways: Sequence[Way]) -> None:
        if self.stack.currentWidget() is self.message and self.filters.state:
            self.message.show_nothing_left(ways)

    def _drop_filter(self, name: str) -> None:
        if name == "text":
            self.filters.set_state(FilterState(self.filters.state.chosen))
            self._on_filters_changed()
        else:
            self.filters.choose(name, frozenset())

    def _on_tick(self) -> None:
        if weeks.day_of(self.services.now()) != self._day:
            self.refresh()
        else:
            self.model.set_formats(self._formats())

    # --- rows ------------------------------------------------------------------------------------------------------

    def _on_peeked(self, customer: int) -> None:
        if self.preview.isHidden():
            self.preview_customer(customer)
        else:
            self._close_preview()

    def _on_current_changed(self, customer: int | None) -> None:
        if customer is not None and not self.preview.isHidden():
            self.preview.show_customer(customer, self._row(customer))

    def _on_rows_loaded(self) -> None:
        customer = self.preview.customer
        if not self.preview.isHidden() and customer is not None:
            row = self._row(customer)
            if row is not None:
                self.preview.show_row(row)

    def _close_preview(self) -> None:
        self.preview.hide()
        self.table.setFocus()

    def _on_copied(self, text: str, rows: int) -> None:
        self.actions_of_rows.copy_text(text, self.tr("%n rows copied", "", rows))

    def _on_copy_failed(self, fault: Fault) -> None:
        self.services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def _row(self, customer: int) -> CustomerRow | None:
        place = next(iter(self.model.places_of({customer})), None)
        return None if place is None else self.model.row_at(place)

    def _show_head(self) -> None:
        total = self._total
        self.header.set_texts(
            self.tr("Customers"), "" if total is None else self.tr("%n customers of your organization", "", total)
        )

    def _formats(self) -> Formats:
        return Formats(self.services.language.code, self.services.now())

    def _thresholds(self) -> Thresholds:
        return self.services.context().thresholds
