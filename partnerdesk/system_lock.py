"""Tells when the user locks the screen, as each operating system lets a program know. Knows QtCore; QtDBus on Linux."""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

log = logging.getLogger("lock")

_LOOK_MS = 5_000
_ANY_SENDER = ""
_SCREEN_SAVERS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
)
"""Path and interface of the signal `ActiveChanged`. Whoever sends it on this user's own bus may lock the program."""
Look = Callable[[], bool | None]
"""Whether the session is locked just now; None where the system does not tell."""


class LockState(QObject):
    """Emits `locked()` when the session gets locked. On a system that tells nothing it stays silent."""

    locked = Signal()

    def start(self) -> None:
        """Listen."""

    def stop(self) -> None:
        """Listen no more."""


class AskedLock(LockState):
    """Looks every few seconds: Windows and macOS tell who asks."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._was = look, False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Look from now on."""
        self._was = bool(self._look())
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def check(self) -> None:
        """Look once."""
        now = bool(self._look())
        if now and not self._was:
            self.locked.emit()
        self._was = now


class BusLock(LockState):
    """Hears it from the screen saver on the session's D-Bus (Linux)."""

    def start(self) -> None:
        """Listen to every screen saver that speaks the common form."""
        self._each("connect")

    def stop(self) -> None:
        """Listen no more."""
        self._each("disconnect")

    def _each(self, verb: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            for path, interface in _SCREEN_SAVERS:
                getattr(bus, verb)(_ANY_SENDER, path, interface, "ActiveChanged", self, SLOT("_on_active(bool)"))

    @Slot(bool)
    def _on_active(self, active: bool) -> None:
        if active:
            self.locked.emit()


def system_lock(parent: QObject | None = None, platform: str = sys.platform) -> LockState:
    """Return what tells of the lock of this system."""
    if platform == "win32":
        return AskedLock(_windows_locked, parent)
    if platform == "darwin":
        return AskedLock(_mac_locked, parent)
    return BusLock(parent)


def _windows_locked() -> bool | None:
    """Ask the terminal services, which tell the state of the session (WTSINFOEXW, SessionFlags: 0 is locked)."""
    try:
        api = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]
    except (AttributeError, OSError):
        return None
    data, size = ctypes.c_void_p(), ctypes.c_uint32()
    session_info_ex, this_session, own_server = 25, 0xFFFFFFFF, None
    if not api.WTSQuerySessionInformationW(
        own_server, this_session, session_info_ex, ctypes.byref(data), ctypes.byref(size)
    ):
        return None
    try:
        if not data.value or size.value < 5 * 4:
            return None
        # DWORD Level, then at the alignment of a 64-bit number: ULONG SessionId, state, LONG SessionFlags.
        flags = ctypes.cast(data.value + 16, ctypes.POINTER(ctypes.c_int32))[0]
        return flags == 0 if flags in {0, 1} else None
    finally:
        api.WTSFreeMemory(data)


def _mac_locked() -> bool | None:
    """Ask the window server's session dictionary for CGSSessionScreenIsLocked."""
    try:
        graphics = ctypes.CDLL("/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics")
        core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    except OSError:
        return None
    graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    core.CFDictionaryGetValue.restype = ctypes.c_void_p
    core.CFDictionaryGetValue.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    core.CFBooleanGetValue.restype = ctypes.c_bool
    core.CFBooleanGetValue.argtypes = [ctypes.c_void_p]
    core.CFRelease.argtypes = [ctypes.c_void_p]
    session = graphics.CGSessionCopyCurrentDictionary()
    if not session:
        return None
    utf8 = 0x08000100
    name = core.CFStringCreateWithCString(None, b"CGSSessionScreenIsLocked", utf8)
    try:
        value = core.CFDictionaryGetValue(session, name)
        return bool(value) and bool(core.CFBooleanGetValue(value))
    finally:
        core.CFRelease(name)
        core.CFRelease(session)
