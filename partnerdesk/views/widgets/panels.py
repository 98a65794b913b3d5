"""What a page shows when it has no rows to show: a fault, nothing yet, or still loading."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.theme.motion import show_busy
from partnerdesk.views.widgets.labels import plain_label, set_look

_LOADING_DELAY_MS = 250


class MessagePanel(QWidget):
    """An icon, a sentence, what it means, and up to two ways out, in the middle of the room there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name, self._tone = "info", "neutral"
        self.icon = QLabel()
        self.icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = plain_label(role="heading", wrap=True)
        self.text = plain_label(role="soft", wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setProperty("kind", "primary")
        self.second = QPushButton()
        self._lay_out()
        self._actions: dict[QPushButton, Callable[[], object] | None] = {self.button: None, self.second: None}
        self.button.clicked.connect(lambda: self._act(self.button))
        self.second.clicked.connect(lambda: self._act(self.second))
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_message(
        self,
        icon: str,
        title: str,
        text: str = "",
        *,
        tone: str = "neutral",
        button: str = "",
        on_button: Callable[[], object] | None = None,
        second: str = "",
        on_second: Callable[[], object] | None = None,
    ) -> None:
        """Show translated texts; a button without a text is left out."""
        self._icon_name, self._tone = icon, tone
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        for widget, label, action in ((self.button, button, on_button), (self.second, second, on_second)):
            widget.setText(label)
            widget.setVisible(bool(label))
            self._actions[widget] = action
        self.setAccessibleName(f"{title} {text}".strip())
        self._restyle()

    def _act(self, button: QPushButton) -> None:
        action = self._actions[button]
        if action is not None:
            action()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(self.icon)
        column.addSpacing(Space.S)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(Space.M)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.second)
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(520)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 8)
        across.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(across)
        outer.addStretch(3)

    def _restyle(self) -> None:
        side = self._theme.px(32)
        self.icon.setPixmap(self._theme.tone_icon(self._icon_name, self._tone).pixmap(side, side))


class FaultPanel(MessagePanel):
    """A fault in words: what happened, what is safe, what to do next."""

    def show_fault(
        self,
        fault: Fault,
        *,
        button: str = "",
        on_button: Callable[[], object] | None = None,
        second: str = "",
        on_second: Callable[[], object] | None = None,
    ) -> None:
        """Show a fault in the language of the window, with its way out."""
        icon, tone = fault_look(fault)
        self.show_message(
            icon,
            fault_sentence(fault),
            fault_step(fault),
            tone=tone,
            button=button,
            on_button=on_button,
            second=second,
            on_second=on_second,
        )


class LoadingPanel(QWidget):
    """Says that something is being read, but only once it takes long enough to be noticed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = plain_label(role="soft")
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addStretch(2)
        column.addWidget(self.text)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._reveal)
        self.start()

    def start(self, text: str = "") -> None:
        """Begin to wait; `text` is a translated sentence."""
        self.text.setText(text)
        self.text.hide()
        self.bar.hide()
        show_busy(self.bar)
        self._timer.start(_LOADING_DELAY_MS)

    def stop(self) -> None:
        """Stop waiting."""
        self._timer.stop()
        self.bar.hide()
        self.text.hide()

    def _reveal(self) -> None:
        self.text.setVisible(bool(self.text.text()))
        self.bar.show()


def fault_look(fault: Fault) -> tuple[str, str]:
    """Return the icon and the tone that a fault is shown with: calm where nothing is lost."""
    calm = {
        "offline": ("wifi-off", "neutral"),
        "cancelled": ("circle-stop", "neutral"),
        "busy": ("clock", "info"),
        "throttled": ("clock", "info"),
        "captive_portal": ("wifi-off", "warning"),
        "sign_in_needed": ("log-in", "warning"),
        "no_sign_in": ("log-in", "warning"),
        "sign_in_declined": ("log-in", "neutral"),
        "sign_in_timeout": ("clock", "info"),
        "proxy_login": ("key-round", "warning"),
        "keyring_locked": ("lock", "warning"),
        "no_account": ("plug", "info"),
        "no_data": ("database", "info"),
        "no_key": ("key-round", "warning"),
        "wrong_key": ("key-round", "warning"),
        "not_allowed": ("lock", "warning"),
    }
    return calm.get(fault.code, ("triangle-alert", "danger"))


def set_tone(label: QLabel, tone: str) -> None:
    """Give a label the text colour of a tone."""
    set_look(label, "tone", tone)
