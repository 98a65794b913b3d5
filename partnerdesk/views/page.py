"""The base of every page: title, refresh when its data changed, retranslate, restyle. Knows no particular page."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from partnerdesk.changes import Dataset
from partnerdesk.views.services import Services


class Page(QWidget):
    """One page of the window.

    A page builds its widgets in `__init__`, sets all texts in `retranslate`, takes colours and icons in `restyle`, asks
    for its data in `refresh`. `refresh` is called when the page is first shown and later when something in `wants`
    changed; while the page is hidden it waits until the page is shown again.

    `place_changed(place)` adds a step to the history; `go_to(place)` brings the page back there. `titled()` tells that
    `title` changed.
    """

    key: ClassVar[str] = ""
    wants: ClassVar[Dataset] = Dataset.NONE
    place_changed = Signal(object)
    titled = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.services = services
        self._stale = True
        services.changes.changed.connect(self._on_changed)
        services.theme.changed.connect(self.restyle)

    def retranslate(self) -> None:
        """Set every text anew. Called once after construction and whenever the language changes."""

    def restyle(self) -> None:
        """Take colours and icons anew. Called once after construction and whenever the theme changes."""

    def refresh(self) -> None:
        """Ask for the page's data anew."""

    def start_search(self) -> None:
        """Put the cursor into the page's search field, where it has one (Ctrl+F)."""

    def copy_selection(self) -> None:
        """Copy what is selected (Ctrl+C from the menu)."""

    def export_sources(self) -> list[Any]:
        """Return the tables that can be exported, the one that the user is in first (views.exports.source)."""
        from partnerdesk.views.exports.lists import page_sources

        return list(page_sources(self))

    def place(self) -> Any:
        """Return where the user is on this page, as plain data that can be saved as JSON; None for the start."""
        return None

    def go_to(self, place: Any) -> None:
        """Bring the user to a place that `place` returned."""

    def title(self) -> str:
        """Return what the window is called while this page is shown; empty for the page's own title."""
        return ""

    def poses(self) -> list[tuple[str, Any]]:
        """Return the states that pictures are taken of: an addition to the file's name, and the place to go to."""
        return [("", None)]

    def leave(self) -> None:
        """Close what the page opened beside the window: the window closes, or the page is dropped."""

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh when something changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_changed(self, flags: Dataset, origin: object) -> None:
        if origin is self or not flags & self.wants:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
