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


def redirect_uri(port: int) -> str:
    """Return the redirect address that is registered for a port."""
    return f"http://{HOST}:{port}{CALLBACK_PATH}"
