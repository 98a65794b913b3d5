"""Partner reports: asked for, looked at, downloaded, deleted; what they say is recomputed from the raw facts."""

from __future__ import annotations

import csv
import hashlib
import io
import time
import zipfile
from collections import Counter, defaultdict
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from tests.sandbox.conftest import TODAY, Caller, Start

SUNDAY = date(2026, 2, 22)
EPOCH_SUNDAY = date(1970, 1, 4)
WEEK = (SUNDAY - EPOCH_SUNDAY).days // 7
SPAN = {"startDate": "2026-02-22", "endDate": "2026-02-28"}


def template_ids(caller: Caller) -> dict[str, Any]:
    return {each["title"]: each["templateId"] for each in caller.ask("/partner/reports/templates").json()}


def create(caller: Caller, title: str, **body: Any) -> str:
    sent = {"templateId": template_ids(caller)[title], **SPAN, **body}
    answer = caller.post(caller.sandbox.base_url + "/partner/reports", json=sent, timeout=10)
    assert answer.status_code == 200, answer.text
    return answer.json()["reportId"]


def wait(caller: Caller, report: str) -> dict[str, Any]:
    for _ in range(200):
        shown = caller.ask(f"/partner/reports/{report}").json()
        if shown["status"] == "done":
            return shown
        assert shown["status"] == "In progress"
        assert "downloadURL" not in shown
        time.sleep(0.05)
    raise AssertionError("never done")


def text_of(body: bytes) -> bytes:
    if not body.startswith(b"PK"):
        return body
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        (name,) = archive.namelist()
        assert name.endswith(".csv")
        return archive.read(name)


def rows_of(caller: Caller, title: str, region: str = "EU", **body: Any) -> list[dict[str, str]]:
    shown = wait(caller, create(caller, title, regionId=region, **body))
    answer = caller.get(shown["downloadURL"], timeout=60)
    assert len(answer.content) == shown["fileSize"]
    assert hashlib.sha256(answer.content).hexdigest() == shown["checksum"]
    text = text_of(answer.content)
    assert text.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def both(caller: Caller, title: str, **body: Any) -> list[dict[str, str]]:
    return rows_of(caller, title, "EU", **body) + rows_of(caller, title, "US", **body)


def seconds(text: str) -> int:
    hours, minutes, rest = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(rest)


def test_a_report_goes_from_asked_to_done_to_deleted(caller: Caller) -> None:
    report = create(caller, "Admin Sign-ins")
    assert caller.ask(f"/partner/reports/{report}").json()["status"] == "In progress"
    shown = wait(caller, report)
    assert shown["regionId"] == "EU", "the partner's home region"
    assert shown["downloadUrlExpiryTime"] == "3600"
    assert shown["fileName"].startswith("Admin Sign-ins_")
    assert [each["reportId"] for each in caller.ask("/partner/reports").json()] == [report]
    assert caller.ask("/partner/reports", templateId=999).json() == []
    bare = caller.get(shown["downloadURL"], headers={"Authorization": ""}, timeout=10)
    assert bare.status_code == 401
    assert caller.delete(f"{caller.sandbox.base_url}/partner/reports/{report}", timeout=10).status_code == 204
    assert caller.ask(f"/partner/reports/{report}").status_code == 404
    assert caller.get(shown["downloadURL"], timeout=10).status_code == 404


def test_downloads_come_as_zip_without_ending_and_as_plain_csv(caller: Caller) -> None:
    seen = set()
    for _ in range(4):
        shown = wait(caller, create(caller, "Trials"))
        answer = caller.get(shown["downloadURL"], timeout=10)
        kind = answer.headers["Content-Type"]
        seen.add(kind)
        assert answer.content.startswith(b"\xef\xbb\xbf" if kind.startswith("text/csv") else b"PK")
        assert ".zip" not in answer.headers["Content-Disposition"]
    assert {kind.split(";")[0] for kind in seen} == {"text/csv", "application/zip", "application/octet-stream"}


def test_a_region_without_customers_gives_a_blank_file(caller: Caller) -> None:
    for title in ("Subscriptions", "Calling Usage"):
        shown = wait(caller, create(caller, title, regionId="CA"))
        assert text_of(caller.get(shown["downloadURL"], timeout=10).content) == b""


@pytest.mark.parametrize(
    "body",
    [
        {"templateId": 1},
        {"startDate": "yesterday"},
        {"endDate": "2026-02-21"},
        {"endDate": "2027-12-31"},
        {"startDate": "2026-04-01", "endDate": "2026-04-02"},
        {"regionId": "MOON"},
    ],
)
def test_reports_that_make_no_sense_are_refused(caller: Caller, body: dict[str, Any]) -> None:
    sent = {"templateId": template_ids(caller)["Trials"], **SPAN, **body}
    answer = caller.post(caller.sandbox.base_url + "/partner/reports", json=sent, timeout=10)
    assert answer.status_code == 400


def test_the_schema_shape_is_a_switch(start: Start) -> None:
    caller = start(seed=2)
    listed = caller.ask("/partner/reports/templates").json()["Template Collection"]
    assert isinstance(listed[0]["id"], str)
    sent = {"templateId": int(listed[0]["id"]), **SPAN}
    report = caller.post(caller.sandbox.base_url + "/partner/reports", json=sent, timeout=10).json()["reportId"]
    assert wait(caller, report)["id"] == report
    assert [each["id"] for each in caller.ask("/partner/reports").json()["Report Attributes"]] == [report]
    caller.fault(name="report_shape", value="example")
    assert isinstance(caller.ask("/partner/reports/templates").json(), list)


def test_reports_can_be_stuck_failed_or_damaged(caller: Caller) -> None:
    report = create(caller, "Trials")
    wait(caller, report)
    caller.fault(name="bad_checksum")
    assert set(wait(caller, report)["checksum"]) == {"0"}
    caller.fault(name="report_stuck")
    assert caller.ask(f"/partner/reports/{report}").json()["status"] == "In progress"
    caller.fault(name="report_failed")
    assert caller.ask(f"/partner/reports/{report}").json()["status"] == "failed"


def test_account_reports_agree_with_the_truth(caller: Caller) -> None:
    span = {"endDate": TODAY.isoformat()}
    rows = {row["Subscription ID"]: row for row in both(caller, "Subscriptions", **span)}
    facts = {fact["external_id"]: fact for fact in caller.truth("subscription")}
    assert set(rows) == set(facts)
    for key, fact in facts.items():
        row = rows[key]
        assert row["Organization ID"] == fact["customer"]
        assert date.fromisoformat(row["End Date"]) == date(1970, 1, 1) + timedelta(days=fact["end_day"])
        assert date.fromisoformat(row["Added Date"]) == date(1970, 1, 1) + timedelta(days=fact["added_day"])
        pairs = (("Auto-renew", "auto_renew"), ("Trial", "is_trial"), ("Suspended", "suspended"))
        for heading, name in (*pairs, ("Setup Complete", "setup_complete")):
            assert row[heading] == ("Yes" if fact[name] else "No")
    bills = {row["Invoice Number"]: row for row in both(caller, "Invoices", **span)}
    owed = {fact["number"]: fact for fact in caller.truth("invoice")}
    assert set(bills) == set(owed)
    assert {int(row["Amount"].replace(".", "")) for row in bills.values()} == {f["amount_minor"] for f in owed.values()}
    assert {row["Status"] for row in bills.values()} == {"Paid", "Open", "Overdue"}
    orders = Counter(
        (row["Order Number"], row["Product"], int(row["Quantity"])) for row in both(caller, "Order History", **span)
    )
    assert orders == Counter((f["number"], f["product"], f["quantity"]) for f in caller.truth("order"))
    assert max(Counter(key[:2] for key in orders).values()) == 1
    trials = Counter(
        (row["Enterprise Trial ID"], row["Product"], int(row["Used Licenses"]))
        for row in both(caller, "Trials", **span)
    )
    assert trials == Counter((f["external_id"], f["product"], f["used"]) for f in caller.truth("trial"))


def test_customer_reports_agree_with_the_truth(caller: Caller) -> None:
    span = {"endDate": TODAY.isoformat()}
    facts = {fact["org_id"]: fact for fact in caller.truth("customer")}
    listed = both(caller, "Customer List", **span)
    signed = {row["Organization ID"]: row["Last Admin Sign-in"] for row in both(caller, "Admin Sign-ins", **span)}
    assert {row["Organization ID"]: row["Organization"] for row in listed} == {k: f["name"] for k, f in facts.items()}
    words = {"external_admin": "External administrator", "partner_org": "Partner organization"}
    for row in listed:
        fact = facts[row["Organization ID"]]
        assert row["Managed By"] == words[fact["managed_by"]]
        assert signed[row["Organization ID"]] == row["Last Admin Sign-in"]
        if fact["last_signin"] is None:
            assert row["Last Admin Sign-in"] == "Never"
        else:
            assert datetime.fromisoformat(row["Last Admin Sign-in"]).timestamp() == fact["last_signin"]


def test_licence_weeks_agree_with_the_truth(caller: Caller) -> None:
    rows = both(caller, "License Usage by Week", startDate="2026-02-08")
    facts = caller.truth("licence_week", week_from=WEEK - 2, week_to=WEEK)
    names = ("Total Licenses", "Assigned Licenses", "Used (last 7 days)", "Used (last 90 days)")
    shown = {(row["License ID"], row["Week Start"]): tuple(int(row[name]) for name in names) for row in rows}
    assert shown == {
        (f["licence_id"], (EPOCH_SUNDAY + timedelta(weeks=f["week"])).isoformat()): (
            f["total"],
            f["assigned"],
            f["used"],
            f["used_90"],
        )
        for f in facts
    }


def test_calling_usage_and_features_are_sums_of_the_calls(caller: Caller) -> None:
    calls: dict[str, list[dict]] = defaultdict(list)
    for fact in caller.truth("call", week_from=WEEK, week_to=WEEK):
        calls[fact["customer"]].append(fact)
    rows = {row["Organization ID"]: row for row in both(caller, "Calling Usage")}
    assert set(calls) <= set(rows)
    for org, row in rows.items():
        per_user = Counter(fact["user"] for fact in calls[org])
        assert int(row["Active Users"]) == len(per_user)
        assert int(row["Calls"]) == len(calls[org]) <= 300
        assert int(row["Minutes"]) == sum(fact["duration"] for fact in calls[org]) // 60
        bands = [sum(1 <= n <= 5 for n in per_user.values()), sum(6 <= n <= 20 for n in per_user.values())]
        assert [int(row["Users 1-5 Calls"]), int(row["Users 6-20 Calls"])] == bands
        assert int(row["Users 21+ Calls"]) == len(per_user) - sum(bands)
        assert int(row["Users 0 Calls"]) == int(row["Calling Licenses"]) - len(per_user)
    features = Counter((org, f["feature"]) for org, each in calls.items() for f in each if f["feature"])
    shown = {
        (row["Organization ID"], row["Feature"]): int(row["Calls"]) for row in both(caller, "Feature Use by Calls")
    }
    assert shown == features


def test_active_users_are_the_used_calling_licences(caller: Caller) -> None:
    names = {"Webex Calling - Professional", "Webex Calling - Basic"}
    lines = {fact["licence_id"] for fact in caller.truth("licence") if fact["name"] in names}
    used: Counter[str] = Counter()
    for fact in caller.truth("licence_week", week_from=WEEK, week_to=WEEK):
        used[fact["customer"]] += fact["used"] if fact["licence_id"] in lines else 0
    for row in both(caller, "Calling Usage"):
        assert int(row["Active Users"]) == used[row["Organization ID"]]


def test_quality_is_graded_by_the_documented_limits(caller: Caller) -> None:
    groups: dict[tuple[str, str], list[dict]] = defaultdict(list)
    for fact in caller.truth("call", week_from=WEEK, week_to=WEEK):
        if fact["answered"]:
            groups[fact["customer"], fact["endpoint"]].append(fact)
    rows = both(caller, "Calling Media Quality by Endpoint")
    assert {(row["Organization ID"], row["Endpoint Type"]) for row in rows} == set(groups)
    for row in rows:
        group = groups[row["Organization ID"], row["Endpoint Type"]]
        measured = [f for f in group if f["jitter"] is not None]
        poor = sum(f["jitter"] > 150 or f["latency"] > 400 or f["loss"] > 5 for f in measured)
        assert (int(row["Calls"]), int(row["Poor Calls"]), int(row["Good Calls"])) == (
            len(group),
            poor,
            len(group) - poor,
        )
        assert int(row["Measured Calls"]) == len(measured)
        if measured:
            mean = sum(f["latency"] for f in measured) / len(measured)
            assert float(row["Avg Latency (ms)"]) == pytest.approx(mean, abs=1e-5)
    single = both(caller, "Calling Media Quality")
    assert len(single) == sum(len(group) for group in groups.values())
    assert sum(row["Call Quality"] == "Poor" for row in single) == sum(int(row["Poor Calls"]) for row in rows)


def test_queue_statistics_are_sums_of_the_queue_calls(caller: Caller) -> None:
    queues: dict[tuple[str, str], list[dict]] = defaultdict(list)
    for fact in caller.truth("queue_call", week_from=WEEK, week_to=WEEK):
        queues[fact["customer"], fact["queue"]].append(fact)
    rows = both(caller, "Call Queue Stats")
    assert {(row["Organization ID"], row["Call Queue"]) for row in rows} == set(queues)
    assert {fact["outcome"] for each in queues.values() for fact in each} == {
        "answered",
        "moved",
        "abandoned",
        "voicemail",
        "overflow",
    }
    for row in rows:
        group = queues[row["Organization ID"], row["Call Queue"]]
        by = {
            name: [f for f in group if f["outcome"] in name.split()]
            for name in ("answered", "moved overflow", "abandoned voicemail")
        }
        answered, away, lost = by.values()
        assert int(row["Total Calls"]) == len(group)
        assert int(row["Answered Calls"]) == len(answered)
        assert int(row["Abandoned Calls"]) == len(lost)
        gone = sum(int(row[name]) for name in ("Calls Overflowed", "Calls Timed Out", "Calls Transferred"))
        assert gone == len(away)
        assert seconds(row["Total Wait Time"]) == sum(f["wait"] for f in [*answered, *away])
        assert seconds(row["Total Abandoned Time"]) == sum(f["wait"] for f in lost)
        assert seconds(row["Longest Wait Time"]) == max(f["wait"] for f in group)
        assert seconds(row["Total Handle Time"]) == sum(f["handle"] for f in answered)
        assert seconds(row["Total Talk Time"]) + seconds(row["Total Hold Time"]) == seconds(row["Total Handle Time"])
        assert float(row["% Abandoned Calls"]) == pytest.approx(100 * len(lost) / len(group), abs=0.01)


def test_the_call_history_holds_every_leg(caller: Caller) -> None:
    uuids = {fact["org_uuid"]: fact["org_id"] for fact in caller.truth("customer")}
    calls = caller.truth("call", week_from=WEEK, week_to=WEEK)
    queued = caller.truth("queue_call", week_from=WEEK, week_to=WEEK)
    rows = both(caller, "Detailed Call History")
    users = [row for row in rows if row["User type"] == "User"]
    queues = [row for row in rows if row["User type"] == "CallCenterStandard"]
    assert len(users) + len(queues) == len(rows)
    assert Counter(
        (uuids[row["Org UUID"]], row["User UUID"], int(row["Duration"]), row["Correlation ID"]) for row in users
    ) == (Counter((f["customer"], f["user"], f["duration"], f["correlation"]) for f in calls))
    assert Counter((row["User"], row["Correlation ID"]) for row in queues) == (
        Counter((f["queue"], f["correlation"]) for f in queued)
    )
    assert len({row["Report ID"] for row in rows}) == len(rows)
    waits = {row["Correlation ID"]: row["Start time"] for row in queues}
    answered = {f["correlation"]: f for f in queued if f["outcome"] == "answered"}
    agents = [row for row in users if row["Related reason"] == "CallQueue"]
    assert {row["Correlation ID"] for row in agents} == set(answered)
    for row in agents:
        waited = datetime.fromisoformat(row["Answer time"]) - datetime.fromisoformat(waits[row["Correlation ID"]])
        assert waited.total_seconds() <= 600
        assert int(row["Duration"]) == answered[row["Correlation ID"]]["handle"]


def test_reports_of_the_same_partner_are_the_same(start: Start) -> None:
    one = both(start(), "Call Queue Stats")
    assert one == both(start(), "Call Queue Stats")
    assert one != both(start(seed=3), "Call Queue Stats")


def test_the_running_week_holds_what_has_happened(caller: Caller) -> None:
    facts = caller.truth("call", week_from=WEEK + 1, week_to=WEEK + 1)
    now = caller.truth("partner")[0]["now"]
    assert facts
    assert max(fact["start"] for fact in facts) <= now
    caller.control("advance", {"weeks": 1})
    whole = caller.truth("call", week_from=WEEK + 1, week_to=WEEK + 1)
    assert len(whole) > len(facts)
