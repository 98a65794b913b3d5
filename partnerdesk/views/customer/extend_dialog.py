"""Extend a trial: what it would come to, said before the user goes to Partner Hub. Sends nothing itself."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partnerdesk.analytics.trial_rules import EXTENSION_DAYS, LONGEST_DAYS, Extension, extend
from partnerdesk.figures.customer_trials import CustomerTrial
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.settings import PARTNER_HUB_URL
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.days_box import DaysBox
from partnerdesk.views.widgets.labels import breaking_label, plain_label
from partnerdesk.views.widgets.panels import set_tone


class ExtendDialog(FramedDialog):
    """How many days, and what follows.

    Args:
        services: of the tab.
        trial: an ongoing one whose end is known.
        reason: why Partner Hub can't be gone to now, translated; empty when it can.
    """

    def __init__(self, services: Services, trial: CustomerTrial, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(services.theme, parent)
        self._services, self._trial, self._reason = services, trial, reason
        self.days = DaysBox()
        self.days.setRange(1, LONGEST_DAYS)
        self.days.setValue(EXTENSION_DAYS)
        self.days.valueChanged.connect(lambda _days: self._show_state())
        self.told = breaking_label(role="strong")
        self.warning = breaking_label()
        set_tone(self.warning, "warning")
        self.hub = QPushButton(self.tr("Open Partner Hub"))
        self.hub.setProperty("kind", "primary")
        self.hub.clicked.connect(self._on_open)
        self.buttons.addButton(self.hub, self.buttons.ButtonRole.ActionRole)
        self.setWindowTitle(self.tr("Extend trial"))
        self.setMinimumWidth(services.theme.px(440))
        label = plain_label(self.tr("Extend by"))
        label.setBuddy(self.days)
        self.days.setAccessibleName(self.tr("Extend by"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(breaking_label(self.tr("Extend trial {id}").format(id=trial.external_id), "heading"))
        for widget in (label, self.days, self.told, self.warning):
            column.addWidget(widget)
        column.addSpacing(Space.S)
        for text in self._notes():
            column.addWidget(breaking_label(text, "soft"))
        column.addSpacing(Space.M)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self._show_state()

    def outcome(self) -> Extension:
        """Return what the days that are chosen come to."""
        return extend(
            self._formats().today,
            self._trial.end_day or 0,
            self.days.value(),
            start_day=self._trial.start_day,
            devices=self._trial.has_devices,
        )

    def _notes(self) -> list[str]:
        return [
            self.tr("The days count from today, they are not added to those that are left."),
            self.tr("Device trials last at most 120 days and need approval."),
            self.tr("Tier-2 partners extend trials through their distributor."),
            self.tr("Turning a trial into a purchase is done in Cisco Commerce and keeps the usage data."),
        ]

    def _show_state(self) -> None:
        formats, outcome = self._formats(), self.outcome()
        self.told.setText(
            self.tr("It would end {date} ({when}).").format(
                date=formats.day(outcome.end_day), when=formats.days_left(outcome.end_day)
            )
        )
        warning = formats.phrase(outcome.warning) if outcome.warning is not None else ""
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self.hub.setEnabled(not self._reason)
        self.hub.setToolTip(plain_tooltip(self._reason))
        self.hub.setAccessibleDescription(self._reason or warning)

    def _on_open(self) -> None:
        self._services.open_link(PARTNER_HUB_URL)

    def _formats(self) -> Formats:
        return Formats(self._services.language.code, self._services.now())
