"""Opens the palette over a window with everything that the window leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerdesk.views.help.library import Library
from partnerdesk.views.palette import entries
from partnerdesk.views.palette.palette import Palette
from partnerdesk.views.registry import PageEntry
from partnerdesk.views.services import Services

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerdesk.views.saved.views import SavedViews
    from partnerdesk.views.window import MainWindow


def open_palette(services: Services, window: MainWindow, pages: Sequence[PageEntry], views: SavedViews) -> Palette:
    """Show the palette over a window.

    Args:
        services: of the open account.
        window: whose menus are offered.
        pages: that the window has.
        views: the saved ones.
    """
    keys = {page.key for page in pages}
    found = [
        *entries.view_entries(views, pages),
        *entries.page_entries(pages, services.go, window.menus.page_keys),
        *entries.action_entries(window.menus.entries()),
        *(entries.setting_entries(services.go) if "settings" in keys else ()),
        *(entries.help_entries(Library(services).title, services.go) if "help" in keys else ()),
    ]
    palette = Palette(services, found, window)
    palette.open_over(window)
    return palette
