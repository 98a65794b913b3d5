"""The panel beside the customer list: everything known of one customer, in words. Runs no SQL."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from partnerdesk.analytics.statuses import RAW_PREFIX
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence
from partnerdesk.models import customer_cells as cells
from partnerdesk.models.cells import Bar
from partnerdesk.models.customer_reasons import sources, status_reason
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.replica.customer_detail import AdminRow, CustomerDetail, LicenceLineRow, SubscriptionRow, fetch_detail
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.views.dialogs.explain import ExplainDialog
from partnerdesk.views.pages.customers_actions import launch_reason
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Size, Space
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import ElidedBadge, breaking_label, rule
from partnerdesk.views.widgets.licence_bar import LicenceBar
from partnerdesk.views.widgets.pair_row import PairRow
from partnerdesk.views.widgets.scroll import ScrollColumn

_WIDTH = 380
_LEAST_WIDTH = 240
_MOST = 20


class CustomerPreview(QFrame):
    """Shows one customer: at once what the list knows, then the rest.

    `closed()`, `open_asked(id)`, `launch_asked(id)`.
    """

    closed = Signal()
    open_asked = Signal(int)
    launch_asked = Signal(int)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.customer: int | None = None
        self._row: CustomerRow | None = None
        self._detail: CustomerDetail | None = None
        self._fault: Fault | None = None
        self.name = breaking_label(role="heading", selectable=True)
        self.close_button = QToolButton()
        self.close_button.clicked.connect(self.closed)
        self.open_button = QPushButton()
        self.open_button.setProperty("kind", "primary")
        self.open_button.clicked.connect(self._on_open)
        self.launch_button = QPushButton()
        self.launch_button.clicked.connect(self._on_launch)
        self.body = ScrollColumn(margin=Space.L)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content: QWidget | None = None
        self._lay_out()
        self.setObjectName("preview")
        services.theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_customer(self, customer: int, row: CustomerRow | None) -> None:
        """Show a customer, first with what the list knows; ask for the rest."""
        if customer != self.customer:
            self._detail = None
            self.body.verticalScrollBar().setValue(0)
        self.customer, self._row, self._fault = customer, row, None
        self._build()
        self.reload()

    def show_row(self, row: CustomerRow) -> None:
        """Take over what the list knows by now of the same customer."""
        if row.id == self.customer and row != self._row:
            self._row = row
            self._build()

    def reload(self) -> None:
        """Ask for the customer's details anew."""
        customer = self.customer
        if customer is not None:
            self._services.reader.ask(
                "customers.detail",
                lambda connection: fetch_detail(connection, customer),
                self._on_detail,
                self._on_fault,
            )

    def retranslate(self) -> None:
        """Set every text anew."""
        self.close_button.setAccessibleName(self.tr("Close details"))
        self.close_button.setToolTip(self.tr("Close details (Esc)"))
        self.open_button.setText(self.tr("Open customer"))
        self._fit_launch()
        self.setAccessibleName(self.tr("Customer details"))
        self._build()

    def sizeHint(self) -> QSize:
        """Return the width to begin with."""
        return QSize(self._services.theme.px(_WIDTH), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the button where the panel is narrow."""
        super().resizeEvent(event)
        self._fit_launch()

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.M, Space.S)
        head.addWidget(self.name, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        flow = FlowLayout(Space.S, holder)
        for button in (self.open_button, self.launch_button):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        action = QHBoxLayout()
        action.setContentsMargins(Space.L, 0, Space.L, Space.M)
        action.addWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(action)
        column.addWidget(rule())
        column.addWidget(self.body, 1)

    def _build(self) -> None:
        row, detail = self._row, self._detail
        self.name.setText(row.name if row else detail.name if detail else "")
        reason = launch_reason(self._services, row) if row else DASH
        self.launch_button.setEnabled(not reason)
        self.launch_button.setToolTip(plain_tooltip(reason))
        self.launch_button.setAccessibleDescription(reason)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(Space.S)
        if row is not None:
            self._add_row(column, row)
        if detail is not None:
            self._add_detail(column, detail)
        if self._fault is not None:
            column.addWidget(breaking_label(fault_sentence(self._fault), "soft"))
        if row is not None:
            self._add_data(column, row, detail)
        column.addStretch(1)
        if self._content is not None:
            self.body.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.body.column.addWidget(content)
        content.show()  # at once: a layout shows it only with the next event, and the panel would flicker

    def _add_row(self, column: QVBoxLayout, row: CustomerRow) -> None:
        formats = self._formats()
        thresholds = self._services.context().thresholds
        self._title(column, self.tr("Status"))
        if not row.statuses:
            column.addWidget(breaking_label(self.tr("No status"), "soft"))
        for key in row.statuses:
            chip = cells.status_chip(key, thresholds)
            flow = self._badges(column, [(chip.text, chip.tone, chip.tooltip)])
            if not key.startswith(RAW_PREFIX):
                flow.addWidget(self._explain_button(key, chip.text))
            column.addWidget(breaking_label(status_reason(key, row, self._detail, thresholds, formats), "soft"))
        ending = cells.next_day_cell(row, formats)
        if row.next_day is not None:
            self._pair(column, self.tr("Next"), ending.accessible)
        self._pair(column, self.tr("Last admin sign-in"), cells.last_signin_cell(row, formats).accessible)
        self._pair(column, self.tr("Managed by"), cells.managed_by_cell(row, formats).accessible)
        if row.tags:
            self._title(column, self.tr("Tags"))
            self._badges(column, [(tag, "neutral", tag) for tag in row.tags])

    def _add_detail(self, column: QVBoxLayout, detail: CustomerDetail) -> None:
        self._title(column, self.tr("Licenses"))
        lines = [line for line in detail.licences if line.vanished_at is None]
        if not lines:
            column.addWidget(breaking_label(self.tr("No licenses"), "soft"))
        by_product: dict[str, list[LicenceLineRow]] = defaultdict(list)
        for line in lines:
            by_product[line.product].append(line)
        for product, of_product in by_product.items():
            self._add_product(column, product, of_product)
        self._title(column, self.tr("Subscriptions and trials"))
        subscriptions = [found for found in detail.subscriptions if found.vanished_at is None]
        if not subscriptions:
            column.addWidget(breaking_label(self.tr("No subscription and no trial"), "soft"))
        for subscription in subscriptions[:_MOST]:
            self._add_subscription(column, subscription)
        self._rest(column, len(subscriptions))
        self._title(column, self.tr("Partner administrators"))
        if not detail.admins:
            column.addWidget(breaking_label(self.tr("Nobody is assigned by name."), "soft"))
        for admin in detail.admins[:_MOST]:
            self._add_admin(column, admin)
        self._rest(column, len(detail.admins))

    def _add_product(self, column: QVBoxLayout, product: str, lines: list[LicenceLineRow]) -> None:
        formats = self._formats()
        limited = [line for line in lines if line.total > 0]
        label = cells.product_label(product)
        if not limited:
            self._pair(column, label, self.tr("no limit"))
            return
        told = [line.used for line in limited if line.used is not None]
        bar = Bar(
            used=sum(told) if told else None,
            assigned=sum(line.assigned for line in limited),
            total=sum(line.total for line in limited),
            available=sum(max(0, line.total - line.assigned) for line in limited),
            overage=sum(max(0, line.assigned - line.total) for line in limited),
        )
        figures = " / ".join(formats.number(count) for count in (bar.used, bar.assigned, bar.total))
        self._pair(column, label, figures, tone="warning" if bar.overage else "")
        widget = LicenceBar(self._services.theme)
        widget.show_bar(bar, f"{label}: {cells.licence_words(bar, formats)}", cells.licences_tooltip(bar, formats))
        column.addWidget(widget)

    def _add_subscription(self, column: QVBoxLayout, found: SubscriptionRow) -> None:
        formats = self._formats()
        column.addWidget(breaking_label(found.external_id, "strong", selectable=True))
        words = [self.tr("Trial") if found.is_trial else self.tr("Subscription")]
        if found.end_day is not None:
            over = found.end_day < formats.today
            pattern = (
                self.tr("ended {date} ({when})")
                if over
                else self.tr("renews {date} ({when})")
                if found.auto_renew
                else self.tr("ends {date} ({when})")
            )
            words.append(pattern.format(date=formats.day(found.end_day), when=formats.days_left(found.end_day)))
        if found.suspended:
            words.append(self.tr("suspended"))
        if found.setup_complete is False:
            words.append(self.tr("setup not complete"))
        if found.status_raw:
            words.append(self.tr("report says “{word}”").format(word=found.status_raw))
        column.addWidget(breaking_label(" · ".join(words), "soft"))

    def _add_admin(self, column: QVBoxLayout, admin: AdminRow) -> None:
        column.addWidget(breaking_label(admin.display_name, "strong"))
        parts = [part for part in (admin.email, admin.role) if part]
        if parts:
            column.addWidget(breaking_label(" · ".join(parts), "soft", selectable=True))

    def _add_data(self, column: QVBoxLayout, row: CustomerRow, detail: CustomerDetail | None) -> None:
        formats = self._formats()
        self._title(column, self.tr("Data"))
        age = cells.data_age_cell(row, formats)
        self._pair(column, self.tr("Fetched"), age.text)
        if row.stale_since is not None:
            column.addWidget(breaking_label(age.tooltip, tone="warning"))
        if detail is not None:
            for title, told in sources(detail, formats):
                self._pair(column, title, told)
        column.addWidget(breaking_label(self.tr("Organization ID"), "faint"))
        column.addWidget(breaking_label(row.org_id, "mono", selectable=True))

    # --- parts -----------------------------------------------------------------------------------------------------

    def _title(self, column: QVBoxLayout, text: str) -> None:
        if column.count():
            column.addSpacing(Space.M)
        column.addWidget(breaking_label(text, "caption"))

    def _pair(self, column: QVBoxLayout, title: str, value: str, tone: str = "") -> None:
        column.addWidget(PairRow(breaking_label(title, "soft"), breaking_label(value, selectable=True, tone=tone)))

    def _badges(self, column: QVBoxLayout, badges: Iterable[tuple[str, str, str]]) -> FlowLayout:
        """Add badges: text, tone and tooltip of each; return their line."""
        holder = QWidget()
        flow = FlowLayout(Space.XS, holder)
        for text, tone, tooltip in badges:
            made = ElidedBadge(text, tone)
            made.setToolTip(plain_tooltip(tooltip))
            flow.addWidget(made)
        column.addWidget(holder)
        return flow

    def _explain_button(self, status: str, name: str) -> QToolButton:
        button, theme = QToolButton(), self._services.theme
        button.setIcon(theme.icon("circle-question-mark", "text_faint"))
        button.setIconSize(QSize(theme.px(Size.ICON), theme.px(Size.ICON)))
        button.setStyleSheet(f"min-height: {theme.px(16)}px; padding: 0 {theme.px(3)}px;")
        button.setAccessibleName(self.tr("Explain “{name}”").format(name=name))
        button.setToolTip(plain_tooltip(button.accessibleName()))
        button.clicked.connect(lambda: ExplainDialog(self._services, "status", status, self.window()).open())
        return button

    def _fit_launch(self) -> None:
        text = self.tr("Launch organization")
        button = self.launch_button
        button.setAccessibleName(text)
        room = self.width() - 2 * Space.L - 2 * Space.M - button.iconSize().width() - Space.M
        button.setText(" " + button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room)))

    def _rest(self, column: QVBoxLayout, count: int) -> None:
        if count > _MOST:
            column.addWidget(breaking_label(self.tr("and %n more", "", count - _MOST), "faint"))

    def _formats(self) -> Formats:
        return Formats(self._services.language.code, self._services.now())

    def _on_detail(self, detail: CustomerDetail) -> None:
        if detail.id == self.customer:
            self._detail, self._fault = detail, None
            self._build()

    def _on_fault(self, fault: Fault) -> None:
        self._fault = fault
        self._build()

    def _on_open(self) -> None:
        if self.customer is not None:
            self.open_asked.emit(self.customer)

    def _on_launch(self) -> None:
        if self.customer is not None:
            self.launch_asked.emit(self.customer)

    def _restyle(self) -> None:
        theme = self._services.theme
        c = theme.colours
        self.setStyleSheet(f"#preview {{ background: {c.surface}; border: none; border-left: 1px solid {c.border}; }}")
        self.setMinimumSize(_LEAST_WIDTH, 1)
        side = theme.px(Size.ICON)
        for button in (self.close_button, self.launch_button):
            button.setIconSize(QSize(side, side))
        self.close_button.setIcon(theme.icon("x"))
        self.launch_button.setIcon(theme.icon("external-link"))
        self.updateGeometry()
