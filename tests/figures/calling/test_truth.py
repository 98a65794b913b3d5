"""Every calling figure of a synced sample against the sandbox's raw calls, one by one, counted anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import Connection, select

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.values import View
from partnerdesk.figures import calling
from partnerdesk.figures.calling_answer import CALLING
from partnerdesk.replica.schema import customer
from partnerdesk.replica.store import Replica
from partnerdesk.sync.report_profiles import settings_from
from tests.figures.calling.test_tables import near, sure_fall, sure_rise
from tests.figures.calling.truth import Truth, share
from tests.sync.reporting import KEY, office, partner

CUSTOMERS = 36
USER_OFFERS = {"Webex Calling - Professional", "Webex Calling - Basic"}
ONLY_CALLING = settings_from(
    {"report_patterns": {name: [] for name in ("subscriptions", "trials", "invoices", "orders", "licence_weeks")}}
)
pytestmark = pytest.mark.slow


@dataclass
class Sample:
    """A synced replica, open, and what really happened."""

    connection: Connection
    context: Context
    truth: Truth
    orgs: dict[int, str]

    @property
    def week(self) -> int:
        return calling.calling_week(self.connection, self.context)

    def id_of(self, org: str) -> int:
        return next(number for number, each in self.orgs.items() if each == org)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    place = office(tmp_path_factory.mktemp("sample"))
    with partner(customers=CUSTOMERS, seed=5) as service:
        place.sync(service, ONLY_CALLING)
        told = service.truth("partner")[0]
        span = (told["week"] - 9, told["week"] - 1)
        calls, queued = service.truth("call", span), service.truth("queue_call", span)
        lines = service.truth("licence_week", span)
    licences: Counter[tuple[str, int]] = Counter()
    for line in lines:
        if line["name"] in USER_OFFERS:
            licences[line["customer"], line["week"]] += line["assigned"]
    with Replica.open(place.folder, KEY) as replica, replica.read() as connection:
        orgs = {row.id: row.org_id for row in connection.execute(select(customer.c.id, customer.c.org_id))}
        yield Sample(connection, Context(told["now"]), Truth(calls, queued, dict(licences)), orgs)


def test_the_sample_has_something_to_count(sample: Sample) -> None:
    assert sample.week == sample.context.week - 1
    assert len(sample.truth.of(sample.week)) > 1000
    assert sum(counts["poor"] for counts in sample.truth.quality(sample.week).values()) > 20
    assert {call["outcome"] for call in sample.truth.queued(sample.week)} == {
        *("answered", "abandoned", "voicemail", "moved", "overflow")
    }


def test_kpis_with_the_week_before(sample: Sample) -> None:
    for week in (sample.week, sample.week - 3):
        found = calling.kpi_figures(sample.connection, sample.context, View(week=week))
        for place, name in ((week, "value"), (week - 1, "before")):
            usage, queues = sample.truth.usage(place), sample.truth.queues(place)
            graded = sum(sample.truth.quality(place).values(), Counter[str]())
            expected = {
                "calling_active_users": usage["users"],
                "calling_active_percent": share(usage["users"], usage["licences"]),
                "calling_calls": usage["calls"],
                "calls_per_active_user": usage["calls"] / usage["users"],
                "poor_call_percent": share(graded["poor"], graded.total()),
                "queue_answer_time": queues["answer_time"],
                "queue_abandon_wait": queues["abandon_wait"],
                "queue_abandoned_percent": queues["abandoned_percent"],
                "queue_offered": queues["offered"],
            }
            assert set(expected) == set(found) == set(CALLING.kpi_keys)
            told = {key: getattr(figure, name) for key, figure in found.items()}
            assert told == pytest.approx(expected), (week, name)
        assert not any(figure.missing for figure in found.values())


def test_charts_over_eight_weeks(sample: Sample) -> None:
    found = calling.charts(sample.connection, sample.context, View())
    trend = range(sample.week - 7, sample.week + 1)
    assert all(chart.x == tuple(trend) for chart in found.values() if chart.x_kind == "week")
    bands = {int(series.key.removeprefix("band_")): series.values for series in found["users_by_usage_volume"].series}
    truth = [sample.truth.usage(week)["bands"] for week in trend]
    assert bands == {bound: tuple(each[bound] for each in truth) for bound in (0, 1, 6, 21)}
    quality = [sum(sample.truth.quality(week).values(), Counter[str]()) for week in trend]
    assert {series.key: series.values for series in found["call_quality_trend"].series} == {
        grade: tuple(each[grade] for each in quality) for grade in ("good", "poor")
    }
    queues = [sample.truth.queues(week) for week in trend]
    for key, name in (("queue_answer_time", "answer_time"), ("queue_abandoned_percent", "abandoned_percent")):
        assert found[key].series[0].values == pytest.approx([each[name] for each in queues])
    assert {series.key: series.values for series in found["queue_outcomes"].series} == {
        name: tuple(each[name] for each in queues) for name in ("answered", "moved", "abandoned")
    }


def test_charts_of_the_week(sample: Sample) -> None:
    found = calling.charts(sample.connection, sample.context, View())
    endpoints, truth = found["quality_by_endpoint"], sample.truth.quality(sample.week)
    assert set(endpoints.x) == set(truth)
    for series in endpoints.series:
        assert dict(zip(endpoints.x, series.values, strict=True)) == {
            name: counts[series.key] for name, counts in truth.items()
        }
    assert {endpoints.x[place] for place in endpoints.small} == {
        name for name, counts in truth.items() if counts.total() < 20
    }
    features = found["feature_use"]
    assert dict(zip(features.x, features.series[0].values, strict=True)) == dict(sample.truth.features(sample.week))
    calling_customers = {org for org, week in sample.truth.licences if week == sample.week}
    reported = {org for org in calling_customers if sample.truth.licences[org, sample.week]}
    left_out = reported - sample.truth.with_queue(sample.week)
    assert [note.count for note in features.notes] == [len(left_out)]


def test_rows_of_the_usage_table(sample: Sample) -> None:
    rows = rows_of(sample, "customers_usage")
    weeks = (sample.week, sample.week - 1)
    for number, row in rows.items():
        now, before = (sample.truth.usage(week, sample.orgs[number]) for week in weeks)
        assert (row.calling_licenses, row.active_users, row.calls, row.minutes) == (
            now["licences"], now["users"], now["calls"], now["minutes"],
        )  # fmt: skip
        assert row.active_percent == pytest.approx(share(now["users"], now["licences"]))
        assert row.calls_per_user == (pytest.approx(now["calls"] / now["users"]) if now["users"] else None)
        if row.calls_weeks[-2] is not None:
            assert row.calls_change == now["calls"] - before["calls"]
        for week, calls in zip(range(sample.week - 7, sample.week + 1), row.calls_weeks, strict=True):
            assert calls in {None, sample.truth.usage(week, sample.orgs[number])["calls"]}
    assert {sample.orgs[number] for number in rows} == {
        org for (org, week), licences in sample.truth.licences.items() if week == sample.week and licences
    }


def test_rows_of_the_quality_table(sample: Sample) -> None:
    rows = rows_of(sample, "customers_quality")
    assert {sample.orgs[number] for number in rows} == {c["customer"] for c in sample.truth.of(sample.week)}
    for number, row in rows.items():
        of_types = sample.truth.quality(sample.week, sample.orgs[number])
        counts = sum(of_types.values(), Counter[str]())
        before = sum(sample.truth.quality(sample.week - 1, sample.orgs[number]).values(), Counter[str]())
        assert (row.good_calls, row.poor_calls, row.quality_calls) == (counts["good"], counts["poor"], counts.total())
        assert row.poor_percent == pytest.approx(share(counts["poor"], counts.total()))
        if before:
            change = row.poor_percent - 100 * before["poor"] / before.total()
            assert row.poor_change == pytest.approx(change)
        poor = {name: each["poor"] / each.total() for name, each in of_types.items() if each["poor"]}
        large = {name: rate for name, rate in poor.items() if of_types[name].total() >= 20} or poor
        if poor:
            assert large[row.worst_endpoint] == max(large.values())
            assert row.worst_percent == pytest.approx(100 * max(large.values()))
            assert row.worst_small == (of_types[row.worst_endpoint].total() < 20)
        else:
            assert row.worst_endpoint is None


def test_rows_of_the_queue_table_and_a_customer_down_to_each_queue(sample: Sample) -> None:
    rows = rows_of(sample, "queue_customers")
    assert {sample.orgs[number] for number in rows} == {c["customer"] for c in sample.truth.queued(sample.week)}
    names = ("offered", "answered", "moved", "abandoned", "answer_time", "abandon_wait", "abandoned_percent")
    trend = range(sample.week - 7, sample.week + 1)
    for number, row in rows.items():
        org = sample.orgs[number]
        truth = sample.truth.queues(sample.week, org)
        told = {name: getattr(row, name) for name in (*names, "longest_wait", "queues")}
        assert told == pytest.approx({name: truth[name] for name in told})
        before = sample.truth.queues(sample.week - 1, org)["abandoned_percent"]
        if before is not None:
            assert row.abandoned_change == pytest.approx(truth["abandoned_percent"] - before)
        detail = calling.customer_calling(sample.connection, sample.context, number, View())
        assert detail.hours_note is not None, "no single calls were imported"
        for queue in detail.queues:
            weeks = [sample.truth.queues(week, org, queue.name) for week in trend]
            assert queue.offered == (weeks[-1]["offered"] or None)
            assert queue.figures["longest_wait"].value == weeks[-1]["longest_wait"]
            assert {series.key: series.values for series in queue.outcomes.series} == {
                name: tuple(each[name] if each["offered"] else None for each in weeks)
                for name in ("answered", "moved", "abandoned")
            }
            for key, name in (("queue_answer_time", "answer_time"), ("longest_wait", "longest_wait")):
                values = [each[name] if each["offered"] else None for each in weeks]
                assert list(queue.trends[key].series[0].values) == pytest.approx(values)
        figures = detail.figures
        assert figures["queue_answer_time"].value == pytest.approx(truth["answer_time"])
        assert figures["calling_calls"].value == sample.truth.usage(sample.week, org)["calls"]


def test_what_fell_most_is_worked_out_of_the_raw_calls(sample: Sample) -> None:
    trend = range(sample.week - 7, sample.week + 1)
    for number, row in rows_of(sample, "customers_usage").items():
        org = sample.orgs[number]
        weeks = [
            sample.truth.usage(week, org)["calls"] if sample.truth.licences.get((org, week)) else None for week in trend
        ]
        assert near(row.usage_fall, sure_fall(weeks)), row
    for number, row in rows_of(sample, "queue_customers").items():
        told = [sample.truth.queues(week, sample.orgs[number]) for week in trend]
        shares = [
            (each["offered"] - each["abandoned"], each["abandoned"]) if each["offered"] else None for each in told
        ]
        assert near(row.abandonment_fall, sure_rise(shares)), row
    for number, row in rows_of(sample, "customers_quality").items():
        counts = [sum(sample.truth.quality(week, sample.orgs[number]).values(), Counter[str]()) for week in trend]
        graded = [(each["good"], each["poor"]) if each else None for each in counts]
        assert near(row.quality_fall, sure_rise(graded)), row


def rows_of(sample: Sample, table: str) -> dict[int, object]:
    ids = calling.table_ids(sample.connection, sample.context, View(), table)
    rows = calling.table_rows(sample.connection, sample.context, View(), table, ids)
    assert [row.id for row in rows] == list(ids)
    return {row.id: row for row in rows}
