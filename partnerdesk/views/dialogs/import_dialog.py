"""The import wizard: files at the left, the chosen one at the right. Nothing is written before Import is pressed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.models.straight import straight
from partnerdesk.views.dialogs.import_files import FileEntry, ImportFiles
from partnerdesk.views.dialogs.import_panel import ImportPanel
from partnerdesk.views.dialogs.import_paths import ask_csv_path, ask_report_files
from partnerdesk.views.file_drop import FileDrop
from partnerdesk.views.import_words import dataset_title, reason_sentence, reject_head
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.theme.motion import show_busy
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.panels import set_tone

_POLL_MS = 100
_LIST_WIDTH = 250
_LOOKS = {
    "reading": ("refresh-cw", "neutral"),
    "ready": ("file-text", "info"),
    "same": ("circle-check", "neutral"),
    "asks": ("circle-question-mark", "warning"),
    "broken": ("file-warning", "danger"),
    "importing": ("upload", "info"),
    "done": ("circle-check", "good"),
}


class ImportDialog(QDialog):
    """Emits `imported(entries)` with the files that were taken, when it closes after an import.

    `progressed(done, total)` tells how far the files under way are.
    """

    imported = Signal(list)
    progressed = Signal(int, int)

    def __init__(self, services: Services, paths: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._services = services
        self.files = ImportFiles(services, self)
        self.panel = ImportPanel(services, self.files)
        self.list = QListWidget()
        self.more = QPushButton(self.tr("Add files…"))
        self.status = plain_label(role="soft", wrap=True)
        self.bar = QProgressBar()
        self.go = QPushButton()
        self.back = QPushButton()
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._leaving = False
        self._closed = False
        self._drop = FileDrop(services.theme, self)
        self._lay_out()
        self._connect()
        self.files.add(paths)
        services.imports.jobs.run("import-people", services.imports.files.customers, self.panel.set_people)
        self._show()

    # --- building ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        theme = self._services.theme
        self.setWindowTitle(self.tr("Import report files"))
        self.setMinimumSize(theme.px(760), theme.px(520))
        self.resize(theme.px(1040), theme.px(720))
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setMinimumWidth(theme.px(180))
        self.bar.setTextVisible(False)
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.bar)
        foot.addWidget(self.back)
        foot.addWidget(self.go)
        self.bar.setFixedWidth(theme.px(140))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(plain_label(self.tr("Import report files"), "title"))
        said = self.tr("See what each file would change. Nothing is written before you press Import.")
        column.addWidget(plain_label(said, "soft", wrap=True))
        column.addWidget(self._split(), 1)
        column.addLayout(foot)

    def _split(self) -> QSplitter:
        theme = self._services.theme
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, Space.M, 0)
        side.addWidget(self.list, 1)
        side.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        right = QWidget()
        main = QVBoxLayout(right)
        main.setContentsMargins(Space.L, 0, 0, 0)
        main.addWidget(self.panel)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(_LIST_WIDTH), theme.px(1040 - _LIST_WIDTH)])
        return split

    def _connect(self) -> None:
        self.files.listed.connect(self._show)
        self.files.changed.connect(self._on_changed)
        self.files.settled.connect(self._on_settled)
        self.list.currentRowChanged.connect(self._on_row)
        self.panel.save_wanted.connect(self.save_rejects)
        self.more.clicked.connect(self.choose_more)
        self.back.clicked.connect(self._on_back)
        self.go.clicked.connect(self._on_go)
        self._timer.timeout.connect(self._on_tick)
        self._drop.dropped.connect(self.add_files)

    # --- showing ----------------------------------------------------------------------------------------------------

    @property
    def entry(self) -> FileEntry | None:
        """The file that is shown."""
        row = self.list.currentRow()
        return self.files.entries[row] if 0 <= row < len(self.files.entries) else None

    def _show(self) -> None:
        while self.list.count() < len(self.files.entries):
            self.list.addItem(QListWidgetItem())
        for entry in self.files.entries:
            self._show_item(entry)
        if self.list.currentRow() < 0 and self.list.count():
            self.list.setCurrentRow(0)
        self._show_foot()

    def _show_item(self, entry: FileEntry) -> None:
        item = self.list.item(entry.number)
        icon, tone = _LOOKS[entry.state]
        item.setIcon(self._services.theme.tone_icon(icon, tone))
        item.setText(f"{straight(entry.name)}\n{self._state_text(entry)}")
        item.setToolTip(plain_tooltip(str(entry.path)))

    def _state_text(self, entry: FileEntry) -> str:
        title = dataset_title(entry.dataset) if entry.dataset else ""
        return {
            "reading": self.tr("Being read…"),
            "ready": title,
            "same": self.tr("Imported before"),
            "asks": self.tr("Needs an answer"),
            "broken": self.tr("Cannot be imported"),
            "importing": self.tr("Being imported…"),
            "done": self.tr("Imported"),
        }[entry.state]

    def _on_row(self, _row: int) -> None:
        if self.entry is not None:
            self.panel.show_entry(self.entry)

    def _on_changed(self, number: int) -> None:
        entry = self.files.entries[number]
        if self.list.count() <= number:
            self._show()
        self._show_item(entry)
        if entry is self.entry:
            self.panel.show_entry(entry)
        self._show_foot()

    def _show_foot(self) -> None:
        files, ready = self.files, len(self.files.ready)
        busy = files.importing or files.reading
        self.go.setText(self.tr("Import %Ln files", "", ready) if ready else self.tr("Import"))
        self.go.setEnabled(ready > 0 and not busy)
        done = any(entry.state == "done" for entry in files.entries)
        self.back.setText(self.tr("Close") if done and not files.importing else self.tr("Cancel"))
        self.more.setEnabled(not files.importing)
        self.bar.setVisible(busy)
        if busy and not self._timer.isActive():
            self._timer.start()
            show_busy(self.bar)
        elif not busy:
            self._timer.stop()
        self._show_status()

    def _show_status(self) -> None:
        fault = self.files.stopped_by
        set_tone(self.status, "warning" if fault else "")
        if fault is not None and not self.files.importing:
            self.status.setText(f"{fault_sentence(fault)} {fault_step(fault)}")
            return
        waiting = sum(1 for entry in self.files.entries if entry.state == "asks")
        if self.files.importing:
            self.status.setText(self.tr("Importing…"))
        elif self.files.reading:
            self.status.setText(self.tr("Reading…"))
        elif waiting:
            self.status.setText(self.tr("%Ln files need an answer and are left out until then.", "", waiting))
        else:
            self.status.setText("")

    def _on_tick(self) -> None:
        active = [entry for entry in self.files.entries if entry.state in {"reading", "importing"}]
        done, total = (sum(entry.progress[part] for entry in active) for part in (0, 1))
        if total:
            self.bar.setRange(0, 1000)
        else:
            show_busy(self.bar)
        self.bar.setValue(min(1000, done * 1000 // total) if total else 0)
        self.progressed.emit(done, total)

    # --- doing ------------------------------------------------------------------------------------------------------

    def choose_more(self) -> None:
        """Ask for further files."""
        ask_report_files(self, self.add_files)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take up further files; the first of them is shown."""
        if self.files.importing:
            return
        count = len(self.files.entries)
        self.files.add(paths)
        if len(self.files.entries) > count:
            self.list.setCurrentRow(count)

    def save_rejects(self) -> None:
        """Ask where the rejected rows of the shown file go, and write them there."""
        entry = self.entry
        if entry is None or entry.plan is None:
            return
        ask_csv_path(self, entry.path.with_name(f"{Path(entry.name).stem} rejected.csv"), partial(self._save, entry))

    def _save(self, entry: FileEntry, path: Path) -> None:
        if entry.plan is None:
            return
        work = partial(
            self._services.imports.files.save_rejects,
            entry.plan, entry.options, path, reason_sentence, reject_head(),
        )  # fmt: skip
        self._services.imports.jobs.run("import-save", work, partial(self._on_saved, path), self._on_not_saved)

    def _on_saved(self, path: Path, count: int) -> None:
        set_tone(self.status, "")
        text = self.tr("%Ln rejected rows are saved in {file}.", "", count)
        self.status.setText(text.format(file=path.name))

    def _on_not_saved(self, fault: Fault) -> None:
        set_tone(self.status, "danger")
        self.status.setText(f"{fault_sentence(fault)} {fault_step(fault)}")

    def _on_go(self) -> None:
        self.files.import_ready()
        self._show_foot()

    def _on_back(self) -> None:
        if self.files.importing:
            self.files.stop()
        else:
            self.close()

    def _on_settled(self) -> None:
        self._show_foot()
        left = [entry for entry in self.files.entries if entry.state not in {"done", "same"}]
        if self._leaving or (not left and any(entry.state == "done" for entry in self.files.entries)):
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, and stops what runs."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs, then tell what was imported."""
        if self.files.importing:
            self._leaving = True
            self.files.stop()
            event.ignore()
            return
        super().closeEvent(event)
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self.files.close()
        for channel in ("import-people", "import-save"):
            self._services.imports.jobs.drop(channel)
        done: list[Any] = [entry for entry in self.files.entries if entry.state == "done"]
        if done:
            self.imported.emit(done)
