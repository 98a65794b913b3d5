"""The first page of all: start with sample data, or connect an account. Knows no account, only what the user typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.errors import Fault
from partnerdesk.i18n import Language
from partnerdesk.paths import resources
from partnerdesk.sync.worker_events import Progress
from partnerdesk.views.pages.connect import ConnectWizard
from partnerdesk.views.status import progress_text
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.theme.motion import show_busy
from partnerdesk.views.widgets.fitting_stack import FittingStack
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.panels import FaultPanel
from partnerdesk.views.widgets.scroll import ScrollColumn

COLUMN_WIDTH = 860


class WayCard(QFrame):
    """One way in: icon, heading, what happens, button."""

    def __init__(self, theme: Theme, icon: str, *, primary: bool) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._theme, self._icon_name = theme, icon
        self.icon = QLabel()
        self.title = plain_label(role="heading", wrap=True)
        self.text = plain_label(role="soft", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.button = QPushButton()
        self.button.setProperty("size", "large")
        if primary:
            self.button.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.S)
        column.addWidget(self.icon)
        column.addSpacing(Space.XS)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)
        column.addSpacing(Space.L)
        column.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_texts(self, title: str, text: str, button: str) -> None:
        """Show translated texts."""
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setAccessibleDescription(text)

    def restyle(self) -> None:
        """Take the icon anew."""
        side = self._theme.px(28)
        self.icon.setPixmap(self._theme.tone_icon(self._icon_name, "info").pixmap(QSize(side, side)))


class FirstRunPage(ScrollColumn):
    """Shows the two ways in, the form, the progress, or what went wrong.

    Signals: `sample_wanted()`, `cancel_wanted()`, `back_wanted()` to the account that was open before, and those of
    `wizard`, which connects an account.
    """

    sample_wanted = Signal()
    cancel_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__(COLUMN_WIDTH, centred=True, margin=Space.XXXL)
        self._theme, self._language = theme, language
        self._progress = Progress("starting")
        self.logo = QLabel()
        self.title = plain_label(role="display", wrap=True)
        self.lead = plain_label(role="lead", wrap=True)
        self.lead.setProperty("tone", "neutral")
        self.sample = WayCard(theme, "sparkles", primary=True)
        self.connect_card = WayCard(theme, "plug", primary=False)
        self.back = QPushButton()
        self.back.setProperty("kind", "quiet")
        self.back.hide()
        self._came_from = ""
        self.wizard = ConnectWizard(theme)
        self.wizard.setProperty("card", True)
        self.promise_icon = QLabel()
        self.promise = plain_label(role="faint", wrap=True)
        self.fault = FaultPanel(theme)
        self.stack = FittingStack()
        self.ways = self._make_ways()
        self.work = self._make_work()
        for widget in (self.ways, self.wizard, self.work, self.fault):
            self.stack.addWidget(widget)
        self._lay_out()
        self.sample.button.clicked.connect(self.sample_wanted)
        self.connect_card.button.clicked.connect(self.show_wizard)
        self.wizard.left.connect(self.show_ways)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.back.clicked.connect(self.back_wanted)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_ways(self) -> None:
        """Show the two ways in."""
        self._show_head(True)
        self.stack.setCurrentWidget(self.ways)

    def set_back(self, title: str) -> None:
        """Offer the way back to an account; nothing where there is none."""
        self._came_from = title
        self.back.setVisible(bool(title))
        self._retranslate()

    def show_wizard(self) -> None:
        """Show the wizard that connects an account."""
        self._show_head(False)
        self.wizard.start()
        self.stack.setCurrentWidget(self.wizard)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the first sync is."""
        self._progress = progress
        self._show_head(True)
        self.work_text.setText(progress_text(progress, self._language))
        if progress.share is None:
            show_busy(self.bar)
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(progress.share * 1000))
        self.stack.setCurrentWidget(self.work)

    def show_fault(self, fault: Fault) -> None:
        """Show what went wrong, with the way back."""
        self.fault.show_fault(fault, button=self.tr("Back"), on_button=self.show_ways)
        self.stack.setCurrentWidget(self.fault)

    def _show_head(self, shown: bool) -> None:
        """Show the greeting, or leave its room to the wizard."""
        for label in (self.logo, self.title, self.lead):
            label.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _make_ways(self) -> QWidget:
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(self.sample, 1)
        row.addWidget(self.connect_card, 1)
        return ways

    def _make_work(self) -> QFrame:
        work = QFrame()
        work.setProperty("card", True)
        self.work_title = plain_label(role="heading")
        self.work_text = plain_label(role="soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = QPushButton()
        column = QVBoxLayout(work)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self.work_title)
        column.addWidget(self.bar)
        column.addWidget(self.work_text)
        column.addSpacing(Space.S)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        return work

    def _lay_out(self) -> None:
        promise = QHBoxLayout()
        promise.setSpacing(Space.S)
        promise.addWidget(self.promise_icon, 0, Qt.AlignmentFlag.AlignTop)
        promise.addWidget(self.promise, 1)
        column = self.column
        column.setSpacing(Space.S)
        column.addSpacing(Space.XL)
        column.addStretch(2)
        column.addWidget(self.logo)
        column.addSpacing(Space.M)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(Space.XL)
        column.addWidget(self.stack)
        column.addSpacing(Space.L)
        column.addLayout(promise)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Welcome to partnerdesk"))
        self.lead.setText(
            self.tr("All your Webex customers, their licenses and what needs attention, on your own computer.")
        )
        self.sample.set_texts(
            self.tr("Start with sample data"),
            self.tr("400 invented customers, synced just as real ones would be. Nothing leaves this computer."),
            self.tr("Try it now"),
        )
        self.connect_card.set_texts(
            self.tr("Connect an account"),
            self.tr(
                "Your own Webex partner organization: sign in once in the browser, then it is refreshed every week."
            ),
            self.tr("Connect…"),
        )
        self.promise.setText(
            self.tr("Your data is kept on this computer alone, encrypted. partnerdesk reports nothing to anyone.")
        )
        self.work_title.setText(self.tr("Fetching your customers"))
        self.cancel.setText(self.tr("Cancel"))
        self.back.setText(self.tr("Back to “{title}”").format(title=self._came_from.replace("&", "&&")))
        if self.stack.currentWidget() is self.work:
            self.show_progress(self._progress)

    def _restyle(self) -> None:
        self.logo.setPixmap(QIcon(str(resources() / "icons" / "partnerdesk.svg")).pixmap(self._theme.px(56)))
        side = self._theme.px(16)
        self.promise_icon.setPixmap(self._theme.icon("shield-check", "text_faint").pixmap(QSize(side, side)))
        self.back.setIcon(self._theme.icon("arrow-left"))
        self.sample.restyle()
        self.connect_card.restyle()
