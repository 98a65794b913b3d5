"""A quiet bar that tells of a newer version and where its page is. Asks nobody and installs nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.notice import Notice
from partnerdesk.views.theme import Size, Space, Theme
from partnerdesk.views.widgets.labels import plain_label


class NoticeBar(QFrame):
    """Version and news at the left, what can be done at the right. `page_wanted()`, `not_now()`, `skipped()`."""

    page_wanted = Signal()
    not_now = Signal()
    skipped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self.setProperty("card", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.icon = QLabel()
        self.title, self.news = plain_label(role="strong", wrap=True), plain_label(role="soft", wrap=True)
        self.page, self.later, self.skip = QPushButton(), QPushButton(), QPushButton()
        self.later.setProperty("kind", "quiet")
        self.skip.setProperty("kind", "quiet")
        self.page.clicked.connect(self.page_wanted)
        self.later.clicked.connect(self.not_now)
        self.skip.clicked.connect(self.skipped)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        texts.addWidget(self.title)
        texts.addWidget(self.news)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.icon)
        row.addLayout(texts, 1)
        for button in (self.skip, self.later, self.page):
            row.addWidget(button)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, in place of the one before."""
        self._notice = notice
        self._retranslate()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        if self._notice is None:
            return
        language = QLocale().name()[:2]
        self.title.setText(self.tr("partnerdesk {version} is available").format(version=self._notice.version))
        self.news.setText(" · ".join(self._notice.lines(language)))
        self.page.setText(self.tr("Open the page"))
        self.later.setText(self.tr("Not now"))
        self.skip.setText(self.tr("Skip this version"))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.news.text())

    def _restyle(self) -> None:
        side = self._theme.px(Size.ICON)
        self.icon.setPixmap(self._theme.tone_icon("sparkles", "info").pixmap(QSize(side, side)))
