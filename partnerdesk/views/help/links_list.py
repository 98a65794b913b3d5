"""Rows of links: title, what it is, where it leads; opened in the browser, or copied. Knows no catalogue file."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from partnerdesk.help.catalogue import Link
from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.labels import breaking_label, rule

translate = QCoreApplication.translate


def kind_text(kind: str) -> str:
    """Return the name of a kind of link."""
    return {
        "portal": translate("HelpLinks", "Portal"),
        "article": translate("HelpLinks", "Article"),
        "developer": translate("HelpLinks", "For developers"),
        "status": translate("HelpLinks", "Service status"),
    }.get(kind, kind)


def product_text(product: str) -> str:
    """Return a product as Webex names it."""
    return {
        "partner_hub": "Partner Hub",
        "control_hub": "Control Hub",
        "calling": "Webex Calling",
        "meetings": "Webex Meetings",
        "contact_center": "Contact Center",
        "api": "API",
    }.get(product, product)


class LinkRow(QWidget):
    """One link."""

    def __init__(self, services: Services, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = link
        self._services = services
        code = services.language.code
        self.open = QPushButton()
        self.open.setProperty("kind", "link")
        self.open.setText(link.titles[code])
        self.open.setAccessibleDescription(link.notes[code])
        self.open.clicked.connect(lambda: services.open_link(link.url))
        self.note = breaking_label(role="soft")
        self.note.setText(link.notes[code])
        host = urlsplit(link.url).hostname or ""
        self.about = breaking_label(role="faint")
        self.about.setText(" · ".join((kind_text(link.kind), *map(product_text, link.products), host)))
        self.about.setToolTip(plain_tooltip(link.url))
        for label in (self.note, self.about):
            label.setContentsMargins(3, 0, 0, 0)  # as the button's text above
        self.copy = QToolButton()
        side = services.theme.px(16)
        self.copy.setIcon(services.theme.icon("copy"))
        self.copy.setIconSize(QSize(side, side))
        told = translate("HelpLinks", "Copy the link “{title}”").format(title=link.titles[code])
        self.copy.setAccessibleName(told)
        self.copy.setToolTip(plain_tooltip(told))
        self.copy.clicked.connect(self._copy)
        texts = QVBoxLayout()
        texts.setSpacing(Space.XXS)
        title = QHBoxLayout()
        title.addWidget(self.open)
        title.addStretch(1)
        texts.addLayout(title)
        texts.addWidget(self.note)
        texts.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addLayout(texts, 1)
        row.addWidget(self.copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link.url)
        self._services.toast(translate("HelpLinks", "Link copied."), "good")


class LinkList(QFrame):
    """A card of link rows with hairlines between them."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.setProperty("card", True)
        self.rows: list[LinkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.XS, 0, Space.XS)
        self._column.setSpacing(0)

    def show_links(self, links: Sequence[Link]) -> None:
        """Show these links in place of the ones before."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # a visible widget without a parent would be a window
                widget.setParent(None)
                widget.deleteLater()
        self.rows = [LinkRow(self._services, link) for link in links]
        for number, row in enumerate(self.rows):
            if number:
                self._column.addWidget(rule())
            self._column.addWidget(row)
        self.setVisible(bool(links))
