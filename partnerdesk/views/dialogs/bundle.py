"""The diagnostics, shown file by file before anything leaves the program; then written where the user says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.views.dialogs.framed import FramedDialog
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label, set_look

if TYPE_CHECKING:
    from partnerdesk.bundle import BundleFile


class BundleDialog(FramedDialog):
    """A list of the files and the text of the chosen one. `save_wanted(files, path)`: the user has chosen a place."""

    save_wanted = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._files: tuple[BundleFile, ...] = ()
        self.setWindowTitle(self.tr("Diagnostics"))
        self.setMinimumSize(theme.px(760), theme.px(520))
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files of the diagnostics"))
        self.files.setMaximumWidth(theme.px(200))
        self.files.currentRowChanged.connect(self._show_text)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlaceholderText(self.tr("Looking…"))
        self.told = plain_label(role="soft", wrap=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.hide()
        self.save = QPushButton(self.tr("Save as…"))
        self.save.setProperty("kind", "primary")
        self.save.setEnabled(False)
        self.save.clicked.connect(self._ask_place)
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        across = QHBoxLayout()
        across.setSpacing(Space.M)
        across.addWidget(self.files)
        across.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(plain_label(self.tr("Diagnostics"), "heading"))
        column.addWidget(plain_label(self._words(), "soft", wrap=True))
        column.addLayout(across, 1)
        column.addWidget(self.told)
        column.addWidget(self.buttons)

    def show_files(self, files: tuple[BundleFile, ...]) -> None:
        """Show what would be written."""
        self._files = files
        self.files.clear()
        self.files.addItems([file.name for file in files])
        self.files.setCurrentRow(0)
        self.save.setEnabled(bool(files))

    def show_fault(self, fault: Fault) -> None:
        """Say why it can't be made or written."""
        self._tell(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def show_written(self, path: Path) -> None:
        """Say where it lies."""
        self._tell(self.tr("Saved as {path}. Nothing was sent to anybody.").format(path=path), "good")

    def _words(self) -> str:
        return self.tr(
            "This is all that would be saved. Passwords, tokens and addresses are left out; names and ids of "
            "customers and people stand as marks. Nothing is sent: you decide whom you give the file."
        )

    def _show_text(self, row: int) -> None:
        if 0 <= row < len(self._files):
            self.text.setPlainText(self._files[row].text)
            self.text.setAccessibleName(self._files[row].name)

    def _ask_place(self) -> None:
        name = f"partnerdesk-diagnostics-{QDate.currentDate().toString(Qt.DateFormat.ISODate)}.zip"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save diagnostics"), name, "ZIP (*.zip)")
        if chosen:
            self.save_wanted.emit(self._files, Path(chosen))

    def _tell(self, text: str, tone: str) -> None:
        self.told.setText(text)
        set_look(self.told, "tone", tone)
        self.told.show()
