"""Runs a sandbox on a loopback port, with connections kept alive. Knows nothing of what is served."""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from werkzeug.serving import BaseWSGIServer, ThreadedWSGIServer, WSGIRequestHandler

from partnerdesk.sandbox.app import Application
from partnerdesk.sandbox.world import Settings, World

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

HOST = "127.0.0.1"
_BODILESS = frozenset({204, 304})


class _Handler(WSGIRequestHandler):
    """Speaks HTTP/1.1 with connections kept alive, which werkzeug's own handler always closes."""

    protocol_version = "HTTP/1.1"
    wbufsize = 65_536
    disable_nagle_algorithm = True
    timeout = 120
    world: World

    def date_time_string(self, timestamp: float | None = None) -> str:
        """Return the Date header: the sandbox's clock."""
        del timestamp
        return self.world.clock.http_date()

    def version_string(self) -> str:
        return "partnerdesk-sandbox"

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - werkzeug's name
        """Say nothing: the sandbox keeps its own log of requests."""

    def finish(self) -> None:
        """Close both streams, also when the client has gone before all was sent."""
        for stream in (self.wfile, self.rfile):
            with suppress(OSError):
                stream.close()

    def run_wsgi(self) -> None:
        """Answer one request; read all of its body first, so that the next one starts at its own line."""
        if self.headers.get("Transfer-Encoding"):
            self.close_connection = True
        self.environ = environ = self.make_environ()
        started: list[tuple[int, str, list[tuple[str, str]]]] = []

        def start_response(status: str, headers: list[tuple[str, str]], exc_info: object = None) -> Any:
            del exc_info
            code, _, reason = status.partition(" ")
            started.append((int(code), reason, headers))
            return None

        chunks = self.server.app(environ, start_response)
        try:
            self._send(environ, *started[0], chunks)
        except ConnectionError:
            self.close_connection = True
        finally:
            if hasattr(chunks, "close"):
                chunks.close()

    def _send(
        self, environ: WSGIEnvironment, code: int, reason: str, headers: list[tuple[str, str]], chunks: Iterable[bytes]
    ) -> None:
        pieces = iter(chunks)
        first = next(pieces, b"")
        sized = any(name.casefold() == "content-length" for name, _ in headers)
        has_body = environ["REQUEST_METHOD"] != "HEAD" and code not in _BODILESS
        chunked = has_body and not sized
        self.send_response(code, reason)
        for name, value in headers:
            self.send_header(name, value)
        if chunked:
            self.send_header("Transfer-Encoding", "chunked")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        while has_body:
            if first:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(first), first) if chunked else first)
                self.wfile.flush()
            piece = next(pieces, None)
            if piece is None:
                break
            first = piece
        if chunked:
            self.wfile.write(b"0\r\n\r\n")
        self.wfile.flush()


class _Server(ThreadedWSGIServer):
    """A thread per connection; none outlives the program."""

    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that went away; anything else is shown."""
        import sys

        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


class Sandbox:
    """A sandbox that serves until it is closed. Usable as a context manager.

    Args:
        settings: how it is to be.
        port: the port on 127.0.0.1; 0 takes a free one.

    Raises:
        OSError: the port is taken or not allowed.
    """

    def __init__(self, settings: Settings, port: int = 0) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="partnerdesk-sandbox-")
        try:
            self._server: BaseWSGIServer = _Server(HOST, port, _no_app, _Handler)
        except SystemExit as stop:
            self._folder.cleanup()
            raise OSError(f"port {port} on {HOST} is taken") from stop
        except OSError:
            self._folder.cleanup()
            raise
        self.port = self._server.port
        self.root_url = f"http://{HOST}:{self.port}"
        self.base_url = f"{self.root_url}/v1"
        self.world = World(settings, self.base_url, Path(self._folder.name))
        self._server.RequestHandlerClass = type("_BoundHandler", (_Handler,), {"world": self.world})
        self._server.app = Application(self.world, self.port)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), name="sandbox", daemon=True)

    def start(self) -> None:
        """Begin to answer, in a thread of its own."""
        self._thread.start()

    def close(self) -> None:
        """Stop answering and remove what was written."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self.world.reports.close()
        self._folder.cleanup()

    def __enter__(self) -> Sandbox:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def introduction(self) -> dict[str, str]:
        """Return what a client needs to sign in."""
        sign_in = self.world.sign_in
        return {
            "base_url": self.base_url,
            "token": sign_in.token,
            "client_id": sign_in.client_id,
            "client_secret": sign_in.client_secret,
            "redirect_uri": sign_in.redirect_uri,
        }

    def write_introduction(self, file: Path) -> None:
        """Write the introduction into a file that this user alone can read, whole or not at all.

        Raises:
            OSError: the file can't be written.
        """
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(self.introduction(), stream)
                stream.write("\n")
            Path(name).replace(file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _no_app(environ: object, start_response: object) -> Iterable[bytes]:
    del environ, start_response
    raise RuntimeError("no request is taken before the sandbox is complete")
