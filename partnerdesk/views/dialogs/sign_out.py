"""What a sign-out takes away: chosen, said in plain words, and done after one more click. Removes nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QRadioButton, QVBoxLayout, QWidget

from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label

TOKENS, KEY, ALL = "tokens", "key", "all"


class SignOutDialog(FramedDialog):
    """Emits `confirmed(what)`: tokens, key or all.

    Args:
        theme: the window's.
        recoverable: whether a recovery passphrase brings the key back.
        has_key: whether the keyring holds the key of the files.
        parent: owner.
    """

    confirmed = Signal(str)

    def __init__(self, theme: Theme, *, recoverable: bool, has_key: bool, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Sign out"))
        self.setMinimumWidth(theme.px(480))
        self.choices = {
            TOKENS: QRadioButton(self.tr("Sign out, and go on reading here")),
            KEY: QRadioButton(self.tr("Sign out, and lock the data away")),
            ALL: QRadioButton(self.tr("Sign out, and erase the data")),
        }
        self.choices[TOKENS].setChecked(True)
        key_text = (
            self.tr("Removes the key of the files as well: the recovery passphrase opens them again.")
            if recoverable
            else self.tr("Removes the key of the files as well: nobody can read them again, you included.")
        )
        texts = {
            TOKENS: self.tr("Removes access and refresh token, client secret and proxy password from the keyring."),
            KEY: key_text,
            ALL: self.tr("Removes everything of this account: replica, notes, backups, key and sign-in."),
        }
        self.go = QPushButton(self.tr("Sign out"))
        self.go.setProperty("kind", "primary")
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Cancel"))
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        self.go.clicked.connect(self._on_go)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        column.addWidget(plain_label(self.tr("Sign out"), "heading"))
        column.addSpacing(Space.S)
        for what, button in self.choices.items():
            if what == KEY and not has_key:
                button.hide()
                continue
            text = plain_label(texts[what], "faint", wrap=True)
            text.setContentsMargins(Space.XL, 0, 0, Space.S)
            button.setAccessibleDescription(texts[what])
            column.addWidget(button)
            column.addWidget(text)
        column.addSpacing(Space.S)
        column.addWidget(self.buttons)

    def _on_go(self) -> None:
        chosen = next(what for what, button in self.choices.items() if button.isChecked())
        self.accept()
        self.confirmed.emit(chosen)
