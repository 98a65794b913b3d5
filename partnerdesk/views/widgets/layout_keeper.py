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
from partnerdesk.models.table_layout import TableLayout, read_layout
from partnerdesk.replica.layouts import fetch_layout, save_layout
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.table_columns import TableColumns


class LayoutKeeper(QObject):
    """The layout of one table in desk.sqlite, by the table's key. `ready()`: it was applied, or there is none."""

    ready = Signal()

    def __init__(self, services: Services, key: str, columns: TableColumns, specs: Sequence[ColumnSpec[Any]]) -> None:
        super().__init__(columns)
        self._services, self.key, self.columns, self._specs = services, key, columns, specs
        self.loaded = False
        self.place: Any = None
        """Where the user was on the page when it was last left, as plain data; None when nothing was kept."""
        self._wanted: str | None = None
        columns.changed.connect(self.save)

    @property
    def layout(self) -> TableLayout:
        """The layout of the moment."""
        return self.columns.layout

    def fitted(self, layout: Any) -> TableLayout:
        """Return a layout, plain data from elsewhere, fitted to the columns that there are."""
        return read_layout(json.dumps(layout), self._specs)

    def take(self, layout: Any) -> None:
        """Lay the table out as plain data from elsewhere says, in place of what was kept."""
        if self.loaded:
            self.columns.take(self.fitted(layout))
        else:
            self._wanted = json.dumps(layout)

    def load(self) -> None:
        """Read the layout and apply it."""
        key = self.key
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
        key, text, now = self.key, self.columns.layout.to_json(), self._services.now()
        self._services.desk.ask(
            f"layout.{key}", lambda connection: save_layout(connection, key, text, now), self._on_saved, self._tell
        )

    def save_place(self, place: Any) -> None:
        """Write where the user is on the page, as plain data."""
        if not self.loaded or place == self.place:
            return
        self.place = place
        key, text, now = f"{self.key}.place", json.dumps(place), self._services.now()
        self._services.desk.ask(
            f"layout.{key}", lambda connection: save_layout(connection, key, text, now), self._on_saved, self._tell
        )

    def _on_loaded(self, found: tuple[str | None, str | None]) -> None:
        kept, place = found
        text = self._wanted or kept
        self.loaded = True
        self.place = _plain(place)
        if text is not None:
            self.columns.apply(read_layout(text, self._specs))
        self.ready.emit()
        if self._wanted is not None:
            self._wanted = None
            self.save()

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
