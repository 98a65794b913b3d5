"""The loopback listener: what it accepts, and every other answer as a fault in plain words."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerdesk.errors import Fault
from partnerdesk.sync import oauth_listener
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.oauth_listener import Listener
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

STATE = "s" * 43


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener(0, STATE) as listener:
        yield listener


def call(
    listener: Listener, target: str, *, host: str | None = None, method: str = "GET"
) -> tuple[int, dict[str, str], str]:
    connection = http.client.HTTPConnection("127.0.0.1", listener.port, timeout=5)
    connection.putrequest(method, target, skip_host=True)
    connection.putheader("Host", host or f"127.0.0.1:{listener.port}")
    connection.endheaders()
    answer = connection.getresponse()
    told = answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read().decode()
    connection.close()
    return told


def back(**fields: str) -> str:
    return f"/redirect?{urlencode({'state': STATE, **fields})}"


def waited(listener: Listener) -> str:
    return listener.wait(Cancel(), patience=5)


def test_the_code_comes_through_and_the_page_says_so_in_both_languages(listener: Listener) -> None:
    status, headers, page = call(listener, back(code="c0de"))
    assert waited(listener) == "c0de"
    assert status == 200
    assert "You can close this page" in page
    assert "Bu sayfayı kapatıp" in page
    assert "<script" not in page
    assert "c0de" not in page
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert (headers["referrer-policy"], headers["cache-control"]) == ("no-referrer", "no-store")


def test_it_listens_on_this_computer_alone(listener: Listener) -> None:
    assert listener._server.server_address[0] == "127.0.0.1"
    name = socket.gethostbyname(socket.gethostname())
    if not name.startswith("127."):
        with socket.socket() as sock:
            sock.settimeout(1)
            assert sock.connect_ex((name, listener.port)) != 0


@pytest.mark.parametrize(
    ("target", "fault"),
    [
        ("/redirect?error=access_denied&state=" + STATE, SignInDeclinedFault),
        ("/redirect?error=invalid_scope&state=" + STATE, ScopesFault),
        ("/redirect?error=server_error&state=" + STATE, SignInRefusedFault),
        ("/redirect?error=%3Cb%3E&state=" + STATE, SignInRefusedFault),
        ("/redirect?error=access_denied", SignInStateFault),
        ("/redirect?code=c", SignInStateFault),
        ("/redirect?code=c&state=", SignInStateFault),
        ("/redirect?code=c&state=" + "t" * 43, SignInStateFault),
        ("/redirect?code=c&state=%FF", SignInStateFault),
        (f"/redirect?code=c&code=d&state={STATE}", SignInStateFault),
        (f"/redirect?code=c&state={STATE}&state={STATE}", SignInStateFault),
        (f"/redirect?state={STATE}", SignInRefusedFault),
        (f"/redirect?code=&state={STATE}", SignInRefusedFault),
        (f"/redirect?code={'x' * 2001}&state={STATE}", SignInRefusedFault),
        ("/redirect", SignInStateFault),
        ("/redirect?" + "&".join(f"a{number}=1" for number in range(50)), SignInStateFault),
    ],
)
def test_every_other_answer_is_a_fault_in_plain_words(listener: Listener, target: str, fault: type[Fault]) -> None:
    status, _headers, page = call(listener, target)
    with pytest.raises(fault) as caught:
        waited(listener)
    assert status == 400
    assert "was not accepted" in page
    assert type(caught.value) is fault
    assert STATE not in str(caught.value)
    assert "<" not in str(caught.value)
    assert caught.value.next_step()


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "localhost:{port}", "127.0.0.1:{port}.evil.example", ""])
def test_an_answer_for_another_host_is_refused(listener: Listener, host: str) -> None:
    status, _headers, _page = call(listener, back(code="c"), host=host.format(port=listener.port) or " ")
    assert status == 421
    with pytest.raises(ForeignHostFault):
        waited(listener)


@pytest.mark.parametrize("target", ["/", "/favicon.ico", "/redirect/", "/REDIRECT?code=c", "http://x/redirect?code=c"])
def test_other_paths_are_not_there_and_end_nothing(listener: Listener, target: str) -> None:
    assert call(listener, target)[0] == 404
    call(listener, back(code="c"))
    assert waited(listener) == "c"


@pytest.mark.parametrize("method", ["POST", "PUT", "OPTIONS"])
def test_nothing_but_a_plain_request_is_taken(listener: Listener, method: str) -> None:
    assert call(listener, back(code="c"), method=method)[0] == 501
    assert not listener._answered.is_set()


def test_the_first_answer_stands_and_a_second_or_a_replay_is_told_so(listener: Listener) -> None:
    call(listener, back(code="first"))
    for again in (back(code="first"), back(code="second"), "/redirect?error=access_denied&state=" + STATE):
        status, _headers, page = call(listener, again)
        assert status == 409
        assert "answered already" in page
    assert waited(listener) == "first"


def test_a_replay_into_the_next_sign_in_is_not_accepted(listener: Listener) -> None:
    with Listener(0, "n" * 43) as following:
        call(following, back(code="old"))
        with pytest.raises(SignInStateFault):
            waited(following)


def test_after_the_answer_the_port_is_closed() -> None:
    with Listener(0, STATE) as listener:
        call(listener, back(code="c"))
        port = listener.port
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection("127.0.0.1", port, timeout=2).request("GET", back(code="c"))
    with Listener(port, STATE) as again:
        assert again.port == port


def test_a_port_that_is_taken_is_named(listener: Listener) -> None:
    with pytest.raises(PortTakenFault) as caught:
        Listener(listener.port, STATE)
    assert str(listener.port) in caught.value.sentence()
    assert "another port" in caught.value.next_step()


def test_cancel_ends_the_waiting_at_once(listener: Listener) -> None:
    cancel = Cancel()
    timer = threading.Timer(0.2, cancel.set)
    timer.start()
    with pytest.raises(SignInCancelledFault):
        listener.wait(cancel, patience=30)
    timer.join()


def test_nobody_waits_longer_than_five_minutes(listener: Listener) -> None:
    assert oauth_listener.PATIENCE_SECONDS == 300
    with pytest.raises(SignInTimeoutFault):
        listener.wait(Cancel(), patience=0.2)


def test_a_connection_that_says_nothing_holds_nobody_up(listener: Listener) -> None:
    """Browsers open one ahead of need."""
    with socket.create_connection(("127.0.0.1", listener.port)):
        call(listener, back(code="c"))
        assert waited(listener) == "c"


@settings(max_examples=300, deadline=None)
@given(target=st.text(max_size=200), host=st.none() | st.text(max_size=60))
def test_no_invented_request_is_taken_for_the_answer(target: str, host: str | None) -> None:
    """Straight into the judgement, without a socket: whatever comes, it is no code and nothing breaks."""
    listener = Listener.__new__(Listener)
    listener._state, listener._hosts = STATE, {"127.0.0.1:6001"}
    listener._lock, listener._answered = threading.Lock(), threading.Event()
    listener._code = listener._fault = None
    for path in (target, "/redirect" + target, "/redirect?" + target, f"/redirect?code=c&state={target}"):
        status, _page = listener.answer(host, path)
        assert status != 200
        status, _page = listener.answer("127.0.0.1:6001", path)
        assert status != 200
    assert listener._code is None
