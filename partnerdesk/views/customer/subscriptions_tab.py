"""What a customer bought: the answer to what it needs, its subscriptions, the trend, invoices, orders. Runs no SQL."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.analytics.values import ChartData
from partnerdesk.errors import Fault
from partnerdesk.figures.customer_licences import TREND_KEY, licence_trend, product_licences
from partnerdesk.figures.customer_tables import INVOICES, ORDERS, SUBSCRIPTIONS
from partnerdesk.models.customer_cells import product_label
from partnerdesk.models.customer_tables import INVOICE_COLUMNS, ORDER_COLUMNS, SUBSCRIPTION_COLUMNS
from partnerdesk.views.analytics.chart_card import ChartCard
from partnerdesk.views.analytics.segments import Segments
from partnerdesk.views.customer.advice_card import AdviceCard
from partnerdesk.views.customer.small_table import CustomerTable
from partnerdesk.views.customer.states import is_unread, licence_notice, subscription_words
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label
from partnerdesk.views.widgets.scroll import ScrollColumn

_MOST_PRODUCTS = 4
"""Products that the chart offers side by side."""


class SubscriptionsTab(CustomerTab):
    """Are they using what they bought, is there an overage, do they need more (glossary 3.2)."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.body = ScrollColumn()
        self.question = breaking_label(role="heading")
        self.notice = breaking_label(role="soft", selectable=True)
        self.advice = AdviceCard(services)
        self.subscriptions = CustomerTable(
            services,
            "customer_subscriptions",
            SUBSCRIPTION_COLUMNS,
            SUBSCRIPTIONS,
            default_sorts=(("end", False),),
            rows_shown=12,
        )
        self.products = Segments(services.theme)
        self.products.chosen.connect(lambda _key: self._ask_trend())
        self.chart = ChartCard(services, TREND_KEY, height=260)
        self.chart.add_control(self.products)
        self.invoices = CustomerTable(
            services, "customer_invoices", INVOICE_COLUMNS, INVOICES, default_sorts=(("issued", True),), rows_shown=8
        )
        self.orders = CustomerTable(
            services, "customer_orders", ORDER_COLUMNS, ORDERS, default_sorts=(("ordered", True),), rows_shown=8
        )
        self._product = ""
        self._lay_out()

    def clear(self) -> None:
        """Begin at the top with another customer."""
        self.body.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show what is known already, ask for the tables and the trend."""
        if self.facts is None or self.customer is None:
            return
        formats = self.formats()
        found = product_licences(self.facts.detail, self.services.context())
        self.advice.show_products(found, formats)
        notice = licence_notice(self.facts, formats)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        self.question.setVisible(bool(found or notice))
        self.subscriptions.table.set_empty(*self._without_subscriptions())
        self._show_products([each.product for each in found if each.limited])
        for table in (self.subscriptions, self.invoices, self.orders):
            table.show_customer(self.customer)
        self._ask_trend()

    def retranslate(self) -> None:
        """Set every text."""
        self.question.setText(self.tr("Are they using what they bought, and do they need more?"))
        self.subscriptions.set_texts(
            self.tr("Subscriptions and trials"),
            self.tr("A line for each product of each subscription. Counts are over license lines with a limit."),
            self._without_subscriptions(),
            self.tr("Search ID, contract, product or tag"),
        )
        self.invoices.set_texts(
            self.tr("Invoices"),
            "",
            (self.tr("No invoices"), self.tr("No invoice report has named this customer yet.")),
            self.tr("Search number, subscription or state"),
        )
        self.orders.set_texts(
            self.tr("Order history"),
            "",
            (self.tr("No orders"), self.tr("No order report has named this customer yet.")),
            self.tr("Search number, subscription or license"),
        )
        self.chart.retranslate()
        if self.facts is not None and self.isVisible():
            self.refresh()

    def restyle(self) -> None:
        """Take colours anew."""
        if self.facts is not None and self.isVisible():
            self.refresh()

    def start_search(self) -> bool:
        """Search the subscriptions."""
        self.subscriptions.table.filters.search.setFocus()
        return True

    def copy_selection(self) -> None:
        """Copy the rows of the table that has the keyboard."""
        tables = [self.subscriptions, self.invoices, self.orders]
        focused = self.focusWidget()
        chosen = next((each for each in tables if focused is not None and each.isAncestorOf(focused)), tables[0])
        chosen.table.copy_selection()

    def _lay_out(self) -> None:
        column = self.body.column
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.question)
        column.addWidget(self.notice)
        column.addWidget(self.advice)
        for widget in (self.subscriptions, self.chart, self.invoices, self.orders):
            column.addSpacing(Space.M)
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)

    def _without_subscriptions(self) -> tuple[str, str]:
        return ("", "") if self.facts is None else subscription_words(self.facts)

    def _show_products(self, products: list[str]) -> None:
        choices = [(key, product_label(key)) for key in products[:_MOST_PRODUCTS]]
        self.products.set_choices(choices, self.tr("Product of the trend"))
        if products and self.products.key not in products:
            self.products.set_chosen(products[0])
        self.products.setVisible(len(products) > 1)
        self._product = self.products.key if products else ""

    def _ask_trend(self) -> None:
        customer, context = self.customer, self.services.context()
        product = self.products.key
        if customer is None:
            return
        if not self._product:
            if self.facts is not None and is_unread(self.facts):
                self.chart.show_empty(*subscription_words(self.facts))
                return
            self.chart.show_empty(
                self.tr("No trend"), self.tr("There are no license lines with a limit to draw a trend of.")
            )
            return
        self.chart.show_loading()
        self.ask(
            "trend",
            lambda connection: licence_trend(connection, context, customer, product),
            self._on_trend,
            self._on_trend_fault,
        )

    def _on_trend(self, data: ChartData) -> None:
        if any(value is not None for series in data.series for value in series.values):
            self.chart.show_data(data)
        else:
            self.chart.show_empty(self.tr("No trend yet"), self.tr("No week has been written down for this product."))

    def _on_trend_fault(self, fault: Fault) -> None:
        self.chart.show_fault(fault, self.tr("Try again"), self._ask_trend)
