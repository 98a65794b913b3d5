"""Organizations, licenses, people, roles: the wire and the truth agree."""

from __future__ import annotations

import time

from tests.sandbox.conftest import Caller, Start


def test_organizations_hold_the_partner_and_all_customers_unpaginated(caller: Caller) -> None:
    answer = caller.ask("/organizations")
    rows = answer.json()["items"]
    assert "Link" not in answer.headers
    own = caller.truth("partner")[0]
    assert rows[0]["id"] == own["org_id"]
    facts = {fact["org_id"]: fact["name"] for fact in caller.truth("customer")}
    assert {row["id"]: row["displayName"] for row in rows[1:]} == facts
    assert all("=" not in row["id"] for row in rows)


def test_licenses_are_those_of_the_truth_and_leave_out_what_does_not_apply(caller: Caller) -> None:
    facts: dict[str, list[dict]] = {}
    for fact in caller.truth("licence"):
        facts.setdefault(fact["customer"], []).append(fact)
    seen_optional = set()
    for row in caller.customers():
        items = caller.items("/licenses", orgId=row["id"])
        expected = facts.get(row["id"], [])
        assert [(i["id"], i["totalUnits"], i["consumedUnits"], i.get("subscriptionId")) for i in items] == [
            (f["licence_id"], f["total"], f["assigned"], f["subscription"]) for f in expected
        ]
        for item in items:
            assert None not in item.values()
            seen_optional |= {"siteUrl", "subscriptionId", "consumedByWorkspaces"} & set(item)
            if "consumedByWorkspaces" in item:
                assert item["consumedByUsers"] + item["consumedByWorkspaces"] == item["consumedUnits"]
    assert seen_optional == {"siteUrl", "subscriptionId", "consumedByWorkspaces"}


def test_every_status_of_the_glossary_has_its_raw_facts(caller: Caller) -> None:
    today = caller.truth("partner")[0]["today"]
    now = caller.truth("partner")[0]["now"]
    subscriptions = caller.truth("subscription")
    customers = caller.truth("customer")
    active = [each for each in subscriptions if each["active"]]
    assert any(each["is_trial"] for each in active)
    assert any(not each["auto_renew"] and 0 <= each["end_day"] - today <= 7 for each in active)
    assert any(each["auto_renew"] and 0 <= each["end_day"] - today <= 90 for each in active)
    assert any(each["suspended"] for each in active)
    assert any(not each["setup_complete"] for each in active)
    assert any(f["assigned"] > f["total"] > 0 for f in caller.truth("licence"))
    assert any(f["total"] == 0 and f["assigned"] > 0 for f in caller.truth("licence"))
    assert any(c["last_signin"] is None for c in customers)
    assert any(c["last_signin"] and now - c["last_signin"] > 30 * 86400 for c in customers)
    assert any(c["ended"] and not c["active_subscriptions"] and not c["ongoing_trials"] for c in customers)
    assert any(not c["ended"] and not c["active_subscriptions"] and not c["ongoing_trials"] for c in customers)
    ends = [(each["customer"], each["end_day"]) for each in active]
    assert len(ends) > len(set(ends)), "no co-term"


def test_people_come_in_pages_and_by_role(caller: Caller) -> None:
    people = caller.items("/people", max=5)
    assert len(people) == len({each["id"] for each in people}) == len(caller.truth("person"))
    assert len(caller.ask("/people", max=5).json()["items"]) == 5
    full = next(each["id"] for each in caller.items("/roles") if each["name"] == "Partner Administrator")
    admins = caller.items("/people", roles=full)
    assert len(admins) == 8
    assert all(full in each["roles"] for each in admins)
    assert all(each["invitePending"] == "false" and each["loginEnabled"] == "true" for each in admins)
    assert "lastActivity" not in caller.items("/people", roles=full, excludeStatus="true")[0]


def test_the_signed_in_role_decides_what_is_seen(start: Start) -> None:
    full, readonly, admin = start(role="full"), start(role="readonly"), start(role="admin")
    some = full.customers()[5]["id"]
    assert full.ask(f"/partner/organizations/{some}/partnerAdmins").status_code == 200
    assert readonly.ask(f"/partner/organizations/{some}/partnerAdmins").status_code == 403
    assert len(readonly.customers()) == len(full.customers())
    seen = {row["id"] for row in admin.customers()}
    me = admin.ask("/people/me").json()["id"]
    assert seen == {fact["customer"] for fact in full.truth("admin") if fact["person"] == me}
    hidden = next(row["id"] for row in full.customers() if row["id"] not in seen)
    assert admin.ask("/licenses", orgId=hidden).status_code == 403
    assert admin.ask("/partner/reports/templates").status_code == 403


def test_bad_requests_get_the_documented_error(caller: Caller) -> None:
    for answer, status in (
        (caller.ask("/licenses", orgId="nonsense"), 404),
        (caller.ask("/people", max="many"), 400),
        (caller.ask("/people", max=0), 400),
        (caller.ask("/partner/organizations"), 400),
        (caller.ask("/nothing/here"), 404),
        (caller.put(caller.sandbox.base_url + "/organizations", timeout=10), 405),
        (
            caller.get(caller.sandbox.base_url + "/organizations", headers={"Authorization": "Bearer x"}, timeout=10),
            401,
        ),
    ):
        assert answer.status_code == status
        body = answer.json()
        assert body["message"]
        assert body["trackingId"]


def test_time_brings_changes_new_customers_and_gone_ones(caller: Caller) -> None:
    before = {row["id"]: row for row in caller.customers()}
    licences = {(f["licence_id"]): f["assigned"] for f in caller.truth("licence")}
    assert caller.control("advance", {"weeks": 1})["week"] == caller.truth("partner")[0]["week"]
    after = {row["id"]: row for row in caller.customers()}
    assert set(after) - set(before), "nobody joined"
    changed = [f for f in caller.truth("licence") if licences.get(f["licence_id"], f["assigned"]) != f["assigned"]]
    assert changed
    caller.control("advance", {"days": 84})
    assert set(before) - {row["id"] for row in caller.customers()}, "nobody left"


def test_a_week_of_history_does_not_change_when_the_clock_moves(caller: Caller) -> None:
    week = caller.truth("partner")[0]["week"] - 3
    before = caller.truth("licence_week", week_from=week, week_to=week)
    caller.control("advance", {"weeks": 2})
    kept = {row["id"] for row in caller.customers()}
    after = caller.truth("licence_week", week_from=week, week_to=week)
    assert [f for f in before if f["customer"] in kept] == [
        f for f in after if f["customer"] in {b["customer"] for b in before}
    ]


def test_same_seed_same_bytes(start: Start) -> None:
    def everything(caller: Caller) -> list:
        facts = caller.truth()
        assert facts[0]["kind"] == "partner"
        return facts[1:]

    one, two, other = everything(start()), everything(start()), everything(start(seed=2))
    assert one == two
    assert one != other


def test_a_hundred_thousand_customers_start_at_once(start: Start) -> None:
    begun = time.monotonic()
    caller = start(customers=100_000)
    first = caller.get(caller.sandbox.base_url + "/organizations", stream=True, timeout=30)
    pieces = first.iter_content(64)
    assert (next(pieces) + next(pieces)).startswith(b'{"items":[{"id":')
    assert time.monotonic() - begun < 2
    first.close()
    assert len(caller.items("/organizations")) == 100_001
