"""Which pages there are, in the order of the sidebar. A new page is one line here and one file in pages/."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from partnerdesk.views.page import Page
from partnerdesk.views.services import Services
from partnerdesk.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class PageEntry:
    """A page as the sidebar and the menus know it. `title` is English; the context "Pages" translates it."""

    key: str
    icon: str
    title: str
    make: Callable[[Services], Page]
    at_bottom: bool = False
    """Stands at the lower end of the sidebar."""
    within: str = ""
    """The page that leads here: such a page has no line of its own in the sidebar and the menus."""


def _page(module: str, name: str) -> Callable[[Services], Page]:
    """Return a maker that imports its module only when the page is first opened."""

    def make(services: Services) -> Page:
        made = getattr(importlib.import_module(f"partnerdesk.views.pages.{module}"), name)(services)
        assert isinstance(made, Page)
        return made

    return make


PAGES = (
    PageEntry("customers", "users", QT_TRANSLATE_NOOP("Pages", "Customers"), _page("customers", "CustomersPage")),
    PageEntry(
        "customer",
        "user-round",
        QT_TRANSLATE_NOOP("Pages", "Customer"),
        _page("customer", "CustomerPage"),
        within="customers",
    ),
    PageEntry(
        "subscriptions",
        "chart-column",
        QT_TRANSLATE_NOOP("Pages", "Subscriptions"),
        _page("subscriptions", "SubscriptionsPage"),
    ),
    PageEntry("calling", "phone", QT_TRANSLATE_NOOP("Pages", "Calling"), _page("calling", "CallingPage")),
    PageEntry(
        "administrators",
        "shield-check",
        QT_TRANSLATE_NOOP("Pages", "Administrators"),
        _page("administrators", "AdministratorsPage"),
    ),
    PageEntry("changes", "clock", QT_TRANSLATE_NOOP("Pages", "Pending changes"), _page("changes", "ChangesPage")),
    PageEntry("imports", "import", QT_TRANSLATE_NOOP("Pages", "Imports"), _page("imports", "ImportsPage")),
    PageEntry("sync_log", "history", QT_TRANSLATE_NOOP("Pages", "Sync log"), _page("sync_log", "SyncLogPage")),
    PageEntry("settings", "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), _page("settings", "SettingsPage"), True),
)
