"""Sign-in: authorize, tokens, refresh, expiry. Knows nothing of what a token opens.

Stricter than the service where its documents only recommend: no code without state and PKCE (S256), and a refresh token
works once.

Lives are those of the service: 14 days for an access token, 90 for a refresh token, by the sandbox's own clock. The
token of the ready file never expires, so that moving the clock does not end a script's sign-in.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import threading
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from werkzeug.wrappers import Request, Response

from partnerdesk.sandbox.answers import WireError, answer
from partnerdesk.sandbox.clock import SandboxClock

ACCESS_SECONDS = 1_209_599
REFRESH_SECONDS = 7_775_999
_CODE_SECONDS = 300
_FOREVER = 1 << 60
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")

SCOPES = frozenset(
    {
        "spark:kms",
        "spark:people_read",
        "spark-admin:organizations_read",
        "spark-admin:organizations_write",
        "spark-admin:licenses_read",
        "spark-admin:people_read",
        "spark-admin:roles_read",
        "spark-admin:reports_read",
        "spark-admin:reports_write",
        "identity:people_read",
        "audit:events_read",
        "analytics:read_all",
    }
)


@dataclass(slots=True)
class _Code:
    redirect_uri: str
    scopes: frozenset[str]
    challenge: str
    until: int


@dataclass(slots=True)
class Token:
    """An access or refresh token."""

    scopes: frozenset[str]
    until: int
    order: int
    """Tokens are counted, so that a fault can end all those made before it."""


class SignIn:
    """All codes and tokens of one sandbox."""

    def __init__(self, seed: int, clock: SandboxClock, redirect_uri: str) -> None:
        self._seed = seed
        self._clock = clock
        self._lock = threading.Lock()
        self._made = 0
        self._codes: dict[str, _Code] = {}
        self._access: dict[str, Token] = {}
        self._refresh: dict[str, Token] = {}
        self.redirect_uri = redirect_uri
        self.client_id = f"C{self._secret('client')[:40]}"
        self.client_secret = self._secret("secret")
        self.token = self._secret("token")
        self._access[self.token] = Token(SCOPES, _FOREVER, 0)

    @property
    def made(self) -> int:
        """Number of codes and tokens made so far."""
        return self._made

    def look_up(self, header: str) -> Token:
        """Return the token of an Authorization header.

        Raises:
            WireError: 401, when there is none or it is unknown or over.
        """
        kind, _, value = header.partition(" ")
        token = self._access.get(value.strip()) if kind.casefold() == "bearer" else None
        if token is None or token.until <= self._clock.now():
            raise unauthorized()
        return token

    def authorize(self, request: Request) -> Response:
        """Answer the browser at once with the redirect that a consenting user would cause."""
        given = request.args
        if given.get("client_id") != self.client_id or given.get("redirect_uri") != self.redirect_uri:
            raise WireError(400, "The client or its redirect URI is not registered.", error="invalid_request")
        scopes = frozenset(given.get("scope", "").split())
        state = given.get("state")
        problem = None
        if given.get("response_type") != "code":
            problem = "unsupported_response_type"
        elif not scopes or not scopes <= SCOPES:
            problem = "invalid_scope"
        elif (
            not state
            or not _CHALLENGE.fullmatch(given.get("code_challenge", ""))
            or given.get("code_challenge_method") != "S256"
        ):
            problem = "invalid_request"
        if problem is None:
            code = self._add_code(scopes, given["code_challenge"])
            return self._redirect({"code": code}, state)
        return self._redirect({"error": problem}, state)

    def exchange(self, request: Request) -> Response:
        """Give tokens for a code or a refresh token."""
        form = request.form
        client = hmac.compare_digest(form.get("client_id", ""), self.client_id)
        if not (client and hmac.compare_digest(form.get("client_secret", ""), self.client_secret)):
            raise WireError(401, "The client could not be authenticated.", error="invalid_client")
        grant = form.get("grant_type")
        if grant == "authorization_code":
            return answer(self._from_code(form.get("code", ""), form.get("redirect_uri"), form.get("code_verifier")))
        if grant == "refresh_token":
            return answer(self._from_refresh(form.get("refresh_token", "")))
        raise WireError(400, "The grant type is not supported.", error="unsupported_grant_type")

    def expiry(self, token: Token) -> Response:
        """Tell when a token ends, in milliseconds."""
        return answer({"exp": min(token.until, self._clock.now() + ACCESS_SECONDS) * 1000})

    def revoke_all(self) -> None:
        """End every token but the one of the ready file."""
        with self._lock:
            self._access = {self.token: self._access[self.token]}
            self._refresh.clear()

    def _from_code(self, value: str, redirect_uri: str | None, verifier: str | None) -> dict[str, Any]:
        with self._lock:
            code = self._codes.pop(value, None)
        if code is None or code.until <= self._clock.now() or redirect_uri != code.redirect_uri:
            raise invalid_grant("The code is unknown, used or over.")
        if not _VERIFIER.fullmatch(verifier or "") or challenge_of(verifier or "") != code.challenge:
            raise invalid_grant("The code verifier does not fit.")
        return self._give(code.scopes)

    def _from_refresh(self, value: str) -> dict[str, Any]:
        with self._lock:
            token = self._refresh.pop(value, None)
        if token is None or token.until <= self._clock.now():
            raise invalid_grant("The refresh token is unknown, used or over.")
        return self._give(token.scopes)

    def _give(self, scopes: frozenset[str]) -> dict[str, Any]:
        now = self._clock.now()
        with self._lock:
            access, refresh = self._number("access"), self._number("refresh")
            self._access[access] = Token(scopes, now + ACCESS_SECONDS, self._made)
            self._refresh[refresh] = Token(scopes, now + REFRESH_SECONDS, self._made)
        return {
            "access_token": access,
            "expires_in": ACCESS_SECONDS,
            "refresh_token": refresh,
            "refresh_token_expires_in": REFRESH_SECONDS,
            "token_type": "Bearer",
            "scope": " ".join(sorted(scopes)),
        }

    def _add_code(self, scopes: frozenset[str], challenge: str) -> str:
        with self._lock:
            code = self._number("code")
            self._codes[code] = _Code(self.redirect_uri, scopes, challenge, self._clock.now() + _CODE_SECONDS)
        return code

    def _redirect(self, fields: dict[str, str], state: str | None) -> Response:
        if state is not None:
            fields["state"] = state
        joint = "&" if "?" in self.redirect_uri else "?"
        return Response(b"", 302, headers={"Location": f"{self.redirect_uri}{joint}{urlencode(fields)}"})

    def _number(self, kind: str) -> str:
        self._made += 1
        return self._secret(f"{kind}-{self._made}")

    def _secret(self, kind: str) -> str:
        return hashlib.blake2b(f"{self._seed}\x1foauth\x1f{kind}".encode(), digest_size=32).hexdigest()


def challenge_of(verifier: str) -> str:
    """Return the S256 challenge of a PKCE verifier (RFC 7636, 4.2)."""
    digest = hashlib.sha256(verifier.encode("ascii", "replace")).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def unauthorized() -> WireError:
    """Return the error of a token that is not accepted."""
    return WireError(401, "The request requires a valid access token set in the Authorization request header.")


def invalid_grant(reason: str) -> WireError:
    """Return the error of a code or refresh token that is not accepted."""
    return WireError(400, reason, reason, error="invalid_grant", error_description=reason)
