"""Every report that the sandbox partner gives goes in whole, and reports of the same calls agree with each other."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from partnerdesk import weeks
from partnerdesk.paths import DataFolder
from partnerdesk.replica import schema
from partnerdesk.replica import schema_reports as tables
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.products import product_key
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.replica.text import fold, sort_key
from partnerdesk.sandbox import usage
from partnerdesk.sandbox.clock import SandboxClock
from partnerdesk.sandbox.composing import Recipe
from partnerdesk.sandbox.facts import Customer
from partnerdesk.sandbox.partner import Partner
from partnerdesk.sandbox.report_kinds import Kind, View
from partnerdesk.sandbox.report_store import KINDS
from partnerdesk.sync.importing.actions import Importer
from partnerdesk.sync.importing.mapping import dataset_of_title
from partnerdesk.sync.importing.plan import ImportPlan
from partnerdesk.weeks import FixedClock
from tests.importing.conftest import Place

TODAY = weeks.day_from_date(date(2026, 11, 18))
WEEK = weeks.week_of_day(TODAY) - 1
NOW = TODAY * weeks.DAY_SECONDS + 43_200
REGIONS = ("US", "EU")


@pytest.fixture(scope="module")
def customers() -> list[Customer]:
    partner = Partner(Recipe(seed=3, customers=30, anchor_day=TODAY), SandboxClock(date(2026, 11, 18)))
    return list(partner.customers())


@pytest.fixture
def desk(tmp_path: Path, customers: list[Customer]) -> Iterator[Place]:
    """A replica that a sync of that partner has filled with customers, subscriptions and licences."""
    account = DataFolder(tmp_path / "data").account()
    key = DatabaseKey(bytes(range(32)))
    with Replica.open(account, key, create=True) as replica, Desk.open(account, key, create=True) as own:
        with replica.write() as connection:
            connection.execute(insert(schema.source).values(id=1, kind="api", name="licences", fetched_at=NOW))
            for customer in customers:
                made = connection.execute(
                    insert(schema.customer).values(
                        org_id=customer.org_id, org_uuid=customer.uuid, name=customer.name,
                        name_fold=fold(customer.name), sort_en=sort_key(customer.name, "en"),
                        sort_tr=sort_key(customer.name, "tr"), first_seen_week=WEEK, last_seen_week=WEEK, source_id=1,
                    )
                )  # fmt: skip
                customer_id = made.inserted_primary_key[0]
                for line in customer.shown_lines(TODAY):
                    connection.execute(
                        insert(schema.licence_line).values(
                            customer_id=customer_id, licence_id=line.licence_id, name=line.offer.name,
                            product=product_key(line.offer.name), total=usage.total(line, WEEK),
                            assigned=usage.assigned(line, WEEK), first_seen_week=WEEK, last_seen_week=WEEK, source_id=1,
                        )
                    )  # fmt: skip
        yield Place(tmp_path, replica, own, Importer(replica, own, clock=FixedClock(moment=NOW)))


def report(kind: Kind, customers: list[Customer], weeks_back: int = 1) -> str:
    first = weeks.week_first_day(WEEK - weeks_back + 1)
    partner = Partner(Recipe(seed=3, customers=30, anchor_day=TODAY), SandboxClock(date(2026, 11, 18)))
    view = View(partner, "US", first, weeks.week_first_day(WEEK) + 6, NOW)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(kind.headings)
    for customer in customers:
        writer.writerows(kind.rows(view, customer))
    return "\ufeff" + out.getvalue()


def take(desk: Place, customers: list[Customer], title: str, weeks_back: int = 1) -> ImportPlan:
    kind = next(kind for kind in KINDS if kind.title == title)
    path = desk.zip("download", {f"{title}_1.csv": report(kind, customers, weeks_back)})
    dataset = dataset_of_title(title)
    assert dataset
    (plan,) = desk.importer.import_report(path, dataset=dataset, week=WEEK, title=title)
    return plan


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.title)
def test_each_report_is_recognised_by_hand_and_taken_whole(desk: Place, customers: list[Customer], kind: Kind) -> None:
    content = report(kind, customers)
    plan = desk.look(desk.file("anything.csv", content))
    assert plan.prepared.dataset.key == dataset_of_title(kind.title)
    assert plan.rows_read == content.count("\n") - 1
    assert plan.rejects == ()
    done = desk.importer.apply(plan)
    assert (done.rows_taken, done.rows_rejected) == (plan.rows_taken, 0)
    again = desk.look(desk.file("again.csv", report(kind, customers)))
    assert again.same_as == done.import_id
    assert done.import_id is not None
    before = {name for name, rows in desk.dump().items() if rows}
    desk.importer.undo(done.import_id)
    assert {name for name, rows in desk.dump().items() if rows} <= before


def figures(desk: Place, table: Any, *names: str) -> list[tuple[Any, ...]]:
    return desk.rows(table, *names)


def test_the_call_history_gives_the_same_figures_as_the_weekly_reports(desk: Place, customers: list[Customer]) -> None:
    queue = ("customer_id", "week", "queue", "location", "offered", "answered", "moved", "abandoned", "answered_wait",
             "abandoned_wait", "longest_wait", "handle_time")  # fmt: skip
    use = ("customer_id", "week", "active_users", "calls")
    for title in ("Calling Usage", "Feature Use by Calls", "Call Queue Stats"):
        take(desk, customers, title)
    usage_rows = [row for row in figures(desk, tables.calling_usage_week, *use) if row[3]]
    features = figures(desk, tables.feature_use_week, "customer_id", "feature", "calls")
    queues = figures(desk, tables.queue_week, *queue)
    assert len(usage_rows) > 5
    assert len(queues) > 5
    take(desk, customers, "Detailed Call History")
    assert [row for row in figures(desk, tables.calling_usage_week, *use) if row[3]] == usage_rows
    assert figures(desk, tables.feature_use_week, "customer_id", "feature", "calls") == features
    assert figures(desk, tables.queue_week, *queue) == queues


def test_quality_by_call_gives_the_same_figures_as_by_endpoint(desk: Place, customers: list[Customer]) -> None:
    counts = ("customer_id", "week", "endpoint_type", "calls", "good", "poor", "measured")
    sums = ("jitter_sum", "latency_sum", "loss_sum")
    take(desk, customers, "Calling Media Quality by Endpoint")
    expected, expected_sums = (
        figures(desk, tables.call_quality_week, *counts),
        desk.rows(tables.call_quality_week, *counts, *sums),
    )
    take(desk, customers, "Calling Media Quality")
    assert figures(desk, tables.call_quality_week, *counts) == expected
    for row, other in zip(desk.rows(tables.call_quality_week, *counts, *sums), expected_sums, strict=True):
        assert [value or 0 for value in row[7:]] == pytest.approx(
            [value or 0 for value in other[7:]], rel=1e-3, abs=0.01
        )


def test_licence_use_of_many_weeks_fills_the_history(desk: Place, customers: list[Customer]) -> None:
    plan = take(desk, customers, "License Usage by Week", weeks_back=12)
    assert len(plan.weeks) == 12
    assert plan.rows_rejected == 0
    assert len({row[0] for row in desk.rows(schema.week_total, "week")}) == 12
