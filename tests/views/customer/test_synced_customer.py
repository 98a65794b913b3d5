"""What the tabs say of a partner that was really synced, against what the sandbox itself knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from partnerdesk.analytics.context import Context
from partnerdesk.figures.customer import CustomerFacts, fetch_facts
from partnerdesk.figures.customer_licences import product_licences
from partnerdesk.figures.customer_tables import subscriptions_of
from partnerdesk.figures.customer_trials import fetch_customer_trials
from partnerdesk.jobs import Reader
from partnerdesk.paths import DataFolder
from partnerdesk.replica.customer_history import fetch_invoices, fetch_orders
from partnerdesk.replica.products import product_key
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.views.pages.customer import CustomerPage
from partnerdesk.weeks import week_of
from tests.sync.reporting import KEY, Office, partner
from tests.views.customer.conftest import settle, texts
from tests.views.fakes import World

pytestmark = pytest.mark.expects_log("This plugin does not support")
Facts = dict[str, list[dict[str, Any]]]


@dataclass
class Synced:
    """A replica, and what the sandbox knows of the same customers."""

    folder: DataFolder
    truth: Facts
    now: int


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Synced:
    data = DataFolder(tmp_path_factory.mktemp("synced"))
    office = Office(data.account())
    with partner(customers=25) as service:
        office.sync(service)
        now = int(office.value("SELECT max(finished_at) FROM sync_run"))
        last = week_of(now) - 1
        facts = service.truth("customer,subscription,licence,invoice,order")
        facts += service.truth("licence_week", (last, last))
    truth: Facts = defaultdict(list)
    for fact in facts:
        truth[fact["kind"]].append(fact)
    return Synced(data, truth, now)


@pytest.fixture
def customers(synced: Synced) -> Iterator[list[tuple[CustomerFacts, Any]]]:
    with Replica.open(synced.folder.account(), KEY) as replica, replica.read() as connection:
        context = Context(synced.now)
        ids = [row[0] for row in connection.exec_driver_sql("SELECT id FROM customer WHERE vanished_at IS NULL")]
        yield [(fetch_facts(connection, context, each), connection) for each in ids]


def product_of(line: dict[str, Any]) -> str:
    return product_key(line["name"], line["site_url"])


def of(truth: Facts, kind: str, org_id: str) -> list[dict[str, Any]]:
    return [fact for fact in truth[kind] if fact["customer"] == org_id]


def test_products_add_up_to_what_the_service_knows(synced: Synced, customers: list[tuple[CustomerFacts, Any]]) -> None:
    told = 0
    for facts, _connection in customers:
        lines = of(synced.truth, "licence", facts.row.org_id)
        used = {fact["licence_id"]: fact["used"] for fact in of(synced.truth, "licence_week", facts.row.org_id)}
        runs = {fact["external_id"]: fact for fact in of(synced.truth, "subscription", facts.row.org_id)}
        for each in product_licences(facts.detail, Context(synced.now)):
            listed = [line for line in lines if product_of(line) == each.product]
            now = [line for line in listed if line["subscription"] is None or runs[line["subscription"]]["active"]]
            bought = [
                line for line in now if line["subscription"] is None or not runs[line["subscription"]]["is_trial"]
            ]
            own = [line for line in bought or now if line["total"] > 0]
            if not now:
                assert each.advice.verdict == "ended"
                continue
            assert (each.advice.verdict == "trial") == (not bought)
            if not own:
                assert each.advice.verdict in {"unlimited", "trial"}
                continue
            told += 1
            assert each.advice.total == sum(line["total"] for line in own)
            assert each.advice.assigned == sum(line["assigned"] for line in own)
            over = {line["licence_id"]: line["assigned"] - line["total"] for line in own}
            assert each.advice.overage == sum(max(0, much) for much in over.values())
            known = [used[line["licence_id"]] for line in own if line["licence_id"] in used]
            assert each.advice.used == (sum(known) if known else None)
    assert told > 20


def test_subscriptions_have_the_terms_of_the_service(
    synced: Synced, customers: list[tuple[CustomerFacts, Any]]
) -> None:
    for facts, _connection in customers:
        truth = {fact["external_id"]: fact for fact in of(synced.truth, "subscription", facts.row.org_id)}
        rows = {
            row.subscription.external_id: row.subscription for row in subscriptions_of(facts.detail) if row.subscription
        }
        assert set(rows) == set(truth)
        for name, row in rows.items():
            assert (row.end_day, row.is_trial) == (truth[name]["end_day"], truth[name]["is_trial"])
            assert row.auto_renew == truth[name]["auto_renew"]


def test_trials_invoices_and_orders_are_all_there(synced: Synced, customers: list[tuple[CustomerFacts, Any]]) -> None:
    ongoing = 0
    for facts, connection in customers:
        org_id = facts.row.org_id
        trials = fetch_customer_trials(connection, Context(synced.now), facts.detail)
        known = {fact["external_id"]: fact for fact in of(synced.truth, "subscription", org_id) if fact["is_trial"]}
        assert {each.external_id for each in trials.ongoing} == {name for name, fact in known.items() if fact["active"]}
        assert {each.external_id for each in (*trials.ongoing, *trials.past)} == set(known)
        ongoing += len(trials.ongoing)
        invoices = fetch_invoices(connection, facts.row.id)
        assert {each.number for each in invoices} == {fact["number"] for fact in of(synced.truth, "invoice", org_id)}
        orders = fetch_orders(connection, facts.row.id)
        assert {each.number for each in orders} == {fact["number"] for fact in of(synced.truth, "order", org_id)}
    assert ongoing


def test_every_tab_opens_for_every_customer(qtbot: QtBot, world: World, synced: Synced) -> None:
    account = synced.folder.account()
    with Replica.open(account, KEY) as replica, Desk.open(account, KEY, create=True) as desk:
        jobs = world.services.jobs
        services = replace(
            world.services,
            reader=Reader(jobs, replica.read),
            desk=Reader(jobs, desk.write),
            context=lambda: Context(synced.now),
            now=lambda: synced.now,
        )
        page = CustomerPage(services)
        page.retranslate()
        page.restyle()
        page.resize(1280, 900)
        qtbot.addWidget(page)
        page.go_to({"list": {"filter": {}, "sorts": [["name", False]]}, "tab": "overview"})
        page.show()
        settle(qtbot, services)
        for _customer in range(12):
            for _tab in range(page.view.bar.count()):
                settle(qtbot, services)
                assert page.view.stack.currentWidget() is page.view.body
                qtbot.waitUntil(lambda: bool(texts(page.view.pages.currentWidget())))
                page.view.step_tab(1)
            page.view.step(1)
            settle(qtbot, services)
        assert page.view.header.place.text() == "13 of 25"
        page.close()
        jobs.close()
