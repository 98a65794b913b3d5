"""A customer's trials: ongoing and past, with dates, licences and use; the way to start or extend one. Runs no SQL."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk import roles
from partnerdesk.analytics.trial_rules import extend
from partnerdesk.errors import Fault
from partnerdesk.figures.customer_trials import CustomerTrial, CustomerTrials, TrialLine, fetch_customer_trials
from partnerdesk.models.cells import Bar
from partnerdesk.models.customer_cells import licence_words, licences_tooltip
from partnerdesk.models.customer_tables import word_label
from partnerdesk.models.formats import DASH
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.customer.extend_dialog import ExtendDialog
from partnerdesk.views.customer.states import trial_words
from partnerdesk.views.customer.tab import CustomerTab
from partnerdesk.views.customer.trial_dialog import TrialDialog
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Size, Space
from partnerdesk.views.widgets.labels import badge, breaking_label
from partnerdesk.views.widgets.licence_bar import LicenceBar
from partnerdesk.views.widgets.panels import FaultPanel, MessagePanel
from partnerdesk.views.widgets.scroll import ScrollColumn

_WIDEST = 900


class TrialsTab(CustomerTab):
    """What is tried now, what was tried before."""

    scrolls: ClassVar[bool] = False

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.trials: CustomerTrials | None = None
        self.start = QPushButton()
        self.start.clicked.connect(self.start_trial)
        self.why_not = breaking_label(role="soft")
        self.body = ScrollColumn(_WIDEST)
        self.message = MessagePanel(services.theme)
        self.message_area = ScrollColumn()
        self.message_area.column.addWidget(self.message)
        self.fault = FaultPanel(services.theme)
        self._content: QWidget | None = None
        self._lay_out()

    def clear(self) -> None:
        """Forget the trials of the customer before."""
        self.trials = None
        self.body.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Ask for the trials."""
        if self.facts is None:
            return
        detail, context = self.facts.detail, self.services.context()
        self.ask(
            "trials",
            lambda connection: fetch_customer_trials(connection, context, detail),
            self._on_trials,
            self._on_fault,
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.start.setText(" " + self.tr("Start trial…"))
        self._build()

    def restyle(self) -> None:
        """Take icons anew."""
        side = self.services.theme.px(Size.ICON)
        self.start.setIcon(self.services.theme.icon("rocket"))
        self.start.setIconSize(QSize(side, side))
        self._build()

    def reason(self) -> str:
        """Return in words why no trial can be started from here now; empty when it can."""
        offline = self.tr("There is no network, and trials are started in Partner Hub. Try again when you are online.")
        return self._reason("start_trial", offline)

    def extend_reason(self) -> str:
        """Return in words why no trial can be extended from here now; empty when it can."""
        offline = self.tr("There is no network, and trials are extended in Partner Hub. Try again when you are online.")
        return self._reason("extend_trial", offline)

    def _reason(self, action: roles.Action, offline: str) -> str:
        if self.facts is not None and self.facts.row.vanished_at is not None:
            return self.tr("This customer is no longer listed.")
        if self.trials is not None:
            refused = roles.may(self.trials.own_roles, action)
            if refused is not None:
                return self.formats().phrase(refused)
        return offline if self.services.is_offline() else ""

    def start_trial(self) -> None:
        """Open the hand-over to Partner Hub."""
        if self.facts is None:
            return
        row = self.facts.row
        dialog = TrialDialog(self.services, row.org_id, row.name, self.reason(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def extend_trial(self, trial: CustomerTrial) -> None:
        """Open what an extension comes to."""
        dialog = ExtendDialog(self.services, trial, self.extend_reason(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        head.setSpacing(Space.M)
        head.addWidget(self.start, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.why_not, 1)
        self.body.column.setSpacing(Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for widget in (self.body, self.message_area, self.fault):
            column.addWidget(widget, 1)
        self.message_area.hide()
        self.fault.hide()

    def _show(self, widget: QWidget) -> None:
        for each in (self.body, self.message_area, self.fault):
            each.setVisible(each is widget)

    def _on_trials(self, found: CustomerTrials) -> None:
        self.trials = found
        self._build()

    def _on_fault(self, fault: Fault) -> None:
        self.fault.show_fault(fault, button=self.tr("Try again"), on_button=self.refresh)
        self._show(self.fault)

    def _build(self) -> None:
        if self.trials is None or self.facts is None:
            return
        reason = self.reason()
        self.start.setEnabled(not reason)
        self.start.setToolTip(plain_tooltip(reason))
        self.start.setAccessibleDescription(reason)
        self.why_not.setText(reason or self._doubt())
        if not self.trials.ongoing and not self.trials.past:
            title, text = trial_words(self.facts)
            self.message.show_message("flask-conical", title, text)
            self._show(self.message_area)
            return
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.M)
        self._add(column, self.tr("Ongoing"), self.trials.ongoing, self.tr("No trial is ongoing."))
        self._add(column, self.tr("Past trials"), self.trials.past, self.tr("No past trial is known."))
        column.addStretch(1)
        if self._content is not None:
            self.body.column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self.body.column.addWidget(content)
        content.show()
        self._show(self.body)

    def _doubt(self) -> str:
        doubt = roles.doubt(self.trials.own_roles, "start_trial") if self.trials is not None else None
        return "" if doubt is None else self.formats().phrase(doubt)

    def _add(self, column: QVBoxLayout, title: str, trials: Sequence[CustomerTrial], nothing: str) -> None:
        column.addWidget(breaking_label(title, "heading"))
        if not trials:
            column.addWidget(breaking_label(nothing, "soft"))
        for trial in trials:
            column.addWidget(self._card(trial))

    def _card(self, trial: CustomerTrial) -> QWidget:
        card = QFrame()
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(breaking_label(trial.external_id, "strong", selectable=True), 1)
        if trial.state_raw:
            head.addWidget(badge(word_label(trial.state_raw), "info" if trial.ongoing else "neutral"))
        if trial.ongoing and trial.end_day is not None:
            head.addWidget(self._extend_button(trial))
        column.addLayout(head)
        column.addWidget(breaking_label(self._dates(trial), "soft", selectable=True))
        for line in trial.lines:
            self._add_line(column, line)
        warning = self._warning(trial)
        if warning:
            column.addWidget(breaking_label(warning, tone="warning"))
        return card

    def _extend_button(self, trial: CustomerTrial) -> QPushButton:
        button = QPushButton(self.tr("Extend…"))
        button.setAccessibleName(self.tr("Extend trial {id}").format(id=trial.external_id))
        button.setProperty("size", "small")
        reason = self.extend_reason()
        button.setEnabled(not reason)
        button.setToolTip(plain_tooltip(reason))
        button.setAccessibleDescription(reason)
        button.clicked.connect(partial(self.extend_trial, trial))
        return button

    def _dates(self, trial: CustomerTrial) -> str:
        formats = self.formats()
        begun, end = trial.start_day, trial.end_day
        parts = [
            f"{formats.day(begun) if begun is not None else DASH} – {formats.day(end) if end is not None else DASH}"
        ]
        if end is not None:
            pattern = self.tr("ends {when}") if end > formats.today else self.tr("ended {when}")
            parts.append(pattern.format(when=formats.days_left(end)))
        return " · ".join(parts)

    def _add_line(self, column: QVBoxLayout, line: TrialLine) -> None:
        formats = self.formats()
        words = [] if line.licences is None else [self.tr("%Ln licenses", "", line.licences)]
        known = {self.tr("{count} assigned"): line.assigned, self.tr("{count} used"): line.used}
        words += [text.format(count=formats.number(count)) for text, count in known.items() if count is not None]
        if line.used is None:
            words.append(self.tr("use not known"))
        column.addWidget(breaking_label(f"{line.name}: {', '.join(words)}"))
        if not line.licences:
            return
        assigned = line.assigned if line.assigned is not None else line.used or 0
        bar = Bar(
            line.used, assigned, line.licences, max(0, line.licences - assigned), max(0, assigned - line.licences)
        )
        shown = LicenceBar(self.services.theme)
        shown.show_bar(bar, f"{line.name}: {licence_words(bar, formats)}", licences_tooltip(bar, formats))
        column.addWidget(shown)

    def _warning(self, trial: CustomerTrial) -> str:
        """Return what speaks against extending an ongoing trial today."""
        if not trial.ongoing or trial.end_day is None:
            return ""
        formats = self.formats()
        outcome = extend(formats.today, trial.end_day, start_day=trial.start_day, devices=trial.has_devices)
        return "" if outcome.warning is None else formats.phrase(outcome.warning)
