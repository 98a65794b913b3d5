"""One setting: its name, what it does, the control at the right. Found by the page's search."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.replica.text import fold
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label, rule


class SettingRow(QWidget):
    """A control with its name and one sentence of help."""

    def __init__(self, control: QWidget, parent: QWidget | None = None, *, wide: bool = False) -> None:
        super().__init__(parent)
        self.control = control
        self._keywords = ""
        self.title = plain_label(role="strong", wrap=True)
        self.help = plain_label(role="soft", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        texts.addWidget(self.title)
        texts.addWidget(self.help)
        if wide:
            column = QVBoxLayout(self)
            column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
            column.setSpacing(Space.S)
            column.addLayout(texts)
            column.addWidget(control)
        else:
            row = QHBoxLayout(self)
            row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
            row.setSpacing(Space.XL)
            row.addLayout(texts, 1)
            row.addWidget(control)
            control.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_texts(self, title: str, explanation: str = "") -> None:
        """Show translated texts and name the control for screen readers."""
        self.title.setText(title)
        self.help.setText(explanation)
        self.help.setVisible(bool(explanation))
        self.control.setAccessibleName(title)
        self.control.setAccessibleDescription(explanation)
        for kind in (QLineEdit, QComboBox):
            for part in self.control.findChildren(kind):
                if not part.accessibleName() or part.property("namedByRow"):
                    part.setAccessibleName(title)
                    part.setProperty("namedByRow", True)

    def set_keywords(self, words: str) -> None:
        """Take translated words that it is looked for by and that stand nowhere on it."""
        self._keywords = words

    def matches(self, words: str, section: str = "") -> bool:
        """Whether all folded `words` occur in the name, the explanation, the keywords or the title of its section."""
        text = fold(f"{section} {self.title.text()} {self.help.text()} {self._keywords}")
        return all(word in text for word in words.split())


class SettingSection(QWidget):
    """A heading and a card of settings with hairlines between them."""

    def __init__(self, rows: list[SettingRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.title = plain_label(role="heading")
        self._rules = [rule() for _ in rows[1:]]
        card = QFrame()
        card.setProperty("card", True)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(0, Space.XS, 0, Space.XS)
        inner.setSpacing(0)
        for number, row in enumerate(rows):
            if number:
                inner.addWidget(self._rules[number - 1])
            inner.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.title)
        column.addWidget(card)

    def show_matching(self, words: str) -> bool:
        """Show the rows that match folded `words`, all when there are none; return whether any is left."""
        shown = [row for row in self.rows if not words or row.matches(words, self.title.text())]
        for number, row in enumerate(self.rows):
            row.setVisible(row in shown)
            if number:
                self._rules[number - 1].setVisible(row in shown and row is not shown[0])
        self.setVisible(bool(shown))
        return bool(shown)
