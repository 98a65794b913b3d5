"""The subscriptions page (glossary part 4): KPIs, the trend, five sections with their tables. Runs no SQL."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from partnerdesk import weeks
from partnerdesk.analytics.kpi_conditions import NEW_CUSTOMERS, KpiRows
from partnerdesk.analytics.subscription_kpis import SECTION_KPI_BY_KEY
from partnerdesk.analytics.values import ChartData
from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.figures.tables import customers_of
from partnerdesk.views.analytics.range_chooser import weeks_of
from partnerdesk.views.analytics.week_picker import WeekPicker
from partnerdesk.views.customer.walk import table_list
from partnerdesk.views.pages.analytics_page import AnalyticsPage
from partnerdesk.views.pages.subscriptions_body import SubscriptionsBody
from partnerdesk.views.pages.subscriptions_place import Place, read_place
from partnerdesk.views.pages.subscriptions_query import Found, SubscriptionsQuery
from partnerdesk.views.pages.subscriptions_sections import NEW_LICENCES
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.focus_start import FocusStart


class SubscriptionsPage(AnalyticsPage):
    """Everything of licenses and subscriptions, as of now or any earlier week."""

    key: ClassVar[str] = "subscriptions"
    wants: ClassVar[Dataset] = (
        Dataset.CUSTOMERS | Dataset.LICENCES | Dataset.SUBSCRIPTIONS | Dataset.RUNS | Dataset.SETTINGS
    )

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.query = SubscriptionsQuery(services, self)
        self.state = Place()
        self.weeks = WeekPicker(services.theme)
        self.body = SubscriptionsBody(services)
        self.found: Found | None = None
        self._ready = self._sent = False
        """Whether it is known what to show; whether a place said so."""
        self._scroll_to = ""
        self._scroll_back: int | None = None
        self._scrolls: dict[str, int] = {}
        """Places that were left for a section, and how far they were scrolled."""
        self.header.add_action(self.weeks)
        self._lay_out()
        FocusStart(self, self.body)
        self._connect()
        self._noted = self.place()

    # --- the page --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for everything anew; what is shown stays until the answers are here."""
        self._day = weeks.day_of(self.services.now())
        self.retranslate()
        if self._ready:
            self._ask()
            self.explain.refresh()
        else:
            self.query.ask_kept()

    def retranslate(self) -> None:
        """Set every text, with the thresholds that are set."""
        formats = self._formats()
        self.header.set_texts(self.tr("Subscriptions"), self.tr("Licenses, subscriptions and trials of your customers"))
        self.weeks.retranslate(formats)
        self.body.retranslate(formats)
        self.explain.retranslate()
        self._show_figures()

    def start_search(self) -> None:
        """Put the cursor into the search of the table in sight."""
        section = self.body.section_in_sight()
        if section is not None:
            self.body.scroll_to(section.key)
            section.table.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_customer(self, customer: int, table: AnalyticsTable) -> None:
        """Open a customer, with the way through the customers of the table's rows."""
        rows, place = table.model.ids, self.place()

        def open_it(customers: list[int]) -> None:
            self.services.go("customer", {"id": customer, "list": table_list(customers, self.key, place)})

        self.services.reader.ask("subscriptions.walk", lambda connection: customers_of(connection, rows), open_it)

    def place(self) -> Any:
        """Return product, weeks, range and the filters of the tables."""
        return replace(self.state, tables=self.body.table_places()).plain()

    def go_to(self, place: Any) -> None:
        """Set the page as a place says; without one everything stays as it is."""
        if place is None:
            return
        self._sent = True
        wanted = read_place(place, replace(self.state, tables=self.body.table_places()))
        changed = replace(wanted, section="", tables={}) != replace(self.state, section="", tables={})
        self.state = wanted
        self.body.set_table_places(wanted.tables)
        self._noted = self.place()
        self._show_state()
        if changed and self._ready:
            self._ask()
        self._scroll_to = wanted.section
        self._scroll_back = self._scrolls.get(repr(self._noted))
        QTimer.singleShot(0, self, self._scroll)

    def poses(self) -> list[tuple[str, Any]]:
        """Return the beginning of the page, and a section with its table."""
        return [("", {"section": "top", "tables": {}}), ("expiring", {"section": "expiring", "tables": {}})]

    # --- building --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.query.found.connect(self._on_found)
        self.query.failed.connect(self._on_failed)
        self.query.kept.connect(self._on_kept)
        self.query.trend_found.connect(self._on_trend)
        self.query.trend_failed.connect(self._on_trend_failed)
        self.weeks.chosen.connect(lambda week, compare: self._set(week=week, compare_week=compare))
        body = self.body
        body.now_wanted.connect(self._to_now)
        body.product_chosen.connect(lambda product: self._set(product=product))
        body.period_chosen.connect(lambda period: self._set(period=period))
        body.week_chosen.connect(self._on_week_chosen)
        body.top_opened.connect(self._open_customers)
        body.section_opened.connect(self._open_section)
        body.explain_asked.connect(self._explain)
        body.customer_wanted.connect(self._open_customer)
        body.filtered.connect(self._note)

    # --- what the user does ----------------------------------------------------------------------------------------

    def _set(self, **values: Any) -> None:
        """Take another product, week or range, as a step of the history."""
        wanted = replace(self.state, section="", **values)
        if wanted == replace(self.state, section=""):
            return
        only_period = replace(wanted, period=self.state.period) == replace(self.state, section="")
        self.state = wanted
        self._show_state()
        self.query.keep({"product": wanted.product, "range": wanted.period})
        if only_period:
            self._ask_trend()
        else:
            self._ask()
        self._note()

    def _on_week_chosen(self, week: Any) -> None:
        if not isinstance(week, int):
            return
        earlier = week if week < self.services.context().week else None
        compare = self.state.compare_week
        kept = compare if compare is not None and (earlier is None or compare < earlier) else None
        self._set(week=earlier, compare_week=kept)

    def _open_customers(self, key: str) -> None:
        """Open the customers behind a KPI of the top row: the list with that KPI as a chip."""
        self.services.go("customers", {"kpis": [str(KpiRows(key, None, self.state.week))]})

    def _open_section(self, section: str, key: str) -> None:
        """Show the rows behind a section's KPI: the customers that it counts, else its table without any filter."""
        if SECTION_KPI_BY_KEY[key].counts_customers or key == NEW_LICENCES:
            counted = NEW_CUSTOMERS if key == NEW_LICENCES else key
            rows = KpiRows(counted, self.state.product, self.state.week)
            self.services.go("customers", {"kpis": [str(rows)]})
            return
        tables = {name: place for name, place in self.body.table_places().items() if name != section}
        self._scrolls[repr(self._noted)] = self.body.verticalScrollBar().value()
        self.place_changed.emit(self._noted)
        self.services.go(self.key, replace(self.state, section=section, tables=tables).plain())

    def _explain(self, kind: str, key: str, row: Any) -> None:
        self.explain.ask(kind, key, self.state.view, row=row)

    def _on_kept(self, place: Any) -> None:
        """Go on with product and range of the last time, unless sent somewhere by now; always with the present week."""
        self._ready = True
        if isinstance(place, dict) and not self._sent:
            kept = {name: place.get(name) for name in ("product", "range")}
            self.state = read_place(kept, self.state)
            self._noted = self.place()
        self._show_state()
        self._ask()

    # --- asking and showing ----------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self.found is None or self.found.view != self.state.view:
            self.body.show_figures(None, self._formats(), self.state.view)
        self.query.ask_figures(self.state.view)
        self._ask_trend()
        self.body.refresh_tables(self.state.view)
        self.explain.set_view(self.state.view)

    def _ask_trend(self) -> None:
        self.body.trend.show_loading()
        self.query.ask_trend(self.state.view, weeks_of(self.state.period))

    def _show_state(self) -> None:
        self.weeks.set_choice(self.state.week, self.state.compare_week)
        self.body.show_state(self.state, self._formats())

    def _on_found(self, found: Found) -> None:
        self.found = found
        self.weeks.set_weeks(found.weeks)
        if found.state.promoted_at is None:
            self._show_nothing()
            return
        self.stack.setCurrentWidget(self.splitter)
        self._show_state()
        self._show_figures()

    def _show_figures(self) -> None:
        if self.found is None:
            self.body.show_figures(None, self._formats(), self.state.view)
        elif self.found.view == self.state.view:
            self.body.show_figures(self.found.figures, self._formats(), self.state.view)
            self.body.show_low_rule(self.found.low_rule, self._formats())

    def _show_nothing(self) -> None:
        offline = self.services.is_offline()
        self.message.show_message(
            "database",
            self.tr("No figures yet"),
            self.tr("This computer is offline. Once it is connected, a sync brings them; after that they are here.")
            if offline
            else self.tr("Once a sync has run, the figures of your customers are here, offline too."),
            button=self.tr("Sync now"),
            on_button=self.services.start_sync,
        )
        self.stack.setCurrentWidget(self.message)

    def _on_failed(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self._retry)
        self.stack.setCurrentWidget(self.fault)

    def _retry(self) -> None:
        self.found = None
        self.stack.setCurrentWidget(self.splitter)
        self._ask()

    def _on_trend(self, data: ChartData) -> None:
        self.body.show_trend(data)

    def _on_trend_failed(self, fault: Fault) -> None:
        self.body.trend.show_fault(fault, self.tr("Try again"), self._ask_trend)

    def _scroll(self) -> None:
        """Go to a section, or back to where it was left for one, once the page has its final height."""
        section, self._scroll_to = self._scroll_to, ""
        back, self._scroll_back = self._scroll_back, None
        if section:
            self.body.scroll_to(section, focus=True)
        elif back is not None:
            self.body.anchor.scroll(back)
