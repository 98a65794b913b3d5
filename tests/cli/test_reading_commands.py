"""customers, customer, kpis and doctor: what they print, in the documented shape, and how they fail."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, text

from partnerdesk.account import LIVE, SANDBOX, Account, save_account
from partnerdesk.analytics.kpi_conditions import KPI_KEYS
from partnerdesk.analytics.subscription_kpis import SECTION_KPIS
from partnerdesk.cli import run
from partnerdesk.credentials import find_key
from partnerdesk.errors import EXIT_DONE, EXIT_FAILED, EXIT_SIGN_IN, EXIT_WRONG_USE
from partnerdesk.figures.calling_answer import CALLING
from partnerdesk.lock import sync_lock
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.replica.schema import meta
from partnerdesk.replica.schema_reports import calling_usage_week, queue_hour, queue_week
from partnerdesk.replica.store import Replica
from partnerdesk.weeks import day_of
from tests.analytics import partners
from tests.analytics.partners import NOW, TODAY, Cust, Line, Sub

Ask = Callable[..., tuple[int, str, str]]
SECRET = "çok gizli parola"


def sub(**values: Any) -> Sub:
    facts = {"is_trial": 0, "start": TODAY - 100, "end": TODAY + 200, "auto": 0, "setup": 1, "suspended": 0}
    return Sub(**{**facts, "word": "Active", "vanished": False, "terms": True, **values})


def cust(name: str, subs: list[Sub], lines: list[Line], **values: Any) -> Cust:
    plain = {"tags": [], "words": None, "signin": ("known", NOW - 5), "managed_by": None, "admin": False}
    rest = {"refreshed": NOW - 60, "created": NOW - 86_400, "vanished": False}
    return Cust(name, subs, lines, **{**plain, **rest, **values})


PARTNER = [
    cust("Çelik", [sub(end=TODAY + 5)], [Line("meetings", 10, 4, 3, None, 0, vanished=False)], tags=["gold"]),
    cust("Cam", [sub(auto=1, end=TODAY + 30)], [Line("calling", 10, 12, None, None, 0, vanished=False)], admin=True),
    cust("Işık", [sub(is_trial=1)], [Line("messaging", 0, 5, None, None, 0, vanished=False)], words=["On hold"]),
    cust("Gone", [], [], vanished=True),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataFolder:
    """Return a data folder with a small partner whose clock stands at NOW."""
    data = DataFolder(tmp_path / "data")
    save_account(data.account(), Account(SANDBOX, "http://127.0.0.1:1/v1"))
    with Replica.open(data.account(), find_key(data.account(), create=True), create=True) as replica:
        partners.fill(replica, PARTNER)
        with replica.write() as connection:
            connection.execute(
                insert(meta), [{"key": "generation", "value": "3"}, {"key": "promoted_at", "value": f"{NOW}"}]
            )
    monkeypatch.setattr("partnerdesk.weeks.time.time", lambda: float(NOW))
    return data


@pytest.fixture
def ask(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Ask:
    """Run a command on the test's data folder; return exit code, stdout, stderr."""

    def run_it(*arguments: str) -> tuple[int, str, str]:
        code = run(["--data-dir", str(tmp_path / "data"), *arguments])
        out, err = capfd.readouterr()
        return code, out, err

    return run_it


def test_customers_are_listed_in_the_documented_shape(folder: DataFolder, ask: Ask) -> None:
    code, out, err = ask("customers", "--json")
    told = json.loads(out)
    assert (code, err) == (EXIT_DONE, "")
    assert (told["total"], told["matched"]) == (3, 3)
    assert told["as_of"] == "2026-11-23T11:06:40Z"
    assert [each["name"] for each in told["customers"]] == ["Cam", "Çelik", "Işık"]
    assert told["customers"][1] == {
        "id": 1,
        "org_id": partners.org_id(PARTNER[0]),
        "org_uuid": "00000000-0000-4000-8000-000000000001",
        "name": "Çelik",
        "primary_status": "expiring_soon",
        "statuses": ["expiring_soon", "subscription"],
        "products": ["meetings"],
        "licences": {"total": 10, "assigned": 4, "used": 3, "available": 6, "overage": 0},
        "next_end": {"date": "2026-11-28", "kind": "end", "days": 5},
        "last_admin_signin": {"state": "known", "at": "2026-11-23T11:06:35Z"},
        "managed_by": None,
        "tags": ["gold"],
        "refreshed_at": "2026-11-23T11:05:40Z",
        "stale": None,
        "vanished_at": None,
    }


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["--status", "license_overage"], ["Cam"]),
        (["--status", "license_overage", "--status", "trial"], ["Cam", "Işık"]),
        (["--status", "raw:On hold"], ["Işık"]),
        (["--status", "vanished"], ["Gone"]),
        (["--product", "meetings", "--status", "trial"], []),
        (["--managed-by", "external_admin"], ["Cam"]),
        (["--subscription-type", "trial"], ["Işık"]),
        (["--tag", "gold"], ["Çelik"]),
        (["--kpi", "nearing_renewal"], ["Cam"]),
        (["--search", "ISIK"], ["Işık"]),
        (["--sort=-name"], ["Işık", "Çelik", "Cam"]),
        (["--sort", "name", "--lang", "tr"], ["Cam", "Çelik", "Işık"]),
        (["--sort=-overage", "--limit", "1"], ["Cam"]),
    ],
)
def test_filters_search_and_order_are_those_of_the_window(
    folder: DataFolder, ask: Ask, arguments: list[str], names: list[str]
) -> None:
    code, out, _err = ask("customers", "--json", *arguments)
    assert code == EXIT_DONE
    assert [each["name"] for each in json.loads(out)["customers"]] == names


def test_customers_as_a_table(folder: DataFolder, ask: Ask) -> None:
    code, out, _err = ask("customers")
    lines = out.splitlines()
    assert code == EXIT_DONE
    assert lines[0].split() == [
        "ID",
        "Customer",
        "Status",
        "Products",
        "Used",
        "Assigned",
        "Total",
        "Next",
        "end",
        "Last",
        "sign-in",
    ]
    assert "Expiring soon, Subscription" in lines[2]
    assert "2026-11-28 (end)" in lines[2]
    assert lines[-1] == "3 of 3 customers"


@pytest.mark.parametrize(
    "arguments",
    [
        ["customers", "--status", "nope"],
        ["customers", "--sort", "nope"],
        ["customers", "--product", "banana"],
        ["customers", "--limit", "0"],
        ["customers", "--subscription-type", "nope"],
        ["kpis", "--only", "nope"],
        ["kpis", "--as-of", "yesterday"],
        ["kpis", "--week", "yesterday"],
        ["kpis", "--week", "2030-01-01"],
        ["kpis", "--week", "2026-11-01", "--as-of", "2026-11-01"],
        ["customers", "--kpi", "nope"],
        ["customers", "--kpi", "overage_customers"],
        ["customers", "--kpi", "nearing_renewal@x"],
        ["kpis", "--product", "devices"],
        ["customer"],
    ],
)
def test_what_names_nothing_is_wrong_use(folder: DataFolder, ask: Ask, arguments: list[str]) -> None:
    code, out, err = ask(*arguments)
    assert code == EXIT_WRONG_USE
    assert out == ""
    assert err


def test_names_from_outside_cannot_steer_the_terminal(folder: DataFolder, ask: Ask) -> None:
    with Replica.open(folder.account(), find_key(folder.account())) as replica, replica.write() as connection:
        connection.execute(text("UPDATE customer SET name = 'A\x1b[31m\nB' WHERE id = 1"))
    _code, out, _err = ask("customers")
    assert "\x1b" not in out
    assert "A [31m B" in out
    assert json.loads(ask("customers", "--json")[1])["customers"][1]["name"] == "A\x1b[31m\nB"


@pytest.mark.parametrize("way", ["here", "org", "uuid"])
def test_a_customer_is_found_by_each_of_its_ids(folder: DataFolder, ask: Ask, way: str) -> None:
    ids = {"here": "1", "org": partners.org_id(PARTNER[0]), "uuid": "00000000-0000-4000-8000-000000000001".upper()}
    wanted = ids[way]
    code, out, _err = ask("customer", wanted, "--json")
    told = json.loads(out)
    assert code == EXIT_DONE
    assert told["name"] == "Çelik"
    (subscription,) = told["subscriptions"]
    assert (subscription["end"], subscription["auto_renew"], subscription["is_trial"]) == ("2026-11-28", False, False)
    assert subscription["terms_source"]["name"] == "subscriptions"
    (line,) = told["licence_lines"]
    assert (line["total"], line["assigned"], line["used"], line["available"], line["unlimited"]) == (10, 4, 3, 6, False)
    assert line["subscription_id"] == subscription["subscription_id"]
    assert told["partner_admins"] == []


def test_a_customer_as_text_and_what_has_no_limit(folder: DataFolder, ask: Ask) -> None:
    told = json.loads(ask("customer", "3", "--json")[1])
    assert told["licence_lines"][0] | {"source": None} == told["licence_lines"][0] | {
        "total": None,
        "unlimited": True,
        "overage": 0,
    }
    assert told["report_words"] == ["On hold"]
    code, out, _err = ask("customer", "2")
    assert code == EXIT_DONE
    assert out.startswith("Organization ID  ")
    assert "Source" in out
    assert "Nobody is assigned by name." in ask("customer", "3")[1]
    assert "Cam" in out
    assert "Deniz" in out


def test_what_a_customer_needs_is_answered(folder: DataFolder, ask: Ask) -> None:
    (advice,) = json.loads(ask("customer", "2", "--json")[1])["advice"]
    assert advice == {
        "product": "calling",
        "verdict": "unknown",
        "sentence": "12 of 10 assigned: 2 over the limit. No report has told their use, so it is not known whether "
        "unused ones would cover that.",
        "notes": [],
        "total": 10,
        "assigned": 12,
        "used": None,
        "used_week": None,
        "available": 0,
        "overage": 2,
        "needed": 0,
        "trial": 0,
        "ended": 0,
    }
    tried = json.loads(ask("customer", "3", "--json")[1])["advice"][0]
    assert (tried["verdict"], tried["total"], tried["available"]) == ("trial", None, None)


def test_licences_of_what_has_ended_are_no_spare_ones(folder: DataFolder, ask: Ask) -> None:
    over = [sub(end=TODAY), sub(is_trial=1, end=TODAY - 40)]
    lines = [Line("calling", 10, 6, 4, None, 0, vanished=False), Line("calling", 6, 3, 0, None, 1, vanished=False)]
    with Replica.open(folder.account(), find_key(folder.account())) as replica:
        partners.fill(replica, [cust("Over", over, lines)])
    (advice,) = json.loads(ask("customer", "1", "--json")[1])["advice"]
    assert advice["sentence"] == "Ended; 9 of its 16 licenses are still assigned: renew or buy, or free them."
    assert (advice["verdict"], advice["total"], advice["available"], advice["ended"]) == ("ended", 0, 0, 16)
    assert "Calling: Ended; 9 of its 16 licenses are still assigned" in ask("customer", "1")[1]


def test_trials_and_what_nobody_told_are_listed(folder: DataFolder, ask: Ask) -> None:
    told = json.loads(ask("customer", "3", "--json")[1])
    (trial,) = told["trials"]
    assert trial["ongoing"]
    assert trial["extension_warning"].startswith(
        "Extending by 30 days counts from today, and the trial still has 200 days"
    )
    assert (told["invoices"], told["orders"], told["changes"]) == ([], [], [])
    out = ask("customer", "2")[1]
    assert "Webex Calling: 12 of 10 assigned: 2 over the limit." in out
    assert out.count("None.") == 4


def test_a_vanished_customer_can_still_be_read(folder: DataFolder, ask: Ask) -> None:
    assert json.loads(ask("customer", "4", "--json")[1])["statuses"] == ["vanished"]


@pytest.mark.parametrize("wanted", ["99", "nope", "9" * 40, "-1x", "'; DROP TABLE customer"])
def test_an_unknown_customer_is_told(folder: DataFolder, ask: Ask, wanted: str) -> None:
    code, out, _err = ask("customer", "--json", "--", wanted)
    assert code == EXIT_FAILED
    assert json.loads(out)["fault"] == "unknown_customer"


def test_kpis_by_their_keys(folder: DataFolder, ask: Ask) -> None:
    code, out, _err = ask("kpis", "--json", "--product", "calling")
    told = json.loads(out)
    assert code == EXIT_DONE
    assert {key: told["kpis"][key]["value"] for key in KPI_KEYS} == {
        "total_customers": 3,
        "covered_customers": 2,
        "nearing_expiration": 1,
        "nearing_renewal": 1,
        "low_license_assignment": 1,
        "over_license_limit": 1,
    }
    assert told["tables"]["customers_by_status"]["rows"][0] == {"status": "expiring_soon", "customers": 1}
    assert "0 to 90 days" in told["kpis"]["nearing_expiration"]["explanation"]["formula"]
    assert told["week_of"] == "2026-11-22"
    assert told["notes"] == []
    only = json.loads(ask("kpis", "--json", "--only", "nearing_renewal")[1])
    assert list(only["kpis"]) == ["nearing_renewal"]
    assert only["tables"] == {}
    assert "Nearing renewal" in ask("kpis")[1]


def test_kpis_of_the_sections_the_trend_and_the_tables(folder: DataFolder, ask: Ask) -> None:
    told = json.loads(ask("kpis", "--json", "--product", "calling")[1])
    over, rate = told["kpis"]["overage_customers"], told["kpis"]["renewing_assignment"]
    assert (over["value"], over["unit"], over["rows"]["kpi"]) == (1, "customers", "overage_customers:calling")
    assert (rate["value"], rate["numerator"], rate["denominator"]) == (120.0, 12, 10)
    assert set(told["kpis"]) >= {kpi.key for kpi in SECTION_KPIS}
    rows = told["tables"]["subscriptions_overage"]["rows"]
    assert [(row["customer"], row["overage"], row["auto_renew"]) for row in rows] == [("Cam", 2, True)]
    assert told["series"]["license_distribution_trend"]["x"][-1] == "2026-11-22"
    listed = json.loads(ask("customers", "--json", "--kpi", over["rows"]["kpi"])[1])
    assert [each["name"] for each in listed["customers"]] == ["Cam"]
    text = ask("kpis", "--product", "calling")[1]
    assert "120.0%" in text
    assert "Subscriptions with license overages  [subscriptions_overage]" in text


def test_kpis_of_an_earlier_week_and_beside_another(folder: DataFolder, ask: Ask) -> None:
    arguments = ("kpis", "--json", "--week", "2026-11-18", "--compare", "2026-11-11")
    told = json.loads(ask(*arguments)[1])
    assert (told["week"], told["compared_with"]) == ("2026-11-15", "2026-11-08")
    assert told["kpis"]["over_license_limit"]["rows"]["kpi"] == f"over_license_limit@{partners.WEEK - 1}"
    assert "known today" in told["kpis"]["nearing_renewal"]["missing"][0]
    beside = json.loads(ask("kpis", "--json", "--compare", "2026-11-11")[1])["kpis"]["nearing_renewal"]
    assert beside["missing"] == []
    assert "known today" in beside["before_missing"][0]
    text = ask("kpis", "--compare", "2026-11-11", "--only", "nearing_renewal")[1]
    assert "(incomplete)" in text
    assert "In the compared week: Ends, renewals and trials are those known today" in text
    never = json.loads(ask("kpis", "--json", "--week", "2025-01-01", "--only", "overage_total")[1])
    assert never["kpis"]["overage_total"]["value"] is None
    assert "No license figures" in never["kpis"]["overage_total"]["missing"][0]


@pytest.fixture
def called(folder: DataFolder) -> DataFolder:
    """Return the folder with a queue of the second customer in the last completed week, and its single calls."""
    week = partners.WEEK - 1
    with Replica.open(folder.account(), find_key(folder.account())) as replica, replica.write() as connection:
        row = {"customer_id": 2, "week": week, "queue": "Sales"}
        connection.execute(insert(calling_usage_week).values(customer_id=2, week=week, calls=44, active_users=11))
        connection.execute(
            insert(queue_week).values(
                **row, offered=20, answered=15, moved=0, abandoned=5, answered_wait=300, abandoned_wait=200,
                longest_wait=90, handle_time=3600, agents=2,
            )
        )  # fmt: skip
        connection.execute(insert(queue_hour).values(**row, hour=33, offered=20, abandoned=5))
    return folder


def test_calling_figures_of_one_customer_down_to_its_queues(called: DataFolder, ask: Ask) -> None:
    code, out, _err = ask("kpis", "--json", "--customer", "2")
    told = json.loads(out)
    assert code == EXIT_DONE
    assert (told["kpis"]["calling_calls"]["value"], told["kpis"]["calls_per_active_user"]["value"]) == (44, 4)
    assert set(told["series"]) == {*CALLING.chart_keys, "queue_hours"}
    assert told["series"]["queue_hours"]["series"]["offered"]["values"][33] == 20
    assert told["series"]["queue_hours"]["explanation"]["title"] == "Queue calls by hour of the week"
    (queue,) = told["queues"]
    assert (queue["queue"], queue["offered"], queue["abandoned"], queue["agents"]) == ("Sales", 20, 5, 2)
    assert queue["kpis"]["queue_abandoned_percent"]["value"] == 25
    assert (queue["kpis"]["queue_answer_time"]["value"], queue["kpis"]["longest_wait"]["value"]) == (20, 90)
    assert queue["series"]["queue_times"]["series"]["longest_wait"]["values"] == [*[None] * 7, 90]
    staffing = queue["staffing"]
    assert staffing["inputs"] == {
        "offered": 20, "handle": 240, "agents": staffing["inputs"]["agents"], "patience": 100, "hours": 1,
        "target_seconds": 20, "target_percent": 80,
    }  # fmt: skip
    assert staffing["result"]["load"] == pytest.approx(20 * 240 / 3600)
    assert told["tables"] == {}
    only = json.loads(ask("kpis", "--json", "--customer", "2", "--only", "queue_hours", "queue_times")[1])
    assert (list(only["kpis"]), list(only["series"])) == ([], ["queue_hours"])
    assert set(only["queues"][0]["series"]) == {"queue_hours", "queue_times"}
    text = ask("kpis", "--customer", "2")[1]
    assert "Queue Sales" in text
    assert "queue_abandoned_percent" in text
    calling = json.loads(ask("customer", "2", "--json")[1])["calling"]
    assert calling["queues"] == told["queues"]
    assert calling["kpis"]["calling_calls"]["value"] == 44


@pytest.mark.parametrize(("arguments", "said"), [
    (("--only", "queue_hours"), "queue_hours is of one customer's queues: name the customer with --customer ID."),
    (("--only", "queue_times"), "--customer ID"),
    (("--customer", "2", "--only", "customers_usage"), "customers_usage is not known of one customer."),
])  # fmt: skip
def test_keys_of_one_customer_ask_for_it(called: DataFolder, ask: Ask, arguments: tuple[str, ...], said: str) -> None:
    code, out, _err = ask("kpis", "--json", *arguments)
    assert code == EXIT_WRONG_USE
    assert said in out


def test_kpis_as_of_a_day_say_what_they_can_know(folder: DataFolder, ask: Ask) -> None:
    told = json.loads(ask("kpis", "--json", "--as-of", "2027-06-01", "--only", "nearing_expiration")[1])
    assert told["as_of"] == "2027-06-01T00:00:00Z"
    assert told["kpis"]["nearing_expiration"]["value"] == 0
    assert "last sync" in told["notes"][0]


def test_thresholds_and_the_services_clock_are_used(folder: DataFolder, ask: Ask) -> None:
    folder.settings_file.write_text('{"expiring_soon_days": 3, "horizon_days": 30}')
    with Replica.open(folder.account(), find_key(folder.account())) as replica, replica.write() as connection:
        connection.execute(insert(meta).values(key="clock_skew", value=str(-2 * 86_400)))
    told = json.loads(ask("customers", "--json", "--status", "expiring_soon")[1])
    assert told["as_of"].startswith("2026-11-21")
    assert told["customers"] == []
    assert json.loads(ask("kpis", "--json")[1])["kpis"]["nearing_renewal"]["value"] == 0


@pytest.mark.parametrize("command", [["customers"], ["customer", "1"], ["kpis"]])
def test_without_data_each_command_says_so(tmp_path: Path, ask: Ask, command: list[str]) -> None:
    code, out, _err = ask(*command, "--json")
    told = json.loads(out)
    assert (code, told["fault"]) == (EXIT_FAILED, "no_data")
    assert "Sync first" in told["step"]
    code, out, err = ask(*command)
    assert out == ""
    assert "has no data yet" in err
    assert "Traceback" not in err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("command", [["customers"], ["kpis"], ["doctor"], ["doctor", "--quick"]])
def test_damage_is_told_and_nothing_is_moved(folder: DataFolder, ask: Ask, command: list[str]) -> None:
    path = folder.account().replica
    path.write_bytes(b"\0" * 4096 + path.read_bytes()[4096:])
    before = path.read_bytes()
    code, out, err = ask(*command)
    assert code == EXIT_FAILED
    assert "replica.sqlite is damaged. Nothing was changed." in out + err
    assert path.read_bytes() == before
    assert not folder.account().damaged.exists()
    with sync_lock(folder.account().sync_lock):
        code, out, err = ask(*command)
    assert "is working on" in out + err, "it may be just being put right"
    assert path.read_bytes() == before


def test_the_doctor_tells_of_a_wrong_clock(folder: DataFolder, ask: Ask) -> None:
    assert json.loads(ask("doctor", "--json")[1])["notes"] == []
    with Replica.open(folder.account(), find_key(folder.account())) as replica, replica.write() as connection:
        connection.execute(insert(meta).values(key="clock_skew", value="7200"))
    code, out, _err = ask("doctor")
    assert code == EXIT_DONE
    assert "This computer's clock is 2 h behind the service's; days are counted by the service's." in out


def test_the_doctor_upgrades_nothing(folder: DataFolder, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("partnerdesk.replica.migrate.Migrations.head", lambda _self: "next")
    before = folder.account().replica.read_bytes()
    problems = json.loads(ask("doctor", "--json")[1])["problems"]
    assert problems == [
        "replica.sqlite: it is of an older partnerdesk; the window, or a sync, brings it up to date after a copy."
    ]
    assert folder.account().replica.read_bytes() == before


def test_a_newer_replica_is_refused(folder: DataFolder, ask: Ask) -> None:
    with Replica.open(folder.account(), find_key(folder.account())) as replica, replica.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'zz'"))
    code, _out, err = ask("customers")
    assert code == EXIT_FAILED
    assert "newer partnerdesk" in err
    code, out, _err = ask("doctor", "--json")
    assert code == EXIT_FAILED
    assert "newer partnerdesk" in json.loads(out)["problems"][0]


def test_the_doctor_of_an_empty_folder(tmp_path: Path, ask: Ask) -> None:
    code, out, _err = ask("doctor", "--json")
    told = json.loads(out)
    assert code == EXIT_DONE
    assert (told["healthy"], told["account"], told["data"]) == (True, None, None)
    assert told["database"]["sqlcipher"].startswith("4.")
    assert told["folder"]["exists"] is False
    assert told["keyring"] == "none that partnerdesk trusts"
    assert not (tmp_path / "data").exists()


def test_the_doctor_tells_all_but_no_secret(folder: DataFolder, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://user:pa55word@proxy.example.com:8080")
    code, out, _err = ask("doctor", "--json")
    told = json.loads(out)
    assert code == EXIT_DONE
    assert told["proxy"] == "proxy.example.com:8080"
    assert told["account"]["kind"] == "sandbox"
    assert "invented" in told["account"]["note"]
    assert told["files"]["replica"]["integrity"] == "ok"
    assert told["files"]["replica"]["bytes"] > 4096
    assert told["files"]["desk"] is None
    data = told["data"]
    assert (data["generation"], data["customers"], data["age_days"], data["clock_skew_seconds"]) == (3, 3, 0.0, 0)
    key = find_key(folder.account())
    for text_out in (out, ask("doctor")[1], ask("doctor", "--quick")[1]):
        for secret in ("pa55word", key.hex(), *(each.name for each in PARTNER[:3])):
            assert secret not in text_out


def test_a_passphrase_comes_from_the_environment(tmp_path: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    account: AccountFolder = DataFolder(tmp_path / "data").account()
    save_account(account, Account(LIVE, "https://webexapis.com/v1"))
    with Replica.open(account, find_key(account, passphrase=SECRET, create=True), create=True) as replica:
        partners.fill(replica, PARTNER[:1])
    assert ask("customers")[0] == EXIT_SIGN_IN
    monkeypatch.setenv("PD_PASS", SECRET)
    code, out, err = ask("--passphrase-env", "PD_PASS", "customers", "--json")
    assert (code, json.loads(out)["total"]) == (EXIT_DONE, 1)
    assert SECRET not in out + err
    monkeypatch.setenv("PD_PASS", "falsch")
    code, out, _err = ask("--passphrase-env", "PD_PASS", "customers", "--json")
    assert (code, json.loads(out)["fault"]) == (EXIT_FAILED, "wrong_key")
    monkeypatch.delenv("PD_PASS")
    assert ask("--passphrase-env", "PD_PASS", "customers")[0] == EXIT_WRONG_USE


def test_the_day_of_the_fixed_clock() -> None:
    assert day_of(NOW) == TODAY
