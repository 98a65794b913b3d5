"""Asks for an access token when a sync needs one: kept in memory for this run alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label


class TokenDialog(QDialog):
    """Emits `token_given(token)`."""

    token_given = Signal(str)

    def __init__(self, theme: Theme, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Access token"))
        self.setMinimumWidth(theme.px(460))
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setAccessibleName(self.tr("Personal access token"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_on = buttons.addButton(self.tr("Sync now"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setProperty("kind", "primary")
        self.go_on.setEnabled(False)
        self.token.textChanged.connect(lambda text: self.go_on.setEnabled(bool(text.strip())))
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(plain_label(self.tr("Access token"), "heading"))
        column.addWidget(plain_label(address, "mono"))
        column.addWidget(self.token)
        column.addWidget(
            plain_label(
                self.tr("From developer.webex.com, valid for 12 hours. It is kept in memory for this run alone."),
                "faint",
                wrap=True,
            )
        )
        column.addSpacing(Space.S)
        column.addWidget(buttons)

    def _on_accepted(self) -> None:
        token = self.token.text().strip()
        self.token.clear()
        self.accept()
        if token:
            self.token_given.emit(token)
