"""The way of report files into the window: chosen or dropped, shown in the wizard, told of, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from partnerdesk.changes import Dataset
from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.views.services import Services

if TYPE_CHECKING:
    from partnerdesk.views.dialogs.import_dialog import ImportDialog
    from partnerdesk.views.dialogs.import_files import FileEntry


class Importing(QObject):
    """Opens the wizard over `window`; one at a time, further files join the one that is open."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self.dialog: ImportDialog | None = None

    def choose(self) -> None:
        """Ask for report files, then show them in the wizard."""
        from partnerdesk.views.dialogs.import_paths import ask_report_files

        ask_report_files(self._window, self.show)

    def show(self, paths: Sequence[Path]) -> None:
        """Show files in the wizard."""
        from partnerdesk.views.dialogs.import_dialog import ImportDialog

        if not paths:
            return
        if self.dialog is not None:
            self.dialog.add_files(paths)
            return
        self.dialog = ImportDialog(self._services, paths, self._window)
        self.dialog.imported.connect(self._on_imported)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.destroyed.connect(self._on_closed)
        self.dialog.open()

    def close(self) -> None:
        """Close the wizard: the account is left."""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.files.stop()
            dialog.files.close()
            dialog.deleteLater()
        self.deleteLater()

    def _on_closed(self) -> None:
        self.dialog = None

    def _on_imported(self, entries: list[FileEntry]) -> None:
        rows = sum(entry.done.rows_taken for entry in entries if entry.done)
        if len(entries) == 1:
            text = self.tr("%Ln rows of {file} are imported.", "", rows).format(file=entries[0].name)
        else:
            text = self.tr("%Ln files are imported.", "", len(entries))
        rejected = sum(entry.done.rows_rejected for entry in entries if entry.done)
        if rejected:
            text += " " + self.tr("%Ln rows are rejected; see the Imports page.", "", rejected)
        ids = [entry.done.import_id for entry in entries if entry.done and entry.done.import_id is not None]
        self._services.toast(
            text,
            "warning" if rejected else "good",
            self.tr("Undo") if ids else None,
            partial(self.undo, list(reversed(ids))),
        )

    def undo(self, ids: Sequence[int]) -> None:
        """Take imports back, the latest first, and say what came of it."""
        files = self._services.imports.files
        self._services.imports.jobs.run(
            "undo", lambda: sum(files.undo(number) for number in ids), self._on_undone, self._on_not_undone
        )

    def _on_undone(self, rows: int) -> None:
        self._services.changes.tell(Dataset.replica(), self)
        self._services.toast(self.tr("Taken back: %Ln rows are as they were before.", "", rows), "good")

    def _on_not_undone(self, fault: Fault) -> None:
        self._services.changes.tell(Dataset.replica(), self)
        self._services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")
