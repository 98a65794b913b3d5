"""The calling page and tab in the real window, over a sample partner that the real sync has filled with reports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from partnerdesk.account import Sample
from partnerdesk.analytics.context import Context, thresholds_of
from partnerdesk.analytics.values import View
from partnerdesk.cli.demo import prepare
from partnerdesk.figures import pages
from partnerdesk.jobs import Reader
from partnerdesk.opening import Opened, open_account
from partnerdesk.paths import DataFolder
from partnerdesk.replica.sync_log import fetch_state
from partnerdesk.views.customer.calling_tab import CallingTab
from partnerdesk.views.pages.calling import CallingPage
from partnerdesk.views.pages.customer import CustomerPage
from partnerdesk.views.registry import PAGES
from partnerdesk.views.widgets.analytics_table import AnalyticsTable
from partnerdesk.views.window import MainWindow
from tests.views.fakes import World

SHOWN = ("customers", "customer", "calling")
SAMPLE = Sample(60, 4, "2026-11-18").anchored()


@pytest.fixture(scope="session")
def calling_sample(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    """Return a data folder with a partner of 60 customers and its reports; nobody writes its replica."""
    folder = DataFolder(tmp_path_factory.mktemp("calling"))
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
    def page(self) -> CallingPage:
        page = self.window.page_for("calling")
        assert isinstance(page, CallingPage)
        return page

    @property
    def tab(self) -> CallingTab:
        page = self.window.page_for("customer")
        assert isinstance(page, CustomerPage)
        tab = page.view.current_tab()
        assert isinstance(tab, CallingTab)
        return tab

    def settle(self) -> None:
        """Wait until every question has its answer."""
        for _ in range(3):
            self.qtbot.wait(2)
            self.qtbot.waitUntil(lambda: not self.world.services.jobs.busy, timeout=15_000)

    def context(self) -> Context:
        return self.world.services.context()

    def told(self, *keys: str, view: View | None = None) -> dict[str, Any]:
        """Return what `partnerdesk kpis --json` says of these keys."""
        with self.opened.read() as connection:
            answer = pages.answer(connection, self.context(), view or View(), keys or None)
        plain: dict[str, Any] = json.loads(json.dumps(answer))
        return plain

    def rows(self, table: AnalyticsTable, count: int = 8) -> list[dict[str, str]]:
        """Return what the first rows of a table show, by the keys of the columns."""
        columns = [spec.key for spec in table.model.columns]
        shown = range(min(count, table.model.rowCount()))
        for place in shown:
            for column in range(len(columns)):
                table.model.cell(place, column)
        self.settle()
        return [
            {key: str(table.model.index(place, column).data()) for column, key in enumerate(columns)} for place in shown
        ]

    def sql(self, query: str, **values: object) -> list[tuple[Any, ...]]:
        with self.opened.read() as connection:
            return [tuple(row) for row in connection.execute(text(query), values)]


@pytest.fixture
def bench(calling_sample: DataFolder, world: World, qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    """Return the page, open in a window of 1280 x 900, with every answer on it."""
    del tmp_path
    opened = open_account(calling_sample.account(), None)
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
    window.resize(1280, 900)
    qtbot.addWidget(window)
    window.show()
    window.enter(world.services, "calling")
    made = Bench(window, world, opened, qtbot)
    made.settle()
    yield made
    jobs.close()
    window.leave()
    window.close()
    with suppress(Exception), opened.desk.write() as connection:
        connection.execute(text("DELETE FROM table_layout"))
    opened.close()
