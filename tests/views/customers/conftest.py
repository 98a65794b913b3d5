"""The customer list's page over a real replica, with the model tester on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from partnerdesk.views.pages.customers import CustomersPage
from tests.views.customers.driving import settle
from tests.views.customers.world import USUAL, CustomersWorld, customers_world
from tests.views.fakes import World


@pytest.fixture
def here(tmp_path: Path, world: World) -> Iterator[CustomersWorld]:
    with customers_world(tmp_path, world) as made:
        yield made


@pytest.fixture
def open_page(here: CustomersWorld, qtbot: QtBot) -> Iterator[Callable[..., CustomersPage]]:
    pages = []

    def make(*, width: int = 1400, height: int = 700) -> CustomersPage:
        page = CustomersPage(here.world.services)
        page.model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
            page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        page.retranslate()
        page.restyle()
        page.resize(width, height)
        qtbot.addWidget(page)
        pages.append(page)
        page.show()
        settle(qtbot, page)
        return page

    yield make
    for page in pages:
        page.close()


@pytest.fixture
def page(here: CustomersWorld, open_page: Callable[..., CustomersPage]) -> CustomersPage:
    here.write(USUAL)
    return open_page()
