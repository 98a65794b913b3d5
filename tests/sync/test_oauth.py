"""Sign-in with the reseller's own Integration against the sandbox, and token answers that are not as they should be."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from werkzeug import Request, Response

from partnerdesk.errors import (
    BadAnswerFault,
    BusyServiceFault,
    CaptivePortalFault,
    Fault,
    OfflineFault,
    ServerFault,
    SignInNeededFault,
)
from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings
from partnerdesk.sign_in import look_who, sign_in
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.integration import ADMIN_SCOPE, USUAL_SCOPES, Integration, redirect_uri
from partnerdesk.sync.oauth import Attempt, Grant, TokenEndpoint, challenge_of
from partnerdesk.sync.sign_in_faults import (
    ClientRefusedFault,
    CodeRefusedFault,
    NoBrowserFault,
    ScopesFault,
    SignInDeclinedFault,
    SignInStateFault,
)
from partnerdesk.sync.way import check_way
from tests.signing import browse, free_port
from tests.sync.conftest import serving


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def sandbox(port: int) -> Iterator[Sandbox]:
    with Sandbox(Settings(customers=5, redirect_uri=redirect_uri(port))) as sandbox:
        yield sandbox


@pytest.fixture
def integration(sandbox: Sandbox, port: int) -> Integration:
    known = sandbox.introduction()
    return Integration(known["client_id"], known["client_secret"], port)


def test_the_challenge_is_that_of_rfc_7636_appendix_b() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_state_and_verifier_are_long_fresh_and_plain() -> None:
    attempts = [Attempt(Integration("id", "secret")) for _ in range(50)]
    assert len({attempt.state for attempt in attempts} | {attempt.verifier for attempt in attempts}) == 100
    for attempt in attempts:
        assert len(attempt.state) >= 22, "128 bits and more"
        assert 43 <= len(attempt.verifier) <= 128
        assert set(attempt.verifier) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    assert "secret" not in repr(attempts[0])
    assert attempts[0].state not in repr(attempts[0])


def test_the_address_asks_for_what_is_needed_and_holds_no_secret() -> None:
    attempt = Attempt(Integration("the id", "the-secret", 6001))
    address = urlsplit(attempt.address("https://webexapis.com/v1"))
    fields = {name: values[0] for name, values in parse_qs(address.query, strict_parsing=True).items()}
    assert f"{address.scheme}://{address.netloc}{address.path}" == "https://webexapis.com/v1/authorize"
    assert fields == {
        "client_id": "the id",
        "response_type": "code",
        "redirect_uri": "http://127.0.0.1:6001/redirect",
        "scope": " ".join(USUAL_SCOPES),
        "state": attempt.state,
        "code_challenge": challenge_of(attempt.verifier),
        "code_challenge_method": "S256",
    }
    assert attempt.verifier not in address.query
    assert ADMIN_SCOPE not in USUAL_SCOPES, "the right to write is asked for only where it is wanted"


def test_signing_in_end_to_end(sandbox: Sandbox, integration: Integration) -> None:
    grant = sign_in(sandbox.base_url, integration, browse, Cancel(), patience=10)
    assert 1209500 < grant.life < 1209700
    assert grant.refresh_life == 7775999
    assert set(grant.scopes) == set(USUAL_SCOPES)
    assert grant.access not in repr(grant)
    assert str(grant.refresh) not in repr(grant)
    who = look_who(sandbox.base_url, grant.access, Cancel())
    assert who.name
    assert who.organization
    assert [name for _key, name in who.roles or ()] == ["Partner Full Administrator", "Full Administrator"]
    renewed = TokenEndpoint(sandbox.base_url, Cancel()).renew(integration, str(grant.refresh))
    assert renewed.access != grant.access
    with pytest.raises(SignInNeededFault):
        TokenEndpoint(sandbox.base_url, Cancel()).renew(integration, str(grant.refresh))


def test_nothing_secret_is_logged(sandbox: Sandbox, integration: Integration, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[str] = []

    def watched(address: str) -> bool:
        seen.extend(parse_qs(urlsplit(address).query)["state"])
        return altered()(address)

    with caplog.at_level(logging.DEBUG):
        grant = sign_in(sandbox.base_url, integration, watched, Cancel(), patience=10)
        TokenEndpoint(sandbox.base_url, Cancel()).renew(integration, str(grant.refresh))
    for secret in (*seen, grant.access, str(grant.refresh), integration.client_secret):
        assert secret not in caplog.text


def test_a_personal_access_token_end_to_end(sandbox: Sandbox) -> None:
    who = look_who(sandbox.base_url, sandbox.world.sign_in.token, Cancel())
    assert who.roles
    with pytest.raises(SignInNeededFault):
        look_who(sandbox.base_url, "wrong", Cancel())


def test_who_it_is_without_the_right_to_read_roles(sandbox: Sandbox, port: int) -> None:
    known = sandbox.introduction()
    few = Integration(known["client_id"], known["client_secret"], port, ("spark-admin:organizations_read",))
    grant = sign_in(sandbox.base_url, few, browse, Cancel(), patience=10)
    assert look_who(sandbox.base_url, grant.access, Cancel()).roles is None


def altered(**changes: str) -> Callable[[str], bool]:
    """Return a browser that changes the answer on its way back."""

    def follow(address: str) -> bool:
        location = requests.get(address, allow_redirects=False, timeout=5).headers["Location"]
        parts = urlsplit(location)
        fields = {name: values[0] for name, values in parse_qs(parts.query).items()} | changes
        target = f"http://{parts.netloc}{parts.path}"
        requests.get(target, params={name: value for name, value in fields.items() if value}, timeout=5)
        return True

    return follow


def test_an_answer_with_another_state_is_not_accepted(sandbox: Sandbox, integration: Integration) -> None:
    for state in ("", "x" * 43):
        with pytest.raises(SignInStateFault):
            sign_in(sandbox.base_url, integration, altered(state=state), Cancel(), patience=5)


def test_a_stolen_or_invented_code_gives_nothing(sandbox: Sandbox, integration: Integration) -> None:
    with pytest.raises(CodeRefusedFault):
        sign_in(sandbox.base_url, integration, altered(code="invented"), Cancel(), patience=5)
    stolen: list[str] = []

    def steal(address: str) -> bool:
        location = requests.get(address, allow_redirects=False, timeout=5).headers["Location"]
        stolen.append(parse_qs(urlsplit(location).query)["code"][0])
        return False

    with pytest.raises(NoBrowserFault):
        sign_in(sandbox.base_url, integration, steal, Cancel(), patience=5)
    with pytest.raises(CodeRefusedFault):
        TokenEndpoint(sandbox.base_url, Cancel()).redeem(Attempt(integration), stolen[0])


def test_declined_and_missing_scopes_are_told(sandbox: Sandbox, integration: Integration) -> None:
    with pytest.raises(SignInDeclinedFault):
        sign_in(sandbox.base_url, integration, altered(code="", error="access_denied"), Cancel(), patience=5)
    more = Integration(integration.client_id, integration.client_secret, integration.port, ("spark:everything",))
    with pytest.raises(ScopesFault):
        sign_in(sandbox.base_url, more, browse, Cancel(), patience=5)


def test_a_wrong_client_secret_is_told(sandbox: Sandbox, integration: Integration) -> None:
    wrong = Integration(integration.client_id, "wrong", integration.port)
    with pytest.raises(ClientRefusedFault):
        sign_in(sandbox.base_url, wrong, browse, Cancel(), patience=5)


def test_a_second_answer_during_the_exchange_changes_nothing(sandbox: Sandbox, integration: Integration) -> None:
    def twice(address: str) -> bool:
        location = requests.get(address, allow_redirects=False, timeout=5).headers["Location"]
        assert requests.get(location, timeout=5).status_code == 200
        assert requests.get(location, timeout=5).status_code == 409
        return True

    assert sign_in(sandbox.base_url, integration, twice, Cancel(), patience=5).access


def test_without_a_way_to_the_service_no_browser_opens(integration: Integration) -> None:
    opened: list[str] = []
    with pytest.raises(OfflineFault):
        sign_in(f"http://127.0.0.1:{free_port()}", integration, lambda url: not opened.append(url), Cancel())
    assert opened == []
    with socket.socket() as sock:
        assert sock.connect_ex(("127.0.0.1", integration.port)) != 0, "the listener is gone"


# --- answers of the token endpoint that are none ----------------------------------------------------------------


def told(status: int = 200, body: Any = None, **headers: str) -> Response:
    text = body if isinstance(body, str) else json.dumps(body)
    return Response(text, status=status, content_type=headers.pop("kind", "application/json"), headers=headers)


GOOD = {"access_token": "a" * 64, "expires_in": 1209599, "refresh_token": "r" * 64, "refresh_token_expires_in": 7775999}


def renewed(response: Response) -> Grant:
    @Request.application
    def app(request: Request) -> Response:
        assert request.form["client_secret"] == "secret"
        assert "Authorization" not in request.headers
        return response

    with serving(app) as url:
        return TokenEndpoint(url, Cancel()).renew(Integration("id", "secret"), "old")


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (told(400, {"error": "invalid_grant"}), SignInNeededFault),
        (told(400, {"message": "The refresh token is expired", "trackingId": "X"}), SignInNeededFault),
        (told(401, {"error": "invalid_client"}), SignInNeededFault),
        (told(400, "<html>proxy</html>", kind="text/html"), CaptivePortalFault),
        (told(200, "<html>sign in to the wi-fi</html>", kind="text/html"), CaptivePortalFault),
        (told(302, "", Location="https://portal.example/"), CaptivePortalFault),
        (told(511, ""), CaptivePortalFault),
        (told(429, {}), BusyServiceFault),
        (told(503, {}), ServerFault),
        (told(403, {}), BadAnswerFault),
        (told(200, "{"), BadAnswerFault),
        (told(200, []), BadAnswerFault),
        (told(200, {**GOOD, "access_token": ""}), BadAnswerFault),
        (told(200, {**GOOD, "access_token": 5}), BadAnswerFault),
        (told(200, {**GOOD, "access_token": "a b"}), BadAnswerFault),
        (told(200, {**GOOD, "access_token": "a\r\nX-Evil: 1"}), BadAnswerFault),
        (told(200, {**GOOD, "expires_in": "soon"}), BadAnswerFault),
        (told(200, {**GOOD, "expires_in": -1}), BadAnswerFault),
        (told(200, {**GOOD, "expires_in": True}), BadAnswerFault),
        (told(200, {**GOOD, "filler": "x" * 70_000}), BadAnswerFault),
    ],
)
def test_answers_that_give_no_token(answer: Response, fault: type[Fault]) -> None:
    with pytest.raises(fault) as caught:
        renewed(answer)
    assert "secret" not in str(caught.value)
    assert "a" * 64 not in str(caught.value)


def test_a_good_answer_and_one_without_a_new_refresh_token() -> None:
    assert renewed(told(200, GOOD)).refresh == "r" * 64
    plain = {name: value for name, value in GOOD.items() if "refresh" not in name}
    assert renewed(told(200, plain)).refresh is None


def test_the_plain_check_tells_service_portal_and_nothing(sandbox: Sandbox) -> None:
    check_way(sandbox.base_url, Cancel())
    for answer, fault in (
        (told(200, "<html></html>", kind="text/html"), CaptivePortalFault),
        (told(302, "", Location="http://portal.example/"), CaptivePortalFault),
        (told(401, "<html></html>", kind="text/html"), CaptivePortalFault),
        (told(511, ""), CaptivePortalFault),
        (told(200, "no json", kind="text/plain"), BadAnswerFault),
        (told(503, ""), ServerFault),
    ):
        with serving(Request.application(lambda _request, answer=answer: answer)) as url, pytest.raises(fault):
            check_way(url, Cancel())
