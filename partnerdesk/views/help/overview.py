"""The start of "Resources & help": our help pages, quick links, featured resources, all resources, the helpdesk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QPushButton, QVBoxLayout, QWidget

from partnerdesk.help.catalogue import KINDS, LANGUAGES, PRODUCTS, Link, find_links
from partnerdesk.help.faults import HelpFileFault
from partnerdesk.help.pages import PAGES, Hit
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.views.help.library import Library
from partnerdesk.views.help.links_list import LinkList, kind_text, product_text
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import breaking_label, plain_label, rule
from partnerdesk.views.widgets.scroll import ScrollColumn

WIDEST = 860
_INDENT = 3
"""Pixels by which the text of a link stands within its button."""
_LANGUAGE_NAMES = {"en": "English", "tr": "Türkçe"}


class EntryList(QFrame):
    """A card of our own pages or of places in them; `chosen(page, part)` with -1 for a page's beginning."""

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.XS)

    def show_entries(self, entries: list[tuple[str, int, str, str]]) -> None:
        """Show page, part, title and the text below it."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # a visible widget without a parent would be a window
                widget.setParent(None)
                widget.deleteLater()
        self.buttons = []
        for number, (page, part, title, text) in enumerate(entries):
            if number:
                self._column.addWidget(rule())
            name = breaking_label(text, "soft")
            name.setContentsMargins(_INDENT, 0, 0, 0)
            button = QPushButton(title)
            button.setProperty("kind", "link")
            button.setToolTip(title)
            button.setAccessibleDescription(text)
            button.clicked.connect(lambda _checked=False, page=page, part=part: self.chosen.emit(page, part))
            button.setMinimumWidth(1)
            self._column.addWidget(button)
            if text:
                self._column.addWidget(name)
            self.buttons.append(button)
        self.setVisible(bool(entries))


class Overview(ScrollColumn):
    """What can be read and opened. `page_chosen(key, part)`, `tour_wanted()`."""

    page_chosen = Signal(str, int)
    tour_wanted = Signal()

    def __init__(self, services: Services, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(WIDEST, parent=parent)
        self._services, self._library = services, library
        self._links: list[Link] = []
        self._text = ""
        self._drawn = ("", 0)
        self.problem = breaking_label(role="soft")
        self.nothing = breaking_label(role="soft")
        self.pages, self.hits = EntryList(), EntryList()
        self.quick, self.featured, self.helpdesk, self.all = (LinkList(services) for _ in range(4))
        self.tour = QPushButton()
        self.boxes = {name: QComboBox() for name in ("kind", "product", "language")}
        self.titles = {
            name: plain_label(role="heading", wrap=True)
            for name in ("hits", "pages", "quick", "featured", "helpdesk", "all")
        }
        self.helpdesk_text = breaking_label(role="soft")
        self._lay_out()
        for entries in (self.pages, self.hits):
            entries.chosen.connect(self.page_chosen)
        self.tour.clicked.connect(self.tour_wanted)
        for box in self.boxes.values():
            box.currentIndexChanged.connect(lambda _index: self._show_all())

    def _lay_out(self) -> None:
        filters = QWidget()
        line = FlowLayout(Space.S, filters)
        for box in self.boxes.values():
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            line.addWidget(box)
        tour = QWidget()
        FlowLayout(Space.S, tour).addWidget(self.tour)
        self.column.setSpacing(Space.S)
        for widget in (
            self.problem,
            *(self.titles["hits"], self.hits),
            *(self.titles["quick"], self.quick),
            *(self.titles["pages"], self.pages, tour),
            *(self.titles["featured"], self.featured),
            *(self.titles["helpdesk"], self.helpdesk_text, self.helpdesk),
            *(self.titles["all"], filters, self.all, self.nothing),
        ):
            self.column.addWidget(widget)
        for name, title in self.titles.items():
            title.setContentsMargins(0, 0 if name in {"hits", "quick"} else Space.L, 0, 0)
        self.column.addStretch(1)

    def retranslate(self) -> None:
        """Set every text anew and read the files of the language."""
        for name, text in {
            "hits": self.tr("Found in our help"),
            "pages": self.tr("Help for partnerdesk"),
            "quick": self.tr("Quick links"),
            "featured": self.tr("Featured resources"),
            "helpdesk": self.tr("Partner Helpdesk"),
            "all": self.tr("All resources"),
        }.items():
            self.titles[name].setText(text)
        self.tour.setText(self.tr("Show the tour again"))
        self.helpdesk_text.setText(
            self.tr(
                "Support for Webex Calling and Contact Center. Open Partner Hub, go to “Resources & help” there and "
                "choose the icon of the Partner Helpdesk: it has no address of its own."
            )
        )
        self.nothing.setText(self.tr("No link fits. Search for less, or choose another filter."))
        self._name_boxes()
        self._read()

    def refresh(self) -> None:
        """Draw the rows anew where they have another theme's colours."""
        if self._drawn != self._look():
            self._show()

    def search(self, text: str) -> None:
        """Show what fits these words; nothing typed shows everything."""
        self._text = text.strip()
        self._show()

    def _read(self) -> None:
        try:
            self._links = self._library.links()
            self.problem.setText("")
        except HelpFileFault as fault:
            self._links = []
            self.problem.setText(f"{fault_sentence(fault)} {fault_step(fault)}")
        self.problem.setVisible(bool(self.problem.text()))
        self._show()

    def _look(self) -> tuple[str, int]:
        theme = self._services.theme
        return theme.colours.name, theme.text_size

    def _show(self) -> None:
        self._drawn = self._look()
        searching = bool(self._text)
        found: list[Hit] = self._library.search(self._text) if searching else []
        self.hits.show_entries(
            [
                (hit.page, hit.part.number, self._where(hit), hit.snippet if hit.snippet != hit.part.heading else "")
                for hit in found
            ]
        )
        self.titles["hits"].setVisible(bool(found))
        plain = [] if searching else list(PAGES)
        self.pages.show_entries([(key, -1, self._library.title(key), self._library.summary(key)) for key in plain])
        for name, card in (("quick", self.quick), ("featured", self.featured), ("helpdesk", self.helpdesk)):
            links = [] if searching else [link for link in self._links if name in link.sections]
            card.show_links(links)
            self.titles[name].setVisible(bool(links))
        self.helpdesk_text.setVisible(not searching and bool(self._links))
        self.titles["pages"].setVisible(not searching)
        self.tour.setVisible(not searching)
        self._show_all()

    def _where(self, hit: Hit) -> str:
        title = self._library.title(hit.page)
        way = (title, hit.part.above, hit.part.heading) if hit.part.number else (title,)
        return " › ".join(filter(None, way))

    def _show_all(self) -> None:
        chosen = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        links = find_links(self._links, self._text, **chosen)
        self.all.show_links(links)
        self.nothing.setVisible(not links and bool(self._links))

    def _name_boxes(self) -> None:
        everything: dict[str, tuple[str, tuple[str, ...], Callable[[str], str]]] = {
            "kind": (self.tr("Every kind"), KINDS, kind_text),
            "product": (self.tr("Every product"), PRODUCTS, product_text),
            "language": (self.tr("Every language"), LANGUAGES, _LANGUAGE_NAMES.__getitem__),
        }
        names = {"kind": self.tr("Kind"), "product": self.tr("Product"), "language": self.tr("Language of the page")}
        for name, (every, values, words) in everything.items():
            box = self.boxes[name]
            chosen = box.currentIndex()
            box.blockSignals(True)
            box.clear()
            box.addItem(every, "")
            for value in values:
                box.addItem(words(value), value)
            box.setCurrentIndex(max(0, chosen))
            box.blockSignals(False)
            box.setAccessibleName(names[name])
            box.setToolTip(QCoreApplication.translate("Overview", "Narrow the links below"))
