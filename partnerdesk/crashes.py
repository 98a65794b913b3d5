"""Errors that nobody foresaw, wherever they come up: written down, shown in one dialog, and the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from partnerdesk.crash_text import signature
from partnerdesk.errors import EXIT_FAILED
from partnerdesk.i18n import Language
from partnerdesk.paths import DataFolder
from partnerdesk.settings import Settings, SettingsStore
from partnerdesk.views.dialogs.crash import CrashDialog, crash_report
from partnerdesk.views.theme import Theme

if TYPE_CHECKING:
    from partnerdesk.views.toasts import Toast

log = logging.getLogger("app")

QUIET_S = 60.0
"""Seconds for which an error that was shown already is only counted when it comes again."""


class Crashes(QObject):
    """Catches what no other code caught, on every thread.

    One dialog stands at a time; what comes while it is open is counted in it. An error that was shown before, such as
    one of a widget that cannot paint itself, comes back as a short message and not as a dialog after each dialog.

    `restart_wanted()`: the user wants the window anew.
    """

    restart_wanted = Signal()
    _came = Signal(object)

    def __init__(
        self, theme: Theme, window: QWidget, toaster: Toast, save: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme, self._window, self._toaster, self._save = theme, window, toaster, save
        self.dialog: CrashDialog | None = None
        self._told: dict[tuple[str, str, int], float] = {}
        self._hooks: tuple[Any, Any, Any] | None = None
        # Queued: the error may come in the middle of a paint event or on another thread.
        self._came.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Take every uncaught error of this process from now on."""
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self.on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def unwatch(self) -> None:
        """Give the hooks back and close the dialog."""
        if self._hooks is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
            self._hooks = None
        if self.is_open():
            assert self.dialog is not None
            self.dialog.reject()

    def is_open(self) -> bool:
        """Whether the dialog stands."""
        return self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible()

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an error that no slot and no event handler caught."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self._came.emit(error.with_traceback(trace))

    def show(self, error: BaseException) -> None:
        """Write an error down and show it; it never raises one itself."""
        log.error("unexpected error", exc_info=error)
        try:
            self._show(error)
        except Exception as second:
            log.critical("the error could not be shown", exc_info=second)

    def _show(self, error: BaseException) -> None:
        place, now = signature(error), time.monotonic()
        if self.is_open():
            assert self.dialog is not None
            self.dialog.count_another()
            return
        told = self._told.get(place)
        if told is None:
            self._told[place] = now
            self._open(error)
        elif now - told > QUIET_S:
            self._told[place] = now
            self._toaster.tell(
                self.tr("The same unexpected error came again."), "warning", self.tr("Show"), lambda: self._open(error)
            )

    def _open(self, error: BaseException) -> None:
        host = QApplication.activeModalWidget() or self._window
        self.dialog = CrashDialog(self._theme, crash_report(error), host)
        self.dialog.save_wanted.connect(self._save)
        self.dialog.restart_wanted.connect(self.restart_wanted)
        self.dialog.open()

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._came.emit(args.exc_value)

    def _on_unraisable(self, args: Any) -> None:
        if isinstance(args.exc_value, BaseException):
            log.error("an error while something was taken away", exc_info=args.exc_value)


def show_failed_start(folder: DataFolder, error: BaseException) -> int:
    """Show a window that says that the program could not start, whatever of it still works; return the exit code."""
    log.critical("the program did not start", exc_info=error)
    settings = _settings(folder)
    try:
        theme: Theme | None = Theme(settings.theme, settings.text_size)
    except Exception:
        theme = None
    Language(settings.language)
    dialog = CrashDialog(theme, crash_report(error), None, at_start=True)
    dialog.exec()
    dialog.deleteLater()
    return EXIT_FAILED


def _settings(folder: DataFolder) -> Settings:
    try:
        return SettingsStore(folder.settings_file).current
    except Exception:
        return Settings()
