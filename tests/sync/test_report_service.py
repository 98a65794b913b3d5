"""Reports of a service that behaves otherwise than the sandbox does."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from werkzeug import Request, Response

from partnerdesk.paths import AccountFolder
from partnerdesk.replica.import_desk import save_match
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client, StaticTokens
from partnerdesk.sync.pipeline import Pipeline, Result
from partnerdesk.sync.progress import Progress
from partnerdesk.sync.report_profiles import PROFILES, ReportSettings
from partnerdesk.sync.reports import ReportInputs
from tests.sync.conftest import KEY, SWIFT, TOKEN, Service, refusal, reply
from tests.sync.reporting import QUICK, Office, Partner, office

Make = Callable[[dict[str, Any]], str | None]


@dataclass
class Reporting:
    """Answers for the reports of a service."""

    titles: dict[int, str]
    make: Make
    """Gives the file of a request; None: it is never done."""
    max_days: int = 92
    asked: list[dict[str, Any]] = field(default_factory=list)
    details: dict[str, Any] = field(default_factory=dict)
    latest_day: str | None = None

    def __call__(self, request: Request) -> Response | None:
        if "/partner/report" not in request.path:
            return None
        last = request.path.rsplit("/", 1)[-1]
        if last == "templates":
            return reply([{"templateId": key, "title": title, "maxDays": self.max_days, "dataStartDate": "2026-01-01",
                           **({"dataEndDate": self.latest_day} if self.latest_day else {})}
                          for key, title in self.titles.items()])  # fmt: skip
        if request.method == "POST":
            body = json.loads(request.get_data())
            if self.latest_day and body["endDate"] > self.latest_day:
                return refusal(400)
            self.asked.append(body)
            return reply({"reportId": f"r{len(self.asked)}"})
        if request.method == "DELETE":
            return Response(status=204)
        if last == "reports":
            return reply([])
        number = int((request.args.get("id") or last)[1:])
        made = self.make(self.asked[number - 1])
        if request.args.get("id"):
            return Response((made or "").encode(), content_type="application/octet-stream")
        done = {"status": "done", "downloadURL": f"{request.root_url}v1/partner/reportFiles?id=r{number}"}
        return reply({"reportId": f"r{number}", "status": "In progress", **(done if made is not None else {}),
                      **self.details})  # fmt: skip


def of(*datasets: str) -> ReportSettings:
    return ReportSettings(tuple(each for each in PROFILES if each.dataset in datasets), ())


@pytest.fixture
def desk(tmp_path: Path) -> Office:
    return office(tmp_path)


def sync(service: Service, desk: Office, settings: ReportSettings) -> Result:
    return desk.sync(Partner(service.base_url, TOKEN), settings)


def test_a_report_without_a_column_of_weeks_is_asked_for_week_by_week(service: Service, desk: Office) -> None:
    names = list(service.customers.values())
    reporting = Reporting(
        {1: "Call Queue Stats"},
        lambda asked: (
            "Customer,Call Queue,Total Calls,Answered Calls,Abandoned Calls\n"
            f"{names[0]},Sales,1{asked['startDate'][-2:]},3,1\n"
        ),
    )
    service.rules.append(reporting)
    result = sync(service, desk, of("queues"))
    assert (result.state, result.problems) == ("complete", [])
    assert (len(reporting.asked), reporting.asked[0]["startDate"]) == (9, "2026-09-27")
    sundays = [asked["startDate"] for asked in reporting.asked[1:]]
    assert sundays == ["2026-11-15", "2026-11-08", "2026-11-01", "2026-10-25", "2026-10-18", "2026-10-11", "2026-10-04",
                       "2026-09-27"]  # fmt: skip
    offered = desk.rows("SELECT offered FROM queue_week ORDER BY week DESC")
    assert offered == [(115,), (108,), (101,), (125,), (118,), (111,), (104,), (127,)]
    service.date = "Mon, 30 Nov 2026 12:00:00 GMT"
    sync(service, desk, of("queues"))
    assert [asked["startDate"] for asked in reporting.asked[9:]] == ["2026-11-22"]


def test_a_blank_week_is_a_fact_and_not_asked_for_again(service: Service, desk: Office) -> None:
    reporting = Reporting({1: "Call Queue Stats", 2: "Trials"}, lambda _: "")
    service.rules.append(reporting)
    result = sync(service, desk, of("queues", "trials"))
    assert (result.state, result.summary["reports"]["blank"]) == ("complete", 2)
    assert desk.states() == {"blank": 2}
    sync(service, desk, of("queues", "trials"))
    assert len(reporting.asked) == 2


def test_where_today_is_refused_the_state_of_the_last_day_with_data_is_asked_for(
    service: Service, desk: Office
) -> None:
    reporting = Reporting({2: "Trials"}, lambda _: "", latest_day="2026-11-21")
    service.rules.append(reporting)
    assert sync(service, desk, of("trials")).state == "complete"
    assert [asked["endDate"] for asked in reporting.asked] == ["2026-11-21"]


def test_a_report_that_takes_longer_than_a_day_is_given_up_and_asked_for_again(service: Service, desk: Office) -> None:
    made: list[str | None] = [None]
    reporting = Reporting({2: "Trials"}, lambda _: made[0])
    service.rules.append(reporting)
    patient = ReportSettings(of("trials").profiles, (), 0.2)
    assert sync(service, desk, patient).summary["reports"]["making"] == 1
    service.date = "Tue, 24 Nov 2026 13:00:00 GMT"
    result = sync(service, desk, patient)
    assert [row["code"] for row in result.problems] == ["report_late"]
    made[0] = ""
    assert sync(service, desk, patient).state == "complete"
    assert len(reporting.asked) == 2


@pytest.mark.parametrize(
    ("details", "code"),
    [({"downloadURL": None}, "bad_answer"), ({"downloadURL": "https://example.com/x"}, "unsafe_address"),
     ({"fileSize": 7}, "report_damaged"), ({"status": "FAILED"}, "report_failed")],
)  # fmt: skip
def test_each_way_to_fail_is_told_apart(service: Service, desk: Office, details: dict[str, Any], code: str) -> None:
    service.rules.append(Reporting({2: "Trials"}, lambda _: "", details=details))
    result = sync(service, desk, of("trials"))
    assert (result.state, [row["code"] for row in result.problems]) == ("partial", [code])
    assert result.problems[0]["params"]["report"] == "Trials"


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("<html><body>Sign in</body></html>", "import_not_a_table"),
        ("%PDF-1.7", "import_not_a_table"),
        ("Customer,Trial ID\nMüşteri 000,T1\n", "import_missing_column"),
        ("Customer,Trial ID,End Date\nMüşteri 000,T1,someday\n", "report_unusable"),
    ],
)
def test_a_file_that_is_no_such_report_is_a_problem_of_its_own(
    service: Service, desk: Office, file: str, code: str
) -> None:
    service.rules.append(Reporting({2: "Trials"}, lambda _: file))
    result = sync(service, desk, of("trials"))
    assert (result.state, [row["code"] for row in result.problems]) == ("partial", [code])
    assert desk.rows("SELECT * FROM trial") == []


def test_names_that_the_user_confirmed_count_for_reports(service: Service, tmp_path: Path) -> None:
    folder = AccountFolder(tmp_path / "accounts" / "default")
    org = next(iter(service.customers))
    file = "Customer,Trial ID,End Date\nMusteri Sifir Ltd,T1,2026-12-24\n"
    service.rules.append(Reporting({2: "Trials"}, lambda _: file))
    client = Client(service.base_url, StaticTokens(TOKEN), Cancel(), policy=SWIFT)
    with Replica.open(folder, KEY, create=True) as replica, Desk.open(folder, KEY, create=True) as kept:
        save_match(kept, "Musteri Sifir Ltd", org, now=0)
        inputs = ReportInputs(replica, kept, folder.downloads, of("trials"), QUICK)
        Pipeline(replica, client, Progress(lambda _: None), Cancel(), folder="here", reports=inputs).run()
    client.close()
    assert Office(folder).rows(
        "SELECT c.org_id, t.external_id FROM trial t JOIN customer c ON c.id = t.customer_id"
    ) == [(org, "T1")]
