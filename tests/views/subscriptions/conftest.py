"""The subscriptions page in the real window, over a sample partner that the real sync has filled."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from partnerdesk.account import Sample
from partnerdesk.analytics.context import Context, thresholds_of
from partnerdesk.analytics.values import Figure, View
from partnerdesk.cli.demo import prepare
from partnerdesk.figures.subscriptions import kpi_figures
from partnerdesk.jobs import Reader
from partnerdesk.opening import Opened, open_account
from partnerdesk.paths import DataFolder
from partnerdesk.replica.sync_log import fetch_state
from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.pages.subscriptions import SubscriptionsPage
from partnerdesk.views.registry import PAGES
from partnerdesk.views.services import Queries
from partnerdesk.views.window import MainWindow
from tests.views.fakes import World

SHOWN = ("customers", "customer", "subscriptions")
SAMPLE = Sample(80, 3, "2026-11-18").anchored()


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """Return a data folder with a partner of 80 customers and a year of weeks; nobody writes its replica."""
    folder = DataFolder(tmp_path_factory.mktemp("sample"))
    prepare(folder, SAMPLE)
    return folder


@dataclass
class Bench:
    """The window over the sample, and the sample itself."""

    window: MainWindow
    world: World
    opened: Opened
    qtbot: QtBot

    @property
    def page(self) -> SubscriptionsPage:
        page = self.window.page_for("subscriptions")
        assert isinstance(page, SubscriptionsPage)
        return page

    @property
    def customers(self) -> CustomersPage:
        page = self.window.page_for("customers")
        assert isinstance(page, CustomersPage)
        return page

    def settle(self) -> None:
        """Wait until every question has its answer."""
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: not self.world.services.jobs.busy, timeout=15_000)
        self.qtbot.wait(1)
        self.qtbot.waitUntil(lambda: not self.world.services.jobs.busy, timeout=15_000)

    def context(self) -> Context:
        return self.world.services.context()

    def figures(self, view: View) -> dict[str, Figure]:
        with self.opened.read() as connection:
            return kpi_figures(connection, self.context(), view)

    def sql(self, query: str, **values: object) -> list[tuple[object, ...]]:
        with self.opened.read() as connection:
            return [tuple(row) for row in connection.execute(text(query), values)]


@pytest.fixture
def bench(sample: DataFolder, world: World, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """Return the page, open in a window of 1280 x 900, with every answer on it."""
    del tmp_path
    opened = open_account(sample.account(), None)
    jobs, store, language = world.services.jobs, world.store, world.services.language
    now = (opened.state.promoted_at or 0) + 60
    window = MainWindow(world.services.theme, language, store.current, [e for e in PAGES if e.key in SHOWN])
    world.services = replace(
        world.services,
        reader=Reader(jobs, opened.read),
        desk=Reader(jobs, opened.edit),
        queries=replace(world.services.queries, state=fetch_state),
        context=lambda: Context(now, thresholds_of(store.current), language.code),
        now=lambda: now,
        go=window.go,
    )
    assert isinstance(world.services.queries, Queries)
    window.resize(1280, 900)
    qtbot.addWidget(window)
    window.show()
    window.enter(world.services, "subscriptions")
    made = Bench(window, world, opened, qtbot)
    made.settle()
    yield made
    jobs.close()
    window.leave()
    window.close()
    with suppress(Exception), opened.desk.write() as connection:
        connection.execute(text("DELETE FROM table_layout"))
    opened.close()
