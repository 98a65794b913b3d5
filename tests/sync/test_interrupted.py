"""What a sync that was stopped late leaves, and what the next one makes of it."""

from __future__ import annotations

import threading
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from partnerdesk.errors import CancelledFault, SignInNeededFault
from partnerdesk.replica import runs, staging
from partnerdesk.replica.schema import sync_run
from partnerdesk.replica.schema_staging import stage_signin
from partnerdesk.sync.cancel import Cancel
from tests.sync.conftest import Desk, Service, refusal, when
from tests.sync.reporting import office, partner

LATELY = date(2026, 11, 23)


def stop_when(wanted: dict[str, Any], cancel: Cancel) -> Any:
    """Return a sink that asks to stop at the first event that holds what is wanted."""

    def sink(event: dict[str, Any]) -> None:
        if wanted.items() <= event.items():
            cancel.set()

    return sink


def test_stopped_while_it_waits_for_reports_the_mirror_is_done_and_the_next_sync_fetches_anew(tmp_path: Path) -> None:
    with partner(8, today=LATELY) as service:
        desk = office(tmp_path)
        service.fault(name="report_stuck")
        cancel = Cancel()
        timer = threading.Timer(30.0, cancel.set)
        timer.start()
        waiting = threading.Thread(target=lambda: (wait_for_reports(desk.events), cancel.set()))
        waiting.start()
        with pytest.raises(CancelledFault):
            desk.sync(service, cancel=cancel)
        timer.cancel()
        waiting.join()
        promoted = int(desk.value("SELECT value FROM meta WHERE key = 'promoted_at'"))
        assert desk.rows("SELECT state, finished_at FROM sync_run") == [("complete", promoted)]
        assert desk.value("SELECT count(*) FROM stage_cursor") == desk.value("SELECT count(*) FROM stage_licence") == 0
        assert desk.value("SELECT count(*) FROM customer WHERE refreshed_at > :at", at=promoted - 60) == 8
        service.heal()
        before = licences_asked(service)
        assert desk.sync(service).state == "complete"
        assert licences_asked(service) == before + 8
        assert desk.value("SELECT count(*) FROM sync_run") == 2


def test_a_sign_in_that_ends_while_reports_are_made_takes_nothing_back(tmp_path: Path) -> None:
    with partner(8, today=LATELY) as service:
        desk = office(tmp_path)
        service.fault(name="error_rate", value=1.0, status=401, path="/v1/partner/reports*")
        with pytest.raises(SignInNeededFault):
            desk.sync(service)
        assert desk.rows("SELECT state, fault_code FROM sync_run") == [("partial", None)]
        assert desk.rows("SELECT dataset, org_id, code FROM sync_problem") == [("reports", None, "sign_in_needed")]
        assert desk.value("SELECT count(*) FROM customer WHERE refreshed_at IS NOT NULL AND stale_since IS NULL") == 8
        assert desk.value("SELECT count(*) FROM meta WHERE key = 'promoted_at'") == 1


def wait_for_reports(events: list[dict[str, Any]]) -> None:
    deadline = time.monotonic() + 30
    while not any(each.get("phase") == "reports" for each in list(events)) and time.monotonic() < deadline:
        time.sleep(0.02)
    time.sleep(0.3)


def licences_asked(service: Any) -> int:
    return sum(each["path"].startswith("/v1/licenses") for each in service.control("log")["requests"])


def test_stopped_while_it_promotes_the_next_sync_fetches_anew(service: Service, desk: Desk) -> None:
    desk.sync(service)
    cancel = Cancel()
    failing = sorted(service.customers)[2]
    service.rules.append(when("/licenses", lambda r: refusal(404) if failing in r.url else None))
    sink = stop_when({"event": "promoted", "dataset": "licences"}, cancel)
    desk.fails(service, CancelledFault, cancel=cancel, sink=sink)
    service.rules.clear()
    service.seen.clear()
    service.licences[failing][0] |= {"totalUnits": 4711}
    assert desk.sync(service).state == "complete"
    assert service.count("/licenses") == 8
    assert desk.column("SELECT count(*) FROM licence_line WHERE total = 4711") == [1]
    assert desk.column("SELECT count(*) FROM customer WHERE stale_since IS NOT NULL") == [0]


def test_what_a_resumed_run_had_fetched_is_as_old_as_it_is(service: Service, desk: Desk) -> None:
    cancel = Cancel()
    desk.fails(service, CancelledFault, cancel=cancel, sink=stop_when({"phase": "promote"}, cancel))
    service.date = "Mon, 23 Nov 2026 20:00:00 GMT"
    service.seen.clear()
    assert desk.sync(service).state == "complete"
    assert service.count("/licenses") == 0
    refreshed = desk.column("SELECT refreshed_at - 1795435200 FROM customer")
    assert refreshed
    assert all(abs(seconds) < 60 for seconds in refreshed)


def test_staging_is_emptied_a_little_at_a_time_and_can_be_stopped(
    service: Service, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.sync(service)
    monkeypatch.setattr(staging, "DROPPED_AT_A_TIME", 10)
    looks = [0]

    def check() -> None:
        looks[0] += 1
        if looks[0] == 20:
            raise CancelledFault

    with desk.replica() as replica:
        with replica.write() as connection:
            run = connection.execute(
                insert(sync_run).values(started_at=1, state="cancelled", week=1, base_url="http://127.0.0.1")
            ).inserted_primary_key
            rows = [{"run_id": run[0], "org_id": str(n), "last_at": None, "state": "never"} for n in range(300)]
            connection.execute(insert(stage_signin), rows)
        with pytest.raises(CancelledFault):
            runs.sweep_staging(replica, check)
    (left,) = desk.column("SELECT count(*) FROM stage_signin")
    assert 0 < left < 300
    assert left % 10 == 0
    desk.sync(service)
    assert desk.column("SELECT count(*) FROM stage_signin") == [0]
