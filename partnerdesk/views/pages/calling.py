"""The calling page (glossary part 5): usage, quality, features and queues of one week, with its eight. Runs no SQL."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from partnerdesk import weeks
from partnerdesk.analytics import calling_charts as names
from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.models.figure_words import week_text
from partnerdesk.views.analytics.calling_block import BLOCKS
from partnerdesk.views.customer.walk import table_list
from partnerdesk.views.pages.analytics_page import AnalyticsPage
from partnerdesk.views.pages.calling_body import CallingBody
from partnerdesk.views.pages.calling_place import TOP, Place, read_place
from partnerdesk.views.pages.calling_query import CallingQuery, Found
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.focus_start import FocusStart

_WEEK_CHARTS = frozenset({names.USERS_BY_USAGE_VOLUME, names.CALL_QUALITY_TREND, names.QUEUE_OUTCOMES})
TAB = "calling"
"""The tab of a customer that a row opens."""


class CallingPage(AnalyticsPage):
    """Everything of calling engagement, for the last completed week or any earlier one."""

    key: ClassVar[str] = "calling"
    wants: ClassVar[Dataset] = Dataset.CALLING | Dataset.CUSTOMERS | Dataset.IMPORTS | Dataset.RUNS | Dataset.SETTINGS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.query = CallingQuery(services, self)
        self.state = Place()
        self.body = CallingBody(services)
        self.weeks = self.body.weeks
        self.found: Found | None = None
        self._moving = False
        self._scroll_to = ""
        self._lay_out()
        FocusStart(self, next(iter(self.body.sections["usage"].block.kpis.cards.values())))
        self._connect()
        self._noted = self.place()

    # --- the page --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask for everything anew; what is shown stays until the answers are here."""
        self._day = weeks.day_of(self.services.now())
        self.retranslate()
        self._ask()
        self.explain.refresh()

    def retranslate(self) -> None:
        """Set every text, with the thresholds that are set."""
        formats = self._formats()
        self.body.retranslate(formats, self.state.week)
        self.explain.retranslate()
        self._show_state()
        self._show_answers()

    def start_search(self) -> None:
        """Put the cursor into the search of the table in sight."""
        section = self.body.section_in_sight()
        self.body.scroll_to(section.key, focus=True)
        section.table.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_customer(self, customer: int, table: AnalyticsTable) -> None:
        """Open a customer, with the way through the rows of the table."""
        given = table_list(table.model.ids, self.key, self.place())  # a row's id is its customer's
        self.services.go("customer", {"id": customer, "tab": TAB, "list": given})

    def place(self) -> Any:
        """Return weeks, rankings and the filters of the tables."""
        return replace(self.state, ranked=self.body.ranked(), tables=self.body.table_places()).plain()

    def go_to(self, place: Any) -> None:
        """Set the page as a place says; without one everything stays as it is."""
        if place is None:
            return
        present = replace(self.state, ranked=self.body.ranked(), tables=self.body.table_places())
        wanted = read_place(place, present)
        changed = wanted.view != self.state.view
        self.state = replace(wanted, section="")
        self._moving = True
        self.body.set_ranked(wanted.ranked)
        self.body.set_table_places(wanted.tables)
        self._moving = False
        self._noted = self.place()
        if changed and not self._stale:
            self.refresh()
        else:
            self._show_state()
        self._scroll_to = wanted.section
        self._scroll_soon()

    def poses(self) -> list[tuple[str, Any]]:
        """Return its beginning and each of its blocks."""
        plain = Place().plain()
        return [("", {**plain, "section": TOP}), *((spec.key, {**plain, "section": spec.key}) for spec in BLOCKS)]

    # --- building --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.query.found.connect(self._on_found)
        self.query.failed.connect(self._on_failed)
        self.weeks.chosen.connect(lambda week, compare: self._set(week=week, compare_week=compare))
        body = self.body
        body.now_wanted.connect(self._to_now)
        body.opened.connect(self._open_rows)
        body.chart_chosen.connect(self._on_chart_chosen)
        body.explain_asked.connect(lambda kind, key, row: self.explain.ask(kind, key, self.state.view, row=row))
        body.customer_wanted.connect(self._open_customer)
        body.filtered.connect(self._note)

    # --- what the user does ----------------------------------------------------------------------------------------

    def _set(self, **values: Any) -> None:
        """Take another week, as a step of the history."""
        wanted = replace(self.state, **values)
        if wanted == self.state:
            return
        self.state = wanted
        self.refresh()
        self._note()

    def _note(self) -> None:
        if not self._moving:
            super()._note()

    def _open_rows(self, section: str, kpi: str) -> None:
        """Show the customers behind a KPI, ordered by what it is made of."""
        self._moving = True
        self.body.sections[section].order_for(kpi)
        self._moving = False
        self._note()
        self.body.scroll_to(section, focus=True)

    def _on_chart_chosen(self, chart: str, place: Any) -> None:
        if chart in _WEEK_CHARTS and isinstance(place, int):
            last = self.services.context().week - 1
            compare = self.state.compare_week
            kept = compare if compare is not None and compare < place else None
            self._set(week=place if place < last else None, compare_week=kept)
        elif chart == names.QUALITY_BY_ENDPOINT and isinstance(place, str):
            self.body.sections["quality"].table.filter_by("worst_endpoint", frozenset({place}))
            self.body.scroll_to("quality", focus=True)

    # --- asking and showing ----------------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self.found is None or self.found.view != self.state.view:
            self.body.show_answers(None, None, self._formats(), "")
        self.query.ask(self.state.view)
        self.body.refresh_tables(self.state.view)
        self.explain.set_view(self.state.view)

    def _show_state(self) -> None:
        formats = self._formats()
        self.header.set_texts(self.tr("Calling"), self.tr("Usage, quality, features and queues of Webex Calling"))
        self.weeks.set_choice(self.state.week, self.state.compare_week)
        self.body.banner.show_view(self.state.week, self.state.compare_week, formats)

    def _on_found(self, found: Found) -> None:
        self.found = found
        self.weeks.set_weeks(found.weeks[1:] if found.weeks[:1] == (self._last_week(),) else found.weeks)
        if not found.weeks:
            self._show_nothing(found)
            return
        self.stack.setCurrentWidget(self.splitter)
        self._show_answers()
        self._scroll_soon()

    def _show_answers(self) -> None:
        found, formats = self.found, self._formats()
        if found is not None and found.view == self.state.view and found.weeks:
            compare = self.state.compare_week if self.state.compare_week is not None else found.week - 1
            self.body.show_answers(found.figures, found.charts, formats, week_text(compare, formats))

    def _show_nothing(self, found: Found) -> None:
        synced = found.state.promoted_at is not None
        self.message.show_message(
            "phone",
            self.tr("No calling reports yet"),
            self.tr(
                "Calling figures come from Webex reports. A sync asks for them where your role may; you can also "
                "import the files: calling usage, media quality, feature use, call queues, or the detailed call "
                "history."
            ),
            button=self.tr("Import report files…") if synced else self.tr("Sync now"),
            on_button=self.services.imports.choose if synced else self.services.start_sync,
            second=self.tr("Sync now") if synced else self.tr("Import report files…"),
            on_second=self.services.start_sync if synced else self.services.imports.choose,
        )
        self.stack.setCurrentWidget(self.message)

    def _on_failed(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self._retry)
        self.stack.setCurrentWidget(self.fault)

    def _retry(self) -> None:
        self.found = None
        self.stack.setCurrentWidget(self.splitter)
        self._ask()

    def _scroll_soon(self) -> None:
        """Go to the section that is wanted once its answers are here: before, nothing has its height."""
        if self._scroll_to and self.found is not None and self.found.view == self.state.view:
            QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        section, self._scroll_to = self._scroll_to, ""
        if section == TOP:
            self.body.anchor.scroll(0)
        elif section:
            self.body.scroll_to(section, focus=True)

    def _last_week(self) -> int:
        return self.services.context().week - 1
