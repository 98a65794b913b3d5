"""Short messages over the lower edge of the window: the result of what the user asked for, never a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from partnerdesk.views.theme import Size, Space, Theme
from partnerdesk.views.widgets.labels import plain_label

SHOWN_MS = 6_000
SHOWN_WITH_ACTION_MS = 10_000
_ICONS = {
    "neutral": "info",
    "info": "info",
    "good": "circle-check",
    "warning": "triangle-alert",
    "danger": "circle-alert",
}


class Toast(QFrame):
    """One message over its host's lower right corner. A new one takes the place of the old."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        self._theme, self._host = theme, host
        self._tone = "neutral"
        self._on_action: Callable[[], object] | None = None
        self.icon = QLabel()
        self.text = plain_label(wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton()
        self.action.setProperty("kind", "link")
        self.action.clicked.connect(self._act)
        self.dismiss = QToolButton()
        self.dismiss.clicked.connect(self.hide)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def tell(
        self,
        text: str,
        tone: str = "neutral",
        action: str | None = None,
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show a translated text, with a button where `action` names one."""
        self._tone, self._on_action = tone, on_action
        self.text.setText(text)
        self.action.setText(action or "")
        self.action.setVisible(bool(action))
        self.dismiss.setAccessibleName(self.tr("Close message"))
        self.setAccessibleName(text)
        self._restyle()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_WITH_ACTION_MS if action else SHOWN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the host changes its size."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()

    def _place(self) -> None:
        width = min(self._theme.px(440), self._host.width() - 2 * Space.XL)
        self.setFixedWidth(max(width, 200))
        self._row.activate()
        needed = self._row.heightForWidth(self.width())
        self.setFixedHeight(max(needed, self.sizeHint().height() if needed < 0 else needed))
        self.move(
            self._host.width() - self.width() - Space.XL,
            self._host.height() - self.height() - self._theme.px(Space.XXXL) - Space.S,
        )

    def _restyle(self) -> None:
        side = self._theme.px(18)
        self.icon.setPixmap(self._theme.tone_icon(_ICONS[self._tone], self._tone).pixmap(QSize(side, side)))
        self.dismiss.setIcon(self._theme.icon("x"))
        self.dismiss.setIconSize(QSize(self._theme.px(Size.ICON), self._theme.px(Size.ICON)))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 120 if self._theme.colours.name == "dark" else 45))
        self.setGraphicsEffect(shadow)
