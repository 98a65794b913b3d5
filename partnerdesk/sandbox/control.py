"""Handlers outside the partner's own wire: sign-in, and the sandbox's controls under `/_sandbox`."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from werkzeug.wrappers import Request, Response

from partnerdesk.sandbox import truth
from partnerdesk.sandbox.answers import Call, WireError, answer
from partnerdesk.sandbox.clock import iso
from partnerdesk.sandbox.faults import switch_from
from partnerdesk.sandbox.world import World


def authorize(world: World, request: Request) -> Response:
    """Answer the browser's part of a sign-in."""
    return world.sign_in.authorize(request)


def access_token(world: World, request: Request) -> Response:
    """Give tokens for a code or a refresh token."""
    return world.sign_in.exchange(request)


def token_expiry(call: Call) -> Response:
    """Tell when the caller's token ends."""
    token = call.world.sign_in.look_up(call.request.headers["Authorization"])
    return call.world.sign_in.expiry(token)


def revoke_tokens(call: Call) -> Response:
    """End all tokens of this client."""
    if call.text("clientId") != call.world.sign_in.client_id:
        raise WireError(404, "The requested resource could not be found.", "Authorization not found")
    call.world.sign_in.revoke_all()
    return Response(status=204)


def advance(world: World, request: Request) -> Response:
    """Move the clock on by weeks or days."""
    sent = _body(request)
    steps = [sent.get("weeks", 0), sent.get("days", 0)]
    if not all(isinstance(step, int | float) and step >= 0 for step in steps) or set(sent) - {"weeks", "days"}:
        raise WireError(400, "'weeks' and 'days' must be numbers from 0.")
    world.clock.advance(7 * steps[0] + steps[1])
    return state(world, request)


def state(world: World, request: Request) -> Response:
    """Tell the clock's moment and what the sandbox is made from."""
    del request
    recipe = world.partner.recipe
    return answer(
        {
            "now": iso(world.clock.now()),
            "week": world.clock.week(),
            "seed": recipe.seed,
            "customers": recipe.customers,
            "anchor_day": recipe.anchor_day,
        }
    )


def faults(world: World, request: Request) -> Response:
    """List the fault switches that are on."""
    del request
    return answer({"faults": world.faults.listed()})


def add_fault(world: World, request: Request) -> Response:
    """Switch a fault on."""
    try:
        switch = switch_from(_body(request))
    except (ValueError, TypeError) as error:
        raise WireError(400, str(error)) from error
    switch.since = world.sign_in.made
    world.faults.add(switch)
    return faults(world, request)


def clear_faults(world: World, request: Request) -> Response:
    """Switch all faults off."""
    del request
    world.faults.clear()
    return Response(status=204)


def log(world: World, request: Request) -> Response:
    """List the requests so far."""
    del request
    return answer({"requests": world.log()})


def clear_log(world: World, request: Request) -> Response:
    """Forget the requests so far."""
    del request
    world.clear_log()
    return Response(status=204)


def facts(world: World, request: Request) -> Response:
    """Stream the raw facts as JSON lines."""
    wanted = truth.parse_wanted(request, world.clock.week())
    return Response(truth.lines(world, wanted), 200, content_type="application/x-ndjson")


def _body(request: Request) -> dict[str, Any]:
    try:
        value = json.loads(request.get_data() or b"{}")
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise WireError(400, "The request body is not a JSON object.")
    return value


ROUTES: tuple[tuple[str, str, Callable[[World, Request], Response]], ...] = (
    ("GET", "/v1/authorize", authorize),
    ("POST", "/v1/access_token", access_token),
    ("POST", "/_sandbox/advance", advance),
    ("GET", "/_sandbox/state", state),
    ("GET", "/_sandbox/fault", faults),
    ("POST", "/_sandbox/fault", add_fault),
    ("DELETE", "/_sandbox/fault", clear_faults),
    ("GET", "/_sandbox/log", log),
    ("DELETE", "/_sandbox/log", clear_log),
    ("GET", "/_sandbox/truth", facts),
)
"""Method, path and handler of what needs no token."""
