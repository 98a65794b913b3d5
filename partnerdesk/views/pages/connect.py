"""The wizard that connects an account: guide or token, browser, whose sign-in it is. Knows no keyring and no HTTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from partnerdesk.errors import Fault
from partnerdesk.views.pages.connect_form import ConnectForm
from partnerdesk.views.pages.connect_found import ConnectFound
from partnerdesk.views.pages.connect_guide import ConnectGuide
from partnerdesk.views.pages.connect_waiting import ConnectWaiting
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.fitting_stack import FittingStack
from partnerdesk.views.widgets.panels import FaultPanel

if TYPE_CHECKING:
    from partnerdesk.sign_in import Who


class ConnectWizard(QFrame):
    """Emits `sign_in_wanted(address, Integration)` or `token_wanted(address, token)`, then `accepted(passphrase)`.

    Also `page_wanted(url)`, `cancel_wanted()`, and `left()` when the user goes back from the first step.
    """

    sign_in_wanted = Signal(str, object)
    token_wanted = Signal(str, str)
    page_wanted = Signal(str)
    accepted = Signal(str)
    cancel_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guide, self.form = ConnectGuide(theme), ConnectForm()
        self.waiting, self.found = ConnectWaiting(theme), ConnectFound(theme)
        self.fault = FaultPanel(theme)
        self.stack = FittingStack()
        self._entry: QWidget = self.guide
        for widget in (self.guide, self.form, self.waiting, self.found, self.fault):
            self.stack.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.addWidget(self.stack)
        self._connect()
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def start(self) -> None:
        """Show the first step."""
        self.stack.setCurrentWidget(self._entry)

    def show_address(self, address: str, seconds: int) -> None:
        """Say that the browser was sent to an address, and how many seconds its answer is waited for."""
        self.waiting.start(address, seconds)
        self.stack.setCurrentWidget(self.waiting)

    def show_who(self, who: Who, scopes: tuple[str, ...] | None) -> None:
        """Show whose sign-in it is; `scopes` is None for a personal access token."""
        self.found.show_who(who, scopes)
        self.stack.setCurrentWidget(self.found)
        self.found.submit.setFocus()

    def show_fault(self, fault: Fault) -> None:
        """Show what went wrong, with the way back; stopping is no failure."""
        if fault.code in {"sign_in_cancelled", "cancelled"}:
            self.start()
            return
        self.fault.show_fault(fault, button=self.tr("Back"), on_button=self.start)
        self.stack.setCurrentWidget(self.fault)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.guide.back.clicked.connect(self.left)
        self.form.back.clicked.connect(self.left)
        self.found.back.clicked.connect(self.start)
        self.guide.token_preferred.connect(lambda: self._enter(self.form))
        self.form.guide_preferred.connect(lambda: self._enter(self.guide))
        self.guide.page_wanted.connect(self.page_wanted)
        self.waiting.page_wanted.connect(self.page_wanted)
        self.guide.submitted.connect(self._on_integration)
        self.form.submitted.connect(self._on_token)
        self.waiting.cancel_wanted.connect(self.cancel_wanted)
        self.found.accepted.connect(self.accepted)

    def _enter(self, widget: QWidget) -> None:
        self._entry = widget
        self.start()

    def _on_integration(self, address: str, integration: object) -> None:
        self._wait()
        self.sign_in_wanted.emit(address, integration)

    def _on_token(self, address: str, token: str) -> None:
        self._wait()
        self.token_wanted.emit(address, token)

    def _wait(self) -> None:
        self.waiting.start()
        self.stack.setCurrentWidget(self.waiting)

    def _retranslate(self) -> None:
        for part in (self.guide, self.form, self.waiting, self.found):
            part.retranslate()

    def _restyle(self) -> None:
        for part in (self.guide, self.waiting, self.found):
            part.restyle()
