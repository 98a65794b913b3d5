"""What every handler of the sandbox needs: the call, JSON answers, paging, the documented error body."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from werkzeug.wrappers import Request, Response

from partnerdesk.sandbox.facts import Customer
from partnerdesk.sandbox.people import Person

if TYPE_CHECKING:
    from partnerdesk.sandbox.partner import Partner
    from partnerdesk.sandbox.world import World

_CHUNK = 256


class WireError(Exception):
    """An answer that is an error of the service."""

    def __init__(self, status: int, message: str, description: str = "", **extra: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.description = description
        self.extra = extra


@dataclass(slots=True)
class Call:
    """One request on its way to a handler."""

    world: World
    request: Request
    caller: Person
    scopes: frozenset[str]
    tracking: str = field(default_factory=lambda: f"SANDBOX_{uuid.uuid4()}")

    @property
    def partner(self) -> Partner:
        """The partner that is served."""
        return self.world.partner

    def customer(self, org_id: str) -> Customer:
        """Return a customer that the caller reaches.

        Raises:
            WireError: it is not in the list (404) or not within the caller's reach (403).
        """
        found = self.partner.customer(org_id)
        if found is None:
            raise WireError(404, "The requested resource could not be found.", "Organization not found")
        if not self.partner.may_read(self.caller, found):
            raise WireError(403, "The caller may not use this endpoint for the given organization.")
        return found

    def need(self, *roles: str) -> None:
        """Check that the caller holds one of these roles.

        Raises:
            WireError: it holds none (403).
        """
        if not set(roles) & set(self.partner.roles_of(self.caller)):
            raise WireError(403, "The caller's role may not use this endpoint.", "Missing partner role")

    def text(self, name: str) -> str:
        """Return a required query parameter.

        Raises:
            WireError: it is missing (400).
        """
        value = self.request.args.get(name, "")
        if not value:
            raise WireError(400, f"The required parameter '{name}' is missing.", f"{name} is required")
        return value

    def number(self, name: str, default: int, low: int, high: int) -> int:
        """Return a whole number out of the query; above `high` it is cut to `high`.

        Raises:
            WireError: it is no number or too small (400).
        """
        raw = self.request.args.get(name)
        if raw is None:
            return default
        if not raw.isdecimal() or int(raw) < low:
            raise WireError(400, f"The parameter '{name}' has a bad value.", f"{name} must be a number from {low}")
        return min(int(raw), high)

    def body(self) -> dict[str, Any]:
        """Return the JSON object that was sent.

        Raises:
            WireError: it is none (400).
        """
        try:
            value = json.loads(self.request.get_data() or b"null")
        except ValueError:
            value = None
        if not isinstance(value, dict):
            raise WireError(400, "The request body is not a JSON object.")
        return value


def answer(value: Any, status: int = 200) -> Response:
    """Return a JSON answer."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Response(text.encode(), status, content_type="application/json;charset=UTF-8")


def streamed_items(items: Iterable[dict[str, Any]]) -> Response:
    """Return `{"items": [...]}` written as the items come, so that a long list starts at once."""
    return Response(_item_chunks(items), 200, content_type="application/json;charset=UTF-8")


def error_answer(error: WireError, tracking: str) -> Response:
    """Return the documented error body."""
    body: dict[str, Any] = {**error.extra, "message": error.message, "trackingId": tracking}
    if error.description:
        body["errors"] = [{"description": error.description}]
    return answer(body, error.status)


def page_of(call: Call, items: Sequence[dict[str, Any]], *, size: int, position: str, start: int) -> Response:
    """Return one page, with a Link to the next one when there is one."""
    response = answer({"items": list(items[start : start + size])})
    if start + size < len(items):
        given = [(key, value) for key, value in call.request.args.items(multi=True) if key != position]
        query = urlencode([*given, (position, str(start + size))])
        path = call.request.path.removeprefix("/v1")
        response.headers["Link"] = f'<{call.world.base_url}{path}?{query}>; rel="next"'
    return response


def _item_chunks(items: Iterable[dict[str, Any]]) -> Iterator[bytes]:
    yield b'{"items":['
    waiting: list[str] = []
    comma = ""
    for item in items:
        waiting.append(comma + json.dumps(item, ensure_ascii=False, separators=(",", ":")))
        comma = ","
        if len(waiting) == _CHUNK:
            yield "".join(waiting).encode()
            waiting.clear()
    yield ("".join(waiting) + "]}").encode()
