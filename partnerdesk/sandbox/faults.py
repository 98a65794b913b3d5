"""Fault switches: what can go wrong on the way, on purpose. Knows nothing of the partner.

A switch has a name, a value and limits: a path pattern, a method, and how often it strikes.
"""

from __future__ import annotations

import fnmatch
import gzip
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from werkzeug.wrappers import Request, Response

from partnerdesk.sandbox.chance import key_of, unit
from partnerdesk.sandbox.clock import SandboxClock

NAMES = {
    "error_rate": "this share of requests fails; `status` (503), `body` documented|bare|html|plain",
    "slow": "every answer waits so many seconds",
    "hold": "the answer waits so many seconds after the work is done",
    "drip": "so many seconds pass between pieces of 512 bytes",
    "drop_after": "the connection closes after so many bytes of the body",
    "captive_portal": "a web page with status 200 instead of the answer",
    "redirect": "a redirect to this address instead of the answer",
    "expired_token": "tokens made so far are not accepted any more",
    "revoked_refresh": "no refresh token is accepted",
    "forbidden": "403 for this organization id",
    "missing": "404 for this organization id",
    "throttle": "429 with Retry-After: seconds, `date`, `nonsense` or `absent`",
    "truncated_json": "the body is cut in half, with a length that fits",
    "not_json": "a body that is no JSON",
    "endless_link": "every page links to itself",
    "foreign_link": "every page links to this host",
    "huge_body": "a body of so many bytes",
    "bomb": "a gzip body that unpacks to so many bytes",
    "report_stuck": "reports stay in progress",
    "report_failed": "reports fail",
    "bad_checksum": "reports name a wrong checksum",
    "report_shape": "example|schema: which of the two documented shapes the reports have",
    "report_polls": "so many looks until a report is done",
}
"""Every switch and what it does."""

_PORTAL = b"<!DOCTYPE html><html><head><title>Hotel Wi-Fi</title></head><body>Please sign in.</body></html>"
_PIECE = 512
_BLOCK = b"x" * 65_536


class DroppedConnection(ConnectionError):
    """The connection is to be closed without a word."""


@dataclass(slots=True)
class Switch:
    """One fault that is switched on."""

    name: str
    value: Any = 1
    path: str = "/v1/*"
    method: str = "*"
    count: int | None = None
    """How often it strikes; None: always."""
    status: int = 503
    body: str = "documented"
    since: int = 0
    """For expired_token: number of tokens made when it was switched on."""
    seen: int = 0
    struck: int = 0


class Faults:
    """The switches of one sandbox."""

    def __init__(self, seed: int, clock: SandboxClock) -> None:
        self._key = key_of(seed, "faults")
        self._clock = clock
        self._lock = threading.Lock()
        self._switches: list[Switch] = []

    def add(self, switch: Switch) -> None:
        """Switch a fault on."""
        with self._lock:
            self._switches.append(switch)

    def clear(self) -> None:
        """Switch all faults off."""
        with self._lock:
            self._switches.clear()

    def listed(self) -> list[dict[str, Any]]:
        """Return the switches that are on and how often each has struck."""
        keys = ("name", "value", "path", "method", "count", "struck")
        return [{key: getattr(each, key) for key in keys} for each in self._switches]

    def strikes(self, name: str, request: Request) -> Switch | None:
        """Return the switch of this name that strikes this request, and count it."""
        with self._lock:
            for switch in self._switches:
                if switch.name == name and _matches(switch, request) and self._due(switch):
                    switch.struck += 1
                    return switch
        return None

    def setting(self, name: str) -> Any:
        """Return the value of a switch that is a setting; None where it is off."""
        return next((each.value for each in self._switches if each.name == name), None)

    def before(self, request: Request) -> Response | None:
        """Return what comes instead of the answer, if anything does."""
        if not self._switches:
            return None
        if slow := self.strikes("slow", request):
            time.sleep(float(slow.value))
        if self.strikes("captive_portal", request):
            return Response(_PORTAL, 200, content_type="text/html; charset=utf-8")
        if switch := self.strikes("redirect", request):
            return Response(b"", 302, headers={"Location": str(switch.value)})
        if switch := self.strikes("throttle", request):
            return self._throttled(str(switch.value))
        if switch := self.strikes("error_rate", request):
            return _failed(switch)
        return None

    def after(self, request: Request, response: Response) -> Response:
        """Return the answer with what goes wrong on its way."""
        if not self._switches:
            return response
        if switch := self.strikes("hold", request):
            time.sleep(float(switch.value))
        if self.strikes("truncated_json", request):
            body = response.get_data()
            response.set_data(body[: len(body) // 2])
        if self.strikes("not_json", request):
            response.set_data(b"{'this': is not JSON}")
        self._lead_astray(request, response)
        if switch := self.strikes("huge_body", request):
            response = _huge(int(switch.value))
        if switch := self.strikes("bomb", request):
            response = _bomb(int(switch.value))
        if switch := self.strikes("drip", request):
            response = _paced(response, float(switch.value))
        if switch := self.strikes("drop_after", request):
            response = _dropped(response, int(switch.value))
        return response

    def _lead_astray(self, request: Request, response: Response) -> None:
        if self.strikes("endless_link", request):
            response.headers["Link"] = f'<{request.host_url.rstrip("/")}{request.environ["RAW_URI"]}>; rel="next"'
        if switch := self.strikes("foreign_link", request):
            response.headers["Link"] = f'<{switch.value}{request.environ["RAW_URI"]}>; rel="next"'

    def _due(self, switch: Switch) -> bool:
        switch.seen += 1
        if switch.count is not None and switch.struck >= switch.count:
            return False
        return switch.name != "error_rate" or unit(self._key, switch.seen) < float(switch.value)

    def _throttled(self, value: str) -> Response:
        body = b'{"message":"Too many requests.","trackingId":"SANDBOX_throttle"}'
        response = Response(body, 429, content_type="application/json;charset=UTF-8")
        given = {"date": self._clock.http_date(2.0), "nonsense": "soon, maybe"}.get(value, value)
        if value != "absent":
            response.headers["Retry-After"] = given
        return response


def parse_switch(text: str) -> Switch:
    """Return the switch of a `name=value,path=…,count=…` text.

    Raises:
        ValueError: no such switch, or a bad limit.
    """
    fields: dict[str, Any] = {}
    for number, part in enumerate(text.split(",")):
        key, _, value = part.partition("=")
        if number == 0:
            fields |= {"name": key.strip(), "value": value.strip() or 1}
        else:
            fields[key.strip()] = value.strip()
    return switch_from(fields)


def switch_from(fields: dict[str, Any]) -> Switch:
    """Return the switch that these fields describe.

    Raises:
        ValueError: no such switch, or a bad limit.
    """
    if fields.get("name") not in NAMES:
        raise ValueError(f"There is no fault called {fields.get('name')!r}. Known: {', '.join(NAMES)}.")
    unknown = set(fields) - {"name", "value", "path", "method", "count", "status", "body"}
    if unknown:
        raise ValueError(f"A fault has no field {', '.join(sorted(unknown))}.")
    cleaned: dict[str, Any] = {}
    for key, value in fields.items():
        cleaned[key] = int(value) if key in {"count", "status"} and value is not None else value
    switch = Switch(**cleaned)
    if switch.name in {"error_rate", "slow", "hold", "drip"}:
        switch.value = float(switch.value)
    elif switch.name in {"drop_after", "huge_body", "bomb", "report_polls"}:
        switch.value = int(switch.value)
    return switch


def _matches(switch: Switch, request: Request) -> bool:
    if switch.name in {"forbidden", "missing"}:
        wanted = str(switch.value)
        if wanted not in request.path and wanted != request.args.get("orgId"):
            return False
    return switch.method in {"*", request.method} and fnmatch.fnmatchcase(request.path, switch.path)


def _failed(switch: Switch) -> Response:
    if switch.body == "html":
        return Response(b"<html><body><h1>Bad Gateway</h1></body></html>", switch.status, content_type="text/html")
    if switch.body == "plain":
        return Response(b"upstream connect error", switch.status, content_type="text/plain")
    text = '{"message":"The server failed, on purpose."'
    if switch.body == "documented":
        text += ',"errors":[{"description":"Fault switch"}]'
    return Response(
        f'{text},"trackingId":"SANDBOX_fault"}}'.encode(), switch.status, content_type="application/json;charset=UTF-8"
    )


def _huge(size: int) -> Response:
    def pieces() -> Iterator[bytes]:
        yield b'{"items":[{"id":"'
        for start in range(0, size, len(_BLOCK)):
            yield _BLOCK[: size - start]
        yield b'"}]}'

    return Response(pieces(), 200, content_type="application/json;charset=UTF-8")


def _bomb(size: int) -> Response:
    body = gzip.compress(b'{"items":[{"id":"' + b"x" * size + b'"}]}', mtime=0)
    return Response(body, 200, content_type="application/json;charset=UTF-8", headers={"Content-Encoding": "gzip"})


def _paced(response: Response, pause: float) -> Response:
    body = response.get_data()

    def pieces() -> Iterator[bytes]:
        for start in range(0, len(body), _PIECE):
            time.sleep(pause)
            yield body[start : start + _PIECE]

    response.response = pieces()
    return response


def _dropped(response: Response, size: int) -> Response:
    body = response.get_data()

    def pieces() -> Iterator[bytes]:
        if size:
            yield body[:size]
        raise DroppedConnection

    response.response = pieces()
    response.headers["Content-Length"] = str(max(len(body), size + 1))
    return response
