"""The client against servers that misbehave, over real connections."""

from __future__ import annotations

import gzip
import json
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from werkzeug import Request, Response

from partnerdesk.errors import (
    BadAnswerFault,
    BusyServiceFault,
    CancelledFault,
    CaptivePortalFault,
    Fault,
    NotAllowedFault,
    NotFoundFault,
    OfflineFault,
    ProxyFault,
    ServerFault,
    SignInNeededFault,
    UnsafeAddressFault,
)
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Answer, Client, StaticTokens
from partnerdesk.sync.retry import RetryPolicy
from partnerdesk.sync.transport import Bounds
from tests.sync.conftest import SWIFT, TOKEN, Seen, refusal, reply, serving


class Stub:
    """Answers with what it is told, in order; the last answer stays."""

    def __init__(self, *answers: Callable[[Request], Response] | Response) -> None:
        self.answers = list(answers)
        self.seen: list[Seen] = []
        self.moments: list[float] = []

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        self.seen.append(Seen(request.method, request.path, request.args.to_dict(), dict(request.headers)))
        self.moments.append(time.monotonic())
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        response = answer(request) if not isinstance(answer, Response) else answer
        return response(environ, start_response)


def ask(
    app: Any, path: str = "/v1/x", *, policy: RetryPolicy = SWIFT, bounds: Bounds | None = None, tokens: Any = None
) -> Answer:
    with serving(app) as url:
        client = Client(url, tokens or StaticTokens(TOKEN), Cancel(), policy=policy, bounds=bounds)
        try:
            return client.get(url + path)
        finally:
            client.close()


def refused(app: Any, kind: type[Fault], **more: Any) -> Fault:
    with pytest.raises(kind) as caught:
        ask(app, **more)
    assert TOKEN not in str(caught.value)
    assert TOKEN not in repr(caught.value.params)
    return caught.value


def test_a_request_carries_what_it_should() -> None:
    stub = Stub(reply({"items": []}))
    answer = ask(stub)
    headers = stub.seen[0].headers
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert headers["Trackingid"].startswith("partnerdesk_")
    assert headers["Accept"] == "application/json"
    assert "Cookie" not in headers
    assert answer.data == {"items": []}
    assert answer.moment == pytest.approx(time.time(), abs=5)


# --- answers that are none ----------------------------------------------------------------------------------------


def html(status: int = 200) -> Response:
    return Response("<html>Welcome to Hotel Wi-Fi</html>", status=status, content_type="text/html")


def moved(location: str) -> Response:
    return Response(status=302, headers={"Location": location})


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (html(), CaptivePortalFault),
        (Response("  <!DOCTYPE html><p>sign in", content_type="application/json"), CaptivePortalFault),
        (moved("http://portal.example/login"), CaptivePortalFault),
        (moved("//portal.example/login"), CaptivePortalFault),
        (html(511), CaptivePortalFault),
        (moved("/v1/elsewhere"), BadAnswerFault),
        (Response(status=407), ProxyFault),
        (Response("", content_type="application/json"), BadAnswerFault),
        (Response(status=204), BadAnswerFault),
        (Response('{"items": [', content_type="application/json"), BadAnswerFault),
        (Response('{"a":1,"a":2}', content_type="application/json"), BadAnswerFault),
        (Response("[NaN]", content_type="application/json"), BadAnswerFault),
        (Response("a,b", content_type="text/csv"), BadAnswerFault),
        (refusal(400), BadAnswerFault),
        (refusal(403), NotAllowedFault),
        (refusal(404), NotFoundFault),
        (refusal(410), NotFoundFault),
        (html(502), ServerFault),
        (refusal(500), ServerFault),
    ],
)
def test_answers_that_are_none(answer: Response, kind: type[Fault]) -> None:
    refused(Stub(answer), kind)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 423, 429, 408])
def test_what_passes_is_tried_again(status: int) -> None:
    stub = Stub(refusal(status), refusal(status), reply([1]))
    assert ask(stub).data == [1]
    assert len(stub.seen) == 3
    assert len({seen.headers["Trackingid"] for seen in stub.seen}) == 3


@pytest.mark.parametrize("status", [400, 403, 404])
def test_what_stays_is_asked_once(status: int) -> None:
    stub = Stub(refusal(status))
    with pytest.raises(Fault):
        ask(stub)
    assert len(stub.seen) == 1


def test_tries_have_an_end_and_the_tracking_id_is_told() -> None:
    stub = Stub(refusal(503))
    fault = refused(stub, ServerFault)
    assert len(stub.seen) == 6
    assert (fault.params["tries"], fault.params["status"], fault.params["tracking"]) == (6, "503", "ROUTER_1")


def test_a_tracking_id_may_be_in_a_header_alone() -> None:
    answer = Response("gone", status=404, headers={"trackingId": "HEAD_7\x01<b>"[:6]})
    assert refused(Stub(answer), NotFoundFault).params["tracking"] == "HEAD_7"


# --- waiting ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("header", "least"), [("1", 1.0), ("0", 0.0)])
def test_a_wait_in_seconds_is_kept(header: str, least: float) -> None:
    stub = Stub(refusal(429, Retry_After=header), reply([]))
    ask(stub)
    assert least <= stub.moments[1] - stub.moments[0] < least + 1.5


def test_a_wait_until_a_date_is_kept() -> None:
    def busy(_request: Request) -> Response:
        until = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 2))
        return refusal(429, Retry_After=until)

    stub = Stub(busy, reply([]))
    ask(stub)
    assert 0.9 <= stub.moments[1] - stub.moments[0] < 4


def test_nonsense_means_the_default_wait() -> None:
    policy = RetryPolicy(base=0.001, unreadable_wait=0.5)
    stub = Stub(refusal(429, Retry_After="soon"), reply([]))
    ask(stub, policy=policy)
    assert 0.5 <= stub.moments[1] - stub.moments[0] < 2


def test_a_huge_wait_parks() -> None:
    stub = Stub(refusal(429, Retry_After="99999999999"))
    assert refused(stub, BusyServiceFault).params["seconds"] == 99_999_999_999
    assert len(stub.seen) == 1


def test_without_a_word_the_backoff_decides() -> None:
    stub = Stub(refusal(429), refusal(429), reply([]))
    ask(stub)
    assert len(stub.seen) == 3


# --- tokens -------------------------------------------------------------------------------------------------------


class Renewing:
    def __init__(self) -> None:
        self.refreshed: list[str] = []

    def access(self) -> str:
        return "old"

    def refresh(self, old: str) -> str:
        self.refreshed.append(old)
        return "new"


def test_a_refused_token_is_renewed_once() -> None:
    tokens = Renewing()
    stub = Stub(lambda r: reply([7]) if r.headers["Authorization"] == "Bearer new" else refusal(401))
    assert ask(stub, tokens=tokens).data == [7]
    assert tokens.refreshed == ["old"]


def test_a_renewed_token_that_is_refused_needs_a_sign_in() -> None:
    tokens, stub = Renewing(), Stub(refusal(401))
    refused(stub, SignInNeededFault, tokens=tokens)
    assert (len(stub.seen), tokens.refreshed) == (2, ["old"])


def test_a_fixed_token_that_is_refused_needs_a_sign_in() -> None:
    stub = Stub(refusal(401))
    refused(stub, SignInNeededFault)
    assert len(stub.seen) == 1


def test_netrc_does_not_get_in_between(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login evil password evil\nmachine 127.0.0.1 login evil password evil\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    stub = Stub(reply([]))
    with serving(stub) as url:
        client = Client(url, StaticTokens(TOKEN), Cancel())
        client._transport._session.trust_env = True  # as it is for the real service
        client.get(f"{url}/v1/x")
        client.close()
    assert stub.seen[0].headers["Authorization"] == f"Bearer {TOKEN}"


def test_no_proxy_stands_between_this_computer_and_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    foreign, stub = Stub(reply([])), Stub(reply([]))
    with serving(foreign) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy)
        ask(stub)
    assert foreign.seen == []
    assert len(stub.seen) == 1


def hostile_links(foreign: str) -> list[str]:
    port = foreign.rpartition(":")[2]
    return [
        f"{foreign}/v1/x",
        f"http://localhost:{port}/v1/x",
        f"//127.0.0.1:{port}/v1/x",
        f"HTTP://127.0.0.1:{port}/v1/x",
        f"http://127.0.0.1@127.0.0.1:{port}/v1/x",
        f"http://user:word@127.0.0.1:{port}/v1/x",
        f"https://127.0.0.1:{port}/v1/x",
        f"http://127.0.0.1:{port}\\@127.0.0.1/v1/x",
        f"http://[::1]:{port}/v1/x",
        f"http://127.0.0.1.nip.io:{port}/v1/x",
        f"http://２７.0.0.1:{port}/",
    ]


def test_no_header_follows_a_foreign_link() -> None:
    foreign = Stub(reply({"items": []}))
    with serving(foreign) as elsewhere:
        for link in hostile_links(elsewhere):
            header = f'<{link}>; rel="next"'.encode().decode("latin-1")
            with pytest.raises(UnsafeAddressFault):
                ask(Stub(reply({"items": []}, Link=header)))
        home = Stub(reply([]))
        with serving(home) as url:
            client = Client(url, StaticTokens(TOKEN), Cancel())
            for link in hostile_links(elsewhere):
                with pytest.raises(Fault):  # and also when it is asked for directly
                    client.get(link)
            client.close()
    assert foreign.seen == []
    assert home.seen == []


def test_no_redirect_is_followed() -> None:
    foreign = Stub(reply([]))
    with serving(foreign) as elsewhere:
        refused(Stub(moved(f"{elsewhere}/v1/x")), CaptivePortalFault)
    assert foreign.seen == []


# --- size and time ------------------------------------------------------------------------------------------------


def packed(size: int) -> Response:
    body = gzip.compress(b"[" + b" " * size + b"]")
    return Response(body, content_type="application/json", headers={"Content-Encoding": "gzip"})


def test_a_packed_answer_is_unpacked() -> None:
    assert ask(Stub(packed(1_000_000))).data == []


def test_a_bomb_does_not_go_off() -> None:
    before = psutil.Process().memory_info().rss
    fault = refused(Stub(packed(300_000_000)), BadAnswerFault)
    assert "33554432" in str(fault.params["detail"])
    assert psutil.Process().memory_info().rss - before < 100_000_000


def test_a_bomb_behind_a_redirect_does_not_go_off() -> None:
    answer = packed(300_000_000)
    answer.status_code = 302
    answer.headers["Location"] = "/elsewhere"
    tracemalloc.start()
    try:
        refused(Stub(answer), BadAnswerFault)
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


def test_a_long_answer_is_refused() -> None:
    answer = Response((b" " * 65_536 for _ in range(100_000)), content_type="application/json")
    refused(Stub(answer), BadAnswerFault)


def raw_server(handle: Callable[[socket.socket], None]) -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    over = threading.Event()
    helpers: list[threading.Thread] = []

    def serve() -> None:
        while not over.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            connection.settimeout(5)
            helpers.append(threading.Thread(target=run, args=[connection]))
            helpers[-1].start()

    def run(connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65_536)
                handle(connection)
            except OSError:
                pass

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    over.set()
    thread.join()
    for helper in helpers:
        helper.join()
    listener.close()


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"


def drip_body(connection: socket.socket) -> None:
    connection.sendall(HEAD)
    for _ in range(100):
        connection.sendall(b" ")
        time.sleep(0.05)


def drip_head(connection: socket.socket) -> None:
    for byte in HEAD:
        connection.sendall(bytes([byte]))
        time.sleep(0.05)


def stay_silent(connection: socket.socket) -> None:
    connection.recv(1)


def break_off(connection: socket.socket) -> None:
    connection.sendall(HEAD + b'{"items": [')


def reset(connection: socket.socket) -> None:
    connection.sendall(HEAD[:20])


@pytest.fixture
def misbehaving(request: pytest.FixtureRequest) -> Iterator[str]:
    yield from raw_server(request.param)


@pytest.mark.parametrize("misbehaving", [drip_body, drip_head], indirect=True)
def test_a_slow_drip_has_an_end(misbehaving: str) -> None:
    client = Client(misbehaving, StaticTokens(TOKEN), Cancel(), policy=RetryPolicy(tries=1), bounds=Bounds(whole=0.6))
    began = time.monotonic()
    with pytest.raises(ServerFault) as caught:
        client.get(f"{misbehaving}/v1/x")
    client.close()
    assert caught.value.params["status"] == "timeout"
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("misbehaving", [stay_silent], indirect=True)
def test_silence_has_an_end(misbehaving: str) -> None:
    client = Client(misbehaving, StaticTokens(TOKEN), Cancel(), policy=RetryPolicy(tries=1), bounds=Bounds(read=0.3))
    with pytest.raises(ServerFault) as caught:
        client.get(f"{misbehaving}/v1/x")
    client.close()
    assert caught.value.params["status"] == "timeout"


@pytest.mark.parametrize("misbehaving", [break_off, reset], indirect=True)
def test_an_answer_that_breaks_off_is_tried_again(misbehaving: str) -> None:
    policy = RetryPolicy(tries=2, base=0.001)
    client = Client(misbehaving, StaticTokens(TOKEN), Cancel(), policy=policy)
    with pytest.raises((ServerFault, OfflineFault)):
        client.get(f"{misbehaving}/v1/x")
    client.close()


@pytest.mark.parametrize("misbehaving", [stay_silent, drip_body, drip_head], indirect=True)
def test_cancel_ends_a_read_within_a_second(misbehaving: str) -> None:
    cancel = Cancel()
    client = Client(misbehaving, StaticTokens(TOKEN), cancel)
    timer = threading.Timer(0.3, cancel.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(CancelledFault):
        client.get(f"{misbehaving}/v1/x")
    assert time.monotonic() - began < 1.3
    client.close()
    timer.join()


def test_cancel_ends_a_wait_within_a_second() -> None:
    cancel = Cancel()
    timer = threading.Timer(0.3, cancel.set)
    with serving(Stub(refusal(429, Retry_After="600"))) as url:
        client = Client(url, StaticTokens(TOKEN), cancel)
        timer.start()
        began = time.monotonic()
        with pytest.raises(CancelledFault):
            client.get(f"{url}/v1/x")
        assert time.monotonic() - began < 1.3
        client.close()
    timer.join()


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    client = Client(f"http://127.0.0.1:{port}", StaticTokens(TOKEN), Cancel(), policy=SWIFT)
    with pytest.raises(OfflineFault) as caught:
        client.get(f"http://127.0.0.1:{port}/v1/x")
    client.close()
    assert caught.value.params == {"host": "127.0.0.1"}


def test_an_answer_of_any_json_is_given_as_it_is() -> None:
    value = {"ad": "Işık", "liste": [1, None, {"a": 2.5}]}
    body = json.dumps(value, ensure_ascii=False).encode()
    assert ask(Stub(Response(body, content_type="application/json; charset=utf-8"))).data == value
