"""A field in which a customer is found by typing a part of the name. Knows ids and names, no replica."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from partnerdesk.models.straight import straight

_SHOWN_ID = 8


class CustomerField(QLineEdit):
    """Emits `picked(org_id, name)` when one of the customers is chosen from the list below, by key or pointer."""

    picked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: dict[str, tuple[str, str]] = {}
        self._names = QStringListModel(self)
        self.completer_ = QCompleter(self._names, self)
        self.completer_.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer_.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer_.setMaxVisibleItems(10)
        self.completer_.activated.connect(self._pick)
        self.setCompleter(self.completer_)
        self.setProperty("look", "search")
        self.returnPressed.connect(lambda: self._pick(self.text()))

    def set_people(self, people: Iterable[tuple[str, str]]) -> None:
        """Offer customers, as (organisation id, name); those of the same name are told apart by their ids."""
        given = [(org_id, name, straight(name)) for org_id, name in people]
        names = [shown for _org_id, _name, shown in given]
        twice = {name for name in names if names.count(name) > 1} if len(set(names)) < len(names) else set()
        self._people = {
            f"{shown} ({org_id[-_SHOWN_ID:]})" if shown in twice else shown: (org_id, name)
            for org_id, name, shown in given
        }
        self._names.setStringList(list(self._people))

    def show_customer(self, org_id: str | None) -> None:
        """Show the customer of an id, or nothing."""
        shown = next((text for text, (known, _name) in self._people.items() if known == org_id), "")
        if not self.hasFocus() or shown:
            self.setText(shown)

    def _pick(self, text: str) -> None:
        found = self._people.get(text)
        if found is not None:
            self.picked.emit(*found)
