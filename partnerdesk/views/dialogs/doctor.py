"""The doctor's report: versions, paths, sizes, integrity. Shown first, then copied; it holds no secret."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.logs import redact
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label


def report_text(report: dict[str, Any], depth: int = 0) -> str:
    """Return a report as indented lines."""
    lines = []
    for key, value in report.items():
        if isinstance(value, dict):
            lines += [f"{'  ' * depth}{key}:", report_text(value, depth + 1)]
        elif isinstance(value, list):
            lines += [f"{'  ' * depth}{key}: {', '.join(str(item) for item in value) or '-'}"]
        else:
            lines.append(f"{'  ' * depth}{key}: {'-' if value is None else value}")
    return "\n".join(lines)


class DoctorDialog(FramedDialog):
    """Shows the report and offers to copy it."""

    def __init__(self, theme: Theme, report: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setWindowTitle(self.tr("Doctor report"))
        self.setMinimumSize(theme.px(620), theme.px(460))
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setPlainText(redact(report_text(report)))
        self.report.setAccessibleName(self.tr("Doctor report"))
        self.copy = QPushButton(self.tr("Copy report"))
        self.copy.setProperty("kind", "primary")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(plain_label(self.tr("Doctor report"), "heading"))
        column.addWidget(
            plain_label(self.tr("This is all that it says. It holds no password, token or key."), "soft", wrap=True)
        )
        column.addWidget(self.report, 1)
        column.addWidget(self.buttons)
