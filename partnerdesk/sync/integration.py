"""The reseller's own Integration: client, redirect address and scopes. Opens no connection and imports no HTTP."""

from __future__ import annotations

from dataclasses import dataclass, field

HOST = "127.0.0.1"
CALLBACK_PATH = "/redirect"
DEFAULT_PORT = 6001
READ_SCOPES = (
    "spark-admin:organizations_read",
    "spark-admin:licenses_read",
    "spark-admin:people_read",
    "spark-admin:roles_read",
    "spark-admin:reports_read",
    "identity:people_read",
)
"""Without these there is nothing to show."""
REPORT_SCOPE = "spark-admin:reports_write"
AUDIT_SCOPE = "audit:events_read"
ADMIN_SCOPE = "spark-admin:organizations_write"
USUAL_SCOPES = (*READ_SCOPES, REPORT_SCOPE, AUDIT_SCOPE)


@dataclass(frozen=True)
class Integration:
    """The client that the reseller registered at developer.webex.com."""

    client_id: str
    client_secret: str = field(repr=False)
    port: int = DEFAULT_PORT
    scopes: tuple[str, ...] = USUAL_SCOPES

    @property
    def redirect_uri(self) -> str:
        """The address to which the browser brings the answer."""
        return redirect_uri(self.port)


def redirect_uri(self) -> str:
    """The address to which the browser brings the answer."""
    return redirect_uri(self.port)


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


def redirect_uri(port: int) -> str:
    """Return the redirect address that is registered for a port."""
    return f"http://{HOST}:{port}{CALLBACK_PATH}"
