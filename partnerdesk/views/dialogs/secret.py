"""Asks for one secret, or for a name and a secret, typed blind. Keeps nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label, set_look

SHORTEST = 8


@dataclass(frozen=True)
class Question:
    """What a dialog asks for; all texts are translated."""

    title: str
    text: str
    first: str
    """Name of the first field."""
    second: str
    """Name of the second field."""
    button: str
    twice: bool
    """The two fields are the same secret; else a name that is shown and a secret."""


class SecretDialog(FramedDialog):
    """Emits `given(first, second)`."""

    given = Signal(str, str)

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._question = question
        self.setWindowTitle(question.title)
        self.setMinimumWidth(theme.px(440))
        self.first, self.second = QLineEdit(), QLineEdit()
        for edit, name in ((self.first, question.first), (self.second, question.second)):
            edit.setPlaceholderText(name)
            edit.setAccessibleName(name)
            edit.returnPressed.connect(self._on_go)
        self.second.setEchoMode(QLineEdit.EchoMode.Password)
        if question.twice:
            self.first.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = plain_label(role="faint", wrap=True)
        self.go = QPushButton(question.button)
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(self._on_go)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Cancel"))
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(plain_label(question.title, "heading"))
        for widget in (plain_label(question.text, "soft", wrap=True), self.first, self.second, self.problem):
            column.addWidget(widget)
        column.addWidget(self.buttons)
        self.first.setFocus()

    def _on_go(self) -> None:
        problem, field = self._problem()
        self.problem.setText(problem)
        set_look(self.problem, "tone", "danger")
        if field is not None:
            field.setFocus()
            return
        first, second = self.first.text(), self.second.text()
        self.first.clear()
        self.second.clear()
        self.accept()
        self.given.emit(first, second)

    def _problem(self) -> tuple[str, QLineEdit | None]:
        first, second = self.first.text(), self.second.text()
        if self._question.twice:
            if len(first) < SHORTEST:
                return self.tr("The passphrase needs at least %Ln characters.", "", SHORTEST), self.first
            return (self.tr("The two passphrases differ."), self.second) if first != second else ("", None)
        if not first.strip():
            return self.tr("Type the user name."), self.first
        return "", None
