"""A customer that could not be fetched keeps its place in the sums of the week."""

from __future__ import annotations

import pytest

from partnerdesk.weeks import week_of
from tests.sync.conftest import Desk, Service, refusal, when

TOTALS = "SELECT product, lines, total, assigned, available, overage FROM week_total WHERE week = :week ORDER BY 1"
CARRIED = (
    "SELECT count(*) FROM licence_week w JOIN source s ON s.id = w.source_id WHERE w.week = :week AND s.week < :week"
)
WEEK = week_of(1795435200) + 1


def a_week_later(service: Service, failing: str | None) -> None:
    service.date = "Mon, 30 Nov 2026 12:00:00 GMT"
    service.rules.clear()
    if failing is not None:
        service.rules.append(when("/licenses", lambda r: refusal(404) if failing in r.url else None))


def test_one_failing_customer_does_not_change_the_totals(service: Service, desk: Desk) -> None:
    desk.sync(service)
    before = desk.rows(TOTALS, week=WEEK - 1)
    failing = sorted(service.customers)[3]
    a_week_later(service, failing)
    assert desk.sync(service).state == "partial"
    assert desk.rows(TOTALS, week=WEEK) == before
    assert desk.column(CARRIED, week=WEEK) == [2]
    assert desk.sync(service).state == "partial"
    assert desk.rows(TOTALS, week=WEEK) == before


@pytest.mark.parametrize("change", [0, 100])
def test_what_was_carried_is_replaced_once_it_is_fetched(service: Service, desk: Desk, change: int) -> None:
    desk.sync(service)
    failing = sorted(service.customers)[3]
    a_week_later(service, failing)
    desk.sync(service)
    service.licences[failing][0]["totalUnits"] += change
    gone = service.licences[failing].pop()
    a_week_later(service, None)
    assert desk.sync(service).state == "complete"
    assert desk.column(CARRIED, week=WEEK) == [0]
    held = desk.rows(
        "SELECT l.licence_id, w.total FROM licence_week w JOIN licence_line l ON l.id = w.line_id WHERE w.week = :week",
        week=WEEK,
    )
    assert sorted(held) == sorted((row["id"], row["totalUnits"]) for rows in service.licences.values() for row in rows)
    assert gone["id"] not in dict(held)


def test_a_customer_that_is_gone_is_not_carried(service: Service, desk: Desk) -> None:
    desk.sync(service)
    gone = sorted(service.customers)[3]
    del service.customers[gone], service.tags[gone]
    a_week_later(service, None)
    desk.sync(service)
    assert desk.column("SELECT count(*) FROM licence_week WHERE week = :week", week=WEEK) == [14]
