"""The program as a whole: one window a folder, no display, first paint first, and the one crash dialog."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.app import App, has_display, run_window
from partnerdesk.errors import EXIT_DONE, BusyFault, DiskErrorFault, Fault
from partnerdesk.instance import Instance, ask_to_raise, socket_name
from partnerdesk.paths import DataFolder
from partnerdesk.views.dialogs.crash import CrashDialog, crash_report
from partnerdesk.views.window import MainWindow

pytestmark = pytest.mark.expects_log("propagateSizeHints")
SECRET = "Zk9qTXhSb2xlc1NlY3JldFRva2VuVmFsdWU0Mg"


def partnerdesk(*arguments: str | Path, **env: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "partnerdesk", *map(str, arguments)],
        env={**os.environ, **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for(condition: object, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A window in a process of its own, up and listening."""
    child = partnerdesk("--data-dir", tmp_path, QT_QPA_PLATFORM="offscreen")
    wait_for(lambda: Path(socket_name(DataFolder(tmp_path))).exists() or child.poll() is not None)
    yield child
    child.kill()
    child.communicate()


def test_a_second_start_raises_the_first_window_and_ends_well(first: subprocess.Popen[str], tmp_path: Path) -> None:
    begun = time.monotonic()
    second = partnerdesk("--data-dir", tmp_path, QT_QPA_PLATFORM="offscreen")
    _out, err = second.communicate(timeout=20)
    assert second.returncode == 0, err
    assert time.monotonic() - begun < 10
    assert first.poll() is None


def test_the_lock_of_a_killed_window_is_no_hindrance(
    first: subprocess.Popen[str], tmp_path: Path, qtbot: QtBot
) -> None:
    del qtbot
    first.send_signal(signal.SIGKILL)
    first.wait()
    instance = Instance(DataFolder(tmp_path))
    assert instance.take()
    assert ask_is_answered(tmp_path)
    instance.release()


def ask_is_answered(folder: Path) -> bool:
    """Ask from another process, as a second start does."""
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]);"
        "from partnerdesk.instance import ask_to_raise; sys.exit(0 if ask_to_raise(sys.argv[1]) else 1)"
    )
    child = subprocess.Popen([sys.executable, "-c", code, socket_name(DataFolder(folder))])
    from PySide6.QtCore import QCoreApplication

    deadline = time.monotonic() + 20
    while child.poll() is None and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    return child.wait(1) == 0


def test_closing_the_window_ends_the_program_whatever_else_comes_up(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    other, tick, patience = QWidget(), QTimer(interval=20), QTimer(singleShot=True, interval=20_000)

    def step() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                tick.stop()
                other.show()
                window.close()

    tick.timeout.connect(step)
    patience.timeout.connect(lambda: QApplication.exit(99))
    tick.start()
    patience.start()
    ended = run_window(DataFolder(tmp_path))
    patience.stop()
    other.hide()
    assert ended == EXIT_DONE


def test_a_holder_that_does_not_answer_is_named(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    from filelock import FileLock

    folder = DataFolder(tmp_path)
    with FileLock(folder.window_lock, thread_local=False), pytest.raises(BusyFault):
        Instance(folder).take()


def test_nobody_listens_where_there_is_no_window(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    assert not ask_to_raise(socket_name(DataFolder(tmp_path)))


def test_the_socket_lies_in_the_folder_unless_its_name_is_too_long(tmp_path: Path) -> None:
    assert Path(socket_name(DataFolder(Path("/tmp/x")))).parent == Path("/tmp/x") or os.name != "posix"
    long = DataFolder(tmp_path / ("deep" * 40))
    assert len(socket_name(long).encode()) <= 100


def test_a_folder_that_cannot_be_written_is_a_fault(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Fault) as caught:
        Instance(DataFolder(tmp_path / "file" / "data")).take()
    assert isinstance(caught.value, DiskErrorFault) or caught.value.code == "read_only"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_it_says_so_in_one_line(tmp_path: Path) -> None:
    environment = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    for command in ("window", "demo"):
        child = partnerdesk("--data-dir", tmp_path, command, **environment)
        out, err = child.communicate(timeout=30)
        assert child.returncode == 1
        assert "There is no display here" in err
        assert "--screenshots DIR" in err
        assert "Traceback" not in out + err


def test_a_display_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()


def test_the_first_paint_comes_before_the_heavy_libraries() -> None:
    code = """
import sys, tempfile, pathlib
from partnerdesk.app import App, make_application
from partnerdesk.paths import DataFolder
make_application()
with tempfile.TemporaryDirectory() as folder:
    app = App(DataFolder(pathlib.Path(folder)))
    app.window.show()
    app.window.grab()
    heavy = {"sqlalchemy", "pyqtgraph", "numpy", "requests", "alembic", "keyring", "openpyxl"} & set(sys.modules)
    app.window.hide()
    app.close()
print(sorted(heavy))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


# --- crashes -------------------------------------------------------------------------------------------------------


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


def raised(error: Exception) -> Exception:
    try:
        raise error
    except Exception as caught:
        return caught


def test_a_crash_report_holds_no_secret() -> None:
    report = crash_report(raised(ValueError(f"Authorization: Bearer {SECRET} of admin@example.com")))
    assert "ValueError" in report
    assert "test_app.py" in report
    assert SECRET not in report
    assert "admin@example.com" not in report


@pytest.mark.expects_log("unexpected error")
def test_an_unexpected_error_opens_one_dialog_and_the_program_goes_on(app: App, qtbot: QtBot) -> None:
    for number in range(3):
        error = raised(ValueError(f"token={SECRET} {number}"))
        app.crashes.on_exception(type(error), error, error.__traceback__)
    qtbot.waitUntil(app.crashes.is_open)
    dialogs = app.window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    assert "ValueError" in dialogs[0].report.toPlainText()
    assert SECRET not in dialogs[0].report.toPlainText()
    dialogs[0].accept()
    assert app.window.isVisible()


@pytest.mark.expects_log("unexpected error")
@pytest.mark.expects_log("a job on x failed")
def test_an_error_in_a_job_reaches_the_same_dialog(app: App, qtbot: QtBot) -> None:
    app.session.jobs.run("x", lambda: {}["missing"])
    qtbot.waitUntil(app.crashes.is_open)
    assert app.crashes.dialog is not None
    assert "KeyError" in app.crashes.dialog.report.toPlainText()
    app.crashes.dialog.accept()


def test_typed_words_survive_a_crash(app: App, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    page = app.session.first_run
    assert page is not None
    page.show_wizard()
    page.wizard.guide.address.setText("https://webexapis.com/v1/typed")
    with caplog.at_level("CRITICAL", logger="app"):
        app.crashes.show(raised(ValueError("x")))
    qtbot.waitUntil(app.crashes.is_open)
    assert app.crashes.dialog is not None
    app.crashes.dialog.accept()
    assert page.wizard.guide.address.text() == "https://webexapis.com/v1/typed"
