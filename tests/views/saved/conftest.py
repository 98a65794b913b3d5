"""A window with the pages that have saved views, over a real replica and desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partnerdesk.replica.saved_views import SavedView
from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.registry import PAGES
from partnerdesk.views.saved.desk import ViewsDesk
from partnerdesk.views.saved.views import SavedViews
from partnerdesk.views.services import Services
from partnerdesk.views.window import MainWindow
from tests.views.customers.world import USUAL, customers_world
from tests.views.fakes import World

ENTRIES = [entry for entry in PAGES if entry.key in {"customers", "customer", "subscriptions", "calling", "settings"}]


@dataclass
class Here:
    """The window and how to wait for it."""

    window: MainWindow
    services: Services
    qtbot: QtBot

    @property
    def desk(self) -> ViewsDesk:
        assert self.window.views is not None
        return self.window.views

    @property
    def views(self) -> SavedViews:
        return self.desk.views

    @property
    def customers(self) -> CustomersPage:
        page = self.window.page_for("customers")
        assert isinstance(page, CustomersPage)
        return page

    def settle(self) -> None:
        """Wait until nothing is asked any more and what the user did has settled."""
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: not self.services.jobs.busy, timeout=10_000)
        self.qtbot.wait(1)

    def named(self, name: str) -> SavedView:
        return next(view for view in self.views.views if self.views.name_of(view) == name)

    def names(self) -> list[str]:
        """Return what the sidebar shows, as a screen reader says it."""
        return [button.accessibleName() for button in self.window.sidebar.views.buttons]

    def toast(self) -> str:
        return self.window.toaster.text.text()


@pytest.fixture
def here(tmp_path: Path, world: World, qtbot: QtBot) -> Iterator[Here]:
    with customers_world(tmp_path / "data", world) as made:
        made.write(USUAL)
        plain = world.services
        window = MainWindow(plain.theme, plain.language, world.store.current, ENTRIES)
        services = replace(plain, go=window.go, toast=window.toaster.tell)
        qtbot.addWidget(window)
        window.show()
        window.enter(services)
        here = Here(window, services, qtbot)
        qtbot.waitUntil(lambda: here.views.loaded)
        here.settle()
        yield here
        window.leave()
        window.close()
