"""Keeps how the user laid out a table: read before its first question, written a moment after each change.

Both off the window thread. A layout that can't be read or written is said in one line and costs nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.errors import Fault
from partnerdesk.i18n import fault_sentence
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.table_layout import read_layout
from partnerdesk.replica.layouts import fetch_layout, save_layout
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.table_columns import TableColumns


class LayoutKeeper(QObject):
    """The layout of one table in desk.sqlite, by the table's key. `ready()`: it was applied, or there is none."""

    ready = Signal()

    def __init__(self, services: Services, key: str, columns: TableColumns, specs: Sequence[ColumnSpec[Any]]) -> None:
        super().__init__(columns)
        self._services, self._key, self._columns, self._specs = services, key, columns, specs
        self.loaded = False
        columns.changed.connect(self.save)

    def load(self) -> None:
        """Read the layout and apply it."""
        key = self._key
        self._services.desk.ask(
            f"layout.{key}", lambda connection: fetch_layout(connection, key), self._on_loaded, self._on_not_loaded
        )

    def save(self) -> None:
        """Write the layout as it is now."""
        if not self.loaded:
            return
        key, text, now = self._key, self._columns.layout.to_json(), self._services.now()
        self._services.desk.ask(
            f"layout.{key}", lambda connection: save_layout(connection, key, text, now), self._on_saved, self._tell
        )

    def _on_loaded(self, text: str | None) -> None:
        self.loaded = True
        if text is not None:
            self._columns.apply(read_layout(text, self._specs))
        self.ready.emit()

    def _on_not_loaded(self, fault: Fault) -> None:
        self._tell(fault)
        self._on_loaded(None)

    def _on_saved(self, _nothing: object) -> None:
        """There is nothing to say: the table already looks like it."""

    def _tell(self, fault: Fault) -> None:
        text = self.tr("The layout of this table could not be kept. {reason}")
        self._services.toast(text.format(reason=fault_sentence(fault)), "warning")
