"""Fixtures for every test: nothing may leak, nothing may warn, nothing may leave this computer."""

from __future__ import annotations

import gc
import logging
import os
import socket
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LOOPBACK = ("127.0.0.1", "::1", "localhost")
PROGRAM = Path(__file__).resolve().parent.parent / "partnerdesk"


@pytest.fixture(autouse=True)
def no_outside_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail a test that connects anywhere but to this computer."""
    real = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6} and isinstance(address, tuple):
            assert address[0] in LOOPBACK, f"a test tried to connect to {address[0]}"
        real(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(autouse=True)
def no_keyring_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test never touches the real keyring; tests of the keyring hand in their own."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture(autouse=True)
def home_is_temporary(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a program without `--data-dir` would write goes to a folder of the test."""
    home = tmp_path_factory.mktemp("home")
    for name in (
        "HOME",
        "USERPROFILE",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "LOCALAPPDATA",
        "APPDATA",
    ):
        monkeypatch.setenv(name, str(home))
    return home


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread or a process running.

    What it left for the collector is collected here, on the main thread: Qt's objects must not end on another one. Only
    what came during the test is looked through; hundreds of thousands of older objects would take a second a test.
    """
    gc.freeze()
    threads_before = set(threading.enumerate())
    children_before = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    gc.collect()
    gc.unfreeze()
    left = [thread for thread in threading.enumerate() if thread not in threads_before and not thread.daemon]
    for thread in left:
        thread.join(timeout=2)
    left = [thread.name for thread in left if thread.is_alive()]
    assert not left, f"{request.node.name} left threads running: {left}"
    children = [child for child in psutil.Process().children(recursive=True) if child.pid not in children_before]
    _gone, alive = psutil.wait_procs(children, timeout=2)
    for child in alive:
        child.kill()
    assert not alive, f"{request.node.name} left processes running: {[child.pid for child in alive]}"


@pytest.fixture(autouse=True)
def no_unexpected_warnings(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which something logged a warning that it did not ask for with `@pytest.mark.expects_log`."""
    yield
    expected = [marker.args[0] for marker in request.node.iter_markers("expects_log")]
    found = [
        record
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
        and not any(part in f"{record.name}: {record.getMessage()}" for part in expected)
    ]
    assert not found, "unexpected log: " + "; ".join(f"{record.name}: {record.getMessage()}" for record in found)


@pytest.fixture(autouse=True)
def no_live_timers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that uses Qt and leaves a timer running."""
    if not any(name.startswith("qt") for name in request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from shiboken6 import isValid

    started: list[weakref.ref[QTimer]] = []
    real = QTimer.start

    def start(self: QTimer, *interval: int) -> None:
        started.append(weakref.ref(self))
        real(self, *interval)

    monkeypatch.setattr(QTimer, "start", start)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    timers = [timer for each in started if (timer := each()) is not None and isValid(timer) and timer.isActive()]
    left = sorted({f"{type(timer.parent()).__name__} every {timer.interval()} ms" for timer in timers})
    for timer in timers:
        timer.stop()
    assert not left, f"{request.node.name} left timers running: {left}"


@pytest.fixture(autouse=True)
def no_stray_windows(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test in which the program shows a part of a page before it has a parent: it flashes up as a window."""
    if not any(name.startswith("qt") for name in request.fixturenames):
        yield
        return
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget

    strays: list[str] = []
    windows = QDialog, QMainWindow, QMenu
    real, real_show = QWidget.setVisible, QWidget.show

    def note(widget: QWidget) -> None:
        kinds = {Qt.WindowType.Widget, Qt.WindowType.Window}
        meant = widget.windowTitle() or widget.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        if widget.isWindow() and widget.windowType() in kinds and not meant and not isinstance(widget, windows):
            caller = sys._getframe(2)
            if Path(caller.f_code.co_filename).is_relative_to(PROGRAM):
                place = f"{Path(caller.f_code.co_filename).name}:{caller.f_lineno}"
                strays.append(f"{type(widget).__name__} by {place}")

    def set_visible(self: QWidget, visible: bool) -> None:
        if visible:
            note(self)
        real(self, visible)

    def show(self: QWidget) -> None:
        note(self)
        real_show(self)

    monkeypatch.setattr(QWidget, "setVisible", set_visible)
    monkeypatch.setattr(QWidget, "show", show)
    yield
    assert not strays, f"shown before it had a parent: {strays}"


@pytest.fixture(autouse=True)
def no_qt_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that uses Qt in which Qt warned, or that left a timer running or a window open."""
    if not any(name.startswith("qt") for name in request.fixturenames):
        yield
        return
    qtlog = request.getfixturevalue("qtlog")
    yield
    from PySide6.QtCore import QtMsgType
    from PySide6.QtWidgets import QApplication

    expected = [marker.args[0] for marker in request.node.iter_markers("expects_log")]
    bad = {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}
    found = [
        record.message
        for record in qtlog.records
        if record.type in bad and not any(part in record.message for part in expected)
    ]
    assert not found, f"Qt warned: {found}"
    visible = [type(widget).__name__ for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    if visible:
        for widget in QApplication.topLevelWidgets():
            widget.hide()
        pytest.fail(f"windows left open: {visible}")
