"""The one dialog for an error that nobody foresaw: plain words, a report without anybody's data, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from partnerdesk.crash_text import crash_text
from partnerdesk.logs import redact
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label


def crash_report(error: BaseException) -> str:
    """Return what is known of an error, without secrets, mail addresses, names and values of variables."""
    return redact(f"Qt {QLibraryInfo.version().toString()}, {crash_text(error)}")


class CrashDialog(QDialog):
    """Shows the report and offers what can be done with it.

    `save_wanted()`: the diagnostics are to be looked through and saved.
    `restart_wanted()`: the window is to begin anew.

    Args:
        theme: the window's; None where there is none.
        report: see `crash_report`.
        parent: the window that it stands before.
        at_start: the program could not start, so there is nothing to go on with.
    """

    save_wanted = Signal()
    restart_wanted = Signal()

    def __init__(
        self, theme: Theme | None, report: str, parent: QWidget | None = None, *, at_start: bool = False
    ) -> None:
        super().__init__(parent)
        self._more = 0
        self.setWindowTitle("partnerdesk" if at_start else self.tr("Something unexpected happened"))
        self.setMinimumSize(*((theme.px(600), theme.px(420)) if theme else (600, 420)))
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setPlainText(report)
        self.report.setAccessibleName(self.tr("Report"))
        self.more = plain_label(role="faint", wrap=True)
        self.more.hide()
        self.copy, self.save = QPushButton(self.tr("Copy report")), QPushButton(self.tr("Save diagnostics…"))
        self.restart = QPushButton(self.tr("Restart"))
        self.go_on = QPushButton(self.tr("Close") if at_start else self.tr("Go on"))
        self.go_on.setProperty("kind", "primary")
        self.go_on.setDefault(True)
        if at_start:
            self.save.hide()
            self.restart.hide()
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.save_wanted)
        self.restart.clicked.connect(self._on_restart)
        self.go_on.clicked.connect(self.accept)
        self._lay_out(self._start_words() if at_start else self._words())
        self.go_on.setFocus()

    def count_another(self) -> None:
        """Say that one more error came while this dialog stood."""
        self._more += 1
        self.more.setText(self.tr("%Ln more error(s) came meanwhile; the log has them.", "", self._more))
        self.more.show()

    def _words(self) -> tuple[str, str]:
        return (
            self.tr("Something unexpected happened"),
            self.tr(
                "The mistake is partnerdesk's, not yours. Your data is safe, and what you typed is still where you "
                "typed it: go on working. If you report this, the text below helps; it holds no password, address or "
                "name."
            ),
        )

    def _start_words(self) -> tuple[str, str]:
        return (
            self.tr("partnerdesk could not start"),
            self.tr(
                "Nothing was changed and your data is safe. Start it again; if it happens again, report the text "
                "below. It holds no password, address or name."
            ),
        )

    def _lay_out(self, words: tuple[str, str]) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.copy, self.save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.restart, self.go_on):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(plain_label(words[0], "heading"))
        column.addWidget(plain_label(words[1], "soft", wrap=True))
        column.addWidget(self.report, 1)
        column.addWidget(self.more)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _on_restart(self) -> None:
        self.accept()
        self.restart_wanted.emit()
