"""Saved views as files: asks for them, reads and writes them off the window's thread, says what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from partnerdesk.errors import Fault, fault_from_os
from partnerdesk.exporting.files import safe_name, write_whole
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.models.view_faults import NoSuchViewPageFault
from partnerdesk.models.view_file import ENDING, MAX_BYTES, ViewFile, read_view, write_view
from partnerdesk.replica.saved_views import SavedView
from partnerdesk.views.saved.starters import shown_name
from partnerdesk.views.saved.state import left_out_text
from partnerdesk.views.saved.views import PAGES, SavedViews
from partnerdesk.views.services import Services

_numbers = count()


def is_view_file(path: Path) -> bool:
    """Return whether a file is called like a saved view."""
    return path.suffix.lower() == ENDING


class ViewFiles(QObject):
    """The way of views out into files and back in."""

    def __init__(self, services: Services, views: SavedViews, window: QWidget) -> None:
        super().__init__(views)
        self._services, self._views, self._window = services, views, window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)

    def choose_export(self, view: SavedView) -> QFileDialog:
        """Ask where a view goes, then write it."""
        dialog = self._dialog(self.tr("Export view"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ENDING[1:])
        dialog.selectFile(safe_name(shown_name(view), "view") + ENDING)
        dialog.fileSelected.connect(lambda name: self.write(view, Path(name)))
        dialog.open()
        return dialog

    def choose_import(self) -> QFileDialog:
        """Ask for files, then read them."""
        dialog = self._dialog(self.tr("Import views"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.read([Path(name) for name in names]))
        dialog.open()
        return dialog

    def write(self, view: SavedView, path: Path) -> None:
        """Write a view to a file, whole or not at all."""
        self._folder = str(path.parent)
        data = write_view(ViewFile(shown_name(view), view.page, view.place, view.layouts))
        told = self.tr("“{name}” is exported as {file}.").format(name=shown_name(view), file=path.name)
        self._services.jobs.run(
            f"view.export.{next(_numbers)}",
            partial(write_whole, path, data),
            lambda _nothing: self._services.toast(told, "good"),
            self._on_fault,
        )

    def read(self, paths: Sequence[Path]) -> None:
        """Read views from files; each is added and the last one shown."""
        for path in paths:
            self._services.jobs.run(
                f"view.import.{next(_numbers)}", partial(_read, path), self._on_read, self._on_fault
            )

    def _on_read(self, file: ViewFile) -> None:
        from partnerdesk.views.saved.subjects import fit

        fitted = fit(file.page, file.place, file.layouts)
        told = self.tr("“{name}” is imported.")
        if fitted.left_out:
            # what a file names is text of others: braces in it are no fields
            told = f"{told} {left_out_text(fitted.left_out).replace('{', '{{').replace('}', '}}')}"
        tone = "warning" if fitted.left_out else "good"
        self._views.take_file(ViewFile(file.name, file.page, fitted.place, fitted.layouts), told, tone)

    def _on_fault(self, fault: Fault) -> None:
        self._services.toast(f"{fault_sentence(fault)} {fault_step(fault)}", "danger")

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([f"{self.tr('Saved views')} (*{ENDING})"])
        return dialog


def _read(path: Path) -> ViewFile:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise fault_from_os(error, path) from error
    found = read_view(data, path.name)
    if found.page not in PAGES:
        raise NoSuchViewPageFault(file=path.name)
    return found
