"""The schedule of the open window: start, ticks, sleep, network, on the real timer object and real threads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from partnerdesk.auto_sync import AutoSync, Given
from partnerdesk.jobs import Jobs, Reader
from partnerdesk.sync.schedule import Conditions, Decision

SUNDAY = int(datetime(2026, 11, 29, tzinfo=UTC).timestamp())
HOUR = 3600


class FakeNetwork(QObject):
    """The operating system's word on the network is the one thing that a test can't have for real."""

    came_back = Signal()
    offline = False
    metered = False


class Desk:
    """A computer whose clock the test moves."""

    def __init__(self, jobs: Jobs) -> None:
        self.moment = SUNDAY + 3 * HOUR
        self.runs: list[Any] = []
        self.conditions = Conditions()
        self.network = FakeNetwork()
        self.asked = 0
        given = Given("00ff", self._read, lambda: self.moment, lambda: self.conditions)
        self.auto = AutoSync(given, Reader(jobs, self._connect), self.network, wall=lambda: float(self.moment))  # type: ignore[arg-type]
        self.told: list[Decision] = []
        self.auto.decided.connect(self.told.append)

    @contextmanager
    def _connect(self) -> Iterator[str]:
        yield "connection"

    def _read(self, connection: str) -> list[Any]:
        assert connection == "connection"
        self.asked += 1
        return self.runs


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    del qtbot
    jobs = Jobs("test", 1)
    desk = Desk(jobs)
    yield desk
    desk.auto.stop()
    jobs.close()


def test_it_starts_at_once_when_due(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.auto.due, timeout=5000):
        desk.auto.start()
    assert desk.told[-1].state == "start"
    assert desk.auto.decision == desk.told[-1]


def test_offline_waits_for_the_network_and_then_starts(desk: Desk, qtbot: QtBot) -> None:
    desk.network.offline = True
    desk.auto.start()
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told[-1].state == "offline"
    desk.network.offline = False
    with qtbot.waitSignal(desk.auto.due, timeout=5000):
        desk.network.came_back.emit()


def test_metered_connections_are_left_alone_unless_allowed(desk: Desk, qtbot: QtBot) -> None:
    desk.network.metered = True
    desk.auto.start()
    qtbot.waitUntil(lambda: bool(desk.told))
    assert desk.told[-1].state == "metered"
    desk.conditions = Conditions(metered_allowed=True)
    with qtbot.waitSignal(desk.auto.due, timeout=5000):
        desk.auto.check()


def test_it_asks_every_five_minutes_and_right_after_sleep(desk: Desk, qtbot: QtBot) -> None:
    desk.conditions = Conditions(on=False)
    desk.auto.start()
    qtbot.waitUntil(lambda: len(desk.told) == 1)
    for minute in range(1, 11):
        desk.moment += 60
        desk.auto.tick()
        qtbot.waitUntil(lambda wanted=1 + minute // 5: len(desk.told) == wanted)
    desk.moment += 9 * HOUR  # the lid was closed
    desk.auto.tick()
    qtbot.waitUntil(lambda: len(desk.told) == 4)
    desk.moment -= 2 * HOUR  # the clock was set back
    desk.auto.tick()
    qtbot.waitUntil(lambda: len(desk.told) == 5)


def test_a_stopped_one_asks_nothing(qtbot: QtBot) -> None:
    jobs = Jobs("test", 1)
    desk = Desk(jobs)
    desk.auto.start()
    qtbot.waitUntil(lambda: bool(desk.told))
    desk.auto.stop()
    desk.network.came_back.emit()
    jobs.close()
    assert desk.asked == 1
    assert not desk.auto._timer.isActive()
