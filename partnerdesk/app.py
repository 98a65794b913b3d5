"""The composition root of the window: one program, one window a data folder, from first paint to clean end."""

from __future__ import annotations

import logging
import os
import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout

from partnerdesk import __version__
from partnerdesk.crashes import Crashes, show_failed_start
from partnerdesk.errors import EXIT_DONE, BusyFault, Fault, NoDisplayFault
from partnerdesk.hard_crash import hard_crashes_to
from partnerdesk.i18n import Language
from partnerdesk.instance import Instance
from partnerdesk.logs import start_logging, stop_logging
from partnerdesk.paths import DataFolder
from partnerdesk.replica.guard import forbid_thread, permit_thread
from partnerdesk.session import Session
from partnerdesk.settings import SettingsStore
from partnerdesk.version_watch import VersionWatch
from partnerdesk.views.dialogs.about import AboutDialog
from partnerdesk.views.dialogs.shortcuts import ShortcutsDialog
from partnerdesk.views.history import Step
from partnerdesk.views.theme import Theme
from partnerdesk.views.window import MainWindow

log = logging.getLogger("app")


def has_display() -> bool:
    """Return whether a window can open here."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def make_application() -> QApplication:
    """Return the one application object, made when there is none.

    Raises:
        NoDisplayFault: there is no display here.
    """
    if not has_display():
        raise NoDisplayFault
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QCoreApplication.setApplicationName("partnerdesk")
    QCoreApplication.setApplicationVersion(__version__)
    return QApplication([sys.argv[0]])


class App(QObject):
    """The window with everything it needs; the account is opened after the first paint, off this thread."""

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        self.folder = folder
        self._log = start_logging(folder.logs, "window")
        self.store = SettingsStore(folder.settings_file)
        settings = self.store.current
        self.theme = Theme(settings.theme, settings.text_size, self, motion=settings.motion)
        self.language = Language(settings.language, self)
        self.window = MainWindow(self.theme, self.language, settings)
        self.session = Session(folder, self.store, self.theme, self.language, self.window)
        self.crashes = Crashes(self.theme, self.window, self.window.toaster, self.session.care.show_diagnostics, self)
        self.crashes.restart_wanted.connect(self._on_restart)
        self.restart_at: Step | None = None
        """Where the user was when the window was to begin anew."""
        for jobs in (self.session.jobs, self.session.desk_jobs, self.session.import_jobs):
            jobs.crashed.connect(self.crashes.show)
        self.window.action_chosen.connect(self._on_action)
        self.window.closing.connect(self._keep_state)

    def open(self, passphrase: str | None = None) -> None:
        """Show the window, then open the account."""
        forbid_thread()
        self.crashes.watch()
        self.window.show()
        if self.store.set_aside is not None:
            text = self.tr("The settings could not be read and were set aside as {file}.")
            self.window.toaster.tell(text.format(file=self.store.set_aside.name), "warning")
        elif self.store.unread:
            text = self.tr(
                "The settings cannot be read just now. Their file stays as it is; the defaults hold until then."
            )
            self.window.toaster.tell(text, "warning")
        QTimer.singleShot(0, self.window, lambda: self.session.begin(passphrase))

    def close(self) -> None:
        """End everything that runs and close the files."""
        self.session.end()
        self.window.deleteLater()
        self.crashes.unwatch()
        permit_thread()
        stop_logging(self._log)

    def watch_versions(self) -> VersionWatch:
        """Return what tells of newer versions, its bar below the pages; it asks nobody until it is started."""
        session = self.session
        watch = VersionWatch(
            self.store, self.theme, session.jobs, lambda: session.network.offline, session.open_link, self.window
        )
        central = self.window.centralWidget()
        layout = central.layout() if central else None
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(1, watch.bar)
        return watch

    def come_forward(self) -> None:
        """Bring the window to the front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _on_restart(self) -> None:
        self.restart_at = self.window.history.current or Step("")
        self.window.close()

    def _keep_state(self) -> None:
        current = self.window.history.current
        try:
            self.store.change(
                window_geometry=self.window.geometry_text(),
                last_page=current.page if current else self.store.current.last_page,
            )
        except Fault as fault:
            log.warning("the window's state was not kept: %s", fault.code)

    def _on_action(self, name: str, value: object) -> None:
        if name in {"theme", "language", "text_size"}:
            self.session.change_settings(**{name: value})
        elif name == "sidebar":
            self.session.change_settings(sidebar_open=bool(value))
        elif name == "sync":
            self.session.start_sync()
        elif name == "lock":
            self.session.doors.lock()
        elif name == "accounts":
            self.session.doors.show_accounts()
        elif name == "shortcuts":
            ShortcutsDialog(self.theme, self.window.menus.shortcuts(), self.window).open()
        elif name == "about":
            AboutDialog(self.theme, self.window).open()
        elif name == "doctor":
            self.session.care.show_doctor()


def run_window(folder: DataFolder, passphrase: str | None = None) -> int:
    """Open the window on a data folder and run it until it is closed; return the exit code.

    A second call on the same folder brings the first window forward and returns at once.

    Raises:
        NoDisplayFault: there is no display here.
        BusyFault: another process holds the folder's window and does not answer.
    """
    application = make_application()
    application.setDesktopFileName("partnerdesk")
    instance = Instance(folder)
    try:
        if not instance.take():
            return EXIT_DONE
    except BusyFault:
        raise
    except Fault as fault:
        return show_only_fault(application, folder, fault)
    try:
        with hard_crashes_to(folder.crash_log):
            step: Step | None = Step("")
            while step is not None:
                code, step = _run_once(application, folder, passphrase, instance, step)
            return code
    finally:
        instance.release()


def _run_once(
    application: QApplication, folder: DataFolder, passphrase: str | None, instance: Instance, step: Step
) -> tuple[int, Step | None]:
    """Run the window until it is closed; return the exit code and, where it is to begin anew, the place to begin at."""
    app: App | None = None
    watch: VersionWatch | None = None
    try:
        app = App(folder)
        instance.raised.connect(app.come_forward)
        # Not left to the last window: one that comes up in that moment would keep a process without any in sight.
        app.window.closing.connect(lambda: QTimer.singleShot(0, QCoreApplication.exit))
        watch = app.watch_versions()
        if step.page:
            app.session.doors.return_to(step)
        app.open(passphrase)
        watch.start()
        return _run_events(application), app.restart_at
    except Exception as error:  # what comes later is caught by the hooks
        return show_failed_start(folder, error), None
    finally:
        if watch is not None:
            watch.stop()
        if app is not None:
            app.close()


def _run_events(application: QApplication) -> int:
    code = int(application.exec())
    # The last window has asked for the end too; a window that begins anew must not meet that.
    QCoreApplication.removePostedEvents(application, QEvent.Type.Quit.value)
    return code


def show_only_fault(application: QApplication, folder: DataFolder, fault: Fault) -> int:
    """Show a window that says why nothing can be opened; return the fault's exit code when it is closed."""
    settings = SettingsStore(folder.settings_file).current
    window = MainWindow(Theme(settings.theme, settings.text_size), Language(settings.language), settings)
    window.show_fault(fault, QCoreApplication.translate("App", "Quit"), window.close)
    window.show()
    application.exec()
    return fault.exit_code
