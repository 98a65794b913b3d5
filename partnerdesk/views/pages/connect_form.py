"""The form that connects an account: address, token, and a passphrase where there is no keyring."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label, set_look

DEFAULT_ADDRESS = "https://webexapis.com/v1"
SHORTEST_PASSPHRASE = 8


class ConnectForm(QFrame):
    """Emits `submitted(address, token, passphrase)`; the passphrase is empty where the keyring keeps the key."""

    submitted = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._theme = theme
        self._has_keyring = True
        self.title = plain_label(role="heading")
        self.address = QLineEdit(DEFAULT_ADDRESS)
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for edit in (self.passphrase, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels: dict[QLineEdit, QLabel] = {
            edit: plain_label(role="strong") for edit in (self.address, self.token, self.passphrase, self.again)
        }
        self.token_help = plain_label(role="faint", wrap=True)
        self.key_help = plain_label(role="faint", wrap=True)
        self.problem = plain_label(role="faint", wrap=True)
        self.problem.setProperty("tone", "danger")
        self.back, self.submit = QPushButton(), QPushButton()
        self.submit.setProperty("kind", "primary")
        self._lay_out()
        self.submit.clicked.connect(self._on_submit)
        for edit in self._labels:
            edit.returnPressed.connect(self._on_submit)
        self.set_keyring(True)

    def set_keyring(self, has_keyring: bool) -> None:
        """Say whether this computer has a keyring that keeps the key; without one a passphrase is asked for."""
        self._has_keyring = has_keyring
        for edit in (self.passphrase, self.again):
            edit.setVisible(not has_keyring)
            self._labels[edit].setVisible(not has_keyring)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.setText(self.tr("Connect an account"))
        for edit, text in (
            (self.address, self.tr("Address of the service")),
            (self.token, self.tr("Personal access token")),
            (self.passphrase, self.tr("Passphrase")),
            (self.again, self.tr("Passphrase again")),
        ):
            self._labels[edit].setText(text)
            edit.setAccessibleName(text)
        self.token_help.setText(
            self.tr("From developer.webex.com, valid for 12 hours. It is kept in memory for this run alone.")
        )
        self.key_help.setText(
            self.tr("The files are encrypted; their key is kept in the keyring of this computer.")
            if self._has_keyring
            else self.tr(
                "This computer has no keyring that partnerdesk trusts, so the files are encrypted with a passphrase. "
                "It is kept nowhere: you type it at every start."
            )
        )
        self.back.setText(self.tr("Back"))
        self.submit.setText(self.tr("Connect and sync"))

    def clear_secrets(self) -> None:
        """Forget what was typed into the secret fields."""
        for edit in (self.token, self.passphrase, self.again):
            edit.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.XS)
        column.addWidget(self.title)
        column.addSpacing(Space.M)
        for edit, text in (
            (self.address, None),
            (self.token, self.token_help),
            (self.passphrase, None),
            (self.again, None),
        ):
            column.addWidget(self._labels[edit])
            column.addWidget(edit)
            if text is not None:
                column.addWidget(text)
            column.addSpacing(Space.S)
        column.addWidget(self.key_help)
        column.addWidget(self.problem)
        column.addSpacing(Space.M)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.submit)
        column.addLayout(row)

    def _on_submit(self) -> None:
        problem, field = self._problem()
        self.problem.setText(problem)
        set_look(self.problem, "tone", "danger")
        if field is not None:
            field.setFocus()
            return
        self.submitted.emit(self.address.text().strip(), self.token.text().strip(), self.passphrase.text())
        self.clear_secrets()

    def _problem(self) -> tuple[str, QLineEdit | None]:
        if not self.address.text().strip():
            return self.tr("Type the address of the service."), self.address
        if not self.token.text().strip():
            return self.tr("Paste an access token."), self.token
        if self._has_keyring:
            return "", None
        if len(self.passphrase.text()) < SHORTEST_PASSPHRASE:
            return self.tr("The passphrase needs at least %Ln characters.", "", SHORTEST_PASSPHRASE), self.passphrase
        if self.passphrase.text() != self.again.text():
            return self.tr("The two passphrases differ."), self.again
        return "", None
