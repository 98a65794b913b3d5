"""Asks for the files of an import and for the place of a CSV, without stopping the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
_last_folder: list[str] = []


def ask_report_files(parent: QWidget, on_chosen: Callable[[Sequence[Path]], object]) -> QFileDialog:
    """Ask for one or several report files."""
    reports = translate("ImportPaths", "Report files") + " (*.csv *.tsv *.txt *.xlsx *.zip)"
    dialog = _dialog(parent, translate("ImportPaths", "Import report files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([reports, translate("ImportPaths", "All files") + " (*)"])
    dialog.filesSelected.connect(lambda names: _remember(names, on_chosen))
    dialog.open()
    return dialog


def ask_csv_path(parent: QWidget, proposal: Path, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Ask where a CSV of rejected rows goes; `proposal` names it and, where it is whole, its folder."""
    dialog = _dialog(parent, translate("ImportPaths", "Save rejected rows"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([translate("ImportPaths", "CSV file") + " (*.csv)"])
    dialog.setDefaultSuffix("csv")
    if proposal.is_absolute():
        dialog.setDirectory(str(proposal.parent))
    dialog.selectFile(proposal.name)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    dialog = QFileDialog(parent, title, _last_folder[-1] if _last_folder else downloads)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _remember(names: Sequence[str], on_chosen: Callable[[Sequence[Path]], object]) -> None:
    _last_folder[:] = [str(Path(name).parent) for name in names[:1]]
    on_chosen([Path(name) for name in names])
