"""A customer's Calling tab (glossary part 5): the page's blocks for it alone, down to each queue. Runs no SQL."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.analytics import calling_charts as names
from partnerdesk.analytics.values import View
from partnerdesk.errors import Fault
from partnerdesk.figures.calling_customer import CallingDetail, customer_calling
from partnerdesk.figures.calling_weeks import known_calling_weeks
from partnerdesk.figures.explain_queue import queue_explainer
from partnerdesk.models.calling_words import week_told
from partnerdesk.models.figure_words import week_text
from partnerdesk.models.queue_table import QueueTable, queue_columns
from partnerdesk.views.analytics.calling_block import BLOCKS, FEATURES, QUEUES, CallingBlock
from partnerdesk.views.analytics.explain_panel import ExplainPanel, beside
from partnerdesk.views.analytics.week_picker import WeekBanner, WeekPicker
from partnerdesk.views.customer.queue_card import QueueCard
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.dialogs.staffing import StaffingDialog
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.widgets.labels import breaking_label
from partnerdesk.views.widgets.panels import FaultPanel, MessagePanel
from partnerdesk.views.widgets.scroll import ScrollColumn

_WEEK_CHARTS = frozenset({names.USERS_BY_USAGE_VOLUME, names.CALL_QUALITY_TREND, names.QUEUE_OUTCOMES})
_ROWS_SHOWN = 8


@dataclass(frozen=True)
class _Answer:
    """What the replica says of the customer."""

    view: View
    detail: CallingDetail
    weeks: tuple[int, ...]


class CallingTab(CustomerTab):
    """Usage, quality, features and queues of one customer in one week, with its eight."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        theme = services.theme
        self.view = View()
        self.answer: _Answer | None = None
        self.week = breaking_label(role="soft")
        self.weeks = WeekPicker(theme, completed=True)
        self.banner = WeekBanner(theme)
        self.blocks = {spec.key: CallingBlock(services, spec) for spec in BLOCKS}
        self.queues = QueueTable()
        self.caption = breaking_label(role="strong")
        self.table = AnalyticsTable(
            services,
            "customer_queues",
            queue_columns(),
            self.queues.source(),
            default_sorts=(("offered", True),),
            customer_of=None,
            rows_shown=_ROWS_SHOWN,
        )
        self.queue = QueueCard(services)
        self.body = ScrollColumn()
        self.explain = ExplainPanel(services)
        self.message = MessagePanel(theme)
        self.fault = FaultPanel(theme)
        self._lay_out()
        self._connect()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def clear(self) -> None:
        """Begin at the top with another customer, for the same week."""
        self.answer = None
        self.queues.show(())
        self.queue.hide()
        self.table.clear_filters()
        self.explain.close_panel()
        self.body.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Ask for the customer's calling figures."""
        customer, context, view = self.customer, self.services.context(), self.view
        if customer is None:
            return
        self.retranslate()
        if self.answer is None or self.answer.view != view:
            for block in self.blocks.values():
                block.show_answers(None, None, self.formats(), "")

        def work(connection: Any) -> _Answer:
            detail = customer_calling(connection, context, customer, view)
            return _Answer(view, detail, known_calling_weeks(connection, context, customer_id=customer))

        self.ask("calling", work, self._on_answer, self._on_fault)
        self.explain.refresh()

    def retranslate(self) -> None:
        """Set every text anew."""
        formats = self.formats()
        week = self.view.week if self.view.week is not None else self.services.context().week - 1
        self.week.setText(week_told(week, formats))
        self.weeks.retranslate(formats)
        self.weeks.set_choice(self.view.week, self.view.compare_week)
        self.banner.show_view(self.view.week, self.view.compare_week, formats)
        for block in self.blocks.values():
            block.retranslate(formats, self.view.week)
        self.caption.setText(self.tr("Queues"))
        self.table.set_texts(self.tr("Queues"), search=self.tr("Search queue or location"))
        self.table.set_empty(self.tr("No queue fits"), icon="phone")
        self.queue.retranslate(formats)
        self.explain.retranslate()
        self._show_answer()

    def start_search(self) -> bool:
        """Search the queues, where there are any."""
        found = bool(self.queues.rows)
        if found:
            self.table.filters.search.setFocus()
        return found

    def copy_selection(self) -> None:
        """Copy the chosen queues, or the explanation that is open."""
        if self.explain.isHidden():
            self.table.copy_selection()
        else:
            self.explain.copy()

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.weeks)
        head.addWidget(self.week)
        column = self.body.column
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.XL)
        column.addLayout(head)
        column.addWidget(self.banner)
        for block in self.blocks.values():
            column.addWidget(block)
        self.queue_part = QWidget()
        part = QVBoxLayout(self.queue_part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(Space.M)
        for widget in (self.caption, self.table, self.queue):
            part.addWidget(widget)
        column.addWidget(self.queue_part)
        column.addStretch(1)
        self.stack = QStackedWidget()
        for page in (beside(self.body, self.explain), self.message, self.fault):
            self.stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.weeks.chosen.connect(self._set_weeks)
        self.banner.now_wanted.connect(self._to_now)
        for block in self.blocks.values():
            block.explain_asked.connect(lambda kind, key, _row: self._explain(kind, key))
            block.opened.connect(lambda key: self._explain("kpi", key))
            block.chart_chosen.connect(self._on_chart_chosen)
        self.table.table.current_changed.connect(self._on_queue_chosen)
        self.table.counted.connect(self._on_counted)
        self.queue.week_chosen.connect(self._to_week)
        self.queue.explain_wanted.connect(self._explain_queue)
        self.queue.what_if_wanted.connect(self.open_staffing)

    # --- what the user does ----------------------------------------------------------------------------------------

    def open_staffing(self) -> None:
        """Ask how many agents the chosen queue needs."""
        if self.queue.queue is not None and self.answer is not None:
            dialog = StaffingDialog(self.services, self.queue.queue, self.answer.detail.week, self.window())
            dialog.setModal(True)
            dialog.open()

    def _set_weeks(self, week: int | None, compare_week: int | None) -> None:
        view = View(week=week, compare_week=compare_week)
        if view != self.view:
            self.view = view
            self.explain.set_view(view)
            self.refresh()

    def _to_now(self) -> None:
        self._set_weeks(None, None if self.view.week is None else self.view.compare_week)

    def _to_week(self, week: Any) -> None:
        if isinstance(week, int):
            compare = self.view.compare_week
            last = self.services.context().week - 1
            kept = compare if compare is not None and compare < week else None
            self._set_weeks(week if week < last else None, kept)

    def _on_chart_chosen(self, chart: str, place: Any) -> None:
        if chart in _WEEK_CHARTS:
            self._to_week(place)

    def _explain(self, kind: str, key: str) -> None:
        self.explain.ask(kind, key, self.view, row=self.customer)

    def _explain_queue(self, kind: str, key: str) -> None:
        if self.queue.queue is not None:
            explainer = queue_explainer(self.queue.queue.name)
            self.explain.ask(kind, key, self.view, row=self.customer, explainer=explainer)

    def _on_queue_chosen(self, number: int | None) -> None:
        if number is not None and number < len(self.queues.rows):
            self._show_queue(number)

    # --- showing ---------------------------------------------------------------------------------------------------

    def _on_answer(self, answer: _Answer) -> None:
        before = self.queue.queue.name if self.queue.queue is not None and self.queue.isVisibleTo(self) else ""
        self.answer = answer
        self.weeks.set_weeks(answer.weeks)
        if not answer.weeks:
            self._show_nothing()
            return
        self.stack.setCurrentIndex(0)
        self.queues.show(answer.detail.queues)
        self.table.refresh(answer.view)
        self._show_answer()
        number = next((row.id for row in self.queues.rows if row.queue.name == before), 0)
        if self.queues.rows:
            self._show_queue(number)

    def _show_answer(self) -> None:
        answer, formats = self.answer, self.formats()
        if answer is None or answer.view != self.view:
            return
        detail = answer.detail
        has_queues = bool(detail.queues)
        for key, block in self.blocks.items():
            block.setVisible(has_queues or key not in {FEATURES.key, QUEUES.key})
            block.show_answers(detail.figures, detail.charts, formats, self._since(detail))
        self.queue_part.setVisible(has_queues)
        if self.queue.queue is not None and has_queues:
            number = next((row.id for row in self.queues.rows if row.queue.name == self.queue.queue.name), 0)
            self._show_queue(number)

    def _show_queue(self, number: int) -> None:
        if self.answer is None or number >= len(self.queues.rows):
            return
        detail = self.answer.detail
        self.queue.show_queue(self.queues.rows[number].queue, self.formats(), self._since(detail), detail.hours_note)
        self.queue.show()

    def _since(self, detail: CallingDetail) -> str:
        compare = self.view.compare_week if self.view.compare_week is not None else detail.week - 1
        return week_text(compare, self.formats())

    def _on_counted(self, shown: int, _total: int) -> None:
        """Mark the queue that is shown in the table; the first one where a filter took it away."""
        self.queue.setVisible(bool(shown))
        name = self.queue.queue.name if self.queue.queue is not None else ""
        wanted = {row.id for row in self.queues.rows if row.queue.name == name}
        place = next(iter(self.table.model.places_of(wanted)), 0)
        if shown and self.table.table.selected_places() != [place]:
            self.table.table.selectRow(place)

    def _show_nothing(self) -> None:
        self.message.show_message(
            "phone",
            self.tr("No calling report names this customer"),
            self.tr("Its figures are here once a report of calling usage, quality, features or queues names it."),
            button=self.tr("Import report files…"),
            on_button=self.services.imports.choose,
        )
        self.stack.setCurrentWidget(self.message)

    def _on_fault(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self.refresh)
        self.stack.setCurrentWidget(self.fault)
