"""Every calling KPI, chart, table and column is explained with its own figures, sources and rows."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, insert

from partnerdesk.analytics.calling_charts import CHARTS
from partnerdesk.analytics.calling_kpis import CALLING_KPIS
from partnerdesk.analytics.calling_tables import TABLES
from partnerdesk.analytics.values import View
from partnerdesk.figures import calling
from partnerdesk.figures.english import english
from partnerdesk.figures.explain import explain
from partnerdesk.replica import schema
from tests.figures.calling.world import CONTEXT, WEEK, World


@pytest.fixture
def filled(world: World) -> World:
    world.customers("A", "B")
    for week in range(WEEK - 7, WEEK + 1):
        late = week > WEEK - 4
        world.usage(1, week, 100 if late else 400, users=10, licences=20, bands={0: 10, 1: 4, 6: 4, 21: 2})
        world.usage(2, week, 50)
        world.quality(1, week, 100, 60 if late else 2)
        world.queue(1, week, 100, 60 if late else 2)
        world.feature(1, week, "CallPark", 3)
    world.hour(1, WEEK, 30, 9, 1)
    return world


def test_kpis_show_their_sum_their_source_and_their_rows(filled: World) -> None:
    with filled.read() as connection:
        found = calling.kpi_figures(connection, CONTEXT, View())
        told = {kpi.key: explain(connection, CONTEXT, View(), "kpi", kpi.key) for kpi in CALLING_KPIS}
    sentences = {key: english(each.filled) for key, each in told.items() if each.filled is not None}
    assert sentences == {
        "calling_active_users": "20, summed over 2 customers.",
        "calling_active_percent": "20 ÷ 40 = 50.0%, over 2 customers.",
        "calling_calls": "150, summed over 2 customers.",
        "calls_per_active_user": "150 ÷ 20 = 7.5, over 2 customers.",
        "poor_call_percent": "60 ÷ 160 = 37.5%, over 1 customer.",
        "queue_answer_time": "2,000 s ÷ 100 calls = 20.0 s, over 1 customer.",
        "queue_abandon_wait": "3,600 s ÷ 60 calls = 60.0 s, over 1 customer.",
        "queue_abandoned_percent": "60 ÷ 160 = 37.5%, over 1 customer.",
        "queue_offered": "160, summed over 1 customer.",
    }
    for key, each in told.items():
        assert each.value == found[key]
        assert [(fact.name, fact.kind, fact.week) for fact in each.inputs] == [("Calling Usage", "report", WEEK)]
        assert each.rows is not None
        assert each.rows.page == "calling"
        assert each.rows.count in {1, 2}
        assert each.page or each.reading


def test_active_users_per_license_tell_what_the_listing_counts(filled: World) -> None:
    with filled.replica.write() as connection:
        for line, (customer, total, assigned) in enumerate(((1, 40, 25), (2, 30, 22)), 1):
            connection.execute(
                insert(schema.licence_line).values(
                    id=line, customer_id=customer, licence_id=f"L{line}", product="calling", name="Calling",
                    total=total, assigned=assigned, first_seen_week=WEEK, last_seen_week=WEEK, source_id=1,
                )
            )  # fmt: skip
            connection.execute(
                insert(schema.licence_week).values(line_id=line, week=WEEK, total=total, assigned=assigned, source_id=1)
            )
    with filled.read() as connection:
        told = explain(connection, CONTEXT, View(), "kpi", "calling_active_percent")
        one = explain(connection, CONTEXT, View(), "kpi", "calling_active_percent", row=1)
        other = explain(connection, CONTEXT, View(), "kpi", "calling_calls")
    with filled.replica.write() as connection:
        connection.execute(delete(schema.licence_week))
        connection.execute(delete(schema.licence_line))
    begin = "The usage report counts 40 calling licenses; the license listing of that week says 47 assigned of 70."
    assert english(told.missing[-1]).startswith(begin)
    assert "counts 20 calling licenses; the license listing of that week says 25 assigned of 40" in english(
        one.missing[-1]
    )
    assert other.missing == ()


def test_charts_name_the_sources_of_all_their_weeks(filled: World) -> None:
    with filled.read() as connection:
        told = {chart.key: explain(connection, CONTEXT, View(), "chart", chart.key) for chart in CHARTS}
    assert {key: each.inputs[0].rows for key, each in told.items()} == {
        "users_by_usage_volume": 16, "call_quality_trend": 8, "quality_by_endpoint": 1, "feature_use": 1,
        "queue_outcomes": 8, "queue_hours": 1,
    }  # fmt: skip
    assert {key for key, each in told.items() if each.rows is None} == {"feature_use"}, "no table has its rows"
    assert [english(phrase) for phrase in told["feature_use"].missing] == [
        "Left out: 1 customer without the Call Queue feature."
    ]


@pytest.mark.parametrize("key", list(TABLES))
def test_tables_and_every_column_of_a_row(filled: World, key: str) -> None:
    with filled.read() as connection:
        table = explain(connection, CONTEXT, View(), "table", key)
        rows = calling.table_rows(connection, CONTEXT, View(), key, [1])
        told = {
            column: explain(connection, CONTEXT, View(), "column", column, row=1) for column in TABLES[key].columns[1:]
        }
        heads = [explain(connection, CONTEXT, View(), "column", column) for column in TABLES[key].columns[1:]]
        gone = explain(connection, CONTEXT, View(), "column", TABLES[key].columns[1], row=77)
    assert table.value is not None
    assert table.value.value == (2 if key == "customers_usage" else 1)
    for column, each in told.items():
        assert each.value is not None
        shown = getattr(rows[0], column)
        if isinstance(shown, int | float):
            assert each.value.value == pytest.approx(shown)
        assert each.rows is not None
        assert (each.rows.page, each.rows.place["tab"]) == ("customer", "calling")
        assert each.inputs
    assert all(head.value is None and head.inputs for head in heads)
    assert gone.value is None
    fall = english(told[TABLES[key].fall].filled)
    assert "3 standard errors" in fall
    assert fall.startswith("From 400.0 to 100.0 calls a week: 75.0% down" if key == "customers_usage" else "From 2.0%")
    assert "sure" in fall


def test_what_is_not_known_is_said(world: World) -> None:
    world.customers("A")
    world.usage(1, WEEK - 1, 5)
    world.quality(1, WEEK, None, None, calls=4)
    with world.read() as connection:
        usage = explain(connection, CONTEXT, View(), "kpi", "calling_calls")
        fall = explain(connection, CONTEXT, View(), "column", "quality_fall", row=1)
        poor = explain(connection, CONTEXT, View(), "column", "poor_percent", row=1)
    assert usage.filled is None
    assert "2026-11-08" in english(usage.missing[0])
    assert fall.filled is not None
    assert english(fall.filled).startswith("Nothing is left")
    assert (poor.value.value if poor.value else 1, poor.filled) == (None, None)
