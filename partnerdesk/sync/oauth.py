"""The protocol of signing in: the address for the browser, PKCE, tokens from the token endpoint (RFC 6749, 7636).

Knows no browser, no keyring and no window.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
import uuid
from dataclasses import dataclass, field
from typing import Any, NoReturn
from urllib.parse import urlencode

from partnerdesk.errors import (
    BadAnswerFault,
    BusyServiceFault,
    CaptivePortalFault,
    Fault,
    ServerFault,
    SignInNeededFault,
)
from partnerdesk.sync import strict_json
from partnerdesk.sync.addresses import api_address, origin_of
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.integration import Integration
from partnerdesk.sync.sign_in_faults import ClientRefusedFault, CodeRefusedFault, ProxyLoginFault
from partnerdesk.sync.transport import AgainError, Bounds, ProxyLogin, Reply, Transport, is_portal, refuse_redirect

MOST_TOKEN_BYTES = 64 * 1024
_LONGEST_LIFE = 10 * 366 * 86_400
_LONGEST_TOKEN = 8_000
_LATER = {408, 423, 429, 500, 502, 503, 504}


@dataclass(frozen=True)
class Grant:
    """Tokens as the service gave them. Moments are seconds since 1970 by this computer's clock."""

    access: str = field(repr=False)
    given_at: float
    life: float
    """Seconds that the access token lives."""
    refresh: str | None = field(default=None, repr=False)
    refresh_life: float | None = None
    scopes: tuple[str, ...] = ()

    def left(self, now: float) -> float:
        """Return the seconds that the access token has left; 0 where the clock was set back since."""
        passed = now - self.given_at
        return max(0.0, self.life - passed) if passed >= 0 else 0.0


@dataclass(frozen=True)
class Attempt:
    """One sign-in under way: what is asked for, and what its answer must show."""

    integration: Integration
    state: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(64), repr=False)

    def address(self, base_url: str) -> str:
        """Return the address for the system's browser; it holds no secret but the state."""
        query = {
            "client_id": self.integration.client_id,
            "response_type": "code",
            "redirect_uri": self.integration.redirect_uri,
            "scope": " ".join(self.integration.scopes),
            "state": self.state,
            "code_challenge": challenge_of(self.verifier),
            "code_challenge_method": "S256",
        }
        return f"{api_address(base_url)}/authorize?{urlencode(query)}"


def challenge_of(verifier: str) -> str:
    """Return the S256 challenge of a PKCE verifier (RFC 7636, 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).decode().rstrip("=")


class TokenEndpoint:
    """Asks for tokens, each time once: what was answered and lost can't be asked for again."""

    def __init__(self, base_url: str, cancel: Cancel, proxy_login: ProxyLogin | None = None) -> None:
        self._url = f"{api_address(base_url)}/access_token"
        self._origin = origin_of(self._url)
        self._cancel = cancel
        self._proxy_login = proxy_login

    def redeem(self, attempt: Attempt, code: str) -> Grant:
        """Return tokens for the code that the browser brought.

        Raises:
            ClientRefusedFault: client id and secret do not fit.
            CodeRefusedFault: the code is not accepted.
            Fault: no way to the service, or no usable answer.
        """
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": attempt.integration.redirect_uri,
            "code_verifier": attempt.verifier,
        }
        reply = self._ask(attempt.integration, fields)
        if reply.status != 200:
            problem = _problem(reply)
            if reply.status == 401 or problem == "invalid_client":
                raise ClientRefusedFault
            if reply.status == 400:
                raise CodeRefusedFault(detail=problem or "400")
            self._refuse(reply)
        return self._grant(reply)

    def renew(self, integration: Integration, refresh: str) -> Grant:
        """Return new tokens for a refresh token.

        Raises:
            SignInNeededFault: the refresh token, or the client, is not accepted any more.
            Fault: no way to the service, or no usable answer; the refresh token may be used again.
        """
        reply = self._ask(integration, {"grant_type": "refresh_token", "refresh_token": refresh})
        if reply.status in {400, 401} and not is_portal(reply):
            raise SignInNeededFault
        if reply.status != 200:
            self._refuse(reply)
        return self._grant(reply)

    def _ask(self, integration: Integration, fields: dict[str, str]) -> Reply:
        form = {"client_id": integration.client_id, "client_secret": integration.client_secret, **fields}
        transport = Transport(self._origin, self._cancel, Bounds(size=MOST_TOKEN_BYTES), self._proxy_login)
        try:
            return transport.send_open("POST", self._url, f"partnerdesk_{uuid.uuid4()}", form)
        except AgainError as problem:
            raise problem.fault from None
        finally:
            transport.close()

    def _refuse(self, reply: Reply) -> NoReturn:
        raise (
            refusal(reply, self._origin.host) if not 300 <= reply.status < 400 else refuse_redirect(reply, self._origin)
        )

    def _grant(self, reply: Reply) -> Grant:
        host = self._origin.host
        if is_portal(reply):
            raise CaptivePortalFault(host=host)
        try:
            data = strict_json.parse(reply.body)
        except ValueError as error:
            raise BadAnswerFault(host=host, detail=str(error)) from None
        if not isinstance(data, dict):
            raise BadAnswerFault(host=host, detail="no object")
        access, life = _token(data.get("access_token")), _seconds(data.get("expires_in"))
        if access is None or life is None:
            raise BadAnswerFault(host=host, detail="no access_token" if access is None else "expires_in")
        scope = data.get("scope")
        return Grant(
            access=access,
            given_at=time.time(),
            life=life,
            refresh=_token(data.get("refresh_token")),
            refresh_life=_seconds(data.get("refresh_token_expires_in")),
            scopes=tuple(scope.split()) if isinstance(scope, str) else (),
        )


def refusal(reply: Reply, host: str) -> Fault:
    """Return the fault that an answer to a request without a token means, whatever was asked."""
    if reply.status == 407:
        return ProxyLoginFault(host=host)
    if reply.status == 511 or is_portal(reply):
        return CaptivePortalFault(host=host)
    if reply.status in {423, 429}:
        return BusyServiceFault(host=host, seconds=0)
    if reply.status in _LATER:
        return ServerFault(host=host, tries=1, status=str(reply.status), tracking="–")
    return BadAnswerFault(host=host, detail=f"status {reply.status}")


def is_token(text: str) -> bool:
    """Whether a text can stand in a header as a token."""
    return bool(text) and len(text) <= _LONGEST_TOKEN and text.isascii() and text.isprintable() and " " not in text


def plain_word(text: str) -> str:
    """Return what of a word from outside may be shown."""
    return "".join(sign for sign in text if sign.isascii() and (sign.isalnum() or sign in "_-."))[:60]


def _problem(reply: Reply) -> str:
    try:
        data = strict_json.parse(reply.body)
    except ValueError:
        return ""
    found = data.get("error") if isinstance(data, dict) else None
    return plain_word(found) if isinstance(found, str) else ""


def _token(value: Any) -> str | None:
    return value if isinstance(value, str) and is_token(value) else None


def _seconds(value: Any) -> float | None:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= _LONGEST_LIFE
    return float(value) if fits else None
