"""One sync from the first request to the last row, against a service of our own."""

from __future__ import annotations

import json
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug import Request, Response

from partnerdesk.errors import (
    BadAnswerFault,
    CancelledFault,
    CaptivePortalFault,
    Fault,
    NotAllowedFault,
    NotFoundFault,
    OtherPartnerFault,
    ServerFault,
    ServiceDownFault,
    SignInNeededFault,
)
from partnerdesk.paths import AccountFolder
from partnerdesk.replica.schema_staging import stage_licence
from partnerdesk.replica.store import Replica
from partnerdesk.sync.cancel import Cancel
from partnerdesk.weeks import week_of
from tests.sync.conftest import KEY, OWN, Desk, Service, refusal, remote_id, reply, when
from tests.sync.tables import tables


def test_a_first_sync_mirrors_everything(service: Service, desk: Desk) -> None:
    result = desk.sync(service)
    assert (result.state, result.problems) == ("complete", [])
    assert sorted(desk.column("SELECT name FROM customer")) == sorted(service.customers.values())
    assert OWN not in desk.column("SELECT org_id FROM customer")
    lines = desk.rows(
        "SELECT c.org_id, l.licence_id, l.product, l.total, l.assigned, s.external_id, s.is_trial"
        " FROM licence_line l JOIN customer c ON c.id = l.customer_id JOIN subscription s ON s.id = l.subscription_id"
    )
    expected = [
        (org, row["id"], "calling" if "Calling" in row["name"] else "meetings", row["totalUnits"],
         row["consumedUnits"], row["subscriptionId"], int(service.trials[org, row["subscriptionId"]] == "true"))
        for org, rows in service.licences.items() for row in rows
    ]  # fmt: skip
    assert sorted(lines) == sorted(expected)
    week = week_of(1795435200)
    assert desk.rows("SELECT DISTINCT week, total = (SELECT total FROM licence_line l WHERE l.id = line_id)"
                     " FROM licence_week") == [(week, 1)]  # fmt: skip
    assert desk.column("SELECT count(*) FROM licence_week") == [16]
    totals = dict(
        desk.rows("SELECT product, sum(assigned) FROM week_total WHERE week = :week GROUP BY product", week=week)
    )
    assert totals == {
        "calling": sum(5 * number for number in range(8)),
        "meetings": sum(5 * number + 1 for number in range(8)),
    }
    managed = dict(desk.rows("SELECT org_id, managed_by FROM customer"))
    assert managed == {org: "external_admin" if admins else "partner_org" for org, admins in service.admins.items()}
    tagged = desk.column("SELECT c.org_id FROM customer_tag t JOIN customer c ON c.id = t.customer_id")
    assert sorted(tagged) == sorted(org for org, tags in service.tags.items() if tags)
    signed = dict(desk.rows("SELECT org_id, signin_state FROM customer"))
    assert signed == {org: "known" if logins else "never" for org, logins in service.logins.items()}
    assert desk.column("SELECT DISTINCT last_signin_at FROM customer WHERE last_signin_at IS NOT NULL") == [1793520000]
    assert desk.column("SELECT count(*) FROM customer WHERE abs(refreshed_at - 1795435200) < 10") == [8]
    assert desk.column("SELECT display_name FROM person") == ["Deniz Ak"]
    for table in ("stage_cursor", "stage_licence", "stage_organization", "stage_signin"):
        assert desk.column(f"SELECT count(*) FROM {table}") == [0]


def test_search_finds_what_came(service: Service, desk: Desk) -> None:
    service.add(9, "Işık İletişim")
    desk.sync(service)
    found = "SELECT c.name FROM customer c JOIN customer_search s ON s.rowid = c.id WHERE customer_search MATCH :words"
    assert desk.column(found, words='"isik"') == ["Işık İletişim"]
    assert len(desk.column(found, words='"gold"')) == 4
    org = service.add(9, "Gece Mavisi")
    service.tags[org] = []
    desk.sync(service)
    assert desk.column(found, words='"isik"') == []
    assert desk.column(found, words='"mavisi"') == ["Gece Mavisi"]
    assert len(desk.column(found, words='"gold"')) == 3


def test_a_second_sync_of_the_same_data_changes_nothing(service: Service, desk: Desk) -> None:
    desk.sync(service)
    with desk.replica() as replica:
        before = tables(replica)
    asked_before = service.count("subscriptions")
    result = desk.sync(service)
    with desk.replica() as replica:
        assert tables(replica) == before
    assert (result.summary["customers"]["new"], result.summary["customers"]["changed"]) == (0, 0)
    assert service.count("subscriptions") == asked_before  # a trial flag is asked for once


def test_at_most_four_requests_are_in_flight(service: Service, desk: Desk) -> None:
    service.rules.append(lambda _request: time.sleep(0.02))
    desk.sync(service)
    assert service.most_in_flight == 4


def test_progress_is_told_and_adds_up(service: Service, desk: Desk) -> None:
    desk.sync(service)
    phases = [event["phase"] for event in desk.events if event["event"] == "phase"]
    assert phases[0] == "me"
    assert phases[-1] == "promote"
    last = {event["phase"]: event for event in desk.events if event["event"] == "progress"}
    assert (last["licences"]["done"], last["licences"]["total"]) == (8, 8)
    assert last["licences"]["rate"] > 0
    assert last["licences"]["eta"] == 0
    promoted = [event["dataset"] for event in desk.events if event["event"] == "promoted"]
    assert promoted[:2] == ["organizations", "licences"]


# --- what comes and goes ------------------------------------------------------------------------------------------


def test_gone_customers_and_lines_get_tombstones_and_lose_them(service: Service, desk: Desk) -> None:
    desk.sync(service)
    gone, thinner = list(service.customers)[2:4]
    name, line = service.customers.pop(gone), service.licences[thinner].pop()
    service.tags[gone].clear()
    result = desk.sync(service)
    assert result.summary["gone_customers"] == {"named": [{"org_id": gone, "name": name}]}
    assert result.summary["licences"]["gone"] == 1
    assert desk.column("SELECT org_id FROM customer WHERE vanished_at IS NOT NULL") == [gone]
    assert desk.column("SELECT licence_id FROM licence_line WHERE vanished_at IS NOT NULL") == [line["id"]]
    assert desk.column("SELECT count(*) FROM licence_week") == [15]
    service.customers[gone] = name
    service.licences[thinner].append(line)
    result = desk.sync(service)
    assert desk.column("SELECT count(*) FROM customer WHERE vanished_at IS NOT NULL") == [0]
    assert desk.column("SELECT count(*) FROM licence_line WHERE vanished_at IS NOT NULL") == [0]
    assert desk.column("SELECT count(*) FROM licence_week") == [16]
    assert (result.summary["customers"]["new"], result.summary["customers"]["returned"]) == (0, 1)


def test_a_week_later_there_are_two_weeks_of_history(service: Service, desk: Desk) -> None:
    desk.sync(service)
    org = list(service.customers)[3]
    service.licences[org][0] |= {"consumedUnits": 99}
    service.date = "Mon, 30 Nov 2026 12:00:00 GMT"
    new = service.add(20, "Yeni Müşteri")
    result = desk.sync(service)
    assert result.summary["customers"] == {
        "new": 1, "gone": 0, "returned": 0, "changed": 1, "new_overages": 1, "total": 9, "stale": 0
    }  # fmt: skip
    assert result.summary["new_customers"]["named"] == [{"org_id": new, "name": "Yeni Müşteri"}]
    assert result.summary["new_overages"]["named"] == [{"org_id": org, "name": service.customers[org]}]
    changed = result.summary["changed_lines"]["named"]
    assert [(row["org_id"], row["assigned_before"], row["assigned"]) for row in changed] == [(org, 15, 99)]
    week = week_of(1795435200)
    line = "SELECT w.week - :week, w.assigned FROM licence_week w JOIN licence_line l ON l.id = w.line_id"
    history = desk.rows(f"{line} WHERE l.licence_id = :id ORDER BY 1", week=week, id=service.licences[org][0]["id"])
    assert history == [(0, 15), (1, 99)]
    assert desk.rows("SELECT week - :week, sum(lines) FROM week_total GROUP BY 1", week=week) == [(0, 16), (1, 18)]
    seen = "SELECT first_seen_week - :week, last_seen_week - :week, count(*) FROM customer GROUP BY 1, 2"
    assert desk.rows(seen, week=week) == [(0, 1, 8), (1, 1, 1)]


def test_a_wrong_clock_here_is_set_right(service: Service, desk: Desk) -> None:
    service.date = "Mon, 04 Jan 2027 12:00:00 GMT"
    desk.sync(service)
    skew = int(desk.column("SELECT value FROM meta WHERE key = 'clock_skew'")[0])
    assert skew == pytest.approx(1799064000 - time.time(), abs=10)
    assert desk.column("SELECT DISTINCT week FROM licence_week") == [week_of(1799064000)]


def test_the_token_of_another_partner_is_refused(service: Service, desk: Desk) -> None:
    desk.sync(service)
    service.rules.append(when("people/me", lambda _r: reply({"id": "X", "orgId": remote_id("ORGANIZATION", "other")})))
    desk.fails(service, OtherPartnerFault)
    assert desk.column("SELECT count(*) FROM customer WHERE vanished_at IS NULL") == [8]


def test_an_empty_listing_buries_nobody(service: Service, desk: Desk) -> None:
    desk.sync(service)
    service.rules.append(when("/organizations", lambda r: reply({"items": []}) if "partner" not in r.path else None))
    desk.fails(service, BadAnswerFault)
    assert desk.column("SELECT count(*) FROM customer WHERE vanished_at IS NULL") == [8]


def test_a_partner_without_customers_is_fine(service: Service, desk: Desk) -> None:
    service.customers.clear()
    service.tags.clear()
    result = desk.sync(service)
    assert (result.state, result.summary["customers"]["total"]) == ("complete", 0)


# --- failures of single customers ---------------------------------------------------------------------------------

KINDS: dict[str, tuple[Callable[[Request], Response | None], str]] = {
    "403": (lambda _r: refusal(403), "not_allowed"),
    "404": (lambda _r: refusal(404), "not_found"),
    "500": (lambda _r: refusal(500), "server"),
    "429": (lambda _r: refusal(429, Retry_After="99999"), "throttled"),
    "truncated": (lambda _r: Response('{"items": [', content_type="application/json"), "bad_answer"),
    "malformed": (lambda _r: reply({"items": [{"id": 7}]}), "bad_answer"),
    "foreign link": (lambda _r: reply({"items": []}, Link='<https://evil.example/x>; rel="next"'), "unsafe_address"),
    "circular link": (lambda r: reply({"items": []}, Link=f'<{r.url}>; rel="next"'), "bad_answer"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", ["/licenses", "/partnerAdmins"])
def test_failing_customers_keep_their_data(path: str, kind: str, service: Service, desk: Desk) -> None:
    desk.sync(service)
    failing = [sorted(service.customers)[place] for place in (0, 4, 7)]
    answer, code = KINDS[kind]
    service.rules.append(when(path, lambda r: answer(r) if any(org in r.url for org in failing) else None))
    for rows in service.licences.values():
        rows[0] |= {"totalUnits": 777}
    result = desk.sync(service)
    assert result.state == "partial"
    assert [(one["org_id"], one["customer"], one["code"]) for one in result.problems] == [
        (org, service.customers[org], code) for org in failing
    ]
    stale = desk.rows("SELECT org_id, stale_code FROM customer WHERE stale_since IS NOT NULL ORDER BY org_id")
    assert stale == [(org, code) for org in failing]
    fresh = desk.column("SELECT c.org_id FROM customer c JOIN licence_line l ON l.customer_id = c.id AND l.total = 777")
    assert sorted(fresh) == sorted(set(service.customers) - set(failing if path == "/licenses" else []))
    assert desk.column("SELECT count(*) FROM licence_line WHERE vanished_at IS NOT NULL") == [0]
    admins = desk.column("SELECT c.org_id FROM partner_admin JOIN customer c ON c.id = customer_id")
    assert sorted(admins) == sorted(org for org, rows in service.admins.items() if rows)
    service.rules.clear()
    assert desk.sync(service).state == "complete"
    assert desk.column("SELECT count(*) FROM customer WHERE stale_since IS NOT NULL") == [0]


def test_a_service_that_goes_down_is_given_up_and_the_rest_is_kept(service: Service, desk: Desk) -> None:
    for number in range(20, 60):
        service.add(number)
    desk.sync(service)
    for rows in service.licences.values():
        rows[0] |= {"totalUnits": 777}
    left = [25]

    def die(request: Request) -> Response | None:
        if request.path == "/v1/licenses":
            left[0] -= 1
        return refusal(503) if left[0] < 0 else None

    service.rules.append(die)
    service.seen.clear()
    result = desk.sync(service)
    assert result.state == "partial"
    assert {one["code"] for one in result.problems} <= {"service_down", "server"}
    assert len(service.seen) < 75
    assert 15 <= desk.column("SELECT count(*) FROM licence_line WHERE total = 777")[0] <= 25
    assert desk.column("SELECT DISTINCT stale_code FROM customer WHERE stale_code IS NOT NULL") != []
    assert desk.column("SELECT count(*) FROM licence_line WHERE vanished_at IS NOT NULL") == [0]


def test_staleness_counts_from_the_first_failure(service: Service, desk: Desk) -> None:
    org = next(iter(service.customers))
    service.rules.append(when("/licenses", lambda r: refusal(403) if org in r.url else None))
    desk.sync(service)
    since = desk.column("SELECT stale_since FROM customer WHERE org_id = :org", org=org)
    service.date = "Mon, 30 Nov 2026 12:00:00 GMT"
    desk.sync(service)
    assert desk.column("SELECT stale_since FROM customer WHERE org_id = :org", org=org) == since
    assert desk.column("SELECT refreshed_at FROM customer WHERE org_id = :org", org=org) == [None]


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("status", "kind"), [(403, NotAllowedFault), (404, NotFoundFault), (500, (ServerFault, ServiceDownFault))]
)
def test_when_all_fail_nothing_changes(
    first: bool, status: int, kind: type[Fault], service: Service, desk: Desk
) -> None:
    if not first:
        desk.sync(service)
        with desk.replica() as replica:
            before = tables(replica)
        gone = next(iter(service.customers))
        del service.customers[gone], service.tags[gone]
    service.rules.append(when("/licenses", lambda _r: refusal(status)))
    desk.fails(service, kind)
    assert desk.rows("SELECT state, fault_code IS NOT NULL FROM sync_run ORDER BY id DESC LIMIT 1") == [("failed", 1)]
    if first:
        assert desk.column("SELECT count(*) FROM customer") == [0]
    else:
        with desk.replica() as replica:
            after = tables(replica)
        assert {name: rows for name, rows in after.items() if not name.startswith("stage")} == {
            name: rows for name, rows in before.items() if not name.startswith("stage")
        }


@pytest.mark.parametrize("path", ["/people/me", "/organizations", "/licenses", "/roles", "/events"])
def test_a_captive_portal_changes_nothing(path: str, service: Service, desk: Desk) -> None:
    page = Response("<html>sign in</html>", content_type="text/html")
    service.rules.append(when(path, lambda _r: page))
    desk.fails(service, CaptivePortalFault)
    assert desk.column("SELECT count(*) FROM customer") == [0]
    service.rules.clear()
    assert desk.sync(service).state == "complete"


@pytest.mark.parametrize("path", ["/people/me", "/organizations", "/licenses"])
def test_a_refused_token_needs_a_sign_in(path: str, service: Service, desk: Desk) -> None:
    service.rules.append(when(path, lambda _r: refusal(401)))
    assert desk.fails(service, SignInNeededFault).exit_code == 4
    assert desk.rows("SELECT state, fault_code FROM sync_run") == [("failed", "sign_in_needed")]


# --- what the role may not read -----------------------------------------------------------------------------------


def test_a_role_without_administrators_asks_few_customers(service: Service, desk: Desk) -> None:
    for number in range(20, 40):
        service.add(number)
    service.rules.append(when("/partnerAdmins", lambda _r: refusal(403)))
    result = desk.sync(service)
    assert result.state == "complete"  # it is so at every sync: a limit, not a failure
    assert [(one["dataset"], one["org_id"], one["code"]) for one in result.problems] == [
        ("admins", None, "not_allowed")
    ]
    assert service.count("/partnerAdmins") <= 5 + 4
    assert desk.column("SELECT count(*) FROM customer WHERE stale_since IS NOT NULL OR managed_by IS NOT NULL") == [0]


def test_a_role_without_the_audit_log_leaves_sign_ins_unknown(service: Service, desk: Desk) -> None:
    for number in range(20, 40):
        service.add(number)
    service.rules.append(when("/events", lambda _r: refusal(403)))
    result = desk.sync(service)
    assert (result.state, result.problems) == ("complete", [])
    assert service.count("/events") <= 5 + 4
    assert desk.column("SELECT DISTINCT signin_state FROM customer") == ["unknown"]


def test_one_closed_audit_log_is_asked_once(service: Service, desk: Desk) -> None:
    desk.sync(service)
    org = list(service.customers)[1]
    service.rules.append(when("/events", lambda r: refusal(403) if org in r.url else None))
    service.seen.clear()
    result = desk.sync(service)
    assert (result.state, result.problems) == ("complete", [])
    assert sum(seen.query.get("orgId") == org for seen in service.seen if "events" in seen.path) == 1
    assert desk.column("SELECT org_id FROM customer WHERE signin_state = 'unknown'") == [org]


@pytest.mark.parametrize("path", ["/roles", "/partner/tags"])
def test_a_closed_list_is_a_limit(path: str, service: Service, desk: Desk) -> None:
    service.rules.append(when(path, lambda _r: refusal(403)))
    result = desk.sync(service)
    assert result.state == "complete"
    assert {one["code"] for one in result.problems} == {"not_allowed"}


def test_a_subscription_without_tags_is_asked_once(service: Service, desk: Desk) -> None:
    service.rules.append(when("/subscriptions/Sub0003", lambda _r: refusal(404)))
    assert desk.sync(service).state == "complete"
    assert desk.column("SELECT is_trial FROM subscription WHERE external_id = 'Sub0003'") == [None]
    service.seen.clear()
    desk.sync(service)
    assert service.count("/subscriptions/") == 0


# --- tags and sign-ins --------------------------------------------------------------------------------------------


def test_a_listing_by_tag_that_is_cut_off_is_made_whole(service: Service, desk: Desk) -> None:
    for number in range(20, 140):
        org = service.add(number, lines=0)
        service.tags[org] = ["Silver", "North"] if number % 2 else ["Silver"]
    result = desk.sync(service)
    assert result.state == "complete"
    rows = desk.rows("SELECT c.org_id, t.tag FROM customer_tag t JOIN customer c ON c.id = t.customer_id")
    assert sorted(rows) == sorted((org, tag) for org, tags in service.tags.items() for tag in tags)
    assert 0 < sum(seen.path.count("/") == 5 and "tags/organizations" in seen.path for seen in service.seen) < 128


def test_lost_tags_are_lost(service: Service, desk: Desk) -> None:
    desk.sync(service)
    for tags in service.tags.values():
        tags.clear()
    desk.sync(service)
    assert desk.column("SELECT count(*) FROM customer_tag") == [0]


def test_an_old_sign_in_is_found_and_then_not_searched_again(service: Service, desk: Desk) -> None:
    org, never = list(service.customers)[1:3]
    service.logins[org] = ["2026-02-01T08:00:00.000Z", "2026-03-01T08:00:00.000Z"]
    desk.sync(service)
    assert desk.rows("SELECT signin_state, last_signin_at FROM customer WHERE org_id = :org", org=org) == [
        ("known", 1772352000)
    ]
    service.seen.clear()
    service.logins[never] = ["2026-11-25T08:00:00.000Z"]
    service.date = "Mon, 30 Nov 2026 12:00:00 GMT"
    desk.sync(service)
    asked = [seen.query for seen in service.seen if "events" in seen.path]
    assert len(asked) == 8
    assert next(query["from"] for query in asked if query["orgId"] == org) == "2026-03-01T08:00:00.000Z"
    assert next(query["from"] for query in asked if query["orgId"] == never) < "2026-11-23"
    assert desk.column("SELECT last_signin_at FROM customer WHERE org_id = :org", org=never) == [1795593600]


def test_our_own_visits_are_no_sign_ins_of_the_customer(service: Service, desk: Desk) -> None:
    event = {"created": "2026-11-20T08:00:00.000Z", "actorOrgId": OWN, "data": {"eventCategory": "LOGINS"}}
    service.rules.append(when("/events", lambda _r: reply({"items": [event]})))
    desk.sync(service)
    assert desk.column("SELECT DISTINCT signin_state FROM customer") == ["never"]


# --- pages --------------------------------------------------------------------------------------------------------


def paged(service: Service, size: int) -> None:
    """Let the service give licences and organisations in pages."""

    def page(request: Request) -> Response | None:
        start = int(request.args.get("start", 0))
        whole = json.loads(service.answer(request).get_data())["items"]
        more = start + size < len(whole)
        url = f"{request.base_url}?orgId={request.args.get('orgId', '')}&start={start + size}"
        return reply({"items": whole[start : start + size]}, **({"Link": f'<{url}>; rel="next"'} if more else {}))

    service.rules.append(lambda r: page(r) if r.path in {"/v1/licenses", "/v1/organizations"} else None)


def test_pages_are_followed(service: Service, desk: Desk) -> None:
    for number in range(3):
        service.add(50 + number, lines=7)
    paged(service, 3)
    assert desk.sync(service).state == "complete"
    assert desk.column("SELECT count(*) FROM licence_line") == [8 * 2 + 3 * 7]


def test_a_listing_that_breaks_in_the_middle_buries_nothing(service: Service, desk: Desk) -> None:
    org = service.add(50, lines=7)
    desk.sync(service)
    paged(service, 3)
    service.rules.insert(0, lambda r: refusal(404) if r.args.get("start") == "3" and "licenses" in r.path else None)
    result = desk.sync(service)
    assert [one["org_id"] for one in result.problems] == [org]
    assert desk.column("SELECT count(*) FROM licence_line WHERE vanished_at IS NOT NULL") == [0]


def test_a_row_lost_in_staging_leaves_the_customer_as_it_was(service: Service, desk: Desk) -> None:
    desk.sync(service)
    org = next(iter(service.customers))
    for rows in service.licences.values():
        rows[0] |= {"totalUnits": 777}

    def lose(event: dict[str, Any]) -> None:
        if event["event"] == "phase" and event["phase"] == "promote":
            with Replica.open(desk.folder, KEY) as replica, replica.write() as connection:
                connection.execute(stage_licence.delete().where(stage_licence.c.org_id == org))

    result = desk.sync(service, sink=lose)
    assert [(one["org_id"], one["code"]) for one in result.problems] == [(org, "bad_answer")]
    assert desk.column("SELECT count(*) FROM licence_line WHERE total = 777") == [7]


# --- stopping and going on ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", ["me", "organizations", "licences", "signins", "promote"])
def test_cancel_stops_within_a_second_and_goes_on_later(phase: str, service: Service, desk: Desk) -> None:
    cancel, asked_at = Cancel(), []

    def stop(event: dict[str, Any]) -> None:
        if event.get("phase") == phase and not asked_at:
            asked_at.append(time.monotonic())
            threading.Timer(0.05, cancel.set).start()

    if phase != "promote":
        service.rules.append(lambda r: time.sleep(0.5) if phase[:-2] in r.path or "audit" in r.path.lower() else None)
    else:
        cancel.set = lambda: None  # type: ignore[method-assign]
        real = cancel.check

        def check() -> None:
            if asked_at:
                raise CancelledFault
            real()

        cancel.check = check  # type: ignore[method-assign]
    desk.fails(service, CancelledFault, cancel=cancel, sink=stop)
    assert time.monotonic() - asked_at[0] < 1.5
    assert desk.column("SELECT state FROM sync_run") == ["cancelled"]
    service.rules.clear()
    assert desk.sync(service).state == "complete"
    assert desk.column("SELECT count(*) FROM licence_line") == [16]


def test_killed_after_any_commit_it_ends_the_same(service: Service, tmp_path: Path) -> None:
    paged(service, 3)
    calm = Desk(AccountFolder(tmp_path / "calm"))
    calm.sync(service)
    with calm.replica() as replica:
        expected = tables(replica)
    whole = len(service.seen)
    commits = 0
    while True:
        desk = Desk(AccountFolder(tmp_path / f"killed-{commits}"))
        service.seen.clear()
        killed = desk.dies(service, commits)
        if killed:
            desk.sync(service)
            with desk.replica() as replica:
                assert tables(replica) == expected
            assert desk.column("SELECT state FROM sync_run ORDER BY id DESC LIMIT 1") == ["complete"]
            if desk.column("SELECT count(*) FROM sync_run") == [1]:
                # people/me again, and at most the pages that were in flight
                assert len(service.seen) <= whole + 1 + 4
        else:
            break
        commits += 4
    assert commits > 40


def test_an_old_interrupted_run_is_not_taken_up(service: Service, desk: Desk) -> None:
    assert desk.dies(service, 20)
    service.date = "Wed, 25 Nov 2026 13:00:00 GMT"
    service.seen.clear()
    desk.sync(service)
    assert service.count("/licenses") == 8
    assert desk.column("SELECT state FROM sync_run ORDER BY id") == ["cancelled", "complete"]


# --- replaying pages ----------------------------------------------------------------------------------------------


@given(data=st.data())
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_may_come_in_any_order_and_again(data: st.DataObject, service: Service) -> None:
    org = service.add(60, lines=9)
    pages = [service.licences[org][place : place + 2] for place in range(0, 9, 2)]
    order = data.draw(st.permutations([place for place in range(5) for _ in range(data.draw(st.integers(1, 3)))]))

    def page(request: Request) -> Response | None:
        if request.path != "/v1/licenses" or request.args["orgId"] != org:
            return None
        step = int(request.args.get("step", 0))
        url = f"{request.base_url}?orgId={org}&step={step + 1}"
        more = {"Link": f'<{url}>; rel="next"'} if step + 1 < len(order) else {}
        return reply({"items": pages[order[step]]}, **more)

    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(AccountFolder(Path(folder) / "plain"))
        desk.sync(service)
        shuffled = Desk(AccountFolder(Path(folder) / "shuffled"))
        service.rules.append(page)
        shuffled.sync(service)
        service.rules.clear()
        with desk.replica() as one, shuffled.replica() as other:
            assert tables(one) == tables(other)
