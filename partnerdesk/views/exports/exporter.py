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
    from partnerdesk.views.exports.dialog import ExportDialog
    from partnerdesk.views.exports.run import Done
    from partnerdesk.views.exports.source import ExportSource


class Exporter(QObject):
    """Exports one table at a time."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self.dialog: ExportDialog | None = None

    def show(self, sources: Sequence[ExportSource]) -> None:
        """Ask how to export one of these tables, the first one at first."""
        from partnerdesk.views.exports.dialog import ExportDialog

        if not sources:
            self._services.toast(self.tr("There are no rows here to export."))
            return
        if self.dialog is not None:
            return
        self.dialog = ExportDialog(self._services, sources, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.exported.connect(self._on_exported)
        self.dialog.finished.connect(self._on_closed)
        self.dialog.open()

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

    def _on_closed(self) -> None:
        self.dialog = None
