"""The head of a page: title, one line below it, room for actions at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import plain_label


class PageHeader(QWidget):
    """Title and subtitle; `add_action` puts a widget at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label(role="title")
        self.subtitle = plain_label(role="soft", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self._row.setSpacing(Space.S)
        self._row.addLayout(texts, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # texts and actions break into lines in a narrow window
        self.setSizePolicy(policy)

    def set_texts(self, title: str, subtitle: str = "") -> None:
        """Show translated texts; without a subtitle its line is left out."""
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_action(self, widget: QWidget) -> None:
        """Put a widget at the right, after those that are there."""
        self._row.addWidget(widget)
