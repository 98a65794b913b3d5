"""The head of a customer: name, statuses with their reasons, products, tags, age of the data, and the ways on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from partnerdesk.figures.customer import CustomerFacts
from partnerdesk.models import customer_cells as cells
from partnerdesk.models.cells import Chip
from partnerdesk.models.customer_reasons import status_reason
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.customer.walk import CustomerWalk
from partnerdesk.views.menus import NEXT_CUSTOMER, OWN_WINDOW, PREVIOUS_CUSTOMER
from partnerdesk.views.pages.customers_actions import launch_reason
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Size, Space
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import ElidedBadge, badge, breaking_label, plain_label, set_look

_NARROWEST = 320


class CustomerHeader(QWidget):
    """Shows one customer's facts.

    `list_wanted()`, `step_wanted(-1 or 1)`, `switch_wanted()`, `window_wanted()`, `launch_wanted()`,
    `report_wanted()`.
    """

    list_wanted = Signal()
    step_wanted = Signal(int)
    switch_wanted = Signal()
    window_wanted = Signal()
    launch_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, services: Services, *, apart: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._origin = "customers"
        self._services = services
        self.back = QPushButton()
        self.back.setProperty("kind", "link")
        self.previous, self.next = QToolButton(), QToolButton()
        self.place = plain_label(role="soft")
        self.switch = QPushButton()
        self.own_window, self.report = QToolButton(), QToolButton()
        self.launch = QPushButton()
        self.name = breaking_label(role="title", selectable=True)
        self.tags = QWidget()
        self.statuses = QVBoxLayout()
        self._lines: list[_StatusLine] = []
        self._badges: list[ElidedBadge] = []
        self.age = breaking_label(role="soft", selectable=True)
        self._lay_out()
        self.back.setVisible(not apart)
        self.own_window.setVisible(not apart)
        self.back.clicked.connect(self.list_wanted)
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.switch.clicked.connect(self.switch_wanted)
        self.own_window.clicked.connect(self.window_wanted)
        self.launch.clicked.connect(self.launch_wanted)
        self.report.clicked.connect(self.report_wanted)

    def show_facts(self, facts: CustomerFacts, formats: Formats) -> None:
        """Show a customer."""
        row = facts.row
        self.name.setText(row.name)
        self._show_statuses(facts, formats)
        self._show_chips([cells.product_label(key) for key in row.products], row.tags)
        self._show_age(facts, formats)
        reason = launch_reason(self._services, row)
        self.launch.setEnabled(not reason)
        self.launch.setToolTip(plain_tooltip(reason))
        self.launch.setAccessibleDescription(reason)

    def show_walk(self, walk: CustomerWalk, customer: int | None, formats: Formats) -> None:
        """Show where a customer stands in its list."""
        place, count = walk.place_of(customer), formats.number(len(walk.ids))
        self._origin = walk.origin[0]
        self._name_back()
        for button, step in ((self.previous, -1), (self.next, 1)):
            button.setEnabled(walk.neighbour(customer, step) is not None)
        self.place.setVisible(walk.ready)
        if place is not None:
            text = self.tr("{place} of {count}").format(place=formats.number(place + 1), count=count)
            told = self.tr("Through the filter and the order of the customer list")
            if self._origin != "customers":
                told = self.tr("Through the rows of the table that the customer was opened from")
        else:
            text = self.tr("not among {count}").format(count=count)
            told = self.tr("This customer is not in the filter of the customer list.")
        self.place.setText(text)
        self.place.setToolTip(plain_tooltip(told))
        self.place.setAccessibleDescription(told)
        self._fit()

    def retranslate(self) -> None:
        """Set the texts that are the same for every customer."""
        self._name_back()
        self.launch.setAccessibleName(self.tr("Launch organization"))
        for button, text, keys in (
            (self.previous, self.tr("Previous customer"), PREVIOUS_CUSTOMER),
            (self.next, self.tr("Next customer"), NEXT_CUSTOMER),
            (self.own_window, self.tr("Open in a window of its own"), OWN_WINDOW),
            (self.switch, self.tr("Go to another customer"), "Ctrl+F"),
        ):
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({native_keys(keys)})")
        self.report.setAccessibleName(self.tr("Customer report"))
        self.report.setToolTip(self.tr("Write a report of one page as PDF"))
        self._fit()

    def restyle(self) -> None:
        """Take the icons anew."""
        theme = self._services.theme
        side = theme.px(Size.ICON)
        for button, icon in (
            (self.back, "arrow-left"),
            (self.previous, "chevron-left"),
            (self.next, "chevron-right"),
            (self.switch, "search"),
            (self.own_window, "app-window"),
            (self.report, "file-text"),
            (self.launch, "external-link"),
        ):
            button.setIcon(theme.icon(icon))
            button.setIconSize(QSize(side, side))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the buttons out where the room is short."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the buttons once the theme has dressed them."""
        super().showEvent(event)
        self._fit()

    def _name_back(self) -> None:
        from partnerdesk.views.registry import PAGES

        title = next((entry.title for entry in PAGES if entry.key == self._origin), "Customers")
        page = QCoreApplication.translate("Pages", title)
        self.back.setText(f" {page}")
        if self._origin == "customers":
            self.back.setAccessibleName(self.tr("Back to the customer list"))
            self.back.setToolTip(self.tr("Back to the customer list (Esc)"))
        else:
            self.back.setAccessibleName(self.tr("Back to {page}").format(page=page))
            self.back.setToolTip(plain_tooltip(self.tr("Back to {page} (Esc)").format(page=page)))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the buttons stand without their words."""
        return QSize(self._services.theme.px(_NARROWEST), super().minimumSizeHint().height())

    def _fit(self) -> None:
        words = {self.switch: self.tr("Find customer"), self.launch: self.tr("Launch organization")}
        for button, text in words.items():
            button.setText(f" {text}")
        for each in self.findChildren(QAbstractButton):
            each.ensurePolished()
        room = self.width() - 2 * Space.XL
        for button in words:
            self._ways.invalidate()
            if self._ways.sizeHint().width() > room:
                button.setText("")

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ways = self._ways = QHBoxLayout()
        ways.setSpacing(Space.S)
        ways.addWidget(self.back)
        ways.addStretch(1)
        walk: tuple[QWidget, ...] = (self.previous, self.place, self.next)
        for widget in walk:
            ways.addWidget(widget)
        ways.addSpacing(Space.S)
        actions: tuple[QWidget, ...] = (self.switch, self.report, self.own_window, self.launch)
        for widget in actions:
            ways.addWidget(widget)
        self.statuses.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(ways)
        column.addWidget(self.name)
        column.addLayout(self.statuses)
        self._chips = FlowLayout(Space.XS, self.tags)
        column.addWidget(self.tags)
        column.addWidget(self.age)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _show_statuses(self, facts: CustomerFacts, formats: Formats) -> None:
        thresholds = self._services.context().thresholds
        keys = facts.row.statuses
        while len(self._lines) < len(keys):
            line = _StatusLine()
            self.statuses.addWidget(line)
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            if number < len(keys):
                key = keys[number]
                reason = status_reason(key, facts.row, facts.detail, thresholds, formats).replace("\n", " · ")
                line.show_status(cells.status_chip(key, thresholds), reason)
            line.setVisible(number < len(keys))

    def _show_chips(self, products: Iterable[str], tags: Iterable[str]) -> None:
        wanted = [*((text, "info") for text in products), *((text, "neutral") for text in tags)]
        while len(self._badges) < len(wanted):
            made = ElidedBadge("")
            self._chips.addWidget(made)
            self._badges.append(made)
        for number, shown in enumerate(self._badges):
            if number < len(wanted):
                text, tone = wanted[number]
                shown.show_text(text)
                set_look(shown, "badge", tone)
                shown.setToolTip(plain_tooltip(text))
            shown.setVisible(number < len(wanted))
        self.tags.setVisible(bool(wanted))

    def _show_age(self, facts: CustomerFacts, formats: Formats) -> None:
        row = facts.row
        cell = cells.data_age_cell(row, formats)
        parts = []
        if row.refreshed_at is not None:
            parts.append(self.tr("Data as of {moment}").format(moment=formats.moment(row.refreshed_at)))
        parts.append(cell.text)
        text = " · ".join(parts)
        if row.stale_since is not None:
            text = f"{text}\n{cell.tooltip.splitlines()[-1]}"
        self.age.setText(text)


def native_keys(keys: str) -> str:
    """Return keys as this platform writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class _StatusLine(QWidget):
    """A status with its reason in words."""

    def __init__(self) -> None:
        super().__init__()
        self.chip = badge()
        self.told = breaking_label(role="soft", selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.told, 1)

    def show_status(self, chip: Chip, reason: str) -> None:
        """Show another status."""
        self.chip.setText(chip.text)
        self.chip.setToolTip(plain_tooltip(chip.tooltip))
        set_look(self.chip, "badge", chip.tone)
        self.told.setText(reason)
        self.told.setAccessibleName(f"{chip.text}: {reason}")
