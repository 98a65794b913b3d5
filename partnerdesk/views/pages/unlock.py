"""The locked window: asks for the passphrase that opens the files, or says that nothing is asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label

PASSPHRASE, RECOVERY, OPEN, NOTHING = "passphrase", "recovery", "open", "nothing"
"""What is asked for: the passphrase of the files; the recovery passphrase; nothing, as the keyring has the key and no
recovery passphrase is set; nothing, as the data are invented."""


class UnlockPage(QWidget):
    """Emits `unlock_wanted(passphrase)`; it is empty where nothing is asked for."""

    unlock_wanted = Signal(str)

    def __init__(self, theme: Theme, fault: Fault | None = None, *, asks: str = PASSPHRASE) -> None:
        super().__init__()
        self._theme, self._fault, self._asks = theme, fault, asks
        self._typed = asks in {PASSPHRASE, RECOVERY}
        self.icon = QLabel()
        self.icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = plain_label(role="heading")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = plain_label(role="soft", wrap=True)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = plain_label(role="faint", wrap=True)
        self.problem.setProperty("tone", "danger")
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        self.button.setProperty("size", "large")
        self._lay_out()
        self.button.clicked.connect(self._on_unlock)
        self.passphrase.returnPressed.connect(self._on_unlock)
        theme.changed.connect(self._restyle)
        self.passphrase.setVisible(self._typed)
        self._restyle()
        self._retranslate()
        (self.passphrase if self._typed else self.button).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        card.setMaximumWidth(440)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.setSpacing(Space.S)
        for widget in (self.icon, self.title, self.text, self.passphrase, self.problem, self.button):
            column.addWidget(widget)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 4)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Your data is locked"))
        self.text.setText(self._told())
        name = self.tr("Recovery passphrase") if self._asks == RECOVERY else self.tr("Passphrase")
        self.passphrase.setPlaceholderText(name)
        self.passphrase.setAccessibleName(name)
        self.button.setText(self.tr("Unlock"))
        wrong = self._fault is not None and self._fault.code != "no_key"
        self.problem.setText(
            f"{fault_sentence(self._fault)} {fault_step(self._fault)}" if wrong and self._fault is not None else ""
        )
        self.problem.setVisible(wrong)

    def _told(self) -> str:
        if self._asks == PASSPHRASE:
            return self.tr("The files on this computer are encrypted. Type the passphrase that opens them.")
        if self._asks == RECOVERY:
            return self.tr("The files are closed, key and tokens are dropped. Type the recovery passphrase.")
        if self._asks == OPEN:
            return self.tr(
                "The files are closed and key and tokens are dropped, but that does not stop someone who uses this "
                "session, unless you set a recovery passphrase in Settings."
            )
        return self.tr("The files are closed, and the key and the tokens are dropped from memory.")

    def _restyle(self) -> None:
        side = self._theme.px(32)
        self.icon.setPixmap(self._theme.tone_icon("lock", "info").pixmap(QSize(side, side)))

    def _on_unlock(self) -> None:
        typed = self.passphrase.text()
        if typed or not self._typed:
            self.passphrase.clear()
            self.button.setEnabled(False)
            self.unlock_wanted.emit(typed)
