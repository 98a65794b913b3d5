"""Sends one request and reads one answer within bounds of time and size. Knows no endpoint and tries nothing twice."""

from __future__ import annotations

import base64
import logging
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from partnerdesk import __version__
from partnerdesk.errors import (
    BadAnswerFault,
    CaptivePortalFault,
    CertificateFault,
    Fault,
    OfflineFault,
    ProxyFault,
    ServerFault,
    UnsafeAddressFault,
)
from partnerdesk.sync.addresses import Origin, origin_of, shown
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.sign_in_faults import ProxyLoginFault
from partnerdesk.sync.watch import Watch

CONNECT_SECONDS = 10.0
READ_SECONDS = 30.0
WHOLE_SECONDS = 120.0
MOST_BYTES = 32 * 1024 * 1024
DOWNLOAD_SECONDS = 1800.0
MOST_DOWNLOAD_BYTES = 256 * 1024 * 1024
_CHUNK = 64 * 1024


class AgainError(Exception):
    """An attempt failed in a way that another attempt may not. Carries the fault that stands if none succeeds."""

    def __init__(self, fault: Fault, retry_after: str | None = None, moment: float | None = None) -> None:
        super().__init__(fault.code)
        self.fault = fault
        self.retry_after = retry_after
        self.moment = moment
        """When the service answered, by its own clock; None when it did not say."""


@dataclass(frozen=True)
class Bounds:
    """Limits of one request: seconds and bytes."""

    connect: float = CONNECT_SECONDS
    read: float = READ_SECONDS
    whole: float = WHOLE_SECONDS
    size: int = MOST_BYTES
    download: float = DOWNLOAD_SECONDS
    """The whole of a file's download."""
    download_size: int = MOST_DOWNLOAD_BYTES


@dataclass(frozen=True)
class ProxyLogin:
    """The name and password that a proxy asks for, where its address does not hold them."""

    user: str
    password: str = field(repr=False)

    def header(self) -> str:
        """Return the value of `Proxy-Authorization`."""
        return "Basic " + base64.b64encode(f"{self.user}:{self.password}".encode()).decode()


@dataclass(frozen=True)
class Reply:
    """One answer as it came, whatever its status."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


class _Bearer(requests.auth.AuthBase):
    """Puts the token on a request, if that goes where the token belongs. As an auth object it also outranks netrc."""

    def __init__(self, token: str, origin: Origin) -> None:
        self._token = token
        self._origin = origin

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        url = request.url or ""
        if origin_of(url) != self._origin:
            raise UnsafeAddressFault(url=shown(url))
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class _Open(requests.auth.AuthBase):
    """Signs a request in no way, if that goes where it belongs. As an auth object it also outranks netrc."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        url = request.url or ""
        if origin_of(url) != self._origin:
            raise UnsafeAddressFault(url=shown(url))
        return request


class Transport:
    """One `requests` session to one origin. Safe from several threads."""

    def __init__(
        self,
        origin: Origin,
        cancel: Cancel,
        bounds: Bounds | None = None,
        proxy_login: ProxyLogin | None = None,
    ) -> None:
        logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # its warnings name addresses
        self._origin = origin
        self._cancel = cancel
        self._bounds = bounds or Bounds()
        self._watch = Watch(cancel)
        self._session = _Session()
        # A proxy is no way to this computer itself; elsewhere the environment names it.
        self._session.trust_env = not origin.is_loopback
        self._session.headers["Accept"] = "application/json"
        self._session.headers["Accept-Encoding"] = "gzip, deflate"
        self._session.headers["User-Agent"] = f"partnerdesk/{__version__}"
        adapter = _Adapter(self._watch, proxy_login)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def close(self) -> None:
        """Close all connections."""
        self._watch.close()
        self._session.close()

    def send(self, method: str, url: str, token: str, tracking: str, body: Mapping[str, Any] | None = None) -> Reply:
        """Send a request and return its answer, redirects included.

        Args:
            method: GET, POST or DELETE.
            url: an address of this transport's origin.
            token: the access token.
            tracking: value of the `TrackingID` header.
            body: sent as JSON.

        Raises:
            AgainError: no connection, a timeout, an answer that broke off.
            CancelledFault: someone asked to stop.
            CertificateFault, ProxyFault, BadAnswerFault, UnsafeAddressFault: trying again would not help.
        """
        auth = _Bearer(token, self._origin)
        with self._answer(method, url, auth, {"TrackingID": tracking}, self._bounds.whole, json=body) as response:
            return self._whole(method, url, response)

    def send_open(self, method: str, url: str, tracking: str, form: Mapping[str, str] | None = None) -> Reply:
        """Send a request without a token and return its answer, redirects included.

        Args:
            method: GET or POST.
            url: an address of this transport's origin.
            tracking: value of the `TrackingID` header.
            form: sent as a form.

        Raises:
            Fault, AgainError: see `send`.
        """
        auth = _Open(self._origin)
        with self._answer(method, url, auth, {"TrackingID": tracking}, self._bounds.whole, data=form) as response:
            return self._whole(method, url, response)

    def download(self, url: str, token: str, tracking: str, write: Callable[[bytes], object]) -> Reply:
        """Send a GET for a file and hand its bytes to `write`; the body of anything but a 200 is in the reply.

        Raises:
            BadAnswerFault: the file is larger than it may be.
            Fault: see `send`.
        """
        headers = {"TrackingID": tracking, "Accept": "*/*", "Accept-Encoding": "identity"}
        bounds = self._bounds
        with self._answer("GET", url, _Bearer(token, self._origin), headers, bounds.download) as response:
            parts: list[bytes] = []
            if response.status_code == 200:
                size = self._read(response, write, bounds.download, bounds.download_size)
            else:
                size = self._read(response, parts.append, bounds.whole, bounds.size)
            if not size:
                _refuse_broken_off(response)
            return Reply(url, response.status_code, response.headers, b"".join(parts))

    @contextmanager
    def _answer(
        self,
        method: str,
        url: str,
        auth: requests.auth.AuthBase,
        headers: Mapping[str, str],
        seconds: float,
        **body: Any,
    ) -> Iterator[requests.Response]:
        host = self._origin.host
        with self._watch.request(seconds) as underway:
            try:
                response = self._session.request(
                    method,
                    url,
                    auth=auth,
                    headers=headers,
                    **body,
                    allow_redirects=False,
                    stream=True,
                    timeout=(self._bounds.connect, self._bounds.read),
                )
                with response:
                    yield response
            except (requests.RequestException, HTTPError, OSError) as error:
                self._cancel.check()
                problem = AgainError(_server_fault(host, "timeout")) if underway.overdue else _meaning(error, host)
                raise problem from None  # the chain would carry addresses and headers into a traceback

    def _whole(self, method: str, url: str, response: requests.Response) -> Reply:
        parts: list[bytes] = []
        self._read(response, parts.append, self._bounds.whole, self._bounds.size)
        if method == "GET" and not parts:
            _refuse_broken_off(response)
        return Reply(url, response.status_code, response.headers, b"".join(parts))

    def _read(self, response: requests.Response, take: Callable[[bytes], object], seconds: float, most: int) -> int:
        size = 0
        deadline = time.monotonic() + seconds
        for part in response.iter_content(_CHUNK):
            self._cancel.check()
            size += len(part)
            if size > most:
                raise BadAnswerFault(host=self._origin.host, detail=f"larger than {most} bytes")
            if time.monotonic() > deadline:
                raise AgainError(_server_fault(self._origin.host, "timeout"))
            take(part)
        return size


class _Session(requests.Session):
    """Knows no redirects: the library reads their whole body, without any bound, also where it does not follow."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        return None


class _Adapter(HTTPAdapter):
    """Uses the operating system's trusted certificates and tells the watch which socket a request uses."""

    def __init__(self, watch: Watch, proxy_login: ProxyLogin | None) -> None:
        self._context = trusting_context()
        self._proxy_login = proxy_login
        self._pools = _watched_pools(watch)
        super().__init__(pool_connections=2, pool_maxsize=8, max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self._watch_pools(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, proxy_ssl_context=self._context, **kwargs)
        self._watch_pools(manager)
        return manager

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        headers = dict(super().proxy_headers(proxy))
        if not headers and self._proxy_login is not None:
            headers["Proxy-Authorization"] = self._proxy_login.header()
        return headers

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        # The library would add its own list of authorities to the system's, or the file that a variable names.
        del url, verify, cert
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = conn.ca_cert_dir = None

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        del verify, cert
        return super().build_connection_pool_key_attributes(request, True)

    def _watch_pools(self, manager: PoolManager) -> None:
        manager.pool_classes_by_scheme = self._pools


def has_proxy(url: str) -> bool:
    """Whether the way to an address leads through a proxy, by the settings of the system and the environment."""
    return bool(requests.utils.select_proxy(url, requests.utils.get_environ_proxies(url)))


def trusting_context() -> ssl.SSLContext:
    """Return the one way of checking certificates: the system's trusted ones, TLS 1.2 or later, no exception."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _watched_pools(watch: Watch) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def getresponse(self) -> Any:
            watch.connected(self.sock)
            return super().getresponse()

    class Secure(HTTPSConnection):
        def getresponse(self) -> Any:
            watch.connected(self.sock)
            return super().getresponse()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def _meaning(error: Exception, host: str) -> Exception:
    """Return what to raise for an error of the libraries, without its text: that names addresses."""
    text = str(error).lower()
    kinds = requests.exceptions
    if isinstance(error, kinds.ProxyError):
        return ProxyLoginFault(host=host) if " 407 " in text else ProxyFault(host=host)
    if "certificate" in text or "hostname mismatch" in text:
        return CertificateFault(host=host)
    if isinstance(error, kinds.ContentDecodingError | kinds.InvalidHeader | kinds.InvalidURL):
        return BadAnswerFault(host=host, detail=type(error).__name__)
    if isinstance(error, kinds.ReadTimeout) or "read timed out" in text:
        return AgainError(_server_fault(host, "timeout"))
    if isinstance(error, kinds.ChunkedEncodingError | HTTPError):
        return AgainError(_server_fault(host, "broken off"))
    return AgainError(OfflineFault(host=host))


def _refuse_broken_off(response: requests.Response) -> None:
    # The library takes the end of the connection for the end of the head.
    framed = "Content-Length" in response.headers or "Transfer-Encoding" in response.headers
    if response.status_code == 200 and not framed:
        raise requests.exceptions.ChunkedEncodingError


def _server_fault(host: str, status: str) -> ServerFault:
    return ServerFault(host=host, tries=1, status=status, tracking="–")


def is_portal(reply: Reply) -> bool:
    """Whether an answer is a web page or a way to one, where data was expected."""
    kind = reply.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return kind in {"text/html", "application/xhtml+xml"} or reply.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def refuse_redirect(reply: Reply, origin: Origin) -> Fault:
    """Return the fault that a redirect means: data never comes by one, a network's sign-in page does."""
    location = reply.headers.get("Location", "")
    if location.startswith("/") and not location.startswith("//"):
        return BadAnswerFault(host=origin.host, detail=f"status {reply.status}")
    return CaptivePortalFault(host=origin.host)
