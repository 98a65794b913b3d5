"""Calling engagement as `partnerdesk kpis --json` gives it: every key of the registry, plain data, the same figures."""

from __future__ import annotations

import json

import pytest

from partnerdesk.analytics.registry import definition
from partnerdesk.analytics.values import View
from partnerdesk.figures import calling, pages
from partnerdesk.figures.calling_answer import CALLING
from tests.figures.calling.world import CONTEXT, WEEK, World


@pytest.fixture
def filled(world: World) -> World:
    world.customers("Işık", "Cam")
    for week in range(WEEK - 7, WEEK + 1):
        world.usage(1, week, 40 if week > WEEK - 4 else 400, bands={0: 10, 1: 4, 6: 4, 21: 2})
        world.usage(2, week, 50)
        world.quality(1, week, 90, 10, "App")
        world.queue(1, week, 10, 2)
        world.feature(1, week, "CallPark", 3)
    return world


def test_every_kpi_chart_and_table_is_there_by_its_key(filled: World) -> None:
    with filled.read() as connection:
        told = pages.answer(connection, CONTEXT, View(), {*CALLING.kpi_keys, *CALLING.chart_keys, *CALLING.table_keys})
        figures = calling.kpi_figures(connection, CONTEXT, View())
    assert set(told["kpis"]) == set(CALLING.kpi_keys)
    assert set(told["series"]) == set(CALLING.chart_keys)
    assert set(told["tables"]) == set(CALLING.table_keys)
    for kind, keys in (("kpi", told["kpis"]), ("chart", told["series"]), ("table", told["tables"])):
        assert all(definition(kind, key).title for key in keys)
    assert {key: each["value"] for key, each in told["kpis"].items()} == {
        key: figure.value for key, figure in figures.items()
    }
    assert json.loads(json.dumps(told)) == told
    assert told["series"]["queue_outcomes"]["notes"] == ["Left out: 1 customer without the Call Queue feature."]
    assert told["series"]["calling_calls"]["x"][-1] == "2026-11-15"


def test_rows_of_tables_have_the_keys_of_their_columns(filled: World) -> None:
    with filled.read() as connection:
        told = pages.answer(connection, CONTEXT, View(), set(CALLING.table_keys))["tables"]
    usage, quality, queues = (told[key]["rows"] for key in CALLING.table_keys)
    assert [row["customer"] for row in usage] == ["Cam", "Işık"]
    assert usage[1]["why"] == "Calls per active user down 90.0% in four weeks"
    assert usage[1]["calls_weeks"] == [400, 400, 400, 400, 40, 40, 40, 40]
    assert quality[0]["worst_endpoint"] == {"name": "App", "percent": 10.0, "small": False}
    assert queues[0]["abandoned_percent"] == pytest.approx(100 / 6)
    for row, columns in ((usage[0], "calls_per_user"), (quality[0], "poor_percent"), (queues[0], "answer_time")):
        assert {"id", "customer", "why", columns} <= set(row)
    assert told.keys() == set(CALLING.table_keys)
    assert pages.PAGES["calling"].rows_behind("poor_call_percent", View())["only"] == "customers_quality"
