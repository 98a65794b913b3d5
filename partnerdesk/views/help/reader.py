"""Reading a help page: its text, and the lists of pages and headings beside it, above it in a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.help.faults import HelpFileFault
from partnerdesk.help.pages import PAGES
from partnerdesk.views.help.help_text import HelpText
from partnerdesk.views.help.library import Library
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label
from partnerdesk.views.widgets.panels import FaultPanel

_BESIDE = 250
_LEAST = 860
"""Pixels, at 100 % text size, from which on the lists stand beside the text."""
_DEEPEST = 2
"""Headings below this level are found by search and not listed."""


class Lists(QFrame):
    """The pages and the headings of the one that is shown. `page_chosen(key)`, `heading_chosen(number)`."""

    page_chosen = Signal(str)
    heading_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pages_title, self.headings_title = plain_label(role="caption"), plain_label(role="caption")
        self.pages, self.headings = QListWidget(), QListWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, 0, 0, Space.M)
        column.setSpacing(Space.XS)
        for title, box, stretch in ((self.pages_title, self.pages, 3), (self.headings_title, self.headings, 2)):
            box.setObjectName("helpList")
            box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            box.setWordWrap(True)
            box.setTextElideMode(Qt.TextElideMode.ElideNone)
            column.addWidget(title)
            column.addWidget(box, stretch)
        self.pages.currentItemChanged.connect(self._on_page)
        self.headings.itemActivated.connect(self._on_heading)
        self.headings.itemClicked.connect(self._on_heading)

    def fill(self, pages: list[tuple[str, str]], current: str, headings: list[tuple[int, str]]) -> None:
        """Show the pages by key and title, and the headings by number and text."""
        for box, entries, chosen in ((self.pages, pages, current), (self.headings, headings, None)):
            box.blockSignals(True)
            box.clear()
            for value, text in entries:
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, value)
                item.setToolTip(text)
                box.addItem(item)
                if value == chosen:
                    box.setCurrentItem(item)
            box.blockSignals(False)
        self.headings.setVisible(bool(headings))
        self.headings_title.setVisible(bool(headings))

    def _on_page(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _on_heading(self, item: QListWidgetItem) -> None:
        self.heading_chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class Reader(QWidget):
    """One help page. `page_chosen(key, part)`, `link_chosen(address)`, `back_wanted()`: to the overview."""

    page_chosen = Signal(str, int)
    link_chosen = Signal(str)
    back_wanted = Signal()

    def __init__(self, services: Services, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._library = services.theme, library
        self.key = ""
        self.back = QPushButton()
        self.back.setProperty("kind", "quiet")
        self.page_box, self.heading_box = QComboBox(), QComboBox()
        self.lists = Lists(services.theme)
        self.text = HelpText(services.theme)
        self.fault = FaultPanel(services.theme)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.fault)
        self._lay_out()
        self.back.clicked.connect(self.back_wanted)
        self.text.link_chosen.connect(self.link_chosen)
        self.lists.page_chosen.connect(lambda key: self.page_chosen.emit(key, -1))
        self.lists.heading_chosen.connect(self.text.go_to_heading)
        self.page_box.activated.connect(lambda _index: self.page_chosen.emit(self.page_box.currentData(), -1))
        self.heading_box.activated.connect(lambda _index: self.text.go_to_heading(self.heading_box.currentData()))

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(Space.S)
        across.setContentsMargins(Space.L, Space.M, Space.XL, Space.M)
        across.addWidget(self.back)
        for box in (self.page_box, self.heading_box):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            across.addWidget(box, 1)
        across.addStretch(0)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.lists)
        below.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across)
        column.addLayout(below, 1)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.back.setText(self.tr("Resources and help"))
        self.back.setAccessibleName(self.tr("Back to resources and help"))
        self.lists.pages_title.setText(self.tr("Help pages"))
        self.lists.headings_title.setText(self.tr("On this page"))
        for widget, name in (
            (self.page_box, self.tr("Help pages")),
            (self.lists.pages, self.tr("Help pages")),
            (self.heading_box, self.tr("On this page")),
            (self.lists.headings, self.tr("On this page")),
            (self.text, self.tr("Text of the help page")),
        ):
            widget.setAccessibleName(name)
        self.heading_box.setPlaceholderText(self.tr("On this page"))
        if self.key:
            self.show_page(self.key)

    def restyle(self) -> None:
        """Take icons and widths anew."""
        side = self._theme.px(16)
        self.back.setIcon(self._theme.icon("arrow-left"))
        self.back.setIconSize(QSize(side, side))
        self._fit()

    def show_page(self, key: str, part: int = -1) -> None:
        """Show a page from one of its headings on, or say calmly that its file cannot be read."""
        self.key = key
        try:
            markdown = self._library.page(key)
        except HelpFileFault as fault:
            self.fault.show_fault(fault, button=self.tr("Back to resources and help"), on_button=self.back_wanted.emit)
            self.stack.setCurrentWidget(self.fault)
            self._fill([])
            return
        self.stack.setCurrentWidget(self.text)
        self.text.show_markdown(markdown)
        listed = [(at, text) for at, (level, text) in enumerate(self.text.headings()) if 1 < level <= _DEEPEST]
        self._fill(listed)
        if part > 0:
            self.text.go_to_heading(part)

    def _fill(self, headings: list[tuple[int, str]]) -> None:
        pages = [(key, self._library.title(key)) for key in PAGES]
        self.lists.fill(pages, self.key, headings)
        self.page_box.clear()
        for key, title in pages:
            self.page_box.addItem(title, key)
        self.page_box.setCurrentIndex(max(0, self.page_box.findData(self.key)))
        self.page_box.setToolTip(self.page_box.currentText())
        self.heading_box.clear()
        for number, text in headings:
            self.heading_box.addItem(text, number)
        self.heading_box.setCurrentIndex(-1)
        self.heading_box.setToolTip(self.tr("On this page"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the lists beside the text where there is room, above it otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= self._theme.px(_LEAST)
        self.lists.setFixedWidth(self._theme.px(_BESIDE))
        self.lists.setVisible(wide)
        self.page_box.setVisible(not wide)
        self.heading_box.setVisible(not wide and self.heading_box.count() > 0)
