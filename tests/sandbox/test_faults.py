"""Fault switches and the server itself."""

from __future__ import annotations

import email.utils
import http.client
import time

import pytest
import requests

from partnerdesk.sandbox.faults import parse_switch
from tests.sandbox.conftest import Caller, Start


def test_the_error_rate_is_the_same_for_the_same_seed(start: Start) -> None:
    def run() -> list[int]:
        caller = start()
        caller.fault(name="error_rate", value=0.3, status=502, path="/v1/people*")
        return [caller.ask("/people/me").status_code for _ in range(60)]

    one, two = run(), run()
    assert one == two
    assert set(one) == {200, 502}
    assert 8 <= one.count(502) <= 30


@pytest.mark.parametrize(
    ("body", "kind"), [("documented", "application/json"), ("bare", "application/json"), ("html", "text/html")]
)
def test_errors_come_in_the_bodies_that_are_seen(caller: Caller, body: str, kind: str) -> None:
    caller.fault(name="error_rate", value=1, body=body, count=1)
    answer = caller.ask("/roles")
    assert answer.status_code == 503
    assert answer.headers["Content-Type"].startswith(kind)
    if kind == "application/json":
        assert ("errors" in answer.json()) == (body == "documented")
    assert caller.ask("/roles").status_code == 200, "it strikes once"


@pytest.mark.parametrize("value", ["7", "0", "date", "nonsense", "absent"])
def test_throttling_says_when_to_come_back_in_every_way(caller: Caller, value: str) -> None:
    caller.fault(name="throttle", value=value, count=1)
    answer = caller.ask("/roles")
    assert answer.status_code == 429
    given = answer.headers.get("Retry-After")
    if value == "date":
        there = email.utils.parsedate_to_datetime(answer.headers["Date"])
        assert 0 <= (email.utils.parsedate_to_datetime(given or "") - there).total_seconds() <= 3
    else:
        assert given == {"nonsense": "soon, maybe", "absent": None}.get(value, value)


def test_bodies_that_are_not_what_they_should_be(caller: Caller) -> None:
    caller.fault(name="captive_portal", count=1)
    portal = caller.ask("/organizations")
    assert (portal.status_code, portal.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    for name in ("truncated_json", "not_json"):
        caller.fault(name=name, count=1)
        broken = caller.ask("/organizations")
        assert int(broken.headers["Content-Length"]) == len(broken.content)
        with pytest.raises(requests.JSONDecodeError):
            broken.json()
    caller.fault(name="redirect", value="http://127.0.0.1:9/login", count=1)
    there = caller.get(caller.sandbox.base_url + "/roles", allow_redirects=False, timeout=10)
    assert there.headers["Location"] == "http://127.0.0.1:9/login"


def test_an_answer_can_be_held_back_after_the_work_is_done(caller: Caller) -> None:
    org = caller.customers()[0]["id"]
    person = next(each for each in caller.truth("person") if each["role_keys"] == ["atlas-portal.partner.admin"])
    path = f"/partner/organizations/{org}/partnerAdmin/{person['person_id']}"
    caller.delete(f"{caller.sandbox.base_url}{path}/unassign", timeout=10)
    caller.fault(name="hold", value=30, method="POST", count=1)
    with pytest.raises(requests.ReadTimeout):
        caller.post(f"{caller.sandbox.base_url}{path}/assign", timeout=0.5)
    assert any(fact["customer"] == org and fact["person"] == person["person_id"] for fact in caller.truth("admin"))


def test_links_that_lead_astray(caller: Caller) -> None:
    caller.fault(name="endless_link", count=2)
    first = caller.ask("/people", displayName="Ş", max=2)
    url = first.links["next"]["url"]
    assert caller.get(url, timeout=10).links["next"]["url"] == url
    caller.fault(name="foreign_link", value="https://evil.example", count=1)
    assert caller.ask("/people").links["next"]["url"].startswith("https://evil.example/v1/people")


@pytest.mark.parametrize("size", [0, 100, 4000])
def test_a_connection_can_break_after_some_bytes(caller: Caller, size: int) -> None:
    caller.fault(name="drop_after", value=size, path="/v1/organizations", count=1)
    with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
        caller.ask("/organizations")
    assert caller.ask("/organizations").status_code == 200


def test_a_write_takes_effect_although_its_answer_is_lost(caller: Caller) -> None:
    person = caller.truth("person")[0]["person_id"]
    org = next(f["org_id"] for f in caller.truth("customer") if f["managed_by"] == "partner_org")
    caller.fault(name="drop_after", value=0, method="POST", count=1)
    url = f"{caller.sandbox.base_url}/partner/organizations/{org}/partnerAdmin/{person}/assign"
    with pytest.raises(requests.ConnectionError):
        caller.post(url, timeout=10)
    assert any(f["customer"] == org and f["person"] == person for f in caller.truth("admin"))


def test_big_bodies(caller: Caller) -> None:
    caller.fault(name="huge_body", value=300_000, count=1)
    assert len(caller.ask("/roles").content) > 300_000
    caller.fault(name="bomb", value=2_000_000, count=1)
    packed = caller.get(caller.sandbox.base_url + "/roles", stream=True, timeout=10)
    assert int(packed.headers["Content-Length"]) < 20_000
    assert len(packed.content) > 2_000_000


def test_slow_answers(caller: Caller) -> None:
    for fields in ({"name": "slow", "value": 0.3}, {"name": "drip", "value": 0.15}):
        caller.fault(**fields, count=1)
        begun = time.monotonic()
        assert caller.ask("/roles").status_code == 200
        assert time.monotonic() - begun >= 0.29


def test_one_customer_can_be_forbidden_or_missing(caller: Caller) -> None:
    one, two = (row["id"] for row in caller.customers()[:2])
    caller.fault(name="forbidden", value=one)
    caller.fault(name="missing", value=two)
    assert caller.ask("/licenses", orgId=one).status_code == 403
    assert caller.ask(f"/partner/organizations/{one}/partnerAdmins").status_code == 403
    assert caller.ask("/licenses", orgId=two).status_code == 404
    assert caller.ask("/licenses", orgId=caller.customers()[2]["id"]).status_code == 200
    assert caller.delete(f"{caller.sandbox.root_url}/_sandbox/fault", timeout=10).status_code == 204
    assert caller.ask("/licenses", orgId=one).status_code == 200


def test_tokens_can_be_made_to_expire(caller: Caller) -> None:
    caller.fault(name="expired_token")
    assert caller.ask("/people/me").status_code == 401
    known = caller.sandbox.introduction()
    caller.fault(name="revoked_refresh", count=1)
    form = {"client_id": known["client_id"], "client_secret": known["client_secret"], "grant_type": "refresh_token"}
    answer = requests.post(caller.sandbox.base_url + "/access_token", data=form, timeout=10)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")


def test_unknown_switches_are_refused(caller: Caller) -> None:
    answer = caller.post(f"{caller.sandbox.root_url}/_sandbox/fault", json={"name": "gremlins"}, timeout=10)
    assert answer.status_code == 400
    assert "error_rate" in answer.json()["message"]
    with pytest.raises(ValueError, match="gremlins"):
        parse_switch("gremlins=1")
    switch = parse_switch("error_rate=0.2,path=/v1/licenses*,count=5,status=500")
    assert (switch.value, switch.path, switch.count, switch.status) == (0.2, "/v1/licenses*", 5, 500)


def test_the_log_holds_what_was_asked(caller: Caller) -> None:
    caller.ask("/people", max=5)
    caller.ask("/nope")
    log = caller.control("log")["requests"]
    assert log[-2:] == [
        {"method": "GET", "path": "/v1/people", "query": "max=5", "status": 200},
        {"method": "GET", "path": "/v1/nope", "query": "", "status": 404},
    ]


def test_a_connection_serves_many_requests(caller: Caller) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", caller.sandbox.port, timeout=10)
    header = {"Authorization": str(caller.headers["Authorization"])}
    connection.connect()
    port = connection.sock.getsockname()[1]
    for path in ("/v1/roles", "/v1/organizations", "/v1/nope", "/v1/people/me"):
        connection.request("GET", path, headers=header)
        connection.getresponse().read()
        assert connection.sock.getsockname()[1] == port
    connection.request("POST", "/v1/partner/reports", body=b"x" * 5000, headers=header)
    assert connection.getresponse().read()
    connection.request("GET", "/v1/people/me", headers=header)
    assert connection.getresponse().status == 200
    connection.close()


def test_the_date_is_that_of_the_sandbox(caller: Caller) -> None:
    assert caller.ask("/roles").headers["Date"].startswith("Wed, 04 Mar 2026 12:00:")
    caller.control("advance", {"weeks": 1})
    assert caller.ask("/roles").headers["Date"].startswith("Wed, 11 Mar 2026 12:00:")


def test_other_hosts_are_refused(caller: Caller) -> None:
    for host in ("evil.example", f"evil.example:{caller.sandbox.port}", "127.0.0.1:1"):
        assert caller.get(caller.sandbox.base_url + "/roles", headers={"Host": host}, timeout=10).status_code == 421


def test_controls_refuse_nonsense(caller: Caller) -> None:
    root = f"{caller.sandbox.root_url}/_sandbox"
    for body in ('{"weeks": "x"}', '{"weeks": -1}', "[]", "{", '{"years": 1}'):
        assert caller.post(f"{root}/advance", data=body, timeout=10).status_code == 400
    assert caller.get(f"{root}/truth", params={"kinds": "ghosts"}, timeout=10).status_code == 400
    assert caller.get(f"{root}/truth", params={"week_from": "x"}, timeout=10).status_code == 400
