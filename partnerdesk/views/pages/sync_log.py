"""The sync log: every run with its state, time and counts, and what could not be fetched, in plain words."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.sync.worker_events import fault_from_code
from partnerdesk.views.page import Page
from partnerdesk.views.services import Services
from partnerdesk.views.status import clock_text, counts_text, phase_text
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.headers import PageHeader
from partnerdesk.views.widgets.labels import plain_label, rule
from partnerdesk.views.widgets.panels import FaultPanel, LoadingPanel, MessagePanel
from partnerdesk.views.widgets.scroll import ScrollColumn

translate = QCoreApplication.translate

_MOST_PROBLEMS = 200
_LOOKS = {
    "complete": ("circle-check", "good"),
    "partial": ("triangle-alert", "warning"),
    "failed": ("circle-alert", "danger"),
    "cancelled": ("circle-stop", "neutral"),
    "running": ("refresh-cw", "info"),
}


def state_text(state: str) -> str:
    """Return the state of a run in words; an unknown one as it came."""
    return {
        "complete": translate("SyncLog", "Complete"),
        "partial": translate("SyncLog", "Complete, with gaps"),
        "failed": translate("SyncLog", "Failed"),
        "cancelled": translate("SyncLog", "Cancelled"),
        "running": translate("SyncLog", "Running"),
    }.get(state, state)


class RunCard(QFrame):
    """One run: state, when, how long, what it brought; its problems when opened."""

    def __init__(self, services: Services, run: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._services, self.run = services, run
        self._problems: QWidget | None = None
        icon_name, tone = _LOOKS.get(run.state, ("info", "neutral"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        icon = QLabel()
        side = services.theme.px(18)
        icon.setPixmap(services.theme.tone_icon(icon_name, tone).pixmap(QSize(side, side)))
        formats = Formats(services.language.code, services.now())
        state = plain_label(state_text(run.state), "strong")
        when = plain_label(formats.age(run.started_at), "soft")
        when.setToolTip(plain_tooltip(formats.moment(run.started_at)))
        head.addWidget(icon)
        head.addWidget(state)
        head.addWidget(when)
        head.addStretch(1)
        if run.finished_at is not None:
            took = services.language.duration(run.finished_at - run.started_at)
            head.addWidget(plain_label(translate("SyncLog", "took {time}").format(time=took), "faint"))
        column.addLayout(head)
        for text in self._lines():
            column.addWidget(plain_label(text, "soft", wrap=True))
        self._column = column
        if run.problems:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.more = QPushButton(translate("SyncLog", "%Ln problems", None, run.problems))
            self.more.setProperty("kind", "link")
            self.more.clicked.connect(self.toggle)
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{state.text()} {when.text()}")

    def _lines(self) -> list[str]:
        lines = []
        if self.run.fault_code:
            fault = fault_from_code(self.run.fault_code, self.run.fault_params)
            lines.append(f"{fault_sentence(fault)} {fault_step(fault)}")
        counts = counts_text(self.run.summary)
        return [*lines, *([counts] if counts else [])]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close the problems."""
        super().mousePressEvent(event)
        if self.run.problems:
            self.toggle()

    def toggle(self) -> None:
        """Open the problems, or close them."""
        if self._problems is not None:
            self._problems.setVisible(not self._problems.isVisible())
            return
        self._services.reader.ask(
            f"problems-{self.run.id}",
            lambda connection: self._services.queries.problems(connection, self.run.id),
            self._on_problems,
        )

    def _on_problems(self, problems: list[Any]) -> None:
        self._problems = QWidget()
        column = QVBoxLayout(self._problems)
        column.setContentsMargins(0, Space.XS, 0, 0)
        column.setSpacing(Space.S)
        for problem in problems[:_MOST_PROBLEMS]:
            column.addWidget(rule())
            column.addLayout(self._problem_row(problem))
        left = len(problems) - _MOST_PROBLEMS
        if left > 0:
            column.addWidget(plain_label(translate("SyncLog", "and %Ln more", None, left), "faint"))
        self._column.addWidget(self._problems)

    def _problem_row(self, problem: Any) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        who = problem.customer_name or problem.org_id or translate("SyncLog", "All customers")
        name = plain_label(who, "strong", wrap=True)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        what = plain_label(phase_text(problem.dataset), "soft")
        why = plain_label(fault_sentence(fault_from_code(problem.code, problem.params)), "soft", wrap=True)
        why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(name, 3)
        row.addWidget(what, 1)
        row.addWidget(why, 4)
        return row


class SyncLogPage(Page):
    """All runs of the sync, newest first."""

    key: ClassVar[str] = "sync_log"
    wants: ClassVar[Dataset] = Dataset.RUNS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self._runs: list[Any] | None = None
        self._skew = 0
        self.header = PageHeader()
        self.clock = plain_label(role="soft", wrap=True)
        self.clock.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        self.clock.hide()
        self.loading = LoadingPanel()
        self.fault = FaultPanel(services.theme)
        self.empty = MessagePanel(services.theme)
        self.list = ScrollColumn()
        self.list.column.setSpacing(Space.M)
        self.stack = QStackedWidget()
        for widget in (self.loading, self.fault, self.empty, self.list):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.clock)
        column.addWidget(self.stack, 1)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.header.set_texts(self.tr("Sync log"), self.tr("What each sync brought, and what it could not fetch."))
        self.empty.show_message(
            "history",
            self.tr("No sync yet"),
            self.tr("Every sync is noted here: when it ran, what it brought and what it could not fetch."),
            button=self.tr("Sync now"),
            on_button=self.services.start_sync,
        )
        self._say_clock()
        self._render()

    def restyle(self) -> None:
        """Take icons anew."""
        self._render()

    def refresh(self) -> None:
        """Ask for the runs."""
        self.services.reader.ask("sync_log", self.services.queries.runs, self._on_runs, self._on_fault)
        if self.services.account.sample is None:
            self.services.reader.ask("sync_log_clock", self.services.queries.state, self._on_state)

    @property
    def runs(self) -> list[Any]:
        """The runs that are shown, newest first."""
        return self._runs or []

    def cards(self) -> list[RunCard]:
        """Return the cards that are shown, newest first."""
        return self.list.findChildren(RunCard)

    def _on_runs(self, runs: list[Any]) -> None:
        self._runs = runs
        self._render()

    def _on_state(self, state: Any) -> None:
        self._skew = state.clock_skew
        self._say_clock()

    def _say_clock(self) -> None:
        text = clock_text(self._skew, self.services.language)
        self.clock.setText(text)
        self.clock.setVisible(bool(text))

    def _on_fault(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self.refresh)
        self.stack.setCurrentWidget(self.fault)

    def _render(self) -> None:
        if self._runs is None:
            return
        if not self._runs:
            self.stack.setCurrentWidget(self.empty)
            return
        column = self.list.column
        while (item := column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # a visible widget without a parent would be a window
                widget.setParent(None)
                widget.deleteLater()
        for run in self._runs:
            column.addWidget(RunCard(self.services, run))
        column.addStretch(1)
        self.stack.setCurrentWidget(self.list)
