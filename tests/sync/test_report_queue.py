"""Reports are taken in one order, whatever order they get ready in."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.replica.report_requests import ReportRequest
from partnerdesk.sync.report_queue import MOST_MAKING, ReportQueue
from partnerdesk.sync.wire_reports import READY, Report
from tests.sync.conftest import Service
from tests.sync.reporting import Office, office
from tests.sync.test_report_service import Reporting, of, sync

ORDER = [("customers", ""), ("customers", "US"), ("subscriptions", ""), ("subscriptions", "US"), ("trials", ""),
         ("invoices", ""), ("licence_weeks", ""), ("orders", "")]  # fmt: skip


def request(dataset: str, region: str = "", day: int = 1) -> ReportRequest:
    return ReportRequest(dataset, "t", dataset, region, (1,), day, day)


def report(number: str) -> Report:
    return Report(number, READY, *[None] * 8)


@given(st.permutations(range(len(ORDER))), st.integers(0, 2**16))
def test_the_order_of_getting_ready_does_not_matter(ready: list[int], seed: int) -> None:
    queue, taken, rng = ReportQueue(), [], random.Random(seed)
    wanted = [request(*each) for each in ORDER]
    rng.shuffle(wanted)
    queue.want(wanted)
    started = []
    while (each := queue.next_wanted()) is not None:
        queue.started(each, f"r{len(started)}")
        started.append(each)
    for number in ready:
        queue.is_made(f"r{number}", report(f"r{number}"))
        while (one := queue.next_made()) is not None:
            taken.append((one.request.dataset, one.request.region))
    assert taken == ORDER
    assert queue.left == 0


def test_when_there_is_no_more_waiting_what_is_ready_is_taken() -> None:
    queue = ReportQueue()
    for number, dataset in enumerate(("subscriptions", "trials", "orders")):
        queue.started(request(dataset), f"r{number}")
    for number in (2, 1):
        queue.is_made(f"r{number}", report(f"r{number}"))
    assert queue.next_made() is None
    taken = [queue.next_made(anyway=True), queue.next_made(anyway=True), queue.next_made(anyway=True)]
    assert [one and one.request.dataset for one in taken] == ["trials", "orders", None]
    assert queue.left == 1


def test_made_reports_do_not_keep_out_those_that_come_before_them_for_ever() -> None:
    queue = ReportQueue()
    for day in range(MOST_MAKING):
        queue.started(request("licence_weeks", day=day), f"r{day}")
    queue.want([request("subscriptions", "US")])
    assert queue.next_wanted() is None
    for day in range(MOST_MAKING - 1):
        queue.is_made(f"r{day}", report(f"r{day}"))
        assert queue.next_made() is None
    queue.is_made(f"r{MOST_MAKING - 1}", report(f"r{MOST_MAKING - 1}"))
    assert queue.next_made() is not None
    following = queue.next_wanted()
    assert following is not None
    assert following.dataset == "subscriptions"


FILES = {
    "Subscriptions": "Customer,Subscription ID,Start Date,End Date\nMüşteri 000,Sub0000,2026-01-01,2027-01-31\n",
    "Trials": "Customer,Trial ID,Start Date,End Date\nMüşteri 000,Sub0000,2026-10-01,2026-12-24\n",
}


@pytest.mark.parametrize("slow", FILES)
def test_trials_and_subscriptions_end_the_same_whichever_is_ready_first(
    service: Service, tmp_path_factory: pytest.TempPathFactory, slow: str
) -> None:
    titles = dict(enumerate(FILES, 1))

    def ending(late: str | None) -> list[object]:
        looks: dict[str, int] = {}

        def make(asked: dict[str, object]) -> str | None:
            title = titles[int(str(asked["templateId"]))]
            looks[title] = looks.get(title, 0) + 1
            return None if title == late and looks[title] < 6 else FILES[title]

        service.rules[:] = [Reporting(titles, make)]
        desk: Office = office(tmp_path_factory.mktemp("desk"))
        assert sync(service, desk, of("subscriptions", "trials")).problems == []
        assert desk.states() == {"imported": 2}
        return desk.rows("SELECT external_id, is_trial, start_day, end_day FROM subscription ORDER BY 1")

    assert ending(slow) == ending(None)
