"""The table of every analytics page and tab: sort, filters by column, chooser, copy, layout kept, its own states.

    table = AnalyticsTable(services, "subscriptions_expiring", columns, source, default_sorts=(("days_left", False),))
    table.set_texts(title, search=…, empty=…, empty_text=…)     # again after a change of language
    table.refresh(view)                                          # asks; also after a change of the data
    table.customer_wanted.connect(…)                             # Enter, double click: id of the row's customer
    table.explain_wanted.connect(…)                              # (key of a column's definition, row id or None)
    table.filter_by("worst_endpoint", frozenset({"mobile"})); table.filter_range("poor_share", 5, None)
    table.order_by((("fell_most", True),))                       # another usual order; the user's own one is dropped

Knows no table's key, no column and no query: they are handed in. Runs no SQL.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from partnerdesk.analytics.values import View
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.analytics_table import AnalyticsColumn, Sorts, TableSource, column_filters, range_key
from partnerdesk.models.formats import Formats
from partnerdesk.models.paged_table import PagedTableModel
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.analytics_actions import AnalyticsActions
from partnerdesk.views.widgets.analytics_query import AnalyticsQuery, Found
from partnerdesk.views.widgets.column_chooser import open_chooser
from partnerdesk.views.widgets.column_filters import ColumnFilterBar
from partnerdesk.views.widgets.focus_start import FocusStart
from partnerdesk.views.widgets.layout_keeper import LayoutKeeper
from partnerdesk.views.widgets.page_wheel import PageWheel
from partnerdesk.views.widgets.paged_table import PagedTable
from partnerdesk.views.widgets.panels import FaultPanel, MessagePanel
from partnerdesk.views.widgets.table_skeleton import TableSkeleton

_MANY_ROWS = 2_000
_MESSAGE_HEIGHT = 220
_SCROLL_BAR = 12


class AnalyticsTable(QWidget):
    """A table with its tools.

    `customer_wanted(customer id)`, `row_wanted(row id)`: Enter or a double click. `peeked(row id)`: Space.
    `explain_wanted(definition key, row id or None)`. `counted(shown, total)`: an answer is here.
    `place_changed()`: the user filtered or sorted otherwise.

    Args:
        key: under which the layout is kept; also the table's name for its questions.
        columns: all columns, the first one pinned at the left.
        source: the questions.
        default_sorts: the order until the user chooses one.
        customer_of: gives the customer of a row; None when rows open nothing.
        row_id: gives the id of a row.
        rows_shown: greatest height in rows, for a table in a page that scrolls; None to take the room there is.
    """

    customer_wanted = Signal(int)
    row_wanted = Signal(int)
    peeked = Signal(int)
    explain_wanted = Signal(str, object)
    counted = Signal(int, int)
    place_changed = Signal()

    def __init__(
        self,
        services: Services,
        key: str,
        columns: Sequence[AnalyticsColumn[Any]],
        source: TableSource,
        *,
        default_sorts: Sorts = (),
        customer_of: Callable[[Any], int] | None = attrgetter("customer_id"),
        row_id: Callable[[Any], int] = attrgetter("id"),
        rows_shown: int | None = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.services, self.key, self.source = services, key, source
        self.query = AnalyticsQuery(services, key, source, self)
        self.opens_rows = customer_of is not None
        self._customer_of, self._rows_shown = customer_of, rows_shown
        self._default_sorts = default_sorts
        self._view = View()
        self._empty: dict[str, Any] = {"icon": "database", "title": ""}
        self._total = 0
        self._to_top = self._stale = self._failed = False
        formats = self._formats()
        self.model: PagedTableModel[Any] = PagedTableModel(columns, row_id, self.query.fetch_rows, formats, self)
        self.table = PagedTable(self.model, services.theme)
        self.table.columns.set_usual(default_sorts)
        self.filters = ColumnFilterBar(services.theme, columns, formats)
        self.columns_button = QToolButton()
        self.skeleton = TableSkeleton(services.theme)
        self.message = MessagePanel(services.theme)
        self.fault = FaultPanel(services.theme)
        self._lay_out()
        self.actions_of_rows = AnalyticsActions(self)
        self.layout_keeper = LayoutKeeper(services, key, self.table.columns, self.model.columns)
        self._connect()
        self._restyle()

    # --- what it is told -------------------------------------------------------------------------------------------

    def set_texts(self, title: str, *, search: str = "") -> None:
        """Set every text: the table's title for screen readers, what the search looks through."""
        self.table.setAccessibleName(title)
        self.columns_button.setText(" " + self.tr("Columns"))  # Qt sets the text close to the icon
        self.columns_button.setAccessibleName(self.tr("Columns of {table}").format(table=title))
        self.columns_button.setToolTip(self.tr("Choose, find and order the columns"))
        self.set_formats()
        self.table.columns.rescale()
        self.filters.set_texts(search or self.tr("Search this table"))
        self._show_answer()

    def set_empty(
        self,
        title: str,
        text: str = "",
        *,
        icon: str = "database",
        button: str = "",
        on_button: Callable[[], object] | None = None,
    ) -> None:
        """Set what is said when the table has no rows at all."""
        self._empty = {"icon": icon, "title": title, "text": text, "button": button, "on_button": on_button}
        self._show_answer()

    def set_formats(self) -> None:
        """Write everything anew, in another language or at a later moment."""
        self.model.set_formats(self._formats())
        self.filters.set_formats(self.model.formats)

    def refresh(self, view: View | None = None) -> None:
        """Ask anew, for another view of the data or after a change; what is shown stays until the answer is here."""
        self._view = self._view if view is None else view
        self.set_formats()
        self._stale = True
        if self.layout_keeper.loaded:
            self._ask()
        else:
            self.layout_keeper.load()

    def order_by(self, sorts: Sorts) -> None:
        """Take another usual order; the one that the user chose is dropped."""
        if sorts == self._default_sorts and not self.table.columns.layout.sorts:
            return
        self._default_sorts = sorts
        self.table.columns.set_usual(sorts)
        self._on_sorted()

    def set_usual(self, sorts: Sorts) -> None:
        """Take another usual order for when the one that the user chose is taken back."""
        self._default_sorts = sorts

    def filter_by(self, column: str, values: frozenset[str]) -> None:
        """Filter a column by these values alone; none takes its filter away."""
        self.filters.choose(column, values)

    def filter_range(self, column: str, low: float | None, high: float | None) -> None:
        """Filter a column by a range; without ends its filter is taken away."""
        key = range_key(low, high)
        self.filters.choose(column, frozenset({key} if key else ()))

    def clear_filters(self) -> None:
        """Take every filter away."""
        self.filters.go_to(None)
        self._on_filtered()

    def place(self) -> dict[str, Any]:
        """Return filters and search as plain data."""
        return self.filters.place()

    def go_to(self, place: Any) -> None:
        """Take the filters that `place` returned; what does not fit is left out."""
        if self.filters.go_to(place):
            self._ask()

    def open_filter(self, column: str) -> None:
        """Open the filter of a column."""
        self.filters.open_column(column)

    def open_row(self, row_id: int) -> None:
        """Open a row's customer."""
        self.row_wanted.emit(row_id)
        place = next(iter(self.model.places_of({row_id})), None)
        row = None if place is None else self.model.row_at(place)
        if row is not None and self._customer_of is not None:
            self.customer_wanted.emit(self._customer_of(row))

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

    def choose_columns(self) -> None:
        """Open the panel of columns below its button."""
        open_chooser(self.services.theme, self.columns_button, self.table.columns, self.model.columns)

    def add_tool(self, widget: QWidget) -> None:
        """Put a widget before the button of columns."""
        self._tools.insertWidget(self._tools.count() - 1, widget, 0, Qt.AlignmentFlag.AlignTop)

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.columns_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.table.header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.stack = QStackedWidget()
        for widget in (self.skeleton, self.table, self.message, self.fault):
            self.stack.addWidget(widget)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.stack)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(Space.S)
        self._tools.addWidget(self.filters, 1)
        self._tools.addWidget(self.columns_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._tools)
        column.addWidget(card, 1)
        FocusStart(self, self.table)
        if self._rows_shown is not None:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)  # the tools go on in a second line where the room ends
            self.setSizePolicy(policy)
            PageWheel(self.table)

    def _connect(self) -> None:
        self.query.found.connect(self._on_found)
        self.query.failed.connect(self._on_failed)
        self.query.copied.connect(self._on_copied)
        self.query.copy_failed.connect(self._on_copy_failed)
        self.model.fetch_failed.connect(self._on_failed)
        self.layout_keeper.ready.connect(self._ask)
        self.filters.changed.connect(self._on_filtered)
        self.filters.list_wanted.connect(self.table.setFocus)
        self.table.columns.sorts_changed.connect(self._on_sorted)
        self.table.opened.connect(self.open_row)
        self.table.peeked.connect(self.peeked)
        self.table.copy_asked.connect(self.copy_selection)
        self.table.typed.connect(self.filters.type_on)
        self.columns_button.clicked.connect(self.choose_columns)
        self.services.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        theme = self.services.theme
        side = theme.px(16)
        self.columns_button.setIcon(theme.icon("columns-3"))
        self.columns_button.setIconSize(QSize(side, side))
        self._fit()

    def _fit(self) -> None:
        """Be as tall as the rows need, up to the limit; as a message needs without rows."""
        if self._rows_shown is None:
            self.stack.setMinimumHeight(self.services.theme.px(_MESSAGE_HEIGHT))
            return
        look = self.table.look
        if self.stack.currentWidget() in {self.message, self.fault}:
            self.stack.setFixedHeight(self.services.theme.px(_MESSAGE_HEIGHT))
            return
        rows = self.model.rowCount() or 5
        self.stack.setFixedHeight(look.row_height * (1 + min(rows, self._rows_shown)) + _SCROLL_BAR)

    # --- asking ----------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if not self.layout_keeper.loaded:
            return
        state = self.filters.state
        if self.query.answered is None:
            self._show(self.skeleton)
        self.query.ask(
            self._view,
            self.table.columns.layout.sorts or self._default_sorts,
            column_filters(self.model.columns, state.chosen, state.text),
        )

    def _on_found(self, found: Found) -> None:
        before, now = self.query.answered, found.question
        self.query.answered = now
        self._failed = False
        same_order = before is not None and (before.sorts, before.filters) == (now.sorts, now.filters)
        stale, self._stale = self._stale, False
        if stale and not same_order:
            self.model.set_ids(self.model.ids, expire=True)
        self.filters.set_options(found.options)
        self.table.show_ids(found.ids, refresh=stale and same_order, to_top=self._to_top)
        self._to_top = False
        self.filters.set_count(len(found.ids), found.total)
        self._total = found.total
        self._show_answer()
        self.counted.emit(len(found.ids), found.total)

    def _show_answer(self) -> None:
        if self.query.answered is None or self._failed:
            return
        if self.model.rowCount():
            self._show(self.table)
        elif self.filters.state:
            self.message.show_message(
                "list-filter",
                self.tr("No row fits all filters"),
                self.tr("Without them there are %n rows.", "", self._total),
                button=self.tr("Clear filters"),
                on_button=self.clear_filters,
            )
            self._show(self.message)
        else:
            self.message.show_message(**self._empty)
            self._show(self.message)

    def _on_filtered(self) -> None:
        self._ask()
        self.place_changed.emit()

    def _on_sorted(self) -> None:
        self._to_top = True
        self._ask()
        self.place_changed.emit()

    def _on_failed(self, fault: Fault) -> None:
        self._failed = True
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self.retry)
        self._show(self.fault)

    def retry(self) -> None:
        """Ask again after a failure."""
        self.query.answered = None
        self._failed = False
        self.model.retry()
        self._ask()

    def _show(self, widget: QWidget) -> None:
        self.stack.setCurrentWidget(widget)
        self._fit()

    def _on_copied(self, text: str, rows: int) -> None:
        self.actions_of_rows.copy_text(text, self.tr("%n rows copied", "", rows))

    def _on_copy_failed(self, fault: Fault) -> None:
        self.services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def _formats(self) -> Formats:
        return Formats(self.services.language.code, self.services.now())
