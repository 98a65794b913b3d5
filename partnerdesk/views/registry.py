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
    help: str = "getting_started"
    """The help page that fits: F1 and the question mark of the page open it."""


def _page(module: str, name: str) -> Callable[[Services], Page]:
    """Return a maker that imports its module only when the page is first opened."""

    def make(services: Services) -> Page:
        made = getattr(importlib.import_module(f"partnerdesk.views.pages.{module}"), name)(services)
        assert isinstance(made, Page)
        return made

    return make


PAGES = (
    PageEntry(
        "customers",
        "users",
        QT_TRANSLATE_NOOP("Pages", "Customers"),
        _page("customers", "CustomersPage"),
        help="who_needs_me",
    ),
    PageEntry(
        "customer",
        "user-round",
        QT_TRANSLATE_NOOP("Pages", "Customer"),
        _page("customer", "CustomerPage"),
        within="customers",
        help="who_needs_me",
    ),
    PageEntry(
        "subscriptions",
        "chart-column",
        QT_TRANSLATE_NOOP("Pages", "Subscriptions"),
        _page("subscriptions", "SubscriptionsPage"),
        help="numbers",
    ),
    PageEntry(
        "calling", "phone", QT_TRANSLATE_NOOP("Pages", "Calling"), _page("calling", "CallingPage"), help="numbers"
    ),
    PageEntry(
        "administrators",
        "shield-check",
        QT_TRANSLATE_NOOP("Pages", "Administrators"),
        _page("administrators", "AdministratorsPage"),
        help="administrators",
    ),
    PageEntry(
        "changes",
        "clock",
        QT_TRANSLATE_NOOP("Pages", "Pending changes"),
        _page("changes", "ChangesPage"),
        help="administrators",
    ),
    PageEntry(
        "imports", "import", QT_TRANSLATE_NOOP("Pages", "Imports"), _page("imports", "ImportsPage"), help="reports"
    ),
    PageEntry(
        "sync_log", "history", QT_TRANSLATE_NOOP("Pages", "Sync log"), _page("sync_log", "SyncLogPage"), help="sync"
    ),
    PageEntry("help", "book-open", QT_TRANSLATE_NOOP("Pages", "Resources and help"), _page("help", "HelpPage"), True),
    PageEntry(
        "settings",
        "settings",
        QT_TRANSLATE_NOOP("Pages", "Settings"),
        _page("settings", "SettingsPage"),
        True,
        help="privacy",
    ),
)
