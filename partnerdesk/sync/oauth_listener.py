"""Waits on this computer for the browser's answer to a sign-in: one port, one path, one use. Knows no token."""

from __future__ import annotations

import secrets
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qs, urlsplit

from partnerdesk.errors import Fault
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.integration import CALLBACK_PATH, HOST
from partnerdesk.sync.oauth import plain_word
from partnerdesk.sync.sign_in_faults import (
    ForeignHostFault,
    PortTakenFault,
    ScopesFault,
    SignInCancelledFault,
    SignInDeclinedFault,
    SignInRefusedFault,
    SignInStateFault,
    SignInTimeoutFault,
)

PATIENCE_SECONDS = 300.0
_READ_SECONDS = 10.0
_TICK_SECONDS = 0.1
_LONGEST_CODE = 2_000
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Connection": "close",
}
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>partnerdesk</title></head><body>
<h1>partnerdesk</h1>
<p>{english}</p>
<p lang="tr">{turkish}</p>
</body></html>
"""
DONE = ("The answer has arrived. You can close this page and go back to partnerdesk.",
        "Yanıt ulaştı. Bu sayfayı kapatıp partnerdesk'e dönebilirsiniz.")  # fmt: skip
NOT_ACCEPTED = ("This answer was not accepted. Close this page; partnerdesk says what to do.",
                "Bu yanıt kabul edilmedi. Bu sayfayı kapatın; ne yapılacağını partnerdesk söyler.")  # fmt: skip
USED = ("This sign-in has been answered already. You can close this page.",
        "Bu oturum açma zaten yanıtlandı. Bu sayfayı kapatabilirsiniz.")  # fmt: skip
NOTHING = ("There is nothing here.", "Burada bir şey yok.")


class Listener:
    """Listens from the time it is made until it is closed; a context manager.

    Args:
        port: of 127.0.0.1; 0 takes a free one, for tests.
        state: what the answer must show.

    Raises:
        PortTakenFault: another program listens there.
    """

    def __init__(self, port: int, state: str) -> None:
        self._state = state
        self._lock = threading.Lock()
        self._answered = threading.Event()
        self._code: str | None = None
        self._fault: Fault | None = None
        handler = type("_BoundHandler", (_Handler,), {"listener": self})
        try:
            self._server = _Server((HOST, port), handler)
        except OSError:
            raise PortTakenFault(port=port) from None
        self.port = int(self._server.server_address[1])
        self._hosts = {f"{HOST}:{self.port}"} | ({HOST} if self.port == 80 else set())
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(_TICK_SECONDS,), name="partnerdesk-sign-in", daemon=True
        )
        self._thread.start()

    def wait(self, cancel: Cancel, patience: float = PATIENCE_SECONDS) -> str:
        """Return the code that the browser brings.

        Args:
            cancel: stops waiting.
            patience: seconds, by a clock that nobody can set.

        Raises:
            SignInFault: see `sign_in_faults`.
        """
        deadline = time.monotonic() + patience
        while not self._answered.wait(_TICK_SECONDS):
            if cancel.is_set():
                raise SignInCancelledFault
            if time.monotonic() > deadline:
                raise SignInTimeoutFault(minutes=round(patience / 60))
        if self._fault is not None:
            raise self._fault
        assert self._code is not None
        return self._code

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def __enter__(self) -> Listener:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def answer(self, host: str | None, target: str) -> tuple[int, tuple[str, str]]:
        """Take a request's Host and target; return the status and the sentences of the page."""
        if host not in self._hosts:
            self._end(fault=ForeignHostFault())
            return 421, NOT_ACCEPTED
        parts = urlsplit(target)
        if parts.path != CALLBACK_PATH or not target.startswith(CALLBACK_PATH):
            return 404, NOTHING
        try:
            fields = parse_qs(parts.query, keep_blank_values=True, max_num_fields=20, errors="strict")
        except ValueError:
            fields = {}
        code, fault = self._judge(fields)
        if not self._end(code, fault):
            return 409, USED
        return (200, DONE) if fault is None else (400, NOT_ACCEPTED)

    def _judge(self, fields: dict[str, list[str]]) -> tuple[str | None, Fault | None]:
        if any(len(values) > 1 for values in fields.values()):
            return None, SignInStateFault()
        plain = {name: values[0] for name, values in fields.items()}
        if not secrets.compare_digest(plain.get("state", "").encode(), self._state.encode()):
            return None, SignInStateFault()
        if "error" in plain:
            return None, _refusal(plain["error"])
        code = plain.get("code", "")
        if not code or len(code) > _LONGEST_CODE or not code.isascii() or not code.isprintable():
            return None, SignInRefusedFault(detail="no code")
        return code, None

    def _end(self, code: str | None = None, fault: Fault | None = None) -> bool:
        """Take the first answer; return whether this was it."""
        with self._lock:
            if self._answered.is_set():
                return False
            self._code, self._fault = code, fault
            self._answered.set()
            return True


def _refusal(error: str) -> Fault:
    if error == "access_denied":
        return SignInDeclinedFault()
    if error == "invalid_scope":
        return ScopesFault()
    return SignInRefusedFault(detail=plain_word(error) or "…")


class _Server(ThreadingHTTPServer):
    """On Windows the port is taken so that no other program can share it."""

    daemon_threads = True
    allow_reuse_address = not hasattr(socket, "SO_EXCLUSIVEADDRUSE")
    block_on_close = False

    def server_bind(self) -> None:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        TCPServer.server_bind(self)  # the class between asks the network for this computer's name

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep a broken connection out of the log: it names the address with the code."""


class _Handler(BaseHTTPRequestHandler):
    """Answers with a fixed page and repeats nothing of the request."""

    listener: Listener
    timeout = _READ_SECONDS
    server_version = "partnerdesk"
    sys_version = ""
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Take the browser's answer."""
        hosts = self.headers.get_all("Host") or []
        status, sentences = self.listener.answer(hosts[0] if len(hosts) == 1 else None, self.path)
        self._send(status, sentences)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is no GET, or no HTTP at all, without repeating it."""
        del message, explain
        self._send(code, NOTHING)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Log nothing: the address holds the code."""

    def _send(self, status: int, sentences: tuple[str, str]) -> None:
        english, turkish = sentences
        body = _PAGE.format(english=english, turkish=turkish).encode()
        self.close_connection = True
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
