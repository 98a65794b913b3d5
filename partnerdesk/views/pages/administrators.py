"""The partner's own administrators: everyone with a partner role, the customers of the chosen one (glossary 3.5)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from partnerdesk.changes import Dataset
from partnerdesk.figures.administrators import ADMINISTRATORS
from partnerdesk.figures.customer_tables import CustomerRows
from partnerdesk.models.administrator_columns import ADMINISTRATOR_COLUMNS
from partnerdesk.models.analytics_table import TableSource
from partnerdesk.views.page import Page
from partnerdesk.views.pages.administrators_detail import AdministratorDetail
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Size, Space
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.headers import PageHeader

_SIDE_BY_SIDE = 860
_LOWEST = 620
"""Least width for list and person beside each other, in pixels at 100 % text size."""
_NARROWEST = 300
PARTNER_HUB = "https://admin.webex.com/partner/administrators"


class AdministratorsPage(Page):
    """A list at the left, one of its people at the right."""

    key: ClassVar[str] = "administrators"
    wants: ClassVar[Dataset] = Dataset.ADMINS | Dataset.CUSTOMERS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.header = PageHeader()
        self.hub = QPushButton()
        self.hub.clicked.connect(lambda: services.open_link(PARTNER_HUB))
        self.header.add_action(self.hub)
        rows = CustomerRows(ADMINISTRATORS, 0)
        self.table = AnalyticsTable(
            services,
            "administrators",
            ADMINISTRATOR_COLUMNS,
            TableSource(rows.ids, rows.rows, rows.options),
            default_sorts=(("name", False),),
            customer_of=None,
            rows_shown=None,
        )
        self.detail = AdministratorDetail(services)
        self._lay_out()
        self.table.table.current_changed.connect(self._on_current)
        self.table.model.dataChanged.connect(lambda *_: self._on_current(self.table.table.current_id()))
        self.table.counted.connect(self._on_counted)
        self.table.row_wanted.connect(lambda _row: self.detail.table.table.setFocus())
        self.table.place_changed.connect(lambda: self.place_changed.emit(self.place()))
        self.detail.customer_wanted.connect(lambda customer: services.go("customer", {"id": customer, "tab": "admins"}))

    def retranslate(self) -> None:
        """Set every text anew."""
        self.header.set_texts(
            self.tr("Administrators"),
            self.tr("Everyone of your organization with a partner role, and their customers."),
        )
        self.hub.setText(" " + self.tr("Roles in Partner Hub"))  # Qt sets the text close to the icon
        self.hub.setToolTip(self.tr("Roles are given and taken in Partner Hub; assignments also here."))
        self.table.set_texts(self.tr("Administrators"), search=self.tr("Search names, addresses and roles"))
        self.table.set_empty(
            self.tr("Nobody is listed"),
            self.tr("Your organization's people come with the sync, where your role may read them."),
            icon="users",
            button=self.tr("Sync now"),
            on_button=self.services.start_sync,
        )
        self.detail.retranslate()

    def restyle(self) -> None:
        """Take icons anew."""
        side = self.services.theme.px(Size.ICON)
        self.hub.setIcon(self.services.theme.icon("external-link"))
        self.hub.setIconSize(QSize(side, side))
        self._turn()

    def refresh(self) -> None:
        """Ask for the list, and for the customers of the chosen person."""
        self.table.refresh()
        self.detail.show_person(self.detail.shown)

    def start_search(self) -> None:
        """Search the list."""
        self.table.filters.search.setFocus()

    def copy_selection(self) -> None:
        """Copy the selected rows of the table that the user is in."""
        inside = self.detail.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        (self.detail.table if inside else self.table).copy_selection()

    def place(self) -> Any:
        """Return the filters of the list."""
        return self.table.place()

    def go_to(self, place: Any) -> None:
        """Take the filters of a place; `{"access": "all"}` shows those who reach everyone."""
        if isinstance(place, dict) and isinstance(place.get("access"), str):
            self.table.filter_by("access", frozenset({place["access"]}))
        elif place is not None:
            self.table.go_to(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two below each other where there is no room for both side by side."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        narrow = self.width() < self.services.theme.px(_SIDE_BY_SIDE)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        # Below each other both need some rows: the page scrolls rather than press them together.
        self.splitter.setMinimumHeight(self.services.theme.px(_LOWEST) if narrow else 0)
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self.splitter.setSizes([450, 400] if narrow else [700, 350])
            self.detail.indent(Space.XL if narrow else Space.L)

    def _lay_out(self) -> None:
        left = QWidget()
        inside = QHBoxLayout(left)
        inside.setContentsMargins(Space.XL, 0, Space.S, Space.L)
        inside.addWidget(self.table)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setMinimumWidth(_NARROWEST)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([700, 350])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.splitter)
        column.addWidget(self.area, 1)

    def _on_counted(self, shown: int, _total: int) -> None:
        """Choose the first one where nobody is chosen yet, so that there is something to see."""
        if shown and self.table.table.current_id() is None:
            self.table.table.setCurrentIndex(self.table.model.index(0, 0))

    def _on_current(self, row_id: object) -> None:
        if not isinstance(row_id, int):
            return
        place = next(iter(self.table.model.places_of({row_id})), None)
        row = None if place is None else self.table.model.row_at(place)
        if row is not None and row != self.detail.shown:
            self.detail.show_person(row)
