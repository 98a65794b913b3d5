"""Calling KPIs and charts where reports are missing, late, of other bands or without grades; counted by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from partnerdesk.analytics.context import Context, Thresholds
from partnerdesk.analytics.values import ChartData, View
from partnerdesk.figures import calling
from partnerdesk.figures.calling_customer import waiting_times
from partnerdesk.figures.english import english
from tests.figures.calling.world import CONTEXT, WEEK, World


def values(chart: ChartData) -> dict[str, tuple[float | None, ...]]:
    return {series.key: series.values for series in chart.series}


def test_averages_are_sums_over_sums(world: World) -> None:
    world.customers("Large", "Small")
    world.usage(1, WEEK, 900, users=90, licences=100)
    world.usage(2, WEEK, 10, users=10, licences=100)
    world.queue(1, WEEK, 90, 10, answered_wait=900)
    world.queue(2, WEEK, 0, 2, answered_wait=0, abandoned_wait=200)
    with world.read() as connection:
        found = calling.kpi_figures(connection, CONTEXT, View())
    assert found["calls_per_active_user"].value == 9.1, "910 calls of 100 users, not the mean of 10 and 1"
    assert found["calling_active_percent"].value == 50
    assert found["queue_abandoned_percent"].value == pytest.approx(100 * 12 / 102), "not the mean of 10 % and 100 %"
    assert found["queue_answer_time"].value == 10
    assert found["queue_abandon_wait"].value == pytest.approx(800 / 12)


def test_moved_calls_are_in_the_answer_time_and_not_in_the_abandoned_rate(world: World) -> None:
    world.customers("A")
    world.queue(1, WEEK, 6, 2, moved=2, answered_wait=400)
    with world.read() as connection:
        found = calling.kpi_figures(connection, CONTEXT, View())
    assert found["queue_answer_time"].value == 50, "400 s over 6 answered and 2 moved calls"
    assert found["queue_abandoned_percent"].value == 20


def test_the_last_completed_week_is_told_apart_from_the_newest_with_a_report(world: World) -> None:
    world.customers("A")
    world.usage(1, WEEK - 2, 50)
    with world.read() as connection:
        assert calling.calling_week(connection, CONTEXT) == WEEK
        found = calling.kpi_figures(connection, CONTEXT, View())
        earlier = calling.kpi_figures(connection, CONTEXT, View(week=WEEK - 2))
        charts = calling.charts(connection, CONTEXT, View())
        ids = calling.table_ids(connection, CONTEXT, View(), "customers_usage")
    calls, queues = found["calling_calls"], found["queue_offered"]
    assert calls.value is None
    assert [english(phrase) for phrase in calls.missing] == [
        "There is no usage report for this week yet; the newest is of the week of 2026-11-01."
    ]
    assert [english(phrase) for phrase in queues.missing] == [
        "No call queue report of this week or an earlier one has come in."
    ]
    assert (earlier["calling_calls"].value, earlier["calling_calls"].missing) == (50, ())
    assert charts["calling_calls"].series[0].values == (None,) * 5 + (50, None, None)
    assert charts["users_by_usage_volume"].notes[0].text.startswith("There is no usage report")
    assert list(ids) == []


def test_a_week_that_is_not_over_is_marked(world: World) -> None:
    world.customers("A")
    world.usage(1, WEEK + 1, 5)
    with world.read() as connection:
        chart = calling.charts(connection, CONTEXT, View(week=WEEK + 1))["calling_calls"]
    assert (chart.x[-1], chart.partial) == (WEEK + 1, frozenset({7}))


def test_weeks_without_a_report_are_counted_below_each_chart(world: World) -> None:
    world.customers("A", "B")
    for back in (0, 1, 2, 5, 7):
        world.usage(1, WEEK - back, 10, bands={0: 1, 1: 2} if back < 5 else None)
        world.quality(1, WEEK - back, 9, 1)
        world.queue(1, WEEK - back, 9, 1)
    world.queue(1, WEEK - 1, 3, 1, queue="Now and then")
    world.usage(2, WEEK - 20, 10)
    with world.read() as connection:
        charts = calling.charts(connection, CONTEXT, View())
        detail = calling.customer_calling(connection, CONTEXT, 1, View())
        full = calling.charts(connection, CONTEXT, View(week=WEEK - 20))
    said = {key: [english(note) for note in chart.notes] for key, chart in charts.items()}
    for key in ("call_quality_trend", "queue_outcomes", "calling_calls", "queue_answer_time"):
        assert "No report for 3 of the 8 weeks." in said[key], key
    assert said["users_by_usage_volume"][:2] == [
        "No report for 3 of the 8 weeks.",
        "In 2 of the 8 weeks the report does not tell how often users called.",
    ]
    assert not any("8 weeks" in note for key in ("quality_by_endpoint", "feature_use") for note in said[key])
    sales, rare = detail.queues
    assert [english(note) for note in sales.outcomes.notes] == ["In 3 of the 8 weeks no report names this queue."]
    for chart in (rare.outcomes, waiting_times(rare)):
        assert [english(note) for note in chart.notes] == ["In 7 of the 8 weeks no report names this queue."]
    assert not any("8 weeks" in english(note) for note in full["call_quality_trend"].notes), "none at all says why"


def test_another_week_to_compare_with(world: World) -> None:
    world.customers("A")
    for back, calls in ((0, 10), (1, 20), (30, 40)):
        world.usage(1, WEEK - back, calls)
    with world.read() as connection:
        usual = calling.kpi_figures(connection, CONTEXT, View())["calling_calls"]
        long_ago = calling.kpi_figures(connection, CONTEXT, View(compare_week=WEEK - 30))["calling_calls"]
        rows = calling.table_rows(connection, CONTEXT, View(compare_week=WEEK - 30), "customers_usage", [1])
    assert (usual.before, long_ago.before) == (20, 40)
    assert rows[0].calls_change == -30


def test_bands_are_a_setting_and_cut_where_the_reports_can_be_cut(world: World) -> None:
    world.customers("A", "B")
    world.usage(1, WEEK, 50, users=5, licences=9, bands={0: 4, 1: 2, 6: 2, 21: 1})
    world.usage(2, WEEK, 50, users=6, licences=10, bands={1: 1, 2: 0, 5: 0, 6: 0, 11: 4, 21: 1})
    with world.read() as connection:
        usual = calling.charts(connection, CONTEXT, View())["users_by_usage_volume"]
        other = Context(CONTEXT.now, Thresholds(usage_bands=(1, 6, 11)))
        cut = calling.charts(connection, other, View())["users_by_usage_volume"]
    assert {key: each[-1] for key, each in values(usual).items()} == {
        "band_0": 8, "band_1": 3, "band_6": 6, "band_21": 2,
    }, "licences without an active user have no calls where the report does not say so"  # fmt: skip
    assert [english(series.title) for series in usual.series] == [
        "No calls", "1–5 calls", "6–20 calls", "21 or more calls",
    ]  # fmt: skip
    assert [english(note) for note in usual.notes] == ["No report for 7 of the 8 weeks."]
    assert {key: each[-1] for key, each in values(cut).items()} == {"band_0": 8, "band_1": 3, "band_6": 8}
    assert [english(note) for note in cut.notes][1:] == ["The reports do not tell users apart at 11 calls."]
    assert all(each[:-1] == (None,) * 7 for each in values(usual).values())


def test_our_grades_are_never_mixed_with_the_sources_own(world: World) -> None:
    world.customers("By source", "By us", "Both")
    world.quality(1, WEEK, 90, 10)
    world.quality(2, WEEK, 50, 50, computed=100)
    world.quality(3, WEEK, 8, 2, "Phone")
    world.quality(3, WEEK, 0, 10, "App", computed=10)
    world.quality(2, WEEK - 1, 100, 0)
    with world.read() as connection:
        kpi = calling.kpi_figures(connection, CONTEXT, View())["poor_call_percent"]
        chart = calling.charts(connection, CONTEXT, View())["call_quality_trend"]
        rows = calling.table_rows(connection, CONTEXT, View(), "customers_quality", [1, 2, 3])
    assert (kpi.value, kpi.numerator, kpi.denominator) == (pytest.approx(100 * 12 / 110), 12, 110)
    assert [english(phrase) for phrase in kpi.missing] == [
        "Not in this number: 110 calls that only our cut-offs grade."
    ]
    assert {key: each[-1] for key, each in values(chart).items()} == {
        "good": 98, "poor": 12, "our_good": 50, "our_poor": 60,
    }  # fmt: skip
    assert [(row.graded_by, row.poor_percent) for row in rows] == [("source", 10), ("computed", 50), ("source", 20)]
    assert rows[1].poor_change is None, "the week before has the source's grades"


def test_where_only_we_grade_the_number_says_so(world: World) -> None:
    world.customers("A")
    world.quality(1, WEEK, 6, 2, computed=8, calls=10)
    with world.read() as connection:
        kpi = calling.kpi_figures(connection, CONTEXT, View())["poor_call_percent"]
    assert kpi.value == 25
    assert [english(phrase) for phrase in kpi.missing] == [
        "Graded by our cut-offs: the source gave no grades.", "Without a grade: 2 calls.",
    ]  # fmt: skip


def test_other_words_of_the_source_are_shown_as_they_came(world: World) -> None:
    world.customers("A")
    world.quality(1, WEEK, None, None, calls=40, grade="{Acceptable}")
    world.quality(1, WEEK, 5, 5, "App", calls=12)
    with world.read() as connection:
        chart = calling.charts(connection, CONTEXT, View())["call_quality_trend"]
    assert {english(series.title): series.values[-1] for series in chart.series} == {
        "Good": 5, "Poor": 5, "{Acceptable}": 40, "Without a grade": 2,
    }  # fmt: skip


def test_small_groups_are_marked(world: World) -> None:
    world.customers("A")
    for calls, endpoint in ((30, "App"), (20, "Phone"), (19, "DECT")):
        world.quality(1, WEEK, calls, 0, endpoint)
    with world.read() as connection:
        usual = calling.charts(connection, CONTEXT, View())["quality_by_endpoint"]
        strict = Context(CONTEXT.now, Thresholds(small_group_calls=25))
        more = calling.charts(connection, strict, View())["quality_by_endpoint"]
    assert usual.x == ("App", "Phone", "DECT")
    assert (usual.small, more.small) == (frozenset({2}), frozenset({1, 2}))
    assert [english(note) for note in usual.notes] == ["Hatched: fewer than 20 calls, too few to judge by."]


def test_customers_without_call_queue_are_left_out_and_counted(world: World) -> None:
    world.customers("With", "Without", "Also without", "Lately")
    for number in (1, 2, 3):
        world.usage(number, WEEK, 10)
        world.feature(number, WEEK, "CallPark", 10 * number)
    world.queue(1, WEEK, 5, 1)
    world.queue(4, WEEK - 7, 5, 1)
    world.feature(4, WEEK, "Space {Call}", 1)
    with world.read() as connection:
        charts = calling.charts(connection, CONTEXT, View())
        alone = calling.charts(connection, CONTEXT, View(), customer_id=2)
    assert charts["feature_use"].x == ("CallPark", "Space {Call}")
    assert charts["feature_use"].series[0].values == (10, 1)
    assert [english(title) for title in charts["feature_use"].x_titles] == ["Call park", "Space {Call}"]
    for key in ("feature_use", "queue_outcomes"):
        told = [english(note) for note in charts[key].notes]
        assert told[0] == "Left out: 2 customers without the Call Queue feature."
        assert told[1:] == (["No report for 6 of the 8 weeks."] if key == "queue_outcomes" else [])
        assert [english(note) for note in alone[key].notes] == ["This customer has no call queue."]


def test_reports_without_waits_or_users_are_left_out_of_their_averages(world: World) -> None:
    world.customers("A", "B")
    world.queue(1, WEEK, 10, 0, answered_wait=100)
    world.queue(2, WEEK, 1000, 0, answered_wait=None, abandoned_wait=None, longest_wait=None)
    world.usage(1, WEEK, 20, users=10)
    world.usage(2, WEEK, 500, users=None)
    with world.read() as connection:
        found = calling.kpi_figures(connection, CONTEXT, View())
    assert found["queue_answer_time"].value == 10
    assert english(found["queue_answer_time"].missing[0]) == "Left out: 1 queue without wait times in the report."
    assert found["calls_per_active_user"].value == 2
    assert found["calling_calls"].value == 520
    assert found["calling_active_percent"].value == 50


def test_what_the_compared_week_lacks_is_said(world: World) -> None:
    world.customers("A", "B")
    world.usage(1, WEEK, 20, users=10)
    world.usage(2, WEEK, 30, users=15)
    world.usage(1, WEEK - 1, 20, users=10)
    world.usage(2, WEEK - 1, 500, users=None)
    world.queue(1, WEEK, 10, 0, answered_wait=100)
    world.queue(1, WEEK - 1, 10, 0, answered_wait=None, abandoned_wait=None, longest_wait=None)
    world.quality(1, WEEK, 30, 3, "App")
    world.quality(1, WEEK - 1, 30, 3, "App", computed=1)
    with world.read() as connection:
        found = calling.kpi_figures(connection, CONTEXT, View())
    told = {key: [english(phrase) for phrase in figure.before_missing] for key, figure in found.items()}
    assert told["calls_per_active_user"] == ["Left out: 1 customer without a number of active users."]
    assert told["calling_calls"] == []
    assert told["queue_answer_time"] == ["Left out: 1 queue without wait times in the report."]
    assert told["queue_abandon_wait"] == []
    assert found["poor_call_percent"].before is None
    assert told["poor_call_percent"][0].startswith("Calls were graded in another way")


def test_an_empty_replica_has_no_figures_and_says_why(world: World) -> None:
    with world.read() as connection:
        found = calling.kpi_figures(connection, CONTEXT, View())
        charts = calling.charts(connection, CONTEXT, View())
        detail = calling.customer_calling(connection, CONTEXT, 1, View())
    assert all(figure.value is None and figure.missing for figure in found.values())
    assert all(chart.notes for key, chart in charts.items() if key not in found)
    assert (detail.queues, detail.hours_note) == ((), None)


def test_a_customer_down_to_each_queue_and_hour(world: World) -> None:
    world.customers("A", "B")
    world.queue(1, WEEK, 8, 2, moved=5, handle_time=2400, agents=3.0, location="HQ", answered_wait=260)
    world.queue(1, WEEK - 1, 5, 5)
    world.queue(1, WEEK - 3, 1, 0, queue="Old")
    world.queue(2, WEEK, 90, 90)
    for week, hour, offered, abandoned in (
        (WEEK, 30, 4, 1),
        (WEEK, 31, 6, 1),
        (WEEK - 1, 30, 5, 3),
        (WEEK - 9, 9, 9, 9),
    ):
        world.hour(1, week, hour, offered, abandoned)
    with world.read() as connection:
        detail = calling.customer_calling(connection, CONTEXT, 1, View())
        other = calling.customer_calling(connection, CONTEXT, 2, View())
    sales, old = detail.queues
    assert (sales.name, sales.location, sales.agents, sales.handle_seconds) == ("Sales", "HQ", 3.0, 300)
    assert (sales.offered, sales.answered, sales.moved, sales.abandoned) == (15, 8, 5, 2)
    assert sales.figures["queue_answer_time"].value == 20
    assert (sales.figures["queue_abandoned_percent"].value, sales.figures["queue_abandoned_percent"].before) == (
        pytest.approx(100 * 2 / 15), 50,
    )  # fmt: skip
    assert values(sales.outcomes)["abandoned"] == (None,) * 6 + (5, 2)
    assert (old.offered, old.figures["longest_wait"].value) == (None, None)
    assert old.trends["longest_wait"].series[0].values[4] == 99
    assert sales.hours is not None
    assert sales.hours.x == tuple(range(168))
    offered = values(sales.hours)["offered"]
    assert (offered[30], offered[31], sum(filter(None, offered))) == (9, 6, 15)
    assert values(detail.charts["queue_hours"])["abandoned"][30] == 4
    assert english(sales.hours.notes[0]) == "Sums of 2 weeks whose single calls were imported."
    assert old.hours is None
    assert "queue_hours" not in other.charts
    assert other.hours_note is not None


def test_thresholds_reach_every_word(world: World) -> None:
    from partnerdesk.figures.explain import explain

    world.customers("A")
    strict = replace(CONTEXT, thresholds=Thresholds(poor_loss_percent=3, small_group_calls=7))
    with world.read() as connection:
        told = explain(connection, strict, View(), "kpi", "poor_call_percent")
        small = explain(connection, strict, View(), "chart", "quality_by_endpoint")
    assert told.reading is not None
    assert "3.0%" in english(told.reading)
    assert small.reading is not None
    assert "fewer than 7 calls" in english(small.reading)
