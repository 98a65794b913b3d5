"""Sign-in: code with PKCE, refresh with rotation, expiry, scopes."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import requests

from partnerdesk.sandbox.oauth import challenge_of
from tests.sandbox.conftest import Caller, Start

VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
SCOPES = "spark-admin:organizations_read spark-admin:people_read"


def authorize(caller: Caller, **changes: str) -> requests.Response:
    known = caller.sandbox.introduction()
    query = {
        "client_id": known["client_id"],
        "response_type": "code",
        "redirect_uri": known["redirect_uri"],
        "scope": SCOPES,
        "state": "s t&te",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    }
    query = {key: value for key, value in (query | changes).items() if value}
    return requests.get(caller.sandbox.base_url + "/authorize", params=query, allow_redirects=False, timeout=10)


def fields_of(answer: requests.Response) -> dict[str, str]:
    assert answer.status_code == 302
    assert answer.content == b""
    return {key: values[0] for key, values in parse_qs(urlsplit(answer.headers["Location"]).query).items()}


def exchange(caller: Caller, **changes: str) -> requests.Response:
    known = caller.sandbox.introduction()
    form = {"client_id": known["client_id"], "client_secret": known["client_secret"], **changes}
    return requests.post(caller.sandbox.base_url + "/access_token", data=form, timeout=10)


def redeem(caller: Caller, code: str, verifier: str = VERIFIER) -> requests.Response:
    uri = caller.sandbox.introduction()["redirect_uri"]
    return exchange(caller, grant_type="authorization_code", code=code, redirect_uri=uri, code_verifier=verifier)


def use(caller: Caller, token: str, path: str = "/people/me") -> int:
    header = {"Authorization": f"Bearer {token}"}
    return requests.get(caller.sandbox.base_url + path, headers=header, timeout=10).status_code


def test_the_challenge_is_that_of_rfc_7636_appendix_b() -> None:
    assert challenge_of(VERIFIER) == CHALLENGE


def test_a_code_gives_tokens_once(caller: Caller) -> None:
    fields = fields_of(authorize(caller))
    assert fields["state"] == "s t&te"
    answer = redeem(caller, fields["code"])
    tokens = answer.json()
    assert (tokens["expires_in"], tokens["refresh_token_expires_in"], tokens["token_type"]) == (
        1209599,
        7775999,
        "Bearer",
    )
    assert set(tokens["scope"].split()) == set(SCOPES.split())
    assert use(caller, tokens["access_token"]) == 200
    assert use(caller, tokens["access_token"], "/organizations") == 200
    assert use(caller, tokens["access_token"], "/roles") == 403, "a scope that was not asked for"
    again = redeem(caller, fields["code"])
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")


def test_a_wrong_verifier_or_client_gets_nothing(caller: Caller) -> None:
    assert redeem(caller, fields_of(authorize(caller))["code"], "x" * 43).json()["error"] == "invalid_grant"
    assert redeem(caller, fields_of(authorize(caller))["code"], "").json()["error"] == "invalid_grant"
    wrong = exchange(caller, grant_type="refresh_token", refresh_token="x", client_secret="y")
    assert (wrong.status_code, wrong.json()["error"]) == (401, "invalid_client")
    assert exchange(caller, grant_type="password").json()["error"] == "unsupported_grant_type"


def test_a_code_lives_five_minutes(caller: Caller) -> None:
    code = fields_of(authorize(caller))["code"]
    caller.control("advance", {"days": 0.01})
    assert redeem(caller, code).json()["error"] == "invalid_grant"


def test_bad_requests_are_answered_as_the_protocol_says(caller: Caller) -> None:
    assert authorize(caller, redirect_uri="http://127.0.0.1:9/elsewhere").status_code == 400
    assert authorize(caller, client_id="other").status_code == 400
    assert fields_of(authorize(caller, scope="spark:everything"))["error"] == "invalid_scope"
    assert fields_of(authorize(caller, scope=""))["error"] == "invalid_scope"
    assert fields_of(authorize(caller, code_challenge_method="plain"))["error"] == "invalid_request"
    assert fields_of(authorize(caller, response_type="token"))["error"] == "unsupported_response_type"


def test_there_is_no_code_without_state_and_pkce(caller: Caller) -> None:
    assert fields_of(authorize(caller, state=""))["error"] == "invalid_request"
    assert fields_of(authorize(caller, code_challenge=""))["error"] == "invalid_request"
    assert fields_of(authorize(caller, code_challenge="short"))["error"] == "invalid_request"
    assert fields_of(authorize(caller, code_challenge_method=""))["error"] == "invalid_request"


def test_refreshing_rotates_and_lives_run_by_the_sandbox_clock(caller: Caller) -> None:
    first = redeem(caller, fields_of(authorize(caller))["code"]).json()
    second = exchange(caller, grant_type="refresh_token", refresh_token=first["refresh_token"]).json()
    assert second["refresh_token"] != first["refresh_token"]
    reused = exchange(caller, grant_type="refresh_token", refresh_token=first["refresh_token"])
    assert reused.json()["error"] == "invalid_grant"
    caller.control("advance", {"days": 13})
    assert use(caller, second["access_token"]) == 200
    caller.control("advance", {"days": 2})
    assert use(caller, second["access_token"]) == 401
    third = exchange(caller, grant_type="refresh_token", refresh_token=second["refresh_token"]).json()
    assert use(caller, third["access_token"]) == 200
    caller.control("advance", {"days": 91})
    late = exchange(caller, grant_type="refresh_token", refresh_token=third["refresh_token"])
    assert late.json()["error"] == "invalid_grant"
    assert caller.ask("/people/me").status_code == 200, "the token of the introduction never ends"


def test_expiry_is_told_in_milliseconds_and_tokens_can_be_revoked(caller: Caller) -> None:
    tokens = redeem(caller, fields_of(authorize(caller))["code"]).json()
    header = {"Authorization": f"Bearer {tokens['access_token']}"}
    told = requests.get(caller.sandbox.base_url + "/authorizations/tokenExpiry", headers=header, timeout=10).json()
    left = told["exp"] / 1000 - caller.truth("partner")[0]["now"]
    assert 1209500 < left <= 1209600
    client = caller.sandbox.introduction()["client_id"]
    gone = caller.delete(caller.sandbox.base_url + "/authorizations", params={"clientId": client}, timeout=10)
    assert gone.status_code == 204
    assert use(caller, tokens["access_token"]) == 401
    assert exchange(caller, grant_type="refresh_token", refresh_token=tokens["refresh_token"]).status_code == 400


def test_another_redirect_can_be_registered(start: Start) -> None:
    caller = start(redirect_uri="http://127.0.0.1:50123/back?fixed=1")
    assert authorize(caller).headers["Location"].startswith("http://127.0.0.1:50123/back?fixed=1&code=")
