"""The one dialog for an error that nobody foresaw: a redacted report, and the program goes on."""

from __future__ import annotations

import platform
import traceback

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk import __version__
from partnerdesk.logs import redact
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label


def crash_report(error: BaseException) -> str:
    """Return what is known of an error, without secrets, mail addresses and values of variables."""
    trace = "".join(traceback.format_exception(error))
    return redact(
        f"partnerdesk {__version__}, Python {platform.python_version()}, "
        f"Qt {QLibraryInfo.version().toString()}, {platform.platform()}\n\n{trace}"
    )


class CrashDialog(QDialog):
    """Shows the report and offers to copy it."""

    def __init__(self, theme: Theme, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.setMinimumSize(theme.px(560), theme.px(380))
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setPlainText(crash_report(error))
        self.report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        buttons = QDialogButtonBox()
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setProperty("kind", "primary")
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(plain_label(self.tr("Something unexpected happened"), "heading"))
        column.addWidget(
            plain_label(
                self.tr(
                    "Your data is safe and nothing that you typed is lost. You can go on working. "
                    "If you report this, the text below helps; it holds no password and no mail address."
                ),
                "soft",
                wrap=True,
            )
        )
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
