"""Waits for the browser: what to do there, how long it waits, and the ways out. Knows no port and no state."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from partnerdesk.views.pages.connect_guide import flowing
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label


class ConnectWaiting(QWidget):
    """Counts down while it is shown. Signals: `cancel_wanted()`, `page_wanted(url)`."""

    cancel_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._address, self._seconds = "", 0
        self.icon = QLabel()
        self.title = plain_label(role="heading", wrap=True)
        self.text = plain_label(role="soft", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.left = plain_label(role="faint")
        self.cancel, self.again, self.copy = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_left)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.again.clicked.connect(lambda: self.page_wanted.emit(self._address))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address))

    def start(self, address: str = "", seconds: int = 0) -> None:
        """Wait for the connection, and once there is an address, for the browser.

        Args:
            address: what the browser was sent to.
            seconds: how long the answer is waited for.
        """
        self._address, self._seconds = address, seconds
        self._since.start()
        self.bar.setRange(0, seconds)
        for widget in (self.again, self.copy):
            widget.setVisible(bool(address))
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting."""
        super().hideEvent(event)
        self._tick.stop()

    def retranslate(self) -> None:
        """Set every text anew."""
        if self._address:
            self.title.setText(self.tr("Waiting for your browser"))
            self.text.setText(
                self.tr("Sign in there as a partner administrator and accept. This page goes on by itself.")
            )
        else:
            self.title.setText(self.tr("Testing the connection"))
            self.text.setText(self.tr("Asking the service who you are."))
        self.cancel.setText(self.tr("Cancel"))
        self.again.setText(self.tr("Open the browser again"))
        self.copy.setText(self.tr("Copy the address"))
        self._show_left()

    def restyle(self) -> None:
        """Take the icon anew."""
        side = self._theme.px(28)
        self.icon.setPixmap(self._theme.tone_icon("log-in", "info").pixmap(QSize(side, side)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.icon)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(Space.S)
        column.addWidget(self.bar)
        column.addWidget(self.left)
        column.addSpacing(Space.M)
        column.addWidget(flowing(self.cancel, self.again, self.copy))

    def _show_left(self) -> None:
        if not self._address:
            self.left.setText("")
            return
        left = max(0, self._seconds - self._since.elapsed() // 1000)
        self.bar.setValue(self._seconds - left)
        self.left.setText(self.tr("{minutes}:{seconds} left").format(minutes=left // 60, seconds=f"{left % 60:02}"))
