"""The real window for benchmarks, and waiting for it without taking the interpreter from its threads."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from partnerdesk.app import App, make_application
from partnerdesk.paths import DataFolder

SIZE = (1280, 820)
PATIENCE_S = 30.0


@contextmanager
def opened(folder: Path) -> Iterator[App]:
    """Give the program with its window open and its account read."""
    make_application()
    app = App(DataFolder(folder))
    try:
        app.window.resize(*SIZE)
        app.open()
        until(lambda: app.session.opened is not None and app.session.idle)
        yield app
    finally:
        app.window.hide()
        app.close()


def until(done: Callable[[], bool]) -> None:
    """Let the program run, asleep between its events: a loop that spins would take the interpreter from its threads.

    Raises:
        TimeoutError: it is not done after half a minute.
    """
    end = time.monotonic() + PATIENCE_S
    beat = QTimer()
    beat.start(2)
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > end:
            raise TimeoutError
    beat.stop()


def paint(app: App) -> None:
    """Paint the window now."""
    app.window.repaint()
    QApplication.processEvents()
