"""One call queue of a customer: its figures, what became of its calls, waiting times, its hours. Runs no query."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.analytics import calling_charts as names
from partnerdesk.analytics.calling_queue_times import QUEUE_TIMES
from partnerdesk.analytics.values import Phrase
from partnerdesk.figures.calling_customer import LONGEST_WAIT, QUEUE_KPIS, QueueDetail, waiting_times
from partnerdesk.models.figure_words import figure_text
from partnerdesk.models.formats import Formats
from partnerdesk.views.analytics.calling_block import ChartRow
from partnerdesk.views.analytics.chart_card import ChartCard
from partnerdesk.views.analytics.kpi_row import KpiRow
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Size, Space
from partnerdesk.views.widgets.labels import breaking_label

_HOURS_HEIGHT = 300


class QueueCard(QWidget):
    """The queue that is chosen. `what_if_wanted()`: staffing. `explain_wanted(kind, key)`. `week_chosen(week)`."""

    what_if_wanted = Signal()
    explain_wanted = Signal(str, str)
    week_chosen = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.queue: QueueDetail | None = None
        self.title = breaking_label(role="heading")
        self.sub = breaking_label(role="soft")
        self.what_if = QPushButton()
        self.kpis = KpiRow(services.theme, QUEUE_KPIS)
        self.outcomes = ChartCard(services, names.QUEUE_OUTCOMES)
        self.times = ChartCard(services, QUEUE_TIMES)
        self.hours = ChartCard(services, names.QUEUE_HOURS, height=_HOURS_HEIGHT)
        self._lay_out()
        self.what_if.clicked.connect(self.what_if_wanted)
        self.kpis.opened.connect(lambda key: self.explain_wanted.emit("kpi", key))
        self.kpis.explain_wanted.connect(lambda key: self.explain_wanted.emit("kpi", key))
        for card in (self.outcomes, self.times, self.hours):
            card.explain_wanted.connect(lambda key: self.explain_wanted.emit("chart", key))
        for card in (self.outcomes, self.times):
            card.place_chosen.connect(self.week_chosen)
        services.theme.changed.connect(self._restyle)
        self._restyle()

    def retranslate(self, formats: Formats) -> None:
        """Set every text anew."""
        self.what_if.setText(" " + self.tr("Staffing what-if…"))
        self.what_if.setToolTip(self.tr("Work out how many agents a waiting time needs"))
        self.kpis.retranslate(self._services.context().thresholds, formats)
        for card in (self.outcomes, self.times, self.hours):
            card.retranslate()

    def show_queue(self, queue: QueueDetail, formats: Formats, since: str, hours_note: Phrase | None) -> None:
        """Show a queue; `since` is the week that changes count from, `hours_note` why no queue has hours."""
        self.queue = queue
        self.title.setText(queue.name)
        self.title.setAccessibleName(self.tr("Queue {name}").format(name=queue.name))
        self.sub.setText(queue.location or "")
        self.sub.setVisible(bool(queue.location))
        longest = self.tr("Longest wait: {time}").format(time=figure_text(queue.figures[LONGEST_WAIT], formats))
        self.kpis.show_figures(queue.figures, formats, {"queue_answer_time": longest}, since)
        for key, card in self.kpis.cards.items():
            card.set_spark(queue.trends[key].series[0].values)
        self.outcomes.show_data(queue.outcomes)
        self.times.show_data(waiting_times(queue))
        self.what_if.setEnabled(bool(queue.offered))
        if queue.hours is not None:
            self.hours.show_data(queue.hours)
        else:
            text = formats.phrase(hours_note) if hours_note is not None else ""
            self.hours.show_empty(
                self.tr("No calls by the hour"),
                text,
                button=self.tr("Import report files…"),
                on_button=self._services.imports.choose,
            )

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        texts.addWidget(self.title)
        texts.addWidget(self.sub)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addLayout(texts, 1)
        head.addWidget(self.what_if)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.kpis)
        column.addWidget(ChartRow(self._services, [self.outcomes, self.times]))
        column.addWidget(self.hours)

    def _restyle(self) -> None:
        side = self._services.theme.px(Size.ICON)
        self.what_if.setIcon(self._services.theme.icon("users"))
        self.what_if.setIconSize(QSize(side, side))
