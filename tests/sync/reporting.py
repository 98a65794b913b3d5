"""What the tests of reports share: a real sandbox in this process, the real sync with reports against it, its truth."""

from __future__ import annotations

import json
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import text

from partnerdesk.paths import AccountFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Replica
from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client, StaticTokens
from partnerdesk.sync.pipeline import Pipeline, Result
from partnerdesk.sync.progress import Progress
from partnerdesk.sync.report_profiles import ReportSettings, settings_from
from partnerdesk.sync.reports import Pauses, ReportInputs
from partnerdesk.sync.retry import RetryPolicy
from partnerdesk.sync.transport import Bounds

KEY = DatabaseKey(bytes(range(32)))
SWIFT = RetryPolicy(base=0.001, cap=0.01, pause=0.05)
QUICK = Pauses(first=0.02, longest=0.2)
CALLING = ("calling_usage", "call_quality", "feature_use", "queues")
WITHOUT_CALLING = settings_from({"report_patterns": {name: [] for name in CALLING}})
"""For tests that need not wait for the sandbox to simulate calls."""


@dataclass
class Partner:
    """A sandbox, asked from outside."""

    root_url: str
    token: str

    def control(self, path: str, body: dict[str, Any] | None = None, method: str | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.root_url}/_sandbox/{path}", data, headers, method=method)
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or b"null")

    def fault(self, **fields: Any) -> None:
        self.control("fault", fields)

    def heal(self) -> None:
        self.control("fault", method="DELETE")

    def truth(self, kinds: str, weeks: tuple[int, int] | None = None) -> list[dict[str, Any]]:
        span = f"&week_from={weeks[0]}&week_to={weeks[1]}" if weeks else ""
        with urllib.request.urlopen(f"{self.root_url}/_sandbox/truth?kinds={kinds}{span}") as answer:
            return [json.loads(line) for line in answer]

    def counts(self) -> Counter[str]:
        """Return how often reports were asked for, fetched and deleted with success."""
        names = {"POST": "asked", "DELETE": "deleted", "GET": "fetched"}
        seen = [each for each in self.control("log")["requests"] if each["status"] < 300]
        mine = [each for each in seen if each["method"] != "GET" or each["path"].endswith("reportFiles")]
        return Counter(names[each["method"]] for each in mine if "/partner/report" in each["path"])


@contextmanager
def partner(customers: int = 25, **more: Any) -> Iterator[Partner]:
    with Sandbox(Settings(customers=customers, **more)) as sandbox:
        yield Partner(sandbox.root_url, sandbox.introduction()["token"])


@dataclass
class Office:
    """One data folder and the syncs into it."""

    folder: AccountFolder
    events: list[dict[str, Any]] = field(default_factory=list)

    def sync(
        self,
        service: Partner,
        settings: ReportSettings = WITHOUT_CALLING,
        *,
        cancel: Cancel | None = None,
        bounds: Bounds | None = None,
        pauses: Pauses = QUICK,
    ) -> Result:
        cancel = cancel or Cancel()
        client = Client(service.root_url, StaticTokens(service.token), cancel, policy=SWIFT, bounds=bounds)
        self.events.clear()
        try:
            with Replica.open(self.folder, KEY, create=True) as replica:
                inputs = ReportInputs(replica, None, self.folder.downloads, settings, pauses)
                progress = Progress(self.events.append)
                return Pipeline(replica, client, progress, cancel, folder="here", reports=inputs).run()
        finally:
            client.close()

    def rows(self, statement: str, **values: Any) -> list[Any]:
        with Replica.open(self.folder, KEY) as replica, replica.read() as connection:
            return [tuple(row) for row in connection.execute(text(statement), values)]

    def value(self, statement: str, **values: Any) -> Any:
        return self.rows(statement, **values)[0][0]

    def states(self) -> dict[str, int]:
        """Return how many reports are in which state."""
        return dict(
            self.rows("SELECT state, count(DISTINCT dataset || region || start_day) FROM report_request GROUP BY state")
        )


def office(path: Path) -> Office:
    return Office(AccountFolder(path / "accounts" / "default"))


def wait_until(true: Any, seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)
