"""The button of saved views in a page's head: which one is shown, whether it differs, save and revert at hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.views.page import Page
from partnerdesk.views.saved.actions import ViewActions
from partnerdesk.views.saved.starters import shown_name
from partnerdesk.views.saved.views import SavedViews
from partnerdesk.views.services import Services
from partnerdesk.views.theme import Space
from partnerdesk.views.widgets.filter_bar import FilterBar

_LONGEST = 22
_ROOM = 760
"""Pixels of the page from which on the view is named, and saving and reverting have buttons beside the menu."""


class ViewsControl(QWidget):
    """Stands in the head of one page."""

    def __init__(self, services: Services, views: SavedViews, actions: ViewActions, page: Page) -> None:
        super().__init__()
        self._theme, self._views, self._actions, self._page = services.theme, views, actions, page
        self.button = QToolButton()
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(lambda: actions.fill_page_menu(self.menu, page.key))
        self.button.setMenu(self.menu)
        self.save, self.revert = QPushButton(), QPushButton()
        self.keep = QPushButton()
        """Behind the chips of the page's filter: what is chosen there is what a view is for."""
        for link in (self.save, self.revert, self.keep):
            link.setProperty("kind", "link")
        self.keep.clicked.connect(actions.save_as)
        filters = getattr(page, "filters", None)
        if isinstance(filters, FilterBar):
            filters.add_link(self.keep)
        self.save.clicked.connect(views.save_changes)
        self.revert.clicked.connect(views.revert)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in (self.button, self.save, self.revert):
            row.addWidget(widget)
        views.changed.connect(self.show_state)
        services.theme.changed.connect(self._restyle)
        page.installEventFilter(self)
        self._restyle()
        self.show_state()

    def show_state(self) -> None:
        """Name the view that the page shows and say whether it differs."""
        if self._views.page_key() not in {"", self._page.key}:
            return
        view, changed = self._views.current(), self._views.is_changed()
        name = self.tr("Views") if view is None else shown_name(view)
        shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        told = self.tr("{name} (changed)").format(name=shown) if changed else shown
        roomy = self._page.width() >= self._theme.px(_ROOM)
        mark = "•" if changed else ""
        # Qt sets the text close to the icon
        self.button.setText(" " + (told.replace("&", "&&") if roomy else mark))
        if view is None:
            about = self.tr("Save what this page shows, or open a saved view")
        else:
            about = self.tr("This page differs from the saved view.") if changed else self.tr("Saved view")
        self.button.setToolTip(plain_tooltip(about if view is None else f"{name}: {about}"))
        self.button.setAccessibleName(self.tr("Views") if view is None else f"{name}: {about}")
        self.save.setText(self.tr("Save"))
        self.save.setAccessibleName(self.tr("Save changes to {name}").format(name=name))
        self.revert.setText(self.tr("Revert"))
        self.revert.setAccessibleName(self.tr("Revert to {name} as it was saved").format(name=name))
        self.keep.setText(self.tr("Save view…"))
        if self.keep.parentWidget() is not None:
            self.keep.setVisible(view is None or changed)
        for link in (self.save, self.revert):
            link.setVisible(changed and roomy)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """See whether there is room for the buttons when the page gets another width."""
        if event.type() == QEvent.Type.Resize and watched is self._page:
            self.show_state()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state()
        super().changeEvent(event)

    def _restyle(self) -> None:
        side = self._theme.px(16)
        self.button.setIcon(self._theme.icon("bookmark"))
        self.button.setIconSize(QSize(side, side))
        self.show_state()
