"""Figures and heat map of imported files with one row per call, against the sandbox's own calls."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import insert

from partnerdesk import weeks
from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.values import View
from partnerdesk.figures import calling
from partnerdesk.figures.calling_staffing import observed_queue
from partnerdesk.paths import DataFolder
from partnerdesk.replica import schema
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.replica.text import fold, sort_key
from partnerdesk.sandbox.calls import week_calls
from partnerdesk.sandbox.clock import SandboxClock
from partnerdesk.sandbox.composing import Recipe
from partnerdesk.sandbox.facts import Customer
from partnerdesk.sandbox.partner import Partner
from partnerdesk.sandbox.report_kinds import View as ReportView
from partnerdesk.sandbox.report_store import KINDS
from partnerdesk.sync.importing.actions import Importer, only_part
from partnerdesk.sync.importing.plan import ImportOptions
from partnerdesk.weeks import FixedClock
from tests.figures.calling.truth import queue_figures

TODAY = weeks.day_from_date(date(2026, 11, 18))
WEEK = weeks.week_of_day(TODAY) - 1
NOW = TODAY * weeks.DAY_SECONDS + 43_200
CONTEXT = Context(NOW)


@pytest.fixture(scope="module")
def partner() -> Partner:
    return Partner(Recipe(seed=3, customers=18, anchor_day=TODAY), SandboxClock(date(2026, 11, 18)))


@pytest.fixture(scope="module")
def replica(tmp_path_factory: pytest.TempPathFactory, partner: Partner) -> Iterator[Replica]:
    """A replica into which the call history and the media quality of one week were imported by hand."""
    folder: Path = tmp_path_factory.mktemp("history")
    account, key = DataFolder(folder).account(), DatabaseKey.new()
    with Replica.open(account, key, create=True) as replica, Desk.open(account, key, create=True) as desk:
        with replica.write() as connection:
            for number, customer in enumerate(partner.customers(), 1):
                connection.execute(
                    insert(schema.customer).values(
                        id=number, org_id=customer.org_id, org_uuid=customer.uuid, name=customer.name,
                        name_fold=fold(customer.name), sort_en=sort_key(customer.name, "en"),
                        sort_tr=sort_key(customer.name, "tr"), first_seen_week=WEEK, last_seen_week=WEEK,
                    )
                )  # fmt: skip
        importer = Importer(replica, desk, clock=FixedClock(moment=NOW))
        for title in ("Detailed Call History", "Calling Media Quality"):
            path = folder / f"{title}.csv"
            path.write_text(_report(partner, title), encoding="utf-8")
            importer.apply(importer.preview(only_part(path), ImportOptions()))
        yield replica


def _report(partner: Partner, title: str) -> str:
    kind = next(kind for kind in KINDS if kind.title == title)
    view = ReportView(partner, "US", weeks.week_first_day(WEEK), weeks.week_first_day(WEEK) + 6, NOW)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(kind.headings)
    for customer in partner.customers():
        writer.writerows(kind.rows(view, customer))
    return out.getvalue()


def _with_queues(partner: Partner) -> list[tuple[int, Customer]]:
    found = [(number, each) for number, each in enumerate(partner.customers(), 1) if week_calls(each, WEEK, NOW)[1]]
    assert len(found) > 2
    return found


def test_the_heat_map_is_the_calls_by_hour_of_the_week(replica: Replica, partner: Partner) -> None:
    start = weeks.week_start(WEEK)
    for number, customer in _with_queues(partner):
        _made, queued = week_calls(customer, WEEK, NOW)
        with replica.read() as connection:
            detail = calling.customer_calling(connection, CONTEXT, number, View())
        assert {queue.name for queue in detail.queues} == {call.queue.name for call in queued}
        for queue in detail.queues:
            mine = [call for call in queued if call.queue.name == queue.name]
            assert queue.hours is not None
            shown = {series.key: series.values for series in queue.hours.series}
            offered = Counter((call.offered - start) // 3600 for call in mine)
            lost = Counter(
                (call.offered - start) // 3600 for call in mine if call.outcome in {"abandoned", "voicemail"}
            )
            assert shown["offered"] == tuple(offered[hour] for hour in range(168))
            assert shown["abandoned"] == tuple(lost[hour] for hour in range(168))
            truth = queue_figures([{**call._asdict(), "queue": call.queue.name, "customer": ""} for call in mine])
            assert (queue.offered, queue.answered, queue.moved, queue.abandoned) == (
                truth["offered"], truth["answered"], truth["moved"], truth["abandoned"],
            )  # fmt: skip
            assert queue.figures["queue_answer_time"].value == pytest.approx(truth["answer_time"])
            assert queue.figures["queue_abandon_wait"].value == pytest.approx(truth["abandon_wait"])
            observed = observed_queue(queue)
            assert observed is not None
            assert (observed.hours, observed.hours_known) == (len(offered), True)
            handles = [call.handle for call in mine if call.outcome == "answered"]
            assert observed.handle_seconds == pytest.approx(sum(handles) / len(handles))
            if observed.patience_known:
                losses = truth["abandoned"]
                assert observed.patience_seconds == pytest.approx(sum(call.wait for call in mine) / losses)
        assert detail.hours_note is None


def test_bands_of_single_calls_can_be_cut_anywhere(replica: Replica, partner: Partner) -> None:
    users = [
        count
        for customer in partner.customers()
        for count in Counter(call.user for call in week_calls(customer, WEEK, NOW)[0]).values()
    ]
    context = Context(NOW, Thresholds(usage_bands=(1, 4, 11, 16)))
    with replica.read() as connection:
        chart = calling.charts(connection, context, View())["users_by_usage_volume"]
    expected = {
        "band_0": 0,
        "band_1": sum(1 <= each < 4 for each in users),
        "band_4": sum(4 <= each < 11 for each in users),
        "band_11": sum(11 <= each < 16 for each in users),
        "band_16": sum(each >= 16 for each in users),
    }
    assert {series.key: series.values[-1] for series in chart.series} == expected
    assert sum(expected.values()) == len(users)


def test_grades_of_single_calls_are_the_sources_own(replica: Replica, partner: Partner) -> None:
    graded = Counter(
        call.poor for customer in partner.customers() for call in week_calls(customer, WEEK, NOW)[0] if call.answered
    )
    with replica.read() as connection:
        chart = calling.charts(connection, CONTEXT, View())["call_quality_trend"]
        kpi = calling.kpi_figures(connection, CONTEXT, View())["poor_call_percent"]
    assert {series.key: series.values[-1] for series in chart.series} == {"good": graded[False], "poor": graded[True]}
    assert kpi.value == pytest.approx(100 * graded[True] / graded.total())
