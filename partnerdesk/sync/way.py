"""Asks the service one question without a token: is it there, or does the network want its own sign-in first?"""

from __future__ import annotations

import uuid

from partnerdesk.sync import strict_json
from partnerdesk.sync.addresses import api_address, origin_of
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.oauth import refusal
from partnerdesk.sync.transport import AgainError, Bounds, ProxyLogin, Transport, is_portal, refuse_redirect

_PROBE = "/people/me"
_BOUNDS = Bounds(connect=10, read=15, whole=20, size=64 * 1024)


def check_way(base_url: str, cancel: Cancel, proxy_login: ProxyLogin | None = None) -> None:
    """Make sure that the service itself answers at an address.

    Raises:
        OfflineFault: no connection.
        CaptivePortalFault: a web page, or a way to one, came instead of data.
        ProxyFault, ProxyLoginFault, CertificateFault, ServerFault, BadAnswerFault: what else stands in between.
        UnsafeAddressFault: the address is none that may be used.
    """
    base = api_address(base_url)
    origin = origin_of(base)
    transport = Transport(origin, cancel, _BOUNDS, proxy_login)
    try:
        reply = transport.send_open("GET", base + _PROBE, f"partnerdesk_{uuid.uuid4()}")
    except AgainError as problem:
        raise problem.fault from None
    finally:
        transport.close()
    if 300 <= reply.status < 400:
        raise refuse_redirect(reply, origin)
    if reply.status not in {200, 401} or is_portal(reply):
        raise refusal(reply, origin.host)
    try:
        strict_json.parse(reply.body)
    except ValueError:
        raise refusal(reply, origin.host) from None
