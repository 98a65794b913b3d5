"""Jobs: the newest question of a channel wins, nothing is swallowed, nothing outlives its owner."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from partnerdesk.errors import Fault, OfflineFault
from partnerdesk.jobs import Jobs, Reader


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    del qtbot
    jobs = Jobs("test", 2)
    yield jobs
    jobs.close()


def test_answer_arrives_on_the_thread_that_asked(jobs: Jobs, qtbot: QtBot) -> None:
    worked_on: list[int] = []
    answered_on: list[QThread] = []
    jobs.run(
        "a", lambda: worked_on.append(threading.get_ident()), lambda _value: answered_on.append(QThread.currentThread())
    )
    qtbot.waitUntil(lambda: bool(answered_on))
    assert worked_on != [threading.get_ident()]
    assert answered_on == [jobs.thread()]


def test_the_newest_question_wins_and_the_older_answer_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[str] = []

    def slow() -> str:
        gate.wait(5)
        return "old"

    jobs.run("a", slow, answers.append)
    jobs.run("a", lambda: "new", answers.append)
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    with qtbot.waitSignal(jobs.idle, timeout=5000):
        pass
    assert answers == ["new"]


def test_a_question_that_waits_is_never_run_when_a_newer_one_came(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    for channel in ("x", "y"):
        jobs.run(channel, lambda: gate.wait(5))
    run: list[int] = []
    for number in range(10):
        jobs.run("a", lambda number=number: run.append(number))  # type: ignore[misc]
    gate.set()
    with qtbot.waitSignal(jobs.idle, timeout=5000):
        pass
    assert run == [9]


def test_channels_do_not_disturb_each_other(jobs: Jobs, qtbot: QtBot) -> None:
    answers: set[str] = set()
    jobs.run("a", lambda: "a", answers.add)
    jobs.run("b", lambda: "b", answers.add)
    qtbot.waitUntil(lambda: answers == {"a", "b"})


def test_a_fault_reaches_the_one_who_asked(jobs: Jobs, qtbot: QtBot) -> None:
    faults: list[Fault] = []

    def work() -> None:
        raise OfflineFault(host="webexapis.com")

    jobs.run("a", work, None, faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert faults[0].code == "offline"


@pytest.mark.expects_log("a job on a failed")
def test_a_bug_is_told_and_not_swallowed(jobs: Jobs, qtbot: QtBot) -> None:
    faults: list[Fault] = []
    crashes: list[BaseException] = []
    jobs.crashed.connect(crashes.append)
    jobs.run("a", lambda: 1 / 0, None, faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert isinstance(crashes[0], ZeroDivisionError)
    assert "ZeroDivisionError" in faults[0].sentence()


@pytest.mark.expects_log("a job on a failed")
def test_a_bug_in_a_stale_question_is_told_too(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()

    def work() -> None:
        gate.wait(5)
        raise ZeroDivisionError

    answers: list[str] = []
    jobs.run("a", work)
    jobs.run("a", lambda: "new", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    with qtbot.waitSignal(jobs.crashed, timeout=5000):
        gate.set()


def test_an_answer_for_a_widget_that_is_gone_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    class Asker(QObject):
        def on_done(self, _value: object) -> None:
            pytest.fail("the asker is gone")

    asker = Asker()
    gate = threading.Event()
    jobs.run("a", lambda: gate.wait(5), asker.on_done)
    import shiboken6

    shiboken6.delete(asker)
    with qtbot.waitSignal(jobs.idle, timeout=5000):
        gate.set()


def test_drop_makes_an_answer_stale(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    answers: list[object] = []
    jobs.run("a", lambda: gate.wait(5), answers.append)
    jobs.drop("a")
    with qtbot.waitSignal(jobs.idle, timeout=5000):
        gate.set()
    assert answers == []


def test_close_waits_for_what_runs_and_answers_nothing_more(qtbot: QtBot) -> None:
    jobs = Jobs("test", 1)
    begun = threading.Event()
    answers: list[object] = []

    def work() -> str:
        begun.set()
        return "late"

    jobs.run("a", work, answers.append)
    jobs.run("b", work, answers.append)
    assert begun.wait(5)
    jobs.close()
    qtbot.wait(50)
    assert answers == []
    jobs.run("c", work, answers.append)
    assert not jobs.busy


def test_close_does_not_wait_for_ever(qtbot: QtBot) -> None:
    del qtbot
    jobs = Jobs("slow", 1)
    begun, gate = threading.Event(), threading.Event()
    answers: list[object] = []

    def keyring() -> None:
        begun.set()
        gate.wait(30)

    jobs.run("keyring", keyring, answers.append)
    jobs.run("next", lambda: "never", answers.append)
    assert begun.wait(5)
    started = time.monotonic()
    jobs.close(0.2)
    assert time.monotonic() - started < 2
    (left,) = [thread for thread in threading.enumerate() if thread.name == "slow_0"]
    assert left.daemon, "it must not hold up the end of the program"
    gate.set()
    left.join(5)
    assert not left.is_alive()
    assert answers == []


def test_reader_holds_a_connection_for_as_long_as_the_question_runs(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[str] = []

    @contextmanager
    def connect() -> Iterator[Any]:
        seen.append("open")
        yield "connection"
        seen.append("closed")

    Reader(jobs, connect).ask("a", seen.append, lambda _value: seen.append("answered"))
    qtbot.waitUntil(lambda: "answered" in seen)
    assert seen == ["open", "connection", "closed", "answered"]
