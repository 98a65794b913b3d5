"""The staffing what-if: starts from the observed week, computes by Erlang, says what it stands on."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from partnerdesk.analytics.values import ChartData, Figure, Phrase, Series
from partnerdesk.figures.calling_customer import HOURS, LONGEST_WAIT, QUEUE_KPIS, QueueDetail
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.views.customer.queue_card import QueueCard
from partnerdesk.views.dialogs.staffing import StaffingDialog
from partnerdesk.views.widgets.scroll import ScrollColumn
from tests.views.fakes import NOW, World

pytestmark = pytest.mark.expects_log("This plugin does not support")
WEEK = 2966
TREND = tuple(range(WEEK - 7, WEEK + 1))


def chart(key: str, unit: str = "count") -> ChartData:
    return ChartData(key, "week", TREND, (Series(key, Phrase(key), tuple(map(float, range(8)))),), unit)  # type: ignore[arg-type]


def queue(**values: object) -> QueueDetail:
    """Return a queue of 900 calls a week: 4 minutes each, 3 agents, a tenth abandoned."""
    figures = {
        "queue_offered": Figure("queue_offered", "count", 900.0, 900.0),
        "queue_abandoned_percent": Figure("queue_abandoned_percent", "percent", 10.0, 90.0, 900.0, 12.0),
        "queue_answer_time": Figure("queue_answer_time", "seconds", 30.0, 24_300.0, 810.0),
        "queue_abandon_wait": Figure("queue_abandon_wait", "seconds", 60.0, 5_400.0, 90.0),
        LONGEST_WAIT: Figure(LONGEST_WAIT, "seconds", 300.0),
    }
    made = QueueDetail(
        "<b>Main</b> & line",
        "İzmir",
        900,
        800,
        10,
        90,
        figures,
        chart("queue_outcomes"),
        {key: chart(key) for key in (*QUEUE_KPIS, LONGEST_WAIT)},
        None,
        3.0,
        240.0,
    )
    return replace(made, **values)  # type: ignore[arg-type]


@pytest.fixture
def dialogs() -> Iterator[list[StaffingDialog]]:
    made: list[StaffingDialog] = []
    yield made
    for dialog in made:
        dialog.close()


def opened(world: World, qtbot: QtBot, dialogs: list[StaffingDialog], shown: QueueDetail) -> StaffingDialog:
    dialog = StaffingDialog(world.services, shown, WEEK)
    qtbot.addWidget(dialog)
    dialogs.append(dialog)
    dialog.show()
    done(world, qtbot)
    return dialog


def done(world: World, qtbot: QtBot) -> None:
    qtbot.wait(1)
    qtbot.waitUntil(lambda: not world.services.jobs.busy, timeout=5_000)


def texts(dialog: StaffingDialog, key: str) -> tuple[str, str]:
    _title, computed, observed = dialog._cells[key]
    return computed.text(), observed.text()


def erlang_c_wait(load: float, agents: int, handle: float) -> float:
    """Return the mean wait by the textbook's sum."""
    last = load**agents / math.factorial(agents) * agents / (agents - load)
    waiting = last / (sum(load**k / math.factorial(k) for k in range(agents)) + last)
    return waiting * handle / (agents - load)


def test_starts_from_the_observed_week(world: World, qtbot: QtBot, dialogs: list[StaffingDialog]) -> None:
    dialog = opened(world, qtbot, dialogs, queue())
    values = {key: spin.value() for key, spin in dialog.spins.items()}
    assert values == {
        "offered": 900,
        "handle": 240,
        "agents": 3,
        "hours": 40,
        "target_seconds": 20,
        "target_percent": 80,
        "patience": round((24_300 + 5_400) / 90),
    }
    assert dialog._heading.text() == "Staffing what-if: <b>Main</b> & line"
    assert "week of" in dialog.told.text()
    assert dialog.misfit.isHidden()
    assert "hours are assumed" in dialog.told.text()
    assert len(dialog.assumptions.text().split("\n")) == 5
    assert "Advice" in dialog.assumptions.text()


def test_computed_beside_observed(world: World, qtbot: QtBot, dialogs: list[StaffingDialog]) -> None:
    dialog = opened(world, qtbot, dialogs, queue())
    load = 900 * 240 / (40 * 3600)
    wait = erlang_c_wait(load, 3, 240)
    computed, observed = texts(dialog, "answer")
    assert computed == f"{round(wait)} s"
    assert observed == "30 s"
    assert texts(dialog, "abandoned")[1] == "10.0%"
    assert texts(dialog, "occupancy")[0] == f"{100 * load / 3:.1f}%"
    dialog.spins["agents"].setValue(5)
    done(world, qtbot)
    assert texts(dialog, "answer")[0] == f"{round(erlang_c_wait(load, 5, 240))} s"


def test_says_that_it_does_not_fit_and_starts_where_it_answers_like(
    world: World, qtbot: QtBot, dialogs: list[StaffingDialog]
) -> None:
    shown = queue(
        offered=29,
        answered=20,
        abandoned=9,
        handle_seconds=306.0,
        agents=4.0,
        figures=queue().figures | {"queue_answer_time": Figure("queue_answer_time", "seconds", 127.0, 2_540.0, 20.0)},
    )
    dialog = opened(world, qtbot, dialogs, shown)
    wait = erlang_c_wait(29 * 306 / (40 * 3600), 1, 306)
    assert not dialog.misfit.isHidden()
    assert dialog.misfit.text() == (
        "The model does not fit this queue as reported: with 4 agents callers would wait 0 s on average, but they "
        "waited 2 min 7 s. It answers like 1 agent who only takes these calls; it starts there. "
        f"Even that comes to {round(wait)} s alone: calls come in bunches or agents are often away, so take the "
        "results for a direction, not for numbers."
    )
    assert dialog.spins["agents"].value() == 1
    assert texts(dialog, "answer") == (f"{round(wait)} s", "2 min 7 s")
    assert texts(dialog, "fewest") == ("not usable here", "4")
    assert dialog._cells["fewest"][0].text() == "Fewest agents for 80% within 20 s"
    assert "over 40 hours" in dialog.assumptions.text()
    dialog.copy.click()
    assert "does not fit" in QGuiApplication.clipboard().text()


def misfitting() -> QueueDetail:
    """Return a queue that Erlang does not describe, with every warning that there is."""
    slow = Figure("queue_answer_time", "seconds", 127.0, 2_540.0, 20.0)
    figures = queue().figures | {"queue_answer_time": slow}
    return queue(offered=29, answered=20, abandoned=9, handle_seconds=306.0, agents=5.0, figures=figures)


@pytest.mark.parametrize("code", ["en", "tr"])
def test_results_are_in_sight_at_the_dialogs_own_size(
    code: str, world: World, qtbot: QtBot, dialogs: list[StaffingDialog]
) -> None:
    world.services.language.set(code)
    dialog = opened(world, qtbot, dialogs, misfitting())
    area = dialog.findChild(ScrollColumn)
    assert area is not None
    for size in (dialog.size(), QSize(1040, 780)):  # the tests' own screen is small
        dialog.resize(size)
        qtbot.wait(1)
        view = area.viewport().rect()
        for cells in dialog._cells.values():
            for label in cells:
                place = label.rect().translated(label.mapTo(area.viewport(), label.rect().topLeft()))
                assert view.contains(place), (label.text(), place, view)


def test_too_few_agents_say_so(world: World, qtbot: QtBot, dialogs: list[StaffingDialog]) -> None:
    dialog = opened(world, qtbot, dialogs, queue())
    dialog.spins["agents"].setValue(1)
    done(world, qtbot)
    assert texts(dialog, "answer")[0] == DASH
    assert "too few agents" in dialog.notes.text()
    assert not dialog.notes.isHidden()
    assert dialog._cells["occupancy"][1].property("tone") == "danger"
    dialog.reset.click()
    done(world, qtbot)
    assert dialog.spins["agents"].value() == 3
    assert dialog.notes.isHidden()


def test_without_patience_nobody_hangs_up(world: World, qtbot: QtBot, dialogs: list[StaffingDialog]) -> None:
    dialog = opened(world, qtbot, dialogs, queue())
    dialog.impatient.setChecked(False)
    done(world, qtbot)
    assert texts(dialog, "abandoned")[0] == DASH
    assert not dialog.spins["patience"].isEnabled()


def test_what_is_assumed_is_said(world: World, qtbot: QtBot, dialogs: list[StaffingDialog]) -> None:
    dialog = opened(world, qtbot, dialogs, queue(handle_seconds=None))
    assert dialog.spins["handle"].value() == 240
    assert "handle time" in dialog.told.text()
    assert texts(dialog, "answer")[1] == DASH


def test_copies_everything_as_text(world: World, qtbot: QtBot, dialogs: list[StaffingDialog]) -> None:
    dialog = opened(world, qtbot, dialogs, queue())
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "Offered calls a week\t900" in text
    assert "Agents busy" in text
    assert "Advice" in text
    assert world.toasts[-1] == ("What-if copied", "good")


def test_in_turkish(world: World, qtbot: QtBot, dialogs: list[StaffingDialog]) -> None:
    world.services.language.set("tr")
    dialog = opened(world, qtbot, dialogs, queue())
    assert texts(dialog, "abandoned")[1] == "%10,0"
    assert dialog.spins["target_percent"].text() == "%80"


def test_the_card_shows_the_hours_where_single_calls_were_imported(world: World, qtbot: QtBot) -> None:
    hours = ChartData(
        "queue_hours",
        "hour",
        HOURS,
        tuple(
            Series(key, Phrase(key), tuple(float(hour % share == 0) for hour in HOURS), tone)
            for key, share, tone in (("offered", 5, "data1"), ("abandoned", 25, "poor"))
        ),
    )
    card = QueueCard(world.services)
    qtbot.addWidget(card)
    card.retranslate(Formats("en", NOW))
    card.show_queue(queue(hours=hours), Formats("en", NOW), "week of 8 Nov 2026", None)
    assert card.hours.panel is not None
    assert card.hours.panel._data is hours
    assert card.title.text() == "<b>Main</b> & line"
