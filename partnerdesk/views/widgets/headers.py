"""The head of a page: title, one line below it, room for actions and the way to help at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.theme import Size, Space, Theme
from partnerdesk.views.widgets.labels import plain_label


class PageHeader(QWidget):
    """Title and subtitle; `add_action` puts a widget at the right, `offer_help` a question mark behind them all."""

    help: QToolButton | None = None

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

    def offer_help(self, theme: Theme, on_help: Callable[[], object]) -> None:
        """Show a question mark that leads to the help page that fits."""
        self._theme = theme
        self.help = QToolButton()
        self.help.clicked.connect(on_help)
        self.add_action(self.help)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._name()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _restyle(self) -> None:
        if self.help is not None:
            side = self._theme.px(Size.ICON)
            self.help.setIcon(self._theme.icon("circle-question-mark"))
            self.help.setIconSize(QSize(side, side))

    def _name(self) -> None:
        if self.help is not None:
            told = self.tr("Help for this page (F1)")
            self.help.setAccessibleName(told)
            self.help.setToolTip(plain_tooltip(told))
