"""One window a data folder: the first holds a lock and listens, a later one asks it to come forward. No widgets."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from partnerdesk.errors import BusyFault, fault_from_os
from partnerdesk.paths import DataFolder, make_private

RAISE = b"raise\n"
DONE = b"done\n"
PATIENCE_MS = 1_000
_LONGEST_SOCKET_PATH = 100


class Instance(QObject):
    """The lock of a data folder's window. `raised()` is emitted when another start asks for this window.

    The lock is the operating system's, so it is gone with the process that held it, however it ended.
    """

    raised = Signal()

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = FileLock(folder.window_lock)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Take the lock and listen. False: another window has it, and has come forward.

        Raises:
            BusyFault: another process has the lock and does not answer.
            ReadOnlyFault, DiskFullFault: the lock can't be written.
        """
        deadline = time.monotonic() + PATIENCE_MS / 1000
        while True:
            if self._acquire():
                self._listen()
                return True
            if ask_to_raise(socket_name(self._folder)):
                return False
            if time.monotonic() > deadline:
                raise BusyFault(pid=self._holder(), folder=str(self._folder.root))
            time.sleep(0.05)

    def release(self) -> None:
        """Stop listening and give the lock back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()

    def _acquire(self) -> bool:
        try:
            make_private(self._folder.root)
            self._lock.acquire(timeout=0)
            self._folder.window_lock.with_suffix(".pid").write_text(str(os.getpid()), encoding="ascii")
        except Timeout:
            return False
        except OSError as error:
            raise fault_from_os(error, self._folder.root) from error
        return True

    def _holder(self) -> str:
        try:
            return self._folder.window_lock.with_suffix(".pid").read_text(encoding="ascii")[:20]
        except (OSError, ValueError):
            return "?"

    def _listen(self) -> None:
        name = socket_name(self._folder)
        QLocalServer.removeServer(name)  # a killed window leaves its socket; we hold the lock, so nobody uses it
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        if server.listen(name):
            self._server = server

    def _on_connection(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.write(DONE)
        socket.flush()
        self.raised.emit()


def socket_name(folder: DataFolder) -> str:
    """Return where the window of a folder listens: in the folder itself where the system's limit on names allows."""
    inside = folder.root / ".window.socket"
    if os.name == "posix" and len(str(inside).encode()) <= _LONGEST_SOCKET_PATH:
        return str(inside)
    mark = hashlib.sha256(str(folder.root).encode()).hexdigest()[:24]
    name = f"partnerdesk-{mark}"
    return str(Path(tempfile.gettempdir()) / name) if os.name == "posix" else name


def ask_to_raise(name: str) -> bool:
    """Ask the window that listens at `name` to come forward; return whether it answered."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE_MS // 4):
        return False
    socket.write(RAISE)
    socket.flush()
    answered = bool(socket.waitForReadyRead(PATIENCE_MS))
    socket.disconnectFromServer()
    return answered
