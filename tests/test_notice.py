"""The notice of a newer version: keys made here, a real server with TLS, and whatever may come in its place."""

from __future__ import annotations

import base64
import contextlib
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
import urllib3.util.connection as wire_connection
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk import __version__, notice
from partnerdesk.jobs import Jobs
from partnerdesk.settings import SettingsStore
from partnerdesk.version_watch import VersionWatch
from partnerdesk.views.theme import Theme

SIGNER, STRANGER = SigningKey(b"k" * 32), SigningKey(b"x" * 32)
KEYS = (base64.b64encode(bytes(SIGNER.verify_key)).decode(),)
HOST = notice.HOSTS[0]
DAY = 86_400


def text(**changes: Any) -> dict[str, Any]:
    news = {"en": ["Calling figures for each queue"], "tr": ["Her kuyruk için arama verileri"]}
    return {"sequence": 7, "version": "9.0.1", "page": f"https://{HOST}/releases/9.0.1", "news": news, **changes}


def envelope(raw: Any, signer: SigningKey = SIGNER) -> bytes:
    inner = raw if isinstance(raw, str) else json.dumps(raw)
    signature = base64.b64encode(signer.sign(inner.encode()).signature).decode()
    return json.dumps({"notice": inner, "signature": signature}).encode()


# --- reading --------------------------------------------------------------------------------------------------------


def test_a_signed_notice_is_read_in_both_languages() -> None:
    found = notice.read(envelope(text()), KEYS)
    assert (found.sequence, found.version, found.page) == (7, "9.0.1", f"https://{HOST}/releases/9.0.1")
    assert found.lines("tr") == ("Her kuyruk için arama verileri",)
    assert found.lines("de") == ("Calling figures for each queue",)


def test_todays_key_and_the_next_one_both_count() -> None:
    following = SigningKey(b"n" * 32)
    both = (*KEYS, base64.b64encode(bytes(following.verify_key)).decode())
    assert notice.read(envelope(text()), both) == notice.read(envelope(text(), following), both)


def test_a_stranger_a_changed_letter_and_no_key_at_all_are_refused() -> None:
    good = envelope(text())
    for body, keys in ((envelope(text(), STRANGER), KEYS), (good.replace(b"9.0.1", b"9.0.2"), KEYS), (good, ())):
        with pytest.raises(notice.BadNotice):
            notice.read(body, keys)


@pytest.mark.parametrize(
    "changes",
    [
        {"sequence": 0},
        {"sequence": True},
        {"sequence": "7"},
        {"version": "9.0"},
        {"version": "9.0.1 "},
        {"version": "٩.0.1"},
        {"version": 9},
        {"page": f"http://{HOST}/"},
        {"page": "https://example.com/"},
        {"page": f"https://{HOST}.example.com/"},
        {"page": f"https://{HOST}@example.com/"},
        {"page": f"https://{HOST}:8443/"},
        {"page": f"https://{HOST}\\@example.com/"},
        {"page": "javascript:alert(1)"},
        {"page": None},
        {"news": {"en": []}},
        {"news": {"tr": ["yalnızca Türkçe"]}},
        {"news": {"en": ["turned \u202e around"]}},
        {"news": {"en": ["x" * 201]}},
        {"news": {"en": ["line"] * 6}},
        {"news": {"en": [1]}},
        {"news": ["en"]},
    ],
)
def test_even_a_signed_notice_may_say_only_what_it_should(changes: dict[str, Any]) -> None:
    with pytest.raises(notice.BadNotice):
        notice.read(envelope(text(**changes)), KEYS)


@given(st.binary(max_size=400))
def test_whatever_comes_is_a_notice_or_refused(body: bytes) -> None:
    with pytest.raises(notice.BadNotice):
        notice.read(body, KEYS)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["notice", "signature"]), _JSON))
def test_an_envelope_of_anything_is_refused(raw: dict[str, Any]) -> None:
    with pytest.raises(notice.BadNotice):
        notice.read(json.dumps(raw).encode(), KEYS)


@given(st.dictionaries(st.sampled_from(["sequence", "version", "page", "news"]), _JSON, min_size=1))
def test_a_signed_text_of_anything_is_read_or_refused(changes: dict[str, Any]) -> None:
    with contextlib.suppress(notice.BadNotice):
        found = notice.read(envelope(text(**changes)), KEYS)
        assert notice.is_allowed(found.page)
        assert all(line.isprintable() for lines in found.news.values() for line in lines)


@given(st.text(max_size=60) | st.text(max_size=20).map(lambda rest: f"https://{HOST}{rest}"))
def test_an_allowed_address_leads_to_our_host_alone(url: str) -> None:
    if notice.is_allowed(url):
        assert url.startswith(f"https://{HOST}")
        assert url[len(f"https://{HOST}") :][:1] in {"", "/", "?", "#"}


# --- judging --------------------------------------------------------------------------------------------------------


def test_only_a_newer_version_that_is_not_skipped_and_no_older_notice_is_shown() -> None:
    newer = notice.read(envelope(text()), KEYS)
    assert notice.is_worth_showing(newer, 7, "")
    assert not notice.is_worth_showing(newer, 8, ""), "an older notice played again"
    assert not notice.is_worth_showing(newer, 7, "9.0.1")
    assert notice.is_worth_showing(newer, 7, "9.0.0"), "the version after a skipped one"
    same = notice.read(envelope(text(version=__version__)), KEYS)
    older = notice.read(envelope(text(version="0.0.9")), KEYS)
    assert not notice.is_worth_showing(same, 0, "")
    assert not notice.is_worth_showing(older, 0, "")
    assert notice.is_worth_showing(notice.read(envelope(text(version="0.10.0")), KEYS), 0, ""), "10 is more than 9"


def test_it_is_asked_once_a_day_and_after_the_clock_was_set_back() -> None:
    assert notice.is_due(DAY, 0)
    assert not notice.is_due(2 * DAY - 1, DAY)
    assert notice.is_due(2 * DAY, DAY)
    assert notice.is_due(DAY, 5 * DAY)


# --- asking ---------------------------------------------------------------------------------------------------------


class Pages:
    """A web server with TLS that gives one answer and keeps what it was asked."""

    def __init__(self, authority: trustme.CA, answer: bytes) -> None:
        self.seen: list[bytes] = []
        self._answer = answer
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(HOST).configure_cert(self._context)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Pages:
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
            with contextlib.suppress(OSError), plain, self._context.wrap_socket(plain, server_side=True) as secure:
                secure.settimeout(5)
                self.seen.append(secure.recv(65_536))
                secure.sendall(self._answer)


def answer(body: bytes, status: str = "200 OK", head: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{head}Connection: close\r\n\r\n".encode() + body


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def site(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """Return a function that puts an answer onto our host, which for this test lies on this computer."""
    path = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    real = wire_connection.create_connection
    target: list[int] = []

    def create(address: tuple[str, int], *arguments: object, **named: object) -> socket.socket:
        assert address == (HOST, 443), f"asked {address}"
        return real(("127.0.0.1", target[-1]), *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(wire_connection, "create_connection", create)
    with contextlib.ExitStack() as stack:

        def serve(whole: bytes, by: trustme.CA = authority) -> Pages:
            pages = stack.enter_context(Pages(by, whole))
            target.append(pages.port)
            return pages

        yield serve


def test_the_notice_is_fetched_and_nothing_of_this_installation_is_sent(site: Any) -> None:
    pages = site(answer(envelope(text())))
    found = notice.fetch(keys=KEYS)
    assert found is not None
    assert found.version == "9.0.1"
    lines = pages.seen[0].decode().split("\r\n")
    assert lines[0] == "GET /notice.json HTTP/1.1"
    names = {line.partition(":")[0].lower() for line in lines[1:] if line}
    assert names <= {"host", "accept-encoding", "user-agent"}
    assert "partnerdesk/" not in pages.seen[0].decode()
    assert __version__ not in pages.seen[0].decode()


@pytest.mark.parametrize(
    "whole",
    [
        answer(envelope(text(), STRANGER)),
        answer(b"<html>sign in to this network</html>"),
        answer(b" " * (notice.MOST_BYTES + 1)),
        answer(envelope(text()), "404 Not Found"),
        answer(b"", "302 Found", "Location: https://example.com/notice.json\r\n"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{",
        b"no HTTP at all\r\n\r\n",
        b"",
    ],
    ids=["stranger", "portal", "too long", "missing", "redirect", "broken off", "no HTTP", "silent"],
)
def test_anything_else_is_no_notice(site: Any, whole: bytes) -> None:
    pages = site(whole)
    assert notice.fetch(keys=KEYS) is None
    assert len(pages.seen) == 1, "asked once, and no redirect followed"


def test_a_server_with_anothers_certificate_gets_no_request(site: Any) -> None:
    pages = site(answer(envelope(text())), trustme.CA())
    assert notice.fetch(keys=KEYS) is None
    assert pages.seen == []


def test_only_our_host_is_ever_asked() -> None:
    assert notice.fetch("https://example.com/notice.json", KEYS) is None
    assert notice.fetch(f"http://{HOST}/notice.json", KEYS) is None


# --- in the window --------------------------------------------------------------------------------------------------


class Desk:
    """What watches, with a clock that the test moves."""

    def __init__(self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now, self.offline, self.asked = 10.0 * DAY, False, 0
        self.answer: notice.Notice | None = notice.read(envelope(text()), KEYS)
        self.opened: list[str] = []
        self.store, self.jobs = SettingsStore(folder / "settings.json"), Jobs("test", 1)
        monkeypatch.setattr(notice, "KEYS", KEYS)
        monkeypatch.setattr(notice, "fetch", self._fetch)
        self.watch = VersionWatch(
            self.store, Theme("light", 100), self.jobs, lambda: self.offline, self.opened.append, wall=lambda: self.now
        )
        self.host = QWidget()
        QVBoxLayout(self.host).addWidget(self.watch.bar)
        qtbot.addWidget(self.host)
        self._qtbot = qtbot

    def _fetch(self) -> notice.Notice | None:
        self.asked += 1
        return self.answer

    def tick(self) -> None:
        """Let time come, and what it starts end."""
        self.watch.tick()
        self._qtbot.waitUntil(lambda: not self.jobs.busy)
        self._qtbot.wait(20)

    @property
    def shown(self) -> bool:
        return not self.watch.bar.isHidden()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    yield desk
    desk.watch.stop()
    desk.jobs.close()


def test_the_bar_says_what_is_new_and_opens_the_page(desk: Desk) -> None:
    desk.tick()
    bar = desk.watch.bar
    assert desk.shown
    assert bar.title.text() == "partnerdesk 9.0.1 is available"
    assert bar.news.text() == "Calling figures for each queue"
    bar.page.click()
    assert desk.opened == [f"https://{HOST}/releases/9.0.1"]
    assert not desk.shown


def test_it_asks_once_a_day_and_not_now_lasts_until_then(desk: Desk) -> None:
    desk.tick()
    desk.watch.bar.later.click()
    desk.now += DAY - 60
    desk.tick()
    assert (desk.asked, desk.shown) == (1, False)
    desk.now += 60
    desk.tick()
    assert (desk.asked, desk.shown) == (2, True)
    assert desk.opened == []


def test_a_skipped_version_is_not_shown_again_but_the_next_one_is(desk: Desk) -> None:
    desk.tick()
    desk.watch.bar.skip.click()
    desk.now += DAY
    desk.tick()
    assert (desk.asked, desk.shown) == (2, False)
    desk.answer = notice.read(envelope(text(version="9.1.0", sequence=8)), KEYS)
    desk.now += DAY
    desk.tick()
    assert desk.shown
    assert SettingsStore(desk.store.path).current.notice_sequence == 8


def test_an_older_notice_played_again_is_ignored(desk: Desk) -> None:
    desk.store.change(notice_sequence=9)
    desk.tick()
    assert (desk.asked, desk.shown) == (1, False)


def test_it_never_asks_when_unwanted_offline_or_without_a_key(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.offline = True
    desk.tick()
    desk.offline = False
    desk.store.change(version_notice=False)
    desk.tick()
    desk.store.change(version_notice=True)
    monkeypatch.setattr(notice, "KEYS", ())
    desk.tick()
    assert (desk.asked, desk.shown) == (0, False)


def test_switching_it_off_puts_the_bar_away(desk: Desk) -> None:
    desk.tick()
    desk.store.change(version_notice=False)
    desk.tick()
    assert not desk.shown


def test_keys_are_keys() -> None:
    for key in notice.KEYS:
        assert len(base64.b64decode(key, validate=True)) == 32
