"""Resources & help: links to Webex and Cisco, and our own help pages, all readable without a network."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from partnerdesk.changes import Dataset
from partnerdesk.help.pages import FIRST, NUMBERS, PAGES
from partnerdesk.views.help.library import Library
from partnerdesk.views.help.overview import Overview
from partnerdesk.views.help.reader import Reader
from partnerdesk.views.page import Page
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.headers import PageHeader

_PAUSE_MS = 150
_PAGE = "page:"
_HELP = "help:"


class HelpPage(Page):
    """Links and help. Its place: `{"page": key, "part": number of a heading}`, or None for the start."""

    key: ClassVar[str] = "help"
    wants: ClassVar[Dataset] = Dataset.SETTINGS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.library = Library(services)
        self._part = -1
        self.header = PageHeader()
        self.search = QLineEdit()
        self.search.setProperty("look", "search")
        self.search.setClearButtonEnabled(True)
        self.header.add_action(self.search)
        self.overview = Overview(services, self.library)
        self.reader = Reader(services, self.library)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.overview)
        self.stack.addWidget(self.reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.returnPressed.connect(self._search)
        self.overview.page_chosen.connect(self.read)
        self.overview.tour_wanted.connect(services.start_tour)
        self.reader.page_chosen.connect(self.read)
        self.reader.link_chosen.connect(self.follow)
        self.reader.back_wanted.connect(self._back)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.header.set_texts(
            self.tr("Resources and help"), self.tr("Everything here can be read offline; links open in your browser.")
        )
        self.search.setPlaceholderText(self.tr("Search help and links"))
        self.search.setAccessibleName(self.tr("Search help and links"))
        self.search.setMinimumWidth(self.services.theme.px(220))
        self.overview.retranslate()
        self.reader.retranslate()
        self.titled.emit()

    def restyle(self) -> None:
        """Take colours and icons anew."""
        self.search.setMinimumWidth(self.services.theme.px(220))
        self.overview.refresh()
        self.reader.restyle()

    def refresh(self) -> None:
        """Say the thresholds as they are set now."""
        if self.stack.currentWidget() is self.reader:
            self.reader.show_page(self.reader.key, self._part)

    def start_search(self) -> None:
        """Put the cursor into the search."""
        self.search.setFocus()
        self.search.selectAll()

    def read(self, key: str, part: int = -1) -> None:
        """Open a help page as the user asked, as a step of the history."""
        self.go_to({"page": key, "part": part})
        self.place_changed.emit(self.place())

    def follow(self, address: str) -> None:
        """Follow a link of a help page: to another help page, to a page of the program, or into the browser."""
        if address.startswith(_HELP):
            key = address.removeprefix(_HELP)
            if key in PAGES:
                self.read(key)
        elif address.startswith(_PAGE):
            self.services.go(address.removeprefix(_PAGE))
        else:
            self.services.open_link(address)

    def place(self) -> Any:
        """Return the help page that is read; None for the start."""
        if self.stack.currentWidget() is self.overview:
            return None
        return {"page": self.reader.key, "part": self._part}

    def go_to(self, place: Any) -> None:
        """Open the help page of a place, the start without one."""
        key = place.get("page") if isinstance(place, dict) else None
        if key not in PAGES:
            self.stack.setCurrentWidget(self.overview)
            self.header.show()
        else:
            part = place.get("part")
            self._part = part if isinstance(part, int) else -1
            self.stack.setCurrentWidget(self.reader)
            self.header.hide()
            self.reader.show_page(str(key), self._part)
        self.titled.emit()

    def title(self) -> str:
        """Return the title of the help page that is read."""
        return "" if self.stack.currentWidget() is self.overview else self.library.title(self.reader.key)

    def poses(self) -> list[tuple[str, Any]]:
        """Return the start, a short page and the one of all numbers."""
        return [("", None), ("page", {"page": FIRST}), ("numbers", {"page": NUMBERS})]

    def _back(self) -> None:
        self.go_to(None)
        self.place_changed.emit(None)

    def _search(self) -> None:
        self._pause.stop()
        self.overview.search(self.search.text())
        self.stack.setCurrentWidget(self.overview)
