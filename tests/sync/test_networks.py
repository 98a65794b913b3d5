"""Real TLS servers with an authority of their own, and a real proxy that asks for a password."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import logging
import re
import select
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
import urllib3.util.connection as wire_connection

from partnerdesk.errors import CertificateFault, Fault, OfflineFault, ProxyFault
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client, StaticTokens
from partnerdesk.sync.retry import RetryPolicy
from partnerdesk.sync.sign_in_faults import ProxyLoginFault
from partnerdesk.sync.transport import ProxyLogin
from partnerdesk.sync.way import check_way
from tests.sync.conftest import TOKEN

ROOT = Path(__file__).parents[2]
SERVICE = "https://webexapis.com/v1"
ONCE = RetryPolicy(tries=1)
LOGIN = ProxyLogin("ayşe", "pa:ss wörd")
_ANSWER = b'{"items": []}'


class TlsService:
    """Answers every request over TLS with an empty list, and notes what came."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.seen: list[bytes] = []
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> TlsService:
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                plain, _address = self._socket.accept()
            except OSError:
                return
            with plain, contextlib.suppress(OSError):
                plain.settimeout(5)
                with self._context.wrap_socket(plain, server_side=True) as secure:
                    request = b""
                    while b"\r\n\r\n" not in request and (part := secure.recv(65_536)):
                        request += part
                    self.seen.append(request)
                    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                    secure.sendall(head + b"Content-Length: %d\r\n\r\n" % len(_ANSWER) + _ANSWER)


class Proxy:
    """A CONNECT proxy that leads every host to one port of this computer, if name and password fit."""

    def __init__(self, target: int, login: ProxyLogin | None = None) -> None:
        self._target, self._login = target, login
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.seen: list[bytes] = []
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Proxy:
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                client, _address = self._socket.accept()
            except OSError:
                return
            with client, contextlib.suppress(OSError):
                client.settimeout(5)
                self._connect(client)

    def _connect(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head and (part := client.recv(4096)):
            head += part
        self.seen.append(head)
        found = re.search(rb"Proxy-Authorization: Basic (\S+)", head)
        given = base64.b64decode(found[1]).decode() if found else None
        if self._login is not None and given != f"{self._login.user}:{self._login.password}":
            client.sendall(b'HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm="x"\r\nContent-Length: 0\r\n\r\n')
            return
        with socket.create_connection(("127.0.0.1", self._target)) as server:
            client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            _join(client, server)


def _join(one: socket.socket, other: socket.socket) -> None:
    while True:
        ready, _, _ = select.select([one, other], [], [], 5)
        if not ready:
            return
        for each in ready:
            part = each.recv(65_536)
            if not part:
                return
            (other if each is one else one).sendall(part)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Put the authority into the system's store, as a company does."""
    path = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


@pytest.fixture(autouse=True)
def no_proxy_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def direct(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Lead what goes to the service without a proxy to a port of this computer, when one is named in the list."""
    real, target = wire_connection.create_connection, list[int]()

    def create(address: tuple[str, int], *arguments: object, **named: object) -> socket.socket:
        host, port = address
        if host.endswith("webexapis.com"):
            if not target:
                raise OSError("unreachable")
            host, port = "127.0.0.1", target[0]
        return real((host, port), *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(wire_connection, "create_connection", create)
    return target


def server_context(authority: trustme.CA, *names: str, **more: object) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names, **more).configure_cert(context)  # type: ignore[arg-type]
    return context


def ask(url: str, login: ProxyLogin | None = None) -> object:
    with contextlib.closing(Client(url, StaticTokens(TOKEN), Cancel(), policy=ONCE, proxy_login=login)) as client:
        return client.get(client.url(("people", "me"), {})).data


# --- certificates -----------------------------------------------------------------------------------------------


def test_an_authority_in_the_systems_store_is_trusted_and_one_that_is_not_is_not(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, trusted: Path
) -> None:
    del trusted
    with TlsService(server_context(authority, "localhost")) as service:
        url = f"https://localhost:{service.port}"
        assert ask(url) == {"items": []}
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(CertificateFault) as caught:
            ask(url)
    assert "company certificate" in caught.value.next_step()
    assert len(service.seen) == 1


def refused(url: str, service: TlsService) -> None:
    with pytest.raises(CertificateFault):
        ask(url)
    with pytest.raises(CertificateFault):
        check_way(url, Cancel())
    assert service.seen == [], "not even a request arrived, and no token with it"


def test_a_certificate_that_is_over_is_refused(authority: trustme.CA, trusted: Path) -> None:
    del trusted
    over = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    with TlsService(server_context(authority, "localhost", not_after=over)) as service:
        refused(f"https://localhost:{service.port}", service)


def test_a_certificate_of_another_host_is_refused(authority: trustme.CA, trusted: Path) -> None:
    del trusted
    with TlsService(server_context(authority, "webexapis.com")) as service:
        refused(f"https://localhost:{service.port}", service)


def test_a_certificate_that_signed_itself_is_refused(trusted: Path) -> None:
    del trusted
    with TlsService(server_context(trustme.CA(), "localhost")) as service:
        refused(f"https://localhost:{service.port}", service)


def test_no_variable_turns_the_check_off_or_adds_an_authority(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "bundle.pem"
    authority.cert_pem.write_to_path(str(bundle))
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(bundle))
    monkeypatch.setenv("PYTHONHTTPSVERIFY", "0")
    with TlsService(server_context(authority, "localhost")) as service:
        url = f"https://localhost:{service.port}"
        client = Client(url, StaticTokens(TOKEN), Cancel(), policy=ONCE)
        client._transport._session.trust_env = True  # as it is for the real service
        client._transport._session.verify = False
        with contextlib.closing(client), pytest.raises(CertificateFault):
            client.get(client.url(("people", "me"), {}))
    assert service.seen == []


def test_the_library_brings_no_authorities_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Certifi's list is not the system's: an authority that the company took out must stay out."""
    authority = trustme.CA()
    listed = tmp_path / "certifi.pem"
    authority.cert_pem.write_to_path(str(listed))
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(listed))
    with TlsService(server_context(authority, "localhost")) as service:
        refused(f"https://localhost:{service.port}", service)


def test_nothing_older_than_tls_1_2_is_spoken(authority: trustme.CA, trusted: Path) -> None:
    del trusted
    old = server_context(authority, "localhost")
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    with TlsService(old) as service:
        with pytest.raises(Fault):
            ask(f"https://localhost:{service.port}")
        assert service.seen == []
    new = server_context(authority, "localhost")
    new.maximum_version = ssl.TLSVersion.TLSv1_2
    with TlsService(new) as service:
        assert ask(f"https://localhost:{service.port}") == {"items": []}


def test_there_is_no_switch_that_ignores_certificates() -> None:
    banned = re.compile(r"verify\s*=\s*False|CERT_NONE|_create_unverified|check_hostname\s*=\s*False|disable_warnings")
    found = [path for path in (ROOT / "partnerdesk").rglob("*.py") if banned.search(path.read_text(encoding="utf-8"))]
    assert found == []


# --- proxies ----------------------------------------------------------------------------------------------------


@pytest.fixture
def service(authority: trustme.CA, trusted: Path) -> Iterator[TlsService]:
    """Stands for webexapis.com."""
    del trusted
    with TlsService(server_context(authority, "webexapis.com")) as service:
        yield service


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"])
def test_the_proxy_of_the_environment_is_used(
    service: TlsService, direct: list[int], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    del direct
    with Proxy(service.port) as proxy:
        monkeypatch.setenv(name, proxy.address)
        assert ask(SERVICE) == {"items": []}
    assert proxy.seen[0].startswith(b"CONNECT webexapis.com:443 ")
    assert TOKEN.encode() not in b"".join(proxy.seen), "the proxy sees the host and nothing else"
    assert f"Bearer {TOKEN}".encode() in service.seen[0]


def test_the_proxy_of_the_systems_settings_is_used(
    service: TlsService, direct: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    del direct
    with Proxy(service.port) as proxy:
        monkeypatch.setattr("requests.utils.getproxies", lambda: {"https": proxy.address})
        assert ask(SERVICE) == {"items": []}
    assert len(proxy.seen) == 1


@pytest.mark.parametrize("hosts", ["webexapis.com", ".webexapis.com,example.com", "*"])
def test_no_proxy_goes_straight(
    service: TlsService, direct: list[int], monkeypatch: pytest.MonkeyPatch, hosts: str
) -> None:
    direct.append(service.port)
    with Proxy(service.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        monkeypatch.setenv("NO_PROXY", hosts)
        assert ask(SERVICE) == {"items": []}
    assert proxy.seen == []
    assert len(service.seen) == 1


def test_a_proxy_gets_the_name_and_password_that_were_kept_and_the_service_does_not(
    service: TlsService, direct: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    del direct
    with Proxy(service.port, LOGIN) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        assert ask(SERVICE, LOGIN) == {"items": []}
    assert b"Proxy-Authorization" not in service.seen[0]
    assert "wörd" not in repr(LOGIN)


def test_a_password_in_the_proxys_address_works_too(
    service: TlsService, direct: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    del direct
    with Proxy(service.port, ProxyLogin("user", "word")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address.replace("//", "//user:word@"))
        assert ask(SERVICE, LOGIN) == {"items": []}


@pytest.mark.parametrize("login", [None, ProxyLogin("ayşe", "wrong")])
def test_a_proxy_that_wants_a_password_is_named(
    service: TlsService,
    direct: list[int],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    login: ProxyLogin | None,
) -> None:
    del direct
    with Proxy(service.port, LOGIN) as proxy, caplog.at_level(logging.DEBUG):
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        for attempt in (lambda: ask(SERVICE, login), lambda: check_way(SERVICE, Cancel(), login)):
            with pytest.raises(ProxyLoginFault) as caught:
                attempt()
            assert "user name and a password" in caught.value.sentence()
    assert service.seen == []
    assert "wrong" not in caplog.text


def test_a_proxy_that_is_not_there_is_named(direct: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    del direct
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    monkeypatch.setenv("HTTPS_PROXY", address)
    with pytest.raises(ProxyFault):
        ask(SERVICE)


def test_a_proxy_with_a_certificate_of_its_company_is_checked_as_any_other(
    authority: trustme.CA, direct: list[int], monkeypatch: pytest.MonkeyPatch, trusted: Path
) -> None:
    """One that opens the traffic shows a certificate of the company for the service's name."""
    del direct, trusted
    with TlsService(server_context(trustme.CA(), "webexapis.com")) as foreign, Proxy(foreign.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        with pytest.raises(CertificateFault):
            ask(SERVICE)
        assert foreign.seen == []
    with TlsService(server_context(authority, "webexapis.com")) as own, Proxy(own.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        assert ask(SERVICE) == {"items": []}


def test_netrc_puts_nothing_in_place_of_the_token(
    service: TlsService, direct: list[int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    direct.append(service.port)
    netrc = tmp_path / "netrc"
    netrc.write_text("machine webexapis.com login evil password evil\ndefault login evil password evil\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    ask(SERVICE)
    assert f"Authorization: Bearer {TOKEN}".encode() in service.seen[0]
    check_way(SERVICE, Cancel())
    assert b"Authorization" not in service.seen[1], "nor where there is no token at all"


def test_offline_is_said_calmly(direct: list[int]) -> None:
    del direct
    for attempt in (lambda: ask(SERVICE), lambda: check_way(SERVICE, Cancel())):
        with pytest.raises(OfflineFault) as caught:
            attempt()
        assert "You can go on reading" in caught.value.sentence()


def test_an_address_without_tls_is_refused_but_for_this_computer() -> None:
    from partnerdesk.errors import UnsafeAddressFault

    with pytest.raises(UnsafeAddressFault):
        check_way("http://webexapis.com/v1", Cancel())
