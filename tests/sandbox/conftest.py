"""A sandbox on a free port, and a caller with its token."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import requests

from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings

TODAY = date(2026, 3, 4)
USUAL = Settings(customers=60, seed=1, today=TODAY)


class Caller(requests.Session):
    """Calls one sandbox with the token of its introduction."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__()
        self.trust_env = False
        self.sandbox = sandbox
        self.headers["Authorization"] = f"Bearer {sandbox.introduction()['token']}"

    def ask(self, path: str, **query: Any) -> requests.Response:
        return self.get(self.sandbox.base_url + path, params=query, timeout=30)

    def items(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """Return the items of all pages, following the links."""
        found: list[dict[str, Any]] = []
        answer = self.ask(path, **query)
        while True:
            assert answer.status_code == 200, answer.text
            found += answer.json()["items"]
            if "next" not in answer.links:
                return found
            answer = self.get(answer.links["next"]["url"], timeout=30)

    def control(self, path: str, body: dict[str, Any] | None = None) -> Any:
        url = f"{self.sandbox.root_url}/_sandbox/{path}"
        answer = self.get(url, timeout=60) if body is None else self.post(url, json=body, timeout=60)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def fault(self, **fields: Any) -> None:
        self.control("fault", fields)

    def truth(self, *kinds: str, **query: Any) -> list[dict[str, Any]]:
        url = f"{self.sandbox.root_url}/_sandbox/truth"
        answer = self.get(url, params={"kinds": ",".join(kinds), **query}, timeout=60)
        assert answer.status_code == 200, answer.text
        return [json.loads(line) for line in answer.text.splitlines()]

    def customers(self) -> list[dict[str, Any]]:
        """Return the organizations but the partner's own."""
        own = self.ask("/people/me").json()["orgId"]
        return [each for each in self.items("/organizations") if each["id"] != own]


Start = Callable[..., Caller]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start sandboxes; all end with the test."""
    with ExitStack() as stack:

        def begin(**changes: Any) -> Caller:
            sandbox = stack.enter_context(Sandbox(replace(USUAL, **changes)))
            return stack.enter_context(Caller(sandbox))

        yield begin


@pytest.fixture
def caller(start: Start) -> Caller:
    """A caller of the usual sandbox: 60 customers, seed 1, a Wednesday in March 2026."""
    return start()
