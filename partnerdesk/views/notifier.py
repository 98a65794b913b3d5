"""Messages of the system's own tray, where it has one. Shows plain text and keeps nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from partnerdesk.paths import resources

_SHOWN_MS = 15_000
_PLAIN = str.maketrans({"<": "‹", ">": "›", "\n": " "})
"""Some systems read a message as markup."""


class Notifier(QObject):
    """One message at a time; its icon is in the tray from the first message on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._on_click: Callable[[], object] | None = None

    def available(self) -> bool:
        """Tell whether this system has a tray that shows messages."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def tell(self, text: str, on_click: Callable[[], object]) -> None:
        """Show a translated text; a click on it or on the icon calls `on_click`."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(QIcon(str(resources() / "icons" / "partnerdesk.svg")), self)
            self._icon.setToolTip("partnerdesk")
            self._icon.messageClicked.connect(self._clicked)
            self._icon.activated.connect(lambda _reason: self._clicked())
        self._on_click = on_click
        self._icon.show()
        self._icon.showMessage("partnerdesk", text.translate(_PLAIN), self._icon.icon(), _SHOWN_MS)

    def close(self) -> None:
        """Take the icon out of the tray."""
        if self._icon is not None:
            self._icon.hide()

    def _clicked(self) -> None:
        if self._on_click is not None:
            self._on_click()
