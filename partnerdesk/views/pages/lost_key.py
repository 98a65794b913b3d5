"""The start without a key: the keyring lost it. Offers the recovery passphrase, and beginning anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label, rule
from partnerdesk.views.widgets.scroll import ScrollColumn

_WIDTH = 560


class LostKeyPage(ScrollColumn):
    """Emits `recovery_given(passphrase)`, `anew_wanted()` after a second question, and `again_wanted()`."""

    recovery_given = Signal(str)
    anew_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, theme: Theme, fault: Fault | None = None, *, recoverable: bool) -> None:
        super().__init__(_WIDTH, centred=True, margin=Space.XXL)
        self._theme, self._fault, self._recoverable = theme, fault, recoverable
        self._sure = False
        self.icon = QLabel()
        self.title = plain_label(role="heading", wrap=True)
        self.text = plain_label(role="soft", wrap=True)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = plain_label(role="faint", wrap=True)
        self.problem.setProperty("tone", "danger")
        self.unlock, self.again, self.anew = QPushButton(), QPushButton(), QPushButton()
        self.unlock.setProperty("kind", "primary")
        self.anew_text = plain_label(role="soft", wrap=True)
        self._lay_out()
        self.unlock.clicked.connect(self._on_unlock)
        self.passphrase.returnPressed.connect(self._on_unlock)
        self.again.clicked.connect(self.again_wanted)
        self.anew.clicked.connect(self._on_anew)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        column.setSpacing(Space.S)
        for widget in (self.icon, self.title, self.text, self.passphrase, self.problem):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(self.unlock)
        column.addLayout(row)
        self.passphrase.setVisible(self._recoverable)
        self.unlock.setVisible(self._recoverable)
        column.addSpacing(Space.S)
        column.addWidget(rule())
        column.addSpacing(Space.S)
        column.addWidget(self.anew_text)
        column.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(Space.XL)
        self.column.addStretch(2)
        self.column.addWidget(card)
        self.column.addStretch(3)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("The key of your data is gone"))
        self.text.setText(
            self.tr("The keyring of this computer no longer has it. The recovery passphrase brings it back.")
            if self._recoverable
            else self.tr(
                "The keyring of this computer no longer has it, and no recovery passphrase was set. If you have a copy "
                "of the keyring, put it back and try again."
            )
        )
        self.passphrase.setPlaceholderText(self.tr("Recovery passphrase"))
        self.passphrase.setAccessibleName(self.tr("Recovery passphrase"))
        wrong = self._fault is not None and self._fault.code != "lost_key"
        told = f"{fault_sentence(self._fault)} {fault_step(self._fault)}" if wrong and self._fault is not None else ""
        self.problem.setText(told)
        self.problem.setVisible(wrong)
        self.unlock.setText(self.tr("Open the data"))
        self.again.setText(self.tr("Try again"))
        self.anew_text.setText(
            self.tr("Sure? What only you had written, such as notes, can't be read again without the key.")
            if self._sure
            else self.tr(
                "Or begin anew: the files are set aside, and the next sync fetches your customers again. Notes, "
                "imported reports and the history of past weeks stay in the old files."
            )
        )
        self.anew.setText(self.tr("Yes, begin anew") if self._sure else self.tr("Begin anew…"))

    def _restyle(self) -> None:
        side = self._theme.px(32)
        self.icon.setPixmap(self._theme.tone_icon("key-round", "warning").pixmap(QSize(side, side)))

    def _on_unlock(self) -> None:
        typed = self.passphrase.text()
        if typed:
            self.passphrase.clear()
            self.unlock.setEnabled(False)
            self.recovery_given.emit(typed)

    def _on_anew(self) -> None:
        if self._sure:
            self.anew.setEnabled(False)
            self.anew_wanted.emit()
        else:
            self._sure = True
            self._retranslate()
