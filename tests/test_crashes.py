"""Errors that nobody foresaw, raised wherever code of ours runs: one dialog, nobody's data, no typed word lost."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.app import App, run_window
from partnerdesk.cli import run
from partnerdesk.errors import EXIT_DONE, EXIT_FAILED
from partnerdesk.paths import DataFolder
from partnerdesk.views.dialogs.crash import CrashDialog
from partnerdesk.views.window import MainWindow

pytestmark = pytest.mark.expects_log("propagateSizeHints")
SECRET = "Zk9qTXhSb2xlc1NlY3JldFRva2VuVmFsdWU0Mg"
NAME = "Kanarya Lojistik"
MAIL = "ayse@kanarya.example"
ORG = "5ca1ab1e-0000-4000-8000-c0ffee15dead"


@pytest.fixture
def app(tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    app = App(DataFolder(tmp_path))
    app.language.set("en")
    app.open()
    qtbot.waitUntil(lambda: app.session.first_run is not None and app.session.idle)
    yield app
    app.window.hide()
    app.close()
    app.deleteLater()


def canaries_in(text: str) -> list[str]:
    return [each for each in (SECRET, NAME, "Kanarya", MAIL, ORG) if each in text]


def fail() -> None:
    raise ValueError(f"{NAME} {MAIL} {ORG} token={SECRET}")


def shown(app: App, qtbot: QtBot) -> CrashDialog:
    qtbot.waitUntil(app.crashes.is_open)
    assert app.crashes.dialog is not None
    return app.crashes.dialog


class BrokenWidget(QWidget):
    """Cannot paint itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        fail()


@pytest.mark.expects_log("unexpected error")
@pytest.mark.expects_log("a job on x failed")
@pytest.mark.parametrize("place", ["slot", "timer", "job", "thread", "paint"])
def test_an_error_comes_from_anywhere_and_holds_nobodys_data(
    app: App, qtbot: QtBot, place: str, capfd: pytest.CaptureFixture[str]
) -> None:
    button = QPushButton(app.window)
    button.clicked.connect(fail)
    match place:
        case "slot":
            button.click()
        case "timer":
            QTimer.singleShot(0, app.window, fail)
        case "job":
            app.session.jobs.run("x", fail)
        case "thread":
            thread = threading.Thread(target=fail)
            thread.start()
            thread.join()
        case "paint":
            broken = BrokenWidget(app.window)
            broken.resize(50, 50)
            broken.show()
    dialog = shown(app, qtbot)
    report = dialog.report.toPlainText()
    assert "ValueError" in report
    assert "in fail" in report
    assert canaries_in(report) == []
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == report
    for broken in app.window.findChildren(BrokenWidget):
        broken.setParent(None)
        broken.deleteLater()
    dialog.go_on.click()
    assert app.window.isVisible()
    told = "".join(path.read_text("utf-8") for path in app.folder.logs.iterdir())
    assert "in fail" in told
    assert canaries_in(told) == []
    out = capfd.readouterr()
    assert canaries_in(out.out + out.err) == []


@pytest.mark.expects_log("unexpected error")
def test_what_comes_meanwhile_is_counted_and_the_same_error_opens_no_second_dialog(app: App, qtbot: QtBot) -> None:
    for _time in range(3):
        QTimer.singleShot(0, app.window, fail)
    dialog = shown(app, qtbot)
    qtbot.waitUntil(lambda: "2 more errors" in dialog.more.text())
    dialog.go_on.click()
    QTimer.singleShot(0, app.window, fail)
    qtbot.wait(100)
    assert not app.crashes.is_open()
    app.crashes._told = dict.fromkeys(app.crashes._told, -1000.0)
    QTimer.singleShot(0, app.window, fail)
    qtbot.waitUntil(app.window.toaster.isVisible)
    assert "came again" in app.window.toaster.text.text()
    app.window.toaster.action.click()
    shown(app, qtbot).go_on.click()


@pytest.mark.expects_log("unexpected error")
def test_the_dialog_stands_before_the_form_that_is_open_and_the_form_keeps_its_words(app: App, qtbot: QtBot) -> None:
    form = QDialog(app.window)
    field = QLineEdit("half a sen", form)
    form.setModal(True)
    form.open()
    QTimer.singleShot(0, form, fail)
    dialog = shown(app, qtbot)
    assert dialog.parentWidget() is form
    dialog.go_on.click()
    field.setFocus()
    qtbot.keyClicks(field, "tence")
    assert field.text() == "half a sentence"
    form.reject()


@pytest.mark.expects_log("unexpected error")
def test_a_restart_closes_the_window_and_remembers_the_place(app: App, qtbot: QtBot) -> None:
    QTimer.singleShot(0, app.window, fail)
    shown(app, qtbot).restart.click()
    assert not app.window.isVisible()
    assert app.restart_at is not None


@pytest.mark.expects_log("the program did not start")
def test_a_start_that_fails_still_shows_a_window(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    del qtbot
    monkeypatch.setattr("partnerdesk.app.Session", lambda *_arguments: fail())
    seen: list[str] = []

    def look() -> None:
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog))
        seen.append(dialog.report.toPlainText())
        assert dialog.restart.isHidden()
        dialog.go_on.click()

    QTimer.singleShot(200, look)
    assert run_window(DataFolder(tmp_path)) == EXIT_FAILED
    for widget in QApplication.topLevelWidgets():
        widget.deleteLater()
    assert "in fail" in seen[0]
    assert canaries_in(seen[0]) == []
    out = capfd.readouterr()
    assert canaries_in(out.out + out.err) == []


def test_a_command_that_fails_tells_no_canary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("partnerdesk.cli.doctor.examine", lambda *_arguments, **_named: fail())
    assert run(["--data-dir", str(tmp_path), "doctor"]) == EXIT_FAILED
    out = capfd.readouterr()
    assert "in fail" in out.err
    assert canaries_in(out.out + out.err) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits and signals of POSIX")
def test_a_hard_crash_leaves_a_trace_in_our_file_and_no_image_of_the_memory(tmp_path: Path) -> None:
    code = (
        "import os, resource, sys; from pathlib import Path\n"
        "from partnerdesk.hard_crash import hard_crashes_to, keep_memory_private\n"
        "keep_memory_private()\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        f"token = {SECRET!r}\n"
        "with hard_crashes_to(Path(sys.argv[1])): os.abort()\n"
    )
    path = tmp_path / "logs" / "crash.log"
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=False, capture_output=True, text=True)
    assert done.returncode < 0
    assert "Fatal Python error: Aborted" in path.read_text("utf-8")
    assert SECRET not in path.read_text("utf-8")
    assert done.stderr == ""
    assert not list(tmp_path.rglob("core*"))


@pytest.mark.expects_log("unexpected error")
def test_a_restart_opens_the_window_anew_in_the_same_run(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    seen: list[MainWindow] = []
    tick = QTimer()

    def step() -> None:
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        window = next((each for each in shown if isinstance(each, MainWindow)), None)
        dialog = next((each for each in shown if isinstance(each, CrashDialog)), None)
        if dialog is not None:
            dialog.restart.click()
        elif window is not None and window not in seen:
            seen.append(window)
            if len(seen) == 1:
                QTimer.singleShot(0, window, fail)
            else:
                tick.stop()
                QTimer.singleShot(0, window, window.close)

    tick.timeout.connect(step)
    tick.start(50)
    patience = QTimer(singleShot=True, interval=60_000)
    patience.timeout.connect(lambda: QApplication.exit(99))
    patience.start()
    ended = run_window(DataFolder(tmp_path))
    patience.stop()
    assert ended == EXIT_DONE
    assert len(seen) == 2
