"""Joins the saved views with the window: sidebar, heads of pages, menus, history, dropped files. Knows no page."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from partnerdesk.views.page import Page
from partnerdesk.views.saved.actions import ViewActions
from partnerdesk.views.saved.control import ViewsControl
from partnerdesk.views.saved.files import is_view_file
from partnerdesk.views.saved.starters import shown_name
from partnerdesk.views.saved.views import PAGES, SavedViews
from partnerdesk.views.services import Services
from partnerdesk.views.widgets.headers import PageHeader

if TYPE_CHECKING:
    from partnerdesk.views.window import MainWindow


class ViewsDesk(QObject):
    """The saved views of the open account in a window.

    Args:
        services: of the account.
        window: that shows them.
        pages: keys of its pages; without one that has views nothing is read.
    """

    def __init__(self, services: Services, window: MainWindow, pages: Collection[str]) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self.views = SavedViews(services, window, self)
        self.actions = ViewActions(services, self.views, window)
        window.sidebar.views.serve(self.views, self.actions)
        self.views.changed.connect(self._show_menu)
        services.language.changed.connect(self._show_menu)
        if not set(pages).isdisjoint(PAGES):
            self.views.load()

    def attach(self, page: Page) -> None:
        """Give a page that was just made its button of views."""
        header = getattr(page, "header", None)
        if page.key in PAGES and isinstance(header, PageHeader):
            header.add_action(ViewsControl(self._services, self.views, self.actions, page))
            self.views.watch(page)

    def left_for(self, page: str, place: Any, *, by_history: bool = False) -> None:
        """Note that a page is about to go to a place."""
        self.views.left_for(page, place, by_history=by_history)

    def take(self, paths: Sequence[Path]) -> list[Path]:
        """Import the saved views among some files; return the other files."""
        self.actions.files.read([path for path in paths if is_view_file(path)])
        return [path for path in paths if not is_view_file(path)]

    def open_numbered(self, number: int) -> None:
        """Open the view with this number in the sidebar, from 1 on."""
        pinned = self.views.pinned()
        if 0 < number <= len(pinned):
            self.views.open(pinned[number - 1].id)

    def close(self) -> None:
        """The account is left."""
        self._window.sidebar.views.serve(None, None)
        self._window.menus.set_views([])
        self.deleteLater()

    def _show_menu(self) -> None:
        self._window.menus.set_views([shown_name(view) for view in self.views.pinned()])
