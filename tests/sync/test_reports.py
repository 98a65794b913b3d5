"""Reports over the API: the whole sync against a real sandbox, compared with what the sandbox holds."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from partnerdesk.errors import CancelledFault
from partnerdesk.paths import make_private
from partnerdesk.replica.report_requests import read_templates
from partnerdesk.replica.store import Replica
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.report_profiles import ReportSettings, settings_from
from partnerdesk.sync.report_tally import ReportTally
from partnerdesk.sync.transport import Bounds
from tests.sync.reporting import CALLING, KEY, WITHOUT_CALLING, Office, Partner, office, partner

LATELY = date(2026, 11, 23)
PATIENT = settings_from({"report_patterns": {name: [] for name in CALLING}, "report_wait_minutes": 0.005})
HURRIED = settings_from({"report_patterns": {name: [] for name in CALLING}, "report_wait_minutes": 0})

TRIALS_ALONE = ReportSettings(tuple(each for each in WITHOUT_CALLING.profiles if each.dataset == "trials"), ())


@pytest.fixture(scope="module")
def mirrored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Partner, Office]]:
    """A partner of 25 customers and a folder that has synced all its reports once."""
    with partner(today=LATELY) as service:
        desk = office(tmp_path_factory.mktemp("mirrored"))
        result = desk.sync(service, ReportSettings())
        assert (result.state, result.problems) == ("complete", [])
        yield service, desk


@pytest.fixture
def service() -> Iterator[Partner]:
    with partner(8, today=LATELY) as service:
        yield service


@pytest.fixture
def desk(tmp_path: Path) -> Office:
    return office(tmp_path)


# --- what comes -----------------------------------------------------------------------------------------------------


def test_dates_and_states_of_subscriptions_are_the_services_own(mirrored: tuple[Partner, Office]) -> None:
    service, desk = mirrored
    held = desk.rows(
        "SELECT c.org_id, s.external_id, s.is_trial, s.start_day, s.end_day, s.auto_renew, s.setup_complete,"
        " s.suspended, s.contract, s.added_day FROM subscription s JOIN customer c ON c.id = s.customer_id"
    )
    names = ("customer", "external_id", "is_trial", "start_day", "end_day", "auto_renew", "setup_complete", "suspended",
             "contract", "added_day")  # fmt: skip
    facts = [tuple(fact[name] for name in names) for fact in service.truth("subscription")]
    assert len(facts) > 25
    assert sorted(held) == sorted(facts)


def test_trials_invoices_and_orders_are_the_services_own(mirrored: tuple[Partner, Office]) -> None:
    service, desk = mirrored
    held = desk.rows("SELECT external_id, product, start_day, end_day, licences, used FROM trial")
    names = ("external_id", "product", "start_day", "end_day", "licences", "used")
    assert sorted(held) == sorted(tuple(fact[name] for name in names) for fact in service.truth("trial"))
    assert held
    bills = desk.rows("SELECT number, issued_day, due_day, amount_minor, currency, state_raw FROM invoice")
    names = ("number", "issued_day", "due_day", "amount_minor", "currency", "state")
    assert sorted(bills) == sorted(tuple(fact[name] for name in names) for fact in service.truth("invoice"))
    lines = desk.rows("SELECT number, ordered_day, product, quantity, kind_raw FROM order_line")
    names = ("number", "ordered_day", "product", "quantity", "order_kind")
    assert sorted(lines) == sorted(tuple(fact[name] for name in names) for fact in service.truth("order"))


def test_used_licences_of_every_completed_week_are_the_services_own(mirrored: tuple[Partner, Office]) -> None:
    service, desk = mirrored
    (facts,) = service.truth("partner")
    this = facts["week"]
    held = desk.rows(
        "SELECT l.licence_id, w.week, w.total, w.assigned, w.used, w.used_90 FROM licence_week w"
        " JOIN licence_line l ON l.id = w.line_id WHERE w.week < :this",
        this=this,
    )
    truth = service.truth("licence_week", (this - 60, this - 1))
    names = ("licence_id", "week", "total", "assigned", "used", "used_90")
    assert len({fact["week"] for fact in truth}) == 60
    assert sorted(held) == sorted(tuple(fact[name] for name in names) for fact in truth)


def test_calling_figures_add_up_to_the_calls_that_were_made(mirrored: tuple[Partner, Office]) -> None:
    service, desk = mirrored
    this = service.truth("partner")[0]["week"]
    calls = service.truth("call", (this - 8, this - 1))
    held = desk.rows("SELECT week, sum(calls), sum(active_users) FROM calling_usage_week GROUP BY week ORDER BY week")
    made = {week: [call for call in calls if call["week"] == week] for week in range(this - 8, this)}
    assert held == [
        (week, len(mine), len({(call["customer"], call["user"]) for call in mine})) for week, mine in made.items()
    ]
    features = desk.rows("SELECT feature, sum(calls) FROM feature_use_week GROUP BY feature ORDER BY feature")
    named = [call["feature"] for call in calls if call["feature"]]
    assert features == [(name, named.count(name)) for name in sorted(set(named))]
    assert desk.value("SELECT sum(calls) FROM call_quality_week") == sum(call["answered"] for call in calls)
    assert desk.value("SELECT count(DISTINCT queue) FROM queue_week") > 0


def test_the_customer_list_shows_what_reports_alone_know(mirrored: tuple[Partner, Office]) -> None:
    service, desk = mirrored
    held = desk.rows("SELECT org_id, managed_by, last_signin_at FROM customer")
    facts = service.truth("customer")
    assert {row[0]: row[1] for row in held} == {fact["org_id"]: fact["managed_by"] for fact in facts}
    assert {row[0]: row[2] for row in held} == {fact["org_id"]: fact["last_signin"] for fact in facts}
    kinds = desk.rows("SELECT s.kind FROM customer c JOIN source s ON s.id = c.managed_by_source_id GROUP BY s.kind")
    assert kinds == [("report",)]


def test_every_region_with_customers_is_found_and_the_one_without_is_a_fact(mirrored: tuple[Partner, Office]) -> None:
    service, desk = mirrored
    regions = {fact["region"] for fact in service.truth("customer")}
    assert regions == {"EU", "US"}
    asked = dict(desk.rows("SELECT region, count(DISTINCT dataset) FROM report_request GROUP BY region"))
    assert asked == {"": 11, "US": 11, "CA": 1}
    assert desk.rows("SELECT state FROM report_request WHERE region = 'CA'") == [("blank",)]
    assert desk.value("SELECT count(*) FROM customer WHERE report_source_id IS NULL") == 0


def test_each_report_is_asked_for_fetched_and_deleted_once(mirrored: tuple[Partner, Office]) -> None:
    service, desk = mirrored
    counts = service.counts()
    reports = sum(desk.states().values())
    assert (counts["asked"], counts["fetched"], counts["deleted"]) == (reports, reports, reports)
    assert list(desk.folder.downloads.iterdir()) == []
    done = [event for event in desk.events if event["event"] == "progress" and event["phase"] == "reports"][-1]
    assert (done["done"], done["total"]) == (reports, reports)


def test_what_was_offered_is_kept_for_the_settings(mirrored: tuple[Partner, Office]) -> None:
    _service, desk = mirrored
    with Replica.open(desk.folder, KEY) as replica, replica.read() as connection:
        found = {row["title"]: row["dataset"] for row in read_templates(connection)}
    assert found["Trials"] == "trials"
    assert found["Detailed Call History"] is None
    assert len([dataset for dataset in found.values() if dataset]) == 11


# --- again ----------------------------------------------------------------------------------------------------------


def test_a_second_sync_asks_for_nothing_and_a_week_later_for_that_week(service: Partner, desk: Office) -> None:
    first = desk.sync(service)
    before = service.counts()
    terms = (
        "SELECT external_id, is_trial, start_day, end_day, auto_renew, terms_source_id FROM subscription ORDER BY id"
    )
    managed = "SELECT org_id, managed_by, managed_by_source_id, signin_state, last_signin_at FROM customer ORDER BY id"
    held = desk.rows(terms), desk.rows(managed)
    again = desk.sync(service)
    assert service.counts() == before
    assert (desk.rows(terms), desk.rows(managed)) == held
    assert (again.state, again.summary.get("reports")) == ("complete", None)
    week = service.truth("partner")[0]["week"]
    service.control("advance", {"weeks": 1})
    later = desk.sync(service)
    reports = first.summary["reports"]
    assert reports["imported"] > later.summary["reports"]["imported"] > 0
    weekly = desk.rows("SELECT DISTINCT week FROM report_request WHERE dataset = 'licence_weeks' ORDER BY week DESC")
    assert weekly[0] == (week,)
    assert len(weekly) == 61
    asked = desk.rows("SELECT DISTINCT dataset FROM report_request WHERE week = :week", week=week + 1)
    assert {row[0] for row in asked} == {"customers", "subscriptions", "trials", "invoices", "orders", "signins"}


@pytest.mark.parametrize("shape", ["example", "schema"])
def test_both_documented_shapes_are_understood(service: Partner, desk: Office, shape: str) -> None:
    service.fault(name="report_shape", value=shape)
    assert desk.sync(service).state == "complete"
    assert desk.value("SELECT count(*) FROM customer WHERE report_source_id IS NULL") == 0


def test_named_regions_are_asked_and_no_others(service: Partner, desk: Office) -> None:
    settings = ReportSettings(WITHOUT_CALLING.profiles[:3], ("CA",))
    desk.sync(service, settings)
    assert set(desk.rows("SELECT region, state FROM report_request")) == {("", "imported"), ("CA", "blank")}
    before = service.counts()["asked"]
    desk.sync(service, settings)
    assert service.counts()["asked"] == before


# --- interrupted ----------------------------------------------------------------------------------------------------


def test_what_is_late_is_left_to_the_next_sync(service: Partner, desk: Office) -> None:
    service.fault(name="report_stuck")
    result = desk.sync(service, PATIENT)
    assert (result.state, result.problems) == ("complete", [])
    making = result.summary["reports"]["making"]
    assert making == result.summary["reports"]["asked"] == desk.states()["making"] > 10
    service.heal()
    desk.sync(service)
    asked = service.counts()["asked"]
    assert asked == sum(desk.states().values())
    assert set(desk.states()) == {"imported", "blank"}
    assert making < asked  # other regions


def test_a_request_whose_answer_never_came_is_found_on_the_service(
    service: Partner, desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ReportTally, "making", die)
    with pytest.raises(KeyboardInterrupt):
        desk.sync(service)
    monkeypatch.undo()
    assert desk.rows("SELECT state, report_id FROM report_request") == [("asked", None)]
    assert service.counts()["asked"] == 1
    assert desk.sync(service).state == "complete"
    assert service.counts()["asked"] == sum(desk.states().values())


def test_a_request_that_never_arrived_is_made_again(service: Partner, desk: Office) -> None:
    service.fault(name="error_rate", value=1.0, path="/v1/partner/reports", method="POST", count=1)
    result = desk.sync(service)
    assert (result.state, [row["code"] for row in result.problems]) == ("partial", ["server"])
    assert desk.states()["asked"] == 1
    assert desk.sync(service).state == "complete"
    assert set(desk.states()) == {"imported", "blank"}
    assert service.counts()["asked"] == sum(desk.states().values())


def test_a_report_that_the_service_lost_is_asked_for_once_more(service: Partner, desk: Office) -> None:
    service.fault(name="error_rate", value=1.0, status=404, path="/v1/partner/reports/Y*", method="GET", count=1)
    assert desk.sync(service).state == "complete"
    assert service.counts()["asked"] == 1 + sum(desk.states().values())


@pytest.mark.parametrize("switch", ["report_stuck", "slow"])
def test_a_sync_that_waits_for_reports_stops_within_a_second(service: Partner, desk: Office, switch: str) -> None:
    desk.sync(service, HURRIED)
    service.fault(name=switch, value=3.0, path="/v1/partner/reports*")
    cancel, began = Cancel(), [0.0]

    def stop() -> None:
        began[0] = time.monotonic()
        cancel.set()

    timer = threading.Timer(1.0, stop)
    timer.start()
    with pytest.raises(CancelledFault):
        desk.sync(service, cancel=cancel)
    assert time.monotonic() - began[0] < 1.0
    timer.join()
    service.heal()
    assert desk.sync(service).state == "complete"
    assert service.counts()["asked"] == sum(desk.states().values())


# --- what goes wrong ------------------------------------------------------------------------------------------------


def test_a_wrong_checksum_is_tried_twice_and_is_then_a_problem(service: Partner, desk: Office) -> None:
    service.fault(name="bad_checksum")
    result = desk.sync(service, TRIALS_ALONE)
    assert (result.state, result.summary["reports"]["failed"]) == ("partial", 1)
    (problem,) = result.problems
    assert (problem["code"], problem["params"]["report"], problem["org_id"]) == ("report_damaged", "Trials", None)
    assert service.counts()["fetched"] == 2
    assert desk.value("SELECT count(*) FROM trial") == desk.value("SELECT count(*) FROM import_file") == 0
    assert list(desk.folder.downloads.iterdir()) == []
    service.heal()
    assert desk.sync(service, TRIALS_ALONE).state == "complete"
    assert desk.states() == {"imported": 1}


def test_one_report_that_fails_does_not_stop_the_others(service: Partner, desk: Office) -> None:
    service.fault(name="error_rate", value=1.0, status=404, path="/v1/partner/reportFiles", count=1)
    result = desk.sync(service)
    assert result.state == "partial"
    assert [row["code"] for row in result.problems] == ["not_found"]
    assert desk.states()["failed"] == 1
    assert desk.states()["imported"] > 5
    assert desk.sync(service).state == "complete"
    assert "failed" not in desk.states()


def test_a_report_that_always_fails_is_given_up_in_the_end(service: Partner, desk: Office) -> None:
    service.fault(name="report_failed")
    states = [desk.sync(service, TRIALS_ALONE).state for _ in range(5)]
    assert states == ["partial", "partial", "partial", "complete", "complete"]
    assert service.counts()["asked"] == 3


def test_a_role_that_may_make_no_reports_is_a_note_and_no_failure(desk: Office) -> None:
    with partner(8, today=LATELY, role="admin") as service:
        result = desk.sync(service)
        assert [row["code"] for row in result.problems if row["dataset"] == "reports"] == ["not_allowed"]
        assert result.state == "complete"
        assert service.counts() == {}


def test_a_role_that_may_read_but_not_ask_is_a_note_and_no_failure(service: Partner, desk: Office) -> None:
    service.fault(name="error_rate", value=1.0, status=403, path="/v1/partner/reports", method="POST")
    result = desk.sync(service)
    assert result.state == "complete"
    assert [(row["dataset"], row["code"]) for row in result.problems] == [("reports", "not_allowed")]
    assert desk.states() == {}
    service.heal()
    assert desk.sync(service).summary["reports"]["imported"] > 0


def test_that_reports_may_not_be_deleted_is_no_harm(service: Partner, desk: Office) -> None:
    service.fault(name="error_rate", value=1.0, status=403, path="/v1/partner/reports/*", method="DELETE")
    result = desk.sync(service)
    assert (result.state, result.problems) == ("complete", [])
    tried = [seen for seen in service.control("log")["requests"] if seen["method"] == "DELETE"]
    assert len(tried) == 1


def test_a_service_without_reports_is_no_problem(service: Partner, desk: Office) -> None:
    service.fault(name="error_rate", value=1.0, status=404, path="/v1/partner/reports/templates")
    result = desk.sync(service)
    assert (result.state, result.problems, result.summary.get("reports")) == ("complete", [], None)


def test_a_report_with_the_columns_of_another_is_not_imported(service: Partner, desk: Office) -> None:
    told: dict[str, Any] = {"trials": ["Invoices"], "invoices": []}
    profiles = settings_from({"report_patterns": told}).profiles
    result = desk.sync(service, ReportSettings(tuple(each for each in profiles if each.dataset == "trials"), ()))
    (problem,) = result.problems
    assert (problem["code"], problem["params"]["found"], problem["params"]["wanted"]) == (
        "report_other", "Invoices", "Trials",
    )  # fmt: skip
    assert desk.value("SELECT count(*) FROM import_file") == 0


def test_a_report_larger_than_the_cap_is_refused(service: Partner, desk: Office) -> None:
    result = desk.sync(service, TRIALS_ALONE, bounds=Bounds(download_size=100))
    assert [row["code"] for row in result.problems] == ["bad_answer"]
    assert "100" in str(result.problems[0]["params"]["detail"])
    assert list(desk.folder.downloads.iterdir()) == []


def test_a_download_that_breaks_off_is_begun_anew(service: Partner, desk: Office) -> None:
    service.fault(name="drop_after", value=60, path="/v1/partner/reportFiles", count=2)
    assert desk.sync(service).state == "complete"


def test_leftovers_of_a_killed_run_are_removed_and_files_are_private(
    service: Partner, desk: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    from partnerdesk.sync import report_files

    modes: list[int] = []
    check = report_files.check_file

    def look(path: Path, *more: Any) -> None:
        modes.append(path.stat().st_mode & 0o777)
        check(path, *more)

    make_private(desk.folder.downloads)
    left = desk.folder.downloads / "report-old"
    left.write_bytes(b"x")
    monkeypatch.setattr(report_files, "check_file", look)
    desk.sync(service)
    assert not left.exists()
    assert set(modes) == {0o600}
    assert desk.folder.downloads.stat().st_mode & 0o777 == 0o700


def test_a_report_that_could_not_be_fetched_just_now_stays_on_the_service(service: Partner, desk: Office) -> None:
    service.fault(name="error_rate", value=1.0, status=500, path="/v1/partner/reportFiles")
    result = desk.sync(service, TRIALS_ALONE)
    assert (result.state, [row["code"] for row in result.problems]) == ("partial", ["server"])
    assert service.counts()["deleted"] == 0
    service.heal()
    assert desk.sync(service, TRIALS_ALONE).state == "complete"
    assert service.counts() == {"asked": 1, "fetched": 1, "deleted": 1}
