"""Partner administrators, tags, audit."""

from __future__ import annotations

import base64

import pytest

from tests.sandbox.conftest import Caller, Start

SPAN = {"from": "2025-03-05T00:00:00.000Z", "to": "2026-03-05T00:00:00.000Z"}


def admin_ids(caller: Caller, org: str) -> set[str]:
    return {each["id"] for each in caller.items(f"/partner/organizations/{org}/partnerAdmins")}


def assignee(caller: Caller) -> str:
    role = next(each["id"] for each in caller.items("/roles") if each["name"] == "Partner Administrator")
    return caller.items("/people", roles=role)[3]["id"]


def test_assignments_are_those_of_the_truth(caller: Caller) -> None:
    facts = caller.truth("admin")
    managed = {fact["org_id"]: fact["managed_by"] for fact in caller.truth("customer")}
    for row in caller.customers():
        listed = admin_ids(caller, row["id"])
        assert listed == {fact["person"] for fact in facts if fact["customer"] == row["id"]}
        assert managed[row["id"]] == ("external_admin" if listed else "partner_org")
    person = assignee(caller)
    rows = caller.items("/partner/organizations", managedBy=person)
    assert {row["orgId"] for row in rows} == {fact["customer"] for fact in facts if fact["person"] == person}
    assert all(base64.b64decode(row["role"]).startswith(b"atlas-portal.partner.") for row in rows)


def test_assign_unassign_and_revoke_take_effect(caller: Caller) -> None:
    person = assignee(caller)
    org = next(row["id"] for row in caller.customers() if person not in admin_ids(caller, row["id"]))
    base = f"{caller.sandbox.base_url}/partner/organizations"
    made = caller.post(f"{base}/{org}/partnerAdmin/{person}/assign", timeout=10)
    assert (made.status_code, made.content) == (200, b"")
    assert person in admin_ids(caller, org)
    again = caller.post(f"{base}/{org}/partnerAdmin/{person}/assign", timeout=10)
    assert again.status_code == 200
    gone = caller.delete(f"{base}/{org}/partnerAdmin/{person}/unassign", timeout=10)
    assert (gone.status_code, gone.content) == (200, b"")
    assert person not in admin_ids(caller, org)
    assert caller.delete(f"{base}/{org}/partnerAdmin/{person}/unassign", timeout=10).status_code == 404
    assert caller.items("/partner/organizations", managedBy=person)
    assert caller.delete(f"{base}/partnerAdmin/{person}", timeout=10).status_code == 204
    assert caller.items("/partner/organizations", managedBy=person) == []
    assert caller.ask(f"/people/{person}").json()["roles"] == []
    assert caller.post(f"{base}/{org}/partnerAdmin/{person}/assign", timeout=10).status_code == 400


def test_only_own_people_with_the_role_can_be_assigned(caller: Caller) -> None:
    org = caller.customers()[0]["id"]
    base = f"{caller.sandbox.base_url}/partner/organizations/{org}/partnerAdmin"
    people = caller.truth("person")
    full = next(each["person_id"] for each in people if each["sees_all"])
    nobody = next(each["person_id"] for each in people if not each["roles"])
    for person, status in ((full, 400), (nobody, 400), ("stranger", 404)):
        assert caller.post(f"{base}/{person}/assign", timeout=10).status_code == status
    assert caller.ask("/partner/organizations", managedBy=full).status_code == 400


def test_tags_are_bare_json_and_trial_is_a_string(caller: Caller) -> None:
    facts = {fact["org_id"]: fact for fact in caller.truth("customer")}
    names = [each["name"] for each in caller.ask("/partner/tags", type="ORGANIZATION").json()]
    assert set(names) == {tag for fact in facts.values() for tag in fact["tags"]}
    rows = caller.ask("/partner/tags/organizations", tags=",".join(names[:2])).json()
    assert {row["orgId"] for row in rows} == {key for key, f in facts.items() if set(f["tags"]) & set(names[:2])}
    assert len(caller.ask("/partner/tags/organizations", tags=",".join(names), max=3).json()) == 3
    seen = set()
    for fact in caller.truth("subscription"):
        shown = caller.ask(f"/partner/tags/organizations/{fact['customer']}/subscriptions/{fact['external_id']}").json()
        assert shown["trial"] == ("true" if fact["is_trial"] else "false")
        assert shown["tags"] == fact["tags"]
        seen.add(shown["trial"])
    assert seen == {"true", "false"}
    assert caller.ask("/partner/tags/subscriptions", tags="Co-term").json()


def test_tags_can_be_replaced_within_the_limits(caller: Caller) -> None:
    org = caller.customers()[0]["id"]
    url = f"{caller.sandbox.base_url}/partner/tags/organizations/{org}/assignTags"
    assert caller.post(url, json={"tags": [{"name": "Işık"}]}, timeout=10).status_code == 200
    assert caller.ask(f"/partner/tags/organizations/{org}").json()["tags"] == ["Işık"]
    for bad in ({"tags": [{"name": "x" * 26}]}, {"tags": [{"name": str(n)} for n in range(6)]}, {"tags": "x"}):
        assert caller.post(url, json=bad, timeout=10).status_code == 400
    assert caller.ask(f"/partner/tags/organizations/{org}").json()["tags"] == ["Işık"]


def test_audit_gives_the_last_sign_in_newest_first(caller: Caller) -> None:
    allowed = 0
    for fact in caller.truth("customer"):
        answer = caller.ask("/adminAudit/events", orgId=fact["org_id"], eventCategories="LOGINS", max=1, **SPAN)
        if fact["audit_forbidden"]:
            assert answer.status_code == 403
            continue
        allowed += 1
        items = answer.json()["items"]
        if fact["last_signin"] is None:
            assert items == []
        else:
            assert items[0]["data"]["eventCategory"] == "EventCategory.LOGINS"
            from datetime import datetime

            assert int(datetime.fromisoformat(items[0]["created"]).timestamp()) == fact["last_signin"]
    assert 0 < allowed < len(caller.truth("customer"))


def test_audit_pages_by_offset_and_refuses_more_than_a_year(caller: Caller) -> None:
    org = caller.customers()[0]["id"]
    every = caller.items("/adminAudit/events", orgId=org, max=7, **SPAN)
    moments = [each["created"] for each in every]
    assert moments == sorted(moments, reverse=True)
    assert len({each["id"] for each in every}) == len(every) > 7
    long = {"from": "2024-01-01T00:00:00Z", "to": "2026-01-01T00:00:00Z"}
    assert caller.ask("/adminAudit/events", orgId=org, **long).status_code == 400
    assert caller.ask("/adminAudit/events", orgId=org).status_code == 400


@pytest.mark.parametrize("role", ["readonly", "admin"])
def test_writes_need_the_full_role(start: Start, role: str) -> None:
    caller = start(role=role)
    fact = next(fact for fact in caller.truth("admin"))
    url = f"{caller.sandbox.base_url}/partner/organizations/{fact['customer']}/partnerAdmin/{fact['person']}/unassign"
    assert caller.delete(url, timeout=10).status_code == 403
    assert fact in caller.truth("admin")
