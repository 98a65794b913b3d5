"""The wizard in a dialog: to sign in anew when the service no longer accepts the sign-in, or when there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.pages.connect import ConnectWizard
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.scroll import ScrollColumn

_SIZE = (680, 640)
_SHORT = 420
"""Height where only the browser is to be opened again."""


class SignInDialog(FramedDialog):
    """Holds the wizard; whoever opens it serves that."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, refused: bool = False) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Sign in"))
        self.wizard = ConnectWizard(theme)
        self.reason = plain_label(
            self.tr("The service does not accept this sign-in any more. Your data stays readable.") if refused else "",
            "soft",
            wrap=True,
        )
        if not refused:
            self.reason.hide()
        area = ScrollColumn(margin=0)
        area.column.addWidget(self.wizard)
        area.column.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        inner.addWidget(self.reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(area, 1)
        width, height = theme.px(_SIZE[0]), theme.px(_SHORT if refused else _SIZE[1])
        room = self.screen().availableSize()
        self.resize(min(width, room.width() - Space.XXL), min(height, room.height() - Space.XXXL))
        self.wizard.left.connect(self.reject)
        self.wizard.accepted.connect(self.accept)
        self.finished.connect(lambda _result: self.wizard.cancel_wanted.emit())
