"""The window's side of exports: opens the dialog, tells what became of the file. Knows no format and no page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from partnerdesk.views.exports.places import open_folder
from partnerdesk.views.services import Services

if TYPE_CHECKING:
    from partnerdesk.models.export_source import ExportSource
    from partnerdesk.views.exports.dialog import ExportDialog
    from partnerdesk.views.exports.report_dialog import ReportDialog, Wanted
    from partnerdesk.views.exports.report_run import Written
    from partnerdesk.views.exports.run import Done


class Exporter(QObject):
    """One dialog at a time."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self.dialog: ExportDialog | ReportDialog | None = None

    def show(self, what: Sequence[ExportSource] | Wanted) -> None:
        """Ask how to export one of these tables, the first one at first, or how to write reports of these customers."""
        from partnerdesk.views.exports.dialog import ExportDialog
        from partnerdesk.views.exports.report_dialog import ReportDialog, Wanted

        if self.dialog is not None:
            return
        made: ExportDialog | ReportDialog
        if isinstance(what, Wanted):
            made = ReportDialog(self._services, what, self._window)
            made.reported.connect(self._on_reported)
        elif what:
            made = ExportDialog(self._services, what, self._window)
            made.exported.connect(self._on_exported)
        else:
            self._services.toast(self.tr("There are no rows here to export."))
            return
        self.dialog = made
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.finished.connect(self._on_closed)
        made.open()

    def close(self) -> None:
        """Stop what is under way: the account is left."""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            if dialog.run is not None:
                dialog.run.stop()
            dialog.hide()
            dialog.deleteLater()
        self.deleteLater()

    def _on_exported(self, done: Done) -> None:
        if done.path is None:
            self._services.toast(self.tr("%Ln rows copied", "", done.rows), "good")
            return
        told = self.tr("%Ln rows exported to {file}", "", done.rows).format(file=done.path.name)
        self._services.toast(told, "good", self.tr("Open folder"), partial(open_folder, done.path.parent))

    def _on_reported(self, written: Written) -> None:
        count, path = len(written.paths), written.paths[0]
        told = self.tr("Report written: {file}").format(file=path.name)
        if count > 1:
            told = self.tr("%Ln reports written to {folder}", "", count).format(folder=path.parent.name)
        self._services.toast(told, "good", self.tr("Open folder"), partial(open_folder, path.parent))

    def _on_closed(self) -> None:
        self.dialog = None
