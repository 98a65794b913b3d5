"""The form for a personal access token: a first look for twelve hours."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.views.pages.connect_guide import DEFAULT_ADDRESS, flowing
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label, set_look


class ConnectForm(QWidget):
    """Emits `submitted(address, token)` and `guide_preferred()`."""

    submitted = Signal(str, str)
    guide_preferred = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label(role="heading", wrap=True)
        self.lead = plain_label(role="soft", wrap=True)
        self.address = QLineEdit(DEFAULT_ADDRESS)
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels: dict[QLineEdit, QLabel] = {
            edit: plain_label(role="strong") for edit in (self.address, self.token)
        }
        self.token_help = plain_label(role="faint", wrap=True)
        self.problem = plain_label(role="faint", wrap=True)
        self.problem.setProperty("tone", "danger")
        self.back, self.other, self.submit = QPushButton(), QPushButton(), QPushButton()
        self.other.setProperty("kind", "quiet")
        self.submit.setProperty("kind", "primary")
        self._lay_out()
        self.submit.clicked.connect(self._on_submit)
        self.other.clicked.connect(self.guide_preferred)
        for edit in self._labels:
            edit.returnPressed.connect(self._on_submit)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.title.setText(self.tr("A first look with an access token"))
        self.lead.setText(self.tr("For trying it out. To be refreshed every week it needs an Integration of yours."))
        for edit, text in (
            (self.token, self.tr("Personal access token")),
            (self.address, self.tr("Address of the service")),
        ):
            self._labels[edit].setText(text)
            edit.setAccessibleName(text)
        self.token_help.setText(
            self.tr("From developer.webex.com, valid for 12 hours. It is kept in memory for this run alone.")
        )
        self.back.setText(self.tr("Back"))
        self.other.setText(self.tr("Use an Integration instead"))
        self.submit.setText(self.tr("Test the connection"))

    def clear_secrets(self) -> None:
        """Forget what was typed into the secret field."""
        self.token.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(Space.M)
        for edit, text in ((self.token, self.token_help), (self.address, None)):
            column.addWidget(self._labels[edit])
            column.addWidget(edit)
            if text is not None:
                column.addWidget(text)
            column.addSpacing(Space.S)
        column.addWidget(self.problem)
        column.addSpacing(Space.M)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.submit)
        column.addLayout(row)
        column.addSpacing(Space.S)
        column.addWidget(flowing(self.other))

    def _on_submit(self) -> None:
        problem, field = self._problem()
        self.problem.setText(problem)
        set_look(self.problem, "tone", "danger")
        if field is not None:
            field.setFocus()
            return
        token = self.token.text().strip()
        self.clear_secrets()
        self.submitted.emit(self.address.text().strip(), token)

    def _problem(self) -> tuple[str, QLineEdit | None]:
        if not self.token.text().strip():
            return self.tr("Paste an access token."), self.token
        if not self.address.text().strip():
            return self.tr("Type the address of the service."), self.address
        return "", None
