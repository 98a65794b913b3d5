"""Asks the service and returns strict JSON or a fault: retries, token refresh, error answers, paging.

Knows statuses and headers; knows neither endpoints (`calls`) nor JSON keys of answers (`wire`).
"""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Literal, NoReturn, Protocol, TypeVar
from urllib.parse import quote, urlencode, urlsplit

from partnerdesk.errors import (
    BadAnswerFault,
    BusyServiceFault,
    CaptivePortalFault,
    Fault,
    NotAllowedFault,
    NotFoundFault,
    ServerFault,
    SignInNeededFault,
    UnsafeAddressFault,
)
from partnerdesk.sync import strict_json
from partnerdesk.sync.addresses import Origin, api_address, next_page, origin_of, shown
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.pacer import Pacer
from partnerdesk.sync.retry import RetryPolicy, asked_wait, backoff
from partnerdesk.sync.sign_in_faults import ProxyLoginFault
from partnerdesk.sync.transport import AgainError, Bounds, ProxyLogin, Reply, Transport, is_portal, refuse_redirect

_DONE = {200, 201, 202}
_APPLIED = {200, 201, 202, 204}
_GONE = {200, 202, 204, 404, 410}
_AGAIN = {408, 423, 429, 500, 502, 503, 504}
_PROBE = "/people/me"
_JSON = ("application/json", "text/json")
_Got = TypeVar("_Got")


class Tokens(Protocol):
    """Where access tokens come from. Called from several threads; at most one refresh is under way at a time."""

    def access(self) -> str:
        """Return the token to use now.

        Raises:
            SignInNeededFault: there is none.
        """

    def refresh(self, old: str) -> str:
        """Return a newer token than `old`, which the service refused.

        Raises:
            SignInNeededFault: there is no way to one.
        """


class StaticTokens:
    """One token that can't be renewed, such as one from an environment variable."""

    def __init__(self, token: str) -> None:
        self._token = token

    def access(self) -> str:
        """Return the token."""
        return self._token

    def refresh(self, old: str) -> str:
        """Ask for a new sign-in: this token can't be renewed."""
        del old
        raise SignInNeededFault


@dataclass(frozen=True)
class Answer:
    """One good answer."""

    data: Any
    url: str
    next_url: str | None
    moment: int | None
    """Seconds since 1970 by the service's `Date` header."""


class Client:
    """Talks to one service. Safe from several threads. What would change something twice is not tried again."""

    def __init__(
        self,
        base_url: str,
        tokens: Tokens,
        cancel: Cancel,
        *,
        policy: RetryPolicy | None = None,
        bounds: Bounds | None = None,
        rng: random.Random | None = None,
        proxy_login: ProxyLogin | None = None,
    ) -> None:
        self.base_url = api_address(base_url)
        self._origin = origin_of(self.base_url)
        self.host = self._origin.host
        self._tokens = tokens
        self._policy = policy or RetryPolicy()
        self._rng = rng or random.SystemRandom()
        self.pacer = Pacer(self._policy, cancel, self.host)
        self._cancel = cancel
        self._bounds = bounds
        self._proxy_login = proxy_login
        self._transport = Transport(self._origin, cancel, bounds, proxy_login)
        self._others: dict[Origin, Transport] = {}

    def close(self) -> None:
        """Close all connections."""
        for transport in (self._transport, *self._others.values()):
            transport.close()

    def url(self, parts: tuple[str, ...], params: Mapping[str, str | int]) -> str:
        """Return the address of an endpoint; every part and value is quoted."""
        path = "".join(f"/{quote(part, safe='')}" for part in parts)
        query = urlencode(dict(params), quote_via=quote)
        return f"{self.base_url}{path}{'?' if query else ''}{query}"

    def get(self, url: str, scope: str = "") -> Answer:
        """Return the answer to a GET, tried again within the policy's bounds.

        Args:
            url: an address of this service.
            scope: whose data it is; the circuit breaker counts different ones.

        Raises:
            Fault: what stands after all tries; see `errors` for the kinds.
        """
        return self._tried(lambda: self._judge(self._ask("GET", url)), scope)

    def post(self, url: str, body: Mapping[str, Any]) -> Answer:
        """Return the answer to a POST. Only an answer that says “later” is followed by another try.

        Raises:
            Fault: see `errors`; after a ServerFault or an OfflineFault nobody knows whether it was done.
        """
        return self._tried(lambda: self._judge(self._ask("POST", url, body)), "", again=BusyServiceFault)

    def delete(self, url: str) -> None:
        """Delete something; that it is gone already is as good.

        Raises:
            Fault: see `get`.
        """
        self._tried(lambda: self._judge_deleted(self._ask("DELETE", url)), "")

    def apply(self, method: Literal["POST", "DELETE"], url: str) -> None:
        """Have the service change something, by an address alone; an answer without a body is a good one.

        It is sent once: only an answer that says “later” or “sign in again”, so that nothing was done, is followed by
        another try.

        Raises:
            NotAllowedFault, NotFoundFault, BadAnswerFault, BusyServiceFault, SignInNeededFault: it was not done.
            Fault: anything else; nobody knows whether it was done.
        """
        self._tried(lambda: self._judge_applied(self._ask(method, url)), "", again=BusyServiceFault)

    def download(self, url: str, begin: Callable[[], Callable[[bytes], object]]) -> None:
        """Fetch a file.

        Args:
            url: an https address of the service's own hosts; with a service on this computer, one of that service.
            begin: called before each try; gives the function that takes the file's bytes.

        Raises:
            UnsafeAddressFault: the token may not go to that address.
            BadAnswerFault: the file is too large.
            Fault: see `get`.
        """
        self._transport_of(url)
        self._tried(lambda: self._download(url, begin()), "")

    def _tried(self, attempt: Callable[[], _Got], scope: str, again: type[Fault] = Fault) -> _Got:
        last: AgainError | None = None
        for number in range(self._policy.tries):
            if last is not None:
                self._rest(last, number - 1)
            self._enter()
            try:
                got = attempt()
            except AgainError as problem:
                last = problem
                self._note(problem, scope)
                if not isinstance(problem.fault, again):
                    break
                continue
            self.pacer.answered()
            return got
        raise _final(last, self._policy.tries)

    def _enter(self) -> None:
        while self.pacer.enter():
            try:
                alive = self._ask("GET", self.base_url + _PROBE).status not in _AGAIN
            except AgainError:
                alive = False
            except BaseException:
                self.pacer.abandoned()
                raise
            if alive:
                self.pacer.answered()
            else:
                self.pacer.probe_failed()

    def _note(self, problem: AgainError, scope: str) -> None:
        if isinstance(problem.fault, BusyServiceFault):
            self.pacer.answered()
            wait = asked_wait(self._policy, problem.retry_after, problem.moment or time.time())
            if wait is not None and wait <= self._policy.longest_wait:
                self.pacer.hold_all(wait)
        else:
            self.pacer.failed(scope)

    def _rest(self, problem: AgainError, attempt: int) -> None:
        wait = backoff(self._policy, attempt, self._rng)
        asked = asked_wait(self._policy, problem.retry_after, problem.moment or time.time())
        if asked is not None:
            if asked > self._policy.longest_wait:
                raise BusyServiceFault(host=self.host, seconds=int(asked)) from None
            wait = max(wait, asked) if asked else min(wait, self._policy.base)
        self.pacer.rest(wait)

    def _ask(self, method: str, url: str, body: Mapping[str, Any] | None = None) -> Reply:
        return self._signed_in(lambda token: self._transport.send(method, url, token, _tracking_id(), body))

    def _download(self, url: str, write: Callable[[bytes], object]) -> None:
        transport = self._transport_of(url)
        reply = self._signed_in(lambda token: transport.download(url, token, _tracking_id(), write))
        if 300 <= reply.status < 400:
            raise BadAnswerFault(host=self.host, detail=f"status {reply.status}")
        if reply.status != 200:
            self._refuse(reply)

    def _signed_in(self, send: Callable[[str], Reply]) -> Reply:
        token = self._tokens.access()
        reply = send(token)
        if reply.status == 401:
            reply = send(self._tokens.refresh(token))
            if reply.status == 401:
                raise SignInNeededFault
        return reply

    def _transport_of(self, url: str) -> Transport:
        origin = origin_of(url)
        if not _belongs(origin, self._origin):
            raise UnsafeAddressFault(url=shown(url))
        if origin == self._origin:
            return self._transport
        if origin not in self._others:
            self._others[origin] = Transport(origin, self._cancel, self._bounds, self._proxy_login)
        return self._others[origin]

    def _judge(self, reply: Reply) -> Answer:
        if reply.status in _DONE:
            return self._good(reply)
        return self._refuse(reply)

    def _judge_deleted(self, reply: Reply) -> None:
        if reply.status not in _GONE:
            self._refuse(reply)

    def _judge_applied(self, reply: Reply) -> None:
        if reply.status not in _APPLIED:
            self._refuse(reply)
        if is_portal(reply):
            raise CaptivePortalFault(host=self.host)

    def _refuse(self, reply: Reply) -> NoReturn:
        if 300 <= reply.status < 400:
            raise refuse_redirect(reply, self._origin)
        if reply.status in _AGAIN:
            raise AgainError(self._again_fault(reply), reply.headers.get("Retry-After"), _moment(reply))
        raise self._refusal(reply)

    def _good(self, reply: Reply) -> Answer:
        if is_portal(reply):
            raise CaptivePortalFault(host=self.host)
        kind = reply.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if kind and kind not in _JSON and not kind.endswith("+json"):
            raise BadAnswerFault(host=self.host, detail=f"content type {kind[:60]}")
        if not reply.body.strip():
            raise BadAnswerFault(host=self.host, detail="an empty answer")
        try:
            data = strict_json.parse(reply.body)
        except ValueError as error:
            raise BadAnswerFault(host=self.host, detail=str(error)) from None
        moment = _moment(reply)
        return Answer(
            data, reply.url, next_page(reply.headers.get("Link"), reply.url), None if moment is None else int(moment)
        )

    def _again_fault(self, reply: Reply) -> Fault:
        if reply.status in {423, 429}:
            asked = asked_wait(self._policy, reply.headers.get("Retry-After"), _moment(reply) or time.time())
            return BusyServiceFault(host=self.host, seconds=int(asked or 0))
        return ServerFault(host=self.host, tries=1, status=str(reply.status), tracking=_tracking(reply))

    def _refusal(self, reply: Reply) -> Fault:
        what = urlsplit(reply.url).path
        what = what.removeprefix(urlsplit(self.base_url).path)
        if reply.status == 403:
            return NotAllowedFault(what=what, tracking=_tracking(reply))
        if reply.status in {404, 410}:
            return NotFoundFault(what=what, tracking=_tracking(reply))
        if reply.status == 407:
            return ProxyLoginFault(host=self.host)
        if reply.status == 511:
            return CaptivePortalFault(host=self.host)
        return BadAnswerFault(host=self.host, detail=f"status {reply.status}, {_tracking(reply)}", status=reply.status)


def _final(problem: AgainError | None, tries: int) -> Fault:
    if problem is None:
        raise ValueError("a policy with no tries")
    if "tries" in problem.fault.params:
        problem.fault.params["tries"] = tries
    return problem.fault


def _belongs(origin: Origin, own: Origin) -> bool:
    """Whether the token may go to an origin: another host of the real service, else this very service alone."""
    return origin == own or (not origin.is_loopback and not own.is_loopback)


def _tracking_id() -> str:
    return f"partnerdesk_{uuid.uuid4()}"


def _moment(reply: Reply) -> float | None:
    try:
        return parsedate_to_datetime(reply.headers["Date"]).timestamp()
    except (KeyError, ValueError, TypeError, IndexError, OverflowError):
        return None


def _tracking(reply: Reply) -> str:
    """Return the id under which the service logged a request: from the body, else from a header."""
    found: Any = None
    try:
        body = strict_json.parse(reply.body)
        found = body.get("trackingId") if isinstance(body, dict) else None
    except ValueError:
        pass
    if not isinstance(found, str) or not found:
        found = reply.headers.get("trackingId", "")
    plain = "".join(sign for sign in found if sign.isalnum() or sign in "-_.:")
    return plain[:120] or "–"
