"""The endpoints that a sync reads, as path parts and query. Knows no answer."""

from __future__ import annotations

from dataclasses import dataclass, field

from partnerdesk.weeks import as_datetime

MOST_PEOPLE = 100
MOST_EVENTS = 200
MOST_TAGGED = 100
"""The tag endpoint gives no more organisations than this, and no second page."""


@dataclass(frozen=True)
class Call:
    """One request, without its host."""

    parts: tuple[str, ...]
    params: dict[str, str | int] = field(default_factory=dict)


def me() -> Call:
    """Whose token it is."""
    return Call(("people", "me"))


def roles() -> Call:
    """The roles that people can hold."""
    return Call(("roles",))


def people(role_ids: tuple[str, ...]) -> Call:
    """The people of the partner's own organisation who hold one of some roles; presence is left out."""
    return Call(("people",), {"roles": ",".join(role_ids), "max": MOST_PEOPLE, "excludeStatus": "true"})


def organizations() -> Call:
    """The partner's own organisation and all that it manages, in one answer."""
    return Call(("organizations",))


def licences(org_id: str) -> Call:
    """The licences of one organisation."""
    return Call(("licenses",), {"orgId": org_id})


def admins(org_id: str) -> Call:
    """The partner administrators who are assigned to one organisation."""
    return Call(("partner", "organizations", org_id, "partnerAdmins"))


def tags() -> Call:
    """All tags that any customer has."""
    return Call(("partner", "tags"), {"type": "ORGANIZATION"})


def tagged(names: tuple[str, ...]) -> Call:
    """The organisations that have any of some tags."""
    return Call(("partner", "tags", "organizations"), {"tags": ",".join(names), "max": MOST_TAGGED})


def organization_tags(org_id: str) -> Call:
    """The tags of one organisation."""
    return Call(("partner", "tags", "organizations", org_id))


def subscription_tags(org_id: str, subscription: str) -> Call:
    """Tags and trial flag of one subscription."""
    return Call(("partner", "tags", "organizations", org_id, "subscriptions", subscription))


def sign_ins(org_id: str, since: int, until: int) -> Call:
    """The log-ins of administrators to one organisation between two moments, at most a year apart."""
    window = {"from": _moment(since), "to": _moment(until)}
    return Call(("adminAudit", "events"), {"orgId": org_id, **window, "eventCategories": "LOGINS", "max": MOST_EVENTS})


def _moment(seconds: int) -> str:
    return as_datetime(seconds).strftime("%Y-%m-%dT%H:%M:%S.000Z")
