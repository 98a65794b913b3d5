"""The sandbox as a WSGI application: finds the handler, checks token, scope and host, lets faults strike."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from partnerdesk.sandbox import administration, control, directory, reporting
from partnerdesk.sandbox.answers import Call, WireError, error_answer
from partnerdesk.sandbox.oauth import Token, unauthorized
from partnerdesk.sandbox.world import World

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

Handler = Callable[..., Response]
_ORG_READ = "spark-admin:organizations_read"
_ORG_WRITE = "spark-admin:organizations_write"
_REPORTS_READ = "spark-admin:reports_read"
_REPORTS_WRITE = "spark-admin:reports_write"
_LARGEST_BODY = 1 << 20

ROUTES: tuple[tuple[str, str, Handler, str], ...] = (
    ("GET", "/organizations", directory.organizations, _ORG_READ),
    ("GET", "/organizations/<wanted>", directory.organization, _ORG_READ),
    ("GET", "/licenses", directory.licenses, "spark-admin:licenses_read"),
    ("GET", "/people", directory.list_people, "spark-admin:people_read"),
    ("GET", "/people/me", directory.me, ""),
    ("GET", "/people/<wanted>", directory.person, "spark-admin:people_read"),
    ("GET", "/roles", directory.roles, "spark-admin:roles_read"),
    ("GET", "/roles/<wanted>", directory.role, "spark-admin:roles_read"),
    ("GET", "/partner/organizations", administration.managed_organizations, _ORG_READ),
    ("GET", "/partner/organizations/<wanted>/partnerAdmins", administration.partner_admins, _ORG_READ),
    ("POST", "/partner/organizations/<wanted>/partnerAdmin/<person_id>/assign", administration.assign, _ORG_WRITE),
    (
        "DELETE",
        "/partner/organizations/<wanted>/partnerAdmin/<person_id>/unassign",
        administration.unassign,
        _ORG_WRITE,
    ),
    ("DELETE", "/partner/organizations/partnerAdmin/<person_id>", administration.revoke, _ORG_WRITE),
    ("GET", "/partner/tags", administration.tags, _ORG_READ),
    ("GET", "/partner/tags/organizations", administration.tagged_organizations, _ORG_READ),
    ("GET", "/partner/tags/organizations/<wanted>", administration.organization_tags, _ORG_READ),
    ("POST", "/partner/tags/organizations/<wanted>/assignTags", administration.assign_organization_tags, _ORG_WRITE),
    ("GET", "/partner/tags/subscriptions", administration.tagged_subscriptions, _ORG_READ),
    (
        "GET",
        "/partner/tags/organizations/<wanted>/subscriptions/<external_id>",
        administration.subscription_tags,
        _ORG_READ,
    ),
    (
        "POST",
        "/partner/tags/organizations/<wanted>/subscriptions/<external_id>/assignTags",
        administration.assign_subscription_tags,
        _ORG_WRITE,
    ),
    ("GET", "/adminAudit/events", administration.audit_events, "audit:events_read"),
    ("GET", "/partner/reports/templates", reporting.templates, _REPORTS_READ),
    ("GET", "/partner/reports", reporting.reports, _REPORTS_READ),
    ("POST", "/partner/reports", reporting.create, _REPORTS_WRITE),
    ("GET", "/partner/reports/<report_id>", reporting.report, _REPORTS_READ),
    ("DELETE", "/partner/reports/<report_id>", reporting.delete, _REPORTS_WRITE),
    ("GET", "/partner/reportFiles", reporting.download, _REPORTS_READ),
    ("GET", "/authorizations/tokenExpiry", control.token_expiry, ""),
    ("DELETE", "/authorizations", control.revoke_tokens, ""),
)
"""Method, path under the base address, handler, scope that the token must have."""


class Application:
    """Serves one world."""

    def __init__(self, world: World, port: int) -> None:
        self._world = world
        self._hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
        rules = [
            Rule(f"/v1{path}", methods=[method], endpoint=(handler, scope)) for method, path, handler, scope in ROUTES
        ]
        rules += [Rule(path, methods=[method], endpoint=(handler, None)) for method, path, handler in control.ROUTES]
        self._map = Map(rules, strict_slashes=True, merge_slashes=False)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        request = Request(environ)
        request.max_content_length = _LARGEST_BODY
        response = self._answer(request)
        if not request.path.startswith("/_sandbox/"):
            self._world.note(request.method, request.path, environ.get("QUERY_STRING", ""), response.status_code)
        return response(environ, start_response)

    def _answer(self, request: Request) -> Response:
        if request.host not in self._hosts:
            return Response(b"This sandbox answers on loopback only.\n", 421, content_type="text/plain")
        own = request.path.startswith("/_sandbox/")
        try:
            struck = None if own else self._world.faults.before(request)
            response = struck or self._handled(request)
        except WireError as error:
            response = error_answer(error, f"SANDBOX_{id(request):x}")
        return response if own else self._world.faults.after(request, response)

    def _handled(self, request: Request) -> Response:
        adapter = self._map.bind_to_environ(request.environ)
        try:
            (handler, scope), arguments = adapter.match()
        except MethodNotAllowed as error:
            raise WireError(405, "The method is not allowed for this resource.") from error
        except HTTPException as error:
            raise WireError(404, "The requested resource could not be found.") from error
        if scope is None:
            return self._open(handler, request)
        call, token = self._call(request)
        self._check(request, token, scope)
        answered: Response = handler(call, **arguments)
        return answered

    def _open(self, handler: Handler, request: Request) -> Response:
        # The form is looked at on this path alone: reading it takes the body from whoever sent JSON without saying so.
        refreshing = request.path == "/v1/access_token" and request.form.get("grant_type") == "refresh_token"
        if refreshing and self._world.faults.strikes("revoked_refresh", request):
            raise WireError(400, "The refresh token was revoked.", "revoked", error="invalid_grant")
        return handler(self._world, request)

    def _call(self, request: Request) -> tuple[Call, Token]:
        token = self._world.sign_in.look_up(request.headers.get("Authorization", ""))
        return Call(self._world, request, self._world.partner.me, token.scopes), token

    def _check(self, request: Request, token: Token, scope: str) -> None:
        switch = self._world.faults.strikes("expired_token", request)
        if switch is not None and token.order <= switch.since:
            raise unauthorized()
        if self._world.faults.strikes("forbidden", request):
            raise WireError(403, "The caller may not use this endpoint for the given organization.", "Forbidden")
        if self._world.faults.strikes("missing", request):
            raise WireError(404, "The requested resource could not be found.", "Organization not found")
        if scope and scope not in token.scopes:
            raise WireError(403, "The token lacks a scope for this endpoint.", f"Token lacks {scope}")
