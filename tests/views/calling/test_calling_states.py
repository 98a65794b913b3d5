"""The calling page over a replica without calling reports, and without anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partnerdesk.views.customer.calling_tab import CallingTab
from partnerdesk.views.pages.calling import CallingPage
from tests.views.customers.world import USUAL, CustomersWorld, customers_world
from tests.views.fakes import World, replica_state

pytestmark = pytest.mark.expects_log("This plugin does not support")


@pytest.fixture
def here(tmp_path: Path, world: World) -> Iterator[CustomersWorld]:
    with customers_world(tmp_path, world) as made:
        made.write(USUAL)
        yield made


def settle(here: CustomersWorld, qtbot: QtBot) -> None:
    for _ in range(2):
        qtbot.wait(2)
        qtbot.waitUntil(lambda: not here.world.services.jobs.busy, timeout=5_000)


def shown(here: CustomersWorld, qtbot: QtBot) -> CallingPage:
    page = CallingPage(here.world.services)
    page.retranslate()
    page.restyle()
    page.resize(1100, 700)
    qtbot.addWidget(page)
    page.show()
    settle(here, qtbot)
    return page


def test_no_calling_reports_says_how_to_get_them(here: CustomersWorld, qtbot: QtBot) -> None:
    page = shown(here, qtbot)
    assert page.stack.currentWidget() is page.message
    assert page.message.title.text() == "No calling reports yet"
    assert "import the files" in page.message.text.text()
    assert page.message.button.text() == "Import report files…"
    page.message.second.click()
    assert here.world.syncs == [True]


def test_before_the_first_sync_that_comes_first(here: CustomersWorld, qtbot: QtBot) -> None:
    here.world.answers["state"] = replica_state(promoted_at=None)
    page = shown(here, qtbot)
    assert page.message.button.text() == "Sync now"
    assert page.message.second.text() == "Import report files…"


def test_a_customer_that_no_report_names(here: CustomersWorld, qtbot: QtBot) -> None:
    tab = CallingTab(here.world.services)
    tab.retranslate()
    qtbot.addWidget(tab)
    tab.resize(1000, 700)
    tab.show()
    tab.show_customer(2)
    settle(here, qtbot)
    assert tab.stack.currentWidget() is tab.message
    assert tab.message.title.text() == "No calling report names this customer"
