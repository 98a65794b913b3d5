"""A small service of our own, so that every oddity of the wire can be told to happen; and the real sync against it."""

from __future__ import annotations

import base64
import contextlib
import json
import threading
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from werkzeug import Request, Response
from werkzeug.serving import WSGIRequestHandler, make_server

from partnerdesk.errors import Fault
from partnerdesk.paths import AccountFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Replica
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client, StaticTokens
from partnerdesk.sync.pipeline import Pipeline, Result
from partnerdesk.sync.progress import Progress
from partnerdesk.sync.retry import RetryPolicy
from partnerdesk.sync.transport import Bounds

TOKEN = "canary-token-5f1d0c"
KEY = DatabaseKey(bytes(range(32)))
SWIFT = RetryPolicy(base=0.001, cap=0.01, pause=0.05)


def remote_id(kind: str, number: int | str) -> str:
    """Return an id as the service writes it: unpadded base64."""
    plain = f"ciscospark://us/{kind}/{uuid.uuid5(uuid.NAMESPACE_OID, f'{kind}{number}')}"
    return base64.b64encode(plain.encode()).decode().rstrip("=")


OWN = remote_id("ORGANIZATION", "own")


@dataclass
class Seen:
    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]


Rule = Callable[[Request], Response | None]


@dataclass
class Service:
    """What it holds may be changed between two syncs; `rules` may answer first."""

    base_url: str = ""
    customers: dict[str, str] = field(default_factory=dict)
    licences: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    admins: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    tags: dict[str, list[str]] = field(default_factory=dict)
    trials: dict[tuple[str, str], str] = field(default_factory=dict)
    logins: dict[str, list[str]] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)
    seen: list[Seen] = field(default_factory=list)
    date: str | None = None
    in_flight: int = 0
    most_in_flight: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, number: int, name: str | None = None, *, lines: int = 2) -> str:
        org = remote_id("ORGANIZATION", number)
        self.customers[org] = name or f"Müşteri {number:03}"
        self.licences[org] = [
            {
                "id": remote_id("LICENSE", f"{number}/{line}"),
                "name": ("Webex Calling - Professional", "Meeting - Webex Meeting Center")[line % 2],
                "totalUnits": 10 * (number + 1),
                "consumedUnits": 5 * number + line,
                "subscriptionId": f"Sub{number:04}",
            }
            for line in range(lines)
        ]
        self.admins[org] = [
            {"id": remote_id("PEOPLE", 1), "displayName": "Deniz Ak", "emails": ["deniz@example.com"],
             "roleInCustomerOrg": "id_full_admin"}
        ] if number % 2 else []  # fmt: skip
        self.tags[org] = ["Gold"] if number % 3 == 0 else []
        self.trials[org, f"Sub{number:04}"] = "true" if number % 4 == 0 else "false"
        self.logins[org] = ["2026-11-01T08:00:00.000Z"] if number % 2 else []
        return org

    def count(self, part: str) -> int:
        return sum(part in seen.path for seen in self.seen)

    def __call__(self, environ: Any, start_response: Any) -> Any:
        request = Request(environ)
        with self.lock:
            self.seen.append(Seen(request.method, request.path, request.args.to_dict(), dict(request.headers)))
            self.in_flight += 1
            self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            response = next((found for rule in self.rules if (found := rule(request)) is not None), None)
            response = response or self.answer(request)
            return response(environ, start_response)
        finally:
            with self.lock:
                self.in_flight -= 1

    def answer(self, request: Request) -> Response:  # noqa: C901 - a list of endpoints
        path = request.path.removeprefix("/v1").strip("/").split("/")
        org = request.args.get("orgId", "")
        match path:
            case ["people", "me"]:
                return reply({"id": remote_id("PEOPLE", 1), "orgId": OWN})
            case ["people"]:
                return reply({"items": [{"id": remote_id("PEOPLE", 1), "displayName": "Deniz Ak",
                                         "emails": ["deniz@example.com"], "roles": ["ROLE1"]}]})  # fmt: skip
            case ["roles"]:
                return reply({"items": [{"id": "ROLE1", "name": "Partner Full Administrator"}]})
            case ["organizations"]:
                rows = {OWN: "Biz", **self.customers}
                return reply({"items": [{"id": key, "displayName": name, "created": "2024-02-11T08:30:00+00:00"}
                                        for key, name in rows.items()]})  # fmt: skip
            case ["licenses"]:
                return reply({"items": self.licences[org]})
            case ["partner", "organizations", org, "partnerAdmins"]:
                return reply({"items": self.admins[org]})
            case ["partner", "tags"]:
                names = dict.fromkeys(tag for tags in self.tags.values() for tag in tags)
                return reply([{"name": name} for name in names])
            case ["partner", "tags", "organizations"]:
                wanted = set(request.args["tags"].split(","))
                found = [{"orgName": self.customers[key], "orgId": key, "tags": tags}
                         for key, tags in self.tags.items() if wanted & set(tags)]  # fmt: skip
                return reply(found[:100])
            case ["partner", "tags", "organizations", org]:
                return reply({"orgName": self.customers[org], "orgId": org, "tags": self.tags[org]})
            case ["partner", "tags", "organizations", org, "subscriptions", sub]:
                return reply({"orgId": org, "subscriptionId": sub, "tags": [], "trial": self.trials[org, sub]})
            case ["adminAudit", "events"]:
                found = [at for at in self.logins[org] if request.args["from"] <= at < request.args["to"]]
                detail = {"eventCategory": "EventCategory.LOGINS"}
                return reply({"items": [{"created": at, "actorOrgId": org, "data": detail} for at in found]})
        return Response(status=404)


def reply(value: Any, status: int = 200, **headers: str) -> Response:
    response = Response(json.dumps(value), status=status, content_type="application/json;charset=UTF-8")
    response.headers.update({name.replace("_", "-"): text for name, text in headers.items()})
    return response


def refusal(status: int, **headers: str) -> Response:
    return reply({"message": "no", "errors": [{"description": "no"}], "trackingId": "ROUTER_1"}, status, **headers)


def when(part: str, answer: Callable[[Request], Response | None]) -> Rule:
    """Return a rule for the requests whose address holds `part`."""
    return lambda request: answer(request) if part in request.url else None


@pytest.fixture
def service() -> Iterator[Service]:
    """A running service with eight customers."""
    service = Service(date="Mon, 23 Nov 2026 12:00:00 GMT")
    for number in range(8):
        service.add(number)
    with serving(service):
        yield service


class serving:  # noqa: N801 - reads as a context
    """Runs a WSGI application on a free port of this computer."""

    def __init__(self, app: Any) -> None:
        class Handler(WSGIRequestHandler):
            def date_time_string(self, timestamp: float | None = None) -> str:
                return getattr(app, "date", None) or super().date_time_string(timestamp)

            def log(self, *_arguments: object) -> None:
                """Keep the test's output clean."""

        self.server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Handler)
        self.url = f"http://127.0.0.1:{self.server.port}"
        if isinstance(app, Service):
            app.base_url = self.url

    def __enter__(self) -> str:
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()
        return self.url

    def __exit__(self, *_exception: object) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


class KilledError(BaseException):
    """Stands for SIGKILL: nothing of the program's own may handle it."""


class Mortal:
    """A store that dies after some commits."""

    def __init__(self, replica: Replica, commits: int) -> None:
        self.replica = replica
        self.left = commits

    def read(self) -> Any:
        return self.replica.read()

    @contextlib.contextmanager
    def write(self) -> Iterator[Any]:
        with self.replica.write() as connection:
            yield connection
        self.left -= 1
        if self.left < 0:
            raise KilledError


@dataclass
class Desk:
    """One data folder and the syncs into it."""

    folder: AccountFolder
    events: list[dict[str, Any]] = field(default_factory=list)

    def sync(
        self,
        service: Service | str,
        *,
        cancel: Cancel | None = None,
        policy: RetryPolicy = SWIFT,
        bounds: Bounds | None = None,
        sink: Callable[[dict[str, Any]], None] | None = None,
    ) -> Result:
        cancel = cancel or Cancel()
        url = service if isinstance(service, str) else service.base_url
        client = Client(url, StaticTokens(TOKEN), cancel, policy=policy, bounds=bounds)
        try:
            with Replica.open(self.folder, KEY, create=True) as replica:
                progress = Progress(sink or self.events.append)
                return Pipeline(replica, client, progress, cancel, folder="here").run()
        finally:
            client.close()

    def replica(self) -> Replica:
        return Replica.open(self.folder, KEY)

    def dies(self, service: Service, commits: int) -> bool:
        """Sync, killed after some commits; return whether it came to that."""
        cancel = Cancel()
        client = Client(service.base_url, StaticTokens(TOKEN), cancel, policy=SWIFT)
        try:
            with Replica.open(self.folder, KEY, create=True) as replica:
                Pipeline(Mortal(replica, commits), client, Progress(self.events.append), cancel, folder="here").run()
        except KilledError:
            return True
        finally:
            client.close()
        return False

    def fails(self, service: Service | str, kind: type[Fault], **more: Any) -> Fault:
        with pytest.raises(kind) as caught:
            self.sync(service, **more)
        return caught.value

    def rows(self, statement: str, **values: Any) -> list[Any]:
        from sqlalchemy import text

        with self.replica() as replica, replica.read() as connection:
            return [tuple(row) for row in connection.execute(text(statement), values)]

    def column(self, statement: str, **values: Any) -> list[Any]:
        return [row[0] for row in self.rows(statement, **values)]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty data folder."""
    return Desk(AccountFolder(tmp_path / "accounts" / "default"))
