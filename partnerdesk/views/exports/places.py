"""Asks where a file or a folder goes, without stopping the window; begins where the user went last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from partnerdesk.views.services import Services

translate = QCoreApplication.translate


def folder_of(services: Services) -> Path:
    """Return the folder that was exported to last, else that of downloads."""
    kept = services.settings().export_folder
    if kept and Path(kept).is_dir():
        return Path(kept)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation))


def ask_path(parent: QWidget, proposal: Path, ending: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask for the name of a new file; one that is there is replaced only after a question."""
    dialog = QFileDialog(parent, translate("Export", "Save as"), str(proposal.parent))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([f"{ending[1:].upper()} (*{ending})"])
    dialog.setDefaultSuffix(ending[1:])
    dialog.selectFile(proposal.name)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, proposal: Path, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask for a folder."""
    dialog = QFileDialog(parent, translate("Export", "Choose a folder"), str(proposal))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
