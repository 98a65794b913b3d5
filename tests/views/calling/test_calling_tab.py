"""A customer's Calling tab, down to each queue. Real sample and window."""

from __future__ import annotations

import pytest

from partnerdesk.analytics.values import View
from partnerdesk.cli.kpis import customer_figures
from partnerdesk.figures.calling_customer import CallingDetail, customer_calling
from partnerdesk.models.formats import Formats
from partnerdesk.views.customer.calling_tab import CallingTab
from partnerdesk.views.dialogs.staffing import StaffingDialog
from tests.views.calling.conftest import Bench

pytestmark = [pytest.mark.expects_log("This plugin does not support"), pytest.mark.slow]


def with_queues(bench: Bench) -> int:
    """Return the customer with the most queues."""
    week = bench.context().week - 1
    rows = bench.sql(
        "SELECT customer_id, count(*) FROM queue_week WHERE week = :week GROUP BY 1 ORDER BY 2 DESC, 1", week=week
    )
    return int(rows[0][0])


def without_queues(bench: Bench) -> int:
    rows = bench.sql(
        "SELECT customer_id FROM calling_usage_week WHERE calls > 0 AND customer_id NOT IN "
        "(SELECT customer_id FROM queue_week) ORDER BY 1"
    )
    return int(rows[0][0])


def opened(bench: Bench, customer: int) -> CallingTab:
    bench.window.go("customer", {"id": customer, "tab": "calling"})
    bench.settle()
    assert bench.tab.customer == customer
    return bench.tab


def truth(bench: Bench, customer: int, view: View) -> CallingDetail:
    with bench.opened.read() as connection:
        return customer_calling(connection, bench.context(), customer, view)


def formats(bench: Bench) -> Formats:
    return Formats("en", bench.world.services.now())


def test_shows_the_customers_own_figures_and_queues(bench: Bench) -> None:
    customer = with_queues(bench)
    tab, detail, write = opened(bench, customer), truth(bench, customer, View()), formats(bench)
    for block in tab.blocks.values():
        for key, card in block.kpis.cards.items():
            figure = detail.figures[key]
            assert card.value.text() == write.figure(figure.value, figure.unit)
    assert len(detail.queues) > 1
    shown = bench.rows(tab.table)
    assert [row["queue"] for row in shown] == [queue.name for queue in detail.queues]
    assert [row["offered"] for row in shown] == [write.number(queue.offered) for queue in detail.queues]
    waits = [write.duration(queue.figures["longest_wait"].value) for queue in detail.queues]
    assert [row["longest_wait"] for row in shown] == waits
    assert tab.queue.title.text() == detail.queues[0].name


def test_the_tab_shows_what_the_command_says(bench: Bench) -> None:
    customer = with_queues(bench)
    tab, write = opened(bench, customer), formats(bench)
    with bench.opened.read() as connection:
        told = customer_figures(connection, bench.context(), View(), customer)
    for block in tab.blocks.values():
        for key, card in block.kpis.cards.items():
            each = told["kpis"][key]
            assert card.value.text() == write.figure(each["value"], each["unit"])
        for key, chart in block.charts.items():
            if chart.panel is not None and chart.panel.words is not None:
                shown = {series.key: [*series.values] for series in chart.panel.words.data.series}
                assert shown == {key: each["values"] for key, each in told["series"][key]["series"].items()}
                assert chart.panel.words.notes() == told["series"][key]["notes"]
    for row, queue in zip(bench.rows(tab.table), told["queues"], strict=True):
        assert (row["queue"], row["offered"]) == (queue["queue"], write.number(queue["offered"]))
    first = told["queues"][0]
    assert tab.queue.times.panel is not None
    assert tab.queue.times.panel.words is not None
    shown = {series.key: [*series.values] for series in tab.queue.times.panel.words.data.series}
    assert shown == {key: each["values"] for key, each in first["series"]["queue_times"]["series"].items()}
    dialog = StaffingDialog(bench.world.services, tab.queue.queue, tab.answer.detail.week)  # type: ignore[union-attr, arg-type]
    bench.qtbot.addWidget(dialog)
    bench.settle()
    assert {key: spin.value() for key, spin in dialog.spins.items()} == first["staffing"]["inputs"]
    assert dialog.answer is not None
    assert dialog.answer.answer_time == first["staffing"]["result"]["answer_time"]
    dialog.close()


def test_a_queue_is_picked_from_the_table(bench: Bench) -> None:
    customer = with_queues(bench)
    tab, detail = opened(bench, customer), truth(bench, customer, View())
    tab.table.table.setCurrentIndex(tab.table.model.index(1, 0))
    second = detail.queues[1]
    assert tab.queue.title.text() == second.name
    assert tab.queue.outcomes.panel is not None
    assert tab.queue.outcomes.panel._data == second.outcomes
    assert tab.queue.times.panel is not None
    assert tab.queue.times.panel._data is not None
    assert [series.key for series in tab.queue.times.panel._data.series] == [
        *("queue_answer_time", "queue_abandon_wait", "longest_wait")
    ]
    assert "Longest wait" in tab.queue.kpis.cards["queue_answer_time"].sub.text()
    bench.settle()
    assert tab.queue.title.text() == second.name


def test_without_single_calls_the_hours_say_why_and_what_to_do(bench: Bench) -> None:
    asked: list[bool] = []
    object.__setattr__(bench.world.services.imports, "choose", lambda: asked.append(True))
    tab = opened(bench, with_queues(bench))
    assert tab.queue.hours.message.title.text() == "No calls by the hour"
    assert "detailed call history" in tab.queue.hours.message.text.text()
    tab.queue.hours.message.button.click()
    assert tab.queue.hours.message.button.text() == "Import report files…"
    assert asked == [True]
    assert "Offered calls" in tab.queue.hours.help.text()


def test_another_week(bench: Bench) -> None:
    customer = with_queues(bench)
    week = bench.context().week - 4
    tab = opened(bench, customer)
    tab.weeks.chosen.emit(week, None)
    bench.settle()
    detail = truth(bench, customer, View(week=week))
    assert tab.blocks["usage"].kpis.cards["calling_calls"].value.text() == formats(bench).figure(
        detail.figures["calling_calls"].value, "count"
    )
    assert not tab.banner.isHidden()
    tab.banner.back.click()
    bench.settle()
    assert tab.view == View()


def test_a_customer_without_queues_has_no_queue_blocks(bench: Bench) -> None:
    tab = opened(bench, without_queues(bench))
    assert tab.blocks["queues"].isHidden()
    assert tab.blocks["features"].isHidden()
    assert tab.queue_part.isHidden()
    assert not tab.blocks["usage"].isHidden()


def test_explains_the_customers_own_number(bench: Bench) -> None:
    customer = with_queues(bench)
    tab = opened(bench, customer)
    tab.blocks["quality"].kpis.cards["poor_call_percent"].explain.click()
    bench.settle()
    told = tab.explain.explanation
    assert told is not None
    assert told.value is not None
    assert told.value.value == truth(bench, customer, View()).figures["poor_call_percent"].value
    tab.explain.close_panel()


def test_a_queue_explains_its_own_number(bench: Bench) -> None:
    customer = with_queues(bench)
    tab, detail = opened(bench, customer), truth(bench, customer, View())
    assert tab.table.table.selected_places() == [0]
    tab.table.table.setCurrentIndex(tab.table.model.index(1, 0))
    second = detail.queues[1]
    tab.queue.kpis.cards["queue_abandoned_percent"].explain.click()
    bench.settle()
    told = tab.explain.explanation
    assert told is not None
    assert told.value == second.figures["queue_abandoned_percent"]
    assert told.filled is not None
    write = formats(bench)
    share = write.percent(second.figures["queue_abandoned_percent"].value)
    assert write.phrase(told.filled) == f"Queue {second.name}: {second.abandoned} ÷ {second.offered} = {share}."
    assert told.inputs[0].kind == "report"
    tab.queue.times.explain.click()
    bench.settle()
    assert tab.explain.explanation is not None
    assert tab.explain.explanation.key == "queue_times"
    tab.explain.close_panel()


def test_the_next_customer_is_shown_whole(bench: Bench) -> None:
    first, second = with_queues(bench), without_queues(bench)
    opened(bench, first)
    tab = opened(bench, second)
    calls = truth(bench, second, View()).figures["calling_calls"].value
    assert tab.blocks["usage"].kpis.cards["calling_calls"].value.text() == formats(bench).figure(calls, "count")
    tab = opened(bench, first)
    assert not tab.queue_part.isHidden()
    assert tab.table.model.rowCount() == len(truth(bench, first, View()).queues)
