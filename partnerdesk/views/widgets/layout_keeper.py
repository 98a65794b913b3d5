"""Keeps how the user laid out a table, and its filter: read before its first question, written after each change.

Both off the window thread. A layout that can't be read or written is said in one line and costs nothing else.
"""

from __future__ import annotations

import json
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
        self.place: Any = None
        """Where the user was on the page when it was last left, as plain data; None when nothing was kept."""
        columns.changed.connect(self.save)

    def load(self) -> None:
        """Read the layout and apply it."""
        key = self._key
        self._services.desk.ask(
            f"layout.{key}",
            lambda connection: (fetch_layout(connection, key), fetch_layout(connection, f"{key}.place")),
            self._on_loaded,
            self._on_not_loaded,
        )

    def save(self) -> None:
        """Write the layout as it is now."""
        if not self.loaded:
            return
        key, text, now = self._key, self._columns.layout.to_json(), self._services.now()
        self._services.desk.ask(
            f"layout.{key}", lambda connection: save_layout(connection, key, text, now), self._on_saved, self._tell
        )

    def save_place(self, place: Any) -> None:
        """Write where the user is on the page, as plain data."""
        if not self.loaded or place == self.place:
            return
        self.place = place
        key, text, now = f"{self._key}.place", json.dumps(place), self._services.now()
        self._services.desk.ask(
            f"layout.{key}", lambda connection: save_layout(connection, key, text, now), self._on_saved, self._tell
        )

    def _on_loaded(self, found: tuple[str | None, str | None]) -> None:
        text, place = found
        self.loaded = True
        self.place = _plain(place)
        if text is not None:
            self._columns.apply(read_layout(text, self._specs))
        self.ready.emit()

    def _on_not_loaded(self, fault: Fault) -> None:
        self._tell(fault)
        self._on_loaded((None, None))

    def _on_saved(self, _nothing: object) -> None:
        """There is nothing to say: the table already looks like it."""

    def _tell(self, fault: Fault) -> None:
        text = self.tr("The layout of this table could not be kept. {reason}")
        self._services.toast(text.format(reason=fault_sentence(fault)), "warning")


def _plain(text: str | None) -> Any:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None
