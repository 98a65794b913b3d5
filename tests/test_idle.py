"""When the program locks itself: after a while without input, after sleep, with the system's lock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.idle import IdleWatch
from partnerdesk.system_lock import AskedLock, LockState, system_lock


class Room:
    """A program whose wall clock the test moves."""

    def __init__(self) -> None:
        self.moment, self.minutes, self.system = 1_000_000.0, 15, True
        self.state = LockState()
        application = QApplication.instance()
        assert isinstance(application, QObject)
        self.watch = IdleWatch(application, lambda: self.minutes, lambda: self.system, self.state, lambda: self.moment)
        self.told: list[str] = []
        self.watch.lock_wanted.connect(self.told.append)

    def pass_time(self, seconds: float, step: float = 5) -> None:
        end = self.moment + seconds
        while self.moment < end:
            self.moment += step
            self.watch.tick()


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    del qtbot
    room = Room()
    room.watch.start()
    yield room
    room.watch.stop()
    room.watch.deleteLater()


def test_fifteen_minutes_without_input_lock_once(room: Room) -> None:
    room.pass_time(15 * 60 - 5)
    assert room.told == []
    room.pass_time(5)
    assert room.told == ["idle"]
    room.pass_time(3600)
    assert room.told == ["idle"]


def test_a_key_puts_it_off(room: Room, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    room.pass_time(14 * 60)
    qtbot.keyClick(field, Qt.Key.Key_A)
    room.pass_time(14 * 60)
    assert room.told == []
    assert field.text() == "a"
    room.pass_time(60)
    assert room.told == ["idle"]


def test_zero_minutes_never_lock(room: Room) -> None:
    room.minutes = 0
    room.pass_time(24 * 3600, step=30)
    assert room.told == []


def test_sleep_and_the_systems_lock_are_followed_if_wanted(room: Room) -> None:
    room.moment += 1800
    room.watch.tick()
    assert room.told == ["slept"]


def test_neither_is_followed_when_not_wanted(room: Room) -> None:
    room.system, room.minutes = False, 0
    room.moment += 1800
    room.watch.tick()
    room.state.locked.emit()
    assert room.told == []


def test_the_systems_lock_is_told(room: Room) -> None:
    room.state.locked.emit()
    assert room.told == ["system"]


def test_a_clock_that_is_set_back_does_not_lock(room: Room) -> None:
    room.moment -= 7200
    room.watch.tick()
    room.pass_time(60)
    assert room.told == []


def test_asking_tells_the_change_alone(qtbot: QtBot) -> None:
    del qtbot
    answers = iter([False, False, True, True, None, True])
    told: list[str] = []
    lock = AskedLock(lambda: next(answers))
    lock.locked.connect(lambda: told.append("locked"))
    lock.start()
    for expected in (0, 1, 1, 1, 2):
        lock.check()
        assert len(told) == expected
    lock.stop()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_system_that_is_another_one_tells_nothing(platform: str, qtbot: QtBot) -> None:
    """On the system itself it answers; elsewhere its libraries are missing: it stays silent and does not fail."""
    del qtbot
    lock = system_lock(None, platform)
    told: list[str] = []
    lock.locked.connect(lambda: told.append("locked"))
    lock.start()
    assert isinstance(lock, AskedLock)
    if sys.platform != platform:
        lock.check()
        assert told == []
    lock.stop()


PROGRAM = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from partnerdesk.system_lock import system_lock
app = QCoreApplication([])
lock = system_lock(None, "linux")
told = []
lock.locked.connect(lambda: (told.append(1), app.quit()))
lock.start()
def send(active):
    subprocess.run(["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                    "org.freedesktop.ScreenSaver.ActiveChanged", f"boolean:{active}"], check=True)
QTimer.singleShot(200, lambda: send("false"))
QTimer.singleShot(600, lambda: (print("before", len(told), flush=True), send("true")))
QTimer.singleShot(8000, app.quit)
app.exec()
print("after", len(told))
"""


@pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("dbus-run-session") and shutil.which("dbus-send")),
    reason="no D-Bus here",
)
def test_the_screen_saver_on_a_real_bus_is_heard() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=dict(os.environ))
    assert done.stdout.split() == ["before", "0", "after", "1"], done.stderr
